"""R1: whatever moment the PC dies, nothing paid is lost and nothing is done twice; and the proof sees it when it is not so."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proofs.mutants import MUTANTS
from tests.support.depth import SOAK, rounds, sampled

ROOT = Path(__file__).parents[2]
KILLS = rounds(sample=40, full=300, soak=10_000, name="SOAK_KILLS")
SEED = 1
SEEDS = {"limit_ignored": 4, "given_up_by_our_own_timer": 6, "outcome_in_two_pieces": 5, "silence_is_done": 2}
"""Where the search for a mutant begins, if it shows late after `SEED`."""
RARE = ("no_is_believed_at_once", "untrue_answers_applied")
"""Mutants that show only now and then; finding them takes longer than a test run may, so that is for the soak."""

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a life is a fork")


@pytest.fixture(scope="module")
def harness() -> Iterator[Callable[..., str]]:
    """What a run of the harness says of all that it found wrong, or nothing.

    The harness is a process of its own: it forks, and this one has threads. It serves all runs, so that it is imported once;
    each of them has a folder, a sandbox and lives of its own.
    """
    command = [sys.executable, "-m", "tests.proofs.kills", "--served"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        asked, told = process.stdin, process.stdout

        def prove(kills: int, seed: int, mutant: str = "") -> str:
            asked.write(f"{json.dumps([kills, seed, mutant])}\n")
            asked.flush()
            found, words = json.loads(told.readline())
            return str(words) if found else ""

        yield prove
        asked.close()


@pytest.mark.timeout(4 * 3600)
def test_killed_at_any_moment(harness: Callable[..., str]) -> None:
    assert harness(KILLS, SEED) == ""


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("mutant", sampled([name for name in MUTANTS if SOAK or name not in RARE], each=4))
def test_a_fault_of_ours_is_caught(mutant: str, harness: Callable[..., str]) -> None:
    assert harness(1000, SEEDS.get(mutant, SEED), mutant)
