"""Notices: sentences that come in at the top right, never take the focus and never block."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.texts import tr
from ui.theme import GAP, SMALL, Look, StateColours
from ui.widgets.basics import button, label

WIDTH, MOST, LASTS_MS = 400, 4, 6000


class NoticeCard(QFrame):
    """One sentence, a way to what it is about, and a way to put it away."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, text: str, icon: str, colours: StateColours, reference: str) -> None:
        super().__init__()
        self.reference = reference
        self.setObjectName("notice")
        self.setStyleSheet(
            f"#notice {{ background: {colours.fill}; border: 1px solid {colours.text}; border-radius: 10px; }}"
            f"#notice QLabel {{ color: {colours.text}; }}"
        )
        self.setFixedWidth(WIDTH)
        self.text = label(text, wrap=True)
        self.setAccessibleName(text)
        sign = label()
        sign.setPixmap(look.pixmap(icon, colours.text, 20))
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        if reference:
            row.addWidget(button(tr("Open"), lambda: self.opened.emit(reference)), 0, Qt.AlignmentFlag.AlignVCenter)
        self.close_button = QPushButton()
        self.close_button.setProperty("role", "quiet")
        self.close_button.setIcon(look.icon("close", colours.text, 16))
        self.close_button.setAccessibleName(tr("Put away"))
        self.close_button.setFixedWidth(40)
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)


class Notices(QWidget):
    """The stack of notices over `host`. Emits `opened` with a reference."""

    opened = Signal(str)

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self.cards: list[NoticeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        host.installEventFilter(self)
        self.hide()

    def show_notice(self, text: str, icon: str, colours: StateColours, *, reference: str = "", stays: bool) -> None:
        """Say `text`. One that `stays` is put away by a person; the same sentence is not said twice at once."""
        if any(card.text.text() == text and card.reference == reference for card in self.cards):
            return
        card = NoticeCard(self._look, text, icon, colours, reference)
        card.opened.connect(self.opened)
        card.closed.connect(lambda: self._drop(card))
        self.cards.insert(0, card)
        self._column.insertWidget(0, card)
        for old in self.cards[MOST:]:
            self._drop(old)
        if not stays:
            timer = QTimer(card, singleShot=True, interval=LASTS_MS)
            timer.timeout.connect(lambda: self._drop(card))
            timer.start()
        self._place()

    def drop_about(self, reference: str) -> None:
        """Put away what is about an order that is now on the screen."""
        for card in tuple(self.cards):
            if card.reference == reference:
                self._drop(card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _drop(self, card: NoticeCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self._place()

    def _place(self) -> None:
        self.setVisible(bool(self.cards))
        if self.cards:
            height = sum(max(card.heightForWidth(WIDTH), card.sizeHint().height()) for card in self.cards)
            self.setGeometry(
                self._host.width() - WIDTH - 16, 40, WIDTH, height + self._column.spacing() * (len(self.cards) - 1)
            )
            self.raise_()
