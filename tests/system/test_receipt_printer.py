"""Receipt printers: the right bytes, by every way, and an end to every wait."""

import errno
import os
import pty
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import tty
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.order import Order
from app.domain.papers.blocks import Barcode, Block, Cut, Heading, Item, Text
from app.domain.papers.columns import PrintedLine, as_text
from app.domain.papers.confirmation import confirm, sample
from app.domain.papers.drawn_lines import Picture
from app.domain.papers.printer import Paper, Target, Way, parse_target
from app.errors import Blocked
from app.system import receipt_printer
from app.words.papers import paper_words
from tests.conftest import Run
from tests.domain.papers.test_confirmation import AT, LANGUAGES, ORDERS, PAID, SHOP, known
from tests.support.printer import DRAWN, SocketPrinter, read

ROLLS = (Paper.WIDE, Paper.WIDE_42, Paper.NARROW)
WELL, NO_PAPER, OFF_LINE = b"\x12\x12", b"\x12\x72", b"\x1a\x12"
compose = receipt_printer.compose


def fails(run: Run, target: Target, blocks: Sequence[Block] = (Text("x"),), patience: float = 0.3) -> Blocked:
    with pytest.raises(Blocked) as blocked:
        run(receipt_printer.send(target, Paper.WIDE, blocks, patience=patience))
    assert blocked.value.values["printer"] == str(target)
    return blocked.value


# bytes -------------------------------------------------------------------------------------------------------------------


@given(ORDERS, st.sampled_from(LANGUAGES), st.sampled_from(ROLLS), st.integers(1, 2))
def test_what_comes_out_is_the_paper(order: Order, language: str, paper: Paper, copy: int) -> None:
    blocks = confirm(known(order, PAID, language, copy=copy))
    strip = read(compose(blocks, paper))
    told = [line.strip() for line in as_text(blocks, paper.columns).splitlines()]
    assert [line.strip() for line in strip.lines if line.strip()] == [line for line in told if line]
    assert strip.barcodes == ["K-261105-0042"]
    assert strip.cuts == 1
    assert strip.page == 19  # PC858: with the euro


@pytest.mark.parametrize(
    ("text", "sent"),
    [("æøå ÆØÅ", b"\x91\x9b\x86 \x92\x9d\x8f"), ("äöü ÄÖ", b"\x84\x94\x81 \x8e\x99"), ("1,50 €", b"1,50 \xd5")],
)
def test_letters_of_the_north_and_the_euro(text: str, sent: bytes) -> None:
    assert sent in compose((Text(text),), Paper.WIDE)


def test_a_test_page_has_every_letter() -> None:
    strip = read(compose(sample(SHOP, paper_words("nb"), AT), Paper.NARROW))
    assert "Æ Ø Å Ä Ö É" in strip.text
    assert "æ ø å ä ö é" in strip.text
    assert "1 234,50 €" in strip.text


def test_nothing_from_outside_becomes_a_command() -> None:
    strip = read(compose((Text("\x1b@\x1dV\x00 \x10\x14\x01 ok\n\x0c"), Cut()), Paper.WIDE))
    assert strip.text.strip().startswith("@V")
    assert strip.cuts == 1


class Pen:
    """Draws a stripe across the whole paper for each line, and no emoji."""

    def __init__(self) -> None:
        self.drawn: list[str] = []

    def can_draw(self, letter: str) -> bool:
        return letter < "\U00010000"

    def draw(self, line: PrintedLine, width: int, cell: int) -> Picture:
        self.drawn.append(line.text.strip())
        return Picture(width, 2, b"\x00\xff" * (width // 8))


@pytest.mark.parametrize(("paper", "dots"), [(Paper.NARROW, 384), (Paper.WIDE_42, 512), (Paper.WIDE, 576)])
def test_letters_that_the_printer_lacks_come_as_dots(paper: Paper, dots: int) -> None:
    names = ("Szałas", "őszibarack", "Хлеб", "Ελιές", "漢字", "Sámi đ ŋ")
    blocks: list[Block] = [
        Item("Hoodie", "499,00"),
        *(Item(name, "1,00") for name in names),
        Item("🧦 æøå", "5,00"),
        Cut(),
    ]
    pen = Pen()
    strip = read(compose(blocks, paper, pen))
    assert [line.split()[0] for line in strip.lines if line.strip()] == ["Hoodie", *[DRAWN] * len(names), "?"]
    assert [line.split("  ")[0] for line in pen.drawn] == list(names)
    assert {(picture.width, picture.height) for picture in strip.pictures} == {(dots, 2)}
    assert all(picture.dots == b"\x00\xff" * (dots // 8) for picture in strip.pictures)
    assert strip.cuts == 1


@given(ORDERS, st.sampled_from(LANGUAGES), st.sampled_from(ROLLS))
def test_a_paper_without_such_letters_is_the_same_with_a_pen(order: Order, language: str, paper: Paper) -> None:
    blocks = confirm(known(order, PAID, language))
    if not read(compose(blocks, paper, Pen())).pictures:
        assert compose(blocks, paper, Pen()) == compose(blocks, paper)


def test_without_a_pen_the_nearest_letters_come() -> None:
    assert read(compose((Item("Szałas", "1,00"),), Paper.NARROW)).lines == [f"Szalas{'1,00'.rjust(26)}"]


def test_dots_are_sent_over_the_network(run: Run) -> None:
    with SocketPrinter() as printer:
        run(receipt_printer.send(parse_target(Way.NETWORK, printer.address), Paper.NARROW, [Text("Łódź")], Pen()))
    (strip,) = printer.strips
    assert (strip.lines, len(strip.pictures)) == ([DRAWN], 1)


CODES = ["K-261105-0042", "12345678", "1234567", "AB{C12345", "A", "K-2611-0042-2"]


@pytest.mark.parametrize("code", CODES)
def test_barcodes_are_read_back(code: str) -> None:
    strip = read(compose((Barcode(code),), Paper.WIDE))
    assert strip.barcodes == [code]


def test_a_barcode_is_as_wide_as_the_paper_lets_it_be() -> None:
    def bars(text: str, paper: Paper) -> list[int]:
        return read(compose((Barcode(text),), paper)).bars

    assert bars("K-261105-0042", Paper.WIDE) == [3]
    assert bars("K-261105-0042", Paper.NARROW) == [2]
    assert bars("K-" * 20, Paper.NARROW) == []


def test_the_library_leaves_nothing_behind() -> None:
    """It would set up the logging of the whole program, print on the standard output and leave a folder."""
    told = (
        "import logging, os, tempfile; before = set(os.listdir(tempfile.gettempdir()));"
        "from app.system.receipt_printer import compose; from app.domain.papers.blocks import Barcode;"
        "from app.domain.papers.printer import Paper;"
        "compose((Barcode('K-1'),), Paper.WIDE); print(logging.getLogger().handlers);"
        "print(set(os.listdir(tempfile.gettempdir())) - before)"
    )
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run(
            [sys.executable, "-c", told],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "TMPDIR": folder},
        )
    assert said.stdout.split("\n")[:2] == ["[]", "set()"]
    assert said.stderr == ""


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
    monkeypatch.setattr(receipt_printer, "_commands", lambda parts, paper: b"x" * 50_000_000)  # more than a line holds
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
    monkeypatch.setattr(receipt_printer, "_QUIET", 0.05)
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
    monkeypatch.setattr(receipt_printer, "_untaken", lambda line: 100)
    monkeypatch.setattr(receipt_printer, "_QUIET", 0.05)
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


def test_on_a_serial_port(run: Run) -> None:
    ours, theirs = pty.openpty()
    try:
        target = parse_target(Way.SERIAL, f"{os.ttyname(theirs)} 19200")
        taken = bytearray()

        def take() -> None:
            while b"\x1dV" not in taken:
                taken.extend(os.read(ours, 4096))

        taker = threading.Thread(target=take)
        taker.start()
        run(receipt_printer.send(target, Paper.NARROW, confirm(known())))
        taker.join(5)
    finally:
        os.close(ours)
        os.close(theirs)
    assert read(bytes(taken)).barcodes == ["K-261105-0042"]


@pytest.mark.parametrize(("place", "speed"), [("/dev/no-such-port", 9600), ("/dev/null", 9600), ("", 9600)])
def test_a_serial_port_that_is_none(run: Run, place: str, speed: int) -> None:
    assert fails(run, Target(Way.SERIAL, place, speed)).code == "printer_unreachable"


class FakeUsb:
    """A USB device that is a keyboard and a printer, as pyusb shows it."""

    def __init__(self, ends: Sequence[int] = (0x82, 0x03), takes: int = 64, driven: bool | None = True) -> None:
        self.taken, self.detached, self.attached = bytearray(), False, False
        self._takes, self._driven = takes, driven
        self._interfaces = [
            type("Interface", (list,), {"bInterfaceNumber": number, "bInterfaceClass": kind})(
                type("End", (), {"bEndpointAddress": end})() for end in at
            )
            for number, (kind, at) in enumerate(((3, (0x81, 0x01)), (7, ends)))
            if at is ends or ends != (0x82,)
        ]

    def get_active_configuration(self) -> list[Any]:
        return self._interfaces

    def is_kernel_driver_active(self, interface: int) -> bool:
        if self._driven is None:
            raise NotImplementedError
        return self._driven

    def detach_kernel_driver(self, interface: int) -> None:
        assert interface == 1
        self.detached = True

    def attach_kernel_driver(self, interface: int) -> None:
        assert interface == 1
        assert self.detached
        self.attached = True

    def write(self, end: int, data: bytes, patience: int) -> int:
        assert end == 0x03
        if not self._takes:
            import usb.core

            raise usb.core.USBTimeoutError("timed out")
        self.taken.extend(data[: self._takes])
        return min(len(data), self._takes)


USB = Target(Way.USB, "04b8:0202", vendor=0x04B8, product=0x0202)


def plug_in(monkeypatch: pytest.MonkeyPatch, device: object) -> None:
    import usb.core
    import usb.util

    def find(idVendor: int, idProduct: int) -> object:  # noqa: N803 - as pyusb calls it
        assert (idVendor, idProduct) == (0x04B8, 0x0202)
        if isinstance(device, Exception):
            raise device
        return device

    monkeypatch.setattr(usb.core, "find", find)
    monkeypatch.setattr(usb.util, "dispose_resources", lambda device: None)


@pytest.mark.parametrize("driven", [True, False, None])
def test_on_usb_whatever_its_ends_are(run: Run, monkeypatch: pytest.MonkeyPatch, driven: bool | None) -> None:
    device = FakeUsb(driven=driven)
    plug_in(monkeypatch, device)
    run(receipt_printer.send(USB, Paper.WIDE, confirm(known())))
    assert read(bytes(device.taken)).barcodes == ["K-261105-0042"]
    assert device.detached is device.attached is bool(driven)


def test_usb_that_is_not_there(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import usb.core

    for device, reason in (
        (None, "not plugged in"),
        (usb.core.NoBackendError("none"), "no libusb"),
        (FakeUsb(ends=(0x82,)), "no printer"),
    ):
        plug_in(monkeypatch, device)
        trouble = fails(run, USB)
        assert (trouble.code, trouble.values["reason"]) == ("printer_unreachable", reason)


def test_usb_that_takes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch, FakeUsb(takes=0))
    assert fails(run, USB).code == "printer_silent"
