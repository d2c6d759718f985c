"""A shop with many tills: decisions, what others see of them, catching up, and what must not have become slower.

The floor of each is the same server asked by raw psycopg, in the same run: as many ways there and back with as many
statements, a raw `NOTIFY`, a raw copy of the same rows. The tills, the raw ones and the server all stand on one machine, so
the limits are ratios; the goals are those of tills that have a machine each.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.floors import p95
from tests.benchmarks.limit import Figure
from tests.benchmarks.start import KVITT, ROOT, once
from tests.support.postgres import LocalServer, Shops, why_not

DECIDED_LIMITS = {"1": 8.0, "5": 10.0, "25": 12.0, "100": 25.0}
"""Times raw psycopg, p95: a till writes its own file twice besides, and decides in Python in between. A hundred programs on the
two cores of one machine keep each other waiting with the pen in hand; in a shop each has a machine of its own."""
SEEN_LIMIT, SEEN_LATE_LIMIT = 30.0, 12.0
"""Times a program that hears a raw notice, reads the new rows and keeps them in a file: on a machine at rest the median of that
is a millisecond."""
SAME_LIMIT = 1.05
CATCH_UP_LIMIT = 20.0
CHANGES, A_WRITE = 10_000, 100
LOCKS_LIMIT = 1.5
SEARCHES, STARTS = 400, 21
_SHOP_SIZE = "5"
"""What is seen elsewhere is measured at as many tills as a shop has; a hundred on one machine wake each other up."""


def main() -> tuple[Figure, ...]:
    """Everything about many tills; nothing where there is no server."""
    if missing := why_not():
        print(f"not measured: {missing}")
        return ()
    asked = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.tills_at_work"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if asked.returncode:
        raise RuntimeError(asked.stderr)
    found = json.loads(asked.stdout.splitlines()[-1])
    with tempfile.TemporaryDirectory() as name:
        shops = Shops(LocalServer(durable=True), Path(name))
        try:
            alone = _alone(shops, Path(name))
        finally:
            shops.close()
    return (*_decided(found["regimes"]), *_seen(found["regimes"][_SHOP_SIZE]), *_locks(found), *alone)


def _decided(regimes: dict[str, Any]) -> list[Figure]:
    figures = []
    for tills, measured in regimes.items():
        ours, raw = (p95(measured[which]) * 1000 for which in ("ours", "raw"))
        told = f"{ours:.1f} ms p95 of {len(measured['ours'])} decisions at {tills} tills, raw psycopg {raw:.1f} ms"
        told += f"; {measured['refused']} were refused" if measured["refused"] else ""
        figures.append(Figure(f"tills {tills}", ours, DECIDED_LIMITS[tills], told, raw))
    return figures


def _seen(measured: dict[str, Any]) -> tuple[Figure, Figure]:
    ours, raw = sorted(measured["seen"]), sorted(measured["raw seen"])
    middle, raw_middle = (statistics.median(each) * 1000 for each in (ours, raw))
    late, raw_late = (each[int(len(each) * 0.99)] * 1000 for each in (ours, raw))
    words = f"{{:.1f}} ms until another till has it, {len(ours)} times; a raw notice {{:.1f}} ms"
    return (
        Figure("seen", middle, SEEN_LIMIT, words.format(middle, raw_middle), raw_middle, "50 ms"),
        Figure("seen, p99", late, SEEN_LATE_LIMIT, words.format(late, raw_late), raw_late, "150 ms"),
    )


def _locks(found: dict[str, Any]) -> tuple[Figure, ...]:
    waits = {event: times for event, times in found["waits"].items() if event.startswith("Lock:")}
    told = ", ".join(f"{event} {times}" for event, times in sorted(waits.items())) or "none"
    # What NOTIFY waits for at a commit is an object of the whole server; who tells beside the money may wait for it.
    on_notice = waits.get("Lock:object", 0)
    row, advisory = (
        statistics.mean(found[f"{lock}{again} a second"] for again in ("", " again")) for lock in ("row", "advisory")
    )
    rates = f"{row:.0f} decisions a second with the lock of a row, {advisory:.0f} with an advisory lock; ours"
    assert found["chain"], "the chain of the action log does not hold"
    assert found["waits"], "no session of the server was seen at work, so no wait could be"
    return (
        Figure("lock waits", on_notice, 0, f"{on_notice} on a notice within money; of all looks: {told}"),
        Figure("one chain", advisory / row, LOCKS_LIMIT, f"{rates} {found['ours a second']:.0f}, chain whole"),
    )


def _alone(shops: Shops, folder: Path) -> tuple[Figure, ...]:
    """What one till does: catch up, search, start."""
    from app.store.postgres.joined import Joined, write_joined
    from tests.proofs.shared_till import add_sale, open_till
    from tests.support.inside.shared_store import shared

    shop = shops.new()
    parts = shops.server.parts(shop)
    first = open_till(folder / "first.db", parts)
    number = 0
    while shared(first).upto < CHANGES:
        with first.write():
            for place in range(A_WRITE):
                add_sale(first, f"K-{number}-{place}")
        number += 1
    changes = shared(first).upto
    first.close()
    raw = _raw_copy(shops, parts, folder / "raw-1.db")
    data = folder / "data" / "kvitt" / "practice"
    data.mkdir(parents=True)
    till = open_till(data / "kvitt.db", parts)
    began = time.perf_counter()
    asyncio.run(_catch_up(shared(till)))
    took = time.perf_counter() - began
    till.close()
    raw = statistics.median([raw, _raw_copy(shops, parts, folder / "raw-2.db")])
    plain = folder / "plain" / "kvitt" / "practice"
    plain.mkdir(parents=True)
    (plain / "kvitt.db").write_bytes((data / "kvitt.db").read_bytes())
    write_joined(data, Joined(f"postgresql://kvitt@/{shop}?host={shops.server.folder}", 1))
    told = f"{took:.2f} s for {changes:,} changes, a raw copy of the rows {raw:.2f} s"
    return (
        Figure("catching up", took, CATCH_UP_LIMIT, told, raw, "10 s"),
        _searches(data, plain),
        _starts(folder / "data", folder / "plain"),
    )


async def _catch_up(database: Any) -> None:
    while await database.look(100):
        continue


def _raw_copy(shops: Shops, parts: dict[str, str], file: Path) -> float:
    """Seconds for the same rows, read with psycopg and kept with sqlite3, and nothing else."""
    import sqlite3

    import psycopg

    began = time.perf_counter()
    with sqlite3.connect(file) as copy, psycopg.connect(**parts) as server:  # type: ignore[arg-type]
        for name, table in shops.schema.tables.items():
            columns = ", ".join(table.columns)
            copy.execute(f"CREATE TABLE {name} ({columns})")
            marks = ", ".join("?" * len(table.columns))
            rows = server.execute(f"SELECT {columns} FROM kvitt.{name}".encode())
            copy.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
    copy.close()
    return time.perf_counter() - began


def _searches(data: Path, plain: Path) -> Figure:
    """The same questions in turns, of a till's copy and of a plain file."""
    from app import profiles, runtime

    apps = [runtime.build(each, profiles.Profile.PRACTICE, "http://127.0.0.1:9") for each in (data, plain)]
    texts = ("", "K-7", "genser", "499", "K-42-17", "draft", "499,00", "hoodie")
    ratios = []
    for place in range(SEARCHES):
        text = texts[place % len(texts)]
        order = apps if place % 2 else apps[::-1]
        took = {id(app): _took(lambda: app.find.find(text, 50)) for app in order}  # noqa: B023 - at once
        ratios.append(took[id(apps[0])] / took[id(apps[1])])
    for app in apps:
        asyncio.run(app.close())
    ratio = statistics.median(ratios)
    return Figure(
        "search, shared", ratio, SAME_LIMIT, f"{ratio:.3f} times a plain file, {len(ratios)} questions in turn"
    )


def _took(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return time.thread_time() - began


def _starts(data: Path, plain: Path) -> Figure:
    """Starts in turns, of a till and of a program with a plain file; both have been started before."""
    for folder in (data, plain):
        once(KVITT, str(folder))
    pairs = [(once(KVITT, str(data))[1], once(KVITT, str(plain))[1]) for _ in range(STARTS)]
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    ours, theirs = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    told = f"{ours:.0f} ms of processor to the painted window, a plain file {theirs:.0f} ms"
    return Figure("start, shared", ratio, SAME_LIMIT, told)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for figure in main():
        figure.show()
