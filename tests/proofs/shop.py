"""A shop in virtual time: its file, its till, the bank across the line, and one pair of dice for everything that happens."""

import asyncio
import hashlib
import os
import shutil
import tempfile
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from app.domain.operation import Operation
from app.errors import AppError
from app.store import open_store
from tests.proofs.bank import DAY, Answer, Bank, Manners
from tests.proofs.till import Broken, Till, Time, Witness
from tests.support.inside.data_file import database_of

HOUR = 3600.0
FORGETS_AFTER = DAY + 6 * HOUR
"""When the bank may forget a key. The engine looks before it repeats after 24 hours of its own clock, so that a clock that
people set wrong by up to `CLOCK_ERROR` is covered; nobody promises more."""


@dataclass
class Weather:
    """How bad this life is: chances in percent, for writes (the first seven) and for everything."""

    lost_before: float = 8
    lost_after: float = 17
    server_error: float = 5
    too_many: float = 3
    locked: float = 2
    conflict: float = 1
    unreadable: float = 2
    wrong: float = 2
    late: float = 1
    keys: float = 1
    stale: float = 3
    death: float = 1


@dataclass
class Life:
    """What became of one seed."""

    seed: int
    trace: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def digest(self) -> str:
        return hashlib.sha256("\n".join(self.trace).encode()).hexdigest()


class Shop:
    """Everything that a life is made of, and how the program in it is opened and closed. What happens is told elsewhere."""

    def __init__(self, seed: int, folder: Path, *, verbose: bool = False) -> None:
        self.dice = Random(seed)
        self.life = Life(seed)
        self.verbose = verbose
        self.time = Time()
        self.manners = Manners(
            log_keys=self.dice.choices(("own", "none", "create"), (6, 3, 1))[0],
            forgets_after=self.dice.choice((0.0, FORGETS_AFTER)),
            cancel_knows_keys=self.dice.random() < 0.7,
            replays_as_kept=self.dice.random() < 0.7,
            whole_only=self.dice.random() < 0.1,
            stumbles=(0, 0, 2, 5)[seed % 4],
            strays=seed % 3 == 0,
        )
        self.bank = Bank(self.manners, self.time)
        factor = self.dice.choice((0.0, 0.5, 1.0, 1.0, 2.0))
        self.weather = Weather(**{name: chance * factor for name, chance in vars(Weather()).items()})
        self.network = True
        self.calm = False
        self.keys = 0
        self.traffic: defaultdict[tuple[str, bool], deque[float]] = defaultdict(deque)
        self.orders: list[str] = []
        self.portal: Counter[tuple[str, str]] = Counter()
        self.portal_moves: list[tuple[str, str, int]] = []
        self.file = folder / f"{seed}.db"
        shutil.copyfile(template(), self.file)
        self.witness = Witness(self.file)
        self.till: Till | None = None
        self.boundaries_to_death = 0
        self.under_way_until = 0.0
        self.told: dict[str, tuple[int, ...]] = {}
        self.set_at = 0.0

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """The line between till and bank."""
        raise NotImplementedError

    def boundary(self, name: str) -> None:
        """A moment at which the PC may die."""

    def open(self) -> Till:
        if self.till is None:
            self.till = Till(
                self.file,
                self.bank,
                self.time,
                self.new_key,
                carry=self.carry,
                boundary=self.boundary,
                leaves=self.witness,
                dice=self.dice.randrange,
            )
            self.say("starts")
        return self.till

    def open_tills(self) -> list[Till]:
        """Those that run."""
        return [self.till] if self.till is not None else []

    def pass_time(self, seconds: float) -> None:
        """Let everything that runs go on for so long."""
        self.open().pass_time(seconds)

    def close(self, how: str) -> None:
        if self.till is not None:
            bugs = self.till.bugs
            self.till.end()
            self.till = None
            self.say(how)
            if bugs:
                raise Broken(bugs[0])

    def new_key(self) -> str:
        self.keys += 1
        return f"key-{self.life.seed}-{self.keys}"

    def say(self, what: str) -> None:
        line = f"{self.time.true - 1793600000:12.3f} {self.time.wrong_by:+.0f} {what}"
        self.life.trace.append(line)
        if self.verbose:
            print(line)

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        """Do `work` in the background; trouble that a person is told of is a result like any other."""

        async def told() -> None:
            try:
                result = await work
                self.say(f"{name} → {told_of(result)}")
            except AppError as trouble:
                self.say(f"{name} → {type(trouble).__name__} {trouble.code}")
                self.life.counts[f"{type(trouble).__name__} {trouble.code}"] += 1

        assert self.till is not None
        till = self.till

        async def going() -> "asyncio.Task[Any]":
            return till.tasks.start(name, told())

        return till.loop.run_until_complete(till.loop.create_task(going(), context=till.context.copy()))


def told_of(result: object) -> str:
    """What an act came to, in a line."""
    if isinstance(result, Operation):
        return f"{result.kind} {result.key} {result.stage} {result.error} {result.detail}"
    return type(result).__name__


MEMORY = "/dev/shm"
"""A file system in memory, where there is one: a life needs a file, and not a disk."""


@cache
def template() -> Path:
    """A freshly made, empty file of the newest schema; each life begins on a copy."""
    # Where the files of tests lie in memory already they are cleared away in the end, and this one with them.
    as_usual = tempfile.gettempdir().startswith(MEMORY) or not os.access(MEMORY, os.W_OK)
    file = Path(tempfile.mkdtemp(prefix="kvitt-simulator-", dir=None if as_usual else MEMORY)) / "template.db"
    store = open_store(file)
    database_of(store).connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    return file
