"""Printers: their kind, their address as typed, and the width of their paper."""

# No annotations from the future here: as texts, each field of a named tuple would be compiled at every start.

import re
from enum import StrEnum
from typing import NamedTuple

from app.domain.problem import Invalid


class Way(StrEnum):
    """How a printer is reached."""

    NONE = "none"
    SYSTEM = "system"  # one that the system knows, by its name; empty is the system's own choice
    NETWORK = "network"  # a receipt printer at host:port
    USB = "usb"  # a receipt printer at vendor:product
    SERIAL = "serial"  # a receipt printer at a serial port
    DEVICE = "device"  # the device file of a receipt printer; nothing else is ever written to
    FILE = "file"  # a file that the command line names; no setting can


class Paper(StrEnum):
    """What is printed on."""

    A4 = "A4"
    A5 = "A5"
    WIDE = "80"  # 80 mm
    WIDE_42 = "80-42"  # 80 mm, in a printer that writes 42 characters on it
    NARROW = "58"  # 58 mm

    @property
    def columns(self) -> int:
        """Characters on one line of a receipt printer.

        One that is set to a sheet has a roll of 80 mm all the same.
        """
        return {Paper.NARROW: 32, Paper.WIDE_42: 42}.get(self, 48)

    @property
    def dots(self) -> int:
        """Dots that a receipt printer can set on one line."""
        return {Paper.NARROW: 384, Paper.WIDE_42: 512}.get(self, 576)

    @property
    def millimetres(self) -> int:
        """How wide the paper is."""
        return {Paper.A4: 210, Paper.A5: 148, Paper.NARROW: 58}.get(self, 80)

    @property
    def is_sheet(self) -> bool:
        """Whether it has a lower edge; the others come from a roll."""
        return self in (Paper.A4, Paper.A5)


PORT = 9100
"""Where receipt printers listen."""
SPEED = 9600
"""Bits a second, as serial printers leave the factory."""


class Target(NamedTuple):
    """One printer.

    `place` is a host, a device, a file or a name; `number` is a port or a speed; the two others are USB's.
    """

    way: Way
    place: str = ""
    number: int = 0
    vendor: int = 0
    product: int = 0

    def __str__(self) -> str:
        match self.way:
            case Way.NETWORK:
                return f"{f'[{self.place}]' if ':' in self.place else self.place}:{self.number}"
            case Way.USB:
                return f"{self.vendor:04x}:{self.product:04x}"
            case _:
                return self.place or self.way.value


_NETWORK = r"(?:\[(?P<six>[0-9a-fA-F:.]+)\]|(?P<host>[^\s:\[\]/]+))(?::(?P<port>[0-9]{1,5}))?"
_USB = r"(?:0x)?([0-9a-fA-F]{4}):(?:0x)?([0-9a-fA-F]{4})"
_DEVICE = r"/dev/\S+|\\\\\S+"
"""The device file of a printer, or what Windows calls one. No other file is a printer."""
_SERIAL = r"(?P<device>\S+?)(?:[\s,]+(?P<speed>[0-9]{3,7}))?"


def parse_target(way: Way, address: str, field: str = "printer_address") -> Target:
    """The printer at `address`. Raises `Invalid` `printer_address` when it is none for this `way`."""
    text = address.strip()
    if way in (Way.NONE, Way.SYSTEM):
        return Target(way, text)
    # A control in an address could reach the printer, or a file's name, as a command.
    if not text.isprintable():
        raise Invalid("printer_address", field=field, text=text)
    if way is Way.NETWORK and (match := re.fullmatch(_NETWORK, text)):
        port = int(match["port"] or PORT)
        if 0 < port < 65536 and _is_host(match["six"] or match["host"]):
            return Target(way, match["six"] or match["host"], port)
    if way is Way.USB and (match := re.fullmatch(_USB, text)):
        return Target(way, text, vendor=int(match[1], 16), product=int(match[2], 16))
    # `..` could lead out of /dev to any file of the machine.
    if way is Way.USB and re.fullmatch(_DEVICE, text) and ".." not in text:
        return Target(Way.DEVICE, text)
    if way is Way.SERIAL and (match := re.fullmatch(_SERIAL, text)):
        return Target(way, match["device"], int(match["speed"] or SPEED))
    if way is Way.FILE and text:
        return Target(way, text)
    raise Invalid("printer_address", field=field, text=text)


def _is_host(name: str) -> bool:
    """Whether `name` can be looked up: no part of it is empty or longer than names may be."""
    try:
        return bool(name.encode("idna"))
    except UnicodeError:
        return False


_PREFIXES = {Way.USB: "usb:", Way.SERIAL: "serial:", Way.FILE: "file:", Way.NETWORK: "network:"}


def parse_printer(text: str, field: str = "printer_address") -> Target:
    """The printer that is written in one piece: `usb:04b8:0202`, `serial:/dev/ttyS0`, `file:receipt.bin`, or only host:port.

    Raises `Invalid` `printer_address`.
    """
    typed = text.strip()
    for way, prefix in _PREFIXES.items():
        if typed.startswith(prefix):
            return parse_target(way, typed.removeprefix(prefix), field)
    return parse_target(Way.NETWORK, typed, field)
