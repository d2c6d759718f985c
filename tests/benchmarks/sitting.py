"""One sitting: whether a sale gets slower with the number of sales before it, in one process on one folder."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.limit import Figure
from tests.benchmarks.live import new_order

SALES, COMPARED = 700, 100
GOAL = 1.2


def main() -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        times = asyncio.run(_sales(Path(folder)))
    first, last = (statistics.median(some) for some in (times[:COMPARED], times[-COMPARED:]))
    told = (
        f"{last * 1000:.1f} ms for each of the last {COMPARED} of {SALES} sales, {first * 1000:.1f} ms for the first"
        f" {COMPARED}: {last / first:.2f} times"
    )
    return Figure("sitting", last / first, GOAL, told)


async def _sales(folder: Path) -> list[float]:
    from app import profiles, runtime

    app = runtime.build(folder, profiles.Profile.PRACTICE)
    for number in range(20):  # what is imported and connected at first is not measured
        await sold(app, number)
    times = [await sold(app, number) for number in range(SALES)]
    await app.close()
    return times


async def sold(app: Any, number: int) -> float:
    """Seconds from the order to the captured money."""
    began = time.perf_counter()
    reference = (await app.checkout.save(new_order(number))).reference
    await app.checkout.send(reference)
    assert app.practice is not None
    await app.practice.approve(reference)
    await app.reader.look(reference)
    await app.actions.capture(reference)
    return time.perf_counter() - began


if __name__ == "__main__":
    main().show()
