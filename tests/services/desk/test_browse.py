"""What pages read: a list as long as a window can wait for it, one row, and an order once for all who show it."""

from datetime import UTC, datetime, timedelta

import pytest

from app import runtime
from app.domain.standing import Standing
from app.services.desk.browse import HOLDS_FOR, Browse
from app.store import open_store
from tests.conftest import Run
from tests.support.asked import asking, scans
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.plain_orders import order


def test_a_page_goes_on_where_the_one_before_ended(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.search.order_search.IN_A_ROW", 2)
    for customer in ("Åse", "Kari", "Kari", "Kari"):
        at_once(app.checkout.save(order(customer=customer)))
    page = app.browse.page("se", 10)
    assert (page.rows, page.before) == ((), 3)
    page = app.browse.page("se", 10, page.before)
    assert ([row.customer for row in page.rows], page.before) == (["Åse"], None)
    page = app.browse.page("", 3)
    assert ([row.place for row in page.rows], page.before) == ([4, 3, 2], 2)


def test_one_row_as_it_stands_now(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order(customer="Åse"))).reference
    run(app.checkout.send(reference))
    found = app.browse.row("ase", reference)
    assert found is not None
    place, row = found
    assert row is not None
    assert (place, row.place, row.reference, row.standing) == (1, 1, reference, Standing.WAITING)
    assert app.browse.row("kari", reference) == (1, None)
    assert app.browse.row("", "K-261122-9999") is None


def test_an_order_is_read_once_for_all_who_show_it(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order(customer="Åse"))).reference
    run(app.checkout.send(reference))
    with asking(store_of(app)) as asked:
        view = app.browse.order(reference)
        first = asked.queries
        assert [app.browse.order(reference) for _ in range(5)] == [view] * 5
        assert app.browse.row("", reference) is not None
        assert asked.queries == first
        assert app.browse.row("ase", reference) is not None
        assert asked.queries < 2 * first


def test_an_order_is_read_again_after_every_write(app: runtime.App, run: Run) -> None:
    store, browse = store_of(app), app.browse
    reference = at_once(app.checkout.save(order())).reference
    assert browse.order(reference).standing is Standing.DRAFT
    run(app.checkout.send(reference))
    assert browse.order(reference).standing is Standing.WAITING
    view = browse.order(reference)

    def change_and_fail() -> None:
        with store.write():
            store.orders.mark_to_ship(store.orders.get(reference))
            assert browse.order(reference).to_ship_later
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_fail()
    assert browse.order(reference) == view, "what was undone never was"


def test_an_order_is_read_again_when_another_program_wrote(app: runtime.App) -> None:
    reference = at_once(app.checkout.save(order())).reference
    assert not app.browse.order(reference).to_ship_later
    other = open_store(store_of(app).file)
    with other.write():
        other.orders.mark_to_ship(other.orders.get(reference))
    other.close()
    assert app.browse.order(reference).to_ship_later


def test_an_order_is_read_again_after_a_while(app: runtime.App) -> None:
    now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    browse = Browse(store_of(app), lambda: now)
    reference = at_once(app.checkout.save(order())).reference
    view = browse.order(reference)
    now += HOLDS_FOR
    assert browse.order(reference) is view
    for step in (timedelta(milliseconds=1), -3 * HOLDS_FOR):  # a clock may be set back
        now += step
        assert browse.order(reference) is not view
        view = browse.order(reference)


def test_an_order_is_known_by_each_of_its_requests(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    run(app.actions.cancel(reference))
    run(app.checkout.send(reference))
    view = app.browse.order(reference)
    assert len(view.attempts) == 2
    assert all(app.browse.order(attempt.reference) is view for attempt in view.attempts)


def test_a_row_is_the_same_whether_its_order_was_read_before_or_not(app: runtime.App, run: Run) -> None:
    for customer in ("Åse", "Kari", ""):
        reference = at_once(app.checkout.save(order(customer=customer))).reference
        for act in (app.checkout.send, None):
            alone, after = Browse(store_of(app), runtime.now_utc), Browse(store_of(app), runtime.now_utc)
            after.order(reference)
            assert alone.row("", reference) == after.row("", reference)
            assert alone.row("kari", reference) == after.row("kari", reference)
            if act is not None:
                run(act(reference))


@pytest.mark.parametrize("query", ["", "hoodie"])
def test_many_whole_orders_are_read_with_as_many_queries_as_few(app: runtime.App, run: Run, query: str) -> None:
    queries = []
    for more in (5, 45):
        for number in range(more):
            reference = at_once(app.checkout.save(order(customer=f"Kari {number}"))).reference
            if number % 5 == 0:
                run(app.checkout.send(reference))
        with asking(store_of(app)) as asked:
            views = app.browse.views(query, 200)
        assert query or not scans(store_of(app), asked), "a search may look through all"
        queries.append(asked.queries)
    assert len(views) == 50
    assert queries[0] == queries[1] < 20
    assert views == [Browse(store_of(app), runtime.now_utc).order(view.reference) for view in views]


def test_the_other_orders_of_a_customer_are_found_by_the_number(app: runtime.App) -> None:
    first, own, third = (at_once(app.checkout.save(order(customer=name))).reference for name in ("Kari", "", "Kari N."))
    at_once(app.checkout.save(order(phone="4791111111")))
    found = app.browse.others_of_customer(own)
    assert (found.own.reference, [row.reference for row in found.others], found.more) == (own, [third, first], False)
    short = app.browse.others_of_customer(own, limit=1)
    assert ([row.reference for row in short.others], short.more) == ([third], True)
    nobody = at_once(app.checkout.save(order(phone=""))).reference
    assert app.browse.others_of_customer(nobody).others == ()


def test_rows_are_read_at_their_places(app: runtime.App) -> None:
    references = [at_once(app.checkout.save(order())).reference for _ in range(4)]
    at_once(app.checkout.discard(references[1]))
    assert app.browse.places(4) == range(3, 0, -1)
    assert [row.reference for row in app.browse.at([4, 2, 1])] == [references[3], references[0]]
    assert app.browse.at([]) == ()


def test_an_empty_file_has_no_places(app: runtime.App) -> None:
    assert (store_of(app).lookups.oldest, list(app.browse.places(0))) == (0, [])
