"""An order: what is sold, to whom, and what the receipt will say.

Lines, VAT and total agree to the øre.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from app.domain.codes import TroubleCode
from app.domain.input.invisible_marks import keep_visible
from app.domain.input.order_choices import Flow, Interaction, Source, Unit
from app.domain.input.whole_letters import cut
from app.domain.money import MAXIMUM, Currency, Money, parse_amount
from app.domain.problem import Invalid
from app.domain.vat import Split, parse_rate, share, split_gross

__all__ = [
    "SUM_PROBLEMS",
    "Flow",
    "Interaction",
    "Order",
    "OrderLine",
    "OtherPayment",
    "Source",
    "Stated",
    "Unit",
    "VatRow",
    "check_sendable",
    "describe",
    "discounted",
    "format_quantity",
    "parse_discount",
    "parse_quantity",
    "problems",
    "service_length",
    "shown_quantity",
]


class Stated(NamedTuple):
    """Totals of a line that came ready-made, in minor units."""

    gross: int
    net: int
    tax: int


class OtherPayment(NamedTuple):
    """A part of an order paid otherwise, in minor units, always above zero."""

    source: Source
    minor: int


_QUANTITY = r"[0-9]+(?:\.[0-9]{1,8})?"


def parse_quantity(text: str, field: str = "quantity") -> Decimal:
    """Read a quantity: digits with one `,` or `.`.

    More than nothing, ten characters at most (spec, `unitInfo.quantity`). Raises `Invalid` `quantity_unreadable`.
    """
    typed = text.strip().replace(",", ".")
    if not re.fullmatch(_QUANTITY, typed) or len(typed) > 10 or not Decimal(typed):
        # Text before number: `Decimal` would also take exponents and other scripts' digits.
        raise Invalid("quantity_unreadable", field=field, text=text.strip())
    return Decimal(typed)


def parse_discount(text: str, of: int, currency: Currency, field: str = "discount") -> int:
    """Read a discount on `of` minor units: an amount, or percent (`10 %`).

    Half an øre rounds up. Raises `Invalid`: what `parse_amount` raises, `percent_unreadable`, `discount_too_large` (for a
    field that is not that of a line, `order_discount_too_large`).
    """
    typed = text.strip()
    if not typed:
        return 0
    if typed.endswith("%"):
        try:
            percent = parse_rate(typed, field)
        except Invalid:
            raise Invalid("percent_unreadable", field=field, text=typed) from None
        # Half an øre up, in whole numbers: no fraction ever stands in between.
        return (2 * of * percent + 10_000) // 20_000
    discount = parse_amount(typed, field, currency=currency)
    if discount > of:
        raise Invalid("discount_too_large" if field == "discount" else "order_discount_too_large", field=field)
    return discount


def discounted(lines: Sequence[OrderLine], text: str, currency: Currency) -> tuple[OrderLine, ...]:
    """`lines` with a discount shared by all that are sold.

    It is typed as in `parse_discount`. Shipping and returns bear none. Raises what `parse_discount` raises, at the field
    `order_discount`.
    """
    # What comes back keeps the price at which it was bought, and shipping is no goods.
    weights = [0 if line.is_return or line.is_shipping else line.gross for line in lines]
    discount = parse_discount(text, sum(weights), currency, "order_discount")
    if not discount:
        return tuple(lines)
    parts = share(discount, weights)
    return tuple(replace(line, discount=line.discount + part) for line, part in zip(lines, parts, strict=True))


def format_quantity(quantity: Decimal) -> str:
    """A quantity as the service takes it: plain digits, a dot, no trailing zeros."""
    text = format(quantity, "f")
    # Noughts only behind a dot: those of 100 belong to the number.
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown_quantity(quantity: Decimal) -> str:
    """A quantity as people write it, with a comma."""
    return format_quantity(quantity).replace(".", ",")


@dataclass(frozen=True)
class OrderLine:
    """One line of an order.

    `unit_price` includes VAT and comes before `discount`; both are in minor units and never negative. `vat_rate` is in
    hundredths of a percent. A return line counts negative in the order's sums. Raises `Invalid` on construction:
    `line_name_missing`, `quantity_unreadable`, `price_negative`, `vat_unreadable`, `discount_too_large`.
    """

    name: str
    product_id: str
    quantity: Decimal
    unit_price: int
    vat_rate: int
    discount: int = 0
    unit: Unit = Unit.PCS
    is_return: bool = False
    is_shipping: bool = False
    stated: Stated | None = None

    def __post_init__(self) -> None:
        keep_visible(self, "name", "product_id")
        if not self.name.strip():
            raise Invalid("line_name_missing", field="name")
        # Ready-made lines are passed on as they are, also where their sums do not fit.
        if self.stated is not None:
            return
        if not self.quantity.is_finite() or self.quantity <= 0:
            raise Invalid("quantity_unreadable", field="quantity", text=str(self.quantity))
        if self.unit_price < 0:
            raise Invalid("price_negative", field="price")
        if not 0 <= self.vat_rate <= 10_000:
            raise Invalid("vat_unreadable", field="vat", text=str(self.vat_rate))
        if not 0 <= self.discount <= self.before_discount:
            raise Invalid("discount_too_large", field="discount")

    @property
    def before_discount(self) -> int:
        """Quantity times unit price, half an øre rounding up."""
        return int((self.quantity * self.unit_price).quantize(Decimal(1), ROUND_HALF_UP))

    @property
    def gross(self) -> int:
        """The line's total, VAT included, after discount; never negative."""
        return self.stated.gross if self.stated else self.before_discount - self.discount

    @property
    def vat(self) -> Split:
        """The line's total parted into net and tax."""
        return Split(self.stated.net, self.stated.tax) if self.stated else split_gross(self.gross, self.vat_rate)

    @property
    def signed(self) -> int:
        """What the line adds to the order's total."""
        return -self.gross if self.is_return else self.gross


class VatRow(NamedTuple):
    """The VAT of all lines at one rate, in minor units; returns count negative."""

    rate: int
    net: int
    tax: int


_LONGEST = 100
"""The most characters of a request's description (spec, `paymentDescription`)."""


@dataclass(frozen=True)
class Order:
    """What the customer is asked to pay for.

    `phone` is digits with the country code, or empty; `personal_qr` is the whole content of the customer's own code and
    stands in for it, and so does `customer_token` of a customer who scanned the sticker. `customer` is a name for our own
    look-up and is not sent. `tip` (minor units) comes on top of the lines, `other_payments` are taken off. `words` is the
    word pair of the request, by which customer and clerk know it. `shares` is what the customer is asked to tell of
    themselves (ePayment spec, `profile.scope`); `lasts` are the minutes in which it can be paid, nought for the usual ones.
    `stated_total` is the amount of an order that came ready-made; otherwise the lines decide.
    """

    lines: tuple[OrderLine, ...]
    currency: Currency
    flow: Flow = Flow.PUSH
    interaction: Interaction = Interaction.PRESENT
    phone: str = ""
    customer: str = ""
    description: str = ""
    receipt_number: str = ""
    pos_id: str = ""
    note: str = ""
    tip: int = 0
    other_payments: tuple[OtherPayment, ...] = ()
    personal_qr: str = ""
    words: str = ""
    customer_token: str = ""
    shares: str = ""
    minimum_age: int = 0
    lasts: int = 0
    stated_total: int | None = None

    def __post_init__(self) -> None:
        keep_visible(self, "customer", "receipt_number", "pos_id")
        keep_visible(self, "description", "note", in_lines=True)

    @property
    def goods(self) -> Money:
        """What the lines add up to."""
        return Money(sum(line.signed for line in self.lines), self.currency)

    @property
    def paid_otherwise(self) -> int:
        """What is paid outside of our request, in minor units."""
        return sum(payment.minor for payment in self.other_payments)

    @property
    def total(self) -> Money:
        """The amount of the request: lines and tip, less what is paid otherwise."""
        if self.stated_total is not None:
            return Money(self.stated_total, self.currency)
        return Money(self.goods.minor + self.tip - self.paid_otherwise, self.currency)

    @property
    def vat_table(self) -> tuple[VatRow, ...]:
        """The VAT by rate, highest first; the rows add up to the lines, exactly."""
        rows: dict[int, VatRow] = {}
        for line in self.lines:
            # The sign of the line goes into its net and tax, so that the rows add up to the lines.
            sign = -1 if line.is_return else 1
            row = rows.get(line.vat_rate, VatRow(line.vat_rate, 0, 0))
            rows[line.vat_rate] = VatRow(line.vat_rate, row.net + sign * line.vat.net, row.tax + sign * line.vat.tax)
        return tuple(rows[rate] for rate in sorted(rows, reverse=True))

    @property
    def shown_description(self) -> str:
        """The description that the customer reads on the request.

        Its own words, or the names of the products, and the word pair behind it; what is too long for both ends in an ….
        """
        # The word pair is never cut: the customer compares it with the one on our screen.
        behind = f" · {self.words}" if self.words else ""
        return _shorten(self.description.strip() or describe(self.lines), _LONGEST - service_length(behind)) + behind


def describe(lines: Sequence[OrderLine]) -> str:
    """The names of the products, each once, in 3 to 100 characters.

    Nothing for no lines.
    """
    names = ", ".join(dict.fromkeys(line.name.strip() for line in lines))
    # The service wants three characters at least; a very short name gets its quantity in front.
    if 0 < service_length(names) < 3:
        names = f"{format_quantity(lines[0].quantity)} × {names}"
    return _shorten(names, _LONGEST)


def service_length(text: str) -> int:
    """The length of a text in UTF-16 units, as the service counts.

    An emoji is two, or more.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_NOT_LAST = ", "
"""What nothing that is cut short may end with."""


def _shorten(text: str, longest: int) -> str:
    if service_length(text) <= longest:
        return text
    # The last character is the sign of a cut.
    return f"{cut(text, longest - 1, service_length).rstrip(_NOT_LAST)}…"


def problems(order: Order) -> list[Invalid]:
    """Everything that keeps `order` from being sent, in the order of the form.

    Empty when it can go.
    """
    found: list[Invalid] = []
    total = order.total
    if not order.lines and order.stated_total is None:
        found.append(Invalid("order_empty", field="lines"))
    elif total.minor <= 0:
        found.append(_nothing_to_pay(order))
    elif total.minor < total.currency.smallest_payment:
        found.append(
            Invalid("total_too_small", field="lines", minimum=Money(total.currency.smallest_payment, total.currency))
        )
    elif total.minor > MAXIMUM:
        found.append(Invalid("total_too_large", field="lines", maximum=Money(MAXIMUM, total.currency)))
    # A ready-made order belongs to whoever made it, and may name the customer in its own way.
    if (
        order.flow is Flow.PUSH
        and not (order.phone or order.personal_qr or order.customer_token)
        and order.stated_total is None
    ):
        found.append(Invalid(TroubleCode.PHONE_MISSING, field="phone"))
    # An empty description is none, and the names of the products stand in for it.
    described = service_length(order.description.strip())
    if described and not 3 <= described <= _LONGEST:
        found.append(Invalid("description_length", field="description", length=described))
    return found


SUM_PROBLEMS = frozenset(
    {
        *("total_not_positive", "all_paid_otherwise", "all_discounted", "all_free", "only_returns", "returns_even"),
        *("returns_more", "total_too_small", "total_too_large"),
    }
)
"""The codes of `problems` that are about what the order comes to."""


def _nothing_to_pay(order: Order) -> Invalid:
    """Why there is nothing to pay for an order whose total is not above zero."""
    sold = [line for line in order.lines if not line.is_return]
    goods, returned = sum(line.gross for line in sold), sum(line.gross for line in order.lines if line.is_return)
    if order.stated_total is not None:
        return Invalid("total_not_positive", field="lines")
    if order.goods.minor > 0:
        return Invalid("all_paid_otherwise", field="lines")
    if not sold:
        return Invalid("only_returns", field="lines")
    if returned > goods:
        return Invalid("returns_more", field="lines", more=Money(returned - goods, order.currency))
    if returned:
        return Invalid("returns_even", field="lines")
    return Invalid("all_discounted" if any(line.discount for line in sold) else "all_free", field="lines")


def check_sendable(order: Order) -> Order:
    """`order` if it can be sent; raises the first of its `problems`."""
    for problem in problems(order):
        raise problem
    return order
