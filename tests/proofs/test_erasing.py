"""S8: whatever moment the PC dies while a customer is erased, in the end nothing of them is left and all else is whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.depth import rounds

ROOT = Path(__file__).parents[2]
KILLS = rounds(sample=3, soak=300, name="SOAK_ERASING")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a life is a fork")


@pytest.mark.timeout(3600)
def test_killed_at_any_moment_of_an_erasure() -> None:
    """In a process of its own: it forks, and this one has threads."""
    command = [sys.executable, "-m", "tests.proofs.erasing", "--kills", str(KILLS), "--seed", "1"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
