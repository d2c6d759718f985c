"""An operation, the moments at which it can be cut short, and what must be true in the end: the cases of `test_crash_points.py`
and `test_shared_points.py`.

A case is pressed, dies, starts again; then the program finds out, and a person presses again what surely did not happen.
"""

import asyncio
import copy
import shutil
from collections.abc import Callable, Coroutine, Hashable
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from app.domain.money import Currency
from app.domain.operation import Operation, Stage
from app.domain.order import Flow, Order, OrderLine
from app.errors import AppError, Invalid, Offline, Uncertain
from app.services.day.closing import DayClosing
from app.store import Store
from tests.proofs.bank import Answer, Bank, Manners
from tests.proofs.shop import template
from tests.proofs.till import Boundary, Broken, Crash, Till, Time, Witness, open_file
from tests.support.inside.data_file import database_of

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
    closes: bool = False
    """Whether the day is closed by it."""


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


def order() -> Order:
    lines = (OrderLine("Hoodie", "h1", Decimal(2), 20_000, 2500),)
    return Order(lines, Currency.NOK, Flow.PUSH, phone="4712345678")


async def sold(till: Till) -> None:
    """Save an order and send it; what was saved already is not saved again."""
    if till.store.orders.find(REFERENCE) is None:
        await till.checkout.save(order(), REFERENCE)
    await till.checkout.send(REFERENCE)


async def closed(till: Till) -> None:
    """Close the day, unless that was done already."""
    closing = DayClosing(till.work)
    if not closing.newest():
        await closing.close()


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
WHOLE = {
    "sale": Case((), sold, (("create", ALL),), ("create",)),
    "day close": Case(("pays", "capture"), closed, (), (), closes=True),
}
"""Operations around those."""


@dataclass
class Scene:
    """A shop just before the operation: its file, its service and the time."""

    file: Path
    bank: Bank
    time: Time


class Ground(Hashable, Protocol):
    """What a shop lies on: where a scene is set, and how each case begins there anew."""

    number: int
    """Of the till that sets a scene; 0 where there is only one."""

    def new_file(self, name: str, time: Time) -> Path:
        """An empty shop for a scene; `time` is that of its world."""

    def keep(self, name: str) -> None:
        """Keep the scene as it is now."""

    def lay(self, name: str, file: Path, time: Time) -> None:
        """Have the scene once more, with its copy in `file`."""

    def open_as(self, file: Path, pass_by: Boundary, number: int) -> Store:
        """The store of a till of it."""

    def witness(self, file: Path) -> Witness:
        """Who sees whether what leaves is written down."""


class OneFile:
    """A data file, which is all there is."""

    number = 0
    open_as = staticmethod(open_file)
    witness = staticmethod(Witness)

    def new_file(self, name: str, time: Time) -> Path:
        file = template().with_name(f"scene-{name}.db".replace(" ", "-"))
        shutil.copyfile(template(), file)
        return file

    def keep(self, name: str) -> None:
        pass

    def lay(self, name: str, file: Path, time: Time) -> None:
        shutil.copyfile(scene(name, self).file, file)


ONE_FILE = OneFile()


@cache
def scene(name: str, ground: Ground) -> Scene:
    """Set the scene once; every case begins on a copy."""
    time = Time()
    bank = Bank(Manners(), time)
    file = ground.new_file(name, time)
    till = Till(file, bank, time, _keys("before"), open_as=ground.open_as, number=ground.number)
    if name != "sale":
        till.run(till.checkout.save(order(), REFERENCE))
    if name not in ("create", "sale"):
        till.run(till.checkout.send(REFERENCE))
    for act in {**CASES, **WHOLE}[name].before:
        if act == "pays":
            bank.customer(REFERENCE, pays=True)
            till.run(till.actions.ask(REFERENCE))
        else:
            till.run(CASES[act].act(till))
    database_of(till.store).connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    till.end()
    ground.keep(name)
    return Scene(file, bank, time)


def _keys(prefix: str) -> Callable[[], str]:
    numbers = iter(range(1, 1000))
    return lambda: f"{prefix}-{next(numbers)}"


class Trial:
    """One case: the program dies at the given boundaries, one after the other, and the service answers in one way."""

    number = 0
    """Of the till."""

    def __init__(self, name: str, answer: str, deaths: tuple[int, ...], ground: Ground = ONE_FILE) -> None:
        self.name = name
        self.case, self.answer, self.ground = {**CASES, **WHOLE}[name], answer, ground
        self.deaths = list(deaths)
        began = scene(name, ground)
        self.time = replace(began.time)
        self.bank = copy.copy(began.bank)
        for part in ("accounts", "shown", "books", "kept", "bodies", "applied", "wrongs"):
            setattr(self.bank, part, copy.deepcopy(getattr(began.bank, part)))
        self.bank.now = self.time
        self.file = began.file.with_name("trial.db")
        for beside in ("-wal", "-shm"):
            self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        ground.lay(name, self.file, self.time)
        self.witness = ground.witness(self.file)
        self.keys = _keys("key")
        self.first_try: set[str] = set()
        self.passed: list[str] = []
        self.before = len(self.bank.books)
        self.till = self.start()

    def start(self) -> Till:
        self.left = self.deaths.pop(0) if self.deaths else 0
        return Till(
            *(self.file, self.bank, self.time, self.keys),
            carry=self.carry,
            boundary=self.boundary,
            leaves=self.witness,
            open_as=self.ground.open_as,
            number=self.number,
        )

    def boundary(self, name: str) -> None:
        self.passed.append(name)
        if self.left:
            self.left -= 1
            if not self.left:
                self.die(name)

    def die(self, name: str) -> None:
        """What happens at the boundary `name`."""
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
        if [each.number for each in DayClosing(self.till.work).newest()] != [1] * self.case.closes:
            return False
        return self.books == self.case.books and self.bank.shown.get(REFERENCE, "") in (self.case.link, *self.no_link)

    @property
    def no_link(self) -> tuple[str, ...]:
        """What is shown where the service refused the link."""
        saved = self.till.store.orders.find(REFERENCE)
        links = self.till.store.links.of_order(saved.id) if saved is not None else ()
        return ("",) if any(each.operation.stage is Stage.REFUSED for each in links) else ()

    @property
    def no_for_good(self) -> bool:
        """The service refused, and the person leaves it at that."""
        return any(operation.error == "5050" for operation in self.operations())

    def operations(self) -> tuple[Operation, ...]:
        saved = self.till.store.orders.find(REFERENCE)
        return self.till.store.operations.of_order(saved.id) if saved is not None else ()

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


def run(name: str, answer: str, *deaths: int, make: Callable[..., Trial] = Trial) -> list[str]:
    """One case; where it is broken, it is named."""
    trial = make(name, answer, deaths)
    try:
        trial.run()
    except Exception as failure:
        at = trial.passed[deaths[0] - 1] if deaths and deaths[0] <= len(trial.passed) else "nowhere"
        raise Broken(f"{name}, {answer}, dies at {deaths} ({at}): {failure}") from failure
    return trial.passed
