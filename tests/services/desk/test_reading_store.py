"""The desk reads from a store of its own: another connection than the one that writes will do."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app import runtime
from app.domain.desk.views import Customer
from app.domain.order import Order
from app.domain.shop.sales_unit import FIRST
from app.services.desk.browse import Browse
from app.services.desk.payers import Payers
from app.services.desk.reading_store import ReadingStore
from app.store import open_store
from tests.conftest import Run
from tests.support.asked import asking
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
Read = Callable[[Browse, Payers, str], object]
READS: dict[str, Read] = {
    "damage": lambda browse, _payers, _reference: browse.damage,
    "order": lambda browse, _payers, reference: browse.order(reference),
    "views": lambda browse, _payers, _reference: browse.views("kari"),
    "orders": lambda browse, _payers, _reference: browse.orders("kari"),
    "page": lambda browse, _payers, _reference: browse.page("", 10),
    "row": lambda browse, _payers, reference: browse.row("kari", reference),
    "waiting": lambda browse, _payers, _reference: browse.waiting(),
    "others_of_customer": lambda browse, _payers, reference: browse.others_of_customer(reference),
    "drafts": lambda browse, _payers, _reference: browse.drafts(),
    "events": lambda browse, _payers, reference: browse.events(reference),
    "entries": lambda browse, _payers, _reference: list(browse.entries()),
    "journal": lambda browse, _payers, _reference: browse.journal(),
    "whole_only_since": lambda browse, _payers, _reference: browse.whole_only_since(FIRST),
    "push_refused_since": lambda browse, _payers, _reference: browse.push_refused_since(FIRST),
    "search": lambda _browse, payers, _reference: payers.search("kari"),
    "at": lambda browse, _payers, _reference: browse.at([1]),
    "places": lambda browse, _payers, _reference: browse.places(2),
    "histories": lambda _browse, payers, _reference: payers.histories("kari"),
    "history": lambda _browse, payers, _reference: payers.history("4741234567"),
    "orders_of": lambda _browse, payers, _reference: payers.orders_of(Customer("4741234567", "Kari")),
    "doubt": lambda _browse, payers, reference: payers.doubt("4741234567", 2, made().total),
}
"""Every read of the desk."""


def made() -> Order:
    return order(customer="Kari", phone="4741234567")


def desk_on(store: ReadingStore) -> tuple[Browse, Payers]:
    """The desk on any store that can be read."""
    return Browse(store, lambda: NOW), Payers(store, lambda: NOW)


def test_every_read_is_tried() -> None:
    offered = {name for desk in (Browse, Payers) for name in vars(desk) if not name.startswith("_")}
    assert offered == set(READS)


@pytest.mark.parametrize("name", READS)
def test_a_second_connection_that_cannot_write_reads_the_same(app: runtime.App, run: Run, name: str) -> None:
    writes = store_of(app)
    reads = open_store(writes.file, read_only=True)
    first = at_once(app.checkout.save(made())).reference
    run(app.checkout.send(first))
    read = READS[name]
    for act in (lambda: at_once(app.checkout.save(made())), lambda: run(app.actions.cancel(first))):
        act()
        with asking(writes) as asked:
            there = read(*desk_on(reads), first)
        assert not asked.times, "the store that is written to was not asked"
        assert there == read(*desk_on(writes), first)
    reads.close()


def test_what_was_read_from_a_second_connection_is_read_again_after_a_write(app: runtime.App) -> None:
    reads = open_store(store_of(app).file, read_only=True)
    browse = Browse(reads, lambda: NOW)
    reference = at_once(app.checkout.save(made())).reference
    view = browse.order(reference)
    assert browse.order(reference) is view
    with store_of(app).write():
        store_of(app).orders.mark_to_ship(store_of(app).orders.get(reference))
    assert browse.order(reference).to_ship_later
    reads.close()
