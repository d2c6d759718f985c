"""Two fixed floors: a piece of plain Python, and the paint of a bare form, each in a process that has nothing of ours.

They say how fast the machine is at the moment, so that a limit that is so many times a floor gives the same verdict on a
slow machine, and on one that does other things beside. Take them before and after what is measured: `around` does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

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
runs = [(took(compute, time.perf_counter), took(compute, time.process_time), took(window.repaint, time.perf_counter))
        for _ in range(40)]
print(*(statistics.median(column) for column in zip(*runs)))
"""


@dataclass
class Floors:
    """Milliseconds, the middle of all that was taken: of the clock and of the processor for plain Python, and for a paint."""

    taken: list[tuple[float, float, float]] = field(default_factory=list)

    def take(self) -> None:
        """Measure once more."""
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, "-c", _MEASURED]
            ran = subprocess.run(command, cwd=folder, capture_output=True, env=environment, timeout=60, check=True)
        python, processor, paint = map(float, ran.stdout.split())
        self.taken.append((python, processor, paint))

    @property
    def python(self) -> float:
        """Of the clock, for plain Python."""
        return statistics.mean(each[0] for each in self.taken)

    @property
    def processor(self) -> float:
        """Of the processor, for plain Python."""
        return statistics.mean(each[1] for each in self.taken)

    @property
    def paint(self) -> float:
        """Of the clock, for the paint of a bare form."""
        return statistics.mean(each[2] for each in self.taken)

    @property
    def shown(self) -> float:
        """Of the clock, for plain Python and then a paint: what something on the screen waits for."""
        return self.python + self.paint

    def __str__(self) -> str:
        return f"plain Python {self.python:.1f} ms, {self.processor:.1f} ms of the processor; a bare form {self.paint:.1f} ms"


@contextmanager
def around() -> Iterator[Floors]:
    """The floors from before and after the block; ask for them after it."""
    floors = Floors()
    floors.take()
    yield floors
    floors.take()


if __name__ == "__main__":
    found = Floors()
    found.take()
    print(found)
