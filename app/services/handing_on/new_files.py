"""Files in a folder of others: written once, and never over another one."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.errors import Blocked
from app.whole_file import write_whole


def digest_of(content: bytes) -> str:
    """What a file is known by again, SHA-256."""
    return hashlib.sha256(content).hexdigest()


def is_there(file: Path, digest: str) -> bool:
    """Whether a file holds just this."""
    try:
        return digest_of(file.read_bytes()) == digest
    except OSError:
        return False


def put_new(folder: Path, name: str, content: bytes) -> None:
    """Write a file whole; one with the same bytes counts as written.

    Raises `Blocked`: `day_folder_gone`, `day_folder_unusable`, and `day_file_there` where another file has the name.
    """
    file = folder / name
    try:
        # Never made here: a disk that is not plugged in leaves an empty place behind.
        if not folder.is_dir():
            raise Blocked("day_folder_gone", text=str(folder))
        if not file.exists():
            write_whole(file, content)
        elif not is_there(file, digest_of(content)):
            raise Blocked("day_file_there", text=name)
    except OSError as failure:
        raise Blocked("day_folder_unusable", text=str(folder), reason=failure.strerror or "") from failure
