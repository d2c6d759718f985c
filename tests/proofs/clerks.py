"""Clerks who sell, ship, capture, refund, cancel and switch for as long as the program lives, and pick up where it died.

What they do next follows from the seed and from what the store says. A decision is noted outside the program before it is
asked for, with every idempotency key that it was given; what did not happen is asked for again as the same decision, so that
it can be told afterwards whether it moved money twice.
"""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from random import Random
from traceback import extract_tb
from typing import Any
from uuid import UUID

from app.domain.desk.views import OrderView
from app.domain.money import Currency
from app.domain.operation import Operation, Stage
from app.domain.order import Flow, Order, OrderLine
from app.domain.shipment import Portion
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.errors import AppError, Invalid
from app.runtime import App
from tests.support.inside.program import store_of

OPEN_ORDERS = 5
MOST_ATTEMPTS = 4
MOST_RETRIES = 3
OVER = (Standing.RELEASED, Standing.REFUNDED)
AWAY = (Standing.UNKNOWN, Standing.SENDING)
ENDED = (Standing.DECLINED, Standing.EXPIRED, Standing.CANCELLED)


@dataclass
class Decision:
    """What a clerk wants of an order, and the keys that it was given so far."""

    number: int
    order: str
    act: str
    wanted: Any = None
    keys: list[str] = field(default_factory=list)
    over: bool = False


class Notebook:
    """Decisions, kept apart from the program, each line written at once so that no kill loses it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        file.touch()
        self._read_upto = 0
        self._number: int | None = None
        self.decisions: dict[int, Decision] = {}
        self.bugs: list[str] = []
        self.through: set[str] = set()
        """Orders of which nobody wants anything any more."""
        self.later: set[str] = set()
        """Orders that have to wait for as long as this life lasts."""
        self._deciding: ContextVar[Decision | None] = ContextVar("deciding", default=None)

    def read(self) -> None:
        """Take in what was noted by processes that are dead by now."""
        with self._file.open("rb") as file:
            file.seek(self._read_upto)
            for line in file:
                self._take_in(json.loads(line))
            self._read_upto = file.tell()

    def _take_in(self, said: dict[str, Any]) -> None:
        if "bug" in said:
            self.bugs.append(said["bug"])
        elif "through" in said:
            self.through.add(said["through"])
        elif "act" in said:
            self.decisions[said["number"]] = Decision(**said)
        elif "key" in said:
            self.decisions[said["number"]].keys.append(said["key"])
        else:
            self.decisions[said["number"]].over = True

    @property
    def undelivered(self) -> bool:
        """Whether a request to a customer was begun and nobody knows yet what came of it."""
        return any(not each.over and each.keys and each.act in ("send", "switch") for each in self.decisions.values())

    def _note(self, **said: Any) -> None:
        if self._number is None:
            self._number = os.open(self._file, os.O_WRONLY | os.O_APPEND)
        os.write(self._number, json.dumps(said).encode() + b"\n")

    def decide(self, order: str, act: str, wanted: Any = None) -> Decision:
        """A new decision."""
        decision = Decision(len(self.decisions) + 1, order, act, wanted)
        self.decisions[decision.number] = decision
        self._note(number=decision.number, order=order, act=act, wanted=wanted)
        return decision

    def close(self, decision: Decision) -> None:
        """It happened, or nobody wants it any more."""
        decision.over = True
        self._note(number=decision.number)

    def leave(self, order: str) -> None:
        """Nobody wants anything of `order` any more."""
        self.through.add(order)
        self._note(through=order)

    def tell_bug(self, where: str, bug: BaseException) -> None:
        """Something that is no `AppError` came out of the program."""
        # It may not show again for ten thousand kills.
        frames = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in extract_tb(bug.__traceback__)[-6:]]
        self._note(bug=f"{where}: {type(bug).__name__}: {bug} ({' > '.join(frames)})")

    def keys(self, rng: Random, on_decided: Callable[[], None] = lambda: None) -> Callable[[], str]:
        """Gives out keys for `runtime.build(key=…)`, and notes for which decision.

        `on_decided` is called for each that a decision is given.
        """

        def new_key() -> str:
            key = str(UUID(int=rng.getrandbits(128), version=4))
            decision = self._deciding.get()
            if decision is not None:
                decision.keys.append(key)
                self._note(number=decision.number, key=key)
                on_decided()
            return key

        return new_key

    async def carry_out(self, decision: Decision, act: Callable[[], Awaitable[object]]) -> None:
        """Ask the program for it."""
        self._deciding.set(decision)
        try:
            await act()
            if decision.act == "keep":
                self.close(decision)
        except Invalid as no:
            if no.code not in ("too_fast", "operation_unknown", "operation_open", "asked_too_often"):
                self.close(decision)  # it is not possible any more
        except AppError:
            pass  # the network is bad; it is asked for again
        finally:
            self._deciding.set(None)


class Clerk:
    """One person at work. Several work at the same program at once."""

    def __init__(
        self,
        app: App,
        notebook: Notebook,
        rng: Random,
        desk: set[str],
        *,
        on_look: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_look` is called when one looked for something to do, and there was no trouble."""
        self._app, self._notebook, self._rng, self._busy = app, notebook, rng, desk
        self._on_look = on_look

    async def work(self) -> None:
        """Until killed."""
        while True:
            try:
                await self._one_thing()
                self._on_look()
            except AppError:
                pass
            except Exception as bug:
                self._notebook.tell_bug("a clerk", bug)
            await asyncio.sleep(0.001)

    async def _one_thing(self) -> None:
        passed_over = self._notebook.through | self._notebook.later
        rows = [row for row in self._app.browse.orders(limit=40) if row.reference not in passed_over]
        free = [row.reference for row in rows if row.reference not in self._busy and row.standing not in AWAY]
        if len(rows) < OPEN_ORDERS:
            free.append((await self._app.checkout.save(_some_order(self._rng))).reference)
        if not free:
            await asyncio.sleep(0.02)
            return
        view = self._app.browse.order(self._rng.choice(free))
        if _finished(view):
            self._notebook.leave(view.reference)
            return
        self._busy.add(view.reference)
        try:
            decision = None if view.pending else self._next(view)
            if decision is None:
                await asyncio.sleep(0.005)
            else:
                await self._notebook.carry_out(decision, lambda: _act(self._app, decision))
        finally:
            self._busy.discard(view.reference)

    def _next(self, view: OrderView) -> Decision | None:
        """The oldest decision that did not happen yet, or a new one."""
        for decision in self._notebook.decisions.values():
            if decision.order == view.reference and not decision.over:
                if not self._happened(decision):
                    return decision
                self._notebook.close(decision)
        wish = next(self._wishes(view), None)
        return self._notebook.decide(view.reference, *wish) if wish else None

    def _happened(self, decision: Decision) -> bool:
        """Whether a decision is through with: done, or refused too often. Nothing of the order is open."""
        store: Any = store_of(self._app)
        saved = store.orders.get(decision.order)
        found: list[Operation] = [op for op in store.operations.of_order(saved.id) if op.key in decision.keys]
        done = any(op.stage is Stage.DONE for op in found)
        return done or len(found) >= MOST_RETRIES or bool(found and decision.act == "switch")

    def _wishes(self, view: OrderView) -> Iterator[tuple[str, Any]]:
        """What somebody would sensibly want next."""
        rng, allowed = self._rng, view.allowed
        if view.keep_or_release:
            yield ("keep", None) if rng.random() < 0.4 else ("release", None)
        elif view.standing is Standing.DRAFT or view.standing in ENDED:
            yield "send", rng.choice(tuple(Flow)).value
        elif view.standing is Standing.WAITING:
            if rng.random() < 0.3:
                yield rng.choice([("cancel", None), ("switch", rng.choice(tuple(Flow)).value)])
        elif allowed[Action.CAPTURE]:
            yield from self._capture(view, allowed[Action.CAPTURE].limit)
        elif allowed[Action.REFUND]:
            yield from self._refund(view, allowed[Action.REFUND].limit)

    def _capture(self, view: OrderView, limit: int) -> Iterator[tuple[str, Any]]:
        dice = self._rng.random()
        if dice < 0.3:
            yield "capture", self._part(limit)
        elif dice < 0.6 and view.to_ship:
            yield "ship", self._some(view.to_ship)
        elif dice < 0.7:
            yield "capture", None
        elif dice < 0.85 and view.aggregate.captured:
            yield "refund", self._part(view.aggregate.captured - view.aggregate.refunded)
        elif dice < 0.93:
            yield "release", None

    def _refund(self, view: OrderView, limit: int) -> Iterator[tuple[str, Any]]:
        dice = self._rng.random()
        if dice < 0.4:
            yield "refund", self._part(limit)
        elif dice < 0.7 and view.to_take_back:
            yield "refund_lines", self._some(view.to_take_back)
        elif dice < 0.9:
            yield "refund", None

    def _part(self, limit: int) -> int:
        """A part of an amount; never one of the amounts that the sandbox refuses on purpose."""
        return min(limit, 1000 * self._rng.randint(1, 1 + limit // 3000)) or limit

    def _some(self, left: Sequence[Portion]) -> dict[str, str]:
        """Some of the lines, as JSON can hold it."""
        portion = self._rng.choice(left)
        return {str(portion.position): str(self._rng.choice([min(Decimal(1), portion.quantity), portion.quantity]))}


async def _act(app: App, decision: Decision) -> object:
    order, wanted = decision.order, decision.wanted
    lines = {int(place): Decimal(count) for place, count in wanted.items()} if isinstance(wanted, dict) else {}
    acts: dict[str, Callable[[], Awaitable[object]]] = {
        "send": lambda: app.checkout.send(order, Flow(wanted)),
        "switch": lambda: app.checkout.switch(order, Flow(wanted)),
        "cancel": lambda: app.actions.cancel(order),
        "release": lambda: app.actions.release(order),
        "capture": lambda: app.actions.capture(order, wanted),
        "ship": lambda: app.actions.ship(order, lines, "Posten", f"RR{decision.number}"),
        "refund": lambda: app.actions.refund(order, wanted),
        "refund_lines": lambda: app.actions.refund_lines(order, lines),
    }
    if decision.act == "keep":
        await app.actions.keep(order)
        return None
    return await acts[decision.act]()


def _finished(view: OrderView) -> bool:
    """Whether nobody wants anything of this order any more."""
    if view.pending:
        return False
    gone = view.standing is Standing.DRAFT or view.standing in ENDED
    return view.standing in OVER or (gone and (view.must_change or len(view.attempts) >= MOST_ATTEMPTS))


def _some_order(rng: Random) -> Order:
    """Two or three lines; every quantity can leave in parts."""
    lines = tuple(
        OrderLine(f"Product {number}", f"p{number}", Decimal(rng.randint(1, 4)), 100 * rng.randint(37, 499), 2500)
        for number in range(1, rng.randint(3, 4))
    )
    return Order(lines, Currency.NOK, flow=rng.choice(tuple(Flow)), phone="4712345678")
