"""Orders and their requests: named once, sent once, changed by ending the old request first."""

from pathlib import Path
from typing import Any

import pytest

from app import profiles, runtime
from app.domain.operation import Kind, Stage
from app.domain.order import Flow
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from app.errors import Invalid
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run, **changes: Any) -> str:
    reference = at_once(app.checkout.save(order(**changes))).reference
    assert run(app.checkout.send(reference)).stage is Stage.DONE
    return reference


@pytest.mark.parametrize("flow", Flow)
def test_every_flow_has_its_link(app: runtime.App, run: Run, flow: Flow) -> None:
    reference = sent(app, run, flow=flow)
    payment = app.browse.order(reference).payment
    assert payment is not None
    assert bool(payment.redirect_url) == (flow is not Flow.PUSH)


def test_already_sent(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    for standing in ("waiting", "reserved"):
        with pytest.raises(Invalid) as refused:
            run(app.checkout.send(reference))
        assert refused.value.code == "already_sent", standing
        if standing == "waiting":
            sandbox.approve(reference)
            run(app.watch.once())
    assert len(sandbox.requests("create")) == 1


def test_a_reference_is_used_once(app: runtime.App) -> None:
    at_once(app.checkout.save(order(), "MINE-0001"))
    for taken in ("MINE-0001",):
        with pytest.raises(Invalid) as refused:
            at_once(app.checkout.save(order(), taken))
        assert refused.value.code == "reference_taken"
    with pytest.raises(Invalid) as refused:
        at_once(app.checkout.save(order(), "short"))
    assert refused.value.code == "reference_unusable"


def test_another_order_may_have_the_name_of_a_second_request(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    at_once(app.checkout.save(order(5_000), "MINE-0001-2"))
    at_once(app.checkout.save(order(), "MINE-0001"))
    for asked in ("MINE-0001", "MINE-0001-3"):
        operation = run(app.checkout.send("MINE-0001"))
        assert (operation.stage, operation.reference) == (Stage.DONE, asked)
        sandbox.abort(asked)
        run(app.watch.once())
    assert run(app.checkout.send("MINE-0001")).reference == "MINE-0001-4"
    assert run(app.checkout.send("MINE-0001-2")).reference == "MINE-0001-2"
    assert app.browse.order("MINE-0001-2").order.total.minor == 5_000


def test_a_reference_as_long_as_can_be_has_a_second_request(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    longest = "L" * 64
    at_once(app.checkout.save(order(), longest))
    run(app.checkout.send(longest))
    sandbox.abort(longest)
    run(app.watch.once())
    again = run(app.checkout.send(longest))
    assert (again.stage, again.reference) == (Stage.DONE, "L" * 62 + "-2")


def test_somebody_else_has_the_reference(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    other = runtime.build(tmp_path / "other", profiles.Profile.PRACTICE, sandbox.url)
    try:
        at_once(other.checkout.save(order(7_000), "SAME-0001"))
        run(other.checkout.send("SAME-0001"))
    finally:
        run(other.close())
    at_once(app.checkout.save(order(), "SAME-0001"))
    refused = run(app.checkout.send("SAME-0001"))
    assert (refused.stage, refused.error) == (Stage.REFUSED, "4150")
    assert app.browse.order("SAME-0001").standing is Standing.DRAFT
    again = run(app.checkout.send("SAME-0001"))
    assert (again.stage, again.reference) == (Stage.DONE, "SAME-0001-2")
    assert [(row["reference"], row["amount"]["value"]) for row in sandbox.payments()] == [
        ("SAME-0001-2", 100_000),
        ("SAME-0001", 7_000),
    ]


def test_a_refused_create_can_be_mended_and_sent_again(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.unit("555501", push_allowed=False)
    reference = at_once(app.checkout.save(order())).reference
    refused = run(app.checkout.send(reference))
    assert (refused.stage, refused.error) == (Stage.REFUSED, "5080")
    assert app.browse.order(reference).standing is Standing.DRAFT
    at_once(app.checkout.change(reference, order(flow=Flow.QR)))
    again = run(app.checkout.send(reference))
    assert (again.stage, again.reference) == (Stage.DONE, reference)
    first, second = sandbox.requests("create")
    assert first["idempotencyKey"] != second["idempotencyKey"]


def test_what_was_sent_can_no_longer_be_changed(app: runtime.App, run: Run) -> None:
    reference = sent(app, run)
    with pytest.raises(Invalid) as refused:
        at_once(app.checkout.change(reference, order(5_000)))
    assert (refused.value.code, refused.value.field) == ("order_was_sent", "reference")
    assert refused.value.values == {"text": reference}


def test_a_link_needs_somewhere_to_go_back_to(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    at_once(app.preferences.change({"return_url": ""}))
    reference = at_once(app.checkout.save(order(flow=Flow.WEB))).reference
    with pytest.raises(Invalid) as refused:
        run(app.checkout.send(reference))
    assert refused.value.code == "return_url_missing"
    assert sandbox.requests() == []
    assert app.browse.order(reference).attempts == ()


def test_numbers_run_within_the_day(app: runtime.App) -> None:
    first, second = (at_once(app.checkout.save(order())).reference for _ in range(2))
    assert first[:-4] == second[:-4]
    assert int(second[-4:]) == int(first[-4:]) + 1
    at_once(app.preferences.change({"reference_prefix": "TILL2"}))
    assert at_once(app.checkout.save(order())).reference.startswith("TILL2-")


# from a push to a code ----------------------------------------------------------------------------------------------------


def test_a_change_of_flow_ends_the_old_request_before_the_new_one_is_sent(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = sent(app, run)
    changed = run(app.checkout.switch(reference, Flow.QR))
    assert (changed.kind, changed.stage, changed.reference) == (Kind.CREATE, Stage.DONE, f"{reference}-2")
    assert [each["operation"] for each in sandbox.writes()] == ["create", "cancel", "create"]
    assert {each["reference"]: each["state"] for each in sandbox.payments()} == {
        reference: "TERMINATED",
        f"{reference}-2": "CREATED",
    }


@pytest.mark.parametrize(
    ("before", "operations"),
    [
        ("draft", ["create"]),
        ("refused", ["create", "create"]),
        ("waiting", ["create", "cancel", "create"]),
        ("declined", ["create", "create"]),
    ],
)
def test_the_customer_is_reached_after_whatever_came_before(
    app: runtime.App, run: Run, sandbox: Sandbox, before: str, operations: list[str]
) -> None:
    reference = at_once(app.checkout.save(order())).reference
    if before == "refused":
        sandbox.unit("555501", push_allowed=False)
    if before != "draft":
        run(app.checkout.send(reference))
    if before == "declined":
        sandbox.abort(reference)
        run(app.watch.once())
    reached = run(app.checkout.reach(reference, Flow.QR))
    assert (reached.kind, reached.stage) == (Kind.CREATE, Stage.DONE)
    assert [each["operation"] for each in sandbox.writes()] == operations


def test_a_customer_who_has_approved_is_not_reached_again(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.approve(reference)
    run(app.watch.once())
    with pytest.raises(Invalid) as refused:
        run(app.checkout.reach(reference, Flow.QR))
    assert refused.value.code == "cancel_approved"
    assert len(sandbox.requests("create")) == 1


def test_a_customer_who_approves_while_we_change_is_asked_nothing_more(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    reference = sent(app, run)
    sandbox.faults({"operation": "cancel", "do": "customer_approves", "count": 1})
    ended = run(app.checkout.switch(reference, Flow.QR))
    assert (ended.kind, ended.stage) == (Kind.CANCEL, Stage.REFUSED)
    view = app.browse.order(reference)
    assert (view.standing, view.keep_or_release, len(view.attempts)) == (Standing.RESERVED, True, 1)
    assert sandbox.moved() == [("authorize", 100_000)]
    assert len(sandbox.requests("create")) == 1


def test_a_change_whose_ending_is_not_known_sends_nothing_new(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.faults({"operation": "any", "do": "drop_before"})
    ended = run(app.checkout.switch(reference, Flow.QR))
    assert (ended.kind, ended.stage) == (Kind.CANCEL, Stage.UNKNOWN)
    assert app.browse.order(reference).standing is Standing.UNKNOWN
    with pytest.raises(Invalid):
        run(app.checkout.send(reference, Flow.QR))
    sandbox.faults()
    run(app.actions.ask(reference))
    assert app.browse.order(reference).standing is Standing.CANCELLED
    assert len(sandbox.requests("create")) == 1
    assert run(app.checkout.send(reference, Flow.QR)).stage is Stage.DONE  # by hand, once it is known
    live = [each["reference"] for each in sandbox.payments() if each["state"] == "CREATED"]
    assert live == [f"{reference}-2"]


def test_a_change_that_is_cut_off_after_the_ending_leaves_nothing_to_pay(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    app = open_app()
    reference = sent(app, run)
    run(app.actions.cancel(reference))  # as far as a change comes that dies before it writes the new request down
    run(app.close())
    again = open_app()
    run(again.watch.once())
    assert again.browse.order(reference).standing is Standing.CANCELLED
    assert [each["state"] for each in sandbox.payments()] == ["TERMINATED"]
    assert run(again.checkout.send(reference, Flow.QR)).reference == f"{reference}-2"


def test_a_refused_push_is_remembered_until_somebody_wants_to_try_again(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    app = open_app()
    sandbox.unit("555501", push_allowed=False)
    reference = at_once(app.checkout.save(order())).reference
    assert app.browse.push_refused_since(FIRST) is None
    assert run(app.checkout.send(reference)).error == "5080"
    run(app.close())
    later = open_app()
    assert later.browse.push_refused_since(FIRST) is not None
    at_once(later.abilities.allow_push())
    assert later.browse.push_refused_since(FIRST) is None
