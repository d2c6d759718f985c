"""What an order is looked up by follows it through everything that happens to it, also from a file of before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.desk.query import names_and_numbers
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Event, Payment, State
from app.domain.shipment import Parcel, Portion
from app.store import Intent, SavedOrder, Store, open_store
from app.store.search.lookups import LookupRow
from tests.support.inside.data_file import database_of
from tests.support.inside.service import Crash

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
AMOUNT = Money(49_900, Currency.NOK)
LINE = OrderLine("Blå genser", "GEN1", Decimal(1), 49_900, 2500)


def saved(store: Store, number: int = 1, **changes: object) -> SavedOrder:
    order = Order(**{"lines": (LINE,), "currency": Currency.NOK, **changes})  # type: ignore[arg-type]
    with store.write():
        return store.orders.add(f"K-261122-{number:04d}", order, NOW)


def row_of(store: Store, order: SavedOrder) -> LookupRow:
    """The row as it is kept; what it would be when it was made anew is the same."""
    kept = database_of(store).row("SELECT * FROM lookups WHERE order_id = ?", [order.id])
    assert kept is not None
    assert [kept] == store.lookups.read([order.id])
    return kept


def of_before(store: Store) -> None:
    """Leave the file as an earlier version would: with no index at all."""
    with store.write():
        for table in ("lookups", "psp_ends", "word_slips"):
            database_of(store).execute(f"DELETE FROM {table}")
        database_of(store).execute("UPDATE lookups_begun SET before = (SELECT max(id) + 1 FROM orders)")


def kept(store: Store) -> list[list[dict[str, object]]]:
    """Everything that the index knows."""
    tables = ("lookups", "psp_ends", "word_slips", "lookups_begun")
    return [database_of(store).rows(f"SELECT * FROM {table}") for table in tables]


def pieces(store: Store) -> int:
    """How many pieces of words are in the index that lead to an order."""
    database_of(store).execute("CREATE VIRTUAL TABLE temp.pieces USING fts5vocab(main, lookup_words, instance)")
    row = database_of(store).row("SELECT count(*) AS n FROM pieces")
    database_of(store).execute("DROP TABLE pieces")
    return row["n"] if row else 0


def test_every_text_of_an_order_has_its_place(store: Store) -> None:
    order = saved(store, customer="Åse Berg", phone="4741234567", receipt_number="R 7", words="blå hegre",
                  description="Til Ærlig", note="Ring på", stated_total=100)  # fmt: skip
    assert row_of(store, order) == {
        "order_id": order.id, "customer": "ase berg", "phone": "4741234567", "goods": "bla genser gen1",
        "reference": "k-261122-0001", "receipt": "r 7", "pair": "bla hegre", "description": "til aerlig arlig",
        "note": "ring pa", "tags": "", "tracking": "", "people": "", "at": int(NOW.timestamp()), "amount": 100,
        "currency": "NOK", "standing": "draft", "to_ship": 0, "refunded": 0, "unit": 1,
    }  # fmt: skip


def test_what_happens_to_an_order_changes_what_it_is_looked_up_by(store: Store) -> None:
    order = saved(store, customer="Anna")
    payment = Payment(order.reference, order.id, AMOUNT, State.NEW, NOW + timedelta(minutes=1))
    with store.write():
        order = store.orders.replace(order, replace(order.order, customer="Bjørn"))
        order = store.orders.mark_sent(order, replace(order.order, receipt_number="77"))
        store.payments.add(payment, 1)
        intent = Intent(order.id, order.reference, Kind.CREATE, "key", b"{}", AMOUNT, who="Kari")
        create = store.operations.add(intent, NOW)
    row = row_of(store, order)
    assert (row["customer"], row["receipt"], row["people"]) == ("bjorn bjoern", "77", "kari")
    assert (row["standing"], row["at"]) == ("sending", int(NOW.timestamp()) + 60)
    with store.write():
        store.operations.save(after_try(create, Stage.UNKNOWN, NOW), NOW)
    assert row_of(store, order)["standing"] == "unknown"
    with store.write():
        store.operations.save(after_try(create, Stage.DONE, NOW), NOW)
        store.orders.mark_to_ship(order)
        payment = replace(payment, state=State.AUTHORIZED, aggregate=Aggregate(49_900))
        store.payments.save(payment)
    assert (row_of(store, order)["standing"], row_of(store, order)["to_ship"]) == ("reserved", 1)
    with store.write():
        portion = Portion(0, Decimal(1), 49_900)
        intent = Intent(
            order.id, order.reference, Kind.CAPTURE, "key 2", b"{}", AMOUNT, portions=(portion,), tracking="RR 1"
        )
        capture = store.operations.add(intent, NOW)
        store.operations.save(after_try(capture, Stage.DONE, NOW), NOW)
        store.payments.save(replace(payment, aggregate=Aggregate(49_900, 49_900, 100)))
        store.handovers.add(order.id, order.reference, Parcel((), 0, closes=False, tracking="PN9"), NOW, "Ola")
    row = row_of(store, order)
    assert (row["standing"], row["to_ship"], row["refunded"]) == ("captured", 0, 1)
    assert (row["tracking"], row["people"]) == ("rr 1 pn9", "kari ola")


def test_notes_and_tags_are_looked_up_as_long_as_they_stand(store: Store) -> None:
    order = saved(store, note="Ring")
    with store.write():
        note = store.notes.add(order.id, "Åpen dør", NOW, "Kari")
        store.notes.tag(order.id, "Hastig Ærend")
    assert (row_of(store, order)["note"], row_of(store, order)["people"]) == ("ring apen dor doer", "kari")
    assert row_of(store, order)["tags"] == "\nhastig aerend"
    with store.write():
        store.notes.edit(note.number, "Lukket", NOW, "Ola")
        store.notes.untag(order.id, "hastig aerend")
    assert (row_of(store, order)["note"], row_of(store, order)["tags"]) == ("ring lukket", "")
    with store.write():
        store.notes.remove(note.number)
    assert (row_of(store, order)["note"], row_of(store, order)["people"]) == ("ring", "")


def test_a_later_request_brings_its_reference(store: Store) -> None:
    order = saved(store)
    with store.write():
        store.payments.add(Payment(order.reference, order.id, AMOUNT, State.EXPIRED, NOW), 1)
        store.payments.add(Payment("K-261122-0001-2", order.id, AMOUNT, State.CREATED, NOW), 2)
    assert row_of(store, order)["reference"] == "k-261122-0001 k-261122-0001-2"
    assert row_of(store, order)["standing"] == "waiting"


def test_an_order_that_is_discarded_leaves_nothing_to_be_found_by(store: Store) -> None:
    order = saved(store, customer="Anna")
    assert pieces(store) > 0
    with store.write():
        store.orders.discard(order)
    assert pieces(store) == 0
    assert kept(store)[0] == []


def test_what_was_undone_is_not_looked_up(store: Store) -> None:
    order = saved(store, customer="Anna")

    def change_and_fail() -> None:
        with store.write():
            store.orders.replace(order, replace(order.order, customer="Bjørn"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        change_and_fail()
    with store.write():
        pass
    assert row_of(store, order)["customer"] == "anna"


def test_a_write_that_changes_no_text_leaves_the_index_of_words_alone(store: Store) -> None:
    order = saved(store)
    payment = Payment(order.reference, order.id, AMOUNT, State.NEW, NOW)
    with store.write():
        store.payments.add(payment, 1)
    asked: list[str] = []
    database_of(store).connection.set_trace_callback(asked.append)
    with store.write():
        store.payments.save(replace(payment, state=State.CREATED))
    with store.write():
        store.payments.save(replace(payment, state=State.CREATED))
    database_of(store).connection.set_trace_callback(None)
    assert [sql for sql in asked if "UPDATE lookups" in sql] == [
        f"UPDATE lookups SET standing = 'waiting' WHERE order_id = {order.id}"
    ]
    assert not any("lookup_words" in sql for sql in asked)


def test_the_index_of_words_is_put_together_a_little_at_a_time(store: Store) -> None:
    """However many sales there were, few pieces of the index are looked through, and no sale waits for all of them."""
    for number in range(1, 60):
        saved(store, number, customer=f"Anna {number}")
    row = database_of(store).row("SELECT count(DISTINCT segid) AS n FROM lookup_words_idx")
    assert row is not None
    assert row["n"] < 16
    config = database_of(store).rows("SELECT k, v FROM lookup_words_config WHERE k = 'automerge'")
    assert config == [{"k": "automerge", "v": 0}]


# a file of before -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def many(store: Store) -> Store:
    for number in range(1, 8):
        order = saved(store, number, customer=f"Hansen {number}")
        payment = Payment(order.reference, order.id, AMOUNT, State.CREATED, NOW, psp_reference=f"AB-{number}00000-cd")
        with store.write():
            store.payments.add(payment, 1)
            store.payments.save(payment)
            store.payments.keep_events(
                [Event(order.reference, f"event{number}x", name, AMOUNT, NOW) for name in ("CREATED", "ABORTED")]
            )
    with store.write():
        old = {
            "reference": "K-261122-0001",
            "psp_reference": "of-before",
            "name": "OLD",
            "currency": "NOK",
            "amount": 1,
        }
        database_of(store).insert("events", {**old, "at": "2026-11-22T12:00:00.000000Z", "key": "", "success": 1})
        database_of(store).insert("psp_ends", {"back": "erofebfo", "order_id": 1})
    return store


def test_an_old_file_is_taken_in_bit_by_bit_and_comes_out_the_same(many: Store, file: Path) -> None:
    whole = kept(many)
    of_before(many)
    places = []
    while many.lookups.begun:
        with many.write():
            places.append(many.lookups.build(3))
        many.close()
        many = open_store(file)  # it goes on where it was, whoever died meanwhile
    assert places == [5, 2, 0]
    assert kept(many) == whole
    many.close()


def test_a_step_that_was_killed_is_as_if_it_had_not_begun(many: Store) -> None:
    of_before(many)
    before = kept(many)

    def build_and_die() -> None:
        with many.write():
            many.lookups.build(3)
            raise Crash

    with pytest.raises(Crash):
        build_and_die()
    assert kept(many) == before


def test_what_happens_meanwhile_is_taken_in_at_once(many: Store) -> None:
    of_before(many)
    old = many.orders.get("K-261122-0002")
    with many.write():
        many.orders.replace(old, replace(old.order, customer="Bjørn"))
    assert row_of(many, old)["customer"] == "bjorn bjoern"
    new = saved(many, 9, customer="Åse")
    with many.write():
        assert many.lookups.build(100) == 0
    assert (row_of(many, old)["customer"], row_of(many, new)["customer"]) == ("bjorn bjoern", "ase")
    assert len(many.orders.search(names_and_numbers("hansen"), 20)) == 6


def test_an_answer_for_an_old_order_takes_it_in(many: Store) -> None:
    of_before(many)
    old = many.orders.get("K-261122-0002")
    payment = many.payments.get(old.reference)
    assert payment is not None
    with many.write():
        many.payments.save(replace(payment, state=State.AUTHORIZED, aggregate=Aggregate(49_900)))
    assert row_of(many, old)["standing"] == "reserved"


def test_an_empty_file_has_nothing_to_take_in(store: Store) -> None:
    assert store.lookups.begun == 0
    with store.write():
        assert store.lookups.build(5) == 0
