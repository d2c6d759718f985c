"""A copy of a shop's server, made by PostgreSQL's own program."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.errors import Blocked

PROGRAM = "pg_dump"
_NAMES = {
    "host": "PGHOST",
    "hostaddr": "PGHOSTADDR",
    "port": "PGPORT",
    "user": "PGUSER",
    "dbname": "PGDATABASE",
    "password": "PGPASSWORD",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "connect_timeout": "PGCONNECT_TIMEOUT",
}


def can_dump() -> bool:
    """Whether the program for it is installed."""
    return shutil.which(PROGRAM) is not None


def dump_server(parts: Mapping[str, str], to: Path) -> None:
    """Copy the shop at the server that `parts` lead to into a file.

    Whole or not at all. Where it is and the password go to that program alone, and into no list of programs. Raises `Blocked`
    `server_dump_failed`.
    """
    part = to.with_name(f".{to.name}.part")
    environment = {**os.environ, **{name: parts[key] for key, name in _NAMES.items() if key in parts}}
    words = [shutil.which(PROGRAM) or PROGRAM, "--format=custom", "--schema=kvitt", "--no-password", f"--file={part}"]
    try:
        # For this user alone, from its first byte.
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        done = subprocess.run(words, env=environment, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode != 0:
            raise Blocked("server_dump_failed", reason=_first_line(done.stderr))
        part.replace(to)
    except OSError as failure:
        raise Blocked("server_dump_failed", reason=failure.strerror or "") from failure
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _first_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[0].removeprefix(f"{PROGRAM}: ").removeprefix("error: ").rstrip(".") if lines else ""
