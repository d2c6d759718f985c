"""Reading goes on where writing cannot: on a full disk, on one that can only be read, beside a program that holds the file."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app import data_file, profiles, runtime
from app.domain.shop.scope import Owners
from app.errors import Blocked
from app.profiles import Profile
from app.store import READ_ALL_THE_SAME, blocked, check_log, open_store
from tests.store.test_old_files import DATA, unpack
from tests.support.at_once import at_once
from tests.support.inside.data_file import database_of
from tests.support.inside.program import store_of
from tests.support.inside.steps import put_inside

Disk = Callable[[], Path]


def sell(file: Path) -> None:
    """Orders in a file that was left as a kill leaves it: what was written last stands in the log beside it."""
    program = (
        "import os, sys; from pathlib import Path; from app.store import open_store;"
        "from app.domain.shop.scope import Owners, Scope;"
        "store = open_store(Path(sys.argv[1]));\n"
        "with store.write(): store.memory.set_setting(Scope.SHOP, Owners(), 'shop', 'Åse')\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program, str(file)], check=True)
    assert file.with_name("kvitt.db-wal").stat().st_size


@pytest.fixture
def unshared(tmp_path: Path) -> Path:
    """A file whose readers cannot make what they share, as on a full disk or one that can only be read."""
    file = tmp_path / "kvitt.db"
    sell(file)
    shared = file.with_name("kvitt.db-shm")
    shared.unlink(missing_ok=True)
    shared.mkdir()
    return file


def test_reading_goes_on(unshared: Path) -> None:
    before = {path.name for path in unshared.parent.iterdir()}
    store = open_store(unshared, read_only=True)
    assert store.memory.settings(Owners()) == {"shop": "Åse"}  # that, too, which stands in the log only
    assert store.damage is None
    store.close()
    assert check_log(unshared)
    assert {path.name for path in unshared.parent.iterdir()} == before


def test_a_program_that_is_told_why_only_reads(unshared: Path) -> None:
    why = Blocked("disk_full", reason="full")
    store = open_store(unshared, damage=why)
    assert store.memory.settings(Owners()) == {"shop": "Åse"}
    with pytest.raises(Blocked) as refused, store.write():
        pass
    assert refused.value is why
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte, where this machine lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or sys.platform != "linux" or os.geteuid():
        pytest.skip("no disk to be had here")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=1500k", "tmpfs", place], check=False).returncode:
        pytest.skip("no disk to be had here")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def fill(place: Path) -> None:
    number = os.open(place / "fill", os.O_WRONLY | os.O_CREAT)
    try:
        while True:
            os.write(number, b"x" * 4096)
    except OSError as full:
        assert full.errno == errno.ENOSPC  # noqa: PT017 - that is what it was filled for
    finally:
        os.close(number)


@pytest.mark.parametrize("state", ["disk_full", "disk_read_only"])
def test_a_program_opens_to_be_read(small_disk: Path, state: str) -> None:
    folder = small_disk / "practice"
    folder.mkdir()
    sell(folder / "kvitt.db")
    (folder / "kvitt.db-shm").unlink(missing_ok=True)
    if state == "disk_full":
        fill(small_disk)
    else:
        subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with profiles.own_or_read(folder) as unwritable:
        app = runtime.build(folder, Profile.PRACTICE, "http://127.0.0.1:1", unwritable=unwritable)
        assert app.safety.damage is not None
        assert app.safety.damage.code == state
        assert app.preferences.current.shop == "Åse"
        assert app.browse.orders() == ()
        with pytest.raises(Blocked) as refused:
            at_once(app.preferences.change({"shop": "Bo"}))
        assert refused.value.code == state
        store_of(app).close()
    with data_file.open_reading(folder) as browse:
        assert browse.orders() == ()
    assert data_file.check_log(folder, lambda done, total: None)


def test_a_file_that_was_never_filled_holds_nothing(tmp_path: Path) -> None:
    """As a start on a full disk leaves it."""
    (tmp_path / "kvitt.db").touch()
    with pytest.raises(FileNotFoundError):
        open_store(tmp_path / "kvitt.db", read_only=True)
    why = Blocked("disk_full", reason="")
    with pytest.raises(Blocked) as refused:
        runtime.build(tmp_path, Profile.PRACTICE, "http://127.0.0.1:1", unwritable=why)
    assert refused.value is why


def test_where_there_is_nothing_to_read_nothing_opens(tmp_path: Path) -> None:
    (tmp_path / "practice").write_text("a file")
    with pytest.raises(Blocked), profiles.own_or_read(tmp_path / "practice"):
        pass


def test_a_lock_is_not_waited_for_longer_than_one_says(tmp_path: Path) -> None:
    file = tmp_path / "kvitt.db"
    store = open_store(file, patience=0.02)
    assert database_of(store).connection.execute("PRAGMA busy_timeout").fetchone() == (20,)
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Blocked) as refused, store.write():
            pass
        assert refused.value.code == "file_busy"
        assert store.memory.settings(Owners()) == {}  # and meanwhile everything can be read
        with closing(open_store(file, read_only=True)) as reading:
            assert reading.memory.settings(Owners()) == {}
    store.close()


def test_a_file_that_another_keeps_to_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_inside(monkeypatch, "app.store.sqlite.health.PATIENCE_MS", 10)
    file = tmp_path / "kvitt.db"
    open_store(file).close()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        for read_only in (False, True):
            with pytest.raises(Blocked) as refused:
                open_store(file, read_only=read_only)
            assert refused.value.code == "file_busy"


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (OSError(errno.ENOSPC, ""), "disk_full"),
        (OSError(errno.EDQUOT, ""), "disk_full"),
        (OSError(errno.EROFS, ""), "disk_read_only"),
        (PermissionError(errno.EACCES, ""), "disk_read_only"),
        (OSError(errno.EIO, ""), "disk_unusable"),
        (sqlite3.DatabaseError("malformed"), "file_damaged"),
        (sqlite3.OperationalError("disk I/O error"), "disk_unusable"),
        (sqlite3.InterfaceError("bad"), "disk_unusable"),
    ],
)
def test_each_trouble_has_a_name_of_its_own(failure: sqlite3.Error | OSError, code: str) -> None:
    assert blocked(failure).code == code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_FULL, "disk_full"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, "disk_full"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "disk_read_only"),
        (sqlite3.SQLITE_PERM, "disk_read_only"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "file_busy"),
        (sqlite3.SQLITE_LOCKED, "file_busy"),
        (sqlite3.SQLITE_IOERR, "disk_unusable"),
    ],
)
def test_sqlite_says_it_by_number(number: int, code: str) -> None:
    failure = sqlite3.OperationalError("x")
    failure.sqlite_errorcode = number
    assert blocked(failure).code == code


def test_what_can_be_read_all_the_same() -> None:
    assert "file_busy" not in READ_ALL_THE_SAME  # it passes by itself


def test_an_older_file_is_read_as_it_will_be(tmp_path: Path) -> None:
    file = unpack(DATA / "schema-1.sql", tmp_path)
    before = file.read_bytes()
    with closing(open_store(file, read_only=True)) as store:
        assert len(store.orders.drafts(100)) > 1
        with pytest.raises(Blocked), store.write():
            pass
    assert file.read_bytes() == before
