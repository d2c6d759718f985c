"""Files written whole or not at all; a full disk spoils nothing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def write_whole(file: Path, content: bytes) -> None:
    """Write `content` as `file`, for this user only.

    Returns when it is on the disk. A link is replaced, not followed. A device, such as a printer's, is written to as it is.
    Raises `OSError`.
    """
    if _is_stream(file):
        # Unbuffered, so that an error comes here and not when it is closed.
        with file.open("wb", buffering=0) as device:
            while content:
                content = content[device.write(content) :]
        return
    with whole_file(file) as opened:
        opened.write(content)


@contextmanager
def whole_file(file: Path) -> Iterator[BinaryIO]:
    """A stream whose content becomes `file` at the end.

    Left by an error it becomes nothing. For this user only, and on the disk at the end. A device or a pipe is written to
    as it is, and has what was written so far. Raises `OSError`.
    """
    if _is_stream(file):
        with file.open("wb") as stream:
            yield stream
        return
    # In the same folder, because a file can be put in place in one step only within one file system.
    number, name = tempfile.mkstemp(prefix=".kvitt-", suffix=".part", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(number, "wb") as opened:
            yield opened
            opened.flush()
            # Before the name changes, or a power cut could leave the new name on an empty file.
            os.fsync(number)
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _keep_name(file.parent)


def _is_stream(file: Path) -> bool:
    """Whether it is a device or a pipe: nothing may take its place."""
    # `/dev/stdout` is a link to what is open there, which may be a plain file.
    return (file.exists() and not file.is_file()) or (file.is_symlink() and str(file.readlink()).startswith("/proc/"))


def is_whole(file: Path, end: bytes) -> bool:
    """Whether a file that a library wrote ends as it should.

    Then it is on the disk. Half a file is taken away.
    """
    try:
        with file.open("rb+") as opened:
            # The end mark stands in the last bytes; a file shorter than that is read from its beginning.
            opened.seek(-min(64, opened.seek(0, os.SEEK_END)), os.SEEK_END)
            whole = end in opened.read()
            os.fsync(opened.fileno())
    except OSError:
        return False
    if not whole:
        file.unlink(missing_ok=True)
    return whole


def _keep_name(folder: Path) -> None:
    """See to it that the folder's own entry is on the disk as well, where a folder can be opened."""
    if os.name != "posix":
        return
    # A new name lives in the folder, and is safe only once that is on the disk, too.
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
