"""A service that answers exactly what a test tells it to, byte for byte, and remembers what it was asked."""

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Asked:
    """One request as it came over the wire; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Answer = bytes | Iterable[bytes] | None
"""Raw bytes, or bytes piece by piece, or None: the connection dies without one."""
TOKEN = {"token_type": "Bearer", "expires_in": "3600", "access_token": "t-1"}


def http(status: int, body: Any = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """A complete answer. A body that is not bytes goes out as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = {
        "Content-Type": "application/json",
        "Content-Length": str(len(raw)),
        "Connection": "close",
        **(headers or {}),
    }
    lines = [f"HTTP/1.1 {status} Told", *(f"{name}: {value}" for name, value in head.items()), "", ""]
    return "\r\n".join(lines).encode() + raw


@dataclass
class Scripted:
    """Answers from `script`, in turn; token calls get a token of their own unless `tokens` says otherwise."""

    url: str = ""
    script: list[Answer] = field(default_factory=list)
    tokens: list[Answer] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    before: Callable[[Asked], None] = lambda asked: None
    _issued: int = 0

    @property
    def calls(self) -> list[Asked]:
        """Every request but those for a token."""
        return [asked for asked in self.asked if asked.path != "/accesstoken/get"]

    @property
    def token_calls(self) -> list[Asked]:
        """Every request for a token."""
        return [asked for asked in self.asked if asked.path == "/accesstoken/get"]

    def answer(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        self.before(asked)
        if asked.path == "/accesstoken/get":
            self._issued += 1
            return self.tokens.pop(0) if self.tokens else http(200, {**TOKEN, "access_token": f"t-{self._issued}"})
        return self.script.pop(0) if self.script else http(500)


@contextmanager
def scripted(secure: ssl.SSLContext | None = None) -> Iterator[Scripted]:
    """A scripted service on a free port, with a thread for each connection; behind TLS with `secure`."""
    service = Scripted()
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    place = f"{listener.getsockname()[1]}"
    service.url = f"http://127.0.0.1:{place}" if secure is None else f"https://localhost:{place}"
    threads: list[threading.Thread] = []

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=_serve, args=(connection, service, secure), daemon=True)
            threads.append(thread)
            thread.start()

    acceptor = threading.Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield service
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in (acceptor, *threads):
            thread.join(5)


def _serve(connection: socket.socket, service: Scripted, secure: ssl.SSLContext | None) -> None:
    with suppress(OSError), connection:
        connection.settimeout(5)
        _answer(connection if secure is None else secure.wrap_socket(connection, server_side=True), service)


def _answer(connection: socket.socket, service: Scripted) -> None:
    with connection, connection.makefile("rb") as stream:
        first = stream.readline().decode().split()
        if len(first) < 2:
            return
        headers = {}
        while line := stream.readline().decode("latin-1").strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = stream.read(int(headers.get("content-length", 0)))
        answer = service.answer(Asked(first[0], first[1], headers, body))
        for piece in () if answer is None else (answer,) if isinstance(answer, bytes) else answer:
            connection.sendall(piece)
