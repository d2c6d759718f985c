"""Ways to a receipt printer: the network, device files and files, and every mood of theirs."""

import errno
import os
import pty
import socket
import struct
import threading
import tty
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain.papers.blocks import Block, Heading, Text
from app.domain.papers.confirmation import confirm
from app.domain.papers.printer import Paper, Target, Way, parse_target
from app.errors import Blocked
from app.system import receipt_printer
from tests.conftest import Run
from tests.domain.papers.test_confirmation import known
from tests.support.inside.steps import plant, put_inside
from tests.support.printer import SocketPrinter, read

WELL, NO_PAPER, OFF_LINE = b"\x12\x12", b"\x12\x72", b"\x1a\x12"


compose = receipt_printer.compose


def fails(run: Run, target: Target, blocks: Sequence[Block] = (Text("x"),), patience: float = 0.3) -> Blocked:
    with pytest.raises(Blocked) as blocked:
        run(receipt_printer.send(target, Paper.WIDE, blocks, patience=patience))
    assert blocked.value.values["printer"] == str(target)
    return blocked.value


# ways --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [b"", WELL, b"\x12", b"??"])
def test_on_the_network(run: Run, status: bytes) -> None:
    with SocketPrinter(status) as printer:
        target = parse_target(Way.NETWORK, printer.address)
        for _ in range(2):
            run(receipt_printer.send(target, Paper.NARROW, confirm(known())))
    first, second = printer.strips
    assert first == second
    assert "Betalingsbekreftelse" in first.text


def test_on_a_network_of_today(run: Run) -> None:
    try:
        printer = SocketPrinter(family=socket.AF_INET6)
    except OSError:
        pytest.skip("this machine has no IPv6")
    with printer:
        run(receipt_printer.send(parse_target(Way.NETWORK, f"[::1]:{printer.port}"), Paper.WIDE, confirm(known())))
    assert len(printer.papers) == 1


@pytest.mark.parametrize("status", [NO_PAPER, OFF_LINE])
def test_a_printer_without_paper_says_so_and_is_sent_nothing(run: Run, status: bytes) -> None:
    with SocketPrinter(status) as printer:
        assert fails(run, parse_target(Way.NETWORK, printer.address)).code == "printer_out"
    assert printer.papers == []


def test_a_printer_that_refuses(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        target = Target(Way.NETWORK, "127.0.0.1", gone.getsockname()[1])
    trouble = fails(run, target)
    assert (trouble.code, trouble.values["reason"]) == ("printer_unreachable", os.strerror(errno.ECONNREFUSED))


def test_a_printer_whose_name_nobody_knows(run: Run) -> None:
    assert fails(run, Target(Way.NETWORK, "no-such-printer.invalid", 9100)).code == "printer_unreachable"


def test_a_printer_that_never_answers(run: Run) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        waiting = []
        for _ in range(3):  # nobody takes the calls: the line of those that wait is full
            caller = socket.socket()
            caller.setblocking(False)
            caller.connect_ex(listening.getsockname())
            waiting.append(caller)
        trouble = fails(run, Target(Way.NETWORK, *listening.getsockname()))
        for caller in waiting:
            caller.close()
    assert (trouble.code, trouble.values["reason"]) == ("printer_unreachable", "timed out")


def test_a_printer_that_stops_taking_the_paper(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(receipt_printer, "commands", lambda parts, paper: b"x" * 50_000_000, monkeypatch)  # more than a line holds
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        target = Target(Way.NETWORK, *listening.getsockname())
        assert fails(run, target).code == "printer_silent"


class Tearing:
    """A printer that takes so many bytes and then breaks off: with a reset, or by hanging up on what it did not read."""

    def __init__(self, takes: int, *, reset: bool = True) -> None:
        self._takes, self._reset = takes, reset
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        self.target = Target(Way.NETWORK, *self._listening.getsockname())
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        line, _ = self._listening.accept()
        taken = 0
        while taken < self._takes and (more := line.recv(min(64, self._takes - taken))):
            taken += len(more)
        if self._reset:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.close()

    def __enter__(self) -> Target:
        return self.target

    def __exit__(self, *rest: object) -> None:
        self._thread.join(5)
        self._listening.close()


@pytest.mark.parametrize("takes", [7, 206, 1000])
@pytest.mark.parametrize("reset", [True, False])
@pytest.mark.parametrize("length", [60, 4_000])
def test_a_printer_that_breaks_off_has_not_printed(run: Run, takes: int, reset: bool, length: int) -> None:
    with Tearing(takes, reset=reset) as target:
        assert fails(run, target, [Text(f"Hoodie {number}") for number in range(length)], 5).code == "printer_broke_off"


def test_a_printer_that_takes_its_time_gets_all_of_it(run: Run) -> None:
    """It reads only when it has printed what came before, and hangs up at the end."""
    taken = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)

        def serve() -> None:
            line, _ = listening.accept()
            with line:
                while more := line.recv(512):
                    taken.extend(more)

        thread = threading.Thread(target=serve)
        thread.start()
        run(receipt_printer.send(Target(Way.NETWORK, *listening.getsockname()), Paper.WIDE, [Text("Hoodie")] * 5_000))
        thread.join(10)
    assert bytes(taken).endswith(compose([Text("Hoodie")], Paper.WIDE)[-8:])


def test_a_printer_that_keeps_the_line_open_is_left_after_a_while(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    put_inside(monkeypatch, "app.system.receipt_printer.QUIET", 0.05)
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            line, _ = listening.accept()
            with line:
                over.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        run(receipt_printer.send(Target(Way.NETWORK, *listening.getsockname()), Paper.WIDE, [Text("x")]))
        over.set()
        thread.join(5)


def test_a_printer_that_takes_no_more_is_silent(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies in our own buffers is not printed."""
    plant(receipt_printer, "untaken", lambda line: 100, monkeypatch)
    put_inside(monkeypatch, "app.system.receipt_printer.QUIET", 0.05)
    for answer in (b"", b"!"):
        with socket.create_server(("127.0.0.1", 0)) as listening:

            def serve(listening: socket.socket = listening, answer: bytes = answer) -> None:
                line, _ = listening.accept()
                with line:
                    while line.recv(64):
                        pass
                    line.sendall(answer)

            thread = threading.Thread(target=serve)
            thread.start()
            assert fails(run, Target(Way.NETWORK, *listening.getsockname())).code == "printer_silent"
            thread.join(5)


@pytest.mark.parametrize("place", ["/dev/full", "{folder}/no/paper.bin"])
def test_a_file_that_cannot_be_written(run: Run, tmp_path: Path, place: str) -> None:
    trouble = fails(run, Target(Way.FILE, place.format(folder=tmp_path)))
    assert trouble.code in ("file_unwritable", "printer_unreachable")


def test_half_a_paper_is_none(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk leaves the paper that was there before."""
    file = tmp_path / "paper.bin"
    file.write_bytes(b"before")

    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    trouble = fails(run, Target(Way.FILE, str(file)))
    assert (trouble.code, trouble.values["reason"]) == ("file_unwritable", os.strerror(errno.ENOSPC))
    assert file.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [file]


def test_into_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "paper.bin"
    file.write_bytes(b"old" * 10_000)
    run(receipt_printer.send(Target(Way.FILE, str(file)), Paper.WIDE, confirm(known())))
    assert read(file.read_bytes()).barcodes == ["K-261105-0042"]
    trouble = fails(run, Target(Way.FILE, str(tmp_path)))
    assert trouble.code == "printer_unreachable"


def test_a_device_that_takes_nothing_more(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    assert fails(run, Target(Way.FILE, str(pipe))).code == "printer_unreachable"  # nobody behind it
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        long = [Text("Hoodie")] * 20_000
        assert fails(run, Target(Way.FILE, str(pipe)), long).code == "printer_silent"
    finally:
        os.close(reading)


def test_a_slow_device_gets_all_of_it(run: Run, tmp_path: Path) -> None:
    pipe, taken = tmp_path / "lp0", bytearray()
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reading, True)
    blocks: list[Block] = [Heading("Kvitt"), *[Text("Hoodie")] * 20_000]

    def take() -> None:
        while len(taken) < len(whole):  # before anybody writes, there is simply nothing
            taken.extend(os.read(reading, 4096))

    whole = compose(blocks, Paper.WIDE)
    taker = threading.Thread(target=take)
    taker.start()
    run(receipt_printer.send(Target(Way.FILE, str(pipe)), Paper.WIDE, blocks))
    taker.join(5)
    os.close(reading)
    assert bytes(taken) == whole


def test_a_device_file_gets_all_of_it(run: Run) -> None:
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    whole = compose(confirm(known()), Paper.WIDE)
    taken = bytearray()

    def take() -> None:
        while len(taken) < len(whole):
            taken.extend(os.read(ours, 4096))

    taker = threading.Thread(target=take)
    taker.start()
    try:
        run(receipt_printer.send(parse_target(Way.USB, os.ttyname(theirs)), Paper.WIDE, confirm(known())))
        taker.join(5)
    finally:
        os.close(ours)
        os.close(theirs)
    assert bytes(taken) == whole


@pytest.mark.parametrize("kind", ["file", "missing", "link", "folder", "pipe"])
def test_what_is_no_device_is_neither_made_nor_written_to(run: Run, tmp_path: Path, kind: str) -> None:
    precious, place = tmp_path / "precious.txt", tmp_path / "printer"
    precious.write_bytes(b"precious")
    reading = None
    if kind == "file":
        place = precious
    elif kind == "link":
        place.symlink_to(precious)
    elif kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
        reading = os.open(place, os.O_RDONLY | os.O_NONBLOCK)
    trouble = fails(run, Target(Way.DEVICE, str(place)))
    assert trouble.code == "printer_unreachable"
    assert precious.read_bytes() == b"precious"
    assert kind != "missing" or not place.exists()
    if reading is not None:
        assert os.read(reading, 100) == b""
        os.close(reading)
