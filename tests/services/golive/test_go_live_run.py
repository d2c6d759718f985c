"""A whole run: everything is shown by it, nothing is ever sent with real money, and it goes on where it stopped."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app import profiles, runtime
from app.changes import Change, Topic
from app.domain.golive.proof import Proof
from app.domain.golive.run_record import RunStep
from app.errors import Invalid, Offline
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.go_live import PHONE, Drawn, missing, shown, world
from tests.support.inside.service import forget_names, service_of
from tests.support.keystores import Memory
from tests.support.stage import Stage

pytestmark = pytest.mark.usefixtures("keystore")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, keystore: Memory) -> None:
    """A code need not be shown for a second."""
    monkeypatch.setattr("app.services.golive.sale_steps.shown_pace", lambda payment: timedelta(milliseconds=1))


def test_a_run_on_the_sandbox_shows_every_demand(app: runtime.App, run: Run, sandbox: Stage) -> None:
    steps: list[RunStep] = []
    heard: list[Change] = []

    def hear(change: Change) -> None:
        heard.append(change)
        if app.go_live_run.step not in (None, *steps):
            assert app.go_live_run.step is not None
            steps.append(app.go_live_run.step)

    app.changes.subscribe(hear)
    run(app.go_live_run.run(screens=Drawn(app)), timeout=60)
    assert app.go_live_run.troubles == {}
    assert missing(app) == set()
    assert all(row.met for row in app.going_live.rows())
    assert steps == list(RunStep)
    assert Change(Topic.GOING_LIVE) in heard
    # In practice an example stood in for the shop's terms; and stands in no more.
    assert app.checkout.example_pages is None
    # What was reserved is captured or released, and all that was captured by the sale of a number is refunded.
    assert all(
        each["aggregate"]["authorizedAmount"]["value"]
        == each["aggregate"]["capturedAmount"]["value"] + each["aggregate"]["cancelledAmount"]["value"]
        for each in sandbox.payments()
        if each["state"] == "AUTHORIZED"
    )
    assert next(note.detail for note in app.going_live.record.notes if note.proof is Proof.HEADERS).startswith("n = ")


@pytest.mark.parametrize("phone", ["", PHONE])
def test_no_test_payment_is_made_with_real_money(
    phone: str, tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.PRODUCTION, tmp_path, sandbox, run, monkeypatch) as app:
        with pytest.raises(Invalid) as trouble:
            run(app.go_live_run.run(phone))
        assert trouble.value.code == "going_live_not_real"
        assert sandbox.requests() == []


def test_a_test_user_goes_through_it_with_a_number(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        going = app.go_live_run
        assert going.needs_phone
        with pytest.raises(Invalid) as trouble:
            run(going.run())
        assert trouble.value.code == "test_number_missing"
        run(going.run(PHONE, patience=0), timeout=60)
        assert set(going.troubles) == {RunStep.WEBHOOK}
        waiting = app.going_live.record.waiting
        assert set(waiting) == {RunStep.UNANSWERED, RunStep.DECLINED}
        assert {Proof.TERMS, Proof.ABROAD, Proof.OWN_CODE, Proof.WEBHOOK, Proof.STATE_EXPIRED} <= missing(app)
        before = len(sandbox.payments())
        sandbox.expire(waiting[RunStep.UNANSWERED])
        sandbox.abort(waiting[RunStep.DECLINED])
        run(going.run(PHONE, patience=0), timeout=60)
        # The next run goes on with these two and tries the webhook again; nothing else is sold anew.
        assert app.going_live.record.waiting == {}
        assert len(sandbox.payments()) == before
        assert {Proof.WAITED_OUT, Proof.STATE_ABORTED} <= set(shown(app))


def test_one_run_at_a_time_and_a_stop_ends_it(app: runtime.App, run: Run, sandbox: Stage) -> None:
    going = app.go_live_run
    going.stop()  # nothing runs: nothing is stopped
    tried: list[str] = []

    def hear(change: Change) -> None:
        if going.step is RunStep.UNANSWERED and not tried:
            tried.append("x")
            going.stop()

    app.changes.subscribe(hear)

    async def twice() -> None:
        first = app.tasks.start("run", going.run())
        await asyncio.sleep(0)
        with pytest.raises(Invalid) as trouble:
            await going.run()
        assert trouble.value.code == "going_live_runs"
        await first

    run(twice())
    assert (going.step, going.to_do) == (None, None)
    assert app.going_live.record.done == (RunStep.KEYS, RunStep.UNANSWERED)


def test_trouble_in_one_step_does_not_end_the_others(open_app: OpenApp, run: Run, sandbox: Stage) -> None:
    app = open_app()
    sandbox.faults({"operation": "create", "do": "drop_before", "count": 100})
    run(app.go_live_run.run(), timeout=60)
    troubles = app.go_live_run.troubles
    assert {RunStep.NUMBER, RunStep.MISTAKES} <= set(troubles)
    assert RunStep.KEYS in app.going_live.record.done
    assert not any(row.met for row in app.going_live.rows() if row.demand.row == "create-payment")


def test_what_was_not_reached_is_gone_on_with(
    app: runtime.App, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(app.go_live_run.run(), timeout=60)
    before = len(sandbox.payments())

    async def offline(reference: str) -> None:
        raise Offline("no_network")

    with monkeypatch.context() as broken:
        broken.setattr(app.reader, "look", offline)
        run(app.go_live_run.run(), timeout=60)
    begun = app.going_live.record.waiting
    assert RunStep.CODE in begun
    assert len(sandbox.payments()) > before


def test_what_went_another_way_is_ended(app: runtime.App, run: Run, sandbox: Stage) -> None:
    """A part that may not be captured leaves nothing reserved; what has ended already needs no end."""
    sandbox.unit("555501", partial_capture=False)
    sandbox.faults({"operation": "get", "do": "customer_declines", "count": 100})
    run(app.go_live_run.run(), timeout=60)
    sandbox.faults()
    assert RunStep.NUMBER in app.go_live_run.troubles
    assert app.going_live.record.waiting == {}
    run(app.go_live_run.run(), timeout=60)
    assert RunStep.CODE in app.go_live_run.troubles
    open_money = [
        each["reference"]
        for each in sandbox.payments()
        if each["state"] == "CREATED"
        or each["aggregate"]["authorizedAmount"]["value"]
        > each["aggregate"]["capturedAmount"]["value"] + each["aggregate"]["cancelledAmount"]["value"]
    ]
    assert open_money == []


def test_the_shops_own_terms_are_sent(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"terms_url": "https://shop.example/terms"}))
    going = app.go_live_run
    app.changes.subscribe(lambda change: going.stop() if going.step is RunStep.UNANSWERED else None)
    run(going.run())
    assert Proof.TERMS in shown(app)
    sent = sandbox.requests("create")[0]["body"]
    assert "https://shop.example/terms" in str(sent)


def test_a_call_without_a_name_is_no_evidence(app: runtime.App, run: Run, sandbox: Stage) -> None:
    going = app.go_live_run
    app.changes.subscribe(lambda change: going.stop() if going.step is RunStep.UNANSWERED else None)
    run(going.run())
    assert Proof.HEADERS in shown(app)
    forget_names(service_of(app))
    at_once(app.going_live.keep(lambda _: replace(app.going_live.record, done=())))
    run(going.run())
    assert Proof.HEADERS not in shown(app)


def test_a_run_that_asked_nothing_shows_nothing_of_its_calls(app: runtime.App, run: Run) -> None:
    """And takes nothing back of what an earlier run has shown."""
    going = app.go_live_run
    at_once(app.going_live.keep(lambda _: replace(app.going_live.record, done=tuple(RunStep))))
    app.changes.subscribe(lambda change: going.stop())
    run(going.run())
    assert Proof.HEADERS not in shown(app)
