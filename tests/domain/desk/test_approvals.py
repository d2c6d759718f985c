"""The gauge over invented afternoons: a slow service, one slow customer, a quiet shop."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from app.domain.desk.approvals import LATELY, LEAST, ApprovalPace, ApprovalRequest, PaceReading, read_pace, slow_after

NOW = datetime(2026, 11, 29, 14, tzinfo=UTC)


def request(minutes_ago: float, took: float | None = 15, *, payer: str = "", ended: bool = False) -> ApprovalRequest:
    """A request sent so many minutes ago, approved after `took` seconds."""
    sent = NOW - timedelta(minutes=minutes_ago)
    approved = None if took is None else sent + timedelta(seconds=took)
    return ApprovalRequest(payer or f"payer {minutes_ago}", sent, approved, ended)


BEFORE = [request(40 + number, 20) for number in range(20)]
"""An hour as any other."""
THIS = request(3, None, payer="this")


def test_while_others_approve_as_usual_it_is_only_this_customer() -> None:
    assert read_pace(THIS, [*BEFORE, request(2), request(5)], NOW) == PaceReading(ApprovalPace.ONLY_THIS)


def test_three_customers_that_wait_are_everywhere_and_since_when() -> None:
    waiting = [request(12, None), request(7, 240), request(2, None)]
    assert read_pace(THIS, [*BEFORE, request(20), *waiting], NOW) == PaceReading(
        ApprovalPace.EVERYWHERE, waiting[0].sent
    )
    assert read_pace(None, [*BEFORE, request(20), *waiting], NOW).pace is ApprovalPace.EVERYWHERE


def test_two_are_not_everywhere() -> None:
    assert read_pace(THIS, [*BEFORE, request(12, None), request(2, None)], NOW).pace is ApprovalPace.NO_OTHERS


def test_one_customer_asked_three_times_is_one() -> None:
    again = [request(minutes, None, payer="the same") for minutes in (12, 7, 2)]
    assert read_pace(THIS, [*BEFORE, *again], NOW).pace is ApprovalPace.NO_OTHERS


def test_a_fast_one_between_slow_ones_is_chance() -> None:
    slow = [request(12, 200), request(10, 200), request(4, 200)]
    assert read_pace(THIS, [*slow, request(7, 10)], NOW) == PaceReading(ApprovalPace.EVERYWHERE, slow[0].sent)


def test_two_fast_ones_begin_anew() -> None:
    slow = [request(25, 200), request(24, 200), request(23, 200), request(10, 200)]
    assert read_pace(THIS, [*slow, request(15, 10), request(16, 10)], NOW).pace is ApprovalPace.ONLY_THIS


def test_it_is_over_once_the_newest_was_fast() -> None:
    slow = [request(12, 200), request(10, 200), request(8, 200)]
    assert read_pace(THIS, [*slow, request(2, 10)], NOW).pace is ApprovalPace.ONLY_THIS


def test_this_request_is_usual_until_it_is_slow() -> None:
    assert read_pace(request(0.9, None), BEFORE, NOW).pace is ApprovalPace.USUAL
    assert read_pace(None, BEFORE, NOW).pace is ApprovalPace.USUAL


def test_with_no_other_request_nobody_can_tell() -> None:
    assert read_pace(THIS, [], NOW).pace is ApprovalPace.NO_OTHERS


def test_what_a_customer_declined_or_we_ended_tells_nothing() -> None:
    ended = [request(minutes, None, ended=True) for minutes in (12, 7, 5, 2)]
    assert read_pace(THIS, [*BEFORE, *ended], NOW).pace is ApprovalPace.NO_OTHERS


def test_a_request_from_the_future_tells_nothing() -> None:
    ahead = [request(-minutes, None) for minutes in (5, 6, 7)]
    assert read_pace(THIS, ahead, NOW).pace is ApprovalPace.NO_OTHERS


@pytest.mark.parametrize(("usual", "limit"), [(5, 60), (30, 60), (45, 90), (120, 240)])
def test_slow_is_twice_what_is_usual_here(usual: float, limit: float) -> None:
    past = [request(LATELY.seconds / 60 + number, usual) for number in range(1, 12)]
    assert slow_after([*past, request(2, 999)], NOW) == timedelta(seconds=limit)
    assert slow_after([], NOW) == LEAST


def test_a_thousand_usual_days_are_never_slow_everywhere() -> None:
    """Approvals as they come: most within 40 s, one in ten only after minutes, some never."""
    dice = Random(5)
    alarms = 0
    for _ in range(1000):
        day = [_usual(dice, minutes) for minutes in range(1, 90, 2)]
        alarms += read_pace(None, day, NOW).pace is ApprovalPace.EVERYWHERE
    assert alarms <= 5


def test_a_slow_service_is_noticed_within_minutes() -> None:
    dice = Random(6)
    noticed = 0
    for _ in range(200):
        day = [_usual(dice, minutes) for minutes in range(13, 90, 2)]
        day += [request(minutes, None if minutes < 5 else 240 + dice.randrange(60)) for minutes in range(2, 12, 2)]
        reading = read_pace(None, day, NOW)
        noticed += reading.pace is ApprovalPace.EVERYWHERE
        assert reading.since is None or reading.since <= NOW - timedelta(minutes=9)
    assert noticed >= 195


def _usual(dice: Random, minutes: int) -> ApprovalRequest:
    roll = dice.random()
    if roll < 0.05:
        return request(minutes, None, ended=True)
    return request(minutes, dice.randrange(90, 400) if roll < 0.12 else dice.randrange(5, 40))
