"""Whatever moment the PC dies while a person judges an unclear step: it is judged whole, with who and why, or not at all.

No money moves by it, and the totals stay the service's.
"""

import copy
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from app.domain.codes import Code
from app.domain.engine.comparison import judged
from app.domain.money import Currency
from app.domain.operation import Operation, Stage
from app.domain.order import Flow, Order, OrderLine
from app.domain.records.journal import What
from app.errors import Uncertain
from app.services.judgement import Judgement
from tests.proofs.bank import Answer, Bank, Manners
from tests.proofs.shop import template
from tests.proofs.till import Broken, Crash, Till, Time
from tests.support.at_once import at_once
from tests.support.depth import SOAK
from tests.support.inside.data_file import database_of

REFERENCE, REASON = "K-261102-0001", "captured at the desk"
DAY = 25 * 3600
"""After so many seconds nothing is sent again: only a look is left."""


@dataclass(frozen=True)
class Case:
    """Whether our capture or refund `arrived`, and so what a person rightly says of it."""

    kind: str
    arrived: bool


CASES = {
    "a capture that was ours": Case("capture", arrived=True),
    "a capture that never was": Case("capture", arrived=False),
    "a refund that was ours": Case("refund", arrived=True),
    "a refund that never was": Case("refund", arrived=False),
}


SOME = ("a capture that was ours", "a refund that never was")
"""Every two differ in one thing only; all of them are for the long run."""


@dataclass
class Scene:
    """A shop with an unclear step: its file, its service and the time."""

    file: Path
    bank: Bank
    time: Time


@cache
def scene(name: str) -> Scene:
    """The answer is lost, and somebody moves another amount in the portal; the log tells no keys."""
    case, time = CASES[name], Time()
    bank = Bank(Manners(log_keys="none"), time)
    file = template().with_name(f"unclear-{name}.db".replace(" ", "-"))
    shutil.copyfile(template(), file)
    lost: list[bool] = []

    async def carry(what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        if not lost or what != case.kind:
            return call()
        if case.arrived and lost.pop():
            call()
        raise Uncertain("ReadError", answered=False)

    numbers = iter(range(1, 1000))
    till = Till(file, bank, time, lambda: f"key-{next(numbers)}", carry=carry)
    lines = (OrderLine("Hoodie", "h1", Decimal(2), 20_000, 2500),)
    at_once(till.checkout.save(Order(lines, Currency.NOK, Flow.PUSH, phone="4712345678"), REFERENCE))
    till.run(till.checkout.send(REFERENCE))
    bank.customer(REFERENCE, pays=True)
    till.run(till.actions.ask(REFERENCE))
    if case.kind == "refund":
        till.run(till.actions.capture(REFERENCE))
    lost.append(True)
    act = till.actions.capture if case.kind == "capture" else till.actions.refund
    till.run(act(REFERENCE, 10_000))
    bank.portal(case.kind, REFERENCE, 5_000)
    till.pass_time(DAY)
    lost.clear()
    till.run(till.actions.ask(REFERENCE))
    assert [each.error for each in till.store.operations.pending()] == [Code.UNCLEAR]
    database_of(till.store).connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    till.end()
    return Scene(file, bank, time)


class Trial:
    """One case: the program dies at a boundary while a person compares and judges."""

    def __init__(self, name: str, death: int) -> None:
        self.case, self.left = CASES[name], death
        began = scene(name)
        self.time, self.bank = replace(began.time), copy.copy(began.bank)
        for part in ("accounts", "books", "kept", "bodies", "applied", "wrongs"):
            setattr(self.bank, part, copy.deepcopy(getattr(began.bank, part)))
        self.bank.now = self.time
        self.file = began.file.with_name("judged.db")
        for beside in ("", "-wal", "-shm"):
            self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        shutil.copyfile(began.file, self.file)
        self.before, self.passed = list(self.bank.books), list[str]()
        self.till = self.start()

    def start(self) -> Till:
        return Till(self.file, self.bank, self.time, lambda: "never", boundary=self.boundary)

    def boundary(self, name: str) -> None:
        self.passed.append(name)
        self.left -= 1
        if self.left == 0:
            raise Crash(name)

    def run(self) -> None:
        """Compare and judge, die of it, start again, and judge what is still to be judged."""
        try:
            try:
                self.judge()
            except Crash:
                self.till.end()
                self.till = self.start()
                self.claim()
                self.till.run(self.till.watch.once())
            self.claim()
            if self.operation.pending:
                self.judge()
            self.compare()
        finally:
            self.till.end()

    def judge(self) -> None:
        """What a person does: look at both sides, then say which movement it was."""
        judgement = self.till.judgement
        candidates = self.till.run(judgement.compare(REFERENCE)).candidates
        psp_reference = candidates[0].event.psp_reference if self.case.arrived else ""
        assert bool(candidates) is self.case.arrived
        self.till.run(judgement.judge(REFERENCE, psp_reference, REASON))

    @property
    def operation(self) -> Operation:
        return self.till.store.operations.of_order(self.till.store.orders.get(REFERENCE).id)[-1]

    @property
    def reasons(self) -> list[str]:
        return [entry.detail for entry in self.till.store.journal.entries() if entry.what == What.JUDGED]

    def claim(self) -> None:
        """Judged whole, or not at all; and nothing was sent."""
        if self.operation.pending is bool(self.reasons):
            raise Broken(f"the step is {self.operation.stage}, and judged: {self.reasons}")
        if self.bank.books != self.before:
            raise Broken("money moved by a judgement")
        if not self.till.store.journal.check():
            raise Broken("the action log is not right")

    def compare(self) -> None:
        """In the end it is what the person said, once, and the totals are the service's."""
        self.claim()
        stage = Stage.DONE if self.case.arrived else Stage.REFUSED
        if self.operation.stage is not stage or len(self.reasons) != 1 or REASON not in self.reasons[0]:
            raise Broken(f"{self.operation.stage} and {self.reasons}")
        payment = self.till.store.payments.get(REFERENCE)
        total = payment.aggregate if payment is not None else None
        ours = (total.authorized, total.captured, total.refunded, total.cancelled) if total else None
        if ours != self.bank.accounts[REFERENCE].totals:
            raise Broken(f"we have {ours}, the service {self.bank.accounts[REFERENCE].totals}")


def run(name: str, death: int = 0) -> list[str]:
    """One case; where it is broken, it is named."""
    trial = Trial(name, death)
    try:
        trial.run()
    except Exception as failure:
        raise Broken(f"{name}, dies at {death} ({trial.passed[-1]}): {failure}") from failure
    return trial.passed


@pytest.mark.parametrize("name", CASES if SOAK else SOME)
def test_a_judgement_is_whole_or_not_at_all(name: str) -> None:
    count = len(run(name))
    assert count >= 15
    for point in range(1, count + 1):
        run(name, point)


def test_the_points_are_those_that_matter() -> None:
    """Both sides are read before the one write that settles it."""
    passed = run("a capture that was ours")
    assert passed[-3:] == ["begin", "commit", "committed"]
    assert {"call get", "call events", "answered events"} <= set(passed)


def notes_who_and_settles_later(patch: pytest.MonkeyPatch) -> None:
    """Who said so is written down in one write, and what it means in the next."""

    async def judge(self: Judgement, reference: str, psp_reference: str, reason: str) -> Operation:
        store, now = self._store, self._now()
        settled = judged(await self.compare(reference), psp_reference, now)
        with store.write():
            store.journal.add(What.JUDGED, now, operation=settled, detail=reason)
        with store.write():
            store.operations.save(settled, now)
        return settled

    patch.setattr(Judgement, "judge", judge)


def test_a_mutant_is_caught_by_a_death_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "a capture that was ours"
    notes_who_and_settles_later(monkeypatch)
    last = len(run(name))  # alive it does the same
    # Between its two last writes, each of which passes three boundaries.
    with pytest.raises(Broken):
        run(name, last - 2)
