"""The small parts that every page is made of: labels, buttons, cards, fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.keys import Act, Keys, undoes
from ui.theme import GAP, MONEY_HEIGHT, ROOM, SMALL, TINY, WIDE, font

if TYPE_CHECKING:
    from ui.widgets.rest import Rest


def label(text: str = "", role: str = "body", *, wrap: bool = False, align: Qt.AlignmentFlag | None = None) -> QLabel:
    """A label that shows its text as it is and never as markup; text from outside is only ever shown by this."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setFont(font({"error": "small", "muted": "body", "doubt": "small"}.get(role, role)))
    made.setWordWrap(wrap)
    if align is not None:
        made.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
    return made


class OneLine(QLabel):
    """A label of one line that ends in … where it has too little room; the whole text shows on hovering."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show `text`, as much of it as fits."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Edit(QLineEdit):
    """A field of a form that undoes and redoes as a whole: the keys for that pass it by where the page has them."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and undoes(event):
            event.ignore()
            return False
        return super().event(event)


class PageButton(QPushButton):
    """A button that Enter does not press, whatever the platform's habit: a scanner ends each code with Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)


def button(text: str, clicked: Callable[[], object], role: str = "") -> QPushButton:
    """A button that says what it does; an `&` in outside text stays an `&`."""
    made = PageButton(text.replace("&", "&&"))
    made.setProperty("role", role)
    made.setFont(font("strong"))
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked: clicked())
    if role == "primary":
        made.setMinimumHeight(MONEY_HEIGHT)
    return made


class MainButton(PageButton):
    """The one primary button of a page, pressed by one key everywhere. It shows that key behind its words where there is
    room. While it rests, no press counts, neither by the key nor by the mouse, and its colour says so."""

    def __init__(self, clicked: Callable[[], object], keys: Keys) -> None:
        super().__init__()
        self._words = self._key = ""
        self.setProperty("role", "primary")
        self.setFont(font("heading"))
        self.setAutoDefault(False)
        self.setMinimumHeight(MONEY_HEIGHT)
        self.clicked.connect(lambda _checked: None if self.resting else clicked())
        # A button's own shortcut is lost when its text changes. These hang on the button, so that they rest while it is
        # hidden and another one of the page has the key.
        keys.bind(self, Act.MAIN, self._on_key)
        keys.tip(self, Act.MAIN)
        keys.follow(self, lambda: self._show_key(keys.hint(Act.MAIN)))

    @cached_property
    def _rest(self) -> Rest:
        from ui.widgets.rest import Rest  # only a page that changes by itself needs it

        made = Rest(self)
        made.ended.connect(self._show_rest)
        return made

    @property
    def resting(self) -> bool:
        """Whether no press counts now."""
        return "_rest" in vars(self) and self._rest.active

    def rest(self) -> None:
        """Take no press for a moment, and show it: what the button does changed, and nobody here asked for that."""
        self.setDown(False)  # a finger that is on it now came for something else
        self._rest.begin()
        self._show_rest()

    def _show_rest(self) -> None:
        if bool(self.property("resting")) != self.resting:
            self.setProperty("resting", self.resting)
            self.style().unpolish(self)
            self.style().polish(self)

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

    def _show_key(self, key: str) -> None:
        self._key = f"   {key}"
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._room(self._words + self._key), MONEY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(map(self._room, self._lines())), MONEY_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _room(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2 * WIDE + 2 * TINY

    def _lines(self) -> list[str]:
        """The act and the amount apart, for where there is no room for both in one line."""
        return self._words.split(" · ", 1)

    def _fit(self) -> None:
        shown = self._words + self._key
        if self.width() < self._room(shown):
            shown = self._words if self.width() >= self._room(self._words) else "\n".join(self._lines())
        if shown != self.text():
            self.setText(shown)


class HintButton(PageButton):
    """A quiet button with a key of its own, which it shows behind its words where there is room."""

    def __init__(self, words: str, clicked: Callable[[], object], act: Act, keys: Keys) -> None:
        super().__init__()
        self._words, self._key = words, ""
        self.setProperty("role", "quiet")
        self.setFont(font("strong"))
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

    @cached_property
    def prefix(self) -> QLabel:
        """What stands before the line, where something does."""
        made = label(role="muted")
        self._row.insertWidget(0, made)
        return made

    @cached_property
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
        if not sentence and "error" not in vars(self):
            return
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


def mark_wrong(edit: QWidget, wrong: bool) -> None:
    """Draw a control as one whose content cannot be used."""
    if bool(edit.property("wrong")) != wrong:
        edit.setProperty("wrong", wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)


def choice(name: str, options: list[tuple[str, str]]) -> QComboBox:
    """A list of (value, words) to choose from."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(font("body"))
    for value, words in options:
        made.addItem(words, value)
    return made


def scrolling(inside: QLayout | None = None) -> QScrollArea:
    """A scroll area that only ever scrolls up and down, and is no stop for Tab."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if inside is not None:
        inner = QWidget()
        inner.setLayout(inside)
        made.setWidget(inner)
    return made


class ScrollCard(Card):
    """A card whose content may be longer than it is high."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._scroll = scrolling()
        self.inside.setContentsMargins(ROOM, GAP, ROOM, GAP)
        self.inside.addWidget(self._scroll, 1)

    def show_inside(self, inside: QLayout) -> None:
        """Show this in place of what was there."""
        inside.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayout(inside)
        self._scroll.setWidget(inner)


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
