"""From a key to its letter on the screen, and from the last key of a sale to its request on the wire.

Typed into the field of the next order while 50 requests stand in the strip and the watch reads them. The floor of the first
is plain Python and the paint of a bare form, of the second plain Python; told are also the same window with nobody waiting, and
a bare client's own time for the same request to the same service.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from typing import Any

from tests.benchmarks.floors import beside, p95
from tests.benchmarks.limit import Figure
from tests.benchmarks.live import LIVE, SETTLED_S, new_order, shop
from tests.support.inside.service import client_of, locate, service_of
from tests.support.until import until

KEYS, EVERY_S = 300, 0.06
PAINT_LIMIT, SEND_LIMIT = 7, 24
"""Times plain Python with the paint of a bare form, and times plain Python."""
SALES = 12


def main() -> tuple[Figure, ...]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qasync import QEventLoop

    from ui.main import make_application

    application = make_application()
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(_measure())


async def _measure() -> tuple[Figure, ...]:
    async with shop() as (app, stage):
        stage.window.show_new_order()
        idle = await _type(stage.window.new_order.lines.entry)
        for number in range(LIVE):
            await app.checkout.send((await app.checkout.save(new_order(number))).reference)
        await asyncio.sleep(1)
        with beside() as floors:
            await asyncio.sleep(SETTLED_S)
            busy = await _type(stage.window.new_order.lines.entry)
            sends, bare = await _sell(app, stage)
    typed, alone = p95(busy), p95(idle)
    sent, raw = statistics.median(sends), statistics.median(bare)
    painted = f"{typed:.0f} ms p95 with {LIVE} waiting, longest {max(busy):.0f} ms; with none {alone:.0f} ms; {floors}"
    wired = f"{sent:.0f} ms, longest {max(sends):.0f} ms; a bare client {raw:.1f} ms"
    return (
        Figure("key to paint", typed, PAINT_LIMIT, painted, floors.shown_late, "50 ms"),
        Figure("key to wire", sent, SEND_LIMIT, wired, floors.python, "100 ms"),
    )


async def _type(entry: Any) -> list[float]:
    """Milliseconds from each key, pressed by somebody who does not wait for the window, to the end of its paint."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent

    took: list[float] = []
    pressed: list[float] = []
    arrived: list[float] = []

    class Watching(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.KeyPress:
                arrived.append(pressed[len(took) + len(arrived)])
            elif event.type() is QEvent.Type.Paint and arrived:
                QTimer.singleShot(0, painted)
            return False

    def painted() -> None:
        now = time.perf_counter()
        took.extend((now - at) * 1000 for at in arrived)
        arrived.clear()

    def press() -> None:
        for number in range(KEYS):
            key, text = (Qt.Key.Key_A, "a") if number % 20 else (Qt.Key.Key_Backspace, "\b")
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
            pressed.append(time.perf_counter())
            QCoreApplication.postEvent(entry, event)
            time.sleep(EVERY_S)

    QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier
    )  # the first one makes the keyboard, here
    entry.setFocus()
    watching = Watching()
    entry.installEventFilter(watching)
    await asyncio.to_thread(press)
    await until(lambda: not arrived, "the letters were not painted")
    entry.removeEventFilter(watching)
    entry.clear()
    return took


async def _sell(app: Any, stage: Any) -> tuple[list[float], list[float]]:
    """Milliseconds from the key that sends an order to its request leaving, and what a bare client takes for that."""
    import httpx
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ui.input.commands import Command

    left: list[float] = []

    async def leaves(request: httpx.Request) -> None:
        if request.method == "POST" and request.url.path.endswith("/payments"):
            left.append(time.perf_counter())

    client = client_of(app)
    client.event_hooks["request"].append(leaves)
    client_base = await locate(service_of(app))
    sends, bare = [], []
    page = stage.window.new_order
    for number in range(SALES):
        stage.window.show_new_order()
        page.lines.entry.setText(f"Hoodie {499 + number}")
        QTest.keyClick(
            page.lines.entry, Qt.Key.Key_Return
        )  # what stands in the one field is no line yet, and is not sent
        page.payer.phone.edit.setText("41234567")
        await asyncio.sleep(1)  # the main button rests for 700 ms after the page changed under the finger
        left.clear()
        began = time.perf_counter()
        QTest.keySequence(page, stage.keys.of(Command.MAIN)[0])
        await until(lambda: bool(left), "the request did not leave")
        sends.append((left[0] - began) * 1000)
        await asyncio.sleep(0.3)
        left.clear()
        began = time.perf_counter()
        await client.post(f"{client_base}/epayment/v1/payments", content=b"{}")
        bare.append((left[0] - began) * 1000)
    return sends, bare


if __name__ == "__main__":
    for figure in main():
        figure.show()
