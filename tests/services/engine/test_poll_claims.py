"""One till polls a payment: the one that sent it, or another where that is gone."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app import runtime
from app.changes import Topic
from app.domain.money import Currency
from app.domain.order import Order
from app.domain.payment import Aggregate, State
from app.errors import Blocked, Offline
from app.services.engine import poll_claims
from app.services.engine.poll_claims import AFTER_OTHERS, MOST_FAILURES, PollClaims
from app.services.engine.read_budget import ReadBudget
from app.services.engine.schedule import Schedule
from app.store import Store, open_store
from app.store.shop.leases import Crowd, LeaseKind, Leases
from app.tasks import Tasks
from tests.conftest import Run
from tests.services.engine.conftest import Pair
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.inside.watch import schedule_of
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox
from tests.support.stored import LINE, NOW, paid
from tests.support.until import until
from tests.support.work import work_on


class OthersToo(Leases):
    """Leases of a shop of which others have some."""

    shared = True

    def __init__(self) -> None:
        self.of_others: set[str] = set()
        self.asked: list[list[str]] = []
        self.left: list[str] = []
        self.counted = 0
        self.trouble: Blocked | None = None

    async def claim(self, kind: LeaseKind, keys: Sequence[str]) -> set[str]:
        if self.trouble is not None:
            raise self.trouble
        self.asked.append(list(keys))
        return set(keys) - self.of_others

    async def let_go(self, kind: LeaseKind, keys: Sequence[str]) -> None:
        self.left += keys

    async def hand_over(self, payments: Sequence[str]) -> None:
        self.left += payments

    async def crowd(self) -> Crowd:
        self.counted += 1
        return Crowd(2, 1, 2)


class Till:
    """A till with its schedule; `K-1` was sent from it, `K-2` was not."""

    def __init__(self, store: Store, leases: Leases) -> None:
        self.clock = Clock(NOW)
        self.schedule = Schedule(lambda sides: 0)
        self.moved: list[str] = []
        store.leases = leases
        self.tasks = Tasks()
        self.budget = ReadBudget(lambda: store.leases, self.clock)
        self.claims = PollClaims(
            work_on(store, self.clock, lambda: "key", self.tasks), self.schedule, self.budget, self.moved.append
        )
        self.payments = {}
        for name, till in (("K-1", 1), ("K-2", 7)):
            with store.write():
                order = store.orders.add(name, Order(lines=(LINE,), currency=Currency.NOK), NOW, unit=1, till=till)
            self.payments[name] = paid(store, order)

    def put(self, name: str, **changes: Any) -> bool:
        """Whether it is on the schedule once it was put there."""
        self.claims.put(replace(self.payments[name], **changes), name, self.clock())
        return name in self.schedule.references()


@pytest.fixture
def leases() -> OthersToo:
    return OthersToo()


@pytest.fixture
def till(tmp_path: Path, leases: OthersToo) -> Iterator[Till]:
    store = open_store(tmp_path / "kvitt.db")
    yield Till(store, leases)
    store.close()


def test_the_only_till_polls_everything_and_asks_nobody(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    till = Till(store, Leases())
    assert till.put("K-2")
    assert till.claims.shown_anew("K-1", "K-2") == set()
    till.claims.keep()()
    store.close()


def test_a_payment_is_polled_where_it_was_sent_from(till: Till, leases: OthersToo, run: Run) -> None:
    assert [till.put("K-1"), till.put("K-2")] == [False, False]
    run(till.claims.claim())
    assert (till.moved, leases.asked) == (["K-1"], [["K-1"]])
    assert [till.put("K-1"), till.put("K-2")] == [True, False]


def test_what_no_other_till_sees_to_is_taken_over_after_a_while(till: Till, leases: OthersToo, run: Run) -> None:
    till.put("K-2")
    leases.of_others = {"K-2"}
    till.clock.advance(AFTER_OTHERS.total_seconds())
    run(till.claims.claim())
    assert not till.put("K-2")
    leases.of_others = set()
    run(till.claims.claim())
    assert leases.asked == [["K-2"], []], "not asked again at once"
    till.clock.advance(AFTER_OTHERS.total_seconds())
    run(till.claims.claim())
    assert till.put("K-2")
    leases.of_others = {"K-2"}
    run(till.claims.claim())
    assert till.moved == ["K-2", "K-2"]
    assert not till.put("K-2"), "another till has it now"


def test_one_pass_takes_what_is_free_and_leaves_it(till: Till, leases: OthersToo, run: Run) -> None:
    till.put("K-2")
    run(till.claims.claim(everything=True))
    assert till.put("K-2")
    run(till.claims.let_go())
    assert leases.left == ["K-2"]
    assert not till.put("K-2")


def test_what_has_ended_is_left(till: Till, leases: OthersToo, run: Run) -> None:
    till.put("K-1")
    run(till.claims.claim())
    for name in ("K-1", "K-2"):
        till.put(name)
        assert not till.put(name, state=State.TERMINATED)
    run(till.claims.claim(everything=True))
    assert leases.left == ["K-1"]
    assert leases.asked[-1] == []


def test_what_is_reserved_is_read_where_it_is_shown(till: Till) -> None:
    reserved = {"state": State.AUTHORIZED, "aggregate": Aggregate(authorized=49_900)}
    assert not till.put("K-2", **reserved)
    assert till.claims.shown_anew("", "K-2") == {"K-2"}
    assert till.put("K-2", **reserved)
    assert not till.put("K-2"), "what waits for the customer is polled all the time anyway"
    assert till.claims.shown_anew("K-2", "K-1") == {"K-1", "K-2"}


def test_one_that_is_being_read_comes_to_its_end(till: Till, leases: OthersToo, run: Run) -> None:
    till.put("K-1")
    run(till.claims.claim())
    till.put("K-1")
    till.clock.advance(60)
    assert till.schedule.take(till.clock(), 5)
    leases.of_others = {"K-1"}
    run(till.claims.claim())
    assert till.put("K-1"), "busy"
    till.schedule.seen("K-1", till.clock())
    assert not till.put("K-1")
    assert not till.put("K-2")


def test_claims_run_out_while_the_server_is_away(till: Till, leases: OthersToo, run: Run) -> None:
    till.put("K-1")
    run(till.claims.claim())
    leases.trouble = Blocked("server_unreached", reason="no answer")
    for _ in range(MOST_FAILURES):
        with pytest.raises(Blocked):
            run(till.claims.claim())
        assert till.put("K-1")
    with pytest.raises(Blocked):
        run(till.claims.claim())
    assert not till.put("K-1")


def test_only_failures_without_a_break_count(till: Till, leases: OthersToo, run: Run) -> None:
    till.put("K-1")
    run(till.claims.claim())
    for _ in range(2):
        leases.trouble = Blocked("server_unreached", reason="no answer")
        for _ in range(MOST_FAILURES):
            with pytest.raises(Blocked):
                run(till.claims.claim())
            assert till.put("K-1")
        leases.trouble = None
        run(till.claims.claim())
        assert till.put("K-1")


def test_what_is_new_is_claimed_at_once(
    till: Till, leases: OthersToo, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poll_claims, "RENEWED_EVERY_S", 60)
    monkeypatch.setattr(poll_claims, "GATHERED_S", 0.01)

    async def work() -> None:
        till.claims.keep()
        await asyncio.sleep(0.03)
        assert not till.put("K-1")
        await until(lambda: ["K-1"] in leases.asked, "it is claimed")
        await till.tasks.stop()

    run(work())


def test_they_are_renewed_until_the_watch_ends(
    till: Till, leases: OthersToo, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poll_claims, "RENEWED_EVERY_S", 0.01)
    monkeypatch.setattr(poll_claims, "GATHERED_S", 0.001)

    async def watched() -> None:
        leave = till.claims.keep()
        await until(lambda: len(leases.asked) > 1, "nothing was asked")
        till.put("K-1")
        await until(lambda: ["K-1"] in leases.asked, "it was not claimed")
        leases.trouble = Blocked("server_unreached", reason="no answer")
        await asyncio.sleep(0.03)
        leases.trouble = None
        before = len(leases.asked)
        await until(lambda: len(leases.asked) > before, "it did not go on")
        await till.claims.let_go()
        assert leases.left == [], "it goes on"
        leave()
        await till.tasks.stop()
        await till.claims.let_go()
        assert leases.left == ["K-1"]

    run(watched())


def test_a_thousand_payments_cost_a_question_every_few_seconds(till: Till, leases: OthersToo, run: Run) -> None:
    """As one question each in a batch; the lease of each is asked about again only in good time."""
    for number in range(1_000):
        payment = replace(till.payments["K-1"], reference=f"K-1-{number}")
        till.claims.put(payment, "K-1", till.clock())
    run(till.claims.claim())
    assert [len(keys) for keys in leases.asked] == [1_000]
    assert poll_claims.RENEWED_EVERY_S + poll_claims.GATHERED_S > 5


def test_one_till_polls_and_all_see_it(tills: Pair, run: Run, sandbox: Sandbox) -> None:
    first, second = tills
    reference = sent(first, run)
    run(store_of(first).leases.claim(LeaseKind.PAYMENT, [reference]))
    sandbox.approve(reference)
    shared(store_of(second)).catch_up()
    run(second.watch.once())
    assert sandbox.requests("get") == [], "the other till polls it"
    run(first.watch.once())
    shared(store_of(second)).catch_up()
    payment = store_of(second).payments.get(reference)
    assert payment is not None
    assert payment.state is State.AUTHORIZED
    # It let go of it at the end of its pass.
    run(second.watch.once())
    assert len(sandbox.requests("get")) == 2


def test_many_changes_at_once_are_planned_without_their_names(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_of(app), "leases", OthersToo())
    reference = sent(app, run)
    cleared: list[bool] = []

    def is_planned() -> bool:
        planned = reference in schedule_of(app).references()
        # Only once it is claimed: what is claimed is planned by its name.
        if planned and not cleared:
            cleared.append(True)
            schedule_of(app).clear()
            app.changes.announce(Topic.ORDER)
            return False
        return planned

    run(app.watch.run(is_planned))


def test_who_else_reads_is_counted_now_and_then(
    till: Till, leases: OthersToo, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_s = [100.0]
    monkeypatch.setattr(poll_claims, "time", SimpleNamespace(monotonic=lambda: now_s[0]))
    for _ in range(3):
        run(till.claims.claim())
    assert leases.counted == 1
    now_s[0] += poll_claims.RENEWED_EVERY_S
    run(till.claims.claim())
    assert leases.counted == 2


def test_what_another_till_sees_to_tells_nothing_of_the_line(tills: Pair, run: Run, sandbox: Sandbox) -> None:
    first, second = tills
    sandbox.faults({"operation": "create", "do": "500", "count": 1})
    reference = sent(first, run)
    (operation,) = store_of(first).operations.pending()
    assert run(store_of(first).leases.claim(LeaseKind.OPERATION, [str(operation.id)]))
    shared(store_of(second)).catch_up()
    run(store_of(first).leases.claim(LeaseKind.PAYMENT, [reference]))
    second.lines.hear(Offline("offline"))  # nobody watches yet
    assert second.watch.online
    second.lines.hear(Offline("offline"))
    with pytest.raises(Offline):
        run(second.watch.once())
    assert not second.watch.online


def test_claims_end_with_the_watch(tills: Pair, run: Run) -> None:
    app = tills[0]
    claims: list[object] = []

    async def watch() -> None:
        await app.watch.run(lambda: bool(claims))

    def is_running() -> bool:
        return any(task.get_name() == "claims" for task in asyncio.all_tasks())

    async def begin_and_end() -> None:
        task = asyncio.ensure_future(watch())
        await until(is_running, "it claims")
        task.cancel()
        await until(lambda: not is_running(), "it claims no longer")

    run(begin_and_end())


def test_what_another_till_polls_is_read_while_it_is_shown(tills: Pair, run: Run, sandbox: Sandbox) -> None:
    first, second = tills
    reference = sent(first, run)
    sandbox.approve(reference)
    run(first.watch.once())
    run(store_of(first).leases.claim(LeaseKind.PAYMENT, [reference]))
    shared(store_of(second)).catch_up()

    async def show() -> None:
        task = asyncio.ensure_future(second.watch.run())
        await asyncio.sleep(0.05)
        assert reference not in schedule_of(second).references()
        second.watch.watch_first(reference)
        await until(lambda: reference in schedule_of(second).references(), "it is read here")
        second.watch.watch_first("")
        await until(lambda: reference not in schedule_of(second).references(), "and no longer")
        task.cancel()

    run(show())
