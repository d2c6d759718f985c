"""What can be done with a request and its money, checked against the sandbox's own books."""

from typing import Any

import pytest

from app import runtime
from app.domain.operation import Kind, Stage
from app.domain.payment import State
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.errors import Invalid, Offline
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.data_file import statement
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run, **changes: Any) -> str:
    reference = at_once(app.checkout.save(order(**changes))).reference
    assert run(app.checkout.send(reference)).stage is Stage.DONE
    return reference


def approved(app: runtime.App, run: Run, sandbox: Sandbox, **changes: Any) -> str:
    reference = sent(app, run, **changes)
    sandbox.approve(reference)
    run(app.watch.once())
    assert app.browse.order(reference).standing is Standing.RESERVED
    return reference


def test_from_order_to_capture(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = at_once(app.checkout.save(order())).reference
    assert app.browse.order(reference).standing is Standing.DRAFT
    assert sandbox.requests() == []
    run(app.checkout.send(reference))
    assert app.browse.order(reference).standing is Standing.WAITING
    assert [row.reference for row in app.browse.waiting()] == [reference]
    sandbox.approve(reference)
    run(app.watch.once())
    view = app.browse.order(reference)
    assert (view.standing, view.aggregate.authorized) == (Standing.RESERVED, 100_000)
    assert app.browse.waiting() == ()
    done = run(app.actions.capture(reference))
    assert (done.stage, done.amount.minor) == (Stage.DONE, 100_000)
    view = app.browse.order(reference)
    assert (view.standing, view.aggregate.captured) == (Standing.CAPTURED, 100_000)
    assert sandbox.moved() == [("authorize", 100_000), ("capture", 100_000)]
    assert {happening.what for happening in view.happenings} >= {
        "create",
        "capture",
        "CREATED",
        "AUTHORIZED",
        "CAPTURED",
    }
    assert app.watch.quiet


def test_declined(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.abort(reference)
    run(app.watch.once())
    view = app.browse.order(reference)
    assert view.standing is Standing.DECLINED
    assert view.allowed[Action.SEND]
    again = run(app.checkout.send(reference))
    assert (again.stage, again.reference) == (Stage.DONE, f"{reference}-2")
    assert app.browse.order(f"{reference}-2").reference == reference
    assert sandbox.moved() == []


def test_expired_only_when_the_service_says_so(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.advance(590)
    run(app.watch.once())
    assert app.browse.order(reference).standing is Standing.WAITING
    sandbox.advance(30)
    run(app.watch.once())
    assert app.browse.order(reference).standing is Standing.EXPIRED


def test_part_capture_and_release(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = approved(app, run, sandbox)
    run(app.actions.capture(reference, 40_000))
    run(app.actions.capture(reference, 35_000))
    view = app.browse.order(reference)
    assert view.standing is Standing.PART_CAPTURED
    assert view.allowed[Action.CAPTURE].limit == view.allowed[Action.RELEASE].limit == 25_000
    released = run(app.actions.release(reference))
    assert (released.stage, released.amount.minor) == (Stage.DONE, 25_000)
    view = app.browse.order(reference)
    assert view.standing is Standing.CAPTURED
    assert (view.aggregate.captured, view.aggregate.cancelled) == (75_000, 25_000)
    assert sandbox.moved() == [("authorize", 100_000), ("capture", 40_000), ("capture", 35_000), ("cancel", 25_000)]


def test_refunds(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = approved(app, run, sandbox)
    run(app.actions.capture(reference))
    done = run(app.actions.refund(reference, 30_000, " too small "))
    assert done.reason == "too small"
    assert app.browse.order(reference).standing is Standing.CAPTURED
    with pytest.raises(Invalid) as refused:
        run(app.actions.refund(reference, 70_001))
    assert refused.value.code == "amount_above_limit"
    run(app.actions.refund(reference))
    assert app.browse.order(reference).standing is Standing.REFUNDED
    with pytest.raises(Invalid) as refused:
        run(app.actions.refund(reference))
    assert refused.value.code == "all_refunded"
    assert sandbox.moved()[2:] == [("refund", 30_000), ("refund", 70_000)]


def test_cancelled_before_approval(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    assert run(app.actions.cancel(reference)).stage is Stage.DONE
    view = app.browse.order(reference)
    assert (view.standing, view.payment and view.payment.state) == (Standing.CANCELLED, State.TERMINATED)
    assert view.payment is not None
    assert view.payment.left == 0
    assert sandbox.writes()[-1]["body"] == {"cancelTransactionOnly": True}
    assert sandbox.moved() == []


def test_the_customer_was_faster(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """Cancel never eats a payment: it is refused with 6060, and the payment reads as reserved."""
    reference = sent(app, run)
    sandbox.approve(reference)
    refused = run(app.actions.cancel_or_release(reference))
    assert (refused.stage, refused.error) == (Stage.REFUSED, "6060")
    view = app.browse.order(reference)
    assert (view.standing, view.aggregate.authorized, view.aggregate.cancelled) == (Standing.RESERVED, 100_000, 0)
    # and then it is released at once when that is what somebody wants
    assert run(app.actions.cancel_or_release(reference)).stage is Stage.DONE
    assert app.browse.order(reference).standing is Standing.RELEASED
    assert sandbox.moved() == [("authorize", 100_000), ("cancel", 100_000)]


def test_who_was_faster_is_kept_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """The question after a cancel that came too late is answered with *keep*, and not asked again."""
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.actions.cancel(reference))
    assert app.browse.order(reference).keep_or_release
    at_once(app.actions.keep(reference))
    view = app.browse.order(reference)
    assert (view.keep_or_release, view.standing) == (False, Standing.RESERVED)
    for without_question in (reference, sent(app, run)):
        with pytest.raises(Invalid) as refused:
            at_once(app.actions.keep(without_question))
        assert (refused.value.code, refused.value.field) == ("nothing_to_keep", "reference")
    assert sandbox.moved() == [("authorize", 100_000)]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ("capture", "not_approved_yet"),
        ("refund", "not_approved_yet"),
        ("release", "not_approved_yet"),
    ],
)
def test_too_early(app: runtime.App, run: Run, sandbox: Sandbox, act: str, code: str) -> None:
    reference = sent(app, run)
    with pytest.raises(Invalid) as refused:
        run(getattr(app.actions, act)(reference))
    assert refused.value.code == code
    assert [exchange["operation"] for exchange in sandbox.writes()] == ["create"]


@pytest.mark.parametrize("act", ["capture", "refund", "release", "cancel", "cancel_or_release"])
def test_nothing_to_do_for_a_draft_and_for_nobody(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> None:
    reference = at_once(app.checkout.save(order())).reference
    for asked, code in ((reference, "not_sent_yet"), ("K-000000-0000", "order_not_found")):
        with pytest.raises(Invalid) as refused:
            run(getattr(app.actions, act)(asked))
        assert refused.value.code == code
    assert sandbox.requests() == []


@pytest.mark.parametrize("amount", [0, -1, 100_001])
def test_amounts_that_cannot_be_captured(app: runtime.App, run: Run, sandbox: Sandbox, amount: int) -> None:
    reference = approved(app, run, sandbox)
    with pytest.raises(Invalid):
        run(app.actions.capture(reference, amount))
    assert sandbox.moved() == [("authorize", 100_000)]


def test_a_capture_reads_first(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """Nobody told us of the approval, and the capture finds it by itself."""
    reference = sent(app, run)
    sandbox.approve(reference)
    assert run(app.actions.capture(reference)).stage is Stage.DONE


@pytest.mark.parametrize("silence", ["500", "drop_after"])
def test_a_look_without_an_answer_decides_nothing_and_says_so(
    app: runtime.App, run: Run, sandbox: Sandbox, silence: str
) -> None:
    reference = approved(app, run, sandbox)
    sandbox.faults({"operation": "get", "do": silence, "count": 9})
    for act in (app.actions.capture, app.actions.release):
        with pytest.raises(Offline) as told:
            run(act(reference))
        assert told.value.code == "not_looked_up"  # nothing is unknown: nothing was sent
    assert app.browse.order(reference).pending == ()
    sandbox.faults()
    assert run(app.actions.capture(reference)).stage is Stage.DONE
    assert sandbox.moved() == [("authorize", 100_000), ("capture", 100_000)]


def test_one_key_and_one_body_for_each_decision(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = approved(app, run, sandbox)
    run(app.actions.capture(reference, 100))
    run(app.actions.capture(reference, 100))
    run(app.actions.refund(reference, 50))
    rows = statement(app, "SELECT kind, key FROM operations ORDER BY id")
    assert [kind for kind, _ in rows] == [Kind.CREATE, Kind.CAPTURE, Kind.CAPTURE, Kind.REFUND]
    assert len({key for _, key in rows}) == 4
    assert [exchange["idempotencyKey"] for exchange in sandbox.writes()] == [key for _, key in rows]


# from a push to a code ----------------------------------------------------------------------------------------------------


def test_a_refused_part_is_remembered_until_somebody_wants_to_try_again(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    app = open_app()
    sandbox.unit("555501", partial_capture=False)
    reference = approved(app, run, sandbox)
    assert app.browse.whole_only_since(FIRST) is None
    assert run(app.actions.capture(reference, 500)).stage is Stage.REFUSED
    run(app.close())
    later = open_app()
    assert later.browse.whole_only_since(FIRST) is not None
    with pytest.raises(Invalid) as refused:
        run(later.actions.capture(reference, 500))
    assert refused.value.code == "whole_only"
    at_once(later.abilities.allow_parts())
    assert later.browse.whole_only_since(FIRST) is None
    assert run(later.actions.capture(reference, 500)).stage is Stage.REFUSED  # it was tried, and learnt anew
    assert len(sandbox.requests("capture")) == 2


def test_there_is_nothing_to_ask_about_a_draft(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert run(app.actions.ask(at_once(app.checkout.save(order())).reference)) is None
    assert sandbox.requests() == []


def test_five_steps_a_minute_and_no_more(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)
    sandbox.approve(reference)
    for _ in range(4):
        run(app.actions.capture(reference, 1000))
    with pytest.raises(Invalid) as refused:
        run(app.actions.capture(reference, 1000))
    assert (refused.value.code, refused.value.field, refused.value.values["seconds"]) == ("too_fast", "reference", 61)
    assert len(sandbox.writes()) == 5
    clock.advance(61)
    run(app.actions.capture(reference, 1000))
    assert len(sandbox.writes()) == 6
