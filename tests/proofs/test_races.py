"""R7 and R8: the customer who approves while we cancel, and the same step asked for twice at once.

The real services work on many orders at a time against a sandbox in a process of its own.
"""

import asyncio
import json
import subprocess
import sys
from collections import Counter as Counts
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import profiles, runtime
from app.domain.codes import ServiceCode
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow, OrderLine
from app.domain.standing import Standing
from app.errors import Invalid
from tests.support.counter import CTRL, Counter
from tests.support.depth import rounds
from tests.support.plain_orders import order
from tests.support.stage import Stage as Session

ROOT = Path(__file__).parents[2]
RACES = rounds(sample=90, full=400, soak=10_000, name="SOAK_RACES")
AT_ONCE = 8
SEED = 5
QUICK = 0.012
"""About as long as a cancel takes: within this of each other the two sides really race."""
LIVE = ("CREATED", "AUTHORIZED")


class Place:
    """The program without its window, a sandbox of its own, and one clock for both."""

    def __init__(self, folder: Path, url: str) -> None:
        self.offset = timedelta(0)
        self.app = runtime.build(folder, profiles.Profile.PRACTICE, url, now=lambda: datetime.now(UTC) + self.offset)
        self._strings = httpx.AsyncClient(base_url=f"{url}/_sandbox", timeout=30)

    async def ask(self, method: str, path: str, body: Any = None) -> Any:
        """A control call; None when the sandbox says that it is too late for that."""
        answer = await self._strings.request(method, path, json=body)
        assert answer.status_code in (200, 409), answer.text
        return answer.json() if answer.status_code == 200 else None

    async def later(self, seconds: float) -> None:
        """Time goes by, here and there."""
        await self.ask("POST", "/clock", {"advance_s": seconds})
        self.offset += timedelta(seconds=seconds)

    async def read_books(self) -> None:
        """What the sandbox has of all payments, and everything that moved."""
        self.rows: dict[str, Any] = {}
        page = await self.ask("GET", "/payments")
        while page:
            self.rows |= {row["reference"]: row for row in page}
            page = await self.ask("GET", f"/payments?before={page[-1]['reference']}")
        self._moved: dict[str, list[tuple[str, int]]] = {}
        for row in await self.ask("GET", "/ledger"):
            self._moved.setdefault(row["reference"], []).append((row["kind"], row["value"]))

    def books(self, reference: str) -> tuple[list[dict[str, Any]], list[tuple[str, int]]]:
        """The payments of an order as the sandbox had them when the books were read, and what moved."""
        references = [attempt.reference for attempt in self.app.browse.order(reference).attempts]
        moved = [movement for each in references for movement in self._moved.get(each, [])]
        return [self.rows[each] for each in references], moved

    async def close(self) -> None:
        await self._strings.aclose()
        await self.app.close()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A sandbox in a process of its own, so that both sides have a processor."""
    command = [sys.executable, "-m", "app.sandbox", "--quiet", "--until-stdin-closes"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["url"]
        process.communicate()


def play(folder: Path, url: str, work: Callable[[Place], Coroutine[Any, Any, None]]) -> None:
    """Run `work` on a loop of its own."""

    async def playing() -> None:
        place = Place(folder, url)
        try:
            await place.ask("POST", "/reset")
            await work(place)
        finally:
            await place.close()

    asyncio.run(playing())


async def many(count: int, one: Callable[[int], Coroutine[Any, Any, None]]) -> None:
    """`one(number)` for each number, some at a time; the number stands in what goes wrong."""
    numbers = iter(range(count))

    async def worker() -> None:
        for number in numbers:
            try:
                await one(number)
            except AssertionError as wrong:
                raise AssertionError(f"number {number} of seed {SEED}: {wrong}") from wrong

    async with asyncio.TaskGroup() as together:
        for _ in range(AT_ONCE):
            together.create_task(worker())


# the customer approves while we cancel -----------------------------------------------------------------------------------


async def race(place: Place, number: int) -> tuple[str, str]:
    """One order, sent, and then approved and cancelled (or switched) at about the same time. Its reference, and how it ended."""
    rng, app = Random(f"{SEED}/{number}"), place.app
    reference = (await app.checkout.save(order(phone="4712345678"))).reference
    sent = await app.checkout.send(reference)
    assert sent.stage is Stage.DONE, sent
    processing = rng.random() < 0.2
    if processing:  # the customer is at the bank's page: a cancel is told to come back
        await place.ask("POST", f"/payments/{reference}/processing", {"seconds": 1})
    switching = rng.random() < 0.4

    async def customer() -> None:
        await asyncio.sleep(rng.uniform(0, QUICK))
        await place.ask("POST", f"/payments/{reference}/approve")

    async def clerk() -> Operation:
        await asyncio.sleep(rng.uniform(0, QUICK))
        return await (app.checkout.switch(reference, Flow.QR) if switching else app.actions.cancel(reference))

    customers = [customer()] if rng.random() < 0.9 else []
    ended = (await asyncio.gather(clerk(), *customers, return_exceptions=True))[0]
    if isinstance(ended, Invalid):
        assert ended.code == "cancel_approved"  # we knew already
        return reference, "known"
    assert isinstance(ended, Operation), ended
    if ended.pending:
        assert app.browse.order(reference).standing is Standing.UNKNOWN
        return reference, "later"
    return reference, "approved" if ended.error == ServiceCode.APPROVED_FIRST else ended.kind.value


def check_race(place: Place, reference: str) -> None:
    """What is true at the sandbox is what we say, and nothing happened that nobody decided."""
    view = place.app.browse.order(reference)
    rows, moved = place.books(reference)
    assert not view.pending, view.pending
    assert view.payment is not None
    assert view.payment.state == rows[-1]["state"], (view.payment.state, rows[-1]["state"])
    assert [row["state"] for row in rows[:-1]] == ["TERMINATED"] * (len(rows) - 1)
    for old, new in pairwise(rows):
        assert old["events"][-1]["timestamp"] <= new["createdAt"], "two requests were alive at once"
    assert [kind for kind, _ in moved] == ["authorize"] * (rows[-1]["state"] == "AUTHORIZED"), moved
    assert view.aggregate.authorized == sum(value for _, value in moved)
    first = rows[0]["state"]
    last = view.last_operation
    assert last is not None
    if len(rows) > 1:
        assert (last.kind, last.stage) == (Kind.CREATE, Stage.DONE)
    else:
        assert last.kind is Kind.CANCEL
        assert (last.stage is Stage.DONE) == (first == "TERMINATED"), (last, first)
        assert (last.error == ServiceCode.APPROVED_FIRST) == (first == "AUTHORIZED"), (last, first)
    assert view.keep_or_release == (len(rows) == 1 and first == "AUTHORIZED")


@pytest.mark.timeout(1800)
def test_a_cancel_never_eats_a_payment(tmp_path: Path, url: str) -> None:
    ends: dict[str, str] = {}

    async def races(place: Place) -> None:
        async def one(number: int) -> None:
            reference, end = await race(place, number)
            ends[reference] = end

        await many(RACES, one)
        await place.later(3)
        later = [reference for reference, end in ends.items() if end == "later"]
        await many(len(later), lambda number: finish(place, later[number]))
        await place.read_books()
        for reference, end in ends.items():
            if end != "known":
                check_race(place, reference)
        assert len(place.rows) == sum(len(place.app.browse.order(reference).attempts) for reference in ends)
        assert place.app.browse.journal()

    async def finish(place: Place, reference: str) -> None:
        await place.app.actions.ask(reference)

    play(tmp_path / "practice", url, races)
    counts = Counts(ends.values())
    assert all(counts[end] >= RACES // 50 for end in ("approved", "create", "cancel", "later")), counts


# the same step twice at once ---------------------------------------------------------------------------------------------

GESTURES = ("send", "capture", "capture all", "ship", "refund", "refund_lines", "release", "cancel", "switch")


def gesture(app: runtime.App, kind: str, reference: str) -> Coroutine[Any, Any, Operation | None]:
    acts: dict[str, Callable[[], Coroutine[Any, Any, Operation | None]]] = {
        "send": lambda: app.checkout.send(reference),
        "capture": lambda: app.actions.capture(reference, 20_000),
        "capture all": lambda: app.actions.capture(reference),
        "ship": lambda: app.actions.ship(reference, {0: Decimal(1)}),
        "refund": lambda: app.actions.refund(reference, 20_000),
        "refund_lines": lambda: app.actions.refund_lines(reference, {0: Decimal(1)}),
        "release": lambda: app.actions.release(reference),
        "cancel": lambda: app.actions.cancel(reference),
        "switch": lambda: app.checkout.switch(reference, Flow.QR),
    }
    return acts[kind]()


RESERVED, SHIPPED = ("authorize", 60_000), ("capture", 60_000)
EFFECT = {
    "send": [],
    "capture": [RESERVED, ("capture", 20_000)],
    "capture all": [RESERVED, SHIPPED],
    "ship": [RESERVED, ("capture", 20_000)],
    "refund": [RESERVED, SHIPPED, ("refund", 20_000)],
    "refund_lines": [RESERVED, SHIPPED, ("refund", 20_000)],
    "release": [RESERVED, ("cancel", 60_000)],
    "cancel": [],
    "switch": [],
}
"""What the sandbox's ledger holds of an order on which a step was taken once."""


async def pressed_twice(place: Place, number: int) -> tuple[str, str]:
    """One order on which a step is the next thing to do, and the step asked for two to four times at once: which, and the
    order."""
    rng, app = Random(f"{SEED}/{number}"), place.app
    kind = GESTURES[number % len(GESTURES)]
    three = OrderLine("Mug", "mug", Decimal(3), 20_000, 2500)
    reference = (await app.checkout.save(order(lines=(three,)))).reference
    if kind != "send":
        await app.checkout.send(reference)
    if kind not in ("send", "cancel", "switch"):
        await place.ask("POST", f"/payments/{reference}/approve")
        await app.reader.look(reference, log=False)
    if kind.startswith("refund"):
        await app.actions.ship(reference, {0: Decimal(3)})

    async def press(after: float) -> Operation | None:
        await asyncio.sleep(after)
        return await gesture(app, kind, reference)

    presses = [press(rng.choice([0, 0, 0.001, 0.002])) for _ in range(rng.randint(2, 4))]
    outcomes = await asyncio.gather(*presses, return_exceptions=True)
    done = [outcome for outcome in outcomes if isinstance(outcome, Operation)]
    assert len(done) == 1, (kind, outcomes)
    assert all(isinstance(outcome, Operation | Invalid) for outcome in outcomes), (kind, outcomes)
    assert done[0].stage is Stage.DONE, (kind, done)
    return kind, reference


def check_presses(place: Place, kind: str, reference: str) -> None:
    """One effect, known here."""
    rows, moved = place.books(reference)
    assert moved == EFFECT[kind], (kind, moved)
    assert len(rows) == (2 if kind == "switch" else 1), (kind, rows)
    assert [row["state"] in LIVE for row in rows] == [False] * (len(rows) - 1) + [kind != "cancel"], (kind, rows)
    view = place.app.browse.order(reference)
    assert not view.pending
    assert view.payment is not None
    total = rows[-1]["aggregate"]
    assert view.aggregate.captured == total["capturedAmount"]["value"]
    assert view.aggregate.refunded == total["refundedAmount"]["value"]


@pytest.mark.timeout(1800)
def test_the_same_step_twice_at_once_is_one_step(tmp_path: Path, url: str) -> None:
    async def presses(place: Place) -> None:
        pressed: list[tuple[str, str]] = []

        async def one(number: int) -> None:
            pressed.append(await pressed_twice(place, number))

        slow = {
            "operation": "get",
            "do": "delay",
            "ms": 60,
            "permille": 150,
        }  # the second look ends after all of the first step
        await place.ask("POST", "/faults", {"rules": [slow], "seed": SEED})
        await many(RACES, one)
        await place.read_books()
        for kind, reference in pressed:
            check_presses(place, kind, reference)
        assert place.app.browse.journal()

    play(tmp_path / "practice", url, presses)


# the same, by hand at the window -----------------------------------------------------------------------------------------


def hold(counter: Counter, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Hold a key down: the keyboard repeats it, faster than anything can be answered."""

    def held() -> None:
        for _ in range(6):
            QTest.keyClick(counter.focused(), key, modifier)

    counter.do(held)
    counter.wait(0.15)


@pytest.mark.parametrize("number", range(3))
def test_held_keys_and_double_clicks_at_the_window(counter: Counter, sandbox: Session, number: int) -> None:
    """Ctrl+Enter held on the form and on the payment, and a double click on a button."""
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    hold(counter, Qt.Key.Key_Return, CTRL)
    counter.until(lambda: bool(counter.reference) and counter.standing is Standing.WAITING, "not sent")
    assert len(sandbox.payments()) == 1
    sandbox.approve(counter.reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.let_rest()
    hold(counter, Qt.Key.Key_Return, CTRL)
    counter.until(lambda: counter.standing is Standing.CAPTURED, "not captured")
    assert sandbox.moved() == [("authorize", 49_900), ("capture", 49_900)]
    assert len({exchange["idempotencyKey"] for exchange in sandbox.writes()}) == 2
