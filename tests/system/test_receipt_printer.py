"""Receipt printers: the right bytes, by every way, and an end to every wait."""

import os
import subprocess
import sys
import tempfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.order import Order
from app.domain.papers.blocks import Barcode, Block, Cut, Item, Text
from app.domain.papers.columns import PrintedLine, as_text
from app.domain.papers.confirmation import confirm, sample
from app.domain.papers.drawn_lines import Picture
from app.domain.papers.printer import Paper, Way, parse_target
from app.system import receipt_printer
from app.words.papers import paper_words
from tests.conftest import Run
from tests.domain.papers.test_confirmation import AT, LANGUAGES, ORDERS, PAID, SHOP, known
from tests.support.printer import DRAWN, SocketPrinter, read

ROLLS = (Paper.WIDE, Paper.WIDE_42, Paper.NARROW)


compose = receipt_printer.compose


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
