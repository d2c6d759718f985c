"""Kills the program while it closes days and puts out their papers: a day is closed once or not at all.

A shop with three open days is made once and copied for each round. The program dies with SIGKILL at a statement, by the
system while a byte is on its way to the file, or at a random moment; the next start goes on. In the end there are the same
closings, byte by byte, as without a kill, and no second paper that could be taken for the first.

    python -m tests.proofs.closing_kills --every 1 --kills 200 --seed 1
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from app import profiles, runtime
from app.data_file import DATABASE
from app.domain.day.figures import ClosedDay
from app.domain.papers.blocks import Block
from app.domain.papers.plain_text import plain_text
from app.domain.records.journal import What
from app.services.day.day_papers import DayPapers
from app.store.journal import Journal
from tests.proofs.trading import HOUR, Trading
from tests.support.at_once import at_once
from tests.support.inside.data_file import database_of
from tests.support.inside.program import store_of
from tests.support.quick import quicken, quicken_opening

NOBODY = "http://127.0.0.1:9"
"""An address that nothing is sent to."""
SEED, DAYS = 6, 3
Death = Callable[[runtime.App], None]
"""Makes ready how the program dies."""


class Shop:
    """A data folder with open days, and what the books say of each."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        trading = Trading(SEED, folder)
        for _ in range(DAYS):
            for _ in range(2):
                trading.trade()
            trading.till.pass_time(20 * HOUR)
        trading.settle()
        trading.till.pass_time(30 * HOUR)
        trading.till.end()
        self.folder, self.now = folder, trading.time.clock()
        self.captured: Counter[str] = Counter()
        for move in trading.moves:
            self.captured[trading.calendar.day(move.at).isoformat()] += move.minor if move.kind == "capture" else 0
        self.first = date.fromisoformat(min(self.captured))

    def program(self, folder: Path) -> runtime.App:
        return runtime.build(folder, profiles.Profile.PRACTICE, NOBODY, now=lambda: self.now)

    def close_all(self, app: runtime.App, folder: Path) -> None:
        """Close each day that is over, oldest first, and put out the paper of each that has none."""
        while True:
            closed = app.day_closing.newest()
            state = app.day_closing.next(None if closed else self.first)
            if state.day >= state.today:
                break
            at_once(app.day_closing.close(state.day))
        out = {number for number, _ in papers(folder)}
        for each in reversed(closed):
            if each.number not in out:
                at_once(app.day_papers.hand_over(each, "tray", partial(lay, folder, each.number)))

    def life(self, folder: Path, death: Death) -> int:
        """A process that closes all; how it ended, as `os.waitpid` says."""
        child = os.fork()
        if child == 0:
            try:
                app = self.program(folder)
                death(app)
                self.close_all(app, folder)
                death_at_last(app)
                asyncio.run(app.close())
                os._exit(0)
            except BaseException as bug:
                (folder / "bug").write_text(repr(bug))
                os._exit(1)
        return child


def death_at_last(app: runtime.App) -> None:
    """Nothing kills any more."""
    database_of(store_of(app)).connection.set_trace_callback(None)


# papers -----------------------------------------------------------------------------------------------------------------
def lay(folder: Path, number: int, blocks: tuple[Block, ...]) -> None:
    """A paper comes out, at once and whole."""
    marked = "KOPI" in plain_text(blocks)
    place = os.open(folder / "tray", os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(place, json.dumps([number, marked]).encode() + b"\n")
    os.close(place)


def papers(folder: Path) -> list[tuple[int, bool]]:
    """The papers that came out: of which closing, and whether marked as a copy."""
    tray = folder / "tray"
    return [tuple(json.loads(line)) for line in tray.read_text("ascii").splitlines()] if tray.exists() else []


# deaths -----------------------------------------------------------------------------------------------------------------
def at_statement(number: int, app: runtime.App) -> None:
    """With the statement of this number, also of one that a trigger makes."""
    left = [number]

    def count(statement: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    database_of(store_of(app)).connection.set_trace_callback(count)


def at_byte(number: int, app: runtime.App) -> None:
    """While the log of the data file grows beyond so many bytes; what fits before is written."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    log = database_of(store_of(app)).file.with_name(DATABASE + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + number, resource.RLIM_INFINITY))


def never(app: runtime.App) -> None:
    """It lives to its end."""


# checks -----------------------------------------------------------------------------------------------------------------
def closings(folder: Path) -> list[str]:
    """The texts of all closings."""
    with closing(sqlite3.connect(folder / DATABASE)) as file:
        return [row[0] for row in file.execute("SELECT closed FROM closings ORDER BY id")]


def check(shop: Shop, folder: Path, whole: Sequence[str]) -> list[str]:
    """What is wrong; `whole` are the closings as they are without a kill."""
    texts, wrong = closings(folder), []
    if texts != list(whole[: len(texts)]):
        wrong.append("other closings than without a kill")
    with closing(sqlite3.connect(folder / DATABASE)) as file:
        logged = [
            row[0] for row in file.execute("SELECT detail FROM journal WHERE what = 'day closed' ORDER BY number")
        ]
        counts = [row[0] for row in file.execute("SELECT number FROM closings ORDER BY id")]
        prints = file.execute(
            "SELECT number, copy FROM closing_prints p JOIN closings c ON c.id = p.closing"
        ).fetchall()
    seals = [f"1.1.{at} {hashlib.sha256(text.encode()).hexdigest()}" for at, text in enumerate(texts, 1)]
    wrong += [f"the log says {logged}, not {seals}"] if logged != seals else []
    wrong += [f"numbers {counts}"] if counts != [*range(1, len(counts) + 1)] else []
    for text in texts:
        said = json.loads(text)
        minor = sum(each["captured"][1] for each in said["figures"])
        if minor != shop.captured[said["day"]]:
            wrong.append(f"{said['day']}: {minor}, not {shop.captured[said['day']]}")
    for number, sheets in _by_number(papers(folder)).items():
        if sheets[1:].count(False):
            wrong.append(f"two originals of {number}")
        if len(sheets) > sum(each[0] == number for each in prints):
            wrong.append(f"a paper of {number} that is not written down")
    if (folder / "bug").exists():
        wrong.append((folder / "bug").read_text())
    return wrong


def _by_number(found: Sequence[tuple[int, bool]]) -> dict[int, list[bool]]:
    by_number: dict[int, list[bool]] = {}
    for number, marked in found:
        by_number.setdefault(number, []).append(marked)
    return by_number


def check_end(shop: Shop, folder: Path, whole: Sequence[str]) -> list[str]:
    """What is wrong once the next start went on."""
    os.waitpid(shop.life(folder, never), 0)
    wrong = check(shop, folder, whole)
    if len(closings(folder)) != len(whole):
        wrong.append(f"{len(closings(folder))} closings")
    if {number for number, _ in papers(folder)} != {*range(1, len(whole) + 1)}:
        wrong.append("a paper is missing")
    app = shop.program(folder)
    if not store_of(app).journal.check():
        wrong.append("the action log is not whole")
    for each in app.day_closing.newest():
        at_once(app.day_papers.hand_over(each, "tray", partial(lay, folder, each.number)))
    asyncio.run(app.close())
    return wrong + check(shop, folder, whole)


# the control ------------------------------------------------------------------------------------------------------------
def logs_apart() -> None:
    """The log tells of a closing in a write of its own."""
    add = Journal.add

    def apart(self: Journal, what: What, *given: Any, **more: Any) -> None:
        add(self, what, *given, **more)
        if what == What.DAY_CLOSED:
            connection = self._db.connection  # the write of the one who calls
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")

    Journal.add = apart  # type: ignore[method-assign]


def counts_papers_late() -> None:
    """A paper comes out before it is written down."""
    hand_over = DayPapers.hand_over

    async def late(self: DayPapers, closed: ClosedDay, to: str, hand: Callable[[Sequence[Block]], None]) -> int:
        hand(self.blocks(closed))
        return await hand_over(self, closed, to, lambda blocks: None)

    DayPapers.hand_over = late  # type: ignore[method-assign]


MUTANTS = {"logs_apart": logs_apart, "counts_papers_late": counts_papers_late}


# a run ------------------------------------------------------------------------------------------------------------------
class Run:
    """All rounds of one shop."""

    def __init__(self, place: Path) -> None:
        self.place, self.shop, self.rounds = place, Shop(place / "shop"), 0
        self.ends: Counter[str] = Counter()
        clean = self._copy("clean")
        began = time.monotonic()
        os.waitpid(self.shop.life(clean, never), 0)
        self.seconds, self.whole = time.monotonic() - began, closings(clean)
        assert len(self.whole) >= DAYS, (clean / "bug").read_text() if (clean / "bug").exists() else self.whole

    def _copy(self, name: str) -> Path:
        folder = self.place / name
        shutil.copytree(self.shop.folder, folder)
        return folder

    def kill(self, death: Death, after_s: float = 0) -> tuple[bool, list[str]]:
        """One round: whether it died, and what is wrong then and in the end."""
        self.rounds += 1
        folder = self._copy(str(self.rounds))
        child = self.shop.life(folder, death)
        if after_s:
            time.sleep(after_s)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        died = os.WIFSIGNALED(status)
        wrong = check(self.shop, folder, self.whole)
        self.ends[f"{len(closings(folder))} closed, {len(papers(folder))} papers" if died else "through"] += 1
        wrong += check_end(self.shop, folder, self.whole)
        shutil.rmtree(folder)
        return died, wrong

    def at_every(self, death: Callable[[int, runtime.App], None], step: int, begin: int) -> list[str]:
        """Die at each `step`-th place until one is beyond the end."""
        at = begin
        while True:
            died, wrong = self.kill(partial(death, at))
            if wrong or not died:
                return [f"{death.__name__} {at}: {each}" for each in wrong]
            at += step


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.closing_kills")
    parser.add_argument("--every", type=int, default=1, help="Die at each so-many-th statement.")
    parser.add_argument("--bytes", type=int, default=512, help="And with each so-many-th byte of the log.")
    parser.add_argument("--kills", type=int, default=20, help="So many at random moments.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mutant", choices=MUTANTS)
    asked = parser.parse_args()
    quicken()
    quicken_opening()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="kvitt-closing-", dir=memory if memory.is_dir() else None) as place:
        run = Run(Path(place))
        if asked.mutant:
            MUTANTS[asked.mutant]()
        dice = Random(asked.seed)
        wrong = run.at_every(at_statement, asked.every, asked.seed % asked.every)
        wrong = wrong or run.at_every(at_byte, asked.bytes, asked.seed * 97 % asked.bytes)
        for _ in range(0 if wrong else asked.kills):
            wrong += run.kill(never, dice.uniform(0.01, 2 * run.seconds))[1]
    print(f"{run.rounds} rounds: {dict(run.ends)}", *wrong[:12], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
