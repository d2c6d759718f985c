"""Whatever moment the PC dies, nothing is lost and nothing is done twice: every operation, every boundary that it passes,
every kind of answer, one by one. Afterwards the program starts again, and a person presses again what surely did not happen.
"""

import asyncio
import copy
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.domain.money import Currency
from app.domain.operation import Operation, Stage
from app.domain.order import Flow, Order, OrderLine
from app.errors import AppError, Invalid, Offline, Uncertain
from app.services.engine.delivery import Delivery
from app.store import Store
from app.store.operations import Operations
from app.store.sqlite.database import blocked
from tests.proofs.bank import Answer, Bank, Manners
from tests.proofs.shop import template
from tests.proofs.till import Broken, Crash, Till, Time, Witness
from tests.support.at_once import at_once
from tests.support.depth import SOAK
from tests.support.inside.data_file import database_of
from tests.support.inside.steps import plant

REFERENCE = "K-261102-0001"
ANSWERS = ("answered", "not reached", "applied and lost", "refused", "not now", "unreadable", "failed inside")
Act = Callable[[Till], Coroutine[Any, Any, Any]]
Books = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Case:
    """An operation: what was done before it, what is pressed, and what the books say of it in the end."""

    before: tuple[str, ...]
    act: Act
    books: Books
    writes: tuple[str, ...]
    link: str = ""


async def switched(till: Till) -> None:
    """Switch to QR; where the old request has ended already, send the new one."""
    try:
        await till.checkout.switch(REFERENCE, Flow.QR)
    except Invalid as trouble:
        if trouble.code not in ("payment_over", "not_sent_yet"):
            raise
        await till.checkout.send(REFERENCE, Flow.QR)


async def shown(till: Till) -> None:
    """Show a tracking page, unless that was decided already."""
    if not till.store.links.of_order(till.store.orders.get(REFERENCE).id):
        await till.tracking.show(REFERENCE, "Posten", "RR2")


async def shipped_and_released(till: Till) -> None:
    """Ship one, release the other, show where it is; what was captured already is not asked for again."""
    captured = till.store.payments.of_order(till.store.orders.get(REFERENCE).id)[-1].aggregate.captured
    if captured:
        await till.actions.release(REFERENCE)
    else:
        await till.actions.ship(REFERENCE, HALF, "Posten", "RR1", release_rest=True)


def sent(till: Till) -> Coroutine[Any, Any, Any]:
    return till.checkout.send(REFERENCE)


HALF, ALL = {0: Decimal(1)}, 40_000
CASES = {
    "create": Case((), sent, (("create", ALL),), ("create",)),
    "capture": Case(("pays",), lambda till: till.actions.capture(REFERENCE), (("capture", ALL),), ("capture",)),
    "part": Case(("pays",), lambda till: till.actions.capture(REFERENCE, 5), (("capture", 5),), ("capture",)),
    "ship": Case(("pays",), lambda till: till.actions.ship(REFERENCE, HALF), (("capture", 20_000),), ("capture",)),
    "ship, release, show": Case(
        ("pays",),
        shipped_and_released,
        (("capture", 20_000), ("cancel", 20_000)),
        ("capture", "cancel", "track"),
        "https://sporing.posten.no/sporing/RR1",
    ),
    "link alone": Case(("pays", "ship"), shown, (), ("track",), "https://sporing.posten.no/sporing/RR2"),
    "refund": Case(("pays", "ship"), lambda till: till.actions.refund(REFERENCE, 7), (("refund", 7),), ("refund",)),
    "refund lines": Case(
        ("pays", "ship"), lambda till: till.actions.refund_lines(REFERENCE, HALF), (("refund", 20_000),), ("refund",)
    ),
    "cancel": Case((), lambda till: till.actions.cancel(REFERENCE), (("cancel", ALL),), ("cancel",)),
    "release": Case(("pays",), lambda till: till.actions.release(REFERENCE), (("cancel", ALL),), ("cancel",)),
    "switch": Case((), switched, (("cancel", ALL), ("create", ALL)), ("cancel", "create")),
}


@dataclass
class Scene:
    """A shop just before the operation: its file, its service and the time."""

    file: Path
    bank: Bank
    time: Time


@cache
def scene(name: str) -> Scene:
    """Set the scene once; every case begins on a copy."""
    time = Time()
    bank = Bank(Manners(), time)
    file = template().with_name(f"scene-{name}.db".replace(" ", "-"))
    shutil.copyfile(template(), file)
    till = Till(file, bank, time, _keys("before"))
    lines = (OrderLine("Hoodie", "h1", Decimal(2), 20_000, 2500),)
    at_once(till.checkout.save(Order(lines, Currency.NOK, Flow.PUSH, phone="4712345678"), REFERENCE))
    if name != "create":
        till.run(till.checkout.send(REFERENCE))
    for act in CASES[name].before:
        if act == "pays":
            bank.customer(REFERENCE, pays=True)
            till.run(till.actions.ask(REFERENCE))
        else:
            till.run(CASES[act].act(till))
    database_of(till.store).connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    till.end()
    return Scene(file, bank, time)


def _keys(prefix: str) -> Callable[[], str]:
    numbers = iter(range(1, 1000))
    return lambda: f"{prefix}-{next(numbers)}"


class Trial:
    """One case: the program dies at the given boundaries, one after the other, and the service answers in one way."""

    def __init__(self, name: str, answer: str, deaths: tuple[int, ...]) -> None:
        self.case, self.answer = CASES[name], answer
        self.deaths = list(deaths)
        began = scene(name)
        self.time = replace(began.time)
        self.bank = copy.copy(began.bank)
        for part in ("accounts", "shown", "books", "kept", "bodies", "applied", "wrongs"):
            setattr(self.bank, part, copy.deepcopy(getattr(began.bank, part)))
        self.bank.now = self.time
        self.file = began.file.with_name("trial.db")
        for beside in ("-wal", "-shm"):
            self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        shutil.copyfile(began.file, self.file)
        self.witness = Witness(self.file)
        self.keys = _keys("key")
        self.first_try: set[str] = set()
        self.passed: list[str] = []
        self.before = len(self.bank.books)
        self.till = self.start()

    def start(self) -> Till:
        self.left = self.deaths.pop(0) if self.deaths else 0
        return Till(
            *(self.file, self.bank, self.time, self.keys), carry=self.carry, boundary=self.boundary, leaves=self.witness
        )

    def boundary(self, name: str) -> None:
        self.passed.append(name)
        if self.left:
            self.left -= 1
            if not self.left:
                raise Crash(name)

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """The first try of each write under proof is answered as the case says; everything else honestly."""
        till = self.till
        if what not in self.case.writes or what in self.first_try or self.answer == "answered":
            return await till.carry(what, reference, call)
        self.first_try.add(what)
        till.boundary(f"call {what}")
        if self.answer == "not reached":
            raise Offline("offline")
        if self.answer == "not now":
            return 423, None
        if self.answer == "refused" and what == "track":
            answer: Answer = (400, {"code": ""})
        elif self.answer == "refused":
            honest, self.bank.apply = self.bank.apply, lambda *_: (400, {"code": "5050"})  # type: ignore[method-assign]
            try:
                answer = call()
            finally:
                self.bank.apply = honest  # type: ignore[method-assign]
        elif self.answer == "failed inside":  # and the log tells of it as no success, with its key
            answer = (500, None) if what in ("create", "track") else self.fail(call)
        else:
            answer = call()
        till.boundary(f"carried {what}")
        await asyncio.sleep(0.05)
        till.boundary(f"answered {what}")
        if self.answer == "applied and lost":
            raise Uncertain("ReadError", answered=False)
        return (200, None) if self.answer == "unreadable" else answer

    def fail(self, call: Callable[[], Answer]) -> Answer:
        manners, self.bank.manners = self.bank.manners, replace(self.bank.manners, stumbles=1)
        try:
            return call()
        finally:
            self.bank.manners = manners

    def attempt(self, *works: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Do this, and start again where the PC dies of it."""
        for work in works:
            try:
                with suppress(AppError):
                    self.till.run(work())
                    self.claim()
            except Crash:
                self.till.end()
                self.till = self.start()

    def run(self) -> None:
        """Press, die, start again, let the program find out; press again what surely did not happen. Then compare."""
        try:
            self.attempt(lambda: self.case.act(self.till))
            self.finish()
        finally:
            self.close()

    def finish(self) -> None:
        """Let the program find out, and press again what surely did not happen; then compare."""
        for _ in range(8 + len(self.deaths)):
            self.attempt(lambda: self.till.catch_up(), lambda: self.till.actions.ask(REFERENCE))
            self.claim()
            self.till.pass_time(61)
            if self.till.unfinished:
                continue
            if self.done or self.no_for_good:
                break
            self.attempt(lambda: self.case.act(self.till))
        self.compare()

    def close(self) -> None:
        self.till.end()
        self.witness.close()

    @property
    def books(self) -> Books:
        return tuple((entry.kind, entry.value) for entry in self.bank.books[self.before :])

    @property
    def done(self) -> bool:
        return self.books == self.case.books and self.bank.shown.get(REFERENCE, "") in (self.case.link, *self.no_link)

    @property
    def no_link(self) -> tuple[str, ...]:
        """What is shown where the service refused the link."""
        links = self.till.store.links.of_order(self.till.store.orders.get(REFERENCE).id)
        return ("",) if any(each.operation.stage is Stage.REFUSED for each in links) else ()

    @property
    def no_for_good(self) -> bool:
        """The service refused, and the person leaves it at that."""
        return any(operation.error == "5050" for operation in self.operations())

    def operations(self) -> tuple[Operation, ...]:
        return self.till.store.operations.of_order(self.till.store.orders.get(REFERENCE).id)

    def claim(self) -> None:
        """What is said of each decision is what became of it, at every moment."""
        for operation in self.operations():
            applied = self.bank.applied[operation.key]
            if applied > 1:
                raise Broken(f"{operation.key} was carried out twice")
            if operation.stage in (Stage.REFUSED, Stage.UNSENT) and applied:
                raise Broken(f"{operation.key} was carried out, and we say {operation.stage}")
            if operation.stage is Stage.DONE and not applied:
                raise Broken(f"{operation.key} was not carried out, and we say done")

    def compare(self) -> None:
        """Nothing lost, nothing double, the same key and bytes on every try, and the program knows it."""
        self.claim()
        if self.bank.wrongs:
            raise Broken(self.bank.wrongs[0])
        if not self.done and not (self.no_for_good and self.books == self.case.books[: len(self.books)]):
            raise Broken(f"the books say {self.books}, and not {self.case.books}")
        if self.till.unfinished:
            raise Broken(f"never settled: {self.operations()[-1]}")
        for account in self.bank.accounts.values():
            payment = self.till.store.payments.get(account.reference)
            ours = (payment.state.value, payment.aggregate) if payment is not None else None
            total = payment.aggregate if payment is not None else None
            theirs = (total.authorized, total.captured, total.refunded, total.cancelled) if total else None
            if ours is None or ours[0] != account.state or theirs != account.totals:
                raise Broken(f"we have {ours}, the service {account}")
        if not self.till.store.journal.check():
            raise Broken("the action log is not right")


def points(name: str, answer: str, *before: int) -> int:
    """How many boundaries the case passes after the deaths `before`."""
    return len(run(name, answer, *before)) - sum(before)


every_case = pytest.mark.parametrize("name", CASES)
every_answer = pytest.mark.parametrize("answer", ANSWERS)


@every_case
@every_answer
def test_dies_at_every_point(name: str, answer: str) -> None:
    count = points(name, answer)
    assert count >= 8
    for point in range(1, count + 1):
        run(name, answer, point)


@pytest.mark.skipif(not SOAK, reason="all ordered pairs take minutes: make soak")
@pytest.mark.timeout(3600)
@every_case
@every_answer
def test_dies_at_every_two_points(name: str, answer: str) -> None:
    """It dies, starts again, and dies once more: while it finds out, or of what is pressed after that."""
    for first in range(1, points(name, answer) + 1):
        for second in range(1, points(name, answer, first) + 1):
            run(name, answer, first, second)


def run(name: str, answer: str, *deaths: int) -> list[str]:
    """One case; where it is broken, it is named."""
    trial = Trial(name, answer, deaths)
    try:
        trial.run()
    except Exception as failure:
        where = trial.passed[deaths[0] - 1] if deaths and deaths[0] <= len(trial.passed) else "nowhere"
        raise Broken(f"{name}, {answer}, dies at {deaths} ({where}): {failure}") from failure
    return trial.passed


def test_the_points_are_those_that_matter() -> None:
    """Before and after each commit, before the request leaves, after it arrived, after its answer, and the log read."""
    passed = run("capture", "answered")
    first = passed.index("call capture")
    assert passed[first - 3 : first + 6] == [
        *("begin", "commit", "committed"),
        *("call capture", "carried capture", "answered capture"),
        *("begin", "commit", "committed"),
    ]
    assert "call events" in passed[first:]


# mutants -----------------------------------------------------------------------------------------------------------------


def saves_after_sending(patch: pytest.MonkeyPatch) -> None:
    """The decision is written down when the answer is there."""
    adding: list[bool] = []
    honest_add = Operations.add

    def add(self: Operations, intent: Any, now: Any) -> Operation:
        adding.append(True)
        return honest_add(self, intent, now)

    patch.setattr(Operations, "add", add)
    patch.setattr(Store, "write", lambda self: _late(self, adding))
    patch.setattr(Store, "writing", lambda self: _late_too(self, adding))


@contextmanager
def _late(store: Store, adding: list[bool]) -> Iterator[None]:
    """A transaction that a decision leaves open behind it; the next write commits it."""
    connection = database_of(store).connection
    try:
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        yield
        if not adding:
            connection.execute("COMMIT")
        adding.clear()
    except sqlite3.DatabaseError as failure:
        connection.rollback()
        raise blocked(failure) from failure


@asynccontextmanager
async def _late_too(store: Store, adding: list[bool]) -> AsyncIterator[None]:
    with _late(store, adding):
        yield


def a_new_key_when_it_starts_again(patch: pytest.MonkeyPatch) -> None:
    honest = Operations.add_try

    def add_try(self: Operations, operation: Operation, now: Any) -> Operation:
        again = honest(self, operation, now)
        return replace(again, key=f"{again.key}x")

    patch.setattr(Operations, "add_try", add_try)


def an_open_one_was_never_sent(patch: pytest.MonkeyPatch) -> None:
    async def resume(self: Delivery, operation: Operation) -> Operation:
        return await self._write(operation, Stage.UNSENT, error="not_arrived")

    plant(Delivery, "resume", resume, patch)


MUTANTS = (saves_after_sending, a_new_key_when_it_starts_again, an_open_one_was_never_sent)


@pytest.mark.parametrize("mutate", MUTANTS, ids=lambda mutate: mutate.__name__)
def test_a_mutant_is_caught(mutate: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CASES:
        scene(name)
    mutate(monkeypatch)
    caught = 0
    for name in ("create", "part", "cancel"):
        try:
            for point in range(1, 12):
                run(name, "applied and lost", point)
        except Broken as seen:
            caught += isinstance(seen.__cause__, Broken)  # and no fault that only crashes
    assert caught == 3
