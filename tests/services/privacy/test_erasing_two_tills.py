"""Erasing a customer in a shop with several tills."""

from __future__ import annotations

from tests.conftest import Run
from tests.support.inside.program import store_of
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from tests.support.two_tills import Pair, look

TYPED, NAME = "+47 91 82 73 64", "Tordis Brynhildsen"


def test_the_rows_go_at_every_till_and_each_cleans_its_own_files(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    reference = captured(first, run, sandbox, phone="4791827364", customer=NAME)
    copy = run(second.safety.back_up()).file
    done = run(second.erasing.erase(TYPED))
    assert (done.plan.orders, done.left) == (1, ())
    look(first)
    for app in tills:
        assert app.browse.order(reference).order.customer == ""
        assert app.browse.order(reference).order.phone == ""
        assert store_of(app).journal.check()
        assert store_of(app).erasures.begun() == ()
    # What is still to be cleaned is noted at the till whose copies are cleaned, and nowhere else.
    assert store_of(second).erasures.last() is not None
    assert store_of(first).erasures.last() is None
    assert NAME.encode() not in copy.read_bytes()
    run(first.notes.add(reference, "goes on"))
