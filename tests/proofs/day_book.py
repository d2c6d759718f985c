"""What the books of a shop must say of its days: a small model that shares no code with the program.

It is written from the rules: VAT is of the net, lines and tips agree to the øre, a movement belongs to the day on which it was
decided, a tip comes last. Counts, sums, tips, and all that was wholly captured are exact. Of what was captured in part it
says what is in proportion, and by how many øre the rounding can be off (`Guess`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple
from zoneinfo import ZoneInfo

CLOCKS = {"NO": "Europe/Oslo", "DK": "Europe/Copenhagen", "SE": "Europe/Stockholm", "FI": "Europe/Helsinki"}
CURRENCIES = {"NO": "NOK", "DK": "DKK", "SE": "SEK", "FI": "EUR"}


def half_up(value: Fraction) -> int:
    """To the øre; half an øre up."""
    return int((2 * value + 1) // 2)


@dataclass(frozen=True)
class Calendar:
    """The days of a shop: the clock on its wall, and the hour at which a day ends."""

    market: str
    cut: int

    def wall(self, at: float) -> datetime:
        """What the clock on the wall says."""
        return datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo(CLOCKS[self.market]))

    def day(self, at: float) -> date:
        """The day that a moment belongs to: before the cut still the one before."""
        wall = self.wall(at)
        return wall.date() - timedelta(days=wall.hour < self.cut)


class Guess(NamedTuple):
    """A sum, and by how much it may be off."""

    value: Fraction = Fraction(0)
    off: int = 0

    def plus(self, other: Guess, sign: int = 1) -> Guess:
        return Guess(self.value + sign * other.value, self.off + other.off)

    def fits(self, minor: int) -> bool:
        return abs(self.value - minor) <= self.off


@dataclass(frozen=True)
class Goods:
    """A line: price with VAT, and the rate in hundredths of a percent."""

    sku: str
    quantity: Fraction
    price: int
    rate: int
    discount: int = 0
    comes_back: bool = False

    @property
    def gross(self) -> int:
        return half_up(self.quantity * self.price) - self.discount

    @property
    def tax(self) -> int:
        return half_up(Fraction(self.gross * self.rate, 10_000 + self.rate))

    @property
    def signed(self) -> int:
        return -self.gross if self.comes_back else self.gross


@dataclass(frozen=True)
class Moved:
    """What the service did at our word, and when it was decided by the clock of the PC.

    `chosen` are the lines, with how many of each; None where an amount was said.
    """

    at: float
    kind: str
    minor: int
    who: str
    sale: Sale
    chosen: Mapping[int, Fraction] | None = None


class Parts(NamedTuple):
    """A line's part of all that moved so far."""

    gross: Guess
    tax: Guess
    by_product: int  # how much further off it may be as the sum of a product


@dataclass(eq=False)
class Sale:
    """An order, and all that happened to its money at our word.

    `otherwise` was paid with cash, a gift card or a voucher; `elsewhere` says that something was moved in the portal.
    """

    reference: str
    currency: str
    way: str
    goods: tuple[Goods, ...]
    tip: int = 0
    otherwise: int = 0
    moves: list[Moved] = field(default_factory=list)
    elsewhere: bool = False

    @property
    def worth(self) -> int:
        """What the goods come to, less what comes back."""
        return sum(each.signed for each in self.goods)

    @property
    def to_pay(self) -> int:
        """What is to be paid by our request for goods."""
        return max(0, self.worth - self.otherwise)

    def split(self) -> list[tuple[int, int]]:
        """What of each movement is for goods, and its tip: goods come first, and go back first.

        What is left was taken in the portal and goes back at our word; nothing here says what it was for.
        """
        goods, tips, found = {"capture": 0, "refund": 0}, {"capture": 0, "refund": 0}, []
        for move in self.moves:
            if move.kind == "cancel":
                found.append((0, 0))
                continue
            capture = move.kind == "capture"
            part = min(move.minor, (self.to_pay if capture else goods["capture"]) - goods[move.kind])
            tip = min(move.minor - part, (self.tip if capture else tips["capture"]) - tips[move.kind])
            goods[move.kind] += part
            tips[move.kind] += tip
            found.append((part, tip))
        return found

    def parts(self, upto: int, kind: str) -> list[Parts]:
        """Each line's part of the first `upto` movements, as far as they are of a kind."""
        split = [*zip(self.moves, self.split(), strict=True)][:upto]
        goods = {name: sum(part for move, (part, _) in split if move.kind == name) for name in ("capture", "refund")}
        done = [move for move in self.moves[:upto] if move.kind == kind]
        if not goods[kind]:
            return [Parts(Guess(), Guess(), 0) for _ in self.goods]
        if goods[kind] == goods["capture"]:
            # Whatever was taken went back, so what is said of the captures holds.
            return self._captured(goods["capture"], [move for move in self.moves[:upto] if move.kind == "capture"])
        whole_before = goods["capture"] == self.to_pay and not any(
            move.kind == "capture" for move in self.moves[self.moves.index(done[0]) : upto]
        )
        return self._partly(goods[kind], done, known=kind == "capture" or whole_before)

    def _captured(self, minor: int, done: Sequence[Moved]) -> list[Parts]:
        if minor != self.to_pay:
            return self._partly(minor, done, known=True)
        if not self.otherwise:
            swapped = self.worth_of_returns and self.worth
            sign = [-1 if each.comes_back else 1 for each in self.goods]
            return [
                Parts(Guess(Fraction(each.signed)), Guess(Fraction(one * each.tax)), swapped + self.worth_of_returns)
                for one, each in zip(sign, self.goods, strict=True)
            ]
        return self._in_proportion(minor, 3)

    @property
    def worth_of_returns(self) -> int:
        return sum(each.gross for each in self.goods if each.comes_back)

    def _partly(self, minor: int, done: Sequence[Moved], *, known: bool) -> list[Parts]:
        plain = not self.otherwise and not self.worth_of_returns
        if self.elsewhere:
            known = False
        if known and plain and all(move.chosen is not None for move in done):
            # Each portion is worth its part of the line.
            found = []
            for at, each in enumerate(self.goods):
                gone = sum((move.chosen or {}).get(at, Fraction(0)) for move in done)
                gross = Fraction(each.gross) * gone / each.quantity
                found.append(Parts(Guess(gross, 1), Guess(_tax_in(gross, each.rate), 2), 0))
            return found
        if known and all(move.chosen is None for move in done):
            return self._in_proportion(minor, len(done) + 3)
        # Amounts and lines in turn: bounded by what there is.
        return self._in_proportion(minor, self.worth + 2 * self.worth_of_returns)

    def _in_proportion(self, minor: int, off: int) -> list[Parts]:
        grosses = [Fraction(each.signed * minor, self.worth) for each in self.goods]
        return [
            Parts(
                Guess(gross, off), Guess(_tax_in(gross, each.rate), off + 1), self.worth_of_returns and self.worth * 2
            )
            for gross, each in zip(grosses, self.goods, strict=True)
        ]


def _tax_in(gross: Fraction, rate: int) -> Fraction:
    return gross * rate / (10_000 + rate)


@dataclass
class Row:
    """A count with sums: captured, refunded."""

    times: int = 0
    captured: int = 0
    refunded: int = 0

    def add(self, move: Moved) -> None:
        self.times += 1
        if move.kind == "refund":
            self.refunded += move.minor
        else:
            self.captured += move.minor


@dataclass
class Expected:
    """What some days must come to in one currency."""

    counted: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    tips: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    rows: dict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(Row)))
    gross: dict[tuple[str, int | None], Guess] = field(default_factory=lambda: defaultdict(Guess))
    tax: dict[tuple[str, int | None], Guess] = field(default_factory=lambda: defaultdict(Guess))
    products: dict[tuple[str, str], Guess] = field(default_factory=lambda: defaultdict(Guess))


def expect(moves: Iterable[Moved], calendar: Calendar) -> dict[str, Expected]:
    """What the figures of these movements must be, by currency."""
    found: dict[str, Expected] = defaultdict(Expected)
    for move in moves:
        each, at = found[move.sale.currency], move.sale.moves.index(move)
        each.counted[move.kind][0] += 1
        each.counted[move.kind][1] += move.minor
        if move.kind == "cancel":
            continue
        for_goods, tip = move.sale.split()[at]
        each.tips[move.kind] += tip
        if unexplained := move.minor - for_goods - tip:
            bare = each.gross[move.kind, None]
            each.gross[move.kind, None] = bare.plus(Guess(Fraction(unexplained)))
        wall = calendar.wall(move.at)
        names = {"people": move.who, "ways": move.sale.way, "hours": f"{wall:%H}"}
        for name, value in {**names, "days": calendar.day(move.at).isoformat()}.items():
            each.rows[name][value].add(move)
        before, after = (move.sale.parts(upto, move.kind) for upto in (at, at + 1))
        for goods, old, new in zip(move.sale.goods, before, after, strict=True):
            place = move.kind, goods.rate
            each.gross[place] = each.gross[place].plus(new.gross).plus(old.gross, -1)
            each.tax[place] = each.tax[place].plus(new.tax).plus(old.tax, -1)
            sold = each.products[move.kind, goods.sku].plus(new.gross).plus(old.gross, -1)
            each.products[move.kind, goods.sku] = Guess(sold.value, sold.off + old.by_product + new.by_product)
    return found
