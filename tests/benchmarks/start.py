"""From the start of the process to a painted window into which an order can be typed, against a bare PySide6 form."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7
GOAL = 1.5

BARE = """
from PySide6.QtWidgets import *
app = QApplication([])
app.setStyle("Fusion")
window = QMainWindow()
held = QWidget()
form = QFormLayout(held)
for number in range(8):
    form.addRow(f"Field {number}", QLineEdit())
form.addRow(QTableWidget(10, 5))
window.setCentralWidget(held)
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
print("painted", flush=True)
"""

KVITT = """
import asyncio, sys
from pathlib import Path
from qasync import QEventLoop
from app import runtime
from ui.main import Stage, make_application
application = make_application()
folder = Path(sys.argv[1])
app = runtime.build(folder, runtime.Profile.PRACTICE)
async def live():
    stage = Stage(application, app)
    stage.show()
    application.processEvents()
    stage.window.grab()
    print("painted", flush=True)
    stage.window.new_order.lines.entry.setText("2*Hoodie 499")
    stage.close()
    await app.close()
with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
    runner.run(live())
"""


def once(code: str, folder: str) -> float:
    """Seconds from spawning the process to its word that the window is painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"painted\n"
    took = time.perf_counter() - began
    process.communicate(timeout=30)
    return took


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for code in (BARE, KVITT):
            once(code, folder)  # the first run of each reads the disk
        times = [(once(BARE, folder), once(KVITT, folder)) for _ in range(RUNS)]
    bare, ours = (statistics.median(column) for column in zip(*times, strict=True))
    print(
        f"start        {ours * 1000:6.0f} ms   bare form {bare * 1000:6.0f} ms   ratio {ours / bare:.2f}  (goal ≤ {GOAL})"
    )


if __name__ == "__main__":
    main()
