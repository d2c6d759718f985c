"""What a screen reader finds on the order page: to be run as a program of its own, on a display and a session bus.

Opens the window on an order in one process, reads the accessibility bus in another, and prints all roles and names as JSON.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.support.screen_reader import Bus


def show() -> None:
    """Open the window on a reserved order, say so, and stay until the standard input ends."""
    from qasync import QEventLoop

    from app import runtime
    from app.domain.standing import Standing
    from app.profiles import Profile
    from tests.support.places import put
    from ui.main import make_application
    from ui.shell.host import WindowHost

    async def live() -> None:
        app = runtime.build(Path(folder), Profile.PRACTICE)
        await app.preferences.change({"language": "en"})
        stage = WindowHost(application, app)
        stage.show()
        stage.wake()
        stage.window.open_order(put(app, Standing.RESERVED))
        print("ready", flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        stage.close()
        stage.window.close()
        await app.close()

    application = make_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner,
    ):
        runner.run(live())


def main() -> None:
    """Read what the other process shows."""
    # The bus is asked for first: a program that starts later finds a listener and joins at once.
    bus = Bus()
    shown = subprocess.Popen(
        [sys.executable, "-m", "tests.support.read_screen", "show"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
    )
    assert shown.stdin is not None
    assert shown.stdout is not None
    assert shown.stdout.readline() == "ready\n"
    bus.until(lambda: bus.programs, "it did not join the bus")  # a moment after its window is there
    print(json.dumps([(part.role, part.name) for part in bus.parts()]))
    shown.stdin.close()
    shown.wait(20)


if __name__ == "__main__":
    show() if sys.argv[1:] == ["show"] else main()
