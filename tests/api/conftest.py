"""The client in front of a scripted service."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from app.api.auth import ApiKeys
from app.api.client import Vipps
from app.api.transport import Transport
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from tests.conftest import Run
from tests.support.clocks import Clock
from tests.support.scripted import Scripted, scripted

KEYS = ApiKeys("canary-id", "canary-secret", "canary-subscription", "555501")
REFERENCE = "K-261122-0001"


@pytest.fixture
def service() -> Iterator[Scripted]:
    with scripted() as running:
        yield running


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def connect(run: Run, clock: Clock) -> Iterator[Callable[..., Vipps]]:
    """`connect(url)` is a client of the service there; `connect(url, keys)` one with other keys."""
    transports: list[Transport] = []

    def connect(url: str, keys: ApiKeys | Callable[[str], ApiKeys] = KEYS, **more: Any) -> Vipps:
        async def locate() -> str:
            return url

        transports.append(Transport(locate))
        return Vipps(transports[-1], keys, clock, "1.2.3", **more)

    yield connect
    for transport in transports:
        run(transport.close())


@pytest.fixture
def vipps(service: Scripted, connect: Callable[[str], Vipps]) -> Vipps:
    return connect(service.url)


def operation(kind: Kind = Kind.CREATE, body: bytes = b'{"exact": 1 }', key: str = "key-1") -> Operation:
    at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return Operation(1, 1, REFERENCE, kind, key, body, Money(49_900, Currency.NOK), Stage.OPEN, at)


def payment_body(
    state: str = "CREATED", *, reference: str = REFERENCE, value: int = 49_900, **totals: int
) -> dict[str, object]:
    """A payment as the service tells it."""
    named = {
        f"{name}Amount": {"value": totals.get(name, 0), "currency": "NOK"}
        for name in ("authorized", "cancelled", "captured", "refunded")
    }
    return {
        "amount": {"value": value, "currency": "NOK"},
        "state": state,
        "aggregate": named,
        "pspReference": "psp-1",
        "reference": reference,
        "paymentMethod": {"type": "WALLET"},
        "profile": {},
    }
