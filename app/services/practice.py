"""Playing the customer in practice mode, for the pretend phone, and drills."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.api.practice import PhoneBottomLine, PhoneRequest, PretendCustomer
from app.domain.money import Currency, Money
from app.domain.order import Flow

LOOKS, BETWEEN_LOOKS_S = 20, 0.25
"""How often, and how many seconds apart, the phone looks whether the shop has heard of its scan."""


@dataclass(frozen=True)
class ShownLine:
    """A line as the customer sees it; returns are negative.

    `vat_rate` is in hundredths of a percent.
    """

    name: str
    amount: Money
    vat_rate: int


@dataclass(frozen=True)
class ShownReceipt:
    """What the receipt says besides its lines.

    `otherwise` is what is paid by other means, by the service's names of them; `code` is what its barcode holds. Empty or
    nothing where it is not said.
    """

    number: str
    code: str
    tip: Money
    otherwise: tuple[tuple[str, Money], ...]


@dataclass(frozen=True)
class ShownRequest:
    """A request on the pretend phone.

    `captured`, `refunded` and `released` are what has happened to the money since; `pushed` tells a request that came to
    the phone by itself from one that was opened by code or link. `asks` is what the customer would share by paying.
    """

    reference: str
    state: str
    shop: str
    amount: Money
    description: str
    lines: tuple[ShownLine, ...]
    tax: Money
    captured: Money
    refunded: Money
    released: Money
    phone: str
    pushed: bool
    receipt: ShownReceipt
    asks: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScannedPlace:
    """A sticker that the phone can scan: its place, and the shop."""

    msn: str
    id: str
    place: str
    shop: str


@dataclass(frozen=True)
class ShownGoal:
    """A goal of a drill, and whether it is reached."""

    text: str
    reached: bool


@dataclass(frozen=True)
class ShownDrill:
    """A situation to practise, in the language of the window.

    `act` is what to do, `notice` what to look out for, `why` what keeps the last attempt from passing, if that is plain.
    """

    name: str
    title: str
    act: str
    notice: str
    goals: tuple[ShownGoal, ...]
    running: bool
    passed: bool = False
    why: str = ""


class Practice:
    """What the pretend phone shows and does, and the drills.

    Only the built-in service knows of these.
    """

    def __init__(self, customer: PretendCustomer, shop: Callable[[], str] = str) -> None:
        """`shop` tells how the shop is called now.

        Where it tells nothing, the service's own name for it is shown.
        """
        self._customer = customer
        self._shop = shop

    async def requests(self) -> tuple[ShownRequest, ...]:
        """Everything that was ever sent to the pretend phone, newest first.

        Raises `Offline` and `Uncertain`.
        """
        return tuple(_shown(request, self._shop()) for request in await self._customer.requests())

    async def cards(self, phone: str) -> tuple[str, ...]:
        """The names of the cards on the phone with this number."""
        return await self._customer.cards(phone)

    async def approve(self, reference: str, card: int = 0, *, shares: bool = True) -> None:
        """Press *Pay* on the phone, with its n-th card.

        Without `shares` the customer does not tell name and address, which ends the request.
        """
        await self._customer.approve(reference, card, shares=shares)

    async def stickers(self) -> tuple[ScannedPlace, ...]:
        """The stickers that there are to scan."""
        return tuple(
            ScannedPlace(each.msn, each.merchant_qr_id, each.location_description, self._shop() or each.shop)
            for each in await self._customer.stickers()
        )

    async def scan(self, sticker: ScannedPlace, phone: str) -> bool:
        """Scan a sticker with the phone of that number.

        Whether the shop has heard of it.
        """
        token = await self._customer.scan(phone, sticker.msn, sticker.id)
        for _ in range(LOOKS):
            arrived = await self._customer.arrived(token)
            if arrived is not None:
                return arrived
            await asyncio.sleep(BETWEEN_LOOKS_S)
        return False

    async def decline(self, reference: str) -> None:
        """Press *Cancel* on the phone."""
        await self._customer.decline(reference)

    async def expire(self, reference: str) -> None:
        """Let the time of a request be over."""
        await self._customer.expire(reference)

    async def captured(self, reference: str) -> int:
        """What the service's own ledger has as captured, in minor units."""
        return await self._customer.captured(reference)

    async def drills(self, language: str) -> tuple[ShownDrill, ...]:
        """Every drill; the one that is running with how far it has come."""
        shown = []
        for drill in await self._customer.drills():
            goals = tuple(ShownGoal(_in(goal, language), reached=False) for goal in drill.goals)
            # Only the running drill has a state; asking about the others would be a request each.
            passed, why = False, ""
            if drill.running:
                check = await self._customer.check_drill(drill.name)
                goals = tuple(ShownGoal(_in(goal.text, language), goal.reached) for goal in check.goals)
                # Goals can be reached with wrong money moved; then the drill is not passed.
                passed = check.passed and check.ledger_is_right
                why = _in(check.why, language) if check.why else ""
            title, act, notice = (_in(text, language) for text in (drill.title, drill.do, drill.notice))
            shown.append(ShownDrill(drill.name, title, act, notice, goals, drill.running, passed, why))
        return tuple(shown)

    async def start_drill(self, name: str) -> None:
        """Set up the situation of a drill."""
        await self._customer.start_drill(name)

    async def stop_drills(self) -> None:
        """Back to plain practice."""
        await self._customer.stop_drills()


def _in(text: Mapping[str, str], language: str) -> str:
    # A drill that lacks a language is shown in English rather than not at all.
    return text.get(language) or text["en"]


def _shown(request: PhoneRequest, shop: str) -> ShownRequest:
    currency = Currency(request.amount.currency)
    lines = request.receipt.order_lines if request.receipt else []
    shown = tuple(
        ShownLine(
            line.name,
            # A line of goods that come back is positive on the wire and marked (`docs/service.md` 9.1).
            Money(-line.total_amount if line.is_return else line.total_amount, currency),
            # Either of the two fields of a rate may be used, never both.
            line.tax_rate if line.tax_rate is not None else 100 * (line.tax_percentage or 0),
        )
        for line in lines
    )
    tax = sum(-line.total_tax_amount if line.is_return else line.total_tax_amount for line in lines)
    return ShownRequest(
        reference=request.reference,
        state=request.state,
        shop=shop or request.shop,
        amount=Money(request.amount.value, currency),
        description=request.description or "",
        lines=shown,
        tax=Money(tax, currency),
        captured=Money(request.aggregate.captured_amount.value, currency),
        refunded=Money(request.aggregate.refunded_amount.value, currency),
        released=Money(request.aggregate.cancelled_amount.value, currency),
        phone=request.phone_number or "",
        pushed=request.user_flow == Flow.PUSH,
        asks=tuple(request.asks),
        receipt=_receipt(request.receipt.bottom_line if request.receipt else PhoneBottomLine(), currency),
    )


def _receipt(bottom: PhoneBottomLine, currency: Currency) -> ShownReceipt:
    sources = (bottom.payment_sources or {}).items()
    return ShownReceipt(
        number=bottom.receipt_number or "",
        code=(bottom.barcode.data if bottom.barcode else "") or "",
        tip=Money(bottom.tip_amount or 0, currency),
        # Kinds of payment with nothing in them are sent as nought, and would only fill the paper.
        otherwise=tuple((source, Money(minor, currency)) for source, minor in sources if minor),
    )
