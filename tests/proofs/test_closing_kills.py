"""Whatever moment the PC dies at while days are closed: each is closed once or not at all, and so are its papers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.proofs.closing_kills import MUTANTS
from tests.support.depth import rounds

ROOT = Path(__file__).parents[2]
STATEMENTS, BYTES = (
    rounds(sample=40, soak=1, name="SOAK_CLOSING_STATEMENTS"),
    rounds(sample=150_000, soak=1024, name="SOAK_CLOSING_BYTES"),
)
KILLS = rounds(sample=1, soak=300, name="SOAK_CLOSING")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a life is a fork")


def killed(*asked: str) -> "subprocess.CompletedProcess[str]":
    """In a process of its own: it forks, and this one has threads."""
    command = [sys.executable, "-m", "tests.proofs.closing_kills", *asked]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.timeout(3600)
def test_killed_at_any_step_of_closing() -> None:
    ended = killed("--every", str(STATEMENTS), "--bytes", str(BYTES), "--kills", str(KILLS))
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.timeout(600)
@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_fault_of_ours_is_caught(mutant: str) -> None:
    ended = killed("--every", "11", "--seed", "3", "--kills", "0", "--mutant", mutant)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "bug" not in ended.stderr
