"""Parts of an order that leave or come back, and their worth.

To the øre, and the last part closes exactly. A line is worth its own price less its discounts. What belongs to the order
and not to a line has its own place: what is paid otherwise and goods that come back pay for what leaves first; a tip comes
with the last goods, and goes back only with the whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.codes import WhyNot
from app.domain.money import Money
from app.domain.order import Order
from app.domain.problem import Invalid


@dataclass(frozen=True)
class Portion:
    """Part of a line: its place (from 0), quantity, and worth (minor units)."""

    position: int
    quantity: Decimal
    amount: int


@dataclass(frozen=True)
class Parcel:
    """A shipment: portions, amount to capture (minor units), and how it travels.

    `covered` is what of the portions is paid for otherwise or by goods that come back, `on_top` is the tip that comes with
    them, and `tip_later` a tip that is still to come with the last goods: the portions less `covered` and with `on_top` are what
    is `owed`. `closes` says that nothing is left to ship after
    it; `amount` is less than `owed` where less is reserved. `link` is the address where it can be
    followed; with `release_rest` what is still reserved after it is given up.
    """

    portions: tuple[Portion, ...]
    amount: int
    closes: bool
    owed: int = 0
    covered: int = 0
    on_top: int = 0
    tip_later: int = 0
    carrier: str = ""
    tracking: str = ""
    link: str = ""
    release_rest: bool = False

    @property
    def short(self) -> bool:
        """Whether less is reserved than is owed."""
        return self.amount < self.owed


@dataclass(frozen=True)
class TakenBack:
    """A return: portions, amount to refund, and the part paid `otherwise`.

    What was never paid by our request goes back the way it was paid. In minor units.
    """

    portions: tuple[Portion, ...]
    amount: int
    otherwise: int = 0


def worths(order: Order) -> tuple[int, ...]:
    """What each line is worth, in minor units: its price less its discounts.

    Nothing for goods that come back.
    """
    return tuple(0 if line.is_return else line.gross for line in order.lines)


def covered(order: Order) -> int:
    """The part of the goods not paid by the request, in minor units.

    Other payments and goods that come back.
    """
    returned = sum(line.gross for line in order.lines if line.is_return)
    # Whichever is more: a ready-made order may ask for less than its lines come to.
    return max(returned + order.paid_otherwise, sum(worths(order)) - order.total.minor)


def due(order: Order, shipped: Sequence[Portion]) -> int:
    """What all that was `shipped` should have captured, in minor units.

    Never more than the order's total, and exactly that once all goods that cost something have left.
    """
    return sum(_due(order, shipped))


def _due(order: Order, shipped: Sequence[Portion]) -> tuple[int, int]:
    """What was due for the goods that have been `shipped`, and on top of them."""
    gone = [Decimal(0)] * len(order.lines)
    for portion in shipped:
        gone[portion.position] += portion.quantity
    worth = worths(order)
    goods = sum(_worth_of(worth[at], quantity, order.lines[at].quantity) for at, quantity in enumerate(gone))
    total = max(0, order.total.minor)
    # What is paid otherwise pays for what leaves first; see docs/decisions/what-belongs-to-the-order.md.
    for_goods = min(total, max(0, goods - covered(order)))
    # What belongs to no goods, such as a tip, is due once the last goods that cost something have left.
    return for_goods, total - for_goods if shipped and goods == sum(worth) else 0


def still_there(order: Order, gone: Sequence[Portion]) -> tuple[Decimal, ...]:
    """How many of each line have not gone yet.

    None of a return line, which goes nowhere.
    """
    left = [Decimal(0) if line.is_return else line.quantity for line in order.lines]
    for portion in gone:
        left[portion.position] -= portion.quantity
    return tuple(max(Decimal(0), quantity) for quantity in left)


def cut(
    order: Order, gone: Sequence[Portion], wanted: Mapping[int, Decimal], available: Sequence[Decimal]
) -> tuple[Portion, ...]:
    """The portions for `wanted`, after `gone`, of what is `available`.

    `wanted` is how many, by the line's place. A line's worth is parted by quantity so that each portion ends on a whole øre
    and all of them together are the worth. Raises `Invalid`: `portion_missing`, `portion_too_many` (field `portions.2`),
    `nothing_chosen`.
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
        # Only what went of this very line moves the place from which its worth is cut.
        before = sum((portion.quantity for portion in gone if portion.position == position), Decimal(0))
        # The difference of two rounded sums: so the portions always add up to the whole, however they are cut.
        upto = _worth_of(worth[position], before + quantity, line.quantity)
        amount = upto - _worth_of(worth[position], before, line.quantity)
        portions.append(Portion(position, quantity, amount))
    if not portions:
        raise Invalid("nothing_chosen", field="portions")
    return tuple(portions)


_DECIMALS = 8
"""As many decimals as a quantity can have (`order.parse_quantity`)."""


def _worth_of(worth: int, quantity: Decimal, whole: Decimal) -> int:
    """What `quantity` of `whole` is worth when all of it is worth `worth`; half an øre rounds up."""
    # Whole numbers, because a quotient of decimals would be rounded twice.
    part, all_of_it = int(quantity.scaleb(_DECIMALS)), int(whole.scaleb(_DECIMALS))
    return (2 * worth * part + all_of_it) // (2 * all_of_it)


def pack(order: Order, shipped: Sequence[Portion], wanted: Mapping[int, Decimal], reserved: int) -> Parcel:
    """What `wanted` is as a shipment after `shipped`.

    `reserved` is what can still be captured, in minor units. Raises what `cut` raises.
    """
    left = still_there(order, shipped)
    portions = cut(order, shipped, wanted, left)
    closes = all(wanted.get(position, Decimal(0)) == quantity for position, quantity in enumerate(left))
    # What is owed is a difference of what should have been captured, so no shipment can upset an earlier one.
    before, after = _due(order, shipped), _due(order, (*shipped, *portions))
    # After less before, so that rounding never costs or gains an øre over all shipments.
    for_goods, on_top = after[0] - before[0], after[1] - before[1]
    owed = for_goods + on_top
    paid_for = sum(portion.amount for portion in portions) - for_goods
    # A tip comes with the last goods; here it is foretold how much that will be.
    later = 0 if after[1] else _due(order, (*shipped, *cut(order, shipped, everything(left), left)))[1]
    return Parcel(portions, min(owed, reserved), closes, owed, paid_for, on_top, min(later, order.tip))


def take_back(
    order: Order,
    available: Sequence[Decimal],
    returned: Sequence[Portion],
    wanted: Mapping[int, Decimal],
    refundable: int,
    captured: int,
) -> TakenBack:
    """The worth of `wanted` when it comes back, after `returned`.

    Of what is `available` for that. Where part of the order was paid otherwise, that part of the lines may lie beyond what
    can be refunded (minor units). A tip among what was `captured` is not given back for a line as long as something else is
    left that paid for it. Raises what `cut` raises, and `Invalid`: `nothing_paid_for` where the lines cost nothing,
    `paid_otherwise` where nothing of them was paid by the request, `amount_above_limit` when they are worth more than what
    can be refunded and what was paid otherwise.
    """
    portions = cut(order, returned, wanted, available)
    worth = sum(portion.amount for portion in portions)
    if not worth:
        raise Invalid("nothing_paid_for", field="portions")
    # What was paid otherwise is given back that way, and can be no more than that.
    least = max(0, worth - covered(order))
    if least > refundable:
        raise Invalid(WhyNot.AMOUNT_ABOVE_LIMIT, field="portions", limit=Money(refundable, order.currency))
    # The tip is kept back as long as the goods themselves can be refunded.
    amount = max(least, min(worth, refundable - _on_top(order, captured)))
    if not amount:
        raise Invalid("paid_otherwise", field="portions", amount=Money(worth, order.currency))
    return TakenBack(portions, amount, worth - amount)


def _on_top(order: Order, captured: int) -> int:
    """What of the money that was `captured` belongs to no goods: a tip is captured last."""
    # What was captured beyond the goods is the tip: it came with the last of them.
    return max(0, captured - max(0, sum(worths(order)) - covered(order)))


def with_customer(
    order: Order, shipped: Sequence[Portion], returned: Sequence[Portion], captured: int
) -> tuple[Decimal, ...]:
    """The quantity of each line that the customer has: shipped, less returned.

    Where more was `captured` (minor units) than the shipments should have, somebody captured without saying for which
    lines; then any of them may be with the customer.
    """
    # Somebody captured by amount, so the shipments alone do not tell what the customer has.
    untold = captured > due(order, shipped)
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
