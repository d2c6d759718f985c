"""Lives of a shop that two tills share, in virtual time, in front of the model bank and a real server.

All of `simulator.py`, and what only tills can have: a line to the server that breaks before a question arrives or after it was
answered, or stays broken for a while; a till that dies while the other goes on; a copy that is behind. How long an answer really
takes is no matter: one seed is one life here as well.

    python -m tests.proofs.two_tills_life --seed 42 --verbose
    python -m tests.proofs.two_tills_life --seeds 0:1000
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time as stopwatch
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from app.domain.operation import Kind, Operation
from app.domain.order import Order
from app.errors import AppError, Blocked
from app.tills.elsewhere import Elsewhere
from tests.proofs.bank import Answer
from tests.proofs.shared_ground import SharedGround
from tests.proofs.shop import Life, template
from tests.proofs.simulator import Simulation
from tests.proofs.till import WHOSE, Broken, Crash, Till, VirtualLoop
from tests.proofs.virtual_server import VirtualConnection
from tests.support.inside.shared_store import busy, shared
from tests.support.postgres import LocalServer, Shops
from tests.support.quick import quicken_new_files, quicken_opening

LEASE_S = 20.0
"""So long after its line broke a till may believe that it sees to something which another one has by now."""
LOST, AWAY = 1.0, 0.3
"""In percent of the moments of a question; in the second case the line stays broken."""


class TwoTillsLife(Simulation):
    """One life of a shop with two tills."""

    def __init__(self, seed: int, ground: SharedGround, *, verbose: bool = False) -> None:
        super().__init__(seed, template().parent, verbose=verbose)
        self.ground = ground
        self.loop = VirtualLoop(self.time)
        self.loop.set_exception_handler(self.unheard)
        self.bugs: list[str] = []
        self.file.unlink()
        self.files = {number: template().with_name(f"{seed}-{number}.db") for number in (1, 2)}
        empty = ground.new_file(f"life-{seed}", self.time)
        for file in self.files.values():
            shutil.copyfile(empty, file)
        empty.unlink()
        self.witness.close()
        self.witness = ground.witness(self.file)
        ground.server.way = lambda: self.dice.choice((0.001, 0.001, 0.02, 0.25))
        ground.server.on_written = self.tell
        self.factor = self.dice.choice((0.0, 1.0, 1.0, 3.0))
        self.tills: dict[int, Till] = {}
        self.broke_at: dict[int, float] = {}
        self.troubled = False
        self.leaving: dict[int, str] = {}
        self.under_way: dict[str, tuple[Till, float]] = {}

    def run(self) -> Life:
        """As of one till."""
        try:
            return super().run()
        finally:
            self.end_all()

    def end_all(self) -> None:
        """Nothing of it goes on, and nothing is left."""
        for till in self.tills.values():
            till.end()
        self.loop.close()
        self.witness.close()
        for file in self.files.values():
            for beside in ("", "-wal", "-shm"):
                file.with_name(file.name + beside).unlink(missing_ok=True)

    # the tills ----------------------------------------------------------------------------------------------------------
    def open(self) -> Till:
        """The till at which somebody stands."""
        if self.till is None:
            self.till = self.till_of(self.dice.choice((1, 2)))
        return self.till

    def till_of(self, number: int) -> Till:
        """A till by its number; it starts where it does not run."""
        if number not in self.tills:
            till = self.tills[number] = Till(
                self.files[number],
                self.bank,
                self.time,
                self.new_key,
                carry=self.carry,
                boundary=partial(self.boundary_of, number),
                leaves=partial(self.leaves, number),
                dice=self.dice.randrange,
                open_as=self.ground.open_as,
                number=number,
                loop=self.loop,
            )
            database = shared(till.store)
            elsewhere = Elsewhere(till.store, till.changes, till.work.session, till.work.preferences, lambda: None)
            database.on_taking, database.on_newer = elsewhere.on_taking, elsewhere.on_taken
            self.say(f"till {number} starts")
            self.look(till)
        return self.tills[number]

    def open_tills(self) -> list[Till]:
        """Those that run."""
        return [*self.tills.values()]

    def step(self) -> None:
        """Somebody goes to one of the tills; now and then the other one minds its payments meanwhile."""
        self.till, self.troubled = None, False
        other = self.till_of(self.dice.choice((1, 2)))
        self.open()
        task = None
        if self.dice.random() < 0.5:
            self.till, standing = other, self.till
            task = self.start("the other's watch", other.watch.run())
            self.till = standing
        super().step()
        if task is not None and not other.dead:
            task.cancel()

    def pass_time(self, seconds: float) -> None:
        """As of one till; one that dies does not stop the other."""
        until = self.time.true + seconds
        while until - self.time.true > 1e-3:
            handle = self.loop.call_later(until - self.time.true, self.loop.stop)
            self.loop.run_forever()
            handle.cancel()
            for number, till in [*self.tills.items()]:
                if till.dead and till is not self.till:
                    self.end(number, "dies")
                elif till.dead:
                    till.end()
        if self.bugs:
            raise Broken(self.bugs[0])

    def close(self, how: str) -> None:
        """The till at which somebody stands ends."""
        for number, till in [*self.tills.items()]:
            if till is self.till:
                self.end(number, how)
        self.till = None

    def end(self, number: int, how: str) -> None:
        """A till ends, or is found dead."""
        till = self.tills.pop(number)
        till.end()
        self.say(f"till {number} {how}")
        if till.bugs:
            raise Broken(till.bugs[0])

    def unheard(self, loop: Any, context: dict[str, Any]) -> None:
        """What nobody caught."""
        error = context.get("exception")
        if not isinstance(error, Crash):
            self.bugs.append(f"{context['message']}: {error!r}")

    # the server ---------------------------------------------------------------------------------------------------------
    def boundary_of(self, number: int, name: str) -> None:
        """A moment of a till: it may die, or its line to the server may break."""
        if name.startswith(("ask", "done")) and not self.calm and self.dice.random() * 100 < LOST * self.factor:
            self.cut(number, name)
        self.boundary(name)

    def cut(self, number: int, name: str) -> None:
        """The line of a till to the server breaks."""
        connection = self.line_of(self.tills[number])
        self.broke_at[number], self.troubled = self.time.true, True
        kind = "lost"
        if self.dice.random() < AWAY:
            connection.away, kind = True, "away"
            self.loop.call_later(self.dice.choice((1, 8, 40)), self.mend, number, connection)
        self.life.counts[f"{kind} {name}"] += 1
        self.say(f"till {number} {kind} its server at: {name}")
        connection.lose()

    def mend(self, number: int, connection: VirtualConnection) -> None:
        """It is reached again."""
        connection.away, self.broke_at[number] = False, self.time.true

    def line_of(self, till: Till) -> VirtualConnection:
        """The line of a till to the server."""
        connection = shared(till.store).server.connection
        assert isinstance(connection, VirtualConnection)
        return connection

    def tell(self, connection: VirtualConnection) -> None:
        """One wrote: the others hear of it, or look after a while."""
        for till in self.tills.values():
            if not till.dead and self.line_of(till) is not connection:
                delay = self.dice.choice((0.03, 0.03, 0.3, 1.0))
                self.loop.call_later(delay, self.look, till, context=till.context.copy())

    def look(self, till: Till) -> None:
        """Have a till look, until it did."""

        async def looking() -> None:
            try:
                await till.look()
            except Blocked:
                self.loop.call_later(1.0, self.look, till, context=till.context.copy())

        async def beginning() -> None:
            till.tasks.start("look", looking())

        if not till.dead:
            self.loop.create_task(beginning(), context=till.context.copy())

    # hands and line -----------------------------------------------------------------------------------------------------
    def save(self, till: Till, order: Order) -> str:
        """As at one till; where the server is not reached nobody knows of it."""
        try:
            return till.run(till.checkout.save(order)).reference
        except AppError as trouble:
            self.say(f"save → {trouble.code}")
            return ""

    def seen_at(self, till: Till) -> list[str]:
        """What its copy has."""
        return [order for order in self.orders if till.store.orders.find(order) is not None]

    def leaves(self, number: int, operation: Operation) -> None:
        """A request is about to leave a till."""
        self.witness(operation)
        if operation.kind is not Kind.TRACK:
            self.leaving[number] = operation.key

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """As of one till; and no two tills send the same at a time."""
        till = WHOSE.get()
        assert till is not None
        number = next(number for number, each in self.tills.items() if each is till)
        key = self.leaving.pop(number, "") if what not in ("get", "events", "track", "shown") else ""
        if not key:
            return await self.carried(what, reference, call)
        other, _ = self.under_way.get(key, (till, 0.0))
        if other is not till and not other.dead and self.time.true - self.broke_at.get(3 - number, -1e9) > LEASE_S:
            raise Broken(f"two tills send {key} at a time")
        self.under_way[key] = till, self.time.true
        try:
            return await self.carried(what, reference, call)
        finally:
            if self.under_way.get(key, (None, 0.0))[0] is till:
                del self.under_way[key]

    async def carried(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """What becomes of a request under way."""
        return await super().carry(what, reference, call)

    # promises -----------------------------------------------------------------------------------------------------------
    def check_told(self, till: Till) -> None:
        """As at one till, at the server; while that is asked, or was not reached, it cannot know."""
        if self.troubled or any(busy(each.store) for each in self.tills.values()):
            return
        for reference, totals in self.told.items():
            for state, *known in self.witness.rows(
                "SELECT state, authorized, captured, refunded, cancelled FROM payments WHERE reference = ?", reference
            ):
                if state != "TERMINATED" and any(ours < theirs for ours, theirs in zip(known, totals, strict=True)):
                    raise Broken(f"{reference}: an answer told {totals}, and we know {known}")

    def balance(self) -> None:
        """As of one till; and each copy is what the server has."""
        for number in self.files:
            till = self.till_of(number)
            till.run(till.look())
        super().balance()
        for number in self.files:
            till = self.till_of(number)
            till.run(till.look())
            self.check_search(till)
            if wrong := self.ground.wrong(till.store, thorough=False):
                raise Broken(f"till {number} has another than the server: {wrong}")


def live_on(ground: SharedGround, seed: int, *, verbose: bool = False) -> Life:
    """One life. Raises `Broken`, which says how to see it again."""
    life = TwoTillsLife(seed, ground, verbose=verbose)
    try:
        return life.run()
    except Exception as failure:
        told = "\n".join(life.life.trace[-25:])
        again = f"python -m tests.proofs.two_tills_life --seed {seed} --verbose"
        raise Broken(f"seed {seed}: {failure!r}\n{told}\nreplay: {again}") from failure


def main() -> int:
    """Live on a server of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, help="one life")
    parser.add_argument("--seeds", default="0:100", help="a range of lives, as in 0:1000")
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args()
    first, _, last = chosen.seeds.partition(":")
    seeds = range(int(first), int(last)) if chosen.seed is None else range(chosen.seed, chosen.seed + 1)
    quicken_opening()
    quicken_new_files()
    shops = Shops(LocalServer(), Path(tempfile.mkdtemp()))
    began, broken = stopwatch.perf_counter(), 0
    try:
        ground = SharedGround(shops)
        for seed in seeds:
            try:
                life = live_on(ground, seed, verbose=chosen.verbose)
            except Broken as failure:
                broken += 1
                print(failure if chosen.verbose else str(failure).split("\n")[0], flush=True)
            else:
                if chosen.seed is not None:
                    print(f"seed {seed}: {life.digest}")
        ground.close()
    finally:
        shops.close()
    took = stopwatch.perf_counter() - began
    print(f"{len(seeds)} lives, {broken} broken, {took:.1f} s, {1000 * took / len(seeds):.0f} ms each")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
