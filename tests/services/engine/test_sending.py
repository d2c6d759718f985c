"""Each operation is sent by one till at a time, and finished by another where that is gone."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from decimal import Decimal
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Operation, Stage
from app.errors import Blocked, Invalid
from app.services.engine import sending
from tests.conftest import Run
from tests.services.engine.conftest import Pair
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.plain_orders import order
from tests.support.postgres import Shops
from tests.support.sent_orders import approved, sent
from tests.support.stage import Stage as Sandbox
from tests.support.until import until


def look(*apps: runtime.App) -> None:
    """Bring the copy of each up to date."""
    for app in apps:
        shared(store_of(app)).catch_up()


def let_run_out(shops: Shops) -> None:
    """As after 20 seconds in which no till claimed anything anew."""
    with shops.server.connect(shops.common) as connection:
        connection.execute("UPDATE kvitt.leases SET until = now() - interval '1 second'")


def dies_once_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A till dies when the answer is on its way to it."""
    honest = sending.Sending.until_answered

    async def answered(self: sending.Sending, operation: Operation, request: Coroutine[Any, Any, object]) -> object:
        await honest(self, operation, request)
        raise asyncio.CancelledError

    monkeypatch.setattr(sending.Sending, "until_answered", answered)


def sent_once(sandbox: Sandbox, operation: str, times: int = 1) -> bool:
    """Whether so many requests of a kind went out, all with one key and the same bytes."""
    asked = sandbox.requests(operation)
    return len(asked) == times and len({(each["idempotencyKey"], str(each["body"])) for each in asked}) == 1


def test_both_press_capture_at_once_and_one_does(tills: Pair, run: Run, sandbox: Sandbox) -> None:
    reference = approved(tills[0], run, sandbox)
    look(*tills)

    async def both() -> list[Operation | BaseException]:
        return await asyncio.gather(*(app.actions.capture(reference) for app in tills), return_exceptions=True)

    outcomes = run(both())
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Invalid", "Operation"]
    assert sent_once(sandbox, "capture")


def test_what_another_till_did_meanwhile_is_no_second_decision(tills: Pair, run: Run, sandbox: Sandbox) -> None:
    """A press was meant for the order as it stood there, also where the first step is all done by now."""
    first, second = tills
    reference = approved(first, run, sandbox)
    look(second)
    run(first.actions.capture(reference, 10_000))
    with pytest.raises(Invalid) as refused:
        run(second.actions.capture(reference, 10_000))
    assert refused.value.code == "operation_open"
    assert sent_once(sandbox, "capture")
    run(second.actions.capture(reference, 10_000))  # on what it sees now
    assert len(sandbox.requests("capture")) == 2


@pytest.mark.parametrize("act", ["capture", "release"])
def test_what_another_till_decides_while_the_write_is_waited_for_counts(
    tills: Pair, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    first, second = tills
    reference = approved(first, run, sandbox)
    look(second)
    writing = store_of(second).writing

    @asynccontextmanager
    async def late() -> AsyncIterator[None]:
        monkeypatch.undo()
        await first.actions.capture(reference, 10_000)
        async with writing():
            yield

    monkeypatch.setattr(store_of(second), "writing", late)
    work = second.actions.capture(reference, 10_000) if act == "capture" else second.actions.release(reference)
    with pytest.raises(Invalid) as refused:
        run(work)
    assert refused.value.code == "operation_open"
    assert sandbox.moved(reference)[1:] == [("capture", 10_000)]


def test_a_till_that_died_is_followed_by_another_with_the_same_key(
    tills: Pair, run: Run, sandbox: Sandbox, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tills
    reference = approved(first, run, sandbox)
    dies_once_sent(monkeypatch)
    with pytest.raises(asyncio.CancelledError):
        run(first.actions.capture(reference))
    monkeypatch.undo()
    look(second)
    run(second.watch.once())
    assert len(sandbox.requests("capture")) == 1, "it belongs to the till that sent it"
    assert [each.stage for each in store_of(second).operations.pending()] == [Stage.OPEN]
    let_run_out(shops)
    run(second.watch.once())
    assert store_of(second).operations.pending() == ()
    assert sent_once(sandbox, "capture", times=2)
    assert [kind for kind, _ in sandbox.moved(reference)].count("capture") == 1
    # The first one comes back to what is settled.
    run(first.watch.once())
    assert len(sandbox.requests("capture")) == 2


async def gladly(self: sending.Sending, operation: Operation) -> bool:
    """As if the claim of the other till had run out at this moment."""
    return True


@pytest.mark.parametrize(("claim", "other"), [("is_ours", gladly), ("claim_within", lambda self, operation: None)])
@pytest.mark.parametrize("kind", ["capture", "orders"])
def test_what_another_till_carries_is_refused_before_a_try_and_with_it(
    tills: Pair, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, claim: str, other: object, kind: str
) -> None:
    """Each claim holds alone, whatever became of the other."""
    first, second = tills
    reference = approved(first, run, sandbox)
    if kind == "orders":
        sandbox.faults({"operation": "orders", "do": "drop_after", "count": 1})
    else:
        dies_once_sent(monkeypatch)
    with suppress(asyncio.CancelledError):
        run(first.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
    monkeypatch.undo()
    look(second)
    open_ones = [str(each.id) for each in (*store_of(second).operations.pending(), *store_of(second).links.due())]
    assert run(store_of(first).leases.claim(sending.LeaseKind.OPERATION, open_ones)) == {*open_ones} != set()
    before = requests_of(sandbox, kind)
    assert before == 1
    monkeypatch.setattr(sending.Sending, claim, other)
    with suppress(Blocked):
        run(second.watch.once())
    assert requests_of(sandbox, kind) == before


def requests_of(sandbox: Sandbox, kind: str) -> int:
    """How many requests of a kind changed something."""
    return len([each for each in sandbox.requests(kind) if each["method"] in ("POST", "PUT")])


def test_a_request_under_way_is_not_sent_by_another_till_as_well(tills: Pair, run: Run, sandbox: Sandbox) -> None:
    first, second = tills
    reference = run(first.checkout.save(order())).reference
    sandbox.faults({"operation": "create", "do": "delay", "ms": 300, "count": 1})

    async def both() -> None:
        work = asyncio.ensure_future(first.checkout.send(reference))
        await until(lambda: bool(store_of(first).operations.pending()), "it never went out")
        look(second)
        await second.watch.once()
        await work

    run(both())
    assert sent_once(sandbox, "create")


def test_what_is_settled_no_till_carries_any_more(tills: Pair, run: Run, sandbox: Sandbox, shops: Shops) -> None:
    reference = approved(tills[0], run, sandbox)
    run(tills[0].actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
    with shops.server.connect(shops.common) as connection:
        assert connection.execute("SELECT key FROM kvitt.leases WHERE kind = 'operation'").fetchall() == []


def test_an_outcome_is_not_written_under_the_claim_of_another(
    tills: Pair, run: Run, sandbox: Sandbox, shops: Shops
) -> None:
    first, second = tills
    reference = approved(first, run, sandbox)
    sandbox.faults({"operation": "capture", "do": "delay", "ms": 150, "count": 1})

    async def overtaken() -> Operation:
        work = asyncio.ensure_future(first.actions.capture(reference))
        await until(lambda: bool(store_of(first).operations.pending()), "it never went out")
        let_run_out(shops)
        (operation,) = store_of(first).operations.pending()
        await store_of(second).leases.claim(sending.LeaseKind.OPERATION, [str(operation.id)])
        assert await work == operation, "what came of it is for the other till to find out"
        return operation

    operation = run(overtaken())
    look(second)
    run(second.actions.ask(reference))
    look(first)
    for app in tills:
        assert store_of(app).operations.get(operation.id) != operation
        assert store_of(app).operations.pending() == ()
    assert sent_once(sandbox, "capture", times=2)


def test_a_claim_lasts_as_long_as_its_request(
    tills: Pair, run: Run, sandbox: Sandbox, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = tills
    reference = approved(first, run, sandbox)
    sandbox.faults({"operation": "capture", "do": "delay", "ms": 250, "count": 1})
    monkeypatch.setattr(sending, "RENEWED_EVERY_S", 0.02)
    claimed = []

    async def claim(kind: sending.LeaseKind, keys: list[str]) -> set[str]:
        claimed.append(keys)
        raise Blocked("server_unreached", reason="no answer")  # it holds up nothing

    monkeypatch.setattr(store_of(first).leases, "claim", claim)

    async def captured() -> int:
        assert (await first.actions.capture(reference)).stage is Stage.DONE
        renewed = len(claimed)
        await asyncio.sleep(0.1)
        return renewed

    assert run(captured()) == len(claimed) > 2  # and no longer than that


def test_the_server_goes_in_the_middle_of_a_decision_and_nothing_is_sent(
    tills: Pair, run: Run, sandbox: Sandbox, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = tills
    reference = approved(first, run, sandbox)
    operations, gone = store_of(first).operations, shops.away()
    add = operations.add

    def going(*values: object) -> Operation:
        gone.__enter__()
        return add(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(operations, "add", going)
    with pytest.raises(Blocked):
        run(first.actions.capture(reference))
    gone.__exit__(None, None, None)
    monkeypatch.undo()
    assert sandbox.requests("capture") == []
    assert operations.pending() == ()
    assert run(first.actions.capture(reference)).stage is Stage.DONE


def test_the_server_goes_between_sending_and_the_outcome(
    tills: Pair, run: Run, sandbox: Sandbox, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tills
    reference = approved(first, run, sandbox)
    gone = shops.away()
    until_answered = sending.Sending.until_answered

    async def answered(self: sending.Sending, operation: Operation, request: Coroutine[Any, Any, object]) -> object:
        answer = await until_answered(self, operation, request)
        gone.__enter__()
        return answer

    monkeypatch.setattr(sending.Sending, "until_answered", answered)
    with pytest.raises(Blocked) as unwritten:
        run(first.actions.capture(reference))
    assert unwritten.value.code == "outcome_unwritten"
    gone.__exit__(None, None, None)
    monkeypatch.undo()
    let_run_out(shops)
    look(second)
    run(second.watch.once())
    assert store_of(second).operations.pending() == ()
    assert sent_once(sandbox, "capture", times=2)
    assert [kind for kind, _ in sandbox.moved(reference)].count("capture") == 1


def test_what_came_of_a_link_is_not_written_under_the_claim_of_another(
    tills: Pair, run: Run, sandbox: Sandbox, shops: Shops
) -> None:
    first, second = tills
    reference = approved(first, run, sandbox)
    sandbox.faults({"operation": "orders", "do": "delay", "ms": 250, "count": 1})

    async def overtaken() -> None:
        work = asyncio.ensure_future(first.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
        await until(lambda: any(each.tries for each in store_of(first).links.due()), "it never went out")
        (link,) = store_of(first).links.due()
        let_run_out(shops)
        await store_of(second).leases.claim(sending.LeaseKind.OPERATION, [str(link.id)])
        with suppress(Blocked):
            await work
        assert store_of(first).operations.get(link.id) == link

    run(overtaken())


@pytest.mark.parametrize("asking", [(0, 1), (1,)], ids=["both", "the other"])
def test_an_approval_is_acted_on_once_where_the_order_was_sent(
    tills: Pair, run: Run, sandbox: Sandbox, asking: tuple[int, ...]
) -> None:
    first, _ = tills
    for app in tills:
        run(app.preferences.change({"after_approval": "capture"}))
    reference = sent(first, run)

    async def approved_and_seen() -> None:
        for app in tills:
            app.after_approval.listen()
            await app.lines.begin(app.tasks)
        sandbox.approve(reference)
        await asyncio.gather(*(tills[which].actions.ask(reference) for which in asking))
        await until(lambda: bool(sandbox.requests("capture")), "nobody acted on it")
        for app in tills:
            await app.after_approval.finish()
            payment = store_of(app).payments
            await until(lambda payment=payment: not payment.get(reference).left, "it is not seen here")

    run(approved_and_seen())
    assert sent_once(sandbox, "capture")
    assert store_of(first).operations.of_order(1)[-1].stage is Stage.DONE
