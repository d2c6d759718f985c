"""Two versions of one order side by side, with what differs in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.money import Money
    from app.domain.order import Order, OrderLine, OtherPayment

    PartValue = OrderLine | Money | str | int | tuple[OtherPayment, ...] | None


class OrderPart(StrEnum):
    """What a row is about, in the order in which a form shows it."""

    LINE = "line"
    TOTAL = "total"
    FLOW = "flow"
    PHONE = "phone"
    CUSTOMER = "customer"
    PERSONAL_QR = "personal_qr"
    CUSTOMER_TOKEN = "customer_token"  # noqa: S105 - the name of a field
    RECEIPT_NUMBER = "receipt_number"
    POS_ID = "pos_id"
    DESCRIPTION = "description"
    NOTE = "note"
    TIP = "tip"
    OTHER_PAYMENTS = "other_payments"
    SHARES = "shares"
    MINIMUM_AGE = "minimum_age"
    LASTS = "lasts"


@dataclass(frozen=True)
class ComparedPart:
    """One part of an order in two versions.

    A line is None where a version has none; every other part has the value of the order's own field.
    """

    part: OrderPart
    mine: PartValue
    theirs: PartValue

    @property
    def differs(self) -> bool:
        """Whether the two versions say different things."""
        return self.mine != self.theirs


_MOST_ALIGNED = 250_000
"""So many pairs of lines are weighed against each other; a form has far fewer."""
_SAME, _OF_SAME_THING = 3, 2
"""What a pair of equal lines is worth, and one of the same product. An equal pair is worth less than two of the latter."""


def compare_orders(mine: Order, theirs: Order) -> tuple[ComparedPart, ...]:
    """Each part that either version has, lines first.

    A line stands beside the one of the same product; the lines of both versions stay in their order.
    """
    rows = [ComparedPart(OrderPart.LINE, ours, other) for ours, other in _beside_each_other(mine.lines, theirs.lines)]
    rows.append(ComparedPart(OrderPart.TOTAL, mine.total, theirs.total))
    for part in OrderPart:
        if part in (OrderPart.LINE, OrderPart.TOTAL):
            continue
        ours, other = _value(mine, part), _value(theirs, part)
        if ours or other:
            rows.append(ComparedPart(part, ours, other))
    return tuple(rows)


def _value(order: Order, part: OrderPart) -> PartValue:
    value: PartValue = getattr(order, part.value)
    # They are a sum of several things, in no order.
    return tuple(sorted(value)) if isinstance(value, tuple) else value


_Pairs = list[tuple["OrderLine | None", "OrderLine | None"]]


def _beside_each_other(mine: Sequence[OrderLine], theirs: Sequence[OrderLine]) -> _Pairs:
    """The lines of both in pairs; what has no partner stands alone."""
    begin = _alike(mine, theirs)
    end = _alike(mine[begin:][::-1], theirs[begin:][::-1])
    before: _Pairs = list(zip(mine[:begin], theirs[:begin], strict=True))
    behind: _Pairs = list(zip(mine[len(mine) - end :], theirs[len(theirs) - end :], strict=True))
    return before + _aligned(mine[begin : len(mine) - end], theirs[begin : len(theirs) - end]) + behind


def _alike(mine: Sequence[OrderLine], theirs: Sequence[OrderLine]) -> int:
    """How many lines both begin with."""
    count = 0
    for ours, other in zip(mine, theirs, strict=False):
        if ours != other:
            break
        count += 1
    return count


def _aligned(mine: Sequence[OrderLine], theirs: Sequence[OrderLine]) -> _Pairs:
    if len(mine) * len(theirs) > _MOST_ALIGNED:
        return [*((line, None) for line in mine), *((None, line) for line in theirs)]
    return list(_walk(mine, theirs, _worth(mine, theirs)))


def _worth(mine: Sequence[OrderLine], theirs: Sequence[OrderLine]) -> list[list[int]]:
    """What the best pairs from each two places on are worth."""
    worth = [[0] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
    for row in range(len(mine) - 1, -1, -1):
        for column in range(len(theirs) - 1, -1, -1):
            paired = _pair_worth(mine[row], theirs[column])
            worth[row][column] = max(
                worth[row + 1][column], worth[row][column + 1], paired + worth[row + 1][column + 1] if paired else 0
            )
    return worth


def _walk(
    mine: Sequence[OrderLine], theirs: Sequence[OrderLine], worth: list[list[int]]
) -> Iterator[tuple[OrderLine | None, OrderLine | None]]:
    row = column = 0
    while row < len(mine) and column < len(theirs):
        paired = _pair_worth(mine[row], theirs[column])
        if paired and worth[row][column] == paired + worth[row + 1][column + 1]:
            yield mine[row], theirs[column]
            row, column = row + 1, column + 1
        elif worth[row][column] == worth[row + 1][column]:
            yield mine[row], None
            row += 1
        else:
            yield None, theirs[column]
            column += 1
    yield from ((line, None) for line in mine[row:])
    yield from ((None, line) for line in theirs[column:])


def _pair_worth(ours: OrderLine, other: OrderLine) -> int:
    if ours == other:
        return _SAME
    return _OF_SAME_THING if _thing(ours) == _thing(other) else 0


def _thing(line: OrderLine) -> tuple[object, ...]:
    """What a line is about, whatever it costs and however many there are."""
    return line.product_id or line.name.strip().casefold(), line.is_return, line.is_shipping
