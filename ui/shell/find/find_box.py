"""The box over any page: a field, chips, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts, is_function
from ui.look.fonts import font
from ui.look.sizes import GAP, SMALL, WIDE
from ui.look.texts import tr
from ui.look.theme import Look
from ui.models.found import FoundModel, FoundRow
from ui.shell.find.found_list import FoundList
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Visible, show_search_icon
from ui.widgets.basics.labels import label
from ui.widgets.find.chips import ChipRow

WIDEST, DOWN = 860, 64
"""How wide the box is where there is room, and how far below the top of the window."""
PAGE_STEP = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE_STEP, Qt.Key.Key_PageDown: PAGE_STEP}


class FindBox(QFrame):
    """Emits `typed` on each change and `opened` with the row that was taken.

    `left` says that a person has done with it. While it is there no key but those of functions reaches the page below it.
    """

    typed = Signal()
    opened = Signal(object)
    left = Signal()

    def __init__(self, look: Look, keys: Shortcuts, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "find")
        self.setAutoFillBackground(True)
        self.field = _field(look)
        self.count = label(role="small")
        self.close_button: QPushButton = button(keys.in_words(Command.BACK), self.left.emit, "slim", by_enter=True)
        self.close_button.setAccessibleName(tr("Close"))
        self.chips = ChipRow()
        self.list = FoundList(look, FoundModel(), tr("What was found"))
        self.teaching = label(role="muted", wrap=True)
        self._build()
        self.field.textChanged.connect(self._on_typed)
        self.list.opened.connect(self.opened)
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self.teaching)
        column.addWidget(self.list)
        column.addStretch(1)

    def open(self) -> None:
        """Come up over the page, the keyboard in the field."""
        self.field.clear()
        self._listen(on=True)
        self.show()
        self.raise_()
        self.field.setFocus()
        self.place()

    def put_away(self) -> None:
        """Go away."""
        self._listen(on=False)
        self.hide()

    def _listen(self, *, on: bool) -> None:
        """Hear, while it is open only, how the window grows and where a person presses."""
        for each in (self._window, QApplication.instance()):
            if each is not None:
                each.removeEventFilter(self)
                if on:
                    each.installEventFilter(self)

    def show_found(self, rows: Sequence[FoundRow], count: str, teaching: str) -> None:
        """Show what was found; `teaching` where that needs words."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.count.setText(count)
        self.teaching.setText(teaching)
        self.teaching.setVisible(bool(teaching))
        chosen = self.list.chosen
        # The keyboard stays in the field, so the field says which row Enter opens.
        self.field.setAccessibleDescription(chosen.spoken if chosen else teaching)
        self.place()

    def mark(self, text: str) -> None:
        """Choose a part of what was typed, to be typed anew."""
        at = self.field.text().find(text)
        self.field.setFocus()
        if at >= 0:
            self.field.setSelection(at, len(text))

    def place(self) -> None:
        """Lie in the middle of the window, as high as what was found."""
        width = min(WIDEST, self._window.width() - 2 * WIDE)
        inside = width - 2 * (GAP + self.frameWidth())
        # Added up here: chips and words have just changed, and Qt would lay them out a turn later.
        heights = [self.field.sizeHint().height()]
        if not self.chips.isHidden():
            heights.append(self.chips.fit(inside))
        if not self.teaching.isHidden():
            heights.append(self.teaching.heightForWidth(inside))
        rest = sum(heights) + SMALL * len(heights) + 2 * (GAP + self.frameWidth())
        most = self._window.height() - DOWN - WIDE - rest
        height = 0 if self.list.isHidden() else max(0, min(self.list.content_height() + 2, most))
        self.list.setFixedHeight(height)
        self.setGeometry((self._window.width() - width) // 2, DOWN, width, rest + height)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        """Tab stays in the box: what is below it cannot be seen."""
        stops: list[QWidget] = [self.field, *self.chips.stops, self.close_button]
        holder = self.focusWidget()
        at = stops.index(holder) if holder in stops else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def event(self, event: QEvent) -> bool:
        # A key of the page must not send money from below the box.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and not is_function(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS:
            self.list.step(_STEPS[Qt.Key(key)])
            chosen = self.list.chosen
            self.field.setAccessibleDescription(chosen.spoken if chosen else "")
        # A key that is held down must not open one thing after the other.
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._take_chosen(event)

    def _take_chosen(self, event: QKeyEvent) -> None:
        chosen = self.list.chosen
        # With Ctrl it is the main key of the page, which a person may press from habit.
        if chosen is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the window passes here: its class is known at once, and its type is an enum that Python makes anew.
        if isinstance(event, QResizeEvent):
            if watched is self._window:
                self.place()
        elif (
            isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress and self._lies_over(watched)
        ):
            self.left.emit()
        return False

    def _lies_over(self, pressed: QObject) -> bool:
        if not isinstance(pressed, QWidget):
            return False
        return pressed.window() is self._window and pressed is not self and not self.isAncestorOf(pressed)

    def _on_typed(self) -> None:
        self.list.begin()
        self.typed.emit()


def _field(look: Look) -> QLineEdit:
    field = QLineEdit()
    field.setValidator(Visible(field))
    field.setFont(font("entry"))
    field.setProperty("role", "entry")
    field.setAccessibleName(tr("Find anything"))
    field.setPlaceholderText(tr("An order, a customer, a product, a page, or what you want to do"))
    show_search_icon(field, look)
    return field
