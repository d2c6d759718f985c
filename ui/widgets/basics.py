"""The small parts that every page is made of: labels, buttons, cards, fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.input.marks import visible
from app.later import Later
from ui.input.shortcuts import Command, Shortcuts, undoes
from ui.look.fonts import font
from ui.look.sizes import GAP, MAIN_WIDTH, MONEY_HEIGHT, ROOM, SMALL, TINY, WIDE
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from ui.widgets.rest import Rest


def label(text: str = "", role: str = "body", *, wrap: bool = False, align: Qt.AlignmentFlag | None = None) -> QLabel:
    """A label that shows its text as it is and never as markup; text from outside is only ever shown by this."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setFont(font({"error": "small", "muted": "body", "doubt": "small", "main-key": "small"}.get(role, role)))
    made.setWordWrap(wrap)
    if align is not None:
        made.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    return made


class Visible(QValidator):
    """Takes out of a field what nobody sees, before anybody is told that its text changed."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        if not text.isprintable():
            text, place = visible(text), len(visible(text[:place]))
        return QValidator.State.Acceptable, text, place


class Edit(QLineEdit):
    """A field of a form that undoes and redoes as a whole: the keys for that pass it by where the page has them.

    What nobody sees, such as marks of direction that come along with pasted text, does not stay in it.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setValidator(Visible(self))
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and undoes(event):
            event.ignore()
            return False
        return super().event(event)


class PageButton(QPushButton):
    """A button that Enter presses only `by_enter`, where no money hangs on it: a scanner ends each code with Enter."""

    by_enter = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.by_enter and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()


def button(text: str, clicked: Callable[[], object], role: str = "", *, by_enter: bool = False) -> QPushButton:
    """A button that says what it does; an `&` in outside text stays an `&`."""
    made = PageButton(text.replace("&", "&&"))
    made.by_enter = by_enter
    made.setProperty("role", role)
    made.setFont(font("body" if role == "quiet" else "strong"))
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked: clicked())
    if role == "primary":
        made.setMinimumHeight(MONEY_HEIGHT)
    return made


class MainButton(PageButton):
    """The one primary button of a page, pressed by one key everywhere. That key stands in small letters below its words.
    While it rests, no press counts, neither by the key nor by the mouse, and its colour says so."""

    def __init__(self, clicked: Callable[[], object], keys: Shortcuts) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("role", "primary")
        self.setFont(font("heading"))
        self.setAutoDefault(False)
        self.setMinimumHeight(MONEY_HEIGHT)
        self.key = label(role="main-key", align=Qt.AlignmentFlag.AlignHCenter)
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        below = QVBoxLayout(self)
        below.setContentsMargins(0, 0, 0, SMALL)
        below.addStretch(1)
        below.addWidget(self.key)
        self.clicked.connect(lambda _checked: None if self.resting else clicked())
        # A button's own shortcut is lost when its text changes. These hang on the button, so that they rest while it is
        # hidden and another one of the page has the key.
        keys.bind(self, Command.MAIN, self._on_key)
        keys.tip(self, Command.MAIN)
        keys.follow(self, lambda: self._show_key(keys.hint(Command.MAIN)))

    @Later
    def _rest(self) -> Rest:
        from ui.widgets.rest import Rest  # only a page that changes by itself needs it

        made = Rest(self)
        made.ended.connect(self._show_rest)
        return made

    @property
    def resting(self) -> bool:
        """Whether no press counts now."""
        rest = MainButton._rest.made(self)
        return rest is not None and rest.active

    def rest(self) -> None:
        """Take no press for a moment, and show it: what the button does changed, and nobody here asked for that."""
        self.setDown(False)  # a finger that is on it now came for something else
        self._rest.begin()
        self._show_rest()

    def _show_rest(self) -> None:
        for part in (self, self.key):
            set_mark(part, "resting", self.resting)

    def _on_key(self) -> None:
        if self.resting:
            self._rest.note_press()
        else:
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.resting:
            self._rest.note_paint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.resting:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.resting and event.key() == Qt.Key.Key_Space:
            self._rest.note_press()
            return
        super().keyPressEvent(event)

    def show_words(self, words: str) -> None:
        """Say what it does."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def show_idle(self, idle: bool) -> None:
        """Look as quiet as the others while there is nothing to do; a press still says what is missing."""
        for part in (self, self.key):
            set_mark(part, "idle", idle)

    def _show_key(self, key: str) -> None:
        self.key.setText(key)
        self._fit()

    def sizeHint(self) -> QSize:
        """One width on every page, unless the words need more."""
        return QSize(max(MAIN_WIDTH, *map(self._room, self._lines())), MONEY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """In a narrow place no wider than its words."""
        return QSize(max(map(self._room, self._lines())), MONEY_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2 * ROOM

    def _lines(self) -> list[str]:
        """The act and the amount apart, for where there is no room for both in one line."""
        return self._words.split(" · ", 1)

    def _fit(self) -> None:
        one_line = self.width() >= self._room(self._words)
        shown = self._words if one_line else "\n".join(self._lines())
        if shown != self.text():
            self.setText(shown)
        keyed = one_line and bool(self.key.text())
        self.key.setVisible(keyed)
        set_mark(self, "keyed", keyed)


class HintButton(PageButton):
    """A quiet button with a key of its own, which it shows behind its words where there is room."""

    def __init__(self, words: str, clicked: Callable[[], object], act: Command, keys: Shortcuts) -> None:
        super().__init__()
        self._words, self._key = words, ""
        self.setProperty("role", "quiet")
        self.setFont(font("body"))
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: clicked())
        keys.tip(self, act, words)
        keys.follow(self, lambda: self._show_key(keys.hint(act)))

    def _show_key(self, key: str) -> None:
        self._key = f"  {key}"
        self.setText(self._words + self._key)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._room(self._words + self._key)

    def minimumSizeHint(self) -> QSize:
        return self._room(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self._words + self._key
        self.setText(whole if self.width() >= self._room(whole).width() else self._words)

    def _room(self, text: str) -> QSize:
        room, metrics = super().sizeHint(), self.fontMetrics()
        return QSize(
            room.width() + metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text()), room.height()
        )


class Card(QFrame):
    """A surface on the canvas with a title and room inside."""

    def __init__(self, title: str = "", role: str = "card") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        self.inside.setSpacing(SMALL)
        self.title = label(title, "heading")
        if title:
            self.inside.addWidget(self.title)


class Field(QWidget):
    """A line to type in, its name above it, and room below for one sentence about what is wrong with it."""

    def __init__(self, name: str, *, hint: str = "", prefix: str = "") -> None:
        super().__init__()
        self.edit = Edit()
        self.edit.setFont(font("body"))
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.name = label(name, "small")
        self.name.setBuddy(self.edit)
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        self._row.addWidget(self.edit, 1)
        if prefix:
            self.prefix.setText(prefix)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        self._column.addWidget(self.name)
        self._column.addLayout(self._row)
        self._explained = ""
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda: self.complain(""))

    @Later
    def prefix(self) -> QLabel:
        """What stands before the line, where something does."""
        made = label(role="muted")
        self._row.insertWidget(0, made)
        return made

    @Later
    def aside(self) -> QLabel:
        """A quiet word at the end of the line with the name, where there is one."""
        made = label(role="small", align=Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.name)
        row.addWidget(made, 1)
        self._column.insertLayout(0, row)
        return made

    @Later
    def error(self) -> QLabel:
        """What is wrong with it; made when something is for the first time."""
        made = label(role="error", wrap=True)
        self._column.insertWidget(self._column.indexOf(self._row) + 1, made)
        return made

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.edit.text()

    def explain(self, words: str) -> None:
        """Say below it, for good, what it is for."""
        self._explained = words
        self.edit.setAccessibleDescription(words)
        self._column.addWidget(label(words, "small", wrap=True))

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it, right below it; an empty sentence takes it back."""
        mark_wrong(self.edit, bool(sentence))
        self.edit.setAccessibleDescription(sentence or self._explained)
        if sentence or Field.error.made(self) is not None:
            self.error.setText(sentence)
            self.error.setVisible(bool(sentence))


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `text`; an `urgent` one at once, any other when it has finished what it is saying."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)


def show_role(widget: QWidget, role: str) -> None:
    """Give a widget another part of the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_mark(widget: QWidget, mark: str, on: bool) -> None:
    """Set a yes-or-no property that the style sheet knows."""
    if bool(widget.property(mark)) != on:
        widget.setProperty(mark, on)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def mark_wrong(edit: QWidget, wrong: bool) -> None:
    """Draw a control as one whose content cannot be used."""
    set_mark(edit, "wrong", wrong)


def choice(name: str, options: list[tuple[str, str]]) -> QComboBox:
    """A list of (value, words) to choose from."""
    made = Choice()
    made.setAccessibleName(name)
    made.setFont(font("body"))
    for value, words in options:
        made.addItem(words, value)
    return made


def stop_before(widget: QWidget) -> QWidget:
    """Where Shift+Tab leads from `widget`, were everything to be seen."""
    step = widget.previousInFocusChain()
    while step is not None and not step.focusPolicy() & Qt.FocusPolicy.TabFocus:
        step = step.previousInFocusChain()
    return step or widget


def page_frame(widget: QWidget) -> QVBoxLayout:
    """The margins of a page, and its column."""
    widget.setProperty("role", "page")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(widget)
    column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
    column.setSpacing(ROOM)
    return column


def clear(layout: QVBoxLayout | QHBoxLayout | QGridLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.widget()
        if inner is not None:
            inner.hide()
            inner.deleteLater()
