"""How long until there is a painted window into which an order can be typed, against a bare PySide6 form.

The floor is what anybody would write by hand for the same page: the same kinds of widgets, as many as are in sight, the
same sizes of text, amounts to the right. No style sheet, no icons, no words to translate, no data, and no program behind
it. Both run from bytecode, as an installed program does, and in turn, so that what else the machine does meets both alike;
both end with the paint. What is held against the limit is processor time: what a person waits for, less the turns of others.
"""

from __future__ import annotations

import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Timer
from time import perf_counter

from tests.benchmarks.limit import Figure

RUNS = 15
GOAL = 1.45
"""1.35 is aimed at, and 1.33 was the middle of seven runs at rest; this is the most that one took, 1.43, and a little more."""
PATIENCE_S = 60
"""A start that has painted nothing by then never will: it waits for an answer to a question, or hangs."""
ROOT = Path(__file__).parents[2]

BARE = """
import os
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QMainWindow, QPushButton, QScrollArea,
    QStackedWidget, QVBoxLayout, QWidget,
)

application = QApplication([])
application.setStyle("Fusion")
sizes = {}
for name, pixels in (("heading", 17), ("title", 22), ("amount", 34)):
    sizes[name] = QFont()
    sizes[name].setPixelSize(pixels)
    sizes[name].setWeight(QFont.Weight.DemiBold)

def add_buttons(layout, *words):
    for text in words:
        layout.addWidget(QPushButton(text))

def add_words(layout, text, size=""):
    words = QLabel(text)
    words.setWordWrap(not size)
    if size:
        words.setFont(sizes[size])
    layout.addWidget(words)

def card(title, amount="", ways=(), fields=()):
    frame = QFrame()
    form = QFormLayout(frame)
    if title:
        heading = QLabel(title)
        heading.setFont(sizes["heading"])
        form.addRow(heading)
    if amount:
        number = QLabel(amount)
        number.setFont(sizes["amount"])
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        form.addRow(number)
    row = QHBoxLayout()
    for number, way in enumerate(ways, 1):
        column = QVBoxLayout()
        add_buttons(column, way)
        if len(ways) > 1:
            column.addWidget(QLabel(f"Ctrl+{number}"))
        row.addLayout(column)
    form.addRow(row)
    for name in fields:
        form.addRow(name, QLineEdit())
    return frame

rail = QVBoxLayout()
for text, key in (
    ("New", "F2"), ("Orders", "F3"), ("To ship", "F4"), ("Goods", "F6"), ("Drills", "F11"), ("Phone", "F12"), ("Settings", "F8"),
):
    row = QHBoxLayout()
    add_buttons(row, text)
    row.addWidget(QLabel(key))
    rail.addLayout(row)
rail.addStretch(1)
rail.addWidget(QLabel("connected"))
lines = QVBoxLayout()
entry = QLineEdit()
entry.setFont(sizes["heading"])
entry.setPlaceholderText("Scan, pick or type")
lines.addWidget(entry)
add_words(lines, "No lines yet. Scan, pick or type a product above and press Enter.")
tools = QHBoxLayout()
add_buttons(tools, "Free line", "Shipping", "Return")
lines.addLayout(tools)
side = QVBoxLayout()
side.addWidget(card("Total", amount="0,00 kr"))
side.addWidget(card("Who pays", ways=("Phone", "QR", "Link"), fields=("+47", "Name, for looking up")))
side.addWidget(card("", ways=("Receipt number, till, tip, note",)))
held = QWidget()
held.setLayout(side)
scroll = QScrollArea()
scroll.setWidgetResizable(True)
scroll.setWidget(held)
body = QHBoxLayout()
body.addLayout(lines, 1)
body.addWidget(scroll)
foot = QHBoxLayout()
add_buttons(foot, "Park", "Discount")
foot.addStretch(1)
add_buttons(foot, "Send request")
foot.addWidget(QLabel("Ctrl+↵"))
page = QWidget()
column = QVBoxLayout(page)
add_words(column, "New order", "title")
column.addLayout(body, 1)
column.addLayout(foot)
pages = QStackedWidget()
pages.addWidget(page)
strip = QVBoxLayout()
add_words(strip, "Waiting", "heading")
add_words(strip, "Nobody is waiting.")
strip.addStretch(1)
whole = QWidget()
outer = QHBoxLayout(whole)
outer.addLayout(rail)
outer.addWidget(pages, 1)
outer.addLayout(strip)
band = QVBoxLayout()
add_words(band, "Practice: no real money")
band.addWidget(whole, 1)
framed = QWidget()
framed.setLayout(band)
window = QMainWindow()
window.setCentralWidget(framed)
window.resize(1280, 800)
window.show()
entry.setFocus()
application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
print("painted", flush=True)
os._exit(0)
"""

KVITT = """
import os, sys
import app.window
from app.__main__ import main
sys.argv = ["kvitt"]
def open_window(data, api):
    import ui.main
    ui.main.begin_loop = painted
    return ui.main.run(data, api)
def painted(application, stage):
    from app.domain.shop.remembered import Remembered
    if not stage._app.memory.recall(Remembered.WELCOME):  # the very first start asks its questions, and is not measured
        import asyncio
        asyncio.run(stage._app.memory.keep_shared(Remembered.WELCOME, "yes"))
    print("painted", flush=True)
    os._exit(0)
app.window.open_window = open_window
main()
"""
"""What `kvitt` runs, in its order, up to where the event loop begins: the window has been painted then."""


def once(code: str, folder: str, patience: float = PATIENCE_S) -> tuple[float, float]:
    """Seconds on the clock and of the processor, from starting the process to its word that the window is painted.

    Raises `RuntimeError`, with what the process said, when there is no window after `patience` seconds.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": folder, "PYTHONPATH": str(ROOT)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", code]
    with tempfile.TemporaryFile() as errors:
        began = perf_counter()
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=errors, env=environment) as process:
            assert process.stdout is not None
            too_late = Timer(patience, process.kill)
            too_late.start()
            word = process.stdout.readline()
            took = perf_counter() - began
            too_late.cancel()
            process.kill()
        if word != b"painted\n":
            errors.seek(0)
            said = (word + errors.read()).decode(errors="replace").strip() or "nothing"
            raise RuntimeError(
                f"no window was painted in {took:.0f} s: the start failed, or asks something in a dialog. It said: {said}"
            )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> Figure:
    for part in ("app", "ui", "resources"):
        compileall.compile_dir(ROOT / part, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        for code in (BARE, KVITT):
            once(code, folder)  # the first run of each reads the disk, and ours makes its data file
        times = [(once(BARE, folder), once(KVITT, folder)) for _ in range(RUNS)]
    bare, ours = (statistics.median(run[which][1] for run in times) for which in (0, 1))
    clock = statistics.median(run[1][0] / run[0][0] for run in times)
    processor = statistics.median(run[1][1] / run[0][1] for run in times)
    return Figure(
        "start",
        processor,
        GOAL,
        f"{ours * 1000:.0f} ms of processor, a bare form {bare * 1000:.0f} ms: {processor:.2f} times, {clock:.2f} by the clock",
    )


if __name__ == "__main__":
    main().show()
