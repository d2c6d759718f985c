"""Closing of days: offered when nothing waits and everything is known."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple, NoReturn

from app.changes import Topic
from app.domain.day.business_day import ONE_DAY, DayRange, DayRule
from app.domain.day.figures import AggregateGap, ClosedDay, DayFigures
from app.domain.day.summing import sum_up
from app.domain.shop.permission import Act
from app.errors import Invalid
from app.services.day.day_rules import day_rule, rule_of
from app.services.work import Work
from app.store import Extent, OpenStep

EMPTY_BEFORE = timedelta(days=31)
"""The first closing may be of a day that is so long ago and before any sale, and no longer."""
MOST_SHOWN = 400
"""Of so many closings the latest are offered to look at."""


class NextClosing(NamedTuple):
    """The day that can be closed next, as it stands now.

    It covers what was decided from `begins` to before `ends`. `steps` are the orders that keep it open; `again` says that
    the day was closed before and something happened since. Where `done`, there is nothing to close.
    """

    number: int
    day: date
    today: date
    begins: datetime
    ends: datetime
    steps: tuple[OpenStep, ...]
    figures: tuple[DayFigures, ...]
    differences: tuple[AggregateGap, ...]
    again: bool
    done: bool

    @property
    def forgotten(self) -> bool:
        """Whether the day is over and was not closed."""
        return self.day < self.today and not self.done


class ForgottenDay(NamedTuple):
    """The oldest open day of another sales unit, which is over."""

    unit: int
    till: int
    day: date


class DayClosing:
    """Closes days, and shows closed ones."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._session, self._store, self._changes, self._now = work.session, work.store, work.changes, work.now
        self._preferences = work.preferences

    @property
    def rule(self) -> DayRule:
        """Where days begin and end here."""
        return day_rule(self._work)

    @property
    def today(self) -> date:
        """The business day of this moment."""
        return self.rule.day_of(self._now())

    def next(self, day: date | None = None) -> NextClosing:
        """Say what can be closed next, or how a `day` stands.

        The first of all closings may be of any day since the first sale, or of the last month; every later one is of the
        oldest that is open. Raises `Invalid`: `day_ahead`, `day_closed`, `day_earlier_open`, `day_empty`.
        """
        place = self._place(day)
        return self._state(*place)

    def forgotten_elsewhere(self) -> tuple[ForgottenDay, ...]:
        """What was forgotten at other sales units and tills, each by its own clock.

        Only where days are closed: a till that never closed one does without.
        """
        here, now, found = self._place_of_closings, self._now(), []
        for (unit, till), last in self._store.closings.latest().items():
            first = self._store.moves.first(unit, last.ends, last.last_operation)
            if first is None or (unit, till) == here:
                continue
            rule = rule_of(self._work, unit)
            day = rule.day_of(max(first, last.ends))
            if day < rule.day_of(now):
                found.append(ForgottenDay(unit, till, day))
        return tuple(found)

    @property
    def _place_of_closings(self) -> tuple[int, int]:
        """The sales unit and the till that its closings carry.

        A day is closed once for all tills of a shared shop, and goes on with the numbers that it had as one.
        """
        unit = self._session.unit.id
        return unit, unit

    def _place(self, wanted: date | None) -> tuple[date, datetime, int | None, int]:
        """The day, from when on, after which operation, and under which number."""
        rule, today = self.rule, self.today
        if wanted is not None and wanted > today:
            raise Invalid("day_ahead", field="day", day=wanted.isoformat())
        unit, till = self._place_of_closings
        last = self._store.closings.last(unit, till)
        if last is None:
            day = wanted or today
            first = self._store.moves.first(unit, rule.begin(day), 0)
            # All days after the first closing are closed one by one, so a slip of the pen may not begin years ago.
            if day < today - EMPTY_BEFORE and (first is None or day < rule.day_of(first)):
                raise Invalid("day_empty", field="day", day=day.isoformat())
            return day, rule.begin(day), None, 1
        first = self._store.moves.first(unit, last.ends, last.last_operation)
        # A clock that was set back may have written something before the last closing: that belongs to the next.
        oldest = rule.day_of(max(first, last.ends)) if first is not None else max(today, rule.day_of(last.ends))
        if wanted is not None and wanted != oldest:
            # The end itself belongs to what comes after.
            self._refuse(wanted, oldest, rule.day_of(last.ends - timedelta(microseconds=1)))
        return wanted or oldest, last.ends, last.last_operation, last.number + 1

    def _refuse(self, wanted: date, oldest: date, closed: date) -> NoReturn:
        if wanted < oldest:
            raise Invalid("day_closed" if wanted <= closed else "day_empty", field="day", day=wanted.isoformat())
        # Without an open day the oldest is today or later, and a day after today was refused before.
        raise Invalid("day_earlier_open", field="day", day=wanted.isoformat(), earlier=oldest.isoformat())

    def _state(self, day: date, begins: datetime, after: int | None, number: int) -> NextClosing:
        now, rule = self._now(), self.rule
        ends = min(now, rule.begin(day + ONE_DAY))
        unit, till = self._place_of_closings
        extent = Extent(begins, max(begins, ends), after, unit)
        sums = self._store.moves.sums(extent, now)
        newest = self._store.closings.newest(unit, till, 1)
        again = bool(newest) and newest[0].day == day
        # A day that is closed with nothing since is done; one without any sale may still be closed once.
        done = ends <= begins or (again and not sums.hours)
        return NextClosing(
            *(number, day, rule.day_of(now), begins, ends),
            steps=self._store.closings.open_steps(unit, ends),
            figures=sum_up(sums, rule, self._store.moves.groups()),
            differences=self._store.moves.gaps(extent),
            again=again,
            done=done,
        )

    async def close(self, day: date | None = None) -> ClosedDay:
        """Close a day, whole or not at all.

        Raises what `next` raises, and `Invalid`: `day_open` where something waits or is not known, `day_done` where there
        is nothing to close, `day_clock` where that is only so by a clock that was set back.
        """
        async with self._store.writing():
            self._session.require(Act.CLOSE_DAY)
            # Everything that happened, at all tills, is counted in the same write: what is read here is what is closed.
            self._store.moves.count_all()
            state = self._state(*self._place(day))
            if state.done:
                # Sold by a clock that was set back since: that waits until the clock has passed the last closing.
                late = any(each.days or each.released.times for each in state.figures)
                raise Invalid("day_clock" if late else "day_done", field="day", day=state.day.isoformat())
            if state.steps:
                raise Invalid(
                    "day_open",
                    field="day",
                    day=state.day.isoformat(),
                    orders=", ".join(each.reference for each in state.steps),
                    count=len(state.steps),
                )
            closed = ClosedDay(
                *(*self._place_of_closings, state.number, state.day),
                *(state.begins, state.ends, self._now(), self._session.who),
                *(state.figures, state.differences),
            )
            self._store.closings.add(closed)
            if self._preferences.current.day_folder:
                # A file of this computer alone, and in the same write: no closing is without.
                self._store.day_files.queue(closed)
        self._changes.announce(Topic.DAY)
        return closed

    def closed(self, days: DayRange) -> tuple[ClosedDay, ...]:
        """The closings of some days of the sales unit that sells here."""
        return self._store.closings.within(days, self._session.unit.id)

    def newest(self) -> tuple[ClosedDay, ...]:
        """The latest closings here, the last one first."""
        return self._store.closings.newest(*self._place_of_closings, MOST_SHOWN)
