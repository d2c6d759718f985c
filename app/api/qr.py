"""Wire types and calls of the QR API (spec 1.0): stickers and their pictures."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, urlencode

import msgspec

from app.api.wire import encode
from app.domain.shop.sticker import CheckIn, Sticker
from app.errors import Uncertain

if TYPE_CHECKING:
    import httpx

STICKERS = "/qr/v1/merchant-callback"
CHECKED_IN = "user.checked-in.v1"
"""The event of a scan; one registration of a sales unit may have it (documented)."""
_Shape = TypeVar("_Shape")
AskService = Callable[[str, str, bytes], Awaitable["httpx.Response"]]


class WireSticker(msgspec.Struct, rename="camel"):
    """A merchant callback code."""

    merchant_qr_id: str
    location_description: str
    qr_image_url: str
    qr_content: str


class WireCheckIn(msgspec.Struct, rename="camel"):
    """What we read of a scan; the sales unit had another name in 2023."""

    customer_token: str
    merchant_qr_id: str
    initiated_at: datetime
    msn: str = ""
    merchant_serial_number: str = ""


class QrCalls:
    """The calls for stickers, made with `ask`: method, path, body."""

    def __init__(self, ask: AskService) -> None:
        self._ask = ask

    async def stickers(self) -> tuple[Sticker, ...]:
        """All stickers of the sales unit, by any program."""
        return tuple(_sticker(wire) for wire in _decode(await self._ask("GET", STICKERS, b""), list[WireSticker]))

    async def sticker(self, name: str) -> Sticker:
        """The sticker with the id `name`, with a fresh address of its picture."""
        query = urlencode({"QrImageFormat": "SVG"})
        return _sticker(_decode(await self._ask("GET", f"{_path(name)}?{query}", b""), WireSticker))

    async def put_sticker(self, name: str, place: str) -> None:
        """Make a sticker, or give it another place.

        What its picture says stays the same.
        """
        await self._ask("PUT", _path(name), encode({"locationDescription": place, "category": "IN_STORE"}))

    async def delete_sticker(self, name: str) -> None:
        """End a sticker; a printed one is dead from then on."""
        await self._ask("DELETE", _path(name), b"")


def read_check_in(body: bytes) -> tuple[str, CheckIn] | None:
    """The sales unit and the customer of a delivery.

    None when it is about something else.
    """
    try:
        wire = msgspec.json.decode(body, type=WireCheckIn)
    except msgspec.DecodeError:
        return None
    # A moment without a zone could be meant anywhere; the service writes UTC.
    if wire.initiated_at.tzinfo is None or not wire.customer_token:
        return None
    return wire.msn or wire.merchant_serial_number, CheckIn(wire.customer_token, wire.merchant_qr_id, wire.initiated_at)


def _path(name: str) -> str:
    # An id that another program chose may hold a slash, which would else be another address.
    return f"{STICKERS}/{quote(name, safe='')}"


def _sticker(wire: WireSticker) -> Sticker:
    return Sticker(wire.merchant_qr_id, wire.location_description, wire.qr_content, wire.qr_image_url)


def _decode(answer: httpx.Response, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(answer.content, type=shape)
    except msgspec.DecodeError as failure:
        raise Uncertain("the answer could not be read") from failure
