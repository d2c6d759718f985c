"""Rows of a long list, of which only those that were seen are read."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from app.domain.desk.views import OrderRow


class PlacedRows:
    """Rows by their number in the list, and by the place of their order.

    The list begins with places where orders are, the `head`; below it is the `rest`, places where orders may be. Where none
    is, that is found out when somebody comes there. Places fall, but in a list that has an order of its own and no rest.
    """

    def __init__(self, rows: Sequence[OrderRow] = (), rest: Sequence[int] = ()) -> None:
        # Eight bytes for each place: a shop of some years has a million of them.
        self._head = array("q", (row.place for row in rows))
        self._rest = rest
        self._empty: list[int] = []  # which of the rest are no orders, counted from its beginning
        self._known = {row.place: row for row in rows}
        self._falling = all(self._head[at] > self._head[at + 1] for at in range(len(self._head) - 1))

    def __len__(self) -> int:
        return len(self._head) + len(self._rest) - len(self._empty)

    def __getitem__(self, at: int) -> OrderRow | None:
        return self._known.get(self.place(at))

    @property
    def head(self) -> int:
        """How many rows are known to be there."""
        return len(self._head)

    @property
    def any_rest(self) -> bool:
        """Whether there are places that may have no order."""
        return len(self._rest) > len(self._empty)

    def read_rows(self) -> list[OrderRow]:
        """All rows that are read, in the order of the list."""
        places: Iterable[int] = sorted(self._known, reverse=True) if self._falling else self._head
        return [self._known[place] for place in places if place in self._known]

    def place(self, at: int) -> int:
        """The place of the row number `at`."""
        if at < len(self._head):
            return self._head[at]
        behind = at - len(self._head)
        return self._rest[behind + bisect_right(_RowsAbove(self._empty), behind)]

    def find(self, place: int) -> int | None:
        """The number of the row at `place`, or None."""
        if not self._falling:
            # Only *capture soon* has an order of its own, and that list is short.
            return self._head.index(place) if place in self._known else None
        at = self.number(place)
        return at if at < len(self) and self.place(at) == place else None

    def number(self, place: int) -> int:
        """Which number a row at `place` has, or would have."""
        if self._head and place >= self._head[-1]:
            return _falls_to(self._head, place)
        behind = _falls_to(self._rest, place)
        return len(self._head) + behind - bisect_left(self._empty, behind)

    def same_places(self, other: PlacedRows) -> bool:
        """Whether both lists have the same places, told without reading them."""
        if not self._rest or not other._rest:
            return not self._rest and not other._rest and self._head == other._head
        same_end = len(self) == len(other) and self._rest[-1] == other._rest[-1]
        return same_end and all(other.find(place) == at for at, place in enumerate(self._head))

    def take_empty(self, other: PlacedRows) -> None:
        """Know which places another list with the same end found empty."""
        if self._rest and other._rest and self._rest[-1] == other._rest[-1]:
            gone = len(other._rest) - len(self._rest)
            self._empty = [at - gone for at in other._empty if at >= gone]

    def followed_by(self, rows: Sequence[OrderRow], rest: Sequence[int]) -> PlacedRows:
        """The same list with `rows` behind the head, and `rest` behind them."""
        longer = PlacedRows(rows, rest)
        longer._head, longer._falling = self._head + longer._head, self._falling and longer._falling
        longer.take_empty(self)
        # Where the rest is given up, what was read of it goes, too.
        known = {place: row for place, row in self._known.items() if rest or place not in self._rest}
        longer._known = known | longer._known
        return longer

    def keep(self, rows: Iterable[OrderRow]) -> None:
        """Keep rows that were read; their places are in the list."""
        self._known.update({row.place: row for row in rows})

    def put(self, row: OrderRow) -> None:
        """Take in a row at a place that was not in the list."""
        at = self.number(row.place)
        if at <= len(self._head):
            self._head.insert(at, row.place)
        else:
            self._empty.remove(_falls_to(self._rest, row.place))
        self._known[row.place] = row

    def take_out(self, first: int, count: int) -> None:
        """Take `count` rows out of the list, from the number `first` on."""
        # All of them first: with one taken out, the numbers of the others are other ones.
        for place in [self.place(at) for at in range(first, first + count)]:
            self._known.pop(place, None)
            at = self.number(place)
            if at < len(self._head):
                del self._head[at]
            else:
                behind = _falls_to(self._rest, place)
                self._empty.insert(bisect_left(self._empty, behind), behind)

    def rest_below(self, before: int) -> Sequence[int]:
        """The places of the rest below one of them."""
        return self._rest[_falls_to(self._rest, before - 1) :]

    def forget(self, first: int, last: int) -> None:
        """Forget what was read of the rows before the number `first` and behind `last`."""
        near = {self.place(at) for at in range(max(0, first), min(len(self), last))}
        self._known = {place: row for place, row in self._known.items() if place in near}

    @property
    def read(self) -> int:
        """How many rows are read."""
        return len(self._known)


class _RowsAbove(Sequence[int]):
    """How many rows stand before each of the empty places."""

    def __init__(self, empty: Sequence[int]) -> None:
        self._empty = empty

    def __len__(self) -> int:
        return len(self._empty)

    def __getitem__(self, at: int) -> int:  # type: ignore[override]
        return self._empty[at] - at


def _falls_to(places: Sequence[int], place: int) -> int:
    """Where `place` is among falling places, or would be."""
    return bisect_left(places, -place, key=lambda each: -each)


def runs_of(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Runs of numbers that follow each other, the last run first.

    The first number of each, and how many there are.
    """
    run: list[int] = []
    for number in sorted(numbers, reverse=True):
        if run and run[-1] != number + 1:
            yield run[-1], len(run)
            run = []
        run.append(number)
    if run:
        yield run[-1], len(run)
