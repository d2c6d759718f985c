"""What moved is parted once, whenever it becomes known, and summed up by anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.catalogue.product import Product
from app.domain.day.figures import Age, AggregateGap, Reserved
from app.domain.day.summing import NO_RATE, PartSum
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage, after_try
from app.domain.payment import Aggregate, Payment, State
from app.store import Extent, Intent, Store
from app.store.day.moves import Moves
from tests.support.inside.data_file import connection_of
from tests.support.stored import NOW, paid, saved

ALL = Extent(NOW - timedelta(days=1), NOW + timedelta(days=1))
TILL = ALL._replace(unit=1, till=1)
NOK = Currency.NOK


def authorised(store: Store, number: int = 1) -> Payment:
    payment = paid(store, saved(store, f"K-{number}"))
    payment = replace(payment, state=State.AUTHORIZED, aggregate=Aggregate(49_900))
    with store.write():
        store.payments.save(payment)
    return payment


def decide(store: Store, payment: Payment, kind: Kind = Kind.CAPTURE, minor: int = 49_900) -> Operation:
    with store.write():
        key = f"{payment.reference} {kind} {minor} {store.version}"
        intent = Intent(payment.order_id, payment.reference, kind, key, b"{}", Money(minor, NOK), "", "Kari")
        return store.operations.add(intent, NOW)


def settle(store: Store, operation: Operation, stage: Stage = Stage.DONE) -> None:
    with store.write():
        store.operations.save(after_try(operation, stage, NOW), NOW)


def count(store: Store) -> None:
    with store.write():
        store.moves.count_all()


def product(store: Store, sku: str, group: str) -> None:
    with store.write():
        store.catalogue.put([Product(sku, "Hoodie", 49_900, 2500, group=group)])


def captured_minor(store: Store, extent: Extent = ALL) -> int:
    return sum(each.minor for each in store.moves.hours(extent))


def test_an_outcome_that_becomes_known_late_is_counted_then(store: Store) -> None:
    early, late = authorised(store, 1), authorised(store, 2)
    unknown = decide(store, early)
    settle(store, unknown, Stage.UNKNOWN)
    settle(store, decide(store, late, minor=100))
    count(store)
    assert captured_minor(store) == 100
    known = store.operations.get(unknown.id)
    assert known is not None
    settle(store, known)
    assert store.moves.uncounted()
    count(store)
    count(store)
    assert captured_minor(store) == 50_000
    assert not store.moves.uncounted()


def test_many_are_counted_in_runs(store: Store) -> None:
    for number in range(5):
        settle(store, decide(store, authorised(store, number), minor=100))
    with store.write():
        assert store.moves.count_some(2)
    count(store)
    assert captured_minor(store) == 500


def test_no_run_walks_again_through_what_was_counted(store: Store) -> None:
    def mark() -> int:
        return int(connection_of(store).execute("SELECT upto FROM moves_counted").fetchone()[0])

    done = [decide(store, authorised(store, number), minor=100) for number in range(3)]
    unknown = decide(store, authorised(store, 3), minor=100)
    done += [decide(store, authorised(store, number), minor=100) for number in (4, 5)]
    for operation in done:
        settle(store, operation)
    with store.write():
        assert store.moves.count_some(2)
    assert mark() == done[1].id
    count(store)
    # It may still become known what that one moved.
    assert mark() == unknown.id - 1
    assert captured_minor(store) == 500
    settle(store, unknown)
    count(store)
    assert (mark(), captured_minor(store)) == (done[-1].id, 600)


def test_all_are_counted_however_many_runs_it_takes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Moves.count_some, "__defaults__", (2,))
    payment = authorised(store)
    settle(store, decide(store, payment, minor=100))
    count(store)
    for number in range(2, 6):
        settle(store, decide(store, authorised(store, number), minor=100))
    # Of an order that was counted before only what is new is.
    settle(store, decide(store, payment, Kind.REFUND, 100))
    count(store)
    assert captured_minor(store) == 600


def test_parts_have_rate_and_product(store: Store) -> None:
    payment = authorised(store)
    settle(store, decide(store, payment, minor=40_000))
    settle(store, decide(store, payment, minor=20_000))
    count(store)
    line = PartSum(NOK, Kind.CAPTURE, 2500, "hoodie1234", "Hoodie", 2, 49_900, 9980)
    assert set(store.moves.parts(ALL)) == {line, PartSum(NOK, Kind.CAPTURE, None, "", "", 1, 10_100, 0)}
    assert store.moves.parts(ALL._replace(product="hoodie1234")) == (line,)


def test_filters_and_bounds(store: Store) -> None:
    settle(store, decide(store, authorised(store)))
    count(store)
    assert (
        captured_minor(store, ALL._replace(unit=1, till=1, who="Kari", way="PUSH_MESSAGE", product="hoodie1234"))
        == 49_900
    )
    for other in (ALL._replace(unit=2), ALL._replace(till=2), ALL._replace(who="Ola"), ALL._replace(product="mug")):
        assert captured_minor(store, other) == 0
    assert captured_minor(store, Extent(NOW, NOW + timedelta(microseconds=1))) == 49_900
    assert captured_minor(store, Extent(NOW - timedelta(1), NOW)) == 0
    # From before it begins, and in no earlier closing.
    assert captured_minor(store, Extent(NOW + timedelta(1), NOW + timedelta(2), also_after=0)) == 49_900
    assert captured_minor(store, Extent(NOW + timedelta(1), NOW + timedelta(2), also_after=1)) == 0


def test_of_some_goods_only_what_was_for_them_counts(store: Store) -> None:
    payment = authorised(store)
    settle(store, decide(store, payment, minor=40_000))
    settle(store, decide(store, payment, minor=20_000))
    count(store)
    product(store, "hoodie1234", "Clothes")
    for only, minor, times in (
        (ALL, 60_000, 2),
        (ALL._replace(product="hoodie1234"), 49_900, 2),
        (ALL._replace(group="Clothes"), 49_900, 2),
        # What no line explains is in no group.
        (ALL._replace(group=""), 10_100, 1),
        (ALL._replace(group="Kitchen"), 0, 0),
        (ALL._replace(rate=2500), 49_900, 2),
        (ALL._replace(rate=NO_RATE), 10_100, 1),
        (ALL._replace(rate=1500), 0, 0),
    ):
        sums = store.moves.sums(only, NOW)
        for pieces in (sums.hours, sums.doers):
            assert (sum(each.minor for each in pieces), sum(each.times for each in pieces)) == (minor, times)
        if only.of_goods:
            assert sum(each.gross for each in sums.parts) == minor


def test_the_first_since(store: Store) -> None:
    assert store.moves.first(1, NOW, 0) is None
    settle(store, decide(store, authorised(store)))
    assert [store.moves.first_uncounted(unit) for unit in (1, 2)] == [NOW, None]
    count(store)
    assert store.moves.first_uncounted(1) is None
    assert store.moves.first(1, NOW, 0) == NOW
    assert store.moves.first(1, NOW + timedelta(1), 1) is None
    assert store.moves.first(1, NOW + timedelta(1), 0) == NOW


def test_what_is_reserved_by_age(store: Store) -> None:
    for number in (1, 2):
        authorised(store, number)
    assert store.moves.sums(ALL, NOW + timedelta(days=8)).reserved == {NOK: (Reserved(Age.MONTH, 2, 99_800),)}


def test_a_release_is_a_move_and_the_end_of_a_request_is_none(store: Store) -> None:
    reserved, waiting = authorised(store, 1), paid(store, saved(store, "K-2"))
    settle(store, decide(store, reserved, Kind.CANCEL))
    settle(store, decide(store, waiting, Kind.CANCEL))
    count(store)
    assert [(each.kind, each.times) for each in store.moves.hours(ALL)] == [(Kind.CANCEL, 1)]
    assert store.moves.gaps(TILL) == (AggregateGap("K-1", "released", 49_900, 0),)


def test_what_somebody_else_alone_moved_differs_on_the_day_it_was_asked_for(store: Store) -> None:
    payments = [authorised(store, number) for number in range(1, 5)]
    for at, payment in enumerate(payments):
        moment = NOW + timedelta(days=at - 3)
        intent = Intent(payment.order_id, payment.reference, Kind.CREATE, f"key {at}", b"{}", payment.amount, "", "")
        with store.write():
            asked = store.operations.add(intent, moment)
            store.operations.save(after_try(asked, Stage.DONE, moment), moment)
            store.payments.save(replace(payment, aggregate=Aggregate(49_900, captured=100 * (at + 1))))
    last = payments[-1].reference

    def found(extent: Extent) -> list[str]:
        return [each.reference for each in store.moves.gaps(extent)]

    assert found(TILL) == [payments[2].reference, last]
    assert store.moves.gaps(TILL)[-1] == AggregateGap(last, "captured", 0, 400)
    assert found(TILL._replace(begins=NOW)) == [last]
    assert found(TILL._replace(ends=NOW)) == [payments[2].reference]
    assert found(TILL._replace(till=2)) == found(TILL._replace(unit=2)) == found(TILL._replace(begins=ALL.ends)) == []
    # After a closing it is what came after it.
    after = store.operations.of_order(payments[1].order_id)[-1].id
    assert found(TILL._replace(also_after=after)) == [payments[2].reference, last]
