"""When to read a payment again: polite, quick where somebody waits, and never fooled by a clock that was set back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.engine.watch import Rank, next_look, patience, rank, step_back
from app.domain.money import Currency, Money
from app.domain.order import Flow
from app.domain.payment import Aggregate, Payment, State

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOTHING = Aggregate()


def payment(state: State, total: Aggregate = NOTHING, **changes: object) -> Payment:
    return replace(Payment("K-261122-0001", 1, Money(1000, Currency.NOK), state, NOW, total), **changes)  # type: ignore[arg-type]


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("looked", "now", "look"),
    [
        (None, 0, 5),  # the first look, five seconds after the request
        (None, 300, 5),
        (1, 1, 5),  # an early look, by hand, does not hurry the first one
        (5, 5, 7),  # and then every two
        (7, 7, 9),
        (598, 599, 600),
        (600, 601, 602),  # never over before the service says so
        (700, 700, 702),
        (730, 730, 745),  # well past the ten minutes: slower, not never
        (86_400, 86_400, 86_415),
    ],
)
def test_a_waiting_payment(looked: float | None, now: float, look: float) -> None:
    looked_at = None if looked is None else after(looked)
    assert next_look(payment(State.CREATED), looked_at, after(now)) == after(look)


@pytest.mark.parametrize(
    ("now", "seen", "unseen"),
    [
        (300, 2, 2),  # its first minutes are like those of any other
        (601, 15, 60),
        (86_300, 15, 60),
        (86_341, 2, 2),  # and its last minute
        (86_520, 2, 2),
        (86_521, 15, 15),
    ],
)
def test_a_link_that_lasts_is_looked_at_with_patience(now: float, seen: float, unseen: float) -> None:
    link = payment(State.CREATED, expires_at=after(86_400))
    assert next_look(link, after(now), after(now), on_screen=True) == after(now + seen)
    assert next_look(link, after(now), after(now)) == after(now + unseen)


def test_reserved_money_is_looked_at_now_and_then() -> None:
    reserved = payment(State.AUTHORIZED, Aggregate(1000, 400))
    assert next_look(reserved, after(60), after(61)) == after(60 + 15 * 60)
    assert next_look(reserved, after(60), after(61), on_screen=True) == after(60 + 15)
    assert next_look(reserved, None, after(61)) == after(15 * 60)


@pytest.mark.parametrize("total", [Aggregate(1000, 1000), Aggregate(1000, 400, 0, 600), Aggregate(1000, 0, 0, 1000)])
def test_nothing_more_can_happen(total: Aggregate) -> None:
    assert next_look(payment(State.AUTHORIZED, total), NOW, NOW) is None
    for state in (State.NEW, State.UNSENT, State.ABORTED, State.EXPIRED, State.TERMINATED):
        assert next_look(payment(state), NOW, NOW) is None


def test_polling_stays_within_the_limit_of_reads() -> None:
    """A read and a read of the log each time would still be half of 120 a minute."""
    waiting, reads, now, looked = payment(State.CREATED), list[datetime](), NOW, None
    while (look := next_look(waiting, looked, now)) and look < after(620):
        now = looked = look
        reads.append(now)
    for start in reads:
        assert sum(start <= read < start + timedelta(minutes=1) for read in reads) <= 60
    assert (reads[0], reads[1]) == (after(5), after(7))


@pytest.mark.parametrize("state", [State.CREATED, State.AUTHORIZED])
def test_a_clock_set_back_does_not_stop_the_watch(state: State) -> None:
    """A look that lies ahead is none that was made; the next one comes as if there had been none."""
    watched = payment(state, Aggregate(1000) if state is State.AUTHORIZED else NOTHING)
    earlier = NOW - timedelta(hours=5)
    look = next_look(watched, after(30), earlier)
    assert look is not None
    if state is State.CREATED:
        assert look <= earlier + timedelta(seconds=5)


def test_who_is_read_first() -> None:
    waiting, until = payment(State.CREATED), after(72 * 3600)
    reserved = payment(State.AUTHORIZED, Aggregate(1000), capture_until=until)
    assert rank(reserved, NOW, NOW, on_screen=True) is Rank.ON_SCREEN
    assert rank(waiting, NOW, NOW) is Rank.IN_TURN
    assert rank(reserved, None, after(23 * 3600)) is Rank.IN_TURN
    late = after(25 * 3600)
    assert rank(reserved, late - timedelta(minutes=59), late) is Rank.IN_TURN
    assert rank(reserved, late - timedelta(minutes=60), late) is Rank.LAST_HOURS
    assert rank(reserved, None, late) is Rank.LAST_HOURS
    assert sorted(Rank) == [Rank.ON_SCREEN, Rank.LAST_HOURS, Rank.IN_TURN]


@pytest.mark.parametrize(("age", "seconds"), [(0, 0), (59, 0), (60, 2), (179, 2), (180, 6), (86_400, 6), (-5, 0)])
def test_the_older_a_request_the_longer_it_can_wait(age: float, seconds: float) -> None:
    assert patience(payment(State.CREATED), after(age)) == timedelta(seconds=seconds)


def test_logs_and_reservations_wait_longer_and_not_for_ever() -> None:
    assert patience(payment(State.CREATED), after(1), log_wanted=True) == timedelta(seconds=10)
    assert patience(payment(State.AUTHORIZED, Aggregate(1000)), after(1)) == timedelta(minutes=1)


def test_stepping_back_from_trouble() -> None:
    assert [step_back(count).total_seconds() for count in (0, 1, 2, 3, 4, 5, 50)] == [2, 2, 4, 8, 15, 30, 30]


@pytest.mark.parametrize(("flow", "now", "seen"), [(Flow.QR, 7, 1), (Flow.PUSH, 7, 2), (Flow.QR, 730, 15)])
def test_a_code_on_the_screen_is_read_every_second(flow: Flow, now: float, seen: float) -> None:
    shown = payment(State.CREATED, flow=flow)
    assert next_look(shown, after(now), after(now), on_screen=True) == after(now + seen)
    if flow is Flow.QR and now < 600:
        assert next_look(shown, after(now), after(now)) == after(now + 2)
