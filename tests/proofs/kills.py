"""The kill harness: the program dies at any moment, again and again, on a bad day, and every øre is where it belongs.

The real core (its store, its HTTP client, its watch) works on one data folder against a real sandbox in a process of its
own, while the fault profile `bad-day` is in force. It is killed with SIGKILL at random moments of send, capture, capture
of a part, shipment by line, refund, cancel and switch, and started again on the same folder. In the end the faults go, it
comes to rest, and our data file is compared with the sandbox's ledger by idempotency key.

    python -m tests.proofs.kills --kills 300 --seed 1
    python -m tests.proofs.kills --kills 1000 --seed 1 --mutant new_key_per_try

This process imports everything once and has no thread and no loop; each life of the program is a fork of it.
"""

import argparse
import asyncio
import gc
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import anyio._backends._asyncio  # noqa: F401 - costs 40 ms in the first request of every life otherwise
import httpx
import keyring  # noqa: F401

from app import profiles, runtime
from app.domain.operation import Stage
from app.errors import AppError
from tests.proofs.books import Ours, Theirs, compare, settled
from tests.proofs.clerks import Clerk, Notebook
from tests.proofs.mutants import MUTANTS
from tests.proofs.stand import Stand
from tests.support.inside.program import store_of
from tests.support.quick import quicken, quicken_opening
from tests.support.until import until

CLERKS = 2
CHECK_EVERY = 5
ENOUGH = 200
LIFETIME_S = 660
A_DAY_S = 25 * 3600
CONFLICTS = [{"operation": kind, "do": "409", "permille": 20} for kind in ("capture", "refund", "cancel")]
"""On top of the bad day: answers that look like a no and are none."""
ROUNDS_TO_REST = 40


@dataclass
class Report:
    """What came of a run."""

    seed: int
    mutant: str
    kills: int = 0
    seconds: float = 0
    findings: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> str:
        again = f"--kills {self.kills} --seed {self.seed}" + (f" --mutant {self.mutant}" if self.mutant else "")
        what = f"{self.kills} kills in {self.seconds:.1f} s, {json.dumps(self.facts)}"
        if not self.findings:
            return f"nothing lost, nothing doubled: {what}\n  python -m tests.proofs.kills {again}"
        told = "\n  ".join(self.findings[:12])
        return f"WRONG after {what}\n  {told}\nagain: python -m tests.proofs.kills {again}"


class Run:
    """One data folder, one sandbox, many lives."""

    def __init__(self, seed: int, mutant: str = "") -> None:
        memory = Path("/dev/shm")  # a SIGKILL loses nothing that was written, so a disk would only make it slower
        self.home = Path(tempfile.mkdtemp(prefix="kvitt-kills-", dir=memory if memory.is_dir() else None))
        self.seed, self.mutant = seed, mutant
        self.stand = Stand(self.home)
        self.notebook = Notebook(self.home / "decisions")
        self.folder = self.home / "practice"
        self.kills = 0

    def close(self) -> None:
        self.stand.close()
        shutil.rmtree(self.home)

    # a life ---------------------------------------------------------------------------------------------------------
    def fork(self, life: Callable[[int], None]) -> tuple[int, int]:
        """A fresh process that lives `life`; its number, and the end of a pipe on which it says that it is up."""
        reading, writing = os.pipe()
        child = os.fork()
        if child:
            os.close(writing)
            return child, reading
        try:
            os.close(reading)
            self.stand.hang_up()
            if self.mutant:
                MUTANTS[self.mutant]()
            life(writing)
            os._exit(0)
        except BaseException as bug:
            self.notebook.tell_bug("a life", bug)
            os._exit(1)

    def sell(self, number: int) -> Callable[[int], None]:
        """Life `number`: the watch and some clerks at work, until killed."""
        rng = Random(f"{self.seed}/{number}")

        async def life(up: int) -> None:
            app = self._open(rng)
            app.tasks.start("sync", app.watch.keep_running(self.notebook.tell_bug))
            desk: set[str] = set()
            for clerk in range(CLERKS):
                own = Random(f"{self.seed}/{number}/{clerk}")
                app.tasks.start(f"clerk {clerk}", Clerk(app, self.notebook, own, desk).work())
            os.write(up, b"!")
            await asyncio.sleep(60)

        return lambda up: self._live(life(up))

    def rest(self) -> Callable[[int], None]:
        """The last life: nobody asks for anything any more, and the watch brings everything to its end."""

        async def life(up: int) -> None:
            app = self._open(Random(f"{self.seed}/rest"))
            for step in (LIFETIME_S, *(61,) * ROUNDS_TO_REST):
                with suppress(AppError):
                    await app.watch.once()
                if app.watch.quiet and not store_of(app).links.due():
                    break
                self.stand.settle()
                self.stand.advance(step)
            await self._read_links(app)
            if not app.browse.journal():
                self.notebook.tell_bug("the action log", AssertionError(str(app.browse.journal())))
            await app.close()

        return lambda up: self._live(life(up))

    def rehearse(self) -> None:
        """Live a moment that nobody kills, in this process: what a life imports when it is first needed is here then."""

        async def life() -> None:
            app = self._open(Random(0))
            app.tasks.start("sync", app.watch.keep_running(self.notebook.tell_bug))
            app.tasks.start("clerk", Clerk(app, self.notebook, Random(0), set()).work())
            await until(lambda: bool(self.stand.read_writes()), "a clerk sent nothing")
            await app.close()

        self._live(life())

    async def _read_links(self, app: runtime.App) -> None:
        """Each customer sees the newest link of the order, as the service itself tells it."""
        store = store_of(app)
        newest = {
            link.operation.reference: link for number in range(1, 10_000) for link in store.links.of_order(number)
        }
        for reference, link in newest.items():
            await app.tracking.read_shown(reference)
            seen = store.links.shown_of([reference])[reference]
            if link.operation.stage is Stage.DONE and seen.url != link.url:
                self.notebook.tell_bug("a link", AssertionError(f"{reference} shows {seen.url}, not {link.url}"))

    def _open(self, rng: Random) -> runtime.App:
        app = runtime.build(
            self.folder,
            profiles.Profile.PRACTICE,
            self.stand.url,
            now=self.stand.shared.now,
            key=self.notebook.keys(rng),
            dice=rng.randrange,
        )
        app.tasks.on_error = self.notebook.tell_bug
        return app

    def _live(self, life: Any) -> None:
        with profiles.own(self.folder):
            asyncio.run(life)

    # death ----------------------------------------------------------------------------------------------------------
    def kill_one(self) -> None:
        """One life, and its end at a random moment: mostly at work, sometimes while it is still starting."""
        self.kills += 1
        rng = Random(f"{self.seed}/{self.kills}/fate")
        child, up = self.fork(self.sell(self.kills))
        if rng.random() < 0.9:
            select.select([up], [], [], 30)
        short = rng.random() < 0.35
        self._let_live(child, 0.002 * 30 ** rng.random() if short else rng.uniform(0.04, 0.18))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(up)
        self.stand.settle()
        self.notebook.read()
        self._meanwhile(rng)

    def _let_live(self, child: int, seconds: float) -> None:
        """Wait so long, not counting what other programs on this machine took of it: a starved life comes to nothing.

        Who waits for a processor is counted for the life and for the sandbox, and they often wait at once. So a life is over
        at the latest when it has worked for so long itself.
        """
        began, work, kept = time.monotonic(), *self._worked_and_waited(child)
        while True:
            worked, waited = self._worked_and_waited(child)
            left = seconds - max(time.monotonic() - began - (waited - kept), worked - work)
            if left <= 0:
                return
            time.sleep(left)

    def _worked_and_waited(self, child: int) -> tuple[float, float]:
        """For how many seconds a life had a processor, and for how many it or the sandbox wanted one and others had it.

        Both are nothing where the system does not tell.
        """
        nanoseconds = [
            [int(each) for each in told.split()] for told in map(_schedule, (child, self.stand.process)) if told
        ]
        return (nanoseconds[0][0] if nanoseconds else 0) / 1e9, sum(each[1] for each in nanoseconds) / 1e9

    def _meanwhile(self, rng: Random) -> None:
        """While the PC is off customers answer, or do not, and time goes by."""
        for row in self.stand.ask("GET", "/payments?limit=16"):
            if row["state"] == "CREATED" and rng.random() < 0.5:
                self.stand.ask("POST", f"/payments/{row['reference']}/{'abort' if rng.random() < 0.1 else 'approve'}")
        dice = rng.random()
        if self.notebook.undelivered and rng.random() < 0.3:
            dice = 0.99  # nobody comes back before a request that may be out there is ten minutes old
        if dice < 0.5:
            step = 2 * rng.random()
        elif dice < 0.75:
            step = rng.uniform(5, 40)
        elif dice < 0.95:
            step = rng.uniform(61, 90)
        else:
            step = LIFETIME_S if dice < 0.996 else A_DAY_S
        self.stand.advance(step)

    # the comparison -------------------------------------------------------------------------------------------------
    def compare(self, *, at_rest: bool = False) -> list[str]:
        """What is wrong now; `at_rest` when everything has come to its end."""
        theirs = Theirs(self.stand.every_payment(), self.stand.ask("GET", "/ledger"), self.stand.read_writes())
        ours = Ours.read(self.folder / "kvitt.db")
        decided = [decision.keys for decision in self.notebook.decisions.values()]
        found = [*compare(ours, theirs, decided), *self.notebook.bugs]
        return found + settled(ours, theirs) if at_rest else found

    def come_to_rest(self) -> list[str]:
        """Take the faults away, let everything come to its end, and compare."""
        self.stand.ask("DELETE", "/faults")
        self.stand.advance(61)
        child, up = self.fork(self.rest())
        os.close(up)
        _, status = os.waitpid(child, 0)
        self.stand.settle()
        self.notebook.read()
        found = self.compare(at_rest=True)
        return found if status == 0 else [*found, "the last life did not end well"]

    def facts(self) -> dict[str, Any]:
        """How much happened, so that nobody can mistake an idle run for a good one."""
        writes = self.stand.read_writes()
        tries = Counter(write.key for write in writes)
        return {
            "payments": len({write.reference for write in writes if write.kind == "create"}),
            "writes": dict(Counter(write.kind for write in writes)),
            "tried again": sum(count > 1 for count in tries.values()),
            "moved": dict(Counter(row["kind"] for row in self.stand.ask("GET", "/ledger"))),
            "decided": dict(Counter(decision.act for decision in self.notebook.decisions.values())),
        }


def _schedule(process: int) -> str:
    """What the system tells of the processor time of a process, if it does."""
    with suppress(OSError):
        return Path(f"/proc/{process}/schedstat").read_text("ascii")
    return ""


def prove(kills: int, seed: int, mutant: str = "", *, tell: bool = False) -> Report:
    """Kill the program `kills` times; stop at the first thing that is wrong."""
    report, began = Report(seed, mutant), time.monotonic()
    run = Run(seed, mutant)
    try:
        bad_day = run.stand.ask("POST", "/faults", {"profile": "bad-day", "seed": seed})["rules"]
        run.stand.ask("POST", "/faults", {"rules": [*CONFLICTS, *bad_day], "seed": seed})
        while run.kills < kills and not report.findings:
            run.kill_one()
            if run.kills % (CHECK_EVERY if run.kills <= 1000 else 100) == 0:
                report.findings = run.compare()
            if tell and run.kills % 500 == 0:
                print(f"  {run.kills} kills, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        if not report.findings:
            report.findings = run.come_to_rest()
        report.kills, report.facts = run.kills, run.facts()
        idle = {"authorize", "capture", "refund", "cancel"} - report.facts["moved"].keys()
        if kills >= ENOUGH and idle and not report.findings:
            report.findings = [f"too little happened to prove anything: no {kind}" for kind in sorted(idle)]
    finally:
        report.seconds = time.monotonic() - began
        run.close()
    return report


def ready_to_fork() -> None:
    """What each life would otherwise do again: imports, and the TLS set-up of a client that only speaks plain http here."""
    quicken()
    quicken_opening()

    async def ask_nobody() -> None:
        async with httpx.AsyncClient() as client:
            with suppress(httpx.ConnectError):
                await client.get("http://127.0.0.1:1")

    asyncio.run(ask_nobody())
    run = Run(0)
    try:
        run.rehearse()
    finally:
        run.close()
    gc.collect()
    gc.freeze()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.kills", description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mutant", choices=[*MUTANTS, "all"], default="")
    parser.add_argument("--served", action="store_true", help="read kills, seed and mutant line by line")
    asked = parser.parse_args()
    ready_to_fork()
    if asked.served:
        for line in sys.stdin:
            report = prove(*json.loads(line))
            print(json.dumps([report.findings, report.words]), flush=True)
        return 0
    if not asked.mutant:
        report = prove(asked.kills, asked.seed, tell=True)
        print(report.words)
        return 1 if report.findings else 0
    missed = 0
    for mutant in MUTANTS if asked.mutant == "all" else [asked.mutant]:
        report = prove(asked.kills, asked.seed, mutant)
        missed += not report.findings
        caught = "caught" if report.findings else "MISSED"
        print(
            f"{caught} {mutant} after {report.kills} kills, {report.seconds:.1f} s: {report.findings[:2]}", flush=True
        )
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
