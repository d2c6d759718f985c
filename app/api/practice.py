"""The customer's side in practice mode: what the sandbox's pretend phone shows, and its two buttons."""

from __future__ import annotations

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


class PhoneReceipt(msgspec.Struct, rename="camel"):
    """The receipt that came with the request."""

    order_lines: list[PhoneLine] = msgspec.field(default_factory=list)


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


class PretendCustomer:
    """Plays the customer against a sandbox. There is no such thing against the real service."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def requests(self) -> tuple[PhoneRequest, ...]:
        """Every request that the sandbox knows, newest first."""
        answer = await self._transport.exchange("GET", "/_sandbox/payments")
        try:
            return tuple(msgspec.json.decode(answer.content, type=list[PhoneRequest]))
        except msgspec.DecodeError as failure:
            raise Uncertain("the answer could not be read") from failure

    async def answer(self, reference: str, *, approve: bool) -> None:
        """Approve or decline the request `reference`."""
        verb = "approve" if approve else "abort"
        await self._transport.exchange("POST", f"/_sandbox/payments/{quote(reference)}/{verb}")

    async def captured(self, reference: str) -> int:
        """What the sandbox's own ledger says was captured of `reference`, in minor units."""
        answer = await self._transport.exchange("GET", "/_sandbox/ledger")
        entries = msgspec.json.decode(answer.content)
        return sum(
            int(entry["value"]) for entry in entries if entry["reference"] == reference and entry["kind"] == "capture"
        )
