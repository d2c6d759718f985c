"""A file is written once, and never over another one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Blocked
from app.services.handing_on import new_files
from app.services.handing_on.new_files import digest_of, is_there, put_new


def test_a_file_is_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a"
    assert not is_there(file, digest_of(b"one"))
    put_new(tmp_path, "a", b"one")
    put_new(tmp_path, "a", b"one")
    assert is_there(file, digest_of(b"one"))
    assert not is_there(file, digest_of(b"two"))
    with pytest.raises(Blocked, match="day_file_there"):
        put_new(tmp_path, "a", b"two")
    assert file.read_bytes() == b"one"
    with pytest.raises(Blocked, match="day_folder_gone"):
        put_new(tmp_path / "no", "a", b"one")
    assert not (tmp_path / "no").exists()

    def full(file: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_files, "write_whole", full)
    with pytest.raises(Blocked) as refused:
        put_new(tmp_path, "b", b"")
    assert (refused.value.code, refused.value.values["reason"]) == ("day_folder_unusable", "No space left on device")
