"""Notes and tags come back as they were, and go with a discarded order."""

from datetime import UTC, datetime, timedelta

from app.domain.desk.notes import OrderNote
from app.domain.money import Currency
from app.domain.order import Order
from app.store import Store
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def test_notes_come_back_oldest_first_with_their_last_change(store: Store) -> None:
    with store.write():
        order = store.orders.add("K-261129-0001", Order((), Currency.NOK), NOW)
        first, second = (store.notes.add(order.id, text, NOW, "Kari") for text in ("one\ntwo", "three"))
    assert store.notes.of_order(order.id) == (first, second) == (OrderNote(1, "one\ntwo", NOW, "Kari"), second)
    with store.write():
        store.notes.edit(first.number, "four", LATER, "Ola")
        store.notes.remove(second.number)
    assert store.notes.of_order(order.id) == (OrderNote(1, "four", NOW, "Kari", LATER, "Ola"),)
    assert store.notes.of_order(order.id + 1) == ()


def test_a_tag_is_the_same_however_it_is_spelt_and_the_last_spelling_stays(store: Store) -> None:
    with store.write():
        first, second = (store.orders.add(f"K-261129-000{n}", Order((), Currency.NOK), NOW) for n in (1, 2))
        for tag in ("blå", "gift", "BLÅ"):
            store.notes.tag(first.id, tag)
        for tag in ("Gift", "blåbær", "100%"):
            store.notes.tag(second.id, tag)
    assert store.notes.tags_of([first.id, second.id, 9]) == {1: ("BLÅ", "gift"), 2: ("100%", "blåbær", "Gift")}
    assert store.notes.known_tags("BLA", 9) == ("BLÅ", "blåbær")
    assert store.notes.known_tags("", 2) == ("100%", "BLÅ")
    assert store.notes.known_tags("g", 9) == ("Gift",)
    with store.write():
        store.notes.untag(first.id, "blå")
    assert store.notes.tags_of([first.id]) == {1: ("gift",)}


def test_notes_and_tags_go_with_an_order_that_was_never_sent(store: Store) -> None:
    with store.write():
        order = store.orders.add("K-261129-0001", Order((), Currency.NOK), NOW)
        store.notes.add(order.id, "one", NOW, "")
        store.notes.tag(order.id, "gift")
        store.orders.discard(order)
    assert database_of(store).row("SELECT 1 FROM notes UNION ALL SELECT 1 FROM tags") is None
