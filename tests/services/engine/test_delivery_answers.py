"""Answers that tell something else than was asked for: what they say is what is known, and only about the payment asked."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from app import runtime
from app.domain.codes import ServiceCode
from app.domain.operation import Stage
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.service import Exchange, between
from tests.support.plain_orders import order
from tests.support.portal import in_the_portal
from tests.support.stage import Stage as Sandbox


def reserved(app: runtime.App, run: Run, sandbox: Sandbox) -> str:
    reference = at_once(app.checkout.save(order())).reference
    assert run(app.checkout.send(reference)).stage is Stage.DONE
    sandbox.approve(reference)
    run(app.watch.once())
    assert app.browse.order(reference).standing is Standing.RESERVED
    return reference


def totals_told(part: str, name: str, minor: int) -> Callable[[Exchange], Exchange]:
    """Let the answer to a change tell another total."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            answer = await honest(method, path, *rest, **more)
            if method != "POST" or part not in path:
                return answer
            body = json.loads(answer.content)
            body["aggregate"][name]["value"] = minor
            return httpx.Response(answer.status_code, json=body, headers={"content-type": "application/json"})

        return exchange

    return change


@pytest.mark.parametrize("told", [40_000, 50_001, 99_999])
def test_what_is_known_after_a_capture_is_what_the_answer_tells(
    app: runtime.App, run: Run, sandbox: Sandbox, told: int
) -> None:
    """Somebody captured elsewhere at the same moment, or the service took less: the total is the answer's, not ours."""
    reference = reserved(app, run, sandbox)
    with between(app, totals_told("/capture", "capturedAmount", told)):
        done = run(app.actions.capture(reference, 50_000))
    assert (done.stage, done.amount.minor) == (Stage.DONE, 50_000)
    assert app.browse.order(reference).aggregate.captured == told


@pytest.mark.parametrize("told", [20_000, 30_001, 60_000])
def test_what_is_known_after_a_refund_is_what_the_answer_tells(
    app: runtime.App, run: Run, sandbox: Sandbox, told: int
) -> None:
    reference = reserved(app, run, sandbox)
    run(app.actions.capture(reference))
    with between(app, totals_told("/refund", "refundedAmount", told)):
        run(app.actions.refund(reference, 30_000))
    assert app.browse.order(reference).aggregate.refunded == told


def entry(reference: str, name: str, key: str, *, success: bool = True) -> dict[str, Any]:
    return {
        "reference": reference,
        "pspReference": f"{reference}-{name}-{key}",
        "name": name,
        "amount": {"currency": "NOK", "value": 50_000},
        "timestamp": datetime(2026, 11, 29, tzinfo=UTC).isoformat(),
        "idempotencyKey": key,
        "success": success,
    }


def log_told(make: Callable[[str], list[dict[str, Any]]], key: list[str]) -> Callable[[Exchange], Exchange]:
    """Lose each capture before it arrives, and let the log hold what `make` says, given the key that was lost."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            if method == "POST" and "/capture" in path:
                key.append(rest[1]["Idempotency-Key"])
                return httpx.Response(500)
            answer = await honest(method, path, *rest, **more)
            if path.endswith("/events") and key:
                return httpx.Response(200, json=[*json.loads(answer.content), *make(key[0])])
            return answer

        return exchange

    return change


@pytest.mark.parametrize("what", ["failed", "of another payment", "of another attempt"])
def test_an_entry_that_failed_or_is_about_another_payment_proves_nothing(
    app: runtime.App, run: Run, sandbox: Sandbox, what: str
) -> None:
    reference = reserved(app, run, sandbox)
    other = "another-0001" if what == "of another payment" else f"{reference}-2"
    keys: list[str] = []

    def entries(key: str) -> list[dict[str, Any]]:
        if what == "failed":
            return [entry(reference, "CAPTURED", key, success=False)]
        return [entry(other, "CAPTURED", key), entry(other, "CANCELLED", key)]

    with between(app, log_told(entries, keys)):
        lost = run(app.actions.capture(reference, 50_000))
        assert lost.stage is Stage.UNKNOWN
        run(app.actions.ask(reference))
        assert app.browse.order(reference).standing is Standing.UNKNOWN
    kept = store_of(app).payments.events(reference)
    assert {event.reference for event in kept} == {reference}
    assert not [event for event in kept if event.name == "CAPTURED" and event.success]
    assert store_of(app).payments.events(other) == ()
    run(app.actions.ask(reference))  # the line is good again: the same decision goes out once more
    assert app.browse.order(reference).aggregate.captured == 50_000
    assert sandbox.moved(reference) == [("authorize", 100_000), ("capture", 50_000)]


def test_a_create_that_failed_does_not_make_another_ones_payment_ours(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    """The reference is somebody else's; our attempt stands in its log as failed, with our key."""
    reference = at_once(app.checkout.save(order())).reference
    lost: list[str] = []

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            if method == "POST" and path.endswith("/payments"):
                lost.append(rest[1]["Idempotency-Key"])
                theirs = {**rest[1], "Idempotency-Key": "somebody-elses"}
                await honest(method, path, rest[0], theirs, *rest[2:], **more)
                return await honest(method, path, *rest, **more)  # 409: the reference exists
            answer = await honest(method, path, *rest, **more)
            if path.endswith("/events"):
                return httpx.Response(
                    200, json=[*json.loads(answer.content), entry(reference, "CREATED", lost[0], success=False)]
                )
            return answer

        return exchange

    with between(app, change):
        sent = run(app.checkout.send(reference))
    assert (sent.stage, sent.error) == (Stage.REFUSED, ServiceCode.TAKEN)


def test_what_others_moved_meanwhile_is_known_after_a_repeated_try(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    """The answer to a repeated try is the one that was kept; and where nothing is left, nobody would look again."""
    reference = reserved(app, run, sandbox)
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    assert run(app.actions.capture(reference)).stage is Stage.UNKNOWN
    in_the_portal(sandbox, "refund", reference, 1_000)
    run(app.watch.once())
    total = app.browse.order(reference).aggregate
    assert (total.captured, total.refunded) == (100_000, 1_000)
