"""Orders as a file, in each form: memory stays flat however many there are.

    python -m tests.benchmarks.export 500000    # a million rows: two lines each

Each form in a process of its own. The figure is the most memory at the end against that after a tenth of the orders.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.domain.handing_on.export_rows import ExportFormat
from tests.benchmarks.limit import Figure

ORDERS = 50_000
LIMIT = 1.15
"""Times the memory after the first tenth."""


def main(orders: int = ORDERS) -> tuple[Figure, ...]:
    from tests.support import many_orders

    with tempfile.TemporaryDirectory(prefix="kvitt-export-") as place:
        folder = Path(place) / "practice"
        many_orders.build(folder / "kvitt.db", orders, waiting=0, reserved=0)
        return tuple(_of_form(Path(place), form) for form in ExportFormat)


def _of_form(place: Path, form: ExportFormat) -> Figure:
    command = [sys.executable, "-m", "tests.benchmarks.export", "one", str(place), form.value]
    told = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    words = (
        f"{told['lines']:,} lines of {told['orders']:,} orders as {form.value}, {told['bytes'] / 1e6:.0f} MB, in "
        f"{told['seconds']:.1f} s of processor: {told['end']} MB of memory, {told['tenth']} after a tenth, {told['start']} before"
    )
    return Figure(f"export {form.value}", told["end"], LIMIT, words, told["tenth"])


async def _measure(place: Path, form: ExportFormat) -> dict[str, float]:
    from app import profiles, runtime

    app = runtime.build(place / "practice", profiles.Profile.PRACTICE, "http://127.0.0.1:9", reading=True)
    start, seen = _most_memory(), {}
    file, began = place / f"out-{form.value}", time.process_time()

    def goes_on(orders: int) -> bool:
        seen[orders] = _most_memory()
        return True

    done = await app.order_export.save(file, form, "", goes_on)
    seconds = time.process_time() - began
    await app.close()
    assert done is not None
    tenth = next(memory for orders, memory in seen.items() if orders >= done.orders / 10)
    size = file.stat().st_size
    file.unlink()
    counts = {"orders": done.orders, "lines": done.lines, "bytes": size, "seconds": seconds}
    return {**counts, "start": start, "tenth": tenth, "end": _most_memory()}


def _most_memory() -> int:
    """The most memory that this process ever had, in MB; what `resource` tells begins with that of the process before."""
    (line,) = (each for each in Path("/proc/self/status").read_text().splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["one"]:
        print(json.dumps(asyncio.run(_measure(Path(sys.argv[2]), ExportFormat(sys.argv[3])))))
    else:
        for figure in main(int(sys.argv[1]) if len(sys.argv) > 1 else ORDERS):
            figure.show()
