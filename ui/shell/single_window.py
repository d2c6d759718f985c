"""One window for each data folder; a second start calls it up."""

from __future__ import annotations

import hashlib
import logging
import os
import stat
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.profiles import window_owns

log = logging.getLogger("kvitt.ui")
PATIENCE_S = 1.0
"""So long the owner of the folder has to answer; a command in a terminal never does."""
ANSWER_S = 60.0
"""So long a window that has much to do may take for its answer."""
LONGEST_S = 120.0
"""So long a window may take to start, before it is taken for one that hangs."""
_KNOCK, _ANSWER = b"up\n", b"coming\n"


def address_of(folder: Path) -> str:
    """Where the window on `folder` listens: in a folder that is this user's alone.

    Nothing when there is none.
    """
    # Short, for the path of a socket may have 107 bytes on Linux and 103 on macOS.
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"kvitt-{name}"
    private = _private_folder()
    return str(private / name) if private is not None else ""


def _private_folder() -> Path | None:
    """A short-lived folder that nobody else can look into or write to; whoever made it first would else answer for us."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and _is_private(Path(runtime)):
        return Path(runtime)
    place = Path(tempfile.gettempdir()) / f"kvitt-{os.getuid()}"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return place if _is_private(place) else None


def _is_private(place: Path) -> bool:
    try:
        found = place.lstat()
    except OSError:
        return False
    # `lstat` and not `stat`: a link laid there by somebody else leads where they want.
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077


def call_up(folder: Path) -> bool:
    """Ask the window on `folder` to come up; whether it said that it does."""
    address, began = address_of(folder), monotonic()
    while address and (left := _left_s(folder, began)) > 0:
        socket = QLocalSocket()
        socket.connectToServer(address)
        if socket.waitForConnected(int(left * 1000)) and (answer := _knock(socket, folder)) is not None:
            return answer
        # It may have the folder and not listen yet, or hear so many at once that it sends some away.
        sleep(0.1)
    return False


def _left_s(folder: Path, began: float) -> float:
    """How long it may still take until the owner of `folder` can be reached."""
    waited = monotonic() - began
    # A window that starts among many other starts takes its time; a command in a terminal will never listen.
    return (LONGEST_S if waited > PATIENCE_S / 2 and window_owns(folder) else PATIENCE_S) - waited


def _knock(socket: QLocalSocket, folder: Path) -> bool | None:
    """Whether the window behind `socket` answers; None when it sent us away."""
    socket.write(_KNOCK)
    socket.flush()
    end = monotonic() + (ANSWER_S if window_owns(folder) else PATIENCE_S)
    heard = b""
    # The answer may come in pieces.
    while _ANSWER not in heard and (left := int((end - monotonic()) * 1000)) > 0:
        if not socket.waitForReadyRead(left):
            break
        heard += bytes(socket.readAll().data())
    gone = socket.state() != QLocalSocket.LocalSocketState.ConnectedState
    socket.abort()
    return True if _ANSWER in heard else None if gone else False


class Bell(QObject):
    """Listens for later starts; emits `rung` for each, or once for many at once.

    Whoever makes it owns the folder.
    """

    rung = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._ringing = QTimer(self, singleShot=True, interval=0)
        self._ringing.timeout.connect(self.rung)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        address = address_of(folder)
        QLocalServer.removeServer(address)  # of an owner that was killed
        if not (address and self._server.listen(address)):
            log.warning("later starts cannot reach this window")

    @property
    def listening(self) -> bool:
        """Whether later starts can reach this one.

        Else they are told that the folder is in use.
        """
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_knock(socket))
            socket.disconnected.connect(socket.deleteLater)
            # It may have knocked before anybody listened for its signal.
            if socket.bytesAvailable():
                self._on_knock(socket)

    def _on_knock(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()).startswith(_KNOCK):
            socket.write(_ANSWER)
            socket.flush()
            # Of many at once, each gets its answer first; to come up once is enough.
            self._ringing.start()
