"""Each sale of a run, to its end, and once more where it was cut short."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app import profiles, runtime
from app.domain.engine.watch import NEXT_LOOK, SHOWN_LOOK
from app.domain.golive.proof import Proof
from app.domain.golive.run_record import RunRecord, RunStep
from app.domain.order import Flow
from app.domain.payment import State
from app.services.golive.sale_steps import SaleSteps, shown_pace
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.go_live import PHONE, Asked, Drawn, missing, sales, shown, world
from tests.support.inside.program import around_of, store_of, work_of
from tests.support.sent_orders import sent
from tests.support.stage import Stage


def test_a_sale_by_a_number_is_captured_and_refunded(app: runtime.App, run: Run, sandbox: Stage) -> None:
    assert run(sales(app).number())
    reference = shown(app)[Proof.REFUNDED_WHOLE]
    assert sandbox.moved(reference) == [("authorize", 1000), ("capture", 1000), ("refund", 1000)]
    # Cut short before it was noted as done: nothing is done twice.
    at_once(app.going_live.keep(lambda _: app.going_live.record.waiting_for(RunStep.NUMBER, reference)))
    assert run(sales(app).number())
    assert len(sandbox.moved(reference)) == 3


def test_a_sale_by_a_code_is_captured_refunded_and_released_in_part(
    app: runtime.App, run: Run, sandbox: Stage, folder: Path
) -> None:
    assert run(sales(app).code())
    found = shown(app)
    reference = found[Proof.CODE]
    moved = [("authorize", 1000), ("capture", 600), ("refund", 400), ("cancel", 400)]
    assert sandbox.moved(reference) == moved
    assert found[Proof.QUICK_READS] == found[Proof.SCREEN_CODE] == found[Proof.SCREEN_PAID] == reference
    assert {file.name: file.read_bytes() for file in (folder / "going-live" / "1").iterdir()} == {
        "screen-code.png": b"waiting",
        "screen-paid.png": b"reserved",
    }
    at_once(app.going_live.keep(lambda _: app.going_live.record.waiting_for(RunStep.CODE, reference)))
    assert run(sales(app).code())
    assert sandbox.moved(reference) == moved


def test_the_official_picture_of_a_code_is_kept_where_there_is_one(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        assert run(sales(app, Asked(PHONE)).code())
        assert Proof.OFFICIAL_CODE in shown(app)
        assert b"<svg" in (tmp_path / "test" / "going-live" / "1" / "official-code.svg").read_bytes()


def test_a_code_that_is_read_no_faster_than_others_is_no_evidence(app: runtime.App, run: Run) -> None:
    begun = app.now()
    moments = iter([begun])
    work = work_of(app)._replace(now=lambda: next(moments, begun + NEXT_LOOK))
    steps = SaleSteps(work, *around_of(app), Asked(), Drawn(app))
    assert run(steps.code())
    assert Proof.QUICK_READS not in shown(app)


def test_the_pace_of_a_shown_code_is_that_of_the_program(app: runtime.App, run: Run) -> None:
    sent(app, run)
    (payment,) = store_of(app).payments.lately(1)
    assert shown_pace(replace(payment, flow=Flow.QR)) == SHOWN_LOOK
    assert shown_pace(payment) == NEXT_LOOK
    assert shown_pace(replace(payment, state=State.EXPIRED)) == NEXT_LOOK


def test_a_screen_that_tells_nothing_is_no_evidence(
    app: runtime.App, run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Drawn, "draw", lambda screen, reference: b"")
    assert run(sales(app).code())
    assert {Proof.SCREEN_CODE, Proof.SCREEN_PAID} <= missing(app)
    assert not (folder / "going-live").exists()


def test_a_run_that_is_stopped_claims_no_pace(app: runtime.App, run: Run) -> None:
    pace = Asked()
    pace.stopped.set()
    assert run(sales(app, pace).code())
    assert Proof.QUICK_READS not in shown(app)


def test_a_code_that_is_not_answered_is_gone_on_with(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.unit("555501", force_approve=False)
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        steps = sales(app, Asked(PHONE))
        begun = {
            RunStep.CODE: steps.code,
            RunStep.NUMBER: steps.number,
            RunStep.DECLINED: steps.declined,
            RunStep.LINK: steps.link,
            RunStep.UNANSWERED: steps.unanswered,
        }
        assert [run(act()) for act in begun.values()] == [False] * 5
        waiting = app.going_live.record.waiting
        assert set(waiting) == set(begun)
        for step, reference in waiting.items():
            acts = {RunStep.DECLINED: sandbox.abort, RunStep.UNANSWERED: sandbox.expire}
            acts.get(step, sandbox.approve)(reference)
        assert [run(act()) for act in begun.values()] == [True] * 5


def test_requests_that_end_without_money(app: runtime.App, run: Run, sandbox: Stage, folder: Path) -> None:
    steps = sales(app)
    assert [run(act()) for act in (steps.unanswered, steps.cancelled, steps.declined, steps.abroad)] == [True] * 4
    assert sandbox.moved() == []
    found = shown(app)
    assert {Proof.WAITED_OUT, Proof.CANCELLED, Proof.STATE_ABORTED, Proof.ABROAD} <= set(found)
    assert (folder / "going-live" / "1" / "screen-not-paid.png").read_bytes() == b"declined"
    # Cut short after the cancel: there is nothing to cancel any more.
    at_once(app.going_live.keep(lambda _: app.going_live.record.waiting_for(RunStep.CANCELLED, found[Proof.CANCELLED])))
    assert run(steps.cancelled())


def test_sales_whose_money_is_released(app: runtime.App, run: Run, sandbox: Stage) -> None:
    steps = sales(app)
    assert [run(act()) for act in (steps.link, steps.own_code)] == [True] * 2
    assert [kind for kind, _ in sandbox.moved()] == ["authorize", "cancel"] * 2
    found = shown(app)
    assert {Proof.LINK, Proof.OWN_CODE} <= set(found)
    waiting = {RunStep.LINK: found[Proof.LINK], RunStep.OWN_CODE: found[Proof.OWN_CODE]}
    for step, reference in waiting.items():
        at_once(app.going_live.keep(partial(RunRecord.waiting_for, step=step, reference=reference)))
    assert [run(act()) for act in (steps.link, steps.own_code)] == [True] * 2


def test_what_only_a_sandbox_has_is_left_to_a_person(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        steps = sales(app, Asked(PHONE))
        assert [run(act()) for act in (steps.abroad, steps.own_code)] == [True] * 2
        assert {Proof.ABROAD, Proof.OWN_CODE} <= missing(app)
        assert sandbox.payments() == []


def test_without_a_screen_there_are_no_pictures(app: runtime.App, run: Run) -> None:
    pace = Asked()
    steps = SaleSteps(work_of(app), *around_of(app), pace, None)
    assert run(steps.declined())
    assert Proof.SCREEN_NOT_PAID in missing(app)
    assert app.browse.order(shown(app)[Proof.STATE_ABORTED]).flow is Flow.PUSH
