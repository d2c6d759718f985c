"""Webhooks on the wire: whether one is genuine, and its payment.

The scheme is the documented one: HMAC-SHA256 over method, path, date, host and the hash of the raw body. The key is the
secret's own characters, although they look like base64.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

import msgspec

from app.domain.engine.webhook import WebhookNews, host_of, path_of

EVENTS = tuple(
    f"epayments.payment.{name}.v1"
    for name in ("aborted", "authorized", "cancelled", "captured", "expired", "refunded", "terminated")
)
"""What is worth hearing. That a payment was created we know: we created it."""
AUTHORIZATION = "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature="
SIGNED = ("x-ms-date", "host", "x-ms-content-sha256", "authorization")
WINDOW = timedelta(seconds=300)
"""Further than this from our clock, a delivery is a replay; the service dates each attempt anew."""


class WireRegistered(msgspec.Struct):
    """The answer to a registration, the only time that its secret is told."""

    id: str
    # It would show the secret in any log or traceback that prints this.
    secret: str

    def __repr__(self) -> str:
        return f"WireRegistered({self.id})"


class WireWebhook(msgspec.Struct):
    """One registration, as it is listed."""

    id: str
    url: str
    events: list[str] = msgspec.field(default_factory=list)


class WireWebhooks(msgspec.Struct):
    """All registrations of the sales unit."""

    webhooks: list[WireWebhook] = msgspec.field(default_factory=list)


class WireNews(msgspec.Struct, rename="camel"):
    """What we read of a delivery."""

    msn: str
    reference: str
    name: str
    psp_reference: str = ""


@dataclass(frozen=True)
class Delivered:
    """A request as it came in.

    `path` with its query, header names in lower case.
    """

    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def header(self, name: str) -> str:
        """The header `name`, or nothing."""
        return self.headers.get(name, "")


@dataclass(frozen=True)
class Signer:
    """A registration that may sign requests: its address and its secret."""

    url: str
    secret: str = field(repr=False)


class SignatureCheck(StrEnum):
    """What is to be thought of a request."""

    GENUINE = "genuine"
    CHANGED = "the body is not the one that was hashed"
    STALE = "the date is too far from now"
    FORGED = "no registration of ours signed it"


def verify(request: Delivered, signers: Iterable[Signer], listening: Iterable[str], now: datetime) -> SignatureCheck:
    """Whether `request` comes from the service, unchanged, for us, and now.

    A relay may have put one of the addresses that we are `listening` at into the Host header; the signature is always held
    against the host that was registered.
    """
    content = base64.b64encode(hashlib.sha256(request.body).digest()).decode()
    if not _same(request.header("x-ms-content-sha256"), content):
        return SignatureCheck.CHANGED
    here = frozenset(listening)
    genuine = False
    # A relay changes the Host header, but the service signed the host that we registered.
    for signer in signers:
        # All signers are tried, also after a match: how long it takes must not tell which one it was.
        meant = request.header("host").lower() in (here | {host_of(signer.url)}) and request.path == path_of(signer.url)
        genuine |= _same(request.header("authorization"), _authorization(request, signer, content)) and meant
    if not genuine:
        return SignatureCheck.FORGED
    # The signature is checked before the date, so that a stranger learns nothing of our clock.
    sent = _moment(request.header("x-ms-date"))
    return SignatureCheck.GENUINE if sent is not None and abs(now - sent) <= WINDOW else SignatureCheck.STALE


def read_news(body: bytes) -> WebhookNews | None:
    """Which payment a delivery names.

    None when it is about something else, or about nothing.
    """
    try:
        # Only the four fields that are needed: a new field of the service must not turn a webhook away.
        wire = msgspec.json.decode(body, type=WireNews)
    except msgspec.DecodeError:
        return None
    return WebhookNews(wire.msn, wire.reference, wire.name, wire.psp_reference)


def _authorization(request: Delivered, signer: Signer, content: str) -> str:
    signed = f"POST\n{path_of(signer.url)}\n{request.header('x-ms-date')};{host_of(signer.url)};{content}"
    digest = hmac.new(signer.secret.encode(), signed.encode(), hashlib.sha256).digest()
    return AUTHORIZATION + base64.b64encode(digest).decode()


def _same(given: str, right: str) -> bool:
    """In a time that says nothing about where they differ."""
    return hmac.compare_digest(given.encode(), right.encode())


def _moment(text: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    # A date without a zone could be meant anywhere; the service always writes GMT.
    return at.astimezone(UTC) if at.tzinfo else None
