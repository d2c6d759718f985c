"""The same bytes from the same files.

No place, no moment and no owner of the machine that packs.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import subprocess
import tarfile
from pathlib import Path

COMMIT_UNKNOWN = 1_700_000_000
"""The moment that files bear where neither the environment nor a commit tells one."""


def moment_of_sources(root: Path) -> int:
    """The moment that all packed files bear, in seconds.

    It is `SOURCE_DATE_EPOCH`, or that of the last commit.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    # Sources may have been unpacked from an archive, where there is no commit and perhaps no git.
    try:
        log = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],  # noqa: S607 - where git is, differs
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return COMMIT_UNKNOWN
    return int(log.stdout)


def level(folder: Path, moment: int) -> None:
    """Give every file below `folder` the same moment.

    And the rights that do not depend on who packs.
    """
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (moment, moment))


def write_archive(folder: Path, file: Path, moment: int) -> None:
    """Pack `folder` under its own name into the `.tar.gz` at `file`."""

    def leveled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        file.open("wb") as raw,
        # Without a name and a moment of its own.
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            archive.add(path, str(Path(folder.name) / path.relative_to(folder)), recursive=False, filter=leveled)


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as raw:
        return hashlib.file_digest(raw, "sha256").hexdigest()


def size(folder: Path) -> int:
    """The bytes of all files below `folder`."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
