"""From the customer's approval to its word on the page, against the two seconds between two looks."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.floors import beside
from tests.benchmarks.limit import Figure

SALES = 8
POLL_S = 2.0
LIMIT = 70
"""Times plain Python, beyond a look."""


def main() -> Figure:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qasync import QEventLoop

    from ui.main import make_application

    application = make_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
        beside() as floors,
    ):
        took = runner.run(_sales(Path(folder)))
    told = f"{max(took):.2f} s the longest, {statistics.median(took):.2f} s in the middle; a look every {POLL_S:.0f} s"
    return Figure("approval", (max(took) - POLL_S) * 1000, LIMIT, told, floors.python_late, "0.3 s after the look")


async def _sales(folder: Path) -> list[float]:
    from decimal import Decimal

    from app import profiles, runtime
    from app.domain.money import Currency
    from app.domain.order import Order, OrderLine
    from tests.support.until import until
    from ui.main import make_application
    from ui.shell.host import WindowHost

    app = runtime.build(folder, profiles.Profile.PRACTICE)
    stage = WindowHost(make_application(), app)
    stage.show()
    stage.wake()
    app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
    order = Order((OrderLine("Hoodie", "h1", Decimal(1), 49900, 2500),), Currency.NOK, phone="4741234567")
    took = []
    assert app.practice is not None
    for number in range(SALES):
        reference = (await app.checkout.save(order)).reference
        await app.checkout.send(reference)
        stage.window.open_order(reference)
        await asyncio.sleep(5.2 + number * 0.27)  # past the first look, at another moment between two looks each time
        await app.practice.approve(reference)
        began = time.perf_counter()
        await until(lambda: stage.window.parts.order.badge.text().startswith("Reserved"), "the approval was not seen")
        took.append(time.perf_counter() - began)
    stage.close()
    stage.window.close()
    await app.close()
    return took


if __name__ == "__main__":
    main().show()
