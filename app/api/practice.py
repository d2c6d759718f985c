"""The customer's side in practice mode: the pretend phone and the drills."""

from __future__ import annotations

from typing import TypeVar
from urllib.parse import quote

import msgspec

from app.api.transport import Transport
from app.errors import Uncertain


class PhoneLine(msgspec.Struct, rename="camel"):
    """A line of the receipt as the customer sees it; amounts in minor units."""

    name: str
    total_amount: int
    total_tax_amount: int
    tax_rate: int | None = None
    tax_percentage: int | None = None
    is_return: bool | None = None


class PhoneBarcode(msgspec.Struct):
    """The code by which the shop finds the order again."""

    data: str | None = None


class PhoneBottomLine(msgspec.Struct, rename="camel"):
    """What stands below the lines; amounts in minor units."""

    receipt_number: str | None = None
    tip_amount: int | None = None
    payment_sources: dict[str, int | None] | None = None
    barcode: PhoneBarcode | None = None


class PhoneReceipt(msgspec.Struct, rename="camel"):
    """The receipt that came with the request."""

    order_lines: list[PhoneLine] = msgspec.field(default_factory=list)
    bottom_line: PhoneBottomLine = msgspec.field(default_factory=PhoneBottomLine)


class PhoneAmount(msgspec.Struct):
    """Minor units and the currency's code."""

    value: int
    currency: str


class PhoneTotals(msgspec.Struct, rename="camel"):
    """What has happened to the money of a request."""

    captured_amount: PhoneAmount
    refunded_amount: PhoneAmount
    cancelled_amount: PhoneAmount


class PhoneRequest(msgspec.Struct, rename="camel"):
    """A payment request on the customer's phone."""

    reference: str
    state: str
    amount: PhoneAmount
    aggregate: PhoneTotals
    description: str | None = None
    receipt: PhoneReceipt | None = None
    shop: str = ""
    phone_number: str | None = None
    user_flow: str = ""
    asks: list[str] = msgspec.field(default_factory=list)


class PhoneSticker(msgspec.Struct, rename="camel"):
    """A sticker that the phone can scan."""

    msn: str
    merchant_qr_id: str
    location_description: str
    shop: str


class PhoneScan(msgspec.Struct, rename="camel"):
    """What a scan is known by."""

    customer_token: str


class PhoneArrival(msgspec.Struct):
    """Whether the shop has heard of a scan.

    None while it is on its way.
    """

    arrived: bool | None = None


class PhoneCard(msgspec.Struct):
    """A card in the pretend wallet."""

    name: str


class PhoneOwner(msgspec.Struct):
    """The owner of a pretend phone."""

    cards: list[PhoneCard] = msgspec.field(default_factory=list)


Translated = dict[str, str]
"""One sentence in several languages, by their codes."""


class DrillGoal(msgspec.Struct):
    """One thing that has to be so at the end of a drill."""

    text: Translated
    reached: bool = False


class Drill(msgspec.Struct):
    """A situation to practise."""

    name: str
    title: Translated
    notice: Translated
    do: Translated
    goals: list[Translated]
    running: bool = False


class DrillCheck(msgspec.Struct, rename="camel"):
    """How far a drill has come."""

    goals: list[DrillGoal]
    ledger_is_right: bool
    passed: bool
    why: Translated | None = None


_Shape = TypeVar("_Shape")


LARGEST_LIST = 100_000_000
"""Bytes of a list from the sandbox, which keeps everything that was ever practised."""


class PretendCustomer:
    """Plays the customer against a sandbox.

    There is no such thing against the real service. Every method raises `Offline`, `Refused` or `Uncertain`.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def requests(self) -> tuple[PhoneRequest, ...]:
        """Every request that the sandbox knows, newest first."""
        return tuple(await self._ask("GET", "/_sandbox/payments", list[PhoneRequest]))

    async def cards(self, phone: str) -> tuple[str, ...]:
        """The names of the cards that the owner of `phone` can pay with."""
        owner = await self._ask("GET", f"/_sandbox/customers/{quote(phone)}", PhoneOwner)
        return tuple(card.name for card in owner.cards)

    async def stickers(self) -> tuple[PhoneSticker, ...]:
        """Every sticker that there is to scan."""
        return tuple(await self._ask("GET", "/_sandbox/stickers", list[PhoneSticker]))

    async def scan(self, phone: str, msn: str, sticker: str) -> str:
        """Scan a sticker with `phone`; what the scan is known by."""
        body = msgspec.json.encode({"msn": msn, "merchantQrId": sticker})
        return (await self._ask("POST", f"/_sandbox/customers/{quote(phone)}/scan", PhoneScan, body)).customer_token

    async def arrived(self, token: str) -> bool | None:
        """Whether the shop has heard of a scan.

        None while it is on its way.
        """
        return (await self._ask("GET", f"/_sandbox/check-ins?token={quote(token, safe='')}", PhoneArrival)).arrived

    async def approve(self, reference: str, card: int = 0, *, shares: bool = True) -> None:
        """Approve the request `reference` with the owner's n-th card.

        Without `shares` the owner keeps name and address.
        """
        body = msgspec.json.encode({"card": card, "shares": shares})
        await self._transport.exchange("POST", f"/_sandbox/payments/{quote(reference)}/approve", body)

    async def decline(self, reference: str) -> None:
        """Decline the request `reference`."""
        await self._transport.exchange("POST", f"/_sandbox/payments/{quote(reference)}/abort")

    async def expire(self, reference: str) -> None:
        """Let the time of the request `reference` be over."""
        await self._transport.exchange("POST", f"/_sandbox/payments/{quote(reference)}/expire")

    async def captured(self, reference: str) -> int:
        """What the sandbox's own ledger says was captured of `reference`, in minor units."""
        # The ledger is the sandbox's own book of what moved; the payment's sums could be wrong in a drill, this is not.
        answer = await self._transport.exchange("GET", "/_sandbox/ledger", largest=LARGEST_LIST)
        entries = msgspec.json.decode(answer.content)
        return sum(
            int(entry["value"]) for entry in entries if entry["reference"] == reference and entry["kind"] == "capture"
        )

    async def drills(self) -> tuple[Drill, ...]:
        """Every drill, in the order to practise them."""
        return tuple(await self._ask("GET", "/_sandbox/drills", list[Drill]))

    async def start_drill(self, name: str) -> None:
        """Set up the situation of a drill.

        What the one before had changed is put back.
        """
        await self._transport.exchange("POST", f"/_sandbox/drills/{quote(name)}")

    async def check_drill(self, name: str) -> DrillCheck:
        """How far the drill has come."""
        return await self._ask("GET", f"/_sandbox/drills/{quote(name)}/check", DrillCheck)

    async def stop_drills(self) -> None:
        """Put everything back as it is without a drill."""
        await self._transport.exchange("DELETE", "/_sandbox/drills")

    async def _ask(self, method: str, path: str, shape: type[_Shape], body: bytes = b"") -> _Shape:
        answer = await self._transport.exchange(method, path, body, largest=LARGEST_LIST)
        try:
            return msgspec.json.decode(answer.content, type=shape)
        except msgspec.DecodeError as failure:
            raise Uncertain("the answer could not be read") from failure
