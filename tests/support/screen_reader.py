"""The accessibility bus, as a screen reader uses it: no coordinates, and no Qt."""

import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.support.sources import ROOT as PROJECT

NEEDED = ("xvfb-run", "dbus-run-session")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, PROPERTIES = "org.a11y.atspi.Accessible", "org.freedesktop.DBus.Properties"
ACTION, EDITABLE, TEXT = "org.a11y.atspi.Action", "org.a11y.atspi.EditableText", "org.a11y.atspi.Text"
BUS = "org.freedesktop.DBus"
EVENTS = "org.a11y.atspi.Event.Object"
MOST = 600
"""More parts than any page has."""
ENABLED, VISIBLE = 8, 30
"""The numbers of the states `ENABLED` and `VISIBLE` in AT-SPI."""


def read_by(module: str, *given: str) -> str:
    """The last line that a module prints which reads the accessibility bus of a display of its own."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.append("at-spi2-core")
    missing += [] if find_spec("jeepney") else ["jeepney"]
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    told = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, "-m", module, *given],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert told.returncode == 0, told.stderr[-4000:]
    return told.stdout.splitlines()[-1]


class Part(NamedTuple):
    """A part of a window: who has it, and where it is there."""

    owner: str
    path: str
    role: str
    name: str


class Bus:
    """The accessibility bus of this session."""

    def __init__(self) -> None:
        from jeepney import DBusAddress
        from jeepney.io.blocking import open_dbus_connection

        self._address = DBusAddress
        with open_dbus_connection("SESSION") as self._connection:
            (place,) = self.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self._connection = open_dbus_connection(place)
        self._told: deque[Any] = deque()

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def call(self, owner: str, path: str, interface: str, method: str, *given: str | int) -> tuple[Any, ...]:
        """What a method answers."""
        from jeepney import MessageType, new_method_call

        to = self._address(path, bus_name=owner, interface=interface)
        kinds = "".join("i" if isinstance(each, int) else "s" for each in given)
        answer = self._connection.send_and_get_reply(new_method_call(to, method, kinds, given), timeout=10)
        if answer.header.message_type is MessageType.error:
            raise LookupError(answer.body)
        return tuple(answer.body)

    @property
    def programs(self) -> list[tuple[str, str]]:
        """The programs that can be read."""
        return list(self.call(REGISTRY, ROOT, ACCESSIBLE, "GetChildren")[0])

    def parts(self, process: int = 0) -> Iterator[Part]:
        """All that can be seen, in reading order; of one program only where its process is given."""
        ahead = [each for each in reversed(self.programs) if not process or self._is_of(process, each[0])]
        for _ in range(MOST):
            if not ahead:
                return
            owner, path = ahead.pop()
            try:
                if path != ROOT and not self._is(VISIBLE, owner, path):
                    continue
                (role,) = self.call(owner, path, ACCESSIBLE, "GetRoleName")
                ((_, name),) = self.call(owner, path, PROPERTIES, "Get", ACCESSIBLE, "Name")
                (inside,) = self.call(owner, path, ACCESSIBLE, "GetChildren")
            except LookupError:
                continue  # it went while it was read
            yield Part(owner, path, role, name)
            ahead += reversed(inside)

    def _is_of(self, process: int, owner: str) -> bool:
        return self.call(BUS, "/org/freedesktop/DBus", BUS, "GetConnectionUnixProcessID", owner) == (process,)

    def text_of(self, part: Part) -> str:
        """What stands in a field."""
        (text,) = self.call(part.owner, part.path, TEXT, "GetText", 0, -1)
        return str(text)

    def _is(self, state: int, owner: str, path: str) -> bool:
        (states,) = self.call(owner, path, ACCESSIBLE, "GetState")
        return bool(states[state // 32] >> state % 32 & 1)

    def find(self, role: str, name: str, seconds: float = 20) -> Part:
        """The first part of a role whose name begins so, as soon as it can be used."""
        return self.until(
            lambda: next(
                (
                    part
                    for part in self.parts()
                    if part.role == role and part.name.startswith(name) and self._is(ENABLED, part.owner, part.path)
                ),
                None,
            ),
            f"there is no {role} {name!r}",
            seconds,
        )

    def until(self, look: Callable[[], Any], otherwise: str, seconds: float = 20) -> Any:
        """What `look` gives, as soon as it gives something."""
        end = time.monotonic() + seconds
        while not (found := look()):
            if time.monotonic() > end:
                seen = "\n".join(f"{part.role} {part.name!r}" for part in self.parts() if part.name)
                raise AssertionError(f"{otherwise} among\n{seen}")
            time.sleep(0.1)
        return found

    def press(self, name: str, seconds: float = 20) -> None:
        """Do what a button does."""
        part = self.find("push button", name, seconds)
        assert self.call(part.owner, part.path, ACTION, "DoAction", 0) == (True,), name

    def write(self, name: str, text: str) -> None:
        """Put a text into a field."""
        part = self.find("text", name)
        assert self.call(part.owner, part.path, EDITABLE, "SetTextContents", text) == (True,), name

    def listen(self) -> None:
        """From now on keep what is announced."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=EVENTS, member="Announcement")
        self._connection.filter(rule, queue=self._told).__enter__()
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "object:announcement")

    @property
    def announced(self) -> list[str]:
        """What was announced since `listen`, in its order."""
        self.programs  # noqa: B018 - with an answer come the events that were sent before it
        return [str(message.body[3][1]) for message in self._told]
