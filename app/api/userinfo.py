"""What a customer shared of themselves: with a payment, or by Userinfo (spec 2.0)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import msgspec

from app.domain.shop.recipient import Recipient
from app.errors import Refused, Uncertain

if TYPE_CHECKING:
    import httpx

USERINFO = "/vipps-userinfo-api/userinfo"
UNAUTHORIZED = 401
_Shape = TypeVar("_Shape")
AskForUser = Callable[[str, bool], Awaitable["httpx.Response"]]
"""Reads a path, with the subscription key or without."""


class WireAddress(msgspec.Struct, rename="camel"):
    """One address of `userDetails`."""

    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    country: str | None = None
    post_code: str | None = None


class WireUserDetails(msgspec.Struct, rename="camel"):
    """What was shared with a payment.

    No more of it is read than a parcel needs.
    """

    first_name: str | None = None
    last_name: str | None = None
    addresses: list[WireAddress] = msgspec.field(default_factory=list)


class WireShared(msgspec.Struct, rename="camel"):
    """The part of a payment that says who paid."""

    user_details: WireUserDetails | None = None


class WireHome(msgspec.Struct):
    """The address of Userinfo; a second line stands behind a line break."""

    street_address: str | None = None
    postal_code: str | None = None
    region: str | None = None
    country: str | None = None


class WireUserinfo(msgspec.Struct):
    """The answer of Userinfo, as far as it is read."""

    name: str | None = None
    address: WireHome | None = None


class UserinfoCalls:
    """The one call of Userinfo, made with `ask`."""

    def __init__(self, ask: AskForUser) -> None:
        self._ask = ask

    async def read(self, sub: str) -> Recipient | None:
        """The customer `sub`; None where nothing is known or it has run out.

        The sources disagree about the subscription key here: it is sent, and after a 401 left out.
        """
        path = f"{USERINFO}/{quote(sub, safe='')}"
        try:
            answer = await self._ask(path, True)
        except Refused as no:
            if no.status != UNAUTHORIZED:
                raise
            answer = await self._ask(path, False)
        wire = _decode(answer, WireUserinfo)
        home = wire.address or WireHome()
        return _told(
            Recipient(
                name=wire.name or "",
                street=home.street_address or "",
                post_code=home.postal_code or "",
                city=home.region or "",
                country=home.country or "",
            )
        )


def read_shared(answer: httpx.Response) -> Recipient | None:
    """Who paid, as shared with the payment; None where nothing was."""
    details = _decode(answer, WireShared).user_details
    if details is None:
        return None
    home = details.addresses[0] if details.addresses else WireAddress()
    names = (details.first_name or "", details.last_name or "")
    return _told(
        Recipient(
            # Both read `[Expired]` after a week, and one of that says it.
            name=names[0] if names[0] == names[1] else " ".join(name for name in names if name),
            street="\n".join(line for line in (home.address_line1, home.address_line2) if line),
            post_code=home.post_code or "",
            city=home.city or "",
            country=home.country or "",
        )
    )


def _told(recipient: Recipient) -> Recipient | None:
    return recipient if recipient.is_told else None


def _decode(answer: httpx.Response, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(answer.content, type=shape)
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read") from failure
