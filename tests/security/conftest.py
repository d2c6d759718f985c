"""A client with keys that are canaries, in front of services that mean no good."""

from tests.api.conftest import KEYS, clock, connect, service, vipps

__all__ = ["KEYS", "clock", "connect", "service", "vipps"]
