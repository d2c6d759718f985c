"""What another till wrote is announced here as if it had been written here, and nothing kept of it is old."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest

from app import runtime
from app.changes import ELSEWHERE, Change, Topic
from app.domain.catalogue.product import Product
from app.domain.records.journal import What
from app.domain.shop.permission import Role
from app.domain.shop.person import Person
from app.domain.shop.remembered import Remembered
from app.domain.shop.sales_unit import SalesUnit, World
from app.domain.shop.scope import Owners, Scope
from app.store import Store
from app.tills import elsewhere as announcing
from app.tills.elsewhere import Elsewhere
from tests.conftest import Run
from tests.domain.day.test_written import CLOSED
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.plain_orders import order
from tests.support.sent_orders import sent
from tests.support.stage import Stage


@dataclass
class Two:
    """Two tills: what the `first` writes the `second` announces."""

    first: runtime.App
    second: runtime.App
    elsewhere: Elsewhere
    told: list[Change]

    def hear(self) -> list[Change]:
        """What is announced of all that was written since the last time."""
        self.told.clear()
        shared(store_of(self.second)).catch_up()
        return list(self.told)


@pytest.fixture
def two(two_tills: tuple[runtime.App, runtime.App]) -> Iterator[Two]:
    first, second = two_tills
    store, told = store_of(second), list[Change]()
    parts = (second.session, second.preferences, lambda: runtime.App.clients.made(second))
    elsewhere = Elsewhere(store, second.changes, *parts)
    shared(store).on_taking, shared(store).on_newer = elsewhere.on_taking, elsewhere.on_taken
    leave = second.changes.subscribe(told.append)
    yield Two(first, second, elsewhere, told)
    leave()


def run_saved(two: Two, run: Run) -> str:
    reference = run(two.first.checkout.save(order())).reference
    two.hear()
    return reference


def named(reference: str) -> list[Change]:
    return [Change(Topic.ORDER, reference), Change(Topic.PRINTS)]


def test_an_order_is_named_also_when_it_is_thrown_away(two: Two) -> None:
    store = store_of(two.first)
    with store.write():
        saved = store.orders.add("K-1", order(), two.first.now())
    assert two.hear() == named("K-1")
    with store.write():
        store.orders.discard(saved)
    assert two.hear() == named("K-1")
    assert two.hear() == []


def test_what_was_typed_here_goes_with_the_draft(two: Two, run: Run) -> None:
    """Else it would outlast an erasure at another till."""
    sold, thrown, parked = (run_saved(two, run) for _ in range(3))
    for reference in (sold, thrown, parked):
        two.second.memory.keep(Remembered.DRAFT, "half typed", reference)
    run(two.first.checkout.send(sold))
    run(two.first.checkout.discard(thrown))
    with store_of(two.first).write():
        store_of(two.first).orders.mark_to_ship(store_of(two.first).orders.get(parked))
    two.hear()
    assert two.second.memory.parts(Remembered.DRAFT) == {parked: "half typed"}


def test_of_very_many_none_is_named(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcing, "MOST_NAMED", 2)
    with store_of(two.first).write():
        for number in range(3):
            store_of(two.first).orders.add(f"K-{number}", order(), two.first.now())
    assert two.hear() == [Change(Topic.ORDER), Change(Topic.PRINTS)]


@pytest.mark.parametrize("sold_here", [True, False])
def test_the_till_that_sold_acts_on_an_approval_that_another_saw(
    two: Two, run: Run, sandbox: Stage, sold_here: bool
) -> None:
    seller, other = (two.second, two.first) if sold_here else (two.first, two.second)
    reference = sent(seller, run)
    shared(store_of(other)).catch_up()
    sandbox.approve(reference)
    run(two.first.watch.once())
    assert (Change(Topic.APPROVED, reference) in two.hear()) is sold_here
    assert two.second.browse.order(reference) == two.first.browse.order(reference)
    with store_of(two.first).write():
        store_of(two.first).notes.add(store_of(two.first).orders.get(reference).id, "later", two.first.now(), "Kari")
    assert two.hear() == named(reference)  # and once only


ROWS: list[tuple[Callable[[Store], object], list[Change]]] = [
    (lambda store: store.catalogue.put([Product("b", "Bread", 100, 2500)]), [Change(Topic.CATALOGUE)]),
    (
        lambda store: store.people.add(Person("Kari", Role.OWNER, None, "hash"), CLOSED.closed_at),
        [Change(Topic.PEOPLE)],
    ),
    (lambda store: store.closings.add(replace(CLOSED, number=1)), [Change(Topic.DAY)]),
    (lambda store: store.journal.add(What.REVEALED, CLOSED.closed_at, who="Kari"), []),
    (
        lambda store: store.memory.keep(
            Remembered.STICKERS.scope, Owners(), Remembered.STICKERS.stored_as, "", "{}", CLOSED.closed_at
        ),
        [Change(Topic.STICKERS)],
    ),
    (
        lambda store: store.memory.keep(
            Scope.SHOP, Owners(), Remembered.WELCOME.stored_as, "", "yes", CLOSED.closed_at
        ),
        [],
    ),
]


@pytest.mark.parametrize(("write", "expected"), ROWS)
def test_each_thing_has_its_topic(two: Two, write: Callable[[Store], object], expected: list[Change]) -> None:
    with store_of(two.first).write():
        write(store_of(two.first))
    assert two.hear() == expected


def test_settings_hold_here_before_they_are_announced(two: Two) -> None:
    seen = []
    two.second.changes.subscribe(lambda change: seen.append(two.second.preferences.current.shop))
    with store_of(two.first).write():
        store_of(two.first).memory.set_setting(Scope.SHOP, Owners(), "shop", "Kari")
    assert two.hear() == [Change(Topic.SETTINGS, ELSEWHERE), Change(Topic.KEYS)]
    assert seen[0] == "Kari"


@pytest.mark.parametrize("asked_before", [True, False])
def test_the_sales_unit_that_sells_here_is_the_one_of_now(two: Two, asked_before: bool) -> None:
    unit = SalesUnit(1, World.PRACTICE, "Kafé", "123456")
    client = two.second.clients.of(1) if asked_before else None
    with store_of(two.first).write():
        store_of(two.first).units.save(unit, two.first.now())
    assert two.hear() == [Change(Topic.UNITS)]
    assert two.second.session.unit == unit
    if asked_before:
        assert two.second.clients.of(1) is not client  # made anew, with the keys of now


def test_an_approval_is_acted_on_also_while_much_comes_in(two: Two, run: Run, sandbox: Stage) -> None:
    reference = sent(two.second, run)
    shared(store_of(two.first)).catch_up()
    sandbox.approve(reference)
    run(two.first.watch.once())
    two.elsewhere.hold(holding=True)
    assert two.hear() == [Change(Topic.APPROVED, reference)]
    two.elsewhere.hold(holding=False)


def test_while_much_comes_in_nothing_is_announced_and_then_once(two: Two) -> None:
    store = store_of(two.first)
    two.elsewhere.hold(holding=True)
    for name in ("Kari", "Ola"):
        with store.write():
            store.orders.add(f"K-{name}", order(), two.first.now())
            store.memory.set_setting(Scope.SHOP, Owners(), "shop", name)
        assert two.hear() == []
        two.elsewhere.hold(holding=True)
    two.told.clear()
    two.elsewhere.hold(holding=False)
    assert set(two.told) == {
        *(Change(Topic.ORDER), Change(Topic.PRINTS), Change(Topic.SETTINGS, ELSEWHERE), Change(Topic.KEYS))
    }
    assert len(two.told) == 4
    assert two.second.preferences.current.shop == "Ola"
    two.elsewhere.hold(holding=False)
    assert len(two.told) == 4
