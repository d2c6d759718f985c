"""`kvitt order print`: on printers that are sockets and files, into PDFs, and on the terminal."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.conftest import ROOT, Kvitt, finished
from tests.support.printer import DRAWN, SocketPrinter, read
from tests.support.stage import Stage as Sandbox

REFERENCE = "TEST-0001"
LINE = ("--line", "Hoodie;h1;2;499;25", "--phone", "41234567", "--reference", REFERENCE)


@pytest.fixture
def printer() -> Iterator[SocketPrinter]:
    with SocketPrinter() as printer:
        yield printer


@pytest.fixture
def captured(kvitt: Kvitt, sandbox: Sandbox) -> None:
    """An order that is paid."""
    assert kvitt("order", "new", *LINE, "--send").code == 0
    sandbox.approve(REFERENCE)
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", REFERENCE).code == 0


@pytest.mark.usefixtures("captured")
def test_on_a_named_printer_and_once_more(kvitt: Kvitt, printer: SocketPrinter) -> None:
    told = kvitt("order", "print", REFERENCE, "--to", printer.address, "--width", "58")
    assert (told.code, told.out) == (0, f"{REFERENCE}: printed on {printer.address}\n")
    told = kvitt("order", "print", REFERENCE, "--to", printer.address, "--json")
    assert told.json == {"reference": REFERENCE, "what": "payment", "printer": printer.address, "copy": 2}
    assert ", copy 3" in kvitt("order", "print", REFERENCE, "--to", f"network:{printer.address}").out
    first, second, _ = printer.strips
    assert max(map(len, first.lines)) == 32
    assert max(map(len, second.lines)) == 48
    assert "KOPI 2" in second.text
    assert first.barcodes == second.barcodes == [REFERENCE]


@pytest.mark.usefixtures("captured")
def test_into_a_file(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "paper.bin"
    assert kvitt("order", "print", REFERENCE, "--to", f"file:{file}").code == 0
    assert "Betalingsbekreftelse" in read(file.read_bytes()).text


def test_letters_that_a_printer_lacks_are_drawn(kvitt: Kvitt, printer: SocketPrinter) -> None:
    lines = ("--line", "Szałas Хлеб;s1;1;499;25", "--line", "Genser;g1;1;399;25")
    assert kvitt("order", "new", *lines, "--phone", "41234567", "--reference", REFERENCE).code == 0
    told = kvitt("order", "print", REFERENCE, "--to", printer.address, "--width", "58")
    assert (told.code, told.out) == (0, f"{REFERENCE}: printed on {printer.address}\n")
    (strip,) = printer.strips
    (picture,) = strip.pictures
    assert picture.width == 384
    assert any(picture.dots)
    assert strip.lines[strip.lines.index(DRAWN) + 1].startswith("Genser")
    shown = kvitt("order", "print", REFERENCE, "--show").out
    assert "Szałas Хлеб" in shown


@pytest.mark.parametrize("name", ["Szałas", "Genser"])
def test_qt_is_started_only_for_letters_that_a_printer_lacks(
    kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox, name: str
) -> None:
    order = ("order", "new", "--line", f"{name};s1;1;499;25", "--phone", "41234567", "--reference", REFERENCE)
    assert kvitt(*order).code == 0
    line = ["--data", str(tmp_path), "--api", sandbox.url]
    line += ["order", "print", REFERENCE, "--to", f"file:{tmp_path / 'paper.bin'}"]
    run = f"import atexit, sys; atexit.register(lambda: print('PySide6' in sys.modules)); from app.cli import cli; cli({line!r})"
    told = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True, cwd=ROOT)
    assert told.stdout.split()[-1] == str(name == "Szałas")
    assert len(read((tmp_path / "paper.bin").read_bytes()).pictures) == (name == "Szałas")


@pytest.mark.usefixtures("captured")
@pytest.mark.parametrize(("width", "points"), [((), b"595"), (("--width", "58"), b"164")])
def test_as_a_pdf(kvitt: Kvitt, tmp_path: Path, width: tuple[str, ...], points: bytes) -> None:
    file = tmp_path / "paper.pdf"
    told = kvitt("order", "print", REFERENCE, "--pdf", str(file), *width)
    assert told.out == f"{REFERENCE}: printed on paper.pdf\n"
    assert file.read_bytes().startswith(b"%PDF")
    assert b"/MediaBox [0 0 " + points in file.read_bytes()
    assert kvitt("order", "print", REFERENCE, "--pdf", str(tmp_path / "no" / "paper.pdf")).code == 1


def test_a_pdf_without_a_screen(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    assert kvitt("order", "new", *LINE).code == 0
    file = tmp_path / "slip.pdf"
    line = ("--data", str(tmp_path), "--api", sandbox.url, "order", "print", REFERENCE, "--pdf", str(file))
    told = finished(*line, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert (told.code, told.err) == (0, "")
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("captured")
def test_shown_here_and_not_written_down(kvitt: Kvitt, printer: SocketPrinter) -> None:
    for _ in range(2):
        told = kvitt("order", "print", REFERENCE, "--show")
        assert "Betalingsbekreftelse" in told.out
        assert "IKKE KVITTERING FOR KJØP" in told.out
        assert "KOPI" not in told.out
    assert "copy" not in kvitt("order", "print", REFERENCE, "--to", printer.address).out


def test_a_draft_is_a_parked_slip(kvitt: Kvitt) -> None:
    assert kvitt("order", "new", *LINE, "--note", "gul pose").code == 0
    told = kvitt("order", "print", REFERENCE, "--show", "--width", "58").out
    assert "Parkert ordre" in told
    assert "gul pose" in told


def test_what_cannot_be_printed(kvitt: Kvitt, printer: SocketPrinter) -> None:
    assert kvitt("order", "new", *LINE, "--send").code == 0
    for words, code in (
        (("--to", printer.address), 3),  # nothing is reserved yet
        (("--show",), 3),
        (("--to", "no printer"), 2),
        (("--show", "--pdf", "x.pdf"), 2),
    ):
        told = kvitt("order", "print", REFERENCE, *words)
        assert told.code == code, told.err
        assert told.in_one_sentence() or told.err
    assert kvitt("order", "print", "NOBODY-01", "--show").code == 2
    assert printer.papers == []


@pytest.mark.usefixtures("captured")
def test_a_printer_that_is_off_or_missing(kvitt: Kvitt) -> None:
    told = kvitt("order", "print", REFERENCE, "--to", "127.0.0.1:1")
    assert told.code == 1
    assert "The payment is not affected." in told.err
    told = kvitt("order", "print", REFERENCE)
    assert told.code == 2
    assert "No printer is set up" in told.err


@pytest.mark.usefixtures("captured")
def test_the_slip_of_a_refund(kvitt: Kvitt, printer: SocketPrinter, tmp_path: Path) -> None:
    assert kvitt("order", "print", REFERENCE, "--refund", "--show").code == 3
    assert kvitt("order", "refund", REFERENCE, "--amount", "10").code == 0
    assert kvitt("order", "refund", REFERENCE, "--amount", "20").code == 0
    told = kvitt("order", "print", REFERENCE, "--to", printer.address, "--refund", "1", "--json")
    assert told.json == {"reference": REFERENCE, "what": "refund_slip:1", "printer": printer.address, "copy": 1}
    assert "10,00 kr" in printer.strips[0].text.replace("\u00a0", " ")
    shown = kvitt("order", "print", REFERENCE, "--refund", "--show").out
    assert "Denne refusjonen" in shown
    assert "20,00" in shown
    pasted = kvitt("order", "print", REFERENCE, "--refund", "--text").out.replace("\u00a0", " ")
    assert "Denne refusjonen: 20,00 kr\n" in pasted
    assert "Refusjon nr.: 2\n" in pasted
    pdf = tmp_path / "slip.pdf"
    assert kvitt("order", "print", REFERENCE, "--refund", "2", "--pdf", str(pdf)).code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    told = kvitt("order", "print", REFERENCE, "--refund", "3", "--text")
    assert told.code == 3
    assert told.in_one_sentence()
    assert kvitt("order", "print", REFERENCE, "--text", "--show").code == 2
