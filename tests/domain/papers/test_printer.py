"""Where a printer is: as people type it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.papers.printer import Paper, Target, Way, parse_printer, parse_target
from app.domain.problem import Invalid

GOOD = [
    (Way.NONE, "", Target(Way.NONE)),
    (Way.SYSTEM, " HP LaserJet 4 ", Target(Way.SYSTEM, "HP LaserJet 4")),
    (Way.NETWORK, "192.168.1.50", Target(Way.NETWORK, "192.168.1.50", 9100)),
    (Way.NETWORK, " kvittering.lan:9101 ", Target(Way.NETWORK, "kvittering.lan", 9101)),
    (Way.NETWORK, "[fe80::1]:515", Target(Way.NETWORK, "fe80::1", 515)),
    (Way.NETWORK, "[fe80::1]", Target(Way.NETWORK, "fe80::1", 9100)),
    (Way.USB, "04b8:0202", Target(Way.USB, "04b8:0202", vendor=0x04B8, product=0x0202)),
    (Way.USB, "0x04B8:0x0E15", Target(Way.USB, "0x04B8:0x0E15", vendor=0x04B8, product=0x0E15)),
    (Way.USB, "/dev/usb/lp0", Target(Way.DEVICE, "/dev/usb/lp0")),
    (Way.USB, r"\\.\LPT1", Target(Way.DEVICE, r"\\.\LPT1")),
    (Way.SERIAL, "COM3", Target(Way.SERIAL, "COM3", 9600)),
    (Way.SERIAL, "/dev/ttyUSB0 19200", Target(Way.SERIAL, "/dev/ttyUSB0", 19200)),
    (Way.SERIAL, "/dev/ttyUSB0, 115200", Target(Way.SERIAL, "/dev/ttyUSB0", 115200)),
    (Way.FILE, "out.bin", Target(Way.FILE, "out.bin")),
]


@pytest.mark.parametrize(("way", "typed", "target"), GOOD)
def test_addresses(way: Way, typed: str, target: Target) -> None:
    assert parse_target(way, typed) == target


BAD = [
    *(
        (Way.NETWORK, text)
        for text in ("", "a b", "host:0", "host:65536", "host:", "::1", "http://host", "h:1:2", "a/b")
    ),
    *(
        (Way.NETWORK, text)
        for text in ("a..b", ".till", "..", "a" * 70, f"{'a' * 64}.local:9100", "till\x00", "ti\u200bll")
    ),
    *((way, "/dev/a\x00b") for way in (Way.USB, Way.SERIAL, Way.FILE)),
    *((Way.USB, text) for text in ("", "04b8", "04b8:02020", "printer", "04b8:020g")),
    *((Way.SERIAL, text) for text in ("", "  ", "COM3 fast", "COM3 9600 8")),
    (Way.FILE, " "),
    (Way.USB, "/etc/passwd"),
    (Way.USB, "/dev/../etc/passwd"),
    (Way.USB, "receipt.bin"),
    (Way.USB, "/dev/"),
    (Way.DEVICE, "/dev/usb/lp0"),
]


@pytest.mark.parametrize(("way", "typed"), BAD)
def test_what_is_no_address(way: Way, typed: str) -> None:
    with pytest.raises(Invalid) as wrong:
        parse_target(way, typed, "place")
    assert (wrong.value.code, wrong.value.field, wrong.value.values["text"]) == (
        "printer_address",
        "place",
        typed.strip(),
    )


PIECES = [
    ("10.0.0.7", Target(Way.NETWORK, "10.0.0.7", 9100)),
    ("network:till:9100", Target(Way.NETWORK, "till", 9100)),
    ("usb:04b8:0202", Target(Way.USB, "04b8:0202", vendor=0x04B8, product=0x0202)),
    ("serial:COM1 19200", Target(Way.SERIAL, "COM1", 19200)),
    ("file:out.bin", Target(Way.FILE, "out.bin")),
]


@pytest.mark.parametrize(("typed", "target"), PIECES)
def test_in_one_piece(typed: str, target: Target) -> None:
    assert parse_printer(typed) == target


TOLD = [
    (Target(Way.NETWORK, "till", 9100), "till:9100"),
    (Target(Way.NETWORK, "fe80::1", 515), "[fe80::1]:515"),
    (Target(Way.USB, "0x4B8:0x202", vendor=0x4B8, product=0x202), "04b8:0202"),
    (Target(Way.SERIAL, "COM3", 9600), "COM3"),
    (Target(Way.SYSTEM), "system"),
]


@pytest.mark.parametrize(("target", "told"), TOLD)
def test_it_is_told_as_it_is_typed(target: Target, told: str) -> None:
    assert str(target) == told


@given(st.text(), st.sampled_from(Way))
def test_whatever_is_typed_is_a_printer_or_a_complaint(typed: str, way: Way) -> None:
    codes: set[str] = set()
    try:
        assert str(parse_target(way, typed))
    except Invalid as wrong:
        codes.add(wrong.code)
    assert codes <= {"printer_address"}


def test_papers() -> None:
    assert [(paper.columns, paper.dots, paper.millimetres, paper.is_sheet) for paper in Paper] == [
        (48, 576, 210, True),
        (48, 576, 148, True),
        (48, 576, 80, False),
        (42, 512, 80, False),
        (32, 384, 58, False),
    ]
