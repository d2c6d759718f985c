"""Five tills of one shop die, and their server, and the line between: nothing is lost, nothing doubled, all agree to the øre."""

import os
import subprocess
import sys

import pytest

from tests.support.depth import rounds
from tests.support.postgres import why_not
from tests.support.sources import ROOT

KILLS = rounds(sample=6, full=40, soak=10_000, name="SOAK_TILL_KILLS")
SEED = 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a life is a fork")
@pytest.mark.timeout(120 + KILLS * 3)
def test_killed_cut_off_and_on_a_bad_disk_every_ore_is_where_it_belongs() -> None:
    if missing := why_not():
        pytest.skip(missing)
    # A process of its own: it forks, and makes networks where it may.
    command = [sys.executable, "-m", "tests.proofs.many_tills", "--kills", str(KILLS), "--seed", str(SEED)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]
