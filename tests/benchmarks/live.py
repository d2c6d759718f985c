"""Many payments at once: what 50 live ones cost, and how soon 500 are caught up with while somebody goes on selling.

The floor of what it costs is a bare client that makes the same requests; of how soon many are seen, the pace that the watch
keeps with the service. The gap is how late the event loop comes to a thing that was due.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.floors import Floors, beside
from tests.benchmarks.limit import Figure
from tests.support.inside.program import now_of, store_of
from tests.support.inside.service import client_of

if TYPE_CHECKING:
    import httpx

LIVE, WATCHED_S = 50, 20.0
OPEN, RESERVED = 500, 5_000
CROWD, APPROVED = 200, 100
TICK_S = 0.005
SETTLED_S = 2
"""The process of the floors has begun by then."""
LOOK_S = 2.0
"""The one on the screen is looked at so often."""
PATIENCE_S = 60
"""Whoever is not seen by then never will be."""
BUSY_LIMIT, GAP_LIMIT = 3, 8
"""Times what a bare client takes of the processor for the same requests; and times plain Python, of the clock."""
SEEN_LIMIT, CROWD_LIMIT, CAUGHT_UP_LIMIT = 70, 1.8, 4.2
"""Times plain Python beyond a look; and, of many, times `at_pace`."""


def main() -> tuple[Figure, ...]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qasync import QEventLoop

    from ui.main import make_application

    application = make_application()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return (*runner.run(_live()), *runner.run(_crowd()), runner.run(_caught_up()))


async def _live() -> tuple[Figure, ...]:
    async with shop() as (app, stage):
        idle, _ = await _watched(WATCHED_S / 4)
        for number in range(LIVE):
            await app.checkout.send((await app.checkout.save(new_order(number))).reference)
        stage.window.open_order(app.browse.waiting()[0].reference)
        await asyncio.sleep(6)  # past the first look
        requests: list[httpx.Request] = []

        async def note(request: httpx.Request) -> None:
            requests.append(request)

        with beside() as floors:
            await asyncio.sleep(SETTLED_S)
            client_of(app).event_hooks["request"].append(note)
            busy, gaps = await _watched(WATCHED_S)
        client_of(app).event_hooks["request"].remove(note)
        app.tasks.cancel("sync")
        bare = await _bare(requests) / WATCHED_S
        gap = sorted(gaps)[int(len(gaps) * 0.99)] * 1000
        told = (
            f"{busy:.1%} of a core with {LIVE} waiting, {idle:.1%} with none, {bare:.1%} for the same {len(requests)} requests"
            f" through a bare client; {floors}"
        )
        late = f"{gap:.1f} ms p99 of the event loop, longest {max(gaps) * 1000:.0f} ms"
        return (
            Figure("live", busy, BUSY_LIMIT, told, bare, "2 times"),
            Figure("gap", gap, GAP_LIMIT, late, floors.python_late, "33 ms"),
        )


async def _crowd() -> tuple[Figure, ...]:
    """200 customers wait, and half of them approve at the same moment."""
    async with shop() as (app, stage):
        for number in range(CROWD):
            await app.checkout.send((await app.checkout.save(new_order(number))).reference)
        waiting = [row.reference for row in app.browse.waiting()][-CROWD:]
        shown, others = waiting[CROWD // 2], waiting[CROWD // 2 + 1 :]
        stage.window.open_order(shown)
        await asyncio.sleep(6)
        assert app.practice is not None
        approving = (shown, *others[: APPROVED - 1])
        approved, seen = dict[str, float](), dict[str, float]()

        async def approve(reference: str) -> None:
            await app.practice.approve(reference)
            approved[reference] = time.perf_counter()

        async def see() -> None:
            payments, began = store_of(app).payments, time.perf_counter()
            while len(seen) < len(approving) and time.perf_counter() - began < PATIENCE_S / 2:
                for reference in approved.keys() - seen.keys():
                    if payments.get(reference).state == "AUTHORIZED":
                        seen[reference] = time.perf_counter() - approved[reference]
                await asyncio.sleep(0.05)

        with beside() as floors:
            await asyncio.sleep(SETTLED_S)
            gaps, _ = await asyncio.gather(gaps_of(PATIENCE_S / 6), asyncio.gather(see(), *map(approve, approving)))
        last = max(seen.values()) if len(seen) == len(approving) else float("inf")
        gap = sorted(gaps)[int(len(gaps) * 0.99)] * 1000
        first = seen.get(shown, float("inf"))
        told = (
            f"{first:.1f} s until the approval on the screen is seen, a look every {LOOK_S:.0f} s, {CROWD} waiting and"
            f" {APPROVED} approving at once"
        )
        all_told = (
            f"{last:.1f} s until the last of them is seen; {gap:.1f} ms p99 of the loop meanwhile, longest"
            f" {max(gaps) * 1000:.0f} ms"
        )
        return (
            Figure(
                "on the screen", (first - LOOK_S) * 1000, SEEN_LIMIT, told, floors.python_late, "0.3 s after the look"
            ),
            Figure("crowd", last, CROWD_LIMIT, all_told, at_pace(CROWD, floors), "10 s"),
        )


async def _caught_up() -> Figure:
    """500 requests were answered while the program was closed, and 5,000 reservations wait to be shipped."""
    async with shop(watch=False) as (app, stage):
        waiting = []
        for number in range(OPEN):
            reference = (await app.checkout.save(new_order(number))).reference
            await app.checkout.send(reference)
            waiting.append(reference)
        assert app.practice is not None
        for reference in waiting:
            await app.practice.approve(reference)
        _add_reserved(app)
        stage.window.open_order(waiting[-1])
        app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
        with beside() as floors:
            took, shown, sold = await _sell_meanwhile(app, waiting)
        told = (
            f"{took:.1f} s for {OPEN} answered meanwhile beside {RESERVED} reserved; {shown:.1f} s until the one on the"
            f" screen, {max(sold) * 1000:.0f} ms for the slowest of {len(sold)} sales meanwhile"
        )
        return Figure("caught up", took, CAUGHT_UP_LIMIT, told, at_pace(OPEN, floors), "60 s")


async def _sell_meanwhile(app: Any, waiting: list[str]) -> tuple[float, float, list[float]]:
    """Seconds until all of `waiting` are seen, until the last of them is, and of each sale that somebody makes meanwhile."""
    from app.domain.standing import Standing

    began, shown = time.perf_counter(), 0.0
    sold: list[float] = []
    while True:
        before = time.perf_counter()
        await app.checkout.send((await app.checkout.save(new_order(9_000 + len(sold)))).reference)
        sold.append(time.perf_counter() - before)
        left = len({row.reference for row in app.browse.waiting()} & set(waiting))
        if not shown and app.browse.order(waiting[-1]).standing is Standing.RESERVED:
            shown = time.perf_counter() - began
        if not left or time.perf_counter() - began > 2 * PATIENCE_S:
            return time.perf_counter() - began, shown, sold
        await asyncio.sleep(1)


async def _bare(requests: list[httpx.Request]) -> float:
    """Seconds of the processor that a bare client takes for the same requests, one after the other."""
    import httpx

    async with httpx.AsyncClient() as client:
        began = time.process_time()
        for request in requests:
            (await client.request(request.method, request.url, headers=request.headers)).read()
        return time.process_time() - began


@asynccontextmanager
async def shop(*, watch: bool = True) -> AsyncIterator[tuple[Any, Any]]:
    """The program with its window, in front of a sandbox of its own in another process."""
    from app import profiles, runtime
    from ui.main import make_application
    from ui.shell.host import WindowHost

    with tempfile.TemporaryDirectory() as folder:
        app = runtime.build(Path(folder), profiles.Profile.PRACTICE)
        stage = WindowHost(make_application(), app)
        stage.show()
        stage.wake()
        if watch:
            app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
        await asyncio.sleep(1)
        yield app, stage
        stage.close()
        stage.window.close()
        await app.close()


async def _watched(seconds: float) -> tuple[float, list[float]]:
    """The share of a core that this process takes, and how late the loop is each time."""
    began, cpu = time.perf_counter(), time.process_time()
    gaps = await gaps_of(seconds)
    return (time.process_time() - cpu) / (time.perf_counter() - began), gaps


async def gaps_of(seconds: float) -> list[float]:
    """How late the loop comes, again and again, to a thing that was due."""
    began, gaps = time.perf_counter(), list[float]()
    while (now := time.perf_counter()) - began < seconds:
        await asyncio.sleep(TICK_S)
        gaps.append(max(0.0, time.perf_counter() - now - TICK_S))
    return gaps


def at_pace(reads: int, floors: Floors) -> float:
    """Seconds of so many reads at the pace that the watch keeps with the service, and twice plain Python for each of them."""
    from app.services.engine.watch import MOST_A_SECOND

    return reads / MOST_A_SECOND + reads * 2 * floors.python / 1000


def new_order(number: int) -> Any:
    from app.domain.money import Currency
    from app.domain.order import Order, OrderLine

    return Order((OrderLine("Hoodie", "h1", Decimal(1), 49_900 + number, 2500),), Currency.NOK, phone="4741234567")


def _add_reserved(app: Any) -> None:
    """Reservations of the last weeks, read an hour ago at most, so that they fall due one after the other."""
    from app.domain.payment import Aggregate, Payment, State

    store, now = store_of(app), now_of(app)()
    order = new_order(0)
    with store.write():
        for number in range(RESERVED):
            saved = store.orders.add(f"OLD-{number:08}", order, now)
            looked = now - timedelta(minutes=15) * (number / RESERVED)
            payment = Payment(saved.reference, saved.id, order.total, State.AUTHORIZED, looked)
            payment = replace(payment, aggregate=Aggregate(order.total.minor), looked_at=looked)
            store.payments.add(payment, 1)


if __name__ == "__main__":
    for figure in main():
        figure.show()
