"""Webhooks: where we listen, where the service sends to, and what it sends."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

from app.domain.problem import Invalid

PORTS = (None, 80, 443, 8080)
"""The service delivers to no others (documented)."""
LONGEST = 2000


@dataclass(frozen=True)
class Webhook:
    """A registration, as the service lists it."""

    id: str
    url: str
    check_ins: bool = False
    """Whether it hears of customers who scan a sticker."""


@dataclass(frozen=True)
class NewWebhook:
    """A registration just made. Its secret is never told again."""

    id: str
    secret: str = field(repr=False)


@dataclass(frozen=True)
class WebhookNews:
    """Which payment to look at.

    Amount and outcome of a delivery are not read, so nobody can believe them.
    """

    msn: str
    reference: str
    name: str
    psp_reference: str = ""


def parse_listen(text: str, field: str = "webhooks_listen") -> tuple[str, int]:
    """`text` as host and port to listen on; port 0 takes any free one.

    Raises `Invalid` `listen_unusable`.
    """
    try:
        parts = urlsplit(f"//{text.strip()}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Invalid("listen_unusable", field=field, text=text) from None
    named = host == "localhost" or _is_number(host)
    # A name or path in it would be dropped by the socket without a word.
    if port is None or not named or "@" in parts.netloc or parts.netloc != text.strip():
        raise Invalid("listen_unusable", field=field, text=text)
    return host, port


def check_address(text: str, field: str = "webhooks_address", *, here: bool = True) -> str:
    """Return `text` if webhooks can be sent to that address.

    https on a port that the service uses, or plain http on this very machine, which only a sandbox reaches and only with
    `here`. Raises `Invalid` `webhook_address`.
    """
    typed = text.strip()
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError:
        raise Invalid("webhook_address", field=field, text=text) from None
    # These characters are read differently by different programs.
    plain = typed.isascii() and typed.isprintable() and not set(typed) & set(' #@\\"<>') and len(typed) <= LONGEST
    outside = parts.scheme == "https" and bool(parts.hostname) and port in PORTS
    # Port 0 is only for listening; nothing can be sent there.
    inside = here and parts.scheme == "http" and is_loopback(parts.hostname or "") and port != 0
    if not plain or not (outside or inside):
        raise Invalid("webhook_address", field=field, text=text)
    return typed


def is_loopback(host: str) -> bool:
    """Whether only this machine can be meant by `host`."""
    return host == "localhost" or (_is_number(host) and ipaddress.ip_address(host).is_loopback)


def host_of(url: str) -> str:
    """The Host header of a delivery to `url`, with any unusual port."""
    parts = urlsplit(url)
    host = _bracketed(parts)
    return host if parts.port in (None, {"https": 443, "http": 80}.get(parts.scheme)) else f"{host}:{parts.port}"


def path_of(url: str) -> str:
    """Path and query of `url`, as they stand in a request."""
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _bracketed(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return f"[{host}]" if ":" in host else host


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
