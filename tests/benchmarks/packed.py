"""How long the packed program takes to its window, against the same from its sources.

Nothing can be put into the packed program, so both are watched from outside: until later starts can reach the window, which
is the first thing that its event loop does. What is compared is processor time, in turn.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep

from tests.benchmarks.limit import Figure
from ui.shell.single_window import address_of

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "dist" / "kvitt" / "kvitt"
RUNS = 7
LIMIT = 1.2
PATIENCE_S = 60


def main() -> tuple[Figure, ...]:
    """The figure, where there is a packed program; see `make bundle`."""
    if not PROGRAM.exists() or sys.platform != "linux":
        print("no packed program in dist: `make bundle` makes it", flush=True)
        return ()
    with tempfile.TemporaryDirectory() as place:
        runs = [
            (
                seconds([sys.executable, "-m", "app"], Path(place) / "sources"),
                seconds([str(PROGRAM)], Path(place) / "packed"),
            )
            for _ in range(RUNS + 1)  # the first of each reads the disk, and makes its data file
        ][1:]
    sources, packed = (statistics.median(run[which] for run in runs) for which in (0, 1))
    told = f"{packed * 1000:.0f} ms of processor, from its sources {sources * 1000:.0f} ms"
    return (Figure("packed start", packed, LIMIT, told, sources),)


def seconds(command: Sequence[str], data: Path) -> float:
    """The processor time of a start. Raises `RuntimeError` when there is no window in a minute."""
    address = Path(address_of(data / "practice"))
    address.unlink(missing_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([*command, "--data", str(data)], cwd=ROOT, env=environment) as process:
        try:
            end = monotonic() + PATIENCE_S
            while not address.exists():
                if process.poll() is not None or monotonic() > end:
                    raise RuntimeError("no window came up")
                sleep(0.001)
            used = (Path("/proc") / str(process.pid) / "stat").read_text().rpartition(") ")[2].split()
            return (int(used[11]) + int(used[12])) / os.sysconf("SC_CLK_TCK")
        finally:
            process.kill()
