"""Receipt printers: ESC/POS over network, USB, serial port, or a device's file.

python-escpos knows the commands and is used nowhere else. It is slow to import, so only whoever
prints waits for it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import select
import shutil
import socket
import stat
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.domain.codes import TroubleCode
from app.domain.papers import code128
from app.domain.papers.blocks import Barcode, Block
from app.domain.papers.columns import CODE_PAGE, Part, Pen, PrintedLine, lay_out
from app.domain.papers.drawn_lines import Picture
from app.domain.papers.printer import Paper, Target, Way
from app.errors import Blocked
from app.whole_file import write_whole

PATIENCE = 10.0
"""Seconds that a printer may take for one step: to be reached, or to take the paper."""
_ANSWER = 0.4
"""Seconds that a printer may take to say how it is; many never do."""
_QUIET, _BREATH = 1.0, 0.01
"""Seconds without a word after which a printer that has everything is left alone; and between two looks."""
_SLOW = 30.0
"""The same over a serial port, where a long paper takes a while."""


async def send(
    target: Target, paper: Paper, blocks: Sequence[Block], pen: Pen | None = None, patience: float = PATIENCE
) -> None:
    """Print `blocks` on `target`; returns when the printer has taken them.

    `pen` draws the lines that the printer cannot write; it works in the caller's thread.

    Raises `Blocked`: `printer_unreachable`, `printer_out` when it says that it cannot print, `printer_silent` and
    `printer_broke_off` when it may have taken a part, `file_unwritable`.
    """
    # In a thread: printers take seconds, and the window must go on. The pen draws here, for Qt draws in one thread
    # only.
    await asyncio.to_thread(_deliver, target, paper, _put_down(blocks, paper, pen), patience)


def _deliver(target: Target, paper: Paper, parts: Sequence[Part | Picture], patience: float) -> None:
    ways: dict[Way, Callable[[Target, bytes, float], None]] = {
        Way.NETWORK: _over_network,
        Way.USB: _over_usb,
        Way.SERIAL: _over_serial,
        Way.DEVICE: _into_device,
        Way.FILE: _into_file,
    }
    commands = _commands(parts, paper)
    try:
        ways[target.way](target, commands, patience)
    except TimeoutError as silence:
        raise Blocked(TroubleCode.PRINTER_SILENT, printer=str(target)) from silence
    except OSError as failure:
        raise Blocked("printer_unreachable", printer=str(target), reason=failure.strerror or str(failure)) from failure


# the commands ------------------------------------------------------------------------------------------------------------


def compose(blocks: Sequence[Block], paper: Paper, pen: Pen | None = None) -> bytes:
    """The paper as the bytes that a receipt printer takes."""
    return _commands(_put_down(blocks, paper, pen), paper)


def _put_down(blocks: Sequence[Block], paper: Paper, pen: Pen | None) -> tuple[Part | Picture, ...]:
    """The parts of the paper from top to bottom; what the printer cannot write is a picture, if there is a pen."""
    if pen is None:
        return lay_out(blocks, paper.columns)
    # Every character has the same width in dots; a drawn line keeps to the same grid.
    cell = paper.dots // paper.columns
    return tuple(
        pen.draw(part, paper.dots, cell) if isinstance(part, PrintedLine) and part.drawn else part
        for part in lay_out(blocks, paper.columns, pen.can_draw)
    )


def _commands(parts: Sequence[Part | Picture], paper: Paper) -> bytes:
    escpos = _library().Dummy()
    escpos.hw("INIT")
    # One code page for the whole paper, set once: the library would else change it in the middle of a word.
    escpos.charcode(CODE_PAGE.upper())
    shape = (False, False, False)
    for part in parts:
        if isinstance(part, PrintedLine):
            wanted = (part.strong, part.tall, part.wide)
            # Each change is a command of its own, and some printers feed paper on it.
            if wanted != shape:
                escpos.set(bold=part.strong, double_height=part.tall, double_width=part.wide)
                shape = wanted
            # Trailing blanks print nothing and only take time.
            escpos.text(part.text.rstrip() + "\n")
        elif isinstance(part, Picture):
            _dots(escpos, part)
        elif isinstance(part, Barcode):
            _bars(escpos, part.text, paper)
        else:
            # A partial cut: the paper hangs on by a corner and does not fall on the floor.
            escpos.cut(mode="PART")
    return bytes(escpos.output)


def _dots(escpos: Any, picture: Picture) -> None:
    """A line that was drawn, as dots that the printer sets one by one."""
    # The height and width go low byte first, the width in bytes of eight dots.
    across, high = (number.to_bytes(2, "little") for number in (picture.width // 8, picture.height))
    # Not `image`, which tells what it does on the standard output.
    escpos._raw(b"\x1dv0\x00" + across + high + picture.dots)


_DIGITS = re.compile(r"((?:[0-9]{2}){2,})")


def _bars(escpos: Any, text: str, paper: Paper) -> None:
    """The barcode, drawn by the printer itself, if it fits: a printer leaves out without a word what is too wide."""
    # Computed by ourselves, because the printer does not tell how wide its bars will be.
    modules = sum(code128.encode(text)) + 2 * code128.QUIET
    # Three dots a bar read best; two still do. Below that scanners fail, so no code is better.
    width = next((dots for dots in (3, 2) if modules * dots <= paper.dots), 0)
    if not width:
        return
    # Pairs of digits go in code set C, which is half as wide; the rest in B, where `{` starts a command and is doubled.
    runs = [run for run in enumerate(_DIGITS.split(text)) if run[1]]
    code = "".join(
        "{C" + "".join(chr(int(run[at : at + 2])) for at in range(0, len(run), 2))
        if place % 2
        else "{B" + run.replace("{", "{{")
        for place, run in runs
    )
    # Not `barcode`, which tells what it does on the standard output.
    escpos._hw_barcode(code, "CODE128", 80, width, "OFF", function_type="B", check=False)
    escpos.text("\n")
    escpos.set(align="left")


def _library() -> Any:
    """python-escpos, without what it does besides as it is imported: it sets the logging up and leaves a folder behind."""
    root = logging.getLogger()
    quiet = logging.NullHandler()
    root.addHandler(quiet)  # it sets up only what is not set up yet
    try:
        from escpos import capabilities, printer
    finally:
        root.removeHandler(quiet)
    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        # The folder is in the user's cache and would outlive an uninstall.
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    return printer


# the ways ----------------------------------------------------------------------------------------------------------------


def _over_network(target: Target, commands: bytes, patience: float) -> None:
    # Asked before the paper goes: a printer without paper would take it into its memory and print it later.
    with _reached(target, patience) as line:
        if _is_out(line):
            raise Blocked("printer_out", printer=str(target))
        # The short patience of the question must not hold for the paper.
        line.settimeout(patience)
        try:
            line.sendall(commands)
            # It says that no more comes; some printers hang up only then, and in order.
            line.shutdown(socket.SHUT_WR)
            _see_it_taken(line, patience)
        except TimeoutError:
            raise
        except OSError as failure:  # it was reached, so a part of the paper may have come out
            raise Blocked("printer_broke_off", printer=str(target)) from failure


def _see_it_taken(line: socket.socket, patience: float) -> None:
    """Wait until the printer has taken every byte: it hangs up in order, or nothing is left in our own buffers.

    What it says meanwhile is read: a line that is hung up on unread words drops the paper, too. Raises `TimeoutError`, and
    `OSError` when it breaks off.
    """
    until = time.monotonic() + patience
    line.settimeout(min(_QUIET, patience))
    while True:
        try:
            hung_up = not line.recv(64)
        except TimeoutError:
            hung_up = False
            # Silence and nothing left in our buffer: the printer has it and simply keeps the line open.
            if not _untaken(line):
                return
        if hung_up and not _untaken(line):
            return
        if time.monotonic() >= until:
            raise TimeoutError
        if hung_up:
            # Hung up, but bytes are still on their way: look again soon, without using up a core.
            time.sleep(_BREATH)


def _untaken(line: socket.socket) -> int:
    """The bytes that the other side has not acknowledged yet; nothing where the system does not say."""
    if sys.platform == "win32":
        # Windows has no such question; there the end of patience decides.
        return 0
    import fcntl
    import termios

    return int.from_bytes(fcntl.ioctl(line, termios.TIOCOUTQ, bytes(4)), sys.byteorder)


def _reached(target: Target, patience: float) -> socket.socket:
    try:
        return socket.create_connection((target.place, target.number), timeout=patience)
    except TimeoutError as silence:  # nothing of the paper can have arrived
        raise Blocked("printer_unreachable", printer=str(target), reason="timed out") from silence


_ASK = b"\x10\x04\x01\x10\x04\x04"
"""How are you, and how is your paper: answered at once, whatever else the printer does."""


def _is_out(line: socket.socket) -> bool:
    """Whether the printer says that it is off line or without paper. One that says nothing is taken to be well."""
    line.sendall(_ASK)
    line.settimeout(_ANSWER)
    answer = b""
    # A status of two bytes may come in two packets.
    with suppress(TimeoutError):
        while len(answer) < 2 and (more := line.recv(2)):
            answer += more
    # Some bits of a status are fixed; what lacks them is the answer of something else.
    plausible = len(answer) == 2 and all(byte & 0b1001_0011 == 0b0001_0010 for byte in answer)
    return plausible and bool(answer[0] & 0b0000_1000 or answer[1] & 0b0110_0000)


_USB_PRINTERS = 7
"""The class of interfaces that print."""


def _over_usb(target: Target, commands: bytes, patience: float) -> None:
    import usb.core
    import usb.util

    try:
        device = usb.core.find(idVendor=target.vendor, idProduct=target.product)
    except usb.core.NoBackendError as failure:
        raise Blocked("printer_unreachable", printer=str(target), reason="no libusb") from failure
    if device is None:
        raise Blocked("printer_unreachable", printer=str(target), reason="not plugged in")
    ends = [
        (place.bInterfaceClass != _USB_PRINTERS, place.bInterfaceNumber, point.bEndpointAddress)
        for place in device.get_active_configuration()
        for point in place
        if usb.util.endpoint_direction(point.bEndpointAddress) == usb.util.ENDPOINT_OUT
    ]
    if not ends:
        raise Blocked("printer_unreachable", printer=str(target), reason="no printer")
    # The flag sorts printer interfaces first, and `min` takes the lowest of those.
    _, place, end = min(ends)  # a device may be more than a printer
    driven = False
    with suppress(NotImplementedError):  # only Linux has a driver of its own on it
        driven = device.is_kernel_driver_active(place)
    if driven:
        # The system's own driver holds the interface; it gets it back below.
        device.detach_kernel_driver(place)
    try:
        while commands:
            # In pieces, so that the time-out holds for each and not for a long paper in all.
            taken = device.write(end, commands[:4096], int(patience * 1000))
            commands = commands[taken:]
    except usb.core.USBTimeoutError as silence:
        raise TimeoutError from silence
    finally:
        usb.util.dispose_resources(device)
        if driven:
            with suppress(usb.core.USBError):  # pulled out meanwhile
                device.attach_kernel_driver(place)


def _over_serial(target: Target, commands: bytes, patience: float) -> None:
    import serial

    try:
        # `dsrdtr`: a serial printer holds up this line when its buffer is full.
        port = serial.Serial(target.place, target.number, write_timeout=max(patience, _SLOW), dsrdtr=True)
    except (serial.SerialException, ValueError) as failure:
        raise Blocked("printer_unreachable", printer=str(target), reason=_reason(failure)) from failure
    with port:
        try:
            port.write(commands)
            port.flush()
        except serial.SerialTimeoutException as silence:
            raise TimeoutError from silence


def _reason(failure: Exception) -> str:
    number = getattr(failure, "errno", None)
    return os.strerror(number) if number else str(failure)


def _into_device(target: Target, commands: bytes, patience: float) -> None:
    """Settings may come from anywhere, with a copy that was put back: what is no device is neither made nor written to."""
    # Looked at through the opened file, so that no link can be changed in between.
    # Without `O_NONBLOCK` opening the port of a printer that is off would hang; `O_NOCTTY` keeps a terminal from owning
    # us.
    number = os.open(target.place, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    if not stat.S_ISCHR(os.fstat(number).st_mode):
        os.close(number)
        raise Blocked("printer_unreachable", printer=str(target), reason="not the device of a printer")
    _write_to(number, commands, patience)


def _into_file(target: Target, commands: bytes, patience: float) -> None:
    file = Path(target.place)
    # A plain file is replaced as a whole; anything else, such as a pipe, is written into.
    if file.is_file() or not file.exists():
        try:
            write_whole(file, commands)
        except OSError as failure:
            reason = failure.strerror or str(failure)
            raise Blocked("file_unwritable", text=file.name, reason=reason, printer=str(target)) from failure
        return
    number = os.open(target.place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NONBLOCK", 0), 0o600)
    _write_to(number, commands, patience)


def _write_to(number: int, commands: bytes, patience: float) -> None:
    """Never waits for ever: the device of a printer without paper takes nothing."""
    until = time.monotonic() + patience
    try:
        while commands:
            try:
                commands = commands[os.write(number, commands) :]
                # Every byte that goes starts the patience anew: slow is well, stuck is not.
                until = time.monotonic() + patience
            except BlockingIOError:
                select.select([], [number], [], max(0, until - time.monotonic()))
                if time.monotonic() >= until:
                    raise TimeoutError from None
    finally:
        os.close(number)
