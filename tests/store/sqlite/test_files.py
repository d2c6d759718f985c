"""A restore that was cut off is finished at the next start, and overwrites nothing."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import Blocked
from app.store import Store
from app.store.sqlite.files import ASIDE, JOINED, RESTORE, current_at, finish_restore, is_shared


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "kvitt.db"


def test_a_restore_does_not_overwrite_what_was_put_aside(store: Store, file: Path) -> None:
    ready, kept = (file.with_name(f"{name}-20261125-093015.db") for name in (RESTORE, ASIDE))
    ready.write_bytes(b"new")
    kept.write_bytes(b"old")
    with pytest.raises(Blocked) as blocked:
        finish_restore(file)
    assert blocked.value.code == "disk_unusable"
    assert (ready.read_bytes(), kept.read_bytes(), file.exists()) == (b"new", b"old", True)


def test_a_restore_that_the_disk_refuses_is_finished_the_next_time(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = file.with_name(f"{RESTORE}-20261125-093015.db")
    ready.write_bytes(b"new")

    def rename(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", rename)
        with pytest.raises(Blocked) as blocked:
            finish_restore(file)
    assert blocked.value.code == "disk_full"
    assert file.exists()
    assert finish_restore(file) is not None
    assert file.read_bytes() == b"new"


def test_a_copy_says_when_it_was_last_as_its_server(store: Store, file: Path) -> None:
    assert (is_shared(file), current_at(file)) == (False, None)
    joined = file.with_name(JOINED)
    joined.touch()
    os.utime(joined, (1_790_000_000, 1_790_000_000))
    assert (is_shared(file), current_at(file)) == (True, datetime.fromtimestamp(1_790_000_000, UTC))
