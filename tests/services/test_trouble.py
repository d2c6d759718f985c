"""Whatever goes wrong: nothing is lost, nothing is done twice, and what is not known is never called failed or paid."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from app import runtime
from app.domain.operation import Kind, Stage
from app.domain.standing import Standing
from app.errors import Invalid, Offline
from app.words.sentences import outcome
from tests.conftest import OpenApp, Run
from tests.support.acts import ACTS, OPERATION, WRITTEN, every_act, finished, prepared
from tests.support.at_once import at_once
from tests.support.inside.data_file import statement
from tests.support.inside.program import now_of, store_of
from tests.support.inside.service import Exchange, between
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

# the answer is lost ------------------------------------------------------------------------------------------------------

LOST = ["drop_after", "drop_before", "500", "500_after", "502", "423", "429", "truncate", "non_json", "wrong_reference"]


@every_act
@pytest.mark.parametrize("fault", [*LOST, "wrong_amount", "wrong_currency"])
def test_a_lost_answer(app: runtime.App, run: Run, sandbox: Sandbox, act: str, fault: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sandbox.faults({"operation": OPERATION.get(act, act), "do": fault, "count": 1})
    operation = run(ACTS[act](app, reference))
    if fault in ("wrong_amount", "wrong_currency") and act == "create":
        return  # a create's answer names no money
    assert operation.stage is Stage.UNKNOWN
    assert app.browse.order(reference).standing is Standing.UNKNOWN
    assert [row.reference for row in app.browse.waiting()] == [reference]
    promised = ("nothing is done twice", "nothing happens twice")
    assert "nothing" not in outcome(operation).lower().replace(promised[0], "").replace(promised[1], "")
    verdicts = app.browse.order(reference).allowed.values()
    assert {verdict.refusal for verdict in verdicts} == {"operation_unknown"}
    if fault == "429":
        assert operation.retry_at is not None
        assert operation.retry_at - now_of(app)() > timedelta(seconds=1)
        with store_of(app).write():
            store_of(app).operations.save(
                replace(operation, retry_at=operation.recorded_at), operation.recorded_at
            )  # its wait is over
    run(app.watch.once())
    finished(app, run, sandbox, act, reference)


@every_act
def test_nothing_else_may_be_done_meanwhile(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sandbox.faults({"operation": OPERATION.get(act, act), "do": "drop_after", "count": 1})
    run(ACTS[act](app, reference))
    before = len(sandbox.writes())
    for other in ACTS.values():
        with pytest.raises(Invalid) as refused:
            run(other(app, reference))
        assert refused.value.code in ("operation_unknown", "already_sent")
    assert len(sandbox.writes()) == before


def test_ask_again_settles_it(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    run(ACTS["capture"](app, reference))
    payment = run(app.actions.ask(reference))
    assert payment is not None
    assert payment.aggregate.captured == 40_000
    finished(app, run, sandbox, "capture", reference)


def test_an_answer_lost_again_and_again(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """However often somebody asks: at most five writes a minute, and the books are found out by reading."""
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_before", "count": 4})
    run(ACTS["capture"](app, reference))
    for _ in range(10):
        run(app.actions.ask(reference))
    assert app.browse.order(reference).standing is Standing.UNKNOWN
    assert len(sandbox.requests("capture")) <= 4
    assert sandbox.moved() == [("authorize", 100_000)]


def test_a_reading_settles_what_a_write_may_not_ask(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 3})
    run(ACTS["capture"](app, reference))
    for _ in range(3):
        run(app.actions.ask(reference))
    assert len(sandbox.requests("capture")) == 3
    finished(app, run, sandbox, "capture", reference)


def test_retry_after_is_honoured(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "429", "count": 1})
    run(ACTS["capture"](app, reference))
    run(app.actions.ask(reference))
    run(app.watch.once())
    assert len(sandbox.requests("capture")) == 1
    assert app.browse.order(reference).standing is Standing.UNKNOWN


# the service cannot be reached -------------------------------------------------------------------------------------------

NOBODY = "http://127.0.0.1:1"


def test_offline_nothing_is_sent_and_it_can_be_sent_again(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    app = open_app(NOBODY)
    reference = at_once(app.checkout.save(order())).reference
    operation = run(app.checkout.send(reference))
    assert (operation.stage, operation.error) == (Stage.UNSENT, "offline")
    assert app.browse.order(reference).standing is Standing.DRAFT
    assert "nothing was sent and no money moved" in outcome(operation).lower()
    run(app.close())
    app = open_app()
    again = run(app.checkout.send(reference))
    assert (again.stage, again.reference) == (Stage.DONE, reference)
    assert again.key != operation.key
    assert len(sandbox.payments()) == 1


@pytest.mark.parametrize("act", ["capture", "refund", "release"])
def test_offline_a_decision_is_not_even_written_down(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox, act: str
) -> None:
    reference = prepared(app, run, sandbox, "refund")
    run(app.close())
    app = open_app(NOBODY)
    before = statement(app, "SELECT COUNT(*) FROM operations")
    with pytest.raises(Offline):
        run(getattr(app.actions, act)(reference))
    assert statement(app, "SELECT COUNT(*) FROM operations") == before


def test_a_retry_that_cannot_go_out_says_nothing_about_the_first(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    reference = prepared(app, run, sandbox, "create")
    sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
    run(app.checkout.send(reference))
    run(app.close())
    app = open_app(NOBODY)
    with pytest.raises(Offline):
        run(app.watch.once())
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert (last.stage, app.browse.order(reference).standing) == (Stage.UNKNOWN, Standing.UNKNOWN)
    assert "no money moved" not in outcome(last).lower()
    assert not app.watch.online
    run(app.close())
    app = open_app()
    run(app.watch.once())
    assert app.watch.online
    finished(app, run, sandbox, "create", reference)


def test_a_refused_token_sends_nothing(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    sandbox.faults({"operation": "token", "do": "500", "count": 1})
    reference = at_once(app.checkout.save(order())).reference
    operation = run(app.checkout.send(reference))
    assert (operation.stage, operation.error) == (Stage.UNSENT, "token_unreachable")
    assert sandbox.writes() == []


def test_an_expired_token_is_renewed_on_the_way(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = prepared(app, run, sandbox, "capture")
    sandbox.faults({"operation": "capture", "do": "token_expired", "count": 1})
    assert run(ACTS["capture"](app, reference)).stage is Stage.DONE
    finished(app, run, sandbox, "capture", reference)


def test_kinds_are_all_covered() -> None:
    # A link moves no money and is settled by rules of its own: `tests/services/engine/test_link_delivery.py`.
    assert {OPERATION.get(act, act) for act in ACTS} == set(Kind) - {Kind.TRACK}


@every_act
def test_the_same_bytes_on_every_try(app: runtime.App, run: Run, sandbox: Sandbox, act: str) -> None:
    reference = prepared(app, run, sandbox, act)
    sent: list[tuple[bytes, str]] = []

    def watched(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, body: bytes = b"", headers: Any = None) -> httpx.Response:
            if method == "POST" and WRITTEN[act] in path:
                sent.append((body, dict(headers)["Idempotency-Key"]))
            return await honest(method, path, body, headers)

        return exchange

    sandbox.faults({"operation": OPERATION.get(act, act), "do": "drop_after", "count": 2})
    with between(app, watched):
        run(ACTS[act](app, reference))
        run(app.watch.once())
        run(app.watch.once())
    last = app.browse.order(reference).last_operation
    assert last is not None
    assert sent == [(last.body, last.key)] * 3
    finished(app, run, sandbox, act, reference)
