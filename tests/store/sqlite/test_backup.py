"""Copies of the data file: consistent, checked, closed to others, and never half under their name."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.records.retention import KEPT_DAYS
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.store import Backups, Copy, Store, copy_whole
from app.store.sqlite import backup as backup_module
from app.store.sqlite.backup import Stopped, check_copy
from tests.support.copies import code_of, fill, keep, mode, settings_in
from tests.support.inside.steps import plant, put_inside, step_of

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)


ROOT = Path(__file__).parents[3]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "kvitt.db"


# making copies -------------------------------------------------------------------------------------------------------------


def test_a_copy_holds_what_was_committed_and_is_closed_to_others(store: Store, file: Path) -> None:
    before = os.umask(0)
    try:
        keep(store, shop="Blå")
        copy = Backups(file).make(NOW)
    finally:
        os.umask(before)
    assert copy.file == file.parent / "backups" / "kvitt-20261125-093015.db"
    assert settings_in(copy.file) == {"shop": "Blå"}
    assert (mode(copy.file.parent), mode(copy.file)) == (0o700, 0o600)
    assert Backups(file).newest() == copy
    check_copy(copy.file)
    assert [path.name for path in copy.file.parent.iterdir() if not path.name.endswith(("-wal", "-shm"))] == [
        copy.file.name
    ]


def test_a_copy_is_on_the_disk_before_it_has_its_name_and_its_name_before_it_counts(
    store: Store, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut leaves the old copies or a whole new one: the bytes first, then the name, then the folder that has it."""
    told: list[tuple[str, int]] = []
    fsync, replace = os.fsync, Path.replace

    def counted(number: int) -> None:
        fsync(number)
        told.append(("on disk", os.fstat(number).st_ino))

    def named(self: Path, target: Path) -> Path:
        told.append(("named", self.stat().st_ino))
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", counted)
    monkeypatch.setattr(Path, "replace", named)
    keep(store, shop="Blå")
    target = tmp_path / "copy.db"
    copy_whole(file, target)
    copied, folder = target.stat().st_ino, tmp_path.stat().st_ino
    assert told[-3:] == [("on disk", copied), ("named", copied), ("on disk", folder)]


def test_where_others_may_write_a_copy_is_still_for_its_maker_alone(
    store: Store, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can know the name of the part beforehand, and a link that was put there is not followed."""
    shared, theirs = tmp_path / "shared", tmp_path / "theirs.txt"
    shared.mkdir()
    shared.chmod(0o777)
    theirs.write_text("theirs")
    keep(store, shop="Blå")
    (shared / f".copy.db.{os.getpid()}.part").symlink_to(theirs)  # as it could be known once
    names: set[str] = set()
    honest = step_of(backup_module, "copy_pages")

    def watched(source: Path, part: Path, halt: threading.Event | None) -> None:
        names.add(part.name)
        assert mode(part) == 0o600
        honest(source, part, halt)

    plant(backup_module, "copy_pages", watched, monkeypatch)
    for number in range(3):
        copy_whole(file, shared / f"copy{number}.db")
    assert len(names) == 3
    assert theirs.read_text() == "theirs"

    def swapped(source: Path, part: Path, halt: threading.Event | None) -> None:
        honest(source, part, halt)
        part.rename(shared / "taken")
        (shared / "other").write_bytes((shared / "taken").read_bytes())
        part.symlink_to(shared / "other")

    plant(backup_module, "copy_pages", swapped, monkeypatch)
    assert code_of(lambda: copy_whole(file, shared / "last.db")) == "backup_failed"
    assert not (shared / "last.db").exists()


def test_a_folder_that_somebody_opened_is_closed_again(store: Store, file: Path) -> None:
    Backups(file).make(NOW).file.parent.chmod(0o755)
    Backups(file).make(NOW + timedelta(days=1))
    assert mode(file.parent / "backups") == 0o700


def test_a_copy_made_while_the_program_writes_is_of_one_moment(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two rows that always change together; the copy never has one new and one old, and it comes to an end although
    something is written between all of its steps."""
    put_inside(monkeypatch, "app.store.sqlite.backup.STEP_PAGES", 20)
    put_inside(monkeypatch, "app.store.sqlite.backup.STEP_REST_S", 0.005)
    fill(store, 5)
    keep(store, one="0", other="0")
    made: list[object] = []

    def copy() -> None:
        made.append(Backups(file).make(NOW))

    copying = threading.Thread(target=copy)
    copying.start()
    written = 0
    # Far more than it ever needs: on a busy machine this loop runs while the copy waits for its turn.
    while copying.is_alive() and written < 100_000:
        written += 1
        keep(store, one=str(written), other=str(written))
    ended_by_itself = not copying.is_alive()
    copying.join()
    assert ended_by_itself
    assert written > 20
    copied = settings_in(Backups(file).all()[0].file)
    assert copied["one"] == copied["other"]
    assert int(copied["one"]) < written
    assert store.memory.settings(Owners())["one"] == str(written)


def test_the_newest_of_fourteen_days_is_kept_and_every_copy_from_before_a_change(store: Store, file: Path) -> None:
    backups = Backups(file)
    for schema in (2, 3):
        backups.make_before(schema, NOW - timedelta(days=400))
    for day in range(20):
        for hour in (0, 3):
            backups.make(NOW + timedelta(days=day, hours=hour))
    daily = [copy for copy in backups.all() if copy.daily]
    assert [copy.at for copy in daily] == [NOW + timedelta(days=day, hours=3) for day in range(19, 19 - KEPT_DAYS, -1)]
    assert {copy.file.name for copy in backups.all() if not copy.daily} == {
        "before-schema-2-20251021-093015.db",
        "before-schema-3-20251021-093015.db",
    }


def test_of_a_large_file_five_copies_stay_and_the_newest_can_be_put_back(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.domain.records.retention.ROOM", 4 * file.stat().st_size)
    backups = Backups(file)
    for day in range(20):
        for hour in (1, 3):
            backups.make(NOW + timedelta(days=day, hours=hour))
    ages = [(NOW + timedelta(days=19, hours=3) - copy.at).days for copy in backups.all()]
    assert len(ages) <= 5
    assert (ages[0], ages[-1] >= 7) == (0, True)
    for copy in backups.all():
        check_copy(copy.file)


def test_a_copy_that_somebody_takes_away_is_no_trouble(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = Backups(file)
    gone = backups.make(NOW)
    honest = Backups.all

    def listed(self: Backups) -> list[Copy]:
        found = honest(self)
        gone.file.unlink(missing_ok=True)
        return found

    monkeypatch.setattr(Backups, "all", listed)
    made = backups.make(NOW + timedelta(days=1))
    assert honest(backups) == [made]


def test_a_disk_that_fills_up_leaves_the_old_copies_and_nothing_half(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Backups(file).make(NOW - timedelta(days=1))
    fill(store, 3)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
        assert code_of(lambda: Backups(file).make(NOW)) == "backup_failed"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert [path.name for path in first.file.parent.iterdir()] == [first.file.name]
    keep(store, shop="goes on")
    assert len(Backups(file).make(NOW).file.read_bytes()) > 3_000_000


def test_a_folder_that_is_not_there(store: Store, file: Path, tmp_path: Path) -> None:
    assert code_of(lambda: copy_whole(file, tmp_path / "gone" / "copy.db")) == "backup_failed"


def test_a_folder_that_cannot_be_made(store: Store, file: Path) -> None:
    (file.parent / "backups").write_text("in the way")
    assert code_of(lambda: Backups(file).make(NOW)) == "backup_failed"


def test_a_copy_that_does_not_pass_does_not_count(store: Store, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk of the copies is bad and the data file is not."""
    fill(store, 1)
    honest = step_of(backup_module, "copy_pages")

    def spoil(source: Path, part: Path, halt: threading.Event | None) -> None:
        honest(source, part, halt)
        with part.open("r+b") as opened:
            opened.seek(5 * 4096)
            opened.write(b"\x99" * 4096 * 3)

    plant(backup_module, "copy_pages", spoil, monkeypatch)
    assert code_of(lambda: Backups(file).make(NOW)) == "backup_failed"
    assert Backups(file).all() == []


def test_a_copy_of_a_damaged_file_says_whose_fault_it_is(store: Store, file: Path) -> None:
    fill(store, 1)
    good = Backups(file).make(NOW - timedelta(days=30))
    store.close()
    damage_middle(file)
    assert code_of(lambda: Backups(file).make(NOW)) == "file_damaged"
    assert Backups(file).newest() == good  # and what is good stays


def damage_middle(file: Path) -> None:
    size = file.stat().st_size
    with file.open("r+b") as opened:
        for page in range(size // 4096 // 2, size // 4096 - 1):
            opened.seek(page * 4096)
            opened.write(os.urandom(4096))


def test_a_copy_can_be_stopped(store: Store, file: Path) -> None:
    halt = threading.Event()
    halt.set()
    with pytest.raises(Stopped):
        Backups(file).make(NOW, halt)
    assert list((file.parent / "backups").iterdir()) == []


KILLED = """
import sys, time
from datetime import datetime, timedelta, UTC
from pathlib import Path
from app.store import Backups
from app.store.sqlite import backup
backup._STEP_PAGES, backup._STEP_REST_S = 20, 0.0005
at = datetime.now(UTC)
print("ready", flush=True)
while True:
    at += timedelta(seconds=1)
    Backups(Path(sys.argv[1])).make(at)
    print("made", flush=True)
"""


def test_killed_at_any_moment_there_is_no_half_copy(store: Store, file: Path) -> None:
    fill(store, 4)
    halves = 0
    for number in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(0.03 + 0.045 * number)
            process.kill()
        parts = list((file.parent / "backups").glob(".*.part"))
        halves += len(parts)
        for copy in Backups(file).all():
            check_copy(copy.file)
            assert len(settings_in(copy.file)) == 4
        for part in parts:
            part.unlink()
    assert halves  # the control: some were killed in the middle


def test_what_a_kill_left_is_cleared_away_a_day_later(store: Store, file: Path) -> None:
    folder = file.parent / "backups"
    folder.mkdir()
    old, young = folder / ".kvitt-20261101-000000.db.1.part", folder / ".kvitt-20261125-000000.db.2.part"
    for part in (old, young):
        part.write_bytes(b"half")
    os.utime(old, (time.time() - 100_000,) * 2)
    Backups(file).make(NOW)
    assert (old.exists(), young.exists()) == (False, True)


# putting one back ------------------------------------------------------------------------------------------------------------


def test_a_file_that_is_no_copy_is_none(store: Store, file: Path) -> None:
    backups = Backups(file)
    backups.make(NOW)
    (backups.folder / "holiday.db").write_bytes(b"pictures")
    assert [copy.at for copy in backups.all()] == [NOW]


def test_a_copy_that_nobody_waits_for_ends(store: Store, file: Path) -> None:
    with store.write():
        store.memory.set_setting(Scope.SHOP, Owners(), "block", "x" * 3_000_000)
    halt = threading.Event()
    halt.set()
    with pytest.raises(Stopped):
        Backups(file).make(NOW, halt)
    assert Backups(file).all() == []


def test_a_copy_is_ended_while_it_is_checked(store: Store, file: Path) -> None:
    halt = threading.Event()
    assert Backups(file).make(NOW, halt).at == NOW

    def interrupted(copied: sqlite3.Connection) -> None:
        halt.set()
        raise sqlite3.OperationalError("interrupted")

    with pytest.raises(Stopped):
        copy_whole(file, file.with_name("other.db"), halt=halt, mark=interrupted)
    assert not file.with_name("other.db").exists()


def test_a_copy_of_what_is_no_database(tmp_path: Path) -> None:
    garbage = tmp_path / "garbage.db"
    garbage.write_bytes(b"no database at all " * 500)
    with pytest.raises(Blocked) as blocked:
        copy_whole(garbage, tmp_path / "copy.db")
    assert blocked.value.code == "file_damaged"
    assert not (tmp_path / "copy.db").exists()


def test_what_is_not_there_is_no_copy_and_is_named(tmp_path: Path) -> None:
    with pytest.raises(Blocked) as blocked:
        check_copy(tmp_path / "gone.db")
    assert (blocked.value.code, blocked.value.values) == ("copy_unusable", {"text": "gone.db", "reason": "not found"})


def test_a_folder_is_no_copy(tmp_path: Path) -> None:
    with pytest.raises(Blocked) as blocked:
        check_copy(tmp_path)
    assert blocked.value.code == "copy_unusable"
