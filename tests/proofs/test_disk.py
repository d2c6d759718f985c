"""What cannot be written down is not sent: a disk that refuses at every n-th statement of every write, in every operation.

Whatever it refused, no request left without a committed decision, nothing that was saved is lost, and when there is room
again the program finds out and finishes.
"""

import os
import resource
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from app.domain.shop.remembered import Remembered
from app.errors import AppError, Blocked
from app.store import Store
from app.store.sqlite.database import blocked
from tests.proofs.points import CASES, ONE_FILE, Trial, scene
from tests.proofs.test_crash_points import saves_after_sending
from tests.proofs.till import Broken, Till
from tests.support.depth import sampled
from tests.support.inside.data_file import database_of, seals_of

TROUBLE = {
    "full": "database or disk is full",
    "read-only": "attempt to write a readonly database",
    "locked": "database is locked",
    "failing": "disk I/O error",
}
WRITING = ("INSERT", "UPDATE", "DELETE", "BEGIN", "COMMIT")


class Disk:
    """Refuses every statement that writes, from the n-th on, until it is mended."""

    def __init__(self, connection: sqlite3.Connection, fails_at: int, why: str) -> None:
        self._connection = connection
        self._why = why
        self.left = fails_at
        self.refusals = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """As the connection's own, where the disk lets it."""
        if sql.lstrip().upper().startswith(WRITING):
            self.left -= 1
            if self.left <= 0:
                self.refusals += 1
                raise sqlite3.OperationalError(self._why)
        return self._connection.execute(sql, *values)


def put_in(till: Till, fails_at: int, why: str) -> Disk:
    """Put a disk that is about to fail between the store and its file."""
    database = database_of(till.store)
    disk = Disk(database.connection, fails_at, why)
    database.connection = disk  # type: ignore[assignment]
    return disk


def run(name: str, why: str, fails_at: int) -> bool:
    """One operation on a disk that refuses from its n-th statement on; whether it came to that."""
    trial = Trial(name, "answered", ())
    disk = put_in(trial.till, fails_at, why)
    try:
        with suppress(AppError):
            trial.till.run(trial.case.act(trial.till))
        with suppress(AppError):  # people go on trying, and so does the watch
            trial.till.run(trial.till.watch.once())
        trial.claim()
        failed = disk.refusals > 0
        disk.left = 10**9
        if fails_at % 2:  # there is room again, or the program was started anew before there was
            trial.till.end()
            trial.till = trial.start()
        trial.till.pass_time(61)
        trial.finish()
    except Exception as failure:
        raise Broken(f"{name}, {why} from statement {fails_at} on: {failure}") from failure
    finally:
        trial.close()
    return failed


@pytest.mark.parametrize(("name", "trouble"), sampled(product(CASES, TROUBLE), each=9))
def test_a_disk_that_refuses_at_every_statement(name: str, trouble: str) -> None:
    fails_at = 1
    while run(name, TROUBLE[trouble], fails_at):
        fails_at += 1
    assert fails_at > 10  # it came to every one of them


@contextmanager
def full(file: Path) -> Iterator[None]:
    """A disk that is really full: the system lets no file of this process grow beyond the largest of the database's."""
    sizes = [beside.stat().st_size for beside in (file, file.with_name(file.name + "-wal")) if beside.exists()]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)


@pytest.mark.skipif(os.name != "posix", reason="only here can a process limit its own files")
@pytest.mark.parametrize("name", CASES)
def test_a_disk_that_is_really_full(name: str) -> None:
    trial = Trial(name, "answered", ())
    till = trial.till
    with full(trial.file):
        with suppress(Blocked):
            for number in range(1000):  # what still fits, fits; and is there afterwards
                till.memory.keep(Remembered.DRAFT, "x" * 3000, f"form {number + 1}")
        assert number < 999
        before = len(trial.bank.books), sum(trial.witness.sends.values())
        with pytest.raises(AppError):
            till.run(trial.case.act(till))
        assert (len(trial.bank.books), sum(trial.witness.sends.values())) == before
    assert till.memory.recall(Remembered.DRAFT, f"form {number}") == ("x" * 3000 if number else "")
    trial.finish()
    trial.close()


# the control -------------------------------------------------------------------------------------------------------------


def refuses(name: str) -> None:
    for fails_at in range(1, 40):
        run(name, TROUBLE["full"], fails_at)


@pytest.mark.parametrize("name", ["create", "capture", "cancel"])
def test_a_mutant_that_saves_after_sending_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    scene(name, ONE_FILE)
    saves_after_sending(monkeypatch)
    with pytest.raises(Broken, match="not written down"):
        refuses(name)


def test_a_refusal_that_is_swallowed_sends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk said no to the commit and nobody heard it: the courier asks the store, and not whoever told it to go."""
    scene("capture", ONE_FILE)

    @contextmanager
    def write(self: Store) -> Iterator[None]:
        connection, seals = self._database.connection, seals_of(self)
        try:
            connection.execute("BEGIN IMMEDIATE")
            seals.forget()
            yield
            seals.keep()
        except sqlite3.DatabaseError as failure:
            connection.rollback()
            raise blocked(failure) from failure
        with suppress(sqlite3.DatabaseError):
            connection.execute("COMMIT")
            return
        connection.rollback()

    monkeypatch.setattr(Store, "write", write)
    refuses("capture")
