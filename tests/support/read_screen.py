"""What a screen reader finds on the order page: to be run as a program of its own, on a display and a session bus.

Opens the window on an order in one process, reads the accessibility bus in another, and prints all roles and names as JSON.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, PROPERTIES = "org.a11y.atspi.Accessible", "org.freedesktop.DBus.Properties"
MOST = 600
"""More parts than the order page has."""
VISIBLE = 30
"""The number of the state `VISIBLE` in AT-SPI."""


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
        app.preferences.change({"language": "en"})
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


class Bus:
    """The accessibility bus of this session."""

    def __init__(self) -> None:
        from jeepney import DBusAddress
        from jeepney.io.blocking import open_dbus_connection

        self._address = DBusAddress
        self._connection = open_dbus_connection("SESSION")
        (place,) = self.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self._connection = open_dbus_connection(place)

    def call(self, name: str, path: str, interface: str, method: str, *given: str) -> tuple[Any, ...]:
        """What a method answers."""
        from jeepney import MessageType, new_method_call

        to = self._address(path, bus_name=name, interface=interface)
        answer = self._connection.send_and_get_reply(new_method_call(to, method, "s" * len(given), given), timeout=10)
        if answer.header.message_type is MessageType.error:
            raise LookupError(answer.body)
        return tuple(answer.body)

    def children(self, name: str, path: str) -> list[tuple[str, str]]:
        """What a part holds."""
        return list(self.call(name, path, ACCESSIBLE, "GetChildren")[0])

    def visible(self, name: str, path: str) -> bool:
        """Whether a part can be seen."""
        (states,) = self.call(name, path, ACCESSIBLE, "GetState")
        return bool(states[0] >> VISIBLE & 1)

    def parts(self) -> Iterator[tuple[str, str]]:
        """The role and the name of all that can be seen, in reading order."""
        ahead = list(reversed(self.children("org.a11y.atspi.Registry", ROOT)))
        for _ in range(MOST):
            if not ahead:
                return
            name, path = ahead.pop()
            if path != ROOT and not self.visible(name, path):
                continue
            (role,) = self.call(name, path, ACCESSIBLE, "GetRoleName")
            ((_, words),) = self.call(name, path, PROPERTIES, "Get", ACCESSIBLE, "Name")
            yield role, words
            ahead += reversed(self.children(name, path))


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
    for _ in range(100):  # it joins a moment after its window is there
        if bus.children("org.a11y.atspi.Registry", ROOT):
            break
        time.sleep(0.1)
    print(json.dumps(list(bus.parts())))
    shown.stdin.close()
    shown.wait(20)


if __name__ == "__main__":
    show() if sys.argv[1:] == ["show"] else main()
