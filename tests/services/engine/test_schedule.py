"""Who is read next: the urgent first, nobody twice at once, nobody forgotten, and all of them on one plan."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest

from app.domain.money import Currency, Money
from app.domain.payment import Aggregate, Payment, State
from app.services.engine.schedule import JITTER, Schedule

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOBODY = 10_000


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def waiting(number: int = 1, sent: datetime = NOW) -> Payment:
    return Payment(f"W-{number:06}", number, Money(1000, Currency.NOK), State.CREATED, sent)


def reserved(number: int = 1, sent: datetime = NOW) -> Payment:
    return Payment(
        f"R-{number:06}", NOBODY + number, Money(1000, Currency.NOK), State.AUTHORIZED, sent, Aggregate(1000)
    )


@pytest.fixture
def schedule() -> Schedule:
    return Schedule(lambda sides: 0)


def taken(schedule: Schedule, at: datetime, most: int = 10) -> list[str]:
    return [planned.payment.reference for planned in schedule.take(at, most)]


def test_one_payment_from_request_to_end(schedule: Schedule) -> None:
    payment = waiting()
    schedule.put(payment, "order", NOW)
    assert (schedule.next_at(), taken(schedule, after(4.9))) == (after(5), [])
    assert taken(schedule, after(5)) == [payment.reference]
    assert (taken(schedule, after(60)), schedule.next_at()) == ([], None)  # never twice at once
    schedule.seen(payment.reference, after(5.1))
    assert schedule.next_at() == after(7.1)
    schedule.put(replace(payment, state=State.ABORTED), "order", after(6))
    assert (len(schedule), schedule.next_at(), taken(schedule, after(100))) == (0, None, [])


def test_what_moved_has_its_log_read_before_it_is_let_go(schedule: Schedule) -> None:
    payment = waiting()
    schedule.put(payment, "order", NOW)
    taken(schedule, after(5))
    schedule.put(replace(payment, state=State.EXPIRED), "order", after(5))  # said while it is being read
    schedule.seen(payment.reference, after(5), log_wanted=True)
    (planned,) = schedule.take(after(5), 10)
    assert planned.log_wanted
    schedule.seen(payment.reference, after(6))
    assert len(schedule) == 0


def test_the_urgent_first(schedule: Schedule) -> None:
    late = replace(reserved(3), capture_until=after(3600))
    for payment in (reserved(1), late, waiting(1), waiting(2)):
        schedule.put(payment, f"order {payment.reference}", NOW)
    schedule.show("order R-000001", NOW)
    assert taken(schedule, after(3600), 1) == ["R-000001"]
    assert taken(schedule, after(3600), 1) == ["R-000003"]
    assert taken(schedule, after(3600), 10) == ["W-000001", "W-000002"]


def test_to_look_at_something_reads_it_at_once(schedule: Schedule) -> None:
    schedule.put(reserved(), "order", NOW)
    schedule.show("order", after(1))
    assert taken(schedule, after(1)) == ["R-000001"]
    schedule.seen("R-000001", after(1))
    assert schedule.next_at() == after(16)  # on the screen more often
    schedule.show("", after(2))
    assert taken(schedule, after(16)) == ["R-000001"]
    schedule.seen("R-000001", after(16))
    assert schedule.next_at() == after(16 + 900)


def test_in_a_hurry_while_it_is_being_read_it_is_read_once_more(schedule: Schedule) -> None:
    schedule.put(waiting(), "order", NOW)
    taken(schedule, after(5))
    assert schedule.hurry("W-000001", after(5))
    assert schedule.next_at() is None
    schedule.seen("W-000001", after(6))
    assert taken(schedule, after(6)) == ["W-000001"]
    schedule.seen("W-000001", after(6))
    assert schedule.next_at() == after(8)
    assert not schedule.hurry("unknown", NOW)


def test_trouble_steps_back_and_the_network_forgives(schedule: Schedule) -> None:
    schedule.put(waiting(), "order", NOW)
    at = after(5)
    for wait in (2, 4, 8, 15, 30, 30):
        assert taken(schedule, at) == ["W-000001"]
        schedule.failed("W-000001", at)
        schedule.put(waiting(), "order", at)  # and nothing that is said meanwhile shortens it
        assert schedule.next_at() == at + timedelta(seconds=wait)
        at += timedelta(seconds=wait)
    taken(schedule, at)
    schedule.failed("W-000001", at, timedelta(seconds=90))
    assert schedule.next_at() == at + timedelta(seconds=90)
    schedule.everything_late(at)
    assert taken(schedule, at) == ["W-000001"]
    schedule.everything_late(at)  # one that is being read is left alone
    assert schedule.next_at() is None
    schedule.failed("gone", at)
    schedule.seen("gone", at)


def test_many_do_not_stay_in_step() -> None:
    schedule = Schedule(Random(7).randrange)
    for number in range(100):
        schedule.put(reserved(number), f"order {number}", NOW)
    for planned in schedule.take(after(900), 100):
        schedule.seen(planned.payment.reference, after(900))
    moments = set()
    while (at := schedule.next_at()) is not None:
        moments.add(at)
        assert after(1800) <= at < after(1800 + 900 * JITTER / 100)
        schedule.take(at, 100)
    assert len(moments) > 50


def test_500_open_and_5000_reserved_on_one_plan() -> None:
    """Ten a second: everybody who waits gets a turn before anybody gets a second one, and no reservation is left for long."""
    schedule = Schedule(lambda sides: 0)
    for number in range(500):
        schedule.put(waiting(number), f"order {number}", NOW)
    for number in range(5000):
        sent = NOW - timedelta(seconds=900 * number / 5000)
        schedule.put(reserved(number, sent), f"old {number}", NOW)
    first, reads, at = dict[str, float](), 0, NOW + timedelta(seconds=5)
    while at < after(900):
        for planned in schedule.take(at, 10):
            first.setdefault(planned.payment.reference, (at - NOW).total_seconds())
            schedule.seen(planned.payment.reference, at)
            reads += 1
        at += timedelta(seconds=1)
    assert max(seconds for name, seconds in first.items() if name.startswith("W")) <= 60
    assert reads == 10 * 895
    assert len(schedule) == 5500


def test_reservations_whose_time_runs_out_are_read_every_hour_however_many_wait() -> None:
    schedule = Schedule(lambda sides: 0)
    for number in range(500):
        schedule.put(waiting(number), f"order {number}", NOW)
    schedule.put(replace(reserved(), capture_until=after(86_400)), "old", NOW)
    read, at = [], after(5)
    while at < after(3 * 3600 + 60):
        for planned in schedule.take(at, 10):
            if planned.payment.reference.startswith("R"):
                read.append((at - NOW).total_seconds())
            schedule.seen(planned.payment.reference, at)
        at += timedelta(seconds=1)
    assert len(read) >= 3
    assert all(later - earlier <= 3700 for earlier, later in pairwise(read))


def test_clear(schedule: Schedule) -> None:
    schedule.put(waiting(), "order", NOW)
    assert schedule.references() == ("W-000001",)
    schedule.clear()
    assert (schedule.references(), schedule.next_at()) == ((), None)


# more than may be read -----------------------------------------------------------------------------------------------------


def test_the_one_on_the_screen_is_taken_beyond_what_may_be_read(schedule: Schedule) -> None:
    for number in (1, 2):
        schedule.put(waiting(number), f"order {number}", NOW)
    schedule.show("order 2", NOW)
    assert schedule.shown_at() == NOW
    assert schedule.take(after(6), 0) == []
    assert [each.payment.reference for each in schedule.take(after(6), 0, shown_too=True)] == ["W-000002"]
    assert schedule.shown_at() is None
    assert taken(schedule, after(6)) == ["W-000001"]


def test_an_order_that_is_watched_no_longer_is_not_on_the_screen_either(schedule: Schedule) -> None:
    first, second = waiting(1), waiting(2)
    for payment in (first, second):
        schedule.put(payment, "order", NOW)
    schedule.show("order", NOW)
    for payment in (first, second):
        schedule.put(replace(payment, state=State.ABORTED), "order", NOW)
    schedule.put(replace(first, state=State.ABORTED), "order", NOW)  # said twice
    assert (schedule.shown_at(), len(schedule)) == (None, 0)


def test_200_customers_wait_and_nobody_is_forgotten() -> None:
    """Fifty reads a second, over two minutes: the one on the screen in step, then the youngest; logs and reservations too."""
    schedule = Schedule(lambda sides: 0)
    young = {f"W-{number:06}" for number in range(20)}
    for number in range(200):
        sent = NOW - timedelta(seconds=0 if number < 20 else 200 + number)
        schedule.put(waiting(number, sent), f"order {number}", NOW)
    for number in range(50):
        schedule.put(reserved(number, NOW - timedelta(seconds=880)), f"old {number}", NOW)
    schedule.show("order 150", NOW)
    reads: dict[str, list[float]] = {}
    logs: dict[str, float] = {}
    for tick in range(1200):
        at = after(tick / 10)
        for planned in schedule.take(at, 5, shown_too=True):
            reference = planned.payment.reference
            if planned.log_wanted:
                logs[reference] = tick / 10
            reads.setdefault(reference, []).append(tick / 10)
            news = tick == 300 and not planned.log_wanted
            schedule.seen(reference, at, log_wanted=news)
            if news:
                logs[reference] = -1.0

    def longest(reference: str) -> float:
        return max(later - earlier for earlier, later in pairwise([*reads[reference], 120.0]))

    assert longest("W-000150") <= 2.2
    assert max(map(longest, young)) <= 9
    assert max(longest(each) for each in reads if each.startswith("W")) <= 12
    assert all(reads[f"R-{number:06}"][0] <= 20 + 70 for number in range(50))
    assert logs
    assert all(30 <= at <= 30 + 15 for at in logs.values())
