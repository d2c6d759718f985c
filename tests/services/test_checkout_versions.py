"""A stale form never overwrites what somebody else saved meanwhile."""

from dataclasses import replace

import pytest

from app import runtime
from app.domain.shop.remembered import Remembered
from app.domain.tills.order_version import order_version
from app.domain.tills.whereabouts import Parking, TillPlace
from app.errors import Invalid
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage


def parked(app: runtime.App) -> tuple[str, str]:
    """An order that is parked: its reference, and the version that a form is opened with."""
    saved = at_once(app.checkout.save(order()))
    return saved.reference, order_version(saved.order)


def test_the_second_who_saves_is_refused_and_nothing_is_overwritten(app: runtime.App) -> None:
    reference, seen = parked(app)
    at_once(app.checkout.change(reference, order(7_000), since=seen))
    with pytest.raises(Invalid) as refused:
        at_once(app.checkout.change(reference, order(5_000), since=seen))
    assert (refused.value.code, refused.value.values) == ("order_changed_meanwhile", {"text": reference})
    assert app.browse.order(reference).order.total.minor == 7_000


def test_who_has_seen_the_other_version_may_save(app: runtime.App) -> None:
    reference, seen = parked(app)
    theirs = at_once(app.checkout.change(reference, order(7_000), since=seen)).order
    at_once(app.checkout.change(reference, order(5_000), since=order_version(theirs)))
    assert app.browse.order(reference).order.total.minor == 5_000


def test_two_who_save_the_same_are_not_in_each_others_way(app: runtime.App) -> None:
    reference, seen = parked(app)
    for _ in range(2):
        at_once(app.checkout.change(reference, order(7_000), since=seen))
    assert app.browse.order(reference).order.total.minor == 7_000


def test_a_receipt_number_that_stays_with_an_order_is_no_change_of_it(app: runtime.App) -> None:
    reference = at_once(app.checkout.save(replace(order(), receipt_number="1042"))).reference
    seen = order_version(app.browse.order(reference).order)
    at_once(app.checkout.change(reference, order(7_000), since=seen))
    assert app.browse.order(reference).order.receipt_number == "1042"


def test_what_was_changed_meanwhile_is_not_thrown_away(app: runtime.App) -> None:
    reference, seen = parked(app)
    theirs = at_once(app.checkout.change(reference, order(7_000), since=seen)).order
    with pytest.raises(Invalid, match="order_changed_meanwhile"):
        at_once(app.checkout.discard(reference, since=seen))
    assert app.browse.order(reference).order == theirs
    at_once(app.checkout.discard(reference, since=order_version(theirs)))
    with pytest.raises(Invalid, match="order_not_found"):
        app.browse.order(reference)


def test_who_names_no_version_means_any(app: runtime.App) -> None:
    reference, seen = parked(app)
    at_once(app.checkout.change(reference, order(7_000), since=seen))
    at_once(app.checkout.change(reference, order(5_000)))
    assert app.browse.order(reference).order.total.minor == 5_000


def test_the_store_gives_back_the_version_that_was_saved(app: runtime.App) -> None:
    reference, seen = parked(app)
    assert order_version(app.browse.order(reference).order) == seen


def test_who_parked_an_order_is_known_until_it_is_no_more_parked(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"staff": "Kari"}))
    first, second, third = (at_once(app.checkout.save(order(), parked=Parking.WHOLE)).reference for _ in range(3))
    at_once(app.checkout.change(second, order(7_000), parked=Parking.WHOLE))
    assert {draft.parked for draft in app.browse.drafts()} == {TillPlace(1, "Kari")}
    at_once(app.checkout.change(second, order(5_000)))
    at_once(app.checkout.discard(third))
    assert [(draft.reference, draft.parked) for draft in app.browse.drafts()] == [
        (second, None),
        (first, TillPlace(1, "Kari")),
    ]
    run(app.checkout.send(first))
    assert [app.memory.recall(Remembered.PARKED, each) for each in (first, second, third)] == ["", "", ""]


def test_a_customer_is_asked_for_what_the_clerk_saw_or_not_at_all(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference, seen = parked(app)
    theirs = at_once(app.checkout.change(reference, order(7_000))).order
    with pytest.raises(Invalid, match="order_changed_unsent"):
        run(app.checkout.send(reference, seen=seen))
    assert (sandbox.requests("create"), app.browse.order(reference).attempts) == ([], ())
    run(app.checkout.send(reference, seen=order_version(theirs)))
    assert [exchange["body"]["amount"]["value"] for exchange in sandbox.requests("create")] == [7_000]
