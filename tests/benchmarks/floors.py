"""Two fixed floors: a piece of plain Python, and the paint of a bare form, in a process that has nothing of ours.

They say how fast the machine is while something is measured: a limit that is so many times a floor gives the same verdict on
a slow machine, and on one that does other things beside. `beside` takes them four times a second, for a fiftieth of a core.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

LEAST = 12
"""Fewer samples say nothing: a short measurement is waited for."""
_MEASURED = """
import json, statistics, time
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

application = QApplication([])
application.setStyle("Fusion")
window, table, model = QWidget(), QTableView(), QStandardItemModel()
for row in range(20):
    model.appendRow([QStandardItem(f"Row {row} of column {column}") for column in range(6)])
table.setModel(model)
outer, form = QVBoxLayout(window), QFormLayout()
for number in range(8):
    form.addRow(f"Field {number}", QLineEdit("typed"))
outer.addLayout(form)
outer.addWidget(table, 1)
outer.addWidget(QLabel("Nobody is waiting."))
outer.addWidget(QPushButton("Send request"))
window.resize(1280, 800)
window.show()
application.processEvents()

def compute():
    rows = [{"reference": f"K-{number:06}", "amount": number * 7919 % 1000, "words": ["a", "b"]} for number in range(2000)]
    again = json.loads(json.dumps(rows))
    return sorted(again, key=lambda row: (row["amount"], row["reference"]))[0]

def took(work, clock):
    began = clock()
    work()
    return (clock() - began) * 1000

for _ in range(5):
    compute(), window.repaint()
while True:
    python, processor = took(compute, time.perf_counter), took(compute, time.process_time)
    print(python, processor, took(window.repaint, time.perf_counter), flush=True)
    time.sleep(0.25)
"""


@dataclass
class Floors:
    """Milliseconds of each sample: of the clock and of the processor for plain Python, and of the clock for a paint.

    A median is held against a median, and what is as late as seldom happens against the floors' own p95.
    """

    samples: list[tuple[float, float, float]] = field(default_factory=list)

    @property
    def processor(self) -> float:
        """Of the processor, for plain Python."""
        return statistics.median(processor for _, processor, _ in self.samples)

    @property
    def python(self) -> float:
        """Of the clock, for plain Python."""
        return statistics.median(python for python, _, _ in self.samples)

    @property
    def shown(self) -> float:
        """Of the clock, for plain Python and then a paint: what something on the screen waits for."""
        return statistics.median(python + paint for python, _, paint in self.samples)

    @property
    def python_late(self) -> float:
        """As `python`, p95."""
        return p95([python for python, _, _ in self.samples])

    @property
    def shown_late(self) -> float:
        """As `shown`, p95."""
        return p95([python + paint for python, _, paint in self.samples])

    def __str__(self) -> str:
        return (
            f"plain Python {self.python:.1f} ms, p95 {self.python_late:.1f}; with the paint of a bare form"
            f" {self.shown:.1f}, p95 {self.shown_late:.1f}"
        )


def p95(figures: list[float]) -> float:
    """What 95 of 100 are not above."""
    return sorted(figures)[int(len(figures) * 0.95)]


@contextmanager
def beside() -> Iterator[Floors]:
    """The floors while the block runs; ask for them after it."""
    floors = Floors()
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "samples"
        with told.open("w") as out:
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, "-c", _MEASURED]
            with subprocess.Popen(
                command, cwd=folder, stdout=out, stderr=subprocess.DEVNULL, env=environment
            ) as process:
                try:
                    yield floors
                    until = time.monotonic() + 60
                    while told.read_text().count("\n") < LEAST and time.monotonic() < until:
                        time.sleep(0.1)
                finally:
                    process.kill()
        lines = told.read_text().splitlines(keepends=True)
        floors.samples += [tuple(map(float, line.split())) for line in lines if line.endswith("\n")]


if __name__ == "__main__":
    with beside() as found:
        pass
    print(found)
