"""People come back as they were, with their wrong PINs; what they gave back is counted by the day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.money import Currency, Money
from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Order
from app.domain.payment import Payment, State
from app.domain.shop.permission import Role
from app.domain.shop.person import Person, Tries
from app.domain.shop.scope import Owners, Scope
from app.store import Intent, Store
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
KARI = Person("Kari", Role.OWNER, None, "hash 1")
OLA = Person("Ola Åsen", Role.CLERK, 50_000, "hash 2")


def test_people_come_back_in_the_order_in_which_they_came(store: Store) -> None:
    assert not store.has_people
    with store.write():
        store.people.add(OLA, NOW)
        store.people.add(KARI, NOW + timedelta(seconds=1))
    assert store.has_people
    assert store.people.all() == (OLA, KARI)
    assert store.people.get("OLA ÅSEN") == OLA
    assert store.people.get("Ola") is None
    changed = OLA._replace(role=Role.MANAGER, refund_limit=None)
    with store.write():
        store.people.change(changed)
        store.people.remove("kari")
    assert store.people.all() == (changed,)


def test_wrong_pins_are_kept_until_there_is_another_pin(store: Store) -> None:
    with store.write():
        store.people.add(OLA, NOW)
        store.people.keep_tries("ola åsen", Tries(4, NOW))
    assert store.people.tries("Ola Åsen") == Tries(4, NOW)
    with store.write():
        store.people.change(OLA._replace(role=Role.MANAGER))
    assert store.people.tries("Ola Åsen").wrong == 4
    with store.write():
        store.people.change(OLA._replace(pin_hash="hash 3"))
    assert store.people.tries("Ola Åsen").wrong == 0
    assert store.people.tries("nobody") == Tries()


def test_what_was_remembered_before_there_were_people_goes_to_the_first(store: Store) -> None:
    nobody, kari = Owners(), Owners(person="Kari")
    with store.write():
        store.memory.set_setting(Scope.PERSON, nobody, "language", "fi")
        store.memory.keep(Scope.PERSON, nobody, "search", "late", "unpaid", NOW)
        store.memory.keep(Scope.TILL, nobody, "new-order", "", "{}", NOW)
        store.memory.keep(Scope.MACHINE, nobody, "order-panel", "", "say", NOW)
        store.people.hand_on("", "Kari")
    assert store.memory.settings(kari) == store.memory.settings(nobody) == {"language": "fi"}
    assert store.memory.recall(Scope.PERSON, kari, "search", "late") == "unpaid"
    assert store.memory.recall(Scope.PERSON, nobody, "search", "late") == ""
    assert store.memory.recall(Scope.TILL, kari, "new-order") == "{}"
    assert store.memory.parts(Scope.MACHINE, kari, "order-panel") == {"Kari": "say"}
    with store.write():
        store.memory.set_setting(Scope.PERSON, kari, "language", "sv")
    assert (store.memory.settings(kari), store.memory.settings(nobody)) == ({"language": "sv"}, {"language": "fi"})


def give_back(store: Store, amount: int, at: datetime, who: str, stage: Stage = Stage.OPEN) -> None:
    reference, money = f"K-{amount}", Money(amount, Currency.NOK)
    with store.write():
        order = store.orders.add(reference, Order((), Currency.NOK), NOW)
        store.payments.add(Payment(reference, order.id, money, State.AUTHORIZED, NOW), 1)
        refund = store.operations.add(Intent(order.id, reference, Kind.REFUND, reference, b"{}", money, who=who), at)
        if stage is not Stage.OPEN:
            store.operations.save(after_try(refund, stage, NOW), NOW)


def test_refunds_of_a_person_are_counted_from_a_moment_on(store: Store) -> None:
    for amount, at, who, stage in (
        (1, NOW, "Ola", Stage.OPEN),
        (20, NOW, "Ola", Stage.UNKNOWN),
        (300, NOW + timedelta(hours=1), "Kari + Ola", Stage.OPEN),  # the second counts for them, too
        (4_000, NOW, "Ola + Kari", Stage.OPEN),  # and the first was helped
        (50_000, NOW - timedelta(microseconds=1), "Ola", Stage.OPEN),
        (600_000, NOW, "Kari", Stage.OPEN),
        (7_000_000, NOW, "Ola", Stage.REFUSED),
        (80_000_000, NOW, "Ola", Stage.UNSENT),
    ):
        give_back(store, amount, at, who, stage)
    assert store.people.refunded("Ola", NOW) == 321
    assert store.people.refunded("Kari", NOW) == 604_000
    assert store.people.refunded("Ola", NOW + timedelta(days=1)) == 0


def test_the_refunds_of_a_day_are_found_by_their_index(store: Store) -> None:
    asked: list[str] = []
    connection = database_of(store).connection
    connection.set_trace_callback(asked.append)
    store.people.refunded("Ola", NOW)
    connection.set_trace_callback(None)
    (sql,) = asked
    assert any("refunds_by_day" in str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
