"""A shop whose tills are killed while they sell: its server, its tills, and a sandbox in front of them."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from app import profiles, runtime
from app.errors import AppError
from app.store import open_store
from app.store.postgres.joined import Joined, write_joined
from app.store.postgres.moving.whole_tables import fingerprint
from app.store.sqlite.health import look_over
from tests.proofs.books import Theirs, compare, settled
from tests.proofs.clerks import Clerk
from tests.proofs.history import check_history, movements_of, read_history
from tests.proofs.kills import A_DAY_S, LIFETIME_S, ROUNDS_TO_REST
from tests.proofs.pace import Pace, Tally
from tests.proofs.shop_server import ShopServer
from tests.proofs.stand import Stand
from tests.proofs.till_notebook import TillNotebook
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared

TILLS = 5
CLOCKS_S = (0, -40, 25, 70, -15)
"""So far is the clock of each till from the true one."""
TROUBLES = ("kill", "partition", "full", "slow", "stop")
CHECK_EVERY = 5
LifeOfTill = Callable[[runtime.App, int], Coroutine[Any, Any, None]]
"""What a till does as long as it lives; it gets the end of a pipe on which to say that it is up."""


@dataclass
class Life:
    """A till that runs: its process, a pipe on which it says that it is up, and what was decided at the till before."""

    till: int
    process: int
    up: int
    decided_before: int


class KilledShop:
    """One shop, from its opening until all has come to rest."""

    def __init__(self, seed: int, troubles: Sequence[str] = TROUBLES, *, apart: bool = True) -> None:
        memory = Path("/dev/shm")
        self.home = Path(tempfile.mkdtemp(prefix="kvitt-tills-", dir=memory if memory.is_dir() else None))
        self.home.chmod(0o755)
        self.seed, self.kills, self.rounds = seed, 0, 0
        self.killed_at_work = 0
        """So many of those that were killed had decided something."""
        self.clocks_s = CLOCKS_S if apart else (0,) * TILLS
        self.met: Counter[str] = Counter()
        self.server = ShopServer(self.home, TILLS)
        self.troubles = [each for each in troubles if each != "full" or self.server.own_disk]
        self.stand = Stand(self.home)  # in the network that this process has by now
        self.notebooks = {till: TillNotebook(till, self.home, self.stand.shared.now) for till in range(1, TILLS + 1)}
        self.tally = Tally(TILLS + 1)
        self.pace = Pace(self.tally)
        self._lives: dict[int, Life] = {}
        self._born = 0
        for till in self.notebooks:
            self._join(till)

    def close(self) -> None:
        for till in list(self._lives):
            self._end(till)
        self.stand.close()
        self.server.close()
        shutil.rmtree(self.home)

    def _join(self, till: int) -> Path:
        folder = self.home / f"till-{till}"
        open_store(folder / "kvitt.db").close()
        write_joined(folder, Joined(self.server.address(till), till))
        return folder

    # a life ---------------------------------------------------------------------------------------------------------
    def _fork(self, till: int, life: LifeOfTill) -> Life:
        reading, writing = os.pipe()
        decided_before = self.tally.work(till).decided
        process = os.fork()
        if process:
            os.close(writing)
            return Life(till, process, reading, decided_before)
        notebook = self.notebooks[till]
        try:
            os.close(reading)
            self.stand.hang_up()
            self._live(till, writing, life)
            os._exit(0)
        except BaseException as bug:
            notebook.tell_bug("a life", bug)
            os._exit(1)

    def _live(self, till: int, up: int, life: LifeOfTill) -> None:
        notebook, folder = self.notebooks[till], self.home / f"till-{till}"
        rng = Random(f"{self.seed}/{till}/{self._born}")

        async def live() -> None:
            apart = timedelta(seconds=self.clocks_s[(till - 1) % TILLS])
            app = runtime.build(
                folder,
                profiles.Profile.PRACTICE,
                self.stand.url,
                now=lambda: self.stand.shared.now() + apart,
                key=notebook.keys(rng, lambda: self.tally.count_decided(till)),
                dice=rng.randrange,
            )
            # What such a till knows of its server's clock is how far that is from its own.
            shared(store_of(app)).server.clock.own = lambda: time.time() + apart.total_seconds()
            app.tasks.on_error = notebook.tell_bug
            await life(app, up)

        with profiles.own(folder, 5):
            asyncio.run(live())

    def start(self, till: int) -> None:
        """A till begins to sell, where it was before."""
        self._born += 1
        number, notebook = self._born, self.notebooks[till]

        async def sell(app: runtime.App, up: int) -> None:
            notebook.look = self._follow(app)
            rng = Random(f"{self.seed}/{number}/clerk")
            clerk = Clerk(app, notebook, rng, set(), on_look=lambda: self.tally.count_look(till))
            app.tasks.start("sync", app.watch.keep_running(notebook.tell_bug))
            app.tasks.start("clerk", clerk.work())
            os.write(up, b"!")
            await asyncio.sleep(300)

        self._lives[till] = self._fork(till, sell)

    def _follow(self, app: runtime.App) -> Callable[[], Awaitable[None]]:
        """Let the copy follow the shop; and a way to wait for it."""
        store = store_of(app)
        assert store.news is not None
        app.tasks.start("following", store.news.follow())

        async def look() -> None:
            while await shared(store).look(100):
                continue

        return look

    # a round --------------------------------------------------------------------------------------------------------
    def play_round(self) -> None:
        """All tills sell for a while, and something goes wrong.

        Nobody is killed before something was decided since the last kill. Raises `TooLittle`.
        """
        self.rounds += 1
        rng = Random(f"{self.seed}/{self.rounds}/fate")
        began = time.monotonic()
        for till in self.notebooks:
            self.start(till)
        self.pace.await_starts(began, (life.up for life in self._lives.values()))
        self.pace.await_work(self._lives, TILLS)
        # About nine tills die in a round, so that 10,000 kills go with more than 100 troubles of each kind.
        trouble = rng.choice(self.troubles) if self.troubles and rng.random() < 0.5 else ""
        deaths = rng.randint(2, 6)
        at = rng.randrange(deaths)
        for death in range(deaths):
            self.pace.pause(0.02 * 20 ** rng.random())
            if trouble and death == at:
                self._suffer(trouble, rng)
            till = rng.choice(list(self._lives))
            self._end(till)
            self.start(till)
            self.pace.await_work(self._lives, 1)
            self._customers_answer(rng, 0.3)
        self.pace.pause(rng.random() * 0.3)
        for till in list(self._lives):
            self._end(till)
        self.server.heal()
        self.stand.settle()
        for notebook in self.notebooks.values():
            notebook.read()
        self._meanwhile(rng)

    def _end(self, till: int) -> None:
        life = self._lives.pop(till)
        os.kill(life.process, signal.SIGKILL)
        os.waitpid(life.process, 0)
        os.close(life.up)
        # Its next life goes on where this one stopped, and gives no number a second time.
        self.notebooks[till].read()
        self.kills += 1
        self.killed_at_work += self.tally.work(till).decided > life.decided_before

    def _suffer(self, trouble: str, rng: Random) -> None:
        self.met[trouble] += 1
        if trouble == "kill":
            self.server.kill()
        elif trouble == "partition":
            till = rng.choice(list(self._lives))
            self.server.lines.cut(till)
            time.sleep(0.1 * 60 ** rng.random())
            self.server.lines.mend(till)
        elif trouble == "stop":
            self.server.stop_for(0.1 * 20 ** rng.random())
        elif trouble == "slow":
            self.server.slow(on=True)
            time.sleep(1 + rng.random())
            self.server.slow(on=False)
        else:
            self.server.fill()
            time.sleep(0.3 + rng.random())
            self.server.heal()

    def _meanwhile(self, rng: Random) -> None:
        """While all are off, most customers answer, and time goes by."""
        self._customers_answer(rng, 0.6)
        dice = rng.random()
        undelivered = any(notebook.undelivered for notebook in self.notebooks.values())
        if dice < 0.5:
            step = 2 * rng.random()
        elif dice < 0.9 or undelivered:
            step = rng.uniform(61, 90)
        else:
            step = LIFETIME_S if dice < 0.99 else A_DAY_S
        self._pass(step)

    def _customers_answer(self, rng: Random, share: float) -> None:
        for row in self.stand.ask("GET", "/payments?limit=30"):
            if row["state"] == "CREATED" and rng.random() < share:
                self.stand.ask("POST", f"/payments/{row['reference']}/{'abort' if rng.random() < 0.1 else 'approve'}")

    def _pass(self, seconds: float) -> None:
        self.stand.advance(seconds)
        self.server.pass_time(seconds)

    # the comparison -------------------------------------------------------------------------------------------------
    def compare(self, *, at_rest: bool = False) -> list[str]:
        """What is wrong now; `at_rest` when everything has come to its end."""
        theirs = Theirs(self.stand.every_payment(), self.stand.ask("GET", "/ledger"), self.stand.read_writes())
        ours = self.server.read()
        decided = [each.keys for notebook in self.notebooks.values() for each in notebook.decisions.values()]
        found = compare(ours, theirs, decided)
        found += [bug for notebook in self.notebooks.values() for bug in notebook.bugs]
        orders = [reference for reference, _ in self.server.receipts()]
        found += check_history(
            read_history(notebook.history for notebook in self.notebooks.values()), movements_of(theirs.ledger, orders)
        )
        return found + (settled(ours, theirs) + self._receipts() if at_rest else [])

    def _receipts(self) -> list[str]:
        numbers = sorted(int(number) for _, number in self.server.receipts() if number)
        return [] if numbers == list(range(1, len(numbers) + 1)) else [f"receipt numbers {numbers[:20]} …"]

    def come_to_rest(self) -> list[str]:
        """Take the troubles away, let everything come to its end, and compare."""
        self.stand.ask("DELETE", "/faults")
        self._pass(61)
        sums = set()
        for till in (1, *(range(2, TILLS + 2))):
            if till == TILLS + 1:  # one that was never there before
                self.notebooks[till] = TillNotebook(till, self.home, self.stand.shared.now)
                self.server_address_of_new(till)
            said = self.home / f"sum-{till}"
            life = self._fork(till, self._rest(till, said.write_text, finish=till == 1))
            _, status = os.waitpid(life.process, 0)
            os.close(life.up)
            sums.add(said.read_text() if status == 0 else f"till {till} did not end well")
        self.stand.settle()
        for notebook in self.notebooks.values():
            notebook.read()
        found = self.compare(at_rest=True)
        if len(sums) != 1:
            found.append(f"the copies differ: {sums}")
        if odd := self.server.look_over():
            found.append(f"the server's files: {odd}")
        return found

    def server_address_of_new(self, till: int) -> None:
        """A till that joins in the end comes by the line that no other has."""
        folder = self.home / f"till-{till}"
        open_store(folder / "kvitt.db").close()
        write_joined(folder, Joined(self.server.address(0), till))

    def _rest(self, till: int, said: Callable[[str], object], *, finish: bool) -> LifeOfTill:
        """The last life of a till: nobody asks for anything, and the watch of the first brings all to its end."""

        async def rest(app: runtime.App, up: int) -> None:
            store = store_of(app)
            while await shared(store).look(500):
                continue
            for step in (LIFETIME_S, *(61,) * ROUNDS_TO_REST) if finish else ():
                with suppress(AppError):
                    await app.watch.once()
                if app.watch.quiet and not store.links.due():
                    break
                self.stand.settle()
                self._pass(step)
            if not store.journal.check():
                self.notebooks[till].tell_bug("the action log", AssertionError(str(store.journal.check())))
            said(fingerprint(shared(store), self.server.schema))
            await app.close()
            look_over(self.home / f"till-{till}" / "kvitt.db")

        return rest

    @property
    def decided(self) -> int:
        """How much the clerks of all tills decided."""
        return sum(len(each.decisions) for each in self.notebooks.values())

    def facts(self) -> dict[str, Any]:
        """How much happened, so that nobody can mistake an idle run for a good one."""
        writes = self.stand.read_writes()
        words = Counter(said.word for said in read_history(each.history for each in self.notebooks.values()))
        return {
            "rounds": self.rounds,
            "lines": self.server.lines.kind,
            "troubles": dict(self.met),
            "payments": len({write.reference for write in writes if write.kind == "create"}),
            "writes": dict(Counter(write.kind for write in writes)),
            "moved": dict(Counter(row["kind"] for row in self.stand.ask("GET", "/ledger"))),
            "said": dict(words),
            "decided": self.decided,
            "keys": sum(self.tally.work(till).decided for till in self.notebooks),
            "killed at work": self.killed_at_work,
            "start_s": round(self.pace.start_s, 2),
        }
