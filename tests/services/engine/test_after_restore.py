"""After a restore every payment made since the copy is found, nothing is used twice, and nothing is sent before."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.changes import Change, Topic
from app.domain.money import Currency
from app.domain.payment import Aggregate, State
from app.domain.shop.remembered import Remembered
from app.domain.standing import Standing
from app.errors import Blocked
from app.services.engine import after_restore
from app.services.engine.after_restore import FOUND
from app.services.units.sales_units import TypedUnit
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.service import unreachable_service
from tests.support.plain_orders import order
from tests.support.restored_shop import Shop, asked
from tests.support.stage import Stage as Sandbox


@pytest.fixture
def shop(open_app: OpenApp, run: Run, folder: Path) -> Shop:
    return Shop(open_app, run, folder)


@pytest.mark.parametrize("lost", [False, True], ids=["aside", "lost"])
def test_every_payment_made_since_is_found(shop: Shop, sandbox: Sandbox, run: Run, lost: bool) -> None:
    known = shop.sell()
    copy = shop.copy()
    paid = shop.sell(60_000)
    sandbox.approve(paid)
    run(shop.app.watch.once())
    run(shop.app.actions.capture(paid, 20_000))
    [shop.draft() for _ in range(5)]  # a gap in the numbers
    waiting = shop.sell(70_000)
    declined = shop.sell(80_000)
    sandbox.abort(declined)
    shop.restore(copy, lost=lost)
    assert shop.references() == {known}
    assert shop.search() == 3
    assert shop.references() == {known, paid, waiting, declined}
    view = shop.app.browse.order(paid)
    assert (view.order.lines, view.order.stated_total, view.order.description) == ((), 60_000, FOUND)
    assert (view.standing, view.aggregate) == (Standing.PART_CAPTURED, Aggregate(60_000, 20_000))
    assert [event.name for event in shop.app.browse.events(paid)] == ["CREATED", "AUTHORIZED", "CAPTURED"]
    assert view.payment is not None
    assert view.payment.sent_at == shop.app.browse.events(paid)[0].at
    assert (shop.standing(waiting), shop.standing(declined)) == (Standing.WAITING, Standing.DECLINED)
    assert not shop.app.after_restore.due
    run(shop.app.actions.capture(paid))  # and what was found can be worked with
    assert sandbox.moved(paid)[-1] == ("capture", 40_000)


def test_payments_of_every_sales_unit_are_found(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    butik, _ = run(shop.app.units.add(TypedUnit("Butik", market="DK")))
    copy = shop.copy()
    home = shop.sell()
    shop.app.units.use(butik.id)
    reference = at_once(shop.app.checkout.save(replace(order(70_000), currency=Currency.DKK))).reference
    shop.send(reference)
    shop.restore(copy)
    assert shop.app.session.unit.id == 1
    assert shop.search() == 2
    found = {each: store_of(shop.app).orders.get(each) for each in (home, reference)}
    assert [(each.unit, each.till) for each in found.values()] == [(1, 1), (2, 2)]
    sandbox.approve(reference)
    run(shop.app.watch.look_now(reference))
    run(shop.app.actions.capture(reference))
    assert {each["msn"] for each in sandbox.requests("capture")} == {"555503"}


def test_no_reference_is_used_twice(shop: Shop, sandbox: Sandbox) -> None:
    copy = shop.copy()
    made = {shop.sell() for _ in range(3)}
    shop.restore(copy, lost=True)
    shop.search()
    again = shop.sell()
    assert again not in made
    assert again.endswith("0004")
    assert len(sandbox.payments()) == 4


def test_nothing_is_saved_or_sent_before_it_is_through(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    draft = shop.draft()
    copy = shop.copy()
    shop.sell()
    shop.restore(copy)
    before = len(sandbox.writes())
    for act in (lambda: at_once(shop.app.checkout.save(order())), lambda: run(shop.app.checkout.send(draft))):
        with pytest.raises(Blocked) as blocked:
            act()
        assert blocked.value.code == "reconcile_due"
    shop.app.memory.keep(Remembered.NEW_ORDER, "half typed")  # nothing typed is lost
    assert len(sandbox.writes()) == before
    shop.search()
    shop.send(draft)
    assert len(sandbox.writes()) == before + 1


def test_later_requests_of_orders_that_are_known(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    """A draft that was sent since, a declined one that was sent again, and one that was waiting and went on to a third."""
    draft, declined, waiting = shop.draft(), shop.sell(), shop.sell()
    sandbox.abort(declined)
    run(shop.app.watch.once())
    copy = shop.copy()
    sandbox.approve(shop.send(draft))
    shop.send(declined)
    sandbox.approve(f"{declined}-2")
    for attempt in ("", "-2"):
        sandbox.abort(f"{waiting}{attempt}")
        run(shop.app.watch.once())
        shop.send(waiting)
    shop.restore(copy, lost=True)
    assert shop.search() == 4
    assert shop.references() == {draft, declined, waiting}
    assert (shop.standing(draft), shop.standing(declined)) == (Standing.RESERVED, Standing.RESERVED)
    attempts = shop.app.browse.order(waiting).attempts
    assert [payment.reference for payment in attempts] == [waiting, f"{waiting}-2", f"{waiting}-3"]
    assert [attempt.standing for attempt in attempts] == [Standing.DECLINED, Standing.DECLINED, Standing.WAITING]
    assert shop.app.browse.order(draft).order.lines  # it is still the order that was typed


def test_attempts_of_an_order_that_is_not_known_at_all(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    copy = shop.copy()
    reference = shop.sell()
    sandbox.abort(reference)
    run(shop.app.watch.once())
    shop.send(reference)
    shop.restore(copy, lost=True)
    assert shop.search() == 2
    (row,) = shop.app.browse.orders()
    assert (row.reference, row.standing) == (reference, Standing.WAITING)
    assert len(shop.app.browse.order(reference).attempts) == 2


def test_a_request_that_had_never_arrived_and_was_sent_again(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    reference = shop.draft()
    with unreachable_service(shop.app):
        shop.send(reference)
    assert shop.app.browse.order(reference).payment.state is State.UNSENT
    copy = shop.copy()
    sandbox.approve(shop.send(reference))
    shop.restore(copy, lost=True)
    assert shop.search() == 1
    assert shop.standing(reference) is Standing.RESERVED


def test_a_prefix_that_came_after_the_copy(shop: Shop, sandbox: Sandbox) -> None:
    first = shop.sell()
    copy = shop.copy()
    at_once(shop.app.preferences.change({"reference_prefix": "TILL2"}))
    later = shop.sell()
    shop.restore(copy)
    assert shop.search() == 1  # read from the file that was put aside
    assert shop.references() == {first, later}


def test_a_prefix_that_only_staff_remember(shop: Shop, sandbox: Sandbox) -> None:
    copy = shop.copy()
    at_once(shop.app.preferences.change({"reference_prefix": "TILL2"}))
    later = shop.sell()
    shop.restore(copy, lost=True, prefixes=("TILL2",))
    assert shop.search() == 1
    assert shop.references() == {later}


def test_every_day_since_and_every_prefix(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    at_once(shop.app.preferences.change({"reference_prefix": "OLD"}))
    shop.sell()
    at_once(shop.app.preferences.change({"reference_prefix": "K"}))
    copy = shop.copy()
    sold = []
    for _ in range(3):
        shop.clock.advance(86_400)
        sandbox.advance(86_400)
        sold.append(shop.sell())
    shop.restore(copy, lost=True)
    assert shop.search() == 3
    assert set(sold) <= shop.references()
    days = {reference[:10] for reference in asked(sandbox) if reference.startswith("OLD-")}
    assert len(days) == 5  # the day before, the day of the copy, and three since


def test_a_reference_that_is_none_of_ours_is_read_from_the_file_put_aside(shop: Shop, sandbox: Sandbox) -> None:
    copy = shop.copy()
    own = at_once(shop.app.checkout.save(order(), "MY-ORDER-1")).reference
    shop.send(own)
    shop.restore(copy)
    damaged = next(shop.folder.glob("kvitt-aside-*.db"))
    assert shop.search() == 1
    assert shop.references() == {own}
    assert damaged.exists()


def test_a_name_that_only_looks_like_a_reference_is_asked_about_once(shop: Shop, sandbox: Sandbox) -> None:
    copy = shop.copy()
    later = shop.sell()
    shop.restore(copy)
    next(shop.folder.glob("kvitt-aside-*.db")).write_bytes(b"rubbish K-200101-0777 rubbish")
    assert shop.search() == 1
    assert shop.references() == {later}
    assert asked(sandbox).count("K-200101-0777") == 1


@pytest.mark.parametrize(("numbers", "next_number"), [("on", "3"), ("off", "")])
def test_the_receipt_numbers_that_may_have_been_used_since_are_passed_over(
    shop: Shop, run: Run, numbers: str, next_number: str
) -> None:
    at_once(shop.app.preferences.change({"receipt_numbers": numbers}))
    copy = shop.copy()
    shop.sell()
    shop.sell()
    shop.restore(copy, lost=True)
    assert shop.search() == 2
    assert shop.app.browse.order(shop.sell()).order.receipt_number == next_number


def test_what_is_known_and_not_final_is_read_again(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    waiting, captured = shop.sell(), shop.sell()
    sandbox.approve(captured)
    run(shop.app.watch.once())
    run(shop.app.actions.capture(captured))
    copy = shop.copy()
    sandbox.approve(waiting)
    run(shop.app.actions.refund(captured))
    shop.restore(copy)
    assert (shop.standing(waiting), shop.standing(captured)) == (Standing.WAITING, Standing.CAPTURED)
    assert shop.search() == 0
    assert (shop.standing(waiting), shop.standing(captured)) == (Standing.RESERVED, Standing.REFUNDED)


def test_told_when_it_is_done_and_not_done_without_need(shop: Shop, sandbox: Sandbox) -> None:
    assert not shop.app.after_restore.due
    assert shop.search() == 0
    assert sandbox.requests() == []
    copy = shop.copy()
    later = shop.sell()
    shop.restore(copy)
    heard: list[Change] = []
    shop.app.changes.subscribe(heard.append)
    shop.search()
    assert Change(Topic.ORDER, later) in heard
    assert heard[-1] == Change(Topic.SAFETY)


def test_a_gap_as_long_as_can_be(shop: Shop, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(after_restore, "MISSES", 4)
    copy = shop.copy()
    [shop.draft() for _ in range(3)]
    near = shop.sell()
    [shop.draft() for _ in range(4)]
    far = shop.sell()
    shop.restore(copy, lost=True)
    assert shop.search() == 1
    assert shop.references() == {near}  # the control: four in a row end the day
    assert far not in asked(sandbox)
