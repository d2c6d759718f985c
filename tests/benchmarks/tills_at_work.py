"""Tills of one shop that decide at the same time, beside as many programs that ask the same server by raw psycopg.

A process of its own, for it forks: it prints what it measured as JSON. Every till is a process with a copy of its own. Up to
five of them follow the shop. Of more, which one machine cannot all wake at each write, each takes what is newer a moment before
it decides, as it would have taken it by then on a machine of its own.

Beside each stands one that makes as many ways there and back, with as many statements, in tables that have no guards, no copy
and no program: `BEGIN` and the lock of one row and what is newer, then the rows and the `COMMIT`.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import psycopg

from app.errors import Blocked
from app.store.postgres.following import Following
from tests.proofs.shared_till import add_sale, open_till
from tests.support.inside.shared_store import shared
from tests.support.postgres import LocalServer, Shops

MOST_THAT_FOLLOW = 5
REGIMES = ((1, 0.3, 20), (5, 1.5, 25), (25, 8, 30), (100, 60, 60))
"""So many tills, each of which decides every so many seconds, for so long. All of them stand on one machine."""
STATEMENTS = 16
"""A sale makes so many, see `docs/decisions/a-till-decides-on-a-fresh-copy.md`."""
WITHOUT_A_PAUSE_S = 3.0
LOOK_EVERY_S = 0.004
_RAW = (
    "CREATE TABLE raw_shop (head bigint NOT NULL)",
    "INSERT INTO raw_shop VALUES (0)",
    "CREATE TABLE raw_rows (seq bigint NOT NULL, place integer NOT NULL, body text NOT NULL, PRIMARY KEY (seq, place))",
)
_BODY = "x" * 200
_LOCK = {
    "row": ("SELECT head FROM raw_shop FOR UPDATE",),
    # A statement reads as of its begin: the lock has to be there before.
    "advisory": ("SELECT pg_advisory_xact_lock(16)", "SELECT head FROM raw_shop"),
}
_WAITING = (
    "SELECT coalesce(wait_event_type, '') || ':' || coalesce(wait_event, ''), query ~ '^(NOTIFY|LISTEN)'"
    " FROM pg_stat_activity WHERE backend_type = 'client backend' AND state <> 'idle' AND pid <> pg_backend_pid()"
)


class Line(NamedTuple):
    """What one process says: that it wrote, or saw, so far, and when; how long a write took."""

    word: str
    upto: int
    at: float
    took: float = 0.0


def raw_copy(file: Path) -> sqlite3.Connection:
    """A file for what raw tills write, as safe as a till's."""
    copy = sqlite3.connect(file)
    copy.execute("PRAGMA journal_mode = WAL")
    copy.execute("PRAGMA synchronous = FULL")
    copy.execute("CREATE TABLE raw_rows (seq, place, body, PRIMARY KEY (seq, place))")
    return copy


class RawTill:
    """A connection that decides as a till does, and a second one that tells."""

    def __init__(self, parts: dict[str, str], lock: str = "row") -> None:
        self._connection = psycopg.connect(**parts, autocommit=True)  # type: ignore[arg-type]
        self._telling = psycopg.connect(**parts, autocommit=True)  # type: ignore[arg-type]
        self._lock, self._seen = _LOCK[lock], 0
        self._copy: sqlite3.Connection | None = None

    def look(self, file: Path) -> None:
        """Keep in a file what others wrote."""
        if self._copy is None:
            self._copy = raw_copy(file)
        rows = self._connection.execute("SELECT seq, place, body FROM raw_rows WHERE seq > %s", [self._seen]).fetchall()
        with self._copy:
            self._copy.executemany("INSERT OR REPLACE INTO raw_rows VALUES (?, ?, ?)", rows)
        self._seen = max([self._seen, *(seq for seq, _, _ in rows)])

    def decide(self) -> int:
        """Two ways there and back, and one more where others wrote."""
        with self._connection.pipeline():
            self._connection.execute("BEGIN")
            *_, shop = [self._connection.execute(statement.encode()) for statement in self._lock]
            newer = self._connection.execute("SELECT DISTINCT seq FROM raw_rows WHERE seq > %s", [self._seen])
        (head,) = shop.fetchone() or (0,)
        if numbers := [number for (number,) in newer.fetchall()]:
            self._connection.execute("SELECT * FROM raw_rows WHERE seq = ANY(%s)", [numbers]).fetchall()
        self._seen = int(head) + 1
        with self._connection.pipeline():
            self._connection.execute("UPDATE raw_shop SET head = %s", [self._seen])
            for place in range(STATEMENTS):
                self._connection.execute("INSERT INTO raw_rows VALUES (%s, %s, %s)", [self._seen, place, _BODY])
            self._connection.execute("COMMIT")
        return self._seen

    def tell(self) -> None:
        """Tell who listens."""
        self._telling.execute("NOTIFY raw_written")


class Work:
    """Processes that work side by side, and what they said."""

    def __init__(self, folder: Path, parts: dict[str, str]) -> None:
        self.folder, self.parts = folder, parts
        self._made = 0

    def run(self, *works: Callable[[Callable[[Line], None]], None], beside: int = 0) -> list[list[Line]]:
        """Let each work in a process of its own; the last `beside` are ended when the others are through."""
        processes, files = [], []
        for work in works:
            self._made += 1
            files.append(self.folder / f"said-{self._made}")
            process = os.fork()
            if not process:
                code = 1
                try:
                    with files[-1].open("w") as said:
                        work(lambda line: print(json.dumps(line), file=said, flush=True))
                    code = 0
                except Exception:
                    traceback.print_exc()
                finally:
                    os._exit(code)
            processes.append(process)
        ended = [os.waitpid(process, 0)[1] for process in processes[: len(processes) - beside]]
        for process in processes[len(processes) - beside :]:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
        assert not any(ended), "a process did not end well"
        return [[Line(*json.loads(line)) for line in file.read_text().splitlines()] for file in files]

    def till(
        self, number: int, every_s: float, until: float, *, follows: bool = True
    ) -> Callable[[Callable[[Line], None]], None]:
        """A till that decides now and then, and follows its shop or looks before."""

        async def work(say: Callable[[Line], None]) -> None:
            store = open_till(self.folder / f"till-{number}.db", self.parts)
            database, dice = shared(store), Random(number)
            while await database.look(500):
                continue
            following = Following(database, self.parts, number)
            following.on_taken = lambda changed: say(Line("saw", database.upto, time.monotonic()))
            task = asyncio.ensure_future(following.follow() if follows else asyncio.sleep(0))
            for place, pause in enumerate(_pauses(dice, every_s, until)):
                await asyncio.sleep(pause)
                while not follows and await database.look(500):
                    continue
                began, word = time.monotonic(), "wrote"
                try:
                    async with store.writing():
                        add_sale(store, f"B-{os.getpid()}-{place}")
                except Blocked:
                    word = "refused"
                ended = time.monotonic()
                say(Line(word, database.upto, ended, ended - began))
            await asyncio.sleep(1)  # what others wrote last is still to be seen
            task.cancel()

        return lambda say: asyncio.run(work(say))

    def raw(
        self, number: int, every_s: float, until: float, lock: str = "row", *, looks: bool = False
    ) -> Callable[..., None]:
        """The same by raw psycopg."""

        def work(say: Callable[[Line], None]) -> None:
            till, dice = RawTill(self.parts, lock), Random(-number)
            for pause in _pauses(dice, every_s, until):
                time.sleep(pause)
                if looks:
                    till.look(self.folder / f"raw-{number}.db")
                began = time.monotonic()
                head = till.decide()
                ended = time.monotonic()
                till.tell()
                say(Line("wrote", head, ended, ended - began))

        return work

    def raw_listener(self, say: Callable[[Line], None]) -> None:
        """Hear what raw tills tell, look, and keep what is new in a file."""
        copy = raw_copy(self.folder / "raw.db")
        connection = psycopg.connect(**self.parts, autocommit=True)  # type: ignore[arg-type]
        looking = psycopg.connect(**self.parts, autocommit=True)  # type: ignore[arg-type]
        connection.execute("LISTEN raw_written")
        seen = 0
        for _ in connection.notifies():
            rows = looking.execute(
                "SELECT seq, place, body FROM raw_rows WHERE seq > %s ORDER BY seq", [seen]
            ).fetchall()
            with copy:
                copy.executemany("INSERT INTO raw_rows VALUES (?, ?, ?)", rows)
            if rows:
                seen = int(rows[-1][0])
                say(Line("saw", seen, time.monotonic()))

    def waits(self, say: Callable[[Line], None]) -> None:
        """What the server's sessions wait for, again and again, until ended."""
        with psycopg.connect(**self.parts, autocommit=True) as connection:  # type: ignore[arg-type]
            while True:
                for event, telling in connection.execute(_WAITING):
                    say(Line(f"{event}{' (telling)' if telling else ''}", 1, time.monotonic()))
                time.sleep(LOOK_EVERY_S)


def _pauses(dice: Random, every_s: float, until: float) -> Iterator[float]:
    while True:
        pause = dice.expovariate(1 / every_s) if every_s else 0.0
        if time.monotonic() + pause >= until:
            return
        yield pause


def delays(wrote: list[list[Line]], saw: list[list[Line]]) -> list[float]:
    """How long after each write each of the others had it."""
    found = []
    for place, writer in enumerate(wrote):
        for other, watcher in enumerate(saw):
            if other == place and wrote is saw:
                continue
            lines = iter(watcher)
            line = next(lines, None)
            for write in writer:
                if write.word != "wrote":
                    continue
                while line is not None and line.upto < write.upto:
                    line = next(lines, None)
                if line is not None:
                    found.append(line.at - write.at)
    return found


def main() -> None:
    """Measure, and print it."""
    server = LocalServer(durable=True, options=("max_connections=600",))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shops = Shops(server, folder)
        result: dict[str, Any] = {"regimes": {}, "waits": Counter()}
        for tills, every_s, seconds in REGIMES:
            measured = _regime(shops, folder, tills, every_s, seconds)
            result["waits"].update(measured.pop("waits"))
            result["regimes"][str(tills)] = measured
            print(tills, len(measured["ours"]), "decisions", file=sys.stderr, flush=True)
        result |= _without_a_pause(shops, folder)
        shops.close()
    print(json.dumps(result))


def _shop(shops: Shops) -> dict[str, str]:
    shop = shops.new()
    with shops.server.connect(shop) as connection:
        for statement in _RAW:
            connection.execute(statement)
    return shops.server.parts(shop)


def _regime(shops: Shops, folder: Path, tills: int, every_s: float, seconds: float) -> dict[str, Any]:
    place = folder / f"of-{tills}"
    place.mkdir()
    work = Work(place, _shop(shops))
    until = time.monotonic() + seconds + tills * 0.03  # to begin takes a moment each
    follows = tills <= MOST_THAT_FOLLOW
    ours = [work.till(number, every_s, until, follows=follows) for number in range(tills)]
    raw = [work.raw(number, every_s, until, looks=not follows) for number in range(tills)]
    said = work.run(*ours, *raw, work.raw_listener, work.waits, beside=2)
    our_lines, raw_lines = said[:tills], said[tills : 2 * tills]
    waits = Counter(line.word for line in said[-1])
    return {
        "ours": [line.took for lines in our_lines for line in lines if line.word != "saw"],
        "refused": sum(line.word == "refused" for lines in our_lines for line in lines),
        "raw": [line.took for lines in raw_lines for line in lines],
        "seen": delays(our_lines, our_lines),
        "raw seen": delays(raw_lines, [said[-2]]),
        "waits": waits,
    }


def _without_a_pause(shops: Shops, folder: Path) -> dict[str, Any]:
    """Five that decide one after the other: how many a second, and whether the chain of the log held."""
    found: dict[str, Any] = {}
    for name in ("ours", "row", "advisory", "row again", "advisory again"):
        place = folder / name.replace(" ", "-")
        place.mkdir()
        work = Work(place, _shop(shops))
        until = time.monotonic() + WITHOUT_A_PAUSE_S
        several = [
            work.till(number, 0, until) if name == "ours" else work.raw(number, 0, until, name.split()[0])
            for number in range(5)
        ]
        said = work.run(*several)
        found[f"{name} a second"] = sum(line.word == "wrote" for lines in said for line in lines) / WITHOUT_A_PAUSE_S
        if name == "ours":
            store = open_till(place / "till-0.db", work.parts)
            while shared(store).catch_up():
                pass
            check = store.journal.check()
            found["chain"] = check.entries if check else 0
            store.close()
    return found


if __name__ == "__main__":
    main()
