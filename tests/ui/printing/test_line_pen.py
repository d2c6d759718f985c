"""Lines for receipt printers that are drawn: ink where it should be, in columns with what the printer writes itself."""

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.papers.columns import PrintedLine
from app.domain.papers.drawn_lines import Picture
from ui.printing.line_pen import LinePen


@pytest.fixture
def pen(qapp: QApplication) -> LinePen:
    return LinePen()


def inked(picture: Picture) -> set[tuple[int, int]]:
    """Where there is ink, across and down."""
    across = picture.width // 8
    return {
        (at % across * 8 + bit, at // across)
        for at, byte in enumerate(picture.dots)
        for bit in range(8)
        if byte & 0x80 >> bit
    }


def columns(picture: Picture, cell: int) -> set[int]:
    return {across // cell for across, _ in inked(picture)}


@pytest.mark.parametrize("dots", [384, 512, 576])
def test_a_line_is_as_wide_as_the_paper(pen: LinePen, dots: int) -> None:
    picture = pen.draw(PrintedLine("Łódź"), dots, 12)
    assert (picture.width, picture.height, len(picture.dots)) == (dots, 30, dots // 8 * 30)
    assert columns(picture, 12) == {0, 1, 2, 3}
    assert {down for _, down in inked(picture)} <= set(range(24))  # and the rest is the way to the next line


def test_letters_stand_in_their_columns(pen: LinePen) -> None:
    text = "Хлеб ő".ljust(28) + "1,00"
    assert columns(pen.draw(PrintedLine(text), 384, 12), 12) == {at for at, letter in enumerate(text) if letter != " "}


@pytest.mark.parametrize(
    ("line", "height", "cell"),
    [
        (PrintedLine("Ł", tall=True), 48, 12),
        (PrintedLine("Ł", wide=True), 30, 24),
        (PrintedLine("Ł", True, tall=True, wide=True), 48, 24),
    ],
)
def test_large_letters_are_large(pen: LinePen, line: PrintedLine, height: int, cell: int) -> None:
    small, large = pen.draw(PrintedLine("Ł"), 384, 12), pen.draw(line, 384, 12)
    assert large.height == height
    assert columns(large, cell) == {0}
    assert len(inked(large)) > len(inked(small)) * 1.5


def test_strong_letters_have_more_ink(pen: LinePen) -> None:
    assert len(inked(pen.draw(PrintedLine("Łódź", strong=True), 384, 12))) > len(
        inked(pen.draw(PrintedLine("Łódź"), 384, 12))
    )


def test_what_is_too_wide_is_made_narrower(pen: LinePen) -> None:
    """Arabic letters are joined, and stay within the columns that they were given."""
    picture = pen.draw(PrintedLine("قهوة عربية".rjust(32)), 384, 12)
    assert min(columns(picture, 12)) >= 32 - len("قهوة عربية")


@pytest.mark.parametrize("letter", ["ł", "ő", "Ж", "ώ", "€", "q\u0303", "ŋ"])
def test_letters_that_a_font_has(pen: LinePen, letter: str) -> None:
    assert pen.can_draw(letter)


@pytest.mark.parametrize("letter", ["\U0001f9e6\u200d\U000e0030", "\ue000", "\U0003fffd"])
def test_letters_that_no_font_has(pen: LinePen, letter: str) -> None:
    assert not pen.can_draw(letter)
