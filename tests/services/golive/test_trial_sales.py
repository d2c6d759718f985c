"""Test payments as any other: sent, answered by the sandbox or a person, and gone on with after a kill."""

from pathlib import Path

import pytest

from app import profiles, runtime
from app.domain import operation
from app.domain.golive.run_record import RunStep
from app.domain.operation import Kind
from app.domain.order import Flow, Interaction
from app.domain.payment import State
from app.errors import Invalid, Uncertain
from app.services.golive.trial_sales import TrialSales, done
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.go_live import PHONE, Asked, world
from tests.support.inside.program import around_of, work_of
from tests.support.kept_payments import decided
from tests.support.stage import Stage


def trial(app: runtime.App, pace: Asked) -> TrialSales:
    return TrialSales(work_of(app), *around_of(app), pace)


def test_what_is_not_done_stops_the_step() -> None:
    assert done(decided(Kind.CAPTURE)).stage is operation.Stage.DONE
    with pytest.raises(Uncertain):
        done(decided(Kind.CAPTURE, stage=operation.Stage.UNKNOWN))
    for error, said in (("6080", "6080"), ("", "refused")):
        with pytest.raises(Invalid) as trouble:
            done(decided(Kind.CAPTURE, stage=operation.Stage.REFUSED, error=error))
        assert trouble.value.values["text"] == said


@pytest.mark.parametrize(("market", "home", "abroad"), [("NO", "47", "45"), ("DK", "45", "47")])
def test_the_customer_of_practice_is_of_the_country(app: runtime.App, market: str, home: str, abroad: str) -> None:
    at_once(app.preferences.change({"market": market}))
    sales = trial(app, Asked())
    assert sales.order().phone.startswith(home)
    assert sales.phone_abroad.startswith(abroad)
    assert trial(app, Asked(phone="4799")).order().phone == "4799"


def test_an_order_reaches_the_customer_in_one_way(app: runtime.App) -> None:
    sales = trial(app, Asked())
    assert (sales.order(Flow.QR).phone, sales.order(own_code="c").phone, sales.order(phone="45").phone) == (
        "",
        "",
        "45",
    )
    assert sales.order(Flow.WEB).interaction is Interaction.NOT_PRESENT
    assert sales.order().interaction is Interaction.PRESENT


def test_a_step_goes_on_with_the_order_that_it_waits_for(app: runtime.App, run: Run, sandbox: Stage) -> None:
    sales = trial(app, Asked())
    reference = run(sales.send(RunStep.CODE, sales.order(Flow.QR)))
    assert run(sales.send(RunStep.CODE, sales.order(Flow.QR))) == reference
    assert len(sandbox.payments()) == 1


def test_a_kill_before_the_request_went_out_costs_no_step(app: runtime.App, run: Run, sandbox: Stage) -> None:
    sales = trial(app, Asked())
    reference = at_once(app.checkout.save(sales.order())).reference
    at_once(app.going_live.keep(lambda _: app.going_live.record.waiting_for(RunStep.NUMBER, reference)))
    assert run(sales.send(RunStep.NUMBER, sales.order())) == reference
    assert [each["reference"] for each in sandbox.payments()] == [reference]


def test_a_lost_answer_is_found_out_before_anything_is_sent_again(app: runtime.App, run: Run, sandbox: Stage) -> None:
    sandbox.faults(
        {"operation": "create", "do": "drop_after", "count": 1}, {"operation": "get", "do": "500", "count": 9}
    )
    sales = trial(app, Asked())
    with pytest.raises(Uncertain):
        run(sales.send(RunStep.NUMBER, sales.order()))
    sandbox.faults()
    reference = run(sales.send(RunStep.NUMBER, sales.order()))
    assert [each["reference"] for each in sandbox.payments()] == [reference]
    assert sales.payment(reference).state is State.CREATED


def test_what_the_settings_do_with_an_approval_does_not_come_between(
    app: runtime.App, run: Run, sandbox: Stage
) -> None:
    at_once(app.preferences.change({"after_approval": "capture"}))
    app.after_approval.listen()
    sales = trial(app, Asked())
    reference = run(sales.send(RunStep.CODE, sales.order(Flow.QR)))
    assert run(sales.answered(RunStep.CODE, reference, State.AUTHORIZED)) is not None
    assert run(app.after_approval.finish()) is False
    assert sandbox.moved(reference) == [("authorize", 1000)]


def test_an_answer_that_was_not_wanted_stops_the_step(app: runtime.App, run: Run, sandbox: Stage) -> None:
    sales = trial(app, Asked())
    reference = run(sales.send(RunStep.NUMBER, sales.order()))
    sandbox.abort(reference)
    with pytest.raises(Invalid) as trouble:
        run(sales.answered(RunStep.NUMBER, reference, State.AUTHORIZED))
    assert trouble.value.values["text"] == "ABORTED"


def test_a_test_user_is_asked_where_the_service_does_not_play_them(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        by_force = trial(app, Asked(PHONE))
        reference = run(by_force.send(RunStep.NUMBER, by_force.order()))
        assert run(by_force.answered(RunStep.NUMBER, reference, State.AUTHORIZED)) is not None
        sandbox.unit("555501", force_approve=False)
        pace = Asked(PHONE)
        by_hand = trial(app, pace)
        second = run(by_hand.send(RunStep.LINK, by_hand.order(Flow.WEB)))
        assert run(by_hand.answered(RunStep.LINK, second, State.AUTHORIZED)) is None
        assert pace.asked == [(RunStep.LINK, second)]


def test_a_person_is_waited_for_until_they_answer_or_the_run_is_stopped(
    tmp_path: Path, sandbox: Stage, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Answering(Asked):
        """A person who declines in the first pause."""

        reference = ""

        async def pause(self, seconds: float) -> None:
            sandbox.abort(self.reference)

    class Stopping(Asked):
        """A person who stops the run in the first pause."""

        async def pause(self, seconds: float) -> None:
            self.stopped.set()

    with world(profiles.Profile.TEST, tmp_path, sandbox, run, monkeypatch) as app:
        declining = Answering(PHONE, patience=60)
        sales = trial(app, declining)
        declining.reference = reference = run(sales.send(RunStep.DECLINED, sales.order()))
        assert run(sales.answered(RunStep.DECLINED, reference, State.ABORTED)) is not None
        stopped = trial(app, Stopping(PHONE, patience=60))
        left = run(stopped.send(RunStep.LINK, stopped.order()))
        assert run(stopped.answered(RunStep.LINK, left, State.ABORTED)) is None


def test_where_no_sandbox_plays_the_customer_a_person_is_asked(
    app: runtime.App, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sandbox of somebody else, which has no such calls."""
    practice = app.practice
    assert practice is not None
    monkeypatch.setattr(practice, "decline", lambda reference: practice.start_drill("no such"))
    pace = Asked()
    sales = trial(app, pace)
    reference = run(sales.send(RunStep.DECLINED, sales.order()))
    assert run(sales.answered(RunStep.DECLINED, reference, State.ABORTED)) is None
    assert pace.asked == [(RunStep.DECLINED, reference)]
