"""The program under proof: real domain, store and services on a real file, in virtual time, in front of the model bank.

Everything that happens passes a boundary (before and after each commit, before a call leaves, after it was carried out, after
its answer came), and at any of them the PC can die: from then on nothing that it does is written or sent.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from contextvars import Context, ContextVar, copy_context
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from app.domain.desk.customer_sees import CustomerSees
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation
from app.domain.payment import Aggregate, Created, Event, Seen, State
from app.errors import Blocked, Refused, Uncertain
from app.services.actions import Actions
from app.services.checkout import Checkout
from app.services.engine.delivery import Delivery
from app.services.engine.reading import Reader
from app.services.engine.watch import Watch
from app.services.judgement import Judgement
from app.services.memory import Memory
from app.services.shipping.many_orders import ManyOrders
from app.services.shipping.tracking import Tracking
from app.store import Store, open_store
from app.store.packed import unpack
from app.store.postgres.database import A_LITTLE, SharedDatabase
from app.tasks import Tasks
from tests.proofs.bank import Answer, Bank
from tests.support.inside.data_file import database_of
from tests.support.work import always, work_on

_Result = TypeVar("_Result")
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NOT_NOW = frozenset({"6160", "6250", "6280"})


WHOSE: ContextVar[Till | None] = ContextVar("whose", default=None)
"""The till whose work it is."""


class Crash(BaseException):
    """The PC dies: nothing after this line runs."""


@dataclass
class Time:
    """True time, which only goes forward, and the PC's clock, which people set."""

    true: float = START.timestamp()
    wrong_by: float = 0.0

    def __call__(self) -> float:
        return self.true

    def clock(self) -> datetime:
        """What the PC thinks."""
        return datetime.fromtimestamp(self.true + self.wrong_by, UTC)


class VirtualLoop(asyncio.BaseEventLoop):
    """An event loop in which waiting takes no time: when nothing is ready, time goes on to the next timer."""

    def __init__(self, time: Time) -> None:
        super().__init__()
        self.whose = WeakKeyDictionary[asyncio.Task[Any], Till]()
        """The till that each task is one of."""
        self.set_task_factory(self._make)
        self._now = time
        self._selector = self
        self._clock_resolution = 1e-5  # coarser than a float that counts seconds since the epoch

    @staticmethod
    def _make(loop: Any, work: Any, context: Context | None = None) -> asyncio.Task[Any]:
        task = asyncio.Task(work, loop=loop, context=context)
        till = (context or copy_context()).get(WHOSE)
        if till is not None:
            loop.whose[task] = till
        return task

    def time(self) -> float:
        return self._now.true

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None:
            raise RuntimeError("everybody waits and nobody will ever come")
        if timeout > 0:
            self._now.true = max(self._now.true, self._scheduled[0].when())  # type: ignore[attr-defined]
        return []

    def _process_events(self, events: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


def moment(at: float) -> datetime:
    """A moment of the service's time."""
    return datetime.fromtimestamp(at, UTC)


Boundary = Callable[[str], None]
"""Called with the name of each boundary; raises `Crash` to die there."""
OpenAs = Callable[[Path, Boundary, int], Store]
"""Opens the store of a till by its number, whose moments are passed by."""
Carry = Callable[[str, str, Callable[[], Answer]], Awaitable[Answer]]
"""The line: carries `what` about a reference to the bank, by calling the function, and back; raises what can go wrong."""


class Line:
    """In the place of `Vipps`: the same methods, with the model bank behind them."""

    def __init__(self, bank: Bank, carry: Carry, leaves: Callable[[Operation], None]) -> None:
        self.msn = "123456"
        self._bank = bank
        self._carry = carry
        self._leaves = leaves

    async def send(self, operation: Operation) -> Seen | Created:
        """As `Vipps.send`."""
        kind = str(operation.kind)
        body, key, reference = operation.body, operation.key, operation.reference
        self._leaves(operation)
        status, answer = await self._carry(kind, reference, lambda: self._bank.write(kind, reference, body, key))
        _raise_for(status, answer)
        return Created(answer["reference"], answer.get("redirectUrl") or "") if kind == "create" else seen(answer)

    async def show_link(self, operation: Operation) -> None:
        """As `Vipps.show_link`."""
        reference, body = operation.reference, operation.body
        self._leaves(operation)
        _raise_for(*await self._carry("track", reference, lambda: self._bank.show(reference, body)))

    async def customer_sees(self, reference: str) -> CustomerSees:
        """As `Vipps.customer_sees`."""
        status, answer = await self._carry("shown", reference, lambda: self._bank.what_is_shown(reference))
        if status != 404:
            _raise_for(status, answer)
        return CustomerSees(moment(0), "DELIVERY", (answer or {}).get("url", ""))

    async def get(self, reference: str) -> Seen:
        """As `Vipps.get`."""
        status, answer = await self._carry("get", reference, lambda: self._bank.read(reference))
        _raise_for(status, answer)
        return seen(answer)

    async def events(self, reference: str) -> tuple[Event, ...]:
        """As `Vipps.events`."""
        status, answer = await self._carry("events", reference, lambda: self._bank.events(reference))
        _raise_for(status, answer)
        return tuple(
            Event(
                reference=entry["reference"],
                psp_reference=entry["pspReference"],
                name=entry["name"],
                amount=Money(entry["value"], Currency(entry["currency"])),
                at=moment(entry["at"]),
                key=entry["idempotencyKey"] or "",
                success=entry["success"],
            )
            for entry in answer
        )


def _raise_for(status: int, answer: Any) -> None:
    """What `Vipps` makes of an answer that is no success."""
    if status < 300:
        if answer is None:
            raise Uncertain("the answer could not be read")
        return
    code = (answer or {}).get("code", "")
    if status >= 500 or status in (423, 429) or code in NOT_NOW:
        raise Uncertain(code or f"HTTP {status}", timedelta(seconds=(answer or {}).get("wait", 0)))
    raise Refused(status, code, "no")


def seen(answer: dict[str, Any]) -> Seen:
    """The bank's answer as the domain sees it."""
    authorized, captured, refunded, cancelled = answer["totals"]
    return Seen(
        reference=answer["reference"],
        amount=Money(answer["amount"], Currency(answer["currency"])),
        state=State(answer["state"]),
        aggregate=Aggregate(authorized, captured, refunded, cancelled),
        redirect_url=answer["url"],
        other_currency=answer.get("other", ""),
    )


class Broken(AssertionError):
    """A promise was broken."""


class Witness:
    """Stands at the door with a connection of its own: whatever leaves must be committed, as it is, and so must this try."""

    def __init__(self, file: Path) -> None:
        self.connection = sqlite3.connect(file, isolation_level=None)
        self.sends: Counter[str] = Counter()

    def rows(self, sql: str, *values: str) -> list[Any]:
        """What is written down, by one question."""
        return self.connection.execute(sql, values).fetchall()

    def __call__(self, operation: Operation) -> None:
        rows = self.rows(
            "SELECT o.body, o.reference, o.stage, p.state, (SELECT COUNT(*) FROM tries WHERE operation_id = o.id)"
            " FROM operations o JOIN payments p ON p.reference = o.reference WHERE o.key = ?",
            operation.key,
        )
        row = rows[0] if rows else None
        self.sends[operation.key] += 1
        written = (unpack(row[0]), row[1]) if row else ()
        if row is None or written != (operation.body, operation.reference) or row[2] not in ("open", "unknown"):
            raise Broken(f"{operation.kind} {operation.key} leaves and is not written down: {row}")
        if row[4] < self.sends[operation.key]:
            raise Broken(f"try {self.sends[operation.key]} of {operation.key} leaves and was not written down")
        careless = operation.kind is Kind.CANCEL and b"cancelTransactionOnly" not in operation.body
        if careless and row[3] != "AUTHORIZED":
            raise Broken(f"the cancel {operation.key} could take what the customer approves meanwhile")

    def close(self) -> None:
        self.connection.close()


def open_file(file: Path, pass_by: Boundary, number: int) -> Store:
    """The store of a shop that has one till."""
    store = open_store(file)
    database = database_of(store)
    honest = database.write

    @contextmanager
    def write() -> Iterator[None]:
        pass_by("begin")
        with honest():
            yield
            pass_by("commit")
        pass_by("committed")

    database.write = write  # type: ignore[method-assign]
    return store


class Till:
    """The running program, from one start to its end, on the file that it finds."""

    def __init__(
        self,
        file: Path,
        bank: Bank,
        time: Time,
        new_key: Callable[[], str],
        *,
        carry: Carry | None = None,
        boundary: Boundary = lambda name: None,
        leaves: Callable[[Operation], None] = lambda operation: None,
        dice: Callable[[int], int] = lambda most: 0,
        open_as: OpenAs = open_file,
        number: int = 0,
        loop: VirtualLoop | None = None,
    ) -> None:
        """`number` is that of a till of a shared shop, and `open_as` opens its store; `loop` is that of its world."""
        self.file, self.bank, self.time = file, bank, time
        self.dead = False
        self.boundary_hook = boundary
        self.bugs: list[str] = []
        self.own_loop = loop is None
        self.loop = loop or VirtualLoop(time)
        if self.own_loop:
            self.loop.set_exception_handler(self._unheard)
        self.context = copy_context()
        self.context.run(WHOSE.set, self)
        self.store = open_as(file, self.boundary, number)
        database_of(self.store).connection.execute("PRAGMA synchronous = OFF")  # no power cut here, only dead processes
        line: Any = Line(bank, carry or self.carry, leaves)
        now = self.time.clock
        self.tasks = Tasks(self._bug)
        work = work_on(self.store, now, new_key, self.tasks, {"return_url": "https://example.com/"}, number)
        self.work, self.changes = work, work.changes
        self.memory = Memory(work)
        self.reader = Reader(work, always(line))
        self.delivery = Delivery(work, always(line), self.reader)
        self.actions = Actions(work, self.delivery, self.reader)
        self.checkout = Checkout(work, self.delivery, self.actions)
        self.many_orders = ManyOrders(work, self.actions, self.memory)
        self.tracking = Tracking(work, self.delivery)
        self.judgement = Judgement(work, self.delivery, self.reader)
        self.watch = Watch(work, self.delivery, self.reader, dice)

    @property
    def unfinished(self) -> bool:
        """Whether something decided is still to come: about money, a link in the customer's app, or a rest to release."""
        links = self.store.links
        return bool(self.store.operations.pending() or links.due() or links.rests())

    async def catch_up(self) -> None:
        """What the program does when it starts, and after each change: finish, and release what was to be released."""
        await self.look()
        await self.watch.once()
        for capture in self.store.links.rests():
            await self.actions.release_rest(capture)

    async def look(self) -> None:
        """Take what the other tills wrote."""
        database = database_of(self.store)
        while isinstance(database, SharedDatabase) and await database.look(A_LITTLE):
            continue

    def boundary(self, name: str) -> None:
        """Everything that happens passes here; a dead PC does nothing any more."""
        if self.dead:
            raise Crash(name)
        try:
            self.boundary_hook(name)
        except Crash:
            self.dead = True
            self.loop.stop()
            raise

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """The honest line: a request and its answer."""
        self.boundary(f"call {what}")
        answer = call()
        self.boundary(f"carried {what}")
        await asyncio.sleep(0.05)
        self.boundary(f"answered {what}")
        return answer

    def run(self, work: Coroutine[Any, Any, _Result]) -> _Result:
        """Run `work` to its end in virtual time; raises `Crash` where the PC died."""
        task = self.loop.create_task(work, context=self.context.copy())
        task.add_done_callback(lambda _: self.loop.stop())
        self.turn()
        if self.dead:
            raise Crash
        return task.result()

    def turn(self) -> None:
        """Let the loop run until somebody stops it."""
        self.loop.run_forever()

    def pass_time(self, seconds: float) -> None:
        """Let everything that runs go on for so long."""
        handle = self.loop.call_later(seconds, self.loop.stop)
        self.turn()
        handle.cancel()

    def end(self) -> None:
        """The program ends in an orderly way, unless it has died; either way nothing of it goes on."""
        if not self.dead:
            self._end_all(self.tasks.stop())
        self.dead = True
        rest = {task for task in asyncio.all_tasks(self.loop) if self.loop.whose.get(task) in (self, None)}
        for task in rest:
            task.cancel()
        if rest:
            self._end_all(asyncio.wait(rest))
        if self.own_loop:
            self.loop.close()
        with suppress(sqlite3.Error, Blocked):
            self.store.close()

    def _end_all(self, work: Coroutine[Any, Any, Any]) -> None:
        task = self.loop.create_task(asyncio.wait_for(work, 600), context=self.context.copy())
        task.add_done_callback(lambda _: self.loop.stop())
        while not task.done():  # the one who died may have told the loop to stop as well
            self.loop.run_forever()
        task.result()

    def _unheard(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self._bug(context["message"], context.get("exception") or RuntimeError(context["message"]))

    def _bug(self, name: str, error: BaseException) -> None:
        if not isinstance(error, Crash) and not self.dead:
            self.bugs.append(f"task {name}: {error!r}")
