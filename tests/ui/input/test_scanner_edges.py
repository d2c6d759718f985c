"""Scans in odd moments: fields and menus that go, held keys, secrets, and a busy window."""

from itertools import repeat

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
)

from app.domain.scanning.scan import Sort
from app.domain.scanning.typing_pace import ENTER, Pace
from tests.support.inside.window import quiet_again
from tests.support.scans import Hand
from tests.ui.input.conftest import Desk, texts
from ui.input.scanner import Scanner

EAN = "7038010000010"


CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_full_field_is_left_as_it_is(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    context.edit.setMaxLength(4)
    hand.type("123", repeat(150))
    hand.rest()
    hand.scan(EAN, repeat(20))
    assert context.edit.text() == "123"
    hand.type("4", [1000])
    hand.scan(EAN, repeat(20))
    assert context.edit.text() == "1234"


def test_what_moves_the_keyboard_in_the_middle_of_a_scan_loses_nothing(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    context.edit.setText("one")
    context.other.setText("two")
    hand.scan(EAN[:3], repeat(40), "")
    context.other.setFocus()
    hand.scan(EAN[3:], repeat(40))
    hand.settle()
    assert texts(hand) == [EAN]
    assert (context.edit.text(), context.other.text()) == ("one", "two")


def test_a_widget_that_goes_in_the_middle_of_a_scan(context: Desk, hand: Hand) -> None:
    gone = QLineEdit(context)
    gone.show()
    gone.setFocus()
    hand.scan(EAN[:3], repeat(40), "")
    context.button.setFocus()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    hand.scan(EAN[3:], repeat(40))
    hand.settle()
    assert texts(hand) == [EAN]
    assert context.presses == 0


def test_a_secret_is_nobodys_code(context: Desk, hand: Hand) -> None:
    context.secret.setFocus()
    hand.scan(EAN, repeat(10))
    hand.settle()
    assert context.secret.text() == EAN
    assert hand.scans == []


def test_a_key_held_down_is_not_a_scan(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    hand.press_key(Qt.Key.Key_A, text="a")
    hand.rest(500)
    for _ in range(20):
        hand.press_key(Qt.Key.Key_A, text="a", repeated=True)
        hand.rest(30)
    hand.settle()
    assert context.edit.text() == "a" * 21
    assert hand.scans == []


def test_two_equal_marks_of_a_quick_scanner_are_no_held_key(context: Desk, hand: Hand) -> None:
    for widget in (context.edit, context.button):
        widget.setFocus()
        for at, mark in enumerate(EAN):
            hand.press_key(ord(mark), text=mark, repeated=EAN[at - 1 : at] == mark)
            hand.rest(1)
        hand.key(ENTER)
        hand.settle()
    assert texts(hand) == [EAN] * 2
    assert context.edit.text() == ""
    assert context.presses == 0


def test_keys_without_a_moment_pass(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    QTest.keyClicks(context.edit, EAN)
    QTest.keyClick(context.edit, Qt.Key.Key_Return)
    assert context.entered == [EAN]
    assert hand.scans == []


def test_other_keys_pass_and_those_within_a_scan_do_not(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    context.edit.setText("keep")
    hand.scan(EAN[:8], repeat(10), "")
    hand.press_key(Qt.Key.Key_Backspace)  # stands for whatever a scanner sends within a code
    hand.press_key(Qt.Key.Key_Return, CTRL)
    hand.scan(EAN[8:], repeat(10))
    hand.settle()
    assert texts(hand) == [EAN]
    assert context.edit.text() == "keep"
    hand.press_key(Qt.Key.Key_Backspace)
    assert context.edit.text() == "kee"


def test_another_key_ends_a_scan_that_had_no_ending(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    hand.scan(EAN, repeat(10), "")
    hand.rest(500)
    hand.press_key(Qt.Key.Key_Backspace)
    QCoreApplication.processEvents()
    assert texts(hand) == [EAN]


def test_the_keypad_and_alt_gr_type(context: Desk, hand: Hand) -> None:
    context.edit.setFocus()
    for mark in "703801":
        hand.press_key(ord(mark), Qt.KeyboardModifier.KeypadModifier, text=mark)
        hand.rest(10)
    hand.press_key(ord("@"), CTRL | Qt.KeyboardModifier.AltModifier, text="@")
    hand.rest(10)
    hand.press_key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, text="\r")
    hand.settle()
    assert texts(hand) == ["703801@"]


def test_a_menu_that_is_open_closes(context: Desk, hand: Hand) -> None:
    menu = QMenu(context)
    chosen: list[str] = []
    for words in ("&7 refund", "&0 send"):
        menu.addAction(words).triggered.connect(lambda _on, words=words: chosen.append(words))
    menu.popup(context.mapToGlobal(context.rect().center()))
    hand.scan(EAN, repeat(15))
    hand.settle()
    assert texts(hand) == [EAN]
    assert chosen == []
    assert not menu.isVisible()


def test_a_scanner_of_another_keyboard(context: Desk, hand: Hand, scanner: Scanner) -> None:
    context.button.setFocus()
    hand.scan("K+261122+0042", repeat(10))
    hand.settle()
    scanner.use(Pace(us_keys=True))
    hand.scan("HOODIE+M", repeat(10))
    hand.settle()
    assert [(scan.sort, scan.text) for scan in hand.scans] == [
        (Sort.ORDER, "K-261122-0042"),
        (Sort.PRODUCT, "HOODIE-M"),
    ]


def test_a_busy_window_does_not_split_a_scan(context: Desk, hand: Hand, scanner: Scanner) -> None:
    """The timer runs out while keys wait in the queue: what came in time counts, not when it was handled."""
    context.edit.setFocus()
    hand.scan(EAN[:7], repeat(10), "")
    quiet_again(scanner)
    hand.scan(EAN[7:], repeat(10))
    hand.settle()
    assert texts(hand) == [EAN]
    assert context.edit.text() == ""


def test_an_ended_scanner_hears_nothing(context: Desk, scanner: Scanner, hand: Hand) -> None:
    scanner.end()
    context.edit.setFocus()
    hand.scan(EAN, repeat(10))
    QCoreApplication.processEvents()
    assert hand.scans == []
    assert context.edit.text() == EAN


def test_a_key_event_to_a_window_is_left_alone(context: Desk, scanner: Scanner) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    event.setTimestamp(5)
    handle = context.windowHandle()
    assert handle is not None
    assert not scanner.eventFilter(handle, event)


def test_a_key_without_a_moment_is_nothing_to_a_scanner(context: Desk, scanner: Scanner) -> None:
    """All that `tests.support.moments` rests on: QTest's keys have none, so there a scanner need not hear them."""
    scanner.record(True)  # which takes down every key that it hears
    QTest.keyClicks(context.edit, "7038010000010\r")
    assert context.edit.text() == "7038010000010"
    assert context.entered == ["7038010000010"]
    scanner.record(False)
