"""A window closes for a move of its shop, the move is made, and Kvitt starts again."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.postgres import Shops

START = """
import json, sys
from pathlib import Path
from PySide6 import QtCore, QtWidgets
import ui.main
from app.domain.tills.shared_shop import MoveKind, ShopMove
from ui.dialogs.move_box import MoveBox

class Process:
    @staticmethod
    def startDetached(program, words):
        print(json.dumps(words))

def choose(application, host):
    if len(sys.argv) > 3:
        print(json.dumps("shared" if host._app.upkeep.sharing.shared else "alone"))
    kind = MoveKind.UNSHARE if len(sys.argv) > 3 else MoveKind.SHARE
    host.leaving.move = ShopMove(kind, sys.argv[2] if kind is MoveKind.SHARE else "", "Counter")
    sys.argv.append("again")
    host._app._store.close()

def press(application):
    box = next(each for each in application.topLevelWidgets() if isinstance(each, QtWidgets.QDialog) and each.isVisible())
    print(json.dumps([each.text() for each in box.findChildren(QtWidgets.QLabel) if each.isVisible()][:2]))
    box.accept()

QtCore.QProcess = Process
ui.main.begin_loop = choose
loop = QtWidgets.QApplication.exec
QtWidgets.QApplication.exec = lambda *all: press(QtWidgets.QApplication.instance())
for _ in range(3):
    ui.main.run(Path(sys.argv[1]), "")
    if len(sys.argv) == 5:
        sys.argv[2] = "postgresql://kvitt@/nowhere?host=/nowhere"
"""


def test_a_shop_goes_there_and_comes_back(tmp_path: Path, shops: Shops) -> None:
    with shops.server.connect() as connection:
        connection.execute("CREATE DATABASE of_windows")
    address = f"postgresql://kvitt@/of_windows?host={shops.server.folder}"
    words = [sys.executable, "-c", START, str(tmp_path), address]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    ended = subprocess.run(words, capture_output=True, text=True, env=environment, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    again = ["-m", "app", "--data", str(tmp_path)]
    assert told[0][0] == "The shop is shared"
    assert told[1] == again
    assert told[2] == "shared"
    assert told[3][0] == "The shop is back on this computer", told
    assert told[4] == again
    assert told[5] == "alone"
    assert told[6][0] == "It was not done"  # there is nothing to move back
    assert "is not shared" in told[6][1]
    assert told[7] == again
    with shops.server.connect() as connection:
        connection.execute("DROP DATABASE of_windows WITH (FORCE)")
