"""A report against the time before: as many days, to the same time, and to the øre."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.day.business_day import DayRange, DayRule, Period, days_of
from app.domain.day.comparison import Against, Compared, FigureChange, Stretch, compare, format_share, stretch_of
from app.domain.day.figures import DayFigures, Tally
from app.domain.shop.currency import Currency
from tests.domain.day.test_business_day import DAYS, MOMENTS, RULES

NOV, OCT = DayRange(date(2026, 11, 1), date(2026, 11, 30)), DayRange(date(2026, 10, 1), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("days", "period", "today", "stretch", "against"),
    [
        (NOV, Period.MONTH, date(2026, 12, 5), Stretch(NOV, OCT, False, 30), Against.OTHER_LENGTH),
        (
            *(NOV, Period.MONTH, date(2026, 11, 30)),
            *(Stretch(NOV, DayRange(OCT.first, date(2026, 10, 30)), True, 30), Against.SO_FAR),
        ),
        (
            *(days_of(Period.MONTH, date(2026, 3, 30)), Period.MONTH, date(2026, 3, 30)),
            Stretch(days_of(Period.MONTH, date(2026, 3, 1)), DayRange(date(2026, 2, 1), date(2026, 2, 28)), True, 30),
            Against.SHORTER,
        ),
        (
            *(DayRange(date(2026, 11, 30), date(2026, 11, 30)), Period.DAY, date(2026, 11, 30)),
            Stretch(
                *(DayRange(date(2026, 11, 30), date(2026, 11, 30)), DayRange(date(2026, 11, 29), date(2026, 11, 29))),
                *(True, 1),
            ),
            Against.DAY_SO_FAR,
        ),
        (
            *(DayRange(date(2026, 11, 5), date(2026, 11, 8)), None, date(2026, 11, 30)),
            *(
                Stretch(
                    DayRange(date(2026, 11, 5), date(2026, 11, 8)),
                    DayRange(date(2026, 11, 1), date(2026, 11, 4)),
                    False,
                    4,
                ),
            ),
            Against.AS_MANY,
        ),
    ],
)
def test_what_days_are_held_against(
    days: DayRange, period: Period | None, today: date, stretch: Stretch, against: Against
) -> None:
    found = stretch_of(days, period, today)
    assert (found, found.against) == (stretch, against)
    assert found.to_this_time == (against in (Against.SO_FAR, Against.DAY_SO_FAR))


@given(st.sampled_from([*Period, None]), DAYS, st.integers(-400, 400), st.integers(0, 400))
def test_never_more_days_before_than_have_passed(period: Period | None, day: date, ahead: int, longer: int) -> None:
    days = days_of(period, day) if period else DayRange(day, day + timedelta(days=longer))
    found = stretch_of(days, period, day + timedelta(days=ahead))
    assert found.earlier.last < days.first
    if found.under_way:
        assert found.earlier.length <= found.passed <= days.length
    elif period is None:
        assert found.earlier.length == days.length


@given(st.sampled_from(RULES), MOMENTS, DAYS)
def test_the_same_time_of_another_day_is_in_that_day(rule: DayRule, moment: datetime, day: date) -> None:
    begins, ends = rule.span(DayRange(day, day))
    at = rule.same_time(day, moment)
    assert begins <= at <= ends
    # The clock shows the same, but for an hour that there is not.
    if ends - begins == timedelta(hours=24):
        assert at.astimezone(rule.zone).time() == moment.astimezone(rule.zone).time()


def test_the_same_time_after_midnight_is_still_of_that_day() -> None:
    rule = DayRule("NO", 4)
    at = rule.same_time(date(2026, 11, 23), datetime(2026, 12, 1, 1, 30, tzinfo=UTC))
    assert at == datetime(2026, 11, 24, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("rule", "moment", "day", "same"), [
    # Half past two does not exist on that day: two and a half hours of it have passed all the same.
    (DayRule("NO"), datetime(2026, 3, 30, 0, 30, tzinfo=UTC), date(2026, 3, 29), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
    # It comes twice on that day, and the first one counts; so it does after the second.
    (DayRule("SE"), datetime(2026, 10, 26, 1, 30, tzinfo=UTC), date(2026, 10, 25), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    (DayRule("DK"), datetime(2026, 10, 25, 1, 30, tzinfo=UTC), date(2026, 10, 24), datetime(2026, 10, 24, 0, 30, tzinfo=UTC)),
    # Half past three in the night does not exist, and the day is over at four: it is whole, and nothing of the next counts.
    (DayRule("FI", 4), datetime(2026, 3, 30, 0, 30, tzinfo=UTC), date(2026, 3, 28), datetime(2026, 3, 29, 1, tzinfo=UTC)),
])  # fmt: skip
def test_the_same_time_around_the_changes_of_the_clock(
    rule: DayRule, moment: datetime, day: date, same: datetime
) -> None:
    assert rule.same_time(day, moment) == same


@pytest.mark.parametrize(
    ("now", "before", "permille", "words"),
    [
        (1193, 1000, 193, "+19,3\u00a0%"),
        (960, 1000, -40, "\u22124\u00a0%"),
        (1000, 1000, 0, "0\u00a0%"),
        (3, 2, 500, "+50\u00a0%"),
        (10_005, 10_000, 1, "+0,1\u00a0%"),
        (9995, 10_000, -1, "\u22120,1\u00a0%"),
        (0, 700, -1000, "\u2212100\u00a0%"),
    ],
)
def test_a_share_is_rounded_away_from_nought(now: int, before: int, permille: int, words: str) -> None:
    change = FigureChange(now, before)
    assert (change.more, change.permille) == (now - before, permille)
    assert format_share(permille) == words


@pytest.mark.parametrize("before", [0, -500])
def test_of_nothing_there_is_no_share(before: int) -> None:
    assert FigureChange(100, before).permille is None


def test_each_currency_is_compared_by_itself() -> None:
    kroner = DayFigures(Currency.NOK, Tally(3, 9000), Tally(1, 500), tips=200, tips_returned=50)
    euros = DayFigures(Currency.EUR, Tally(1, 100))
    pairs = {
        Currency.EUR: ((0, 1), (0, 100), (0, 0), (0, 100), (0, 0)),
        Currency.NOK: ((3, 0), (9000, 0), (500, 0), (8500, 0), (150, 0)),
    }
    assert compare((kroner,), (euros,)) == tuple(
        Compared(currency, *(FigureChange(*pair) for pair in figures)) for currency, figures in pairs.items()
    )
    assert compare((), ()) == ()
