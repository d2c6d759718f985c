"""Receipt printers on a serial port and on USB, and where there is none."""

import os
import pty
import threading
from collections.abc import Sequence
from typing import Any

import pytest

from app.domain.papers.blocks import Block, Text
from app.domain.papers.confirmation import confirm
from app.domain.papers.printer import Paper, Target, Way, parse_target
from app.errors import Blocked
from app.system import receipt_printer
from tests.conftest import Run
from tests.domain.papers.test_confirmation import known
from tests.support.printer import read


def fails(run: Run, target: Target, blocks: Sequence[Block] = (Text("x"),), patience: float = 0.3) -> Blocked:
    with pytest.raises(Blocked) as blocked:
        run(receipt_printer.send(target, Paper.WIDE, blocks, patience=patience))
    assert blocked.value.values["printer"] == str(target)
    return blocked.value


# ways --------------------------------------------------------------------------------------------------------------------


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
