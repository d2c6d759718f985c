"""Parting: which lines of an order a captured or refunded amount is for.

Every øre has its place: the lines first, a tip last, and what no line explains by itself. Portions say which lines; an
amount without any is parted in proportion. All captures of an order together are its lines and their VAT at each rate,
exactly, also of goods that come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.operation import Kind
from app.domain.order import Order, OrderLine
from app.domain.shipment import Portion
from app.domain.vat import share


class MoneyMove(NamedTuple):
    """A capture or refund that happened, with its portions if it has any."""

    kind: Kind
    minor: int
    portions: tuple[Portion, ...] = ()


class LineShare(NamedTuple):
    """The part of a movement for one line, with its VAT.

    `line` is its place in the order; None for what no line explains, which has no VAT that is known. Goods that
    come back and pay for goods of another VAT rate are below nought.
    """

    line: int | None
    gross: int
    tax: int = 0


class Parted(NamedTuple):
    """A movement by its lines; what is not in `shares` is the tip."""

    shares: tuple[LineShare, ...]
    tip: int


@dataclass
class _Piece:
    """What of a line the request pays for, the VAT in it, and what was taken and given back so far."""

    whole: int
    tax: int
    taken: int = 0
    returned: int = 0

    def tax_of(self, gross: int) -> int:
        """The VAT in the first `gross` of it; half an øre rounds up."""
        return _rounded(self.tax, gross, self.whole)


class _Swap(NamedTuple):
    """Goods that come back, by their line `back`, and pay for `line`, whose VAT is another.

    Both keep their own: `gross` with the VAT of `line`, less the same with the VAT of `back`.
    """

    line: int
    back: int
    gross: int
    tax: int
    back_tax: int


@dataclass
class _Pot:
    """What belongs to no line: how much of it there can be, and was taken and given back so far."""

    whole: int
    taken: int = 0
    returned: int = 0


@dataclass
class _Parting:
    """`worth` is what the lines come to, with what is paid otherwise and without what comes back."""

    pieces: list[_Piece]
    swaps: list[_Swap]
    worth: int
    tip: _Pot

    def part(self, movement: MoneyMove) -> Parted:
        """The next movement of the order."""
        capture = movement.kind is Kind.CAPTURE
        room = [piece.whole - piece.taken if capture else piece.taken - piece.returned for piece in self.pieces]
        parts = _by_portions(movement, room)
        left = movement.minor - sum(parts)
        parts = [sum(both) for both in zip(parts, _spread(left, room, parts), strict=True)]
        # A tip comes with the last goods, also where lines were named: so no øre of goods is left without its VAT.
        tip = self._tip(movement.minor - sum(parts), capture)
        before = sum(piece.taken if capture else piece.returned for piece in self.pieces)
        shares = [self._share(at, part, capture) for at, part in enumerate(parts) if part]
        shares = _by_line([*shares, *self._swapped(before, before + sum(parts))])
        if over := movement.minor - sum(parts) - tip:
            shares.append(LineShare(None, over))
        return Parted(tuple(shares), tip)

    def _tip(self, most: int, capture: bool) -> int:
        tip = min(most, self.tip.whole - self.tip.taken if capture else self.tip.taken - self.tip.returned)
        if capture:
            self.tip.taken += tip
        else:
            self.tip.returned += tip
        return tip

    def _share(self, at: int, part: int, capture: bool) -> LineShare:
        piece = self.pieces[at]
        before = piece.taken if capture else piece.returned
        # A difference of two rounded sums: so all parts of a line together have its VAT, however they were cut.
        tax = piece.tax_of(before + part) - piece.tax_of(before)
        if capture:
            piece.taken += part
        else:
            piece.returned += part
        return LineShare(at, part, tax)

    def _swapped(self, before: int, after: int) -> Iterator[LineShare]:
        """The part of all swaps that belongs to what is paid for between two sums."""
        for swap in self.swaps:
            gross, tax, back_tax = (
                _rounded(whole, after, self.worth) - _rounded(whole, before, self.worth)
                for whole in (swap.gross, swap.tax, swap.back_tax)
            )
            yield LineShare(swap.line, gross, tax)
            yield LineShare(swap.back, -gross, -back_tax)


def _rounded(whole: int, part: int, of: int) -> int:
    """As much of `whole` as `part` is `of` something; half an øre rounds up."""
    return (2 * whole * part + of) // (2 * of) if of else 0


def _by_line(shares: Iterable[LineShare]) -> list[LineShare]:
    """One share for each line, in their order."""
    found: dict[int | None, LineShare] = {}
    for each in shares:
        old = found.get(each.line, LineShare(each.line, 0))
        found[each.line] = LineShare(each.line, old.gross + each.gross, old.tax + each.tax)
    return sorted(each for each in found.values() if each.gross or each.tax)


def _by_portions(movement: MoneyMove, room: Sequence[int]) -> list[int]:
    """What the portions of a movement say, as far as there is room and money for it."""
    parts = [0] * len(room)
    for portion in movement.portions:
        parts[portion.position] += portion.amount
    parts = [min(part, most) for part, most in zip(parts, room, strict=True)]
    # What is paid otherwise pays for a part of what leaves.
    return list(share(movement.minor, parts)) if sum(parts) > movement.minor else parts


def _spread(minor: int, room: Sequence[int], parts: Sequence[int]) -> Sequence[int]:
    """`minor` over all lines, in proportion to the room that `parts` leave."""
    left = [most - part for most, part in zip(room, parts, strict=True)]
    return share(min(minor, sum(left)), left) if sum(left) else [0] * len(left)


def part(order: Order, movements: Iterable[MoneyMove]) -> tuple[Parted, ...]:
    """All captures and refunds of an order, in their order, each by its lines."""
    parting = _begin(order)
    return tuple(parting.part(movement) for movement in movements)


def _begin(order: Order) -> _Parting:
    """What the request pays for of each line: without what comes back, and without what is paid otherwise."""
    pieces = [_Piece(0, 0) if line.is_return else _Piece(line.gross, line.vat.tax) for line in order.lines]
    swaps = [
        swap for at, line in enumerate(order.lines) if line.is_return for swap in _take_off(at, order.lines, pieces)
    ]
    wanted, worth = max(0, order.total.minor - order.tip), sum(piece.whole for piece in pieces)
    if wanted < worth:
        parts = share(wanted, [piece.whole for piece in pieces])
        pieces = [_Piece(part, piece.tax_of(part)) for piece, part in zip(pieces, parts, strict=True)]
    return _Parting(pieces, swaps, worth, _Pot(order.tip))


def _take_off(back_at: int, lines: Sequence[OrderLine], pieces: list[_Piece]) -> Iterator[_Swap]:
    """Let goods that come back pay for lines: first of the same product, then of the same rate, then for any."""
    back = lines[back_at]
    gross, tax = back.gross, back.vat.tax
    ranked = sorted(
        (at for at, line in enumerate(lines) if not line.is_return),
        key=lambda at: (lines[at].vat_rate != back.vat_rate, lines[at].product_id != back.product_id),
    )
    for at in ranked:
        piece = pieces[at]
        taken = min(gross, piece.whole)
        if not taken:
            continue
        # The last øre takes the rest of the VAT, so that nothing of it is lost on the way.
        of_tax = tax if taken == gross else _rounded(tax, taken, gross)
        if lines[at].vat_rate == back.vat_rate:
            of_tax = piece.tax if taken == piece.whole else min(piece.tax, of_tax)
            pieces[at] = _Piece(piece.whole - taken, piece.tax - of_tax)
        else:
            kept = piece.tax_of(piece.whole - taken)
            pieces[at] = _Piece(piece.whole - taken, kept)
            yield _Swap(at, back_at, taken, piece.tax - kept, of_tax)
        gross, tax = gross - taken, tax - of_tax
    if tax:
        # Several small lines may have another VAT than the one that takes their place, by øre.
        yield _Swap(back_at, back_at, 0, 0, tax)
