"""The filter for scans: what it takes, what it lets pass, and that a field gets back what it had."""

from collections.abc import Iterator
from itertools import repeat

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.scanning.scan import Sort
from app.domain.scanning.typing_pace import ENTER, TAB, Pace
from tests.support.scans import Hand
from ui.input.scanner import Scanner
from ui.main import make_application

EAN = "7038010000010"
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk(QWidget):
    """One of every kind that can have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.other = QLineEdit()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QLineEdit("shown")
        self.shown.setReadOnly(True)
        self.long = QPlainTextEdit()
        self.button = QPushButton("Send")
        self.list = QListWidget()
        self.list.addItems(["alpha", "beta", "gamma"])
        self.list.setCurrentRow(0)
        self.choice = QComboBox()
        self.choice.addItems(["7 %", "0 %", "25 %"])
        self.carrier = QComboBox()
        self.carrier.addItems(["Posten", "Bring"])
        self.carrier.setEditable(True)
        column = QVBoxLayout(self)
        self.all = (
            *(self.edit, self.other, self.secret, self.shown, self.long),
            *(self.button, self.list, self.choice, self.carrier),
        )
        for each in self.all:
            column.addWidget(each)
        self.presses = 0
        self.button.clicked.connect(self._on_pressed)
        self.entered: list[str] = []
        self.edit.returnPressed.connect(lambda: self.entered.append(self.edit.text()))

    def _on_pressed(self) -> None:
        self.presses += 1

    @property
    def state(self) -> tuple[object, ...]:
        return (
            *(self.edit.text(), self.other.text(), self.secret.text(), self.shown.text(), self.long.toPlainText()),
            *(self.presses, self.list.currentRow(), self.choice.currentIndex(), self.carrier.currentText()),
        )


@pytest.fixture
def scanner(qapp: QApplication) -> Iterator[Scanner]:
    scanner = Scanner(make_application(), Pace())
    scanner.listen()
    yield scanner
    scanner.end()


@pytest.fixture
def context(scanner: Scanner) -> Iterator[Desk]:
    context = Desk()
    context.show()
    context.activateWindow()
    QTest.qWaitForWindowActive(context)
    yield context
    context.close()
    context.deleteLater()


@pytest.fixture
def hand(scanner: Scanner) -> Hand:
    return Hand(scanner)


def texts(hand: Hand) -> list[str]:
    return [scan.text for scan in hand.scans]


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
    hand._press(Qt.Key.Key_Space, " ", Qt.KeyboardModifier.NoModifier)
    scanner._after_quiet(scanner._keys)
    assert context.button.isDown()
    hand.rest(120)
    hand._send(Qt.Key.Key_Space, " ", Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyRelease)
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


def test_a_busy_window_does_not_split_a_scan(context: Desk, hand: Hand, scanner: Scanner) -> None:
    """The timer runs out while keys wait in the queue: what came in time counts, not when it was handled."""
    context.edit.setFocus()
    hand.scan(EAN[:7], repeat(10), "")
    scanner._on_quiet()
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
