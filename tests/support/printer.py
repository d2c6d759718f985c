"""A receipt printer: a socket that takes ESC/POS and shows the paper that would have come out of it."""

import socket
import threading
from dataclasses import dataclass, field
from types import TracebackType

from app.domain.papers.drawn_lines import Picture

DRAWN = "[drawn]"
"""Stands among the lines for one that came as dots."""


@dataclass
class Strip:
    """What came out: `lines` as they can be read, `barcodes` as a scanner reads them, pictures, and how often it was cut."""

    lines: list[str] = field(default_factory=list)
    barcodes: list[str] = field(default_factory=list)
    bars: list[int] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    cuts: int = 0
    page: int = -1

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def read(sent: bytes) -> Strip:
    """Play `sent` as a printer does; a command that it does not know fails the test."""
    strip, line, at, width = Strip(), b"", 0, 0
    sizes = {b"\x1b!": 3, b"\x1bE": 3, b"\x1ba": 3, b"\x1bd": 3, b"\x1dh": 3, b"\x1df": 3, b"\x1dH": 3, b"\x1b-": 3}
    while at < len(sent):
        byte, two = sent[at : at + 1], sent[at : at + 2]
        if byte == b"\n":
            strip.lines.append(line.decode("cp858").rstrip())
            line, at = b"", at + 1
        elif two == b"\x1b@":
            at += 2
        elif two == b"\x1bt":
            strip.page, at = sent[at + 2], at + 3
        elif two in sizes:
            at += 3
        elif two == b"\x1dw":
            width, at = sent[at + 2], at + 3
        elif two == b"\x1dV":
            strip.cuts, at = strip.cuts + 1, at + 3
        elif two == b"\x1dk":
            assert sent[at + 2] == 73, "CODE 128"
            length = sent[at + 3]
            strip.barcodes.append(scanned(sent[at + 4 : at + 4 + length]))
            strip.bars.append(width)
            at += 4 + length
        elif two == b"\x10\x04":
            at += 3
        elif sent[at : at + 4] == b"\x1dv0\x00":
            assert line == b"", "dots begin on a line of their own"
            across, high = (int.from_bytes(sent[at + place : at + place + 2], "little") for place in (4, 6))
            strip.pictures.append(Picture(across * 8, high, sent[at + 8 : at + 8 + across * high]))
            strip.lines.append(DRAWN)
            at += 8 + across * high
        else:
            assert byte >= b" ", f"an unknown command {sent[at : at + 4]!r}"
            line, at = line + byte, at + 1
    assert line == b"", "the last line is fed"
    return strip


def scanned(data: bytes) -> str:
    """What a scanner reads of CODE 128 data in the printer's form."""
    text, at, code_set = "", 0, ""
    while at < len(data):
        if data[at : at + 2] in (b"{B", b"{C"):
            code_set, at = chr(data[at + 1]), at + 2
        elif data[at : at + 2] == b"{{":
            text, at = text + "{", at + 2
        else:
            text, at = text + (chr(data[at]) if code_set == "B" else f"{data[at]:02}"), at + 1
    return text


class SocketPrinter:
    """A printer on the network. `status` is what it answers when it is asked how it is; nothing when empty."""

    def __init__(self, status: bytes = b"", family: socket.AddressFamily = socket.AF_INET, port: int = 0) -> None:
        self.status = status
        self.papers: list[bytes] = []
        self._listening = socket.create_server(
            ("::1" if family is socket.AF_INET6 else "127.0.0.1", port), family=family
        )
        self.port = int(self._listening.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def strips(self) -> list[Strip]:
        return [read(paper) for paper in self.papers]

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            with line:
                taken = b""
                while more := line.recv(65_536):
                    if more.startswith(b"\x10\x04") and self.status:
                        line.sendall(self.status)
                    taken += more
                if taken.strip(b"\x10\x04\x01"):
                    self.papers.append(taken)

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(5)

    def __enter__(self) -> "SocketPrinter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
