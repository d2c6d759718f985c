"""Playing the customer in practice mode, for the pretend phone."""

from __future__ import annotations

from dataclasses import dataclass

from app.api.practice import PhoneRequest, PretendCustomer
from app.domain.money import Currency, Money


@dataclass(frozen=True)
class ShownLine:
    """A line as the customer sees it; returns are negative. `vat_rate` is in hundredths of a percent."""

    name: str
    amount: Money
    vat_rate: int


@dataclass(frozen=True)
class ShownRequest:
    """A request on the pretend phone. `captured` and `refunded` are what has happened to the money since."""

    reference: str
    state: str
    shop: str
    amount: Money
    description: str
    lines: tuple[ShownLine, ...]
    tax: Money
    captured: Money
    refunded: Money


class Practice:
    """What the pretend phone shows and does. Only the built-in service knows such a customer."""

    def __init__(self, customer: PretendCustomer) -> None:
        self._customer = customer

    async def requests(self) -> tuple[ShownRequest, ...]:
        """Everything that was ever sent to the pretend phone, newest first. Raises `Offline` and `Uncertain`."""
        return tuple(_shown(request) for request in await self._customer.requests())

    async def approve(self, reference: str) -> None:
        """Press *Pay* on the phone."""
        await self._customer.answer(reference, approve=True)

    async def decline(self, reference: str) -> None:
        """Press *Cancel* on the phone."""
        await self._customer.answer(reference, approve=False)

    async def captured(self, reference: str) -> int:
        """What the service's own ledger has as captured, in minor units."""
        return await self._customer.captured(reference)


def _shown(request: PhoneRequest) -> ShownRequest:
    currency = Currency(request.amount.currency)
    lines = request.receipt.order_lines if request.receipt else []
    shown = tuple(
        ShownLine(
            line.name,
            Money(-line.total_amount if line.is_return else line.total_amount, currency),
            line.tax_rate if line.tax_rate is not None else 100 * (line.tax_percentage or 0),
        )
        for line in lines
    )
    tax = sum(-line.total_tax_amount if line.is_return else line.total_tax_amount for line in lines)
    return ShownRequest(
        reference=request.reference,
        state=request.state,
        shop=request.shop,
        amount=Money(request.amount.value, currency),
        description=request.description or "",
        lines=shown,
        tax=Money(tax, currency),
        captured=Money(request.aggregate.captured_amount.value, currency),
        refunded=Money(request.aggregate.refunded_amount.value, currency),
    )
