"""The command line, in this process for speed and in one of its own where that is the point."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from app.cli import cli
from tests.support.stage import Stage as Sandbox

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Told:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def in_one_sentence(self) -> str:
        """The one plain sentence on standard error; fails when it is anything else."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        assert lines[0].endswith((".", "?")), lines[0]
        return lines[0]


Kvitt = Callable[..., Told]


@pytest.fixture
def kvitt(tmp_path: Path, sandbox: Sandbox) -> Kvitt:
    """`kvitt("order", "show", reference)` runs a command on the test's data folder, in front of the sandbox."""

    def kvitt(*words: str, api: str | None = None, data: Path | None = None) -> Told:
        line = ["--data", str(data or tmp_path), "--api", sandbox.url if api is None else api, *words]
        result = CliRunner().invoke(cli, line, prog_name="kvitt")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return Told(result.exit_code, result.stdout, result.stderr)

    return kvitt


@contextmanager
def process(*words: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """The same in a process of its own, which is gone at the end of the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def finished(*words: str, **environment: str) -> Told:
    """A command in a process of its own, to its end."""
    with process(*words, **environment) as started:
        out, err = started.communicate(timeout=30)
        return Told(started.returncode, out, err)
