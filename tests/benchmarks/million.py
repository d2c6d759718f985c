"""A million orders: what they cost, against an empty folder in the same run.

The file is made once, by `tests/support/many_orders.py`, and kept below `build/` until the schema or that module changes:
some 2.5 GB. `python -m tests.benchmarks.million 100000` measures with fewer.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks import finding
from tests.benchmarks.floors import beside
from tests.benchmarks.limit import Figure
from tests.benchmarks.live import LIVE, SETTLED_S, gaps_of, new_order
from tests.benchmarks.sitting import sold
from tests.support.inside.pages import looking_on, reloading, typing_on

ORDERS, RESERVED, FEW = 1_000_000, 5_000, 2_000
ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "benchmarks"
STARTS, SALES, OPENED = 9, 60, 30
START_GOAL, SALE_GOAL, BYTES_GOAL = 1.3, 1.2, 2_800
GAP_LIMIT, SEARCHING_LIMIT = 8, 24
"""Times plain Python."""
LIST_LIMIT, ORDER_LIMIT, MORE_LIMIT = 14, 7, 2
"""Times plain Python with the paint of a bare form, and times the same with few orders and nobody waiting."""
WATCHED_S = 20.0
SEARCHES = ("kari nordmann", "nobody has this name", "4567", "K-240315-0007")


def main(orders: int = ORDERS) -> tuple[Figure, ...]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qasync import QEventLoop

    from tests.support import many_orders
    from ui.main import make_application

    file = kept_file(orders)
    application = make_application()
    with (
        tempfile.TemporaryDirectory(dir=KEPT) as many,
        tempfile.TemporaryDirectory() as empty,
        asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
    ):
        folders = {name: Path(name) / "kvitt" / "practice" for name in (many, empty)}
        for folder in folders.values():
            folder.mkdir(parents=True)
        shutil.copyfile(file, folders[many] / "kvitt.db")
        _read_just_now(folders[many] / "kvitt.db")
        few = Path(empty) / "few"
        few.mkdir()
        many_orders.build(few / "kvitt.db", FEW, waiting=0, reserved=0)
        size = file.stat().st_size / (orders + RESERVED)
        return (
            Figure("size", size, BYTES_GOAL, f"{size:,.0f} bytes an order, {file.stat().st_size / 1e6:,.0f} MB in all"),
            _start(many, empty),
            *runner.run(_window(folders[many], few)),
            runner.run(_sale(folders[many], folders[empty])),
        )


def kept_file(orders: int) -> Path:
    """The file with so many orders, made anew when the schema or the way it is made has changed."""
    from app.store.sqlite import migrations, newer_schemas, schemas
    from tests.support import many_orders

    made_by = b"".join(
        Path(str(module.__file__)).read_bytes() for module in (migrations, newer_schemas, schemas, many_orders)
    )
    file = KEPT / f"orders-{orders}-{hashlib.sha256(made_by).hexdigest()[:8]}.db"
    if not file.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        for old in KEPT.glob(f"orders-{orders}-*.db"):
            old.unlink()
        print(f"making a file of {orders:,} orders, once …", flush=True)
        many_orders.build(file, orders, waiting=0, reserved=RESERVED)
    return file


def _read_just_now(file: Path) -> None:
    """The reservations were read within the last quarter of an hour, so that they fall due one after the other."""
    import sqlite3
    from contextlib import closing

    now = datetime.now(UTC)
    with closing(sqlite3.connect(file)) as connection, connection:
        rows = connection.execute("SELECT reference FROM payments WHERE reference GLOB 'R-*'").fetchall()
        moments = (
            ((now - timedelta(minutes=15) * (at / len(rows))).isoformat(timespec="microseconds"), reference)
            for at, (reference,) in enumerate(rows)
        )
        connection.executemany("UPDATE payments SET looked_at = ? WHERE reference = ?", moments)


def _start(many: str, empty: str) -> Figure:
    """To the painted window, in turn."""
    from tests.benchmarks.start import KVITT, once

    for folder in (many, empty):
        once(KVITT, folder)
    times = [(once(KVITT, empty)[0], once(KVITT, many)[0]) for _ in range(STARTS)]
    floor, ours = (statistics.median(run[which] for run in times) for which in (0, 1))
    ratio = statistics.median(run[1] / run[0] for run in times)
    told = f"{ours * 1000:.0f} ms to the painted window, an empty folder {floor * 1000:.0f} ms: {ratio:.2f} times"
    return Figure("start", ratio, START_GOAL, told)


async def _window(folder: Path, few: Path) -> tuple[Figure, ...]:
    """A window with 50 waiting: how late its loop is, how soon its pages are there, and how all is found."""
    from tests.support.asked import asking, scans
    from tests.support.inside.program import store_of

    async with _opened(few) as (app, stage):
        with beside() as floors_few:
            list_few, order_few = _pages(app, stage)
    async with _opened(folder) as (app, stage):
        store = store_of(app)
        with asking(store) as asked:
            began = time.perf_counter()
            app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            caught_up = (time.perf_counter() - began) * 1000
            for number in range(LIVE):
                await app.checkout.send((await app.checkout.save(new_order(number))).reference)
            await _look_around(app, stage)
        walked = scans(store, asked)
        stage.window.open_order(app.browse.waiting()[0].reference)
        await asyncio.sleep(6)
        with beside() as floors:
            await asyncio.sleep(SETTLED_S)
            gaps = await gaps_of(WATCHED_S)
            a_list, an_order = _pages(app, stage)
            searches = [await _searched(stage, text) for text in SEARCHES]
            found = finding.measured(app, store, stage)
        gap, late = sorted(gaps)[int(len(gaps) * 0.99)] * 1000, max(longest for _, longest in searches)
        took = ", ".join(f"{text} {seconds:.1f} s" for text, (seconds, _) in zip(SEARCHES, searches, strict=True))
        lists = f"{a_list:.0f} ms to the painted list, with {FEW:,} orders {list_few:.0f} ms; {floors}"
        pages = f"{an_order:.0f} ms to the painted page of an order, with {FEW:,} orders {order_few:.0f} ms; {floors_few} then"
        return (
            Figure("gap", gap, GAP_LIMIT, f"{gap:.1f} ms p99 of the loop, {LIVE} waiting and {RESERVED} reserved,"
                   f" longest {max(gaps) * 1000:.0f} ms; the watch begins in {caught_up:.0f} ms", floors.python_late, "33 ms"),
            Figure("list", a_list, LIST_LIMIT, lists, floors.shown, "100 ms"),
            Figure("one order", an_order, ORDER_LIMIT, pages, floors.shown, "50 ms"),
            Figure("list of many", a_list / floors.shown, MORE_LIMIT, f"the list, against one of {FEW:,} orders",
                   list_few / floors_few.shown),
            Figure("one of many", an_order / floors.shown, MORE_LIMIT, f"the page of an order, against one of {FEW:,}",
                   order_few / floors_few.shown),
            Figure("searching", late, SEARCHING_LIMIT, f"{late:.0f} ms the longest wait of the window; {took}",
                   floors.python_late, "100 ms"),
            Figure("whole tables", len(walked), 0, f"{len(walked)} of {len(asked.examples)} kinds of query walk through one"
                   + "".join(f"\n  {shape}: {plan}" for shape, plan in walked.items())),
            *finding.figures(found, floors),
        )  # fmt: skip


async def _look_around(app: Any, stage: Any) -> None:
    """What a clerk does in a window, so that all its queries are seen."""
    assert app.practice is not None
    first, second = (row.reference for row in app.browse.waiting()[:2])
    await app.practice.approve(first)
    await app.practice.decline(second)
    for reference in (first, second):
        await app.watch.look_now(reference)
    await app.actions.capture(first)
    await app.actions.refund(first, 10_000)
    window = stage.window
    for show in (window.show_orders, window.show_catalogue, window.show_settings, lambda: window.go(window.new_order)):
        show()
        await asyncio.sleep(0.2)
    app.payers.search("kari")
    app.browse.drafts()
    for text in SEARCHES:
        await _searched(stage, text)


def _pages(app: Any, stage: Any) -> tuple[float, float]:
    """Milliseconds from the wish to the painted list, and to the painted page of one order; the middle of many."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from tests.support.inside.program import store_of

    window, orders = stage.window, store_of(app).orders
    (newest,) = (row.place for row in app.browse.orders("", 1))

    def painted(show: Callable[[], None]) -> float:
        began = time.perf_counter()
        show()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        window.pages.currentWidget().repaint()
        return (time.perf_counter() - began) * 1000

    def the_list() -> None:
        window.show_orders()
        reloading(window.parts.orders)()

    lists, opened = [], []
    for number in range(1, OPENED + 1):
        window.go(window.new_order)
        lists.append(painted(the_list))
        (reference,) = orders.references([newest * number // (OPENED + 1)]).values()
        opened.append(painted(lambda reference=reference: window.open_order(reference)))
    return statistics.median(lists), statistics.median(opened)


async def _searched(stage: Any, text: str) -> tuple[float, float]:
    """Seconds until a search has come to its end, and the longest that the loop was held up meanwhile, in milliseconds."""
    page, began = stage.window.parts.orders, time.perf_counter()
    stage.window.show_orders()
    page.search.setText(text)
    typing_on(page).stop()
    reloading(page)()
    longest = 0.0
    while looking_on(page).isActive():
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, time.perf_counter() - before - 0.001)
    return time.perf_counter() - began, longest * 1000


async def _sale(many: Path, empty: Path) -> Figure:
    """A sale without a window, from the order to the captured money, in turn with an empty folder."""
    async with _opened(many, window=False) as (busy, _), _opened(empty, window=False) as (idle, _):
        times = [(await sold(idle, number), await sold(busy, number)) for number in range(SALES)][SALES // 10 :]
    floor, ours = (statistics.median(run[which] for run in times) for which in (0, 1))
    ratio = statistics.median(run[1] / run[0] for run in times)
    told = f"{ours * 1000:.1f} ms from the order to the captured money, an empty folder {floor * 1000:.1f} ms: {ratio:.2f} times"
    return Figure("sale", ratio, SALE_GOAL, told)


@asynccontextmanager
async def _opened(folder: Path, *, window: bool = True) -> AsyncIterator[tuple[Any, Any]]:
    from app import profiles, runtime
    from tests.support.stand_in import stand_in
    from ui.main import make_application
    from ui.shell.host import WindowHost

    app = runtime.build(folder, profiles.Profile.PRACTICE)
    stand_in(app)
    stage = WindowHost(make_application(), app) if window else None
    if stage is not None:
        stage.show()
        stage.wake()
        await asyncio.sleep(1)
    yield app, stage
    if stage is not None:
        stage.close()
        stage.window.close()
    await app.close()


if __name__ == "__main__":
    for figure in main(int(sys.argv[1]) if len(sys.argv) > 1 else ORDERS):
        figure.show()
