"""Every kind of question that a caller asks, of all the orders in a file: what it takes beside bare SQLite FTS5.

The floor of each is what FTS5 itself takes on the same index: fifty numbers of orders that have one common word, newest first,
and their rows. What is measured is the whole question: the text understood, the orders found, ranked and made into rows.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random
from typing import Any, NamedTuple

from tests.benchmarks.floors import Floors, p95
from tests.benchmarks.limit import Figure

OF_A_KIND, BARE, PAGE = 12, 60, 50
SCROLLS = 60
FIND_LIMIT, KEY_LIMIT, LIST_LIMIT, SCROLL_LIMIT = 30, 7, 5, 5
"""Times bare FTS5; a key and a scroll to the painted rows, times the paint of a bare form."""
_BARE = (
    'SELECT l.* FROM (SELECT rowid AS n FROM lookup_words WHERE lookup_words MATCH \'"kar" AND "ari"\' AND rowid < ?'
    f" ORDER BY rowid DESC LIMIT {PAGE}) CROSS JOIN lookups l ON l.order_id = n"
)


def questions(store: Any, dice: Random) -> dict[str, list[str]]:
    """Texts of each kind, each of them about an order that is there."""
    newest = store.orders.newest_place()
    orders = [store.orders.match(_NOTHING, dice.randrange(1, newest)) for _ in range(OF_A_KIND)]
    asked: dict[str, list[str]] = {}
    for saved in orders:
        order, day = saved.order, saved.made_at.astimezone()
        payments = store.payments.of_order(saved.id)
        psp = payments[-1].psp_reference if payments else "abcdef012345"
        first, last = order.customer.split()
        amount = order.total.minor // 100
        for kind, text in {
            "reference": saved.reference,
            "end of it": saved.reference[-6:],
            "receipt": order.receipt_number or "4242",
            "phone": f"+{order.phone}",
            "phone end": order.phone[-4:],
            "phone part": order.phone[3:7],
            "first name": first,
            "whole name": f"{first} {last}",
            "inside": last[1:4],
            "two letters": last[:2],
            "a slip": f"{last[:2]}{last[3:]}x" if len(last) > 5 else "Nordmnan",
            "product": order.lines[0].name,
            "sku": order.lines[0].product_id,
            "psp end": psp[-8:],
            "amount": f"{amount},00",
            "about": f"~{amount}",
            "range": f"{amount}-{amount + 40}",
            "day": f"{day:%d.%m.%Y}",
            "hour": f"{day:%d.%m.%Y} around {day:%H}",
            "before": f"before:{day:%Y-%m-%d}",
            "state": "declined",
            "reserved": "reserved",
            "name, about": f"{first} ~{amount}",
            "name, amount": f"{first} {amount},00",
            "name, day": f"{first} {day:%d.%m.%Y}",
            "name, state": f"{last} refunded",
            "goods, hour": f"{order.lines[0].name} around {day:%H}",
            "without": f"{first} -captured",
            "rare state": f"{first} state:unknown",
            "nowhere": f"{first} xyzxyz",
        }.items():
            asked.setdefault(kind, []).append(text)
    return asked


class FindTimes(NamedTuple):
    """Milliseconds of each question, by its kind, and of what goes with them."""

    bare: list[float]
    kinds: dict[str, list[float]]
    jumps: list[float]
    lists: list[float]
    keys: list[float]
    scrolls: list[float]


def measured(app: Any, store: Any, stage: Any) -> FindTimes:
    """Ask everything, in an open program with its window."""
    dice = Random(13)
    asked, newest = questions(store, dice), store.orders.newest_place()
    bare = [_bare(store, dice.randrange(newest // 2, newest)) for _ in range(BARE)]
    kinds = {
        kind: [_took(lambda text=text: app.find.find(text, PAGE)) for text in texts] for kind, texts in asked.items()
    }
    jumps = [
        _took(lambda text=text: app.find.find(text, PAGE, dice.randrange(1, newest))) for text in ("", "kari") * 30
    ]
    lists = [_took(app.lists.counts) for _ in range(20)]
    keys = [_key(stage, text) for texts in asked.values() for text in texts[:3]]
    return FindTimes(bare, kinds, jumps, lists, keys, _scrolls(stage, dice))


def figures(times: FindTimes, floors: Floors) -> tuple[Figure, ...]:
    """The figures of what was measured, `floors` taken in the same minutes."""
    bare = p95(times.bare)
    every = [each for some in times.kinds.values() for each in some]
    jumps, lists, keys, scrolls = p95(times.jumps), p95(times.lists), p95(times.keys), p95(times.scrolls)
    return (
        *(
            Figure(f"find {kind}", p95(each), FIND_LIMIT, f"{p95(each):.1f} ms p95; FTS5 {bare:.2f} ms", bare, "10 ms")
            for kind, each in times.kinds.items()
        ),
        Figure("find any", p95(every), FIND_LIMIT, f"{p95(every):.1f} ms p95 of {len(every)} questions", bare, "10 ms"),
        Figure("find anywhere", jumps, FIND_LIMIT, f"{jumps:.1f} ms p95 from any place on", bare, "50 ms"),
        Figure("ready lists", lists, LIST_LIMIT, f"{lists:.1f} ms p95 for all counts", bare, "5 ms"),
        Figure(
            "find key", keys, KEY_LIMIT, f"{keys:.0f} ms p95 from a key to painted rows", floors.shown_late, "50 ms"
        ),
        Figure(
            "find scroll",
            scrolls,
            SCROLL_LIMIT,
            f"{scrolls:.0f} ms p95 from any place of the bar to painted rows",
            floors.shown_late,
            "50 ms",
        ),
    )


def _took(act: Callable[[], object]) -> float:
    # Nothing here waits for anything but the disk: what other programs do meanwhile is left out of the figure.
    return _took_by(time.thread_time, act)


def _took_by(clock: Callable[[], float], act: Callable[[], object]) -> float:
    began = clock()
    act()
    return (clock() - began) * 1000


def _bare(store: Any, before: int) -> float:
    from tests.support.inside.data_file import database_of

    connection = database_of(store).connection
    return _took(lambda: connection.execute(_BARE, [before]).fetchall())


def _key(stage: Any, text: str) -> float:
    """Milliseconds from the last key of a text to its rows on the screen of the list."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from tests.support.inside.pages import looking_on, reloading, typing_on

    page = stage.window.parts.orders
    stage.window.show_orders()
    page.search.setText(text)
    typing_on(page).stop()

    def painted() -> None:
        reloading(page)()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        stage.window.pages.currentWidget().repaint()

    took = _took_by(time.perf_counter, painted)
    looking_on(page).stop()
    return took


def _scrolls(stage: Any, dice: Random) -> list[float]:
    """Milliseconds from a move of the bar of the whole list to the painted rows."""
    from tests.support.inside.pages import looking_on

    page = stage.window.parts.orders
    page.show_all()
    looking_on(page).stop()
    table, bar = page.table, page.table.verticalScrollBar()

    def moved(value: int) -> None:
        bar.setValue(value)
        table.viewport().repaint()
        assert page.model.placed[table.rowAt(0)] is not None, "painted before it was read"

    values = [0, bar.maximum(), *(dice.randrange(bar.maximum()) for _ in range(SCROLLS))]
    return [_took_by(time.perf_counter, lambda value=value: moved(value)) for value in values]


def _nothing() -> Any:
    from app.domain.desk.query import Query

    return Query()


_NOTHING = _nothing()
