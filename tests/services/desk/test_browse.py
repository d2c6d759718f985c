"""What the list of orders reads: a page as long as a window can wait for it, and one row."""

import pytest

from app import runtime
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.inside import order


def test_a_page_goes_on_where_the_one_before_ended(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.orders.AT_A_LOOK", 2)
    for customer in ("Åse", "Kari", "Kari", "Kari"):
        app.checkout.save(order(customer=customer))
    page = app.browse.page("ase", 10)
    assert (page.rows, page.before) == ((), 3)
    page = app.browse.page("ase", 10, page.before)
    assert ([row.customer for row in page.rows], page.before) == (["Åse"], None)
    page = app.browse.page("", 3)
    assert ([row.place for row in page.rows], page.before) == ([4, 3, 2], 2)


def test_one_row_as_it_stands_now(app: runtime.App, run: Run) -> None:
    reference = app.checkout.save(order(customer="Åse")).reference
    run(app.checkout.send(reference))
    found = app.browse.row("ase", reference)
    assert found is not None
    place, row = found
    assert row is not None
    assert (place, row.place, row.reference, row.standing) == (1, 1, reference, Standing.WAITING)
    assert app.browse.row("kari", reference) == (1, None)
    assert app.browse.row("", "K-261122-9999") is None
