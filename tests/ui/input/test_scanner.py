"""The filter for scans: what it takes, what it lets pass, and that a field gets back what it had."""

from itertools import repeat

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)

from app.domain.scanning.typing_pace import ENTER, TAB
from tests.support.inside.window import be_quiet
from tests.support.scans import Hand
from tests.ui.input.conftest import Desk, texts
from ui.input.scanner import Scanner

EAN = "7038010000010"


NAMES = ("edit", "other", "shown", "long", "button", "list", "choice", "carrier")


@pytest.mark.parametrize("gap", [1, 10, 30, 60])
@pytest.mark.parametrize("ending", [ENTER, TAB, ""])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("code", [EAN, "https://qr.vipps.no/28/2/01/031/4712345678?v=1", " A B C ", "/K-1 2/"])
def test_a_scan_is_one_scan_wherever_the_keyboard_is(
    context: Desk, hand: Hand, name: str, ending: str, gap: int, code: str
) -> None:
    widget = getattr(context, name)
    widget.setFocus()
    before = context.state
    hand.scan(code, repeat(gap), ending)
    hand.settle()
    assert texts(hand) == [code.strip()]
    assert context.state == before
    assert context.entered == []
    assert QApplication.focusWidget() is widget


@pytest.mark.parametrize("name", ["edit", "long", "list", "choice", "carrier", "secret"])
def test_a_person_types_what_they_type(context: Desk, hand: Hand, name: str) -> None:
    widget = getattr(context, name)
    widget.setFocus()
    hand.type("bean 25", [90, 20, 20, 150, 100, 70, 70])
    hand.settle()
    assert hand.scans == []
    if name == "edit":
        assert context.edit.text() == "bean 25"
        hand.key(ENTER)
        assert context.entered == ["bean 25"]
    elif name == "long":
        assert context.long.toPlainText() == "bean 25"
    elif name == "list":
        assert context.list.currentRow() == 1
    elif name == "secret":
        assert context.secret.text() == "bean 25"


def test_a_fast_typist_gets_enter(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    hand.type("cap 99" + ENTER, [70, 70, 70, 70, 70, 30, 0])
    assert context.entered == ["cap 99"]
    assert hand.scans == []


def test_one_key_presses_a_button_and_several_do_not(context: Desk, hand: Hand) -> None:
    context.button.setFocus()
    hand.key(" ")
    assert context.presses == 0  # held for a moment
    hand.settle()
    assert context.presses == 1
    hand.type("a b", repeat(40))
    hand.settle()
    assert context.presses == 1
    hand.key(" ")
    hand.rest(30)
    hand.key(ENTER)
    hand.settle()
    assert context.presses == 1
    hand.key(" ")
    hand.rest(80)
    hand.key(" ")  # the second one comes when the first can no longer be a scan
    assert context.presses == 2
    hand.settle()
    assert context.presses == 3
    assert hand.scans == []


def test_a_held_key_comes_by_itself_after_a_moment(context: Desk, hand: Hand) -> None:
    context.button.setFocus()
    hand.key(" ")
    QTest.qWait(200)
    assert context.presses == 1


def test_a_scan_without_an_ending_comes_by_itself_after_some_quiet(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    hand.scan(EAN, repeat(10), "")
    assert hand.scans == []
    QTest.qWait(300)
    assert texts(hand) == [EAN]
    assert context.edit.text() == ""


def test_a_button_pressed_longer_than_the_moment(context: Desk, hand: Hand, scanner: Scanner) -> None:
    context.button.setFocus()
    hand.hold_key(Qt.Key.Key_Space, " ", Qt.KeyboardModifier.NoModifier)
    be_quiet(scanner)
    assert context.button.isDown()
    hand.rest(120)
    hand.send_key(Qt.Key.Key_Space, " ", Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyRelease)
    assert context.presses == 1


def test_a_field_gets_back_its_cursor_its_selection_and_its_undo(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    hand.type("alpha", repeat(120))
    hand.rest()
    hand.type("beta", repeat(120))
    hand.rest()
    context.edit.setCursorPosition(3)
    hand.scan(EAN, repeat(20))
    assert (context.edit.text(), context.edit.cursorPosition()) == ("alphabeta", 3)
    context.edit.setSelection(7, -4)
    hand.rest()
    hand.scan(EAN, repeat(50))
    assert (context.edit.text(), context.edit.selectedText(), context.edit.cursorPosition()) == ("alphabeta", "habe", 3)
    context.edit.setSelection(3, 4)
    hand.rest()
    hand.scan(EAN, repeat(2))
    assert (context.edit.selectedText(), context.edit.cursorPosition()) == ("habe", 7)
    context.edit.end(False)
    hand.rest()
    hand.scan(EAN, repeat(2))
    assert (context.edit.text(), context.edit.cursorPosition()) == ("alphabeta", 9)
    context.edit.undo()
    assert context.edit.text() == "alpha"
    context.edit.undo()
    assert context.edit.text() == ""
    QCoreApplication.processEvents()
    assert texts(hand) == [EAN] * 4


def test_a_scan_right_behind_typing_leaves_the_typed(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    edited: list[str] = []
    context.edit.textEdited.connect(edited.append)
    hand.type("hoodie", repeat(120))
    hand.scan(EAN, repeat(40))
    hand.settle()
    assert context.edit.text() == edited[-1] == "hoodie"
    assert texts(hand) == [EAN]


def test_a_field_that_writes_its_text_itself(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    context.edit.textEdited.connect(lambda text: context.edit.setText(" ".join(text.replace(" ", ""))))
    hand.type("412", repeat(150))
    hand.rest()
    hand.scan(EAN, repeat(60))
    hand.settle()
    assert context.edit.text() == "4 1 2"
    assert texts(hand) == [EAN]


def test_two_scans_and_typing_between(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    hand.scan(EAN, repeat(10), "")
    hand.rest(400)
    hand.scan("HOODIE", repeat(60), "")
    hand.rest(250)
    hand.type("x", [100])
    hand.settle()
    assert texts(hand) == [EAN, "HOODIE"]
    assert context.edit.text() == "x"


@pytest.mark.parametrize("ending", [ENTER, TAB, ENTER + TAB, ""])
def test_a_scanner_is_measured_at_any_pace(context: Desk, hand: Hand, scanner: Scanner, ending: str) -> None:
    samples: list[tuple[tuple[int, str], ...]] = []
    scanner.recorded.connect(samples.append)
    context.button.setFocus()
    scanner.record(True)
    before = context.state
    for gap in (5, 20, 60, 90, 5):
        hand.scan(EAN, repeat(gap), ending)
        hand.settle()
    assert context.state == before
    assert [len(sample) for sample in samples] == [13 + bool(ending)] * 5
    assert "".join(key for _, key in samples[2][:13]) == EAN
    assert samples[3][1][0] - samples[3][0][0] == 90
    assert hand.scans == []
    hand.scan(EAN, repeat(5), "")
    hand.rest(2000)
    hand.scan(EAN, repeat(5), "")  # the first had not been ended by quiet yet
    hand.settle()
    assert len(samples) == 7
    scanner.record(False)
    hand.scan(EAN, repeat(5))
    hand.settle()
    assert len(samples) == 7
    assert texts(hand) == [EAN]


def test_a_person_can_use_the_keyboard_while_a_scanner_is_measured(context: Desk, hand: Hand, scanner: Scanner) -> None:
    samples: list[object] = []
    scanner.recorded.connect(samples.append)
    context.button.setFocus()
    scanner.record(True)
    hand.key(" ")
    hand.settle()
    assert context.presses == 1
    hand.key(TAB)
    assert QApplication.focusWidget() is context.list
    hand.press_key(Qt.Key.Key_Down)
    assert context.list.currentRow() == 1
    assert samples == []
