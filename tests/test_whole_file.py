"""A file is there whole or not at all, for its owner only, and never through a link."""

import errno
import os
import resource
import stat
from pathlib import Path

import pytest

from app.whole_file import is_whole, whole_file, write_whole


def test_written_whole_and_for_its_owner(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    write_whole(file, b"first")
    write_whole(file, b"second")
    assert file.read_bytes() == b"second"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    precious, link = tmp_path / "precious", tmp_path / "paper.pdf"
    precious.write_bytes(b"precious")
    link.symlink_to(precious)
    write_whole(link, b"paper")
    assert (precious.read_bytes(), link.read_bytes(), link.is_symlink()) == (b"precious", b"paper", False)


def test_a_device_stays_a_device() -> None:
    write_whole(Path("/dev/null"), b"paper")
    with pytest.raises(OSError, match="No space left") as full:
        write_whole(Path("/dev/full"), b"paper")
    assert full.value.errno == errno.ENOSPC
    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize("way", ["whole", "open"])
def test_a_pipe_is_written_to_and_stays(tmp_path: Path, way: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    if way == "whole":
        write_whole(pipe, b"paper")
    else:
        with whole_file(pipe) as stream:
            stream.write(b"paper")
    assert os.read(reading, 100) == b"paper"
    os.close(reading)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_link_to_what_is_open_is_followed(tmp_path: Path) -> None:
    """As `/dev/stdout` is one, to a file or a pipe."""
    with (tmp_path / "out").open("wb") as out:
        link = tmp_path / "stdout"
        link.symlink_to(f"/proc/self/fd/{out.fileno()}")
        with whole_file(link) as stream:
            stream.write(b"paper")
    assert link.is_symlink()
    assert (tmp_path / "out").read_bytes() == b"paper"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path, b"paper")


def test_what_does_not_fit_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"before")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        with pytest.raises(OSError, match="too large") as refused:
            write_whole(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.errno == errno.EFBIG
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_half_a_file_of_a_library_is_seen_and_taken_away(tmp_path: Path) -> None:
    file = tmp_path / "printed.pdf"
    assert not is_whole(file, b"%%EOF")
    for content, whole in (
        (b"%PDF-1.4 ... %%EOF\n", True),
        (b"%PDF-1.4 ...", False),
        (b"", False),
        (b"%%EOF" + b"x" * 99, False),
    ):
        file.write_bytes(content)
        assert is_whole(file, b"%%EOF") is whole
        assert file.exists() is whole


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be opened elsewhere")
def test_the_name_is_on_the_disk_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[bool] = []
    honest = os.fsync
    monkeypatch.setattr(
        os, "fsync", lambda number: (kept.append(stat.S_ISDIR(os.fstat(number).st_mode)), honest(number))
    )
    write_whole(tmp_path / "paper.pdf", b"paper")
    assert kept == [False, True]
