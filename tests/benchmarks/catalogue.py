"""50,000 products: from a key in the search field to its painted results, and from a scan to its line in the order.

The floor of the first is the same key in a bare field over a bare table that shows as many rows of what it has in memory; the
floor of the second is plain Python and the paint of a bare form.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.floors import beside, p95
from tests.benchmarks.limit import Figure

PRODUCTS, SCANS = 50_000, 200
SEARCH_LIMIT, SCAN_LIMIT = 12, 7
"""Times the bare table, and times plain Python with the paint of a bare form."""
WORDS = ("hoodie", "cap", "scarf", "coffee", "tea", "mug", "shirt", "jacket", "sock", "glove", "lamp", "chair", "table")
TYPED = ("hoodie", "offe", "scarf mug", "4999", "lamp 7", "zq", "sku-00042", "jack blå")


def main() -> tuple[Figure, ...]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qasync import QEventLoop

    from ui.main import make_application

    application = make_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
    ):
        return runner.run(_measure(Path(folder)))


async def _measure(folder: Path) -> tuple[Figure, ...]:
    from app import profiles, runtime
    from app.domain.catalogue.product import Product
    from app.domain.catalogue.product_plan import Plan
    from ui.main import make_application
    from ui.shell.host import WindowHost

    app = runtime.build(folder, profiles.Profile.PRACTICE)
    products = [
        Product(
            f"SKU-{number:05}",
            f"{WORDS[number % 13].title()} {WORDS[number // 13 % 13]} blå {number}",
            100 + number,
            2500,
            barcodes=(f"{7_000_000_000_000 + number}",),
            group=f"Group {number % 20}",
        )
        for number in range(PRODUCTS)
    ]
    await app.catalogue.apply(
        Plan(before={each.sku: None for each in products}, after={each.sku: each for each in products})
    )
    stage = WindowHost(make_application(), app)
    stage.show()
    stage.wake()
    stage.window.show_catalogue()
    await asyncio.sleep(1)
    page = stage.window.parts.catalogue
    shown, floor = _typed(page.search, page.table), await _bare(products)
    codes = [products[number * 7919 % PRODUCTS].barcodes[0] for number in range(SCANS)]
    found = [_took(lambda code=code: app.catalogue.by_code(code)) for code in codes]
    with beside() as floors:
        scan = _scanned(stage.window, codes)
    stage.close()
    stage.window.close()
    await app.close()
    search, bare, line = p95(shown), p95(floor), p95(scan)
    searched = f"{search:.1f} ms p95 from key to paint among {PRODUCTS:,}; a bare table {bare:.1f} ms"
    scanned = f"{line:.1f} ms p95 from code to painted line; the look-up alone {p95(found):.2f} ms; {floors}"
    return (
        Figure("search", search, SEARCH_LIMIT, searched, bare, "50 ms"),
        Figure("scan", line, SCAN_LIMIT, scanned, floors.shown_late, "50 ms"),
    )


def _scanned(window: Any, codes: list[str]) -> list[float]:
    """Milliseconds from each code to its line in the order, painted; the order is begun anew after every ten."""
    from PySide6.QtCore import QCoreApplication, QEvent

    page, took = window.new_order, []
    window.go(page)
    for number, code in enumerate(codes):
        if number % 10 == 0:
            page.lines.set_typed(())

        def scan(code: str = code) -> None:
            page.take_code(code)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            page.repaint()

        took.append(_took(scan))
        assert len(page.lines.rows) == number % 10 + 1
    return took


def _typed(field: Any, table: Any) -> list[float]:
    """Milliseconds from each key to the table painted with what was found, all words typed and taken back."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    took = []
    for words in TYPED * 3:
        for key in (*words, *[Qt.Key.Key_Backspace] * len(words)):

            def press(key: Any = key) -> None:
                QTest.keyClick(field, key)
                table.viewport().repaint()

            took.append(_took(press))
    return took


async def _bare(products: list[Any]) -> list[float]:
    """The same keys in a form with nothing behind it."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget

    form, field, table, model = QWidget(), QLineEdit(), QTableView(), QStandardItemModel()
    for each in products[:20]:
        model.appendRow(
            [QStandardItem(text) for text in ("", each.name, each.sku, str(each.price), "25 %", each.group, "")]
        )
    table.setModel(model)
    column = QVBoxLayout(form)
    column.addWidget(field)
    column.addWidget(table)
    field.textChanged.connect(lambda _text: model.layoutChanged.emit())
    form.resize(850, 700)
    form.show()
    form.activateWindow()
    field.setFocus()
    await asyncio.sleep(0.5)
    took = _typed(field, table)
    form.close()
    return took


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    for figure in main():
        figure.show()
