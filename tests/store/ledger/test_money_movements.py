"""Each capture and refund is known once, with its reference at the service where that was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.domain.ledger.movement import Direction, MoneyMovement
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Stage, after_try
from app.domain.payment import Aggregate, Event, State
from app.store import Intent, SavedOrder, Store
from tests.support.stored import NOW, paid, saved

AT = NOW + timedelta(minutes=3)


def capturing(store: Store, total: Aggregate) -> SavedOrder:
    order = saved(store)
    payment = paid(store, order)
    with store.write():
        store.payments.save(replace(payment, state=State.AUTHORIZED, aggregate=total))
    return order


def decided(store: Store, number: int, kind: Kind, amount: int, key: str, stage: Stage = Stage.DONE) -> None:
    money = Money(amount, Currency.NOK)
    with store.write():
        operation = store.operations.add(Intent(number, "K-261122-0001", kind, key, b"{}", money), NOW)
        if stage is not Stage.OPEN:
            store.operations.save(after_try(operation, stage, NOW), NOW)


def event(name: str, amount: int, psp: str, key: str, *, success: bool = True) -> Event:
    return Event("K-261122-0001", psp, name, Money(amount, Currency.NOK), AT, key, success)


def movement(direction: Direction, amount: int, psp: str) -> MoneyMovement:
    return MoneyMovement("K-261122-0001", direction, amount, "NOK", AT if psp else NOW, psp)


def test_nothing_is_known_of_what_was_not_captured(store: Store) -> None:
    capturing(store, Aggregate(49900))
    assert store.money_movements.after(0, 9) is None


def test_a_decision_of_ours_and_its_event_are_one_movement(store: Store) -> None:
    order = capturing(store, Aggregate(49900, 900, 300))
    decided(store, order.id, Kind.CAPTURE, 500, "key-1")
    decided(store, order.id, Kind.CAPTURE, 400, "key-2")
    decided(store, order.id, Kind.REFUND, 200, "key-3")
    decided(store, order.id, Kind.REFUND, 70, "key-4", Stage.REFUSED)
    decided(store, order.id, Kind.CANCEL, 5, "key-5", Stage.UNSENT)
    events = [
        event("CAPTURED", 500, "p1", "key-1"),
        event("CAPTURED", 400, "p0", "key-2", success=False),
        event("REFUNDED", 200, "p2", ""),
        event("REFUNDED", 100, "portal", ""),
        event("CANCELLED", 5, "p3", "key-5"),
    ]
    with store.write():
        store.payments.keep_events(events)
    known = store.money_movements.after(0, 9)
    assert known is not None
    assert known.movements == [
        movement(Direction.CAPTURE, 500, "p1"),
        movement(Direction.REFUND, 200, "p2"),
        movement(Direction.REFUND, 100, "portal"),
        movement(Direction.CAPTURE, 400, ""),
    ]
    assert known.totals == {"K-261122-0001": (900, 300)}
    assert store.money_movements.after(known.last, 9) is None


def test_the_movements_of_one_order(store: Store) -> None:
    order = capturing(store, Aggregate(49900, 500))
    decided(store, order.id, Kind.CAPTURE, 500, "key-1")
    known = store.money_movements.of_order("K-261122-0001")
    assert known == store.money_movements.after(0, 9)
    assert store.money_movements.of_order("K-261122-0002") is None
