"""Which part of an order leaves, or comes back, and what that is worth: to the øre, and the last part closes exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import Money
from app.domain.order import Order
from app.domain.problem import Invalid
from app.domain.vat import share


@dataclass(frozen=True)
class Portion:
    """Part of a line: the line's place in the order (from 0), how many, and what they are worth in minor units."""

    position: int
    quantity: Decimal
    amount: int


@dataclass(frozen=True)
class Parcel:
    """What leaves together: its portions, what to capture for them (minor units), and how it travels.

    `closes` says that nothing is left to ship after it; `short` that less is reserved than it is worth.
    """

    portions: tuple[Portion, ...]
    amount: int
    closes: bool
    short: bool = False
    carrier: str = ""
    tracking: str = ""


def worths(order: Order) -> tuple[int, ...]:
    """What each line brings in, in minor units; together exactly the order's total.

    Goods that come back lower what the others bring in, each by its share, so a return line itself brings nothing: what is
    captured with the first shipment is never more than what was reserved for it.
    """
    weights = [0 if line.is_return else line.gross for line in order.lines]
    total = order.total.minor
    if total <= 0 or not any(weights):
        return (0,) * len(order.lines)
    return share(total, weights)


def still_there(order: Order, gone: Sequence[Portion]) -> tuple[Decimal, ...]:
    """How many of each line have not gone yet; none of a return line, which goes nowhere."""
    left = [Decimal(0) if line.is_return else line.quantity for line in order.lines]
    for portion in gone:
        left[portion.position] -= portion.quantity
    return tuple(max(Decimal(0), quantity) for quantity in left)


def cut(
    order: Order, gone: Sequence[Portion], wanted: Mapping[int, Decimal], available: Sequence[Decimal]
) -> tuple[Portion, ...]:
    """The portions for `wanted` (how many, by the line's place), after `gone` went before, of what is `available`.

    A line's worth is parted by quantity so that each portion ends on a whole øre and all of them together are the worth.
    Raises `Invalid`: `portion_missing`, `portion_too_many` (field `portions.2`), `nothing_chosen`.
    """
    worth, portions = worths(order), []
    for position, quantity in sorted(wanted.items()):
        if quantity == 0:
            continue
        field = f"portions.{position}"
        if not 0 <= position < len(order.lines):
            raise Invalid("portion_missing", field=field, number=position + 1)
        line = order.lines[position]
        if quantity < 0 or quantity > available[position]:
            raise Invalid("portion_too_many", field=field, name=line.name, left=str(available[position]))
        before = sum((portion.quantity for portion in gone if portion.position == position), Decimal(0))
        upto = _worth_of(worth[position], before + quantity, line.quantity)
        amount = upto - _worth_of(worth[position], before, line.quantity)
        portions.append(Portion(position, quantity, amount))
    if not portions:
        raise Invalid("nothing_chosen", field="portions")
    return tuple(portions)


def _worth_of(worth: int, quantity: Decimal, whole: Decimal) -> int:
    """What `quantity` of `whole` is worth when all of it is worth `worth`; half an øre rounds up."""
    part, all_of_it = int(quantity.scaleb(_DECIMALS)), int(whole.scaleb(_DECIMALS))
    return (2 * worth * part + all_of_it) // (2 * all_of_it)


_DECIMALS = 8
"""As many decimals as a quantity can have (`order.parse_quantity`)."""


def pack(order: Order, shipped: Sequence[Portion], wanted: Mapping[int, Decimal], reserved: int) -> Parcel:
    """What `wanted` is as a shipment after `shipped`; `reserved` is what can still be captured, in minor units.

    Raises what `cut` raises, and `Invalid` `nothing_left` when nothing is reserved for it.
    """
    left = still_there(order, shipped)
    portions = cut(order, shipped, wanted, left)
    closes = all(wanted.get(position, Decimal(0)) == quantity for position, quantity in enumerate(left))
    worth = sum(portion.amount for portion in portions)
    amount = min(worth, reserved)
    if amount <= 0:
        raise Invalid("nothing_left", field="portions")
    return Parcel(_fit(portions, amount), amount, closes, short=amount < worth)


def take_back(
    order: Order,
    available: Sequence[Decimal],
    returned: Sequence[Portion],
    wanted: Mapping[int, Decimal],
    refundable: int,
) -> tuple[Portion, ...]:
    """What `wanted` is worth when it comes back, of what is `available` for that and after `returned` came back before.

    Raises what `cut` raises, and `Invalid` `amount_above_limit` when that is more than what can be refunded (minor units).
    """
    portions = cut(order, returned, wanted, available)
    if sum(portion.amount for portion in portions) > refundable:
        raise Invalid("amount_above_limit", field="portions", limit=Money(refundable, order.currency))
    return portions


def with_customer(
    order: Order, shipped: Sequence[Portion], returned: Sequence[Portion], captured: int
) -> tuple[Decimal, ...]:
    """How many of each line the customer has: what was shipped and has not come back.

    Where more was `captured` (minor units) than what the shipments are worth, somebody captured without saying for which
    lines; then any of them may be with the customer.
    """
    untold = captured > sum(portion.amount for portion in shipped)
    have = [Decimal(0)] * len(order.lines)
    for position, line in enumerate(order.lines):
        if untold and not line.is_return:
            have[position] = line.quantity
    for portion in () if untold else shipped:
        have[portion.position] += portion.quantity
    for portion in returned:
        have[portion.position] -= portion.quantity
    return tuple(max(Decimal(0), quantity) for quantity in have)


def everything(left: Sequence[Decimal]) -> dict[int, Decimal]:
    """All of what is `left`, as a wish."""
    return {position: quantity for position, quantity in enumerate(left) if quantity}


def _fit(portions: Sequence[Portion], amount: int) -> tuple[Portion, ...]:
    """The portions, made smaller in proportion where they are worth more than `amount`."""
    weights = [portion.amount for portion in portions]
    if sum(weights) == amount:
        return tuple(portions)
    parts = share(amount, weights)
    return tuple(
        Portion(portion.position, portion.quantity, part) for portion, part in zip(portions, parts, strict=True)
    )
