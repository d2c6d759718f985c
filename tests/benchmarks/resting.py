"""What the program takes while nobody does anything: memory after the start, and the processor.

The floor of the first is the bare form of the start, left alone just as long; of the second, plain Python.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

from tests.benchmarks.floors import beside
from tests.benchmarks.limit import Figure
from tests.benchmarks.start import BARE, KVITT, ROOT

RUNS = 3
MEMORY_LIMIT, BUSY_LIMIT = 2.6, 7
"""Times the bare form's, and of the processor in a second times plain Python."""
WATCH = """
import threading, time
def watch():
    time.sleep(5)
    for line in open("/proc/self/status"):
        if line.startswith("VmRSS"):
            held = int(line.split()[1]) / 1024
    began, busy = time.perf_counter(), time.process_time()
    time.sleep(5)
    print(held, (time.process_time() - busy) / (time.perf_counter() - began), flush=True)
    os._exit(0)
"""
BEGIN = "threading.Thread(target=watch).start()\n"
OURS = (
    WATCH
    + "import ui.main\nhonest = ui.main.begin_loop"
    + KVITT.replace('print("painted", flush=True)\n    os._exit(0)', f"{BEGIN}    honest(application, stage)")
)
FLOOR = "import os\n" + WATCH + BARE.replace('print("painted", flush=True)', f"{BEGIN}application.exec()")


def once(code: str) -> tuple[float, float]:
    """Megabytes of memory five seconds after the first paint, and the share of a core over the next five."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": folder, "PYTHONPATH": str(ROOT)}
        ran = subprocess.run(
            [sys.executable, "-c", code], cwd=folder, capture_output=True, env=environment, timeout=60, check=True
        )
    memory, processor = ran.stdout.split()
    return float(memory), float(processor)


def main() -> tuple[Figure, ...]:
    with beside() as floors:
        runs = [(once(FLOOR), once(OURS)) for _ in range(RUNS)]
    (bare_mb, bare_busy), (mb, busy) = (
        [statistics.median(run[which][what] for run in runs) for what in (0, 1)] for which in (0, 1)
    )
    memory = f"{mb:.0f} MB five seconds after the start, a bare form {bare_mb:.0f} MB"
    rest = f"{busy:.1%} of a core with the pretend phone open, a bare form {bare_busy:.1%}"
    return (
        Figure("memory", mb, MEMORY_LIMIT, memory, bare_mb, "150 MB"),
        Figure("idle", busy * 1000, BUSY_LIMIT, rest, floors.processor, "1 % of a core"),
    )


if __name__ == "__main__":
    for figure in main():
        figure.show()
