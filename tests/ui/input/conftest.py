"""A window with one of every kind that can have the keyboard, and a scanner that hears what is typed there."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.scanning.typing_pace import Pace
from tests.support.moments import hear_moments
from tests.support.scans import Hand
from ui.input.scanner import Scanner
from ui.main import make_application


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
    hear_moments()
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
