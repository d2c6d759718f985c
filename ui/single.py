"""One window for each data folder: a second start asks the first to come up, and leaves."""

from __future__ import annotations

import hashlib
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_S = 1.0
"""So long the owner of the folder has to answer; a command in a terminal never does."""
_KNOCK, _ANSWER = b"up\n", b"coming\n"


def address_of(folder: Path) -> str:
    """The name under which the window on `folder` listens, on this machine and for this user only."""
    return "kvitt-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def call_up(folder: Path) -> bool:
    """Ask the window on `folder` to come up; whether it said that it does."""
    end = monotonic() + PATIENCE_S
    while (left := int((end - monotonic()) * 1000)) > 0:
        socket = QLocalSocket()
        socket.connectToServer(address_of(folder))
        if socket.waitForConnected(left):
            socket.write(_KNOCK)
            socket.flush()
            heard = b""
            while _ANSWER not in heard and (left := int((end - monotonic()) * 1000)) > 0:
                if not socket.waitForReadyRead(left):
                    break
                heard += bytes(socket.readAll().data())
            socket.abort()
            return _ANSWER in heard
        sleep(0.05)  # it may have the folder and not listen yet
    return False


class Bell(QObject):
    """Listens for later starts; emits `rung` for each. Whoever makes it owns the folder."""

    rung = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(address_of(folder))  # of an owner that was killed
        self._server.listen(address_of(folder))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_knock(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._on_knock(socket)

    def _on_knock(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()).startswith(_KNOCK):
            socket.write(_ANSWER)
            socket.flush()
            self.rung.emit()
