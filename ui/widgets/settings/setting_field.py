"""One setting: name, owner, value, help, and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.later import Later
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.labels import label, say
from ui.widgets.basics.marks import mark_wrong

DOT = "●"
"""Before the name of a setting that is not as the program ships it."""


class FieldWords(NamedTuple):
    """What stands around a setting; `owner` says in plain words whose it is."""

    name: str
    help: str
    owner: str


class SettingField(QWidget):
    """Emits `completed` when a value is chosen or typed to its end, and `reset_pressed`.

    By hand or by program; what it is only filled with completes nothing.
    """

    completed = Signal()
    reset_pressed = Signal()

    def __init__(self, words: FieldWords, choices: Sequence[tuple[str, str]], longest: int) -> None:
        super().__init__()
        self.words = words
        self._saved = ""
        self.disputed = False
        """Whether another till has set it otherwise while something was typed here, and nobody has decided yet."""
        self._usual: str | None = None
        self.choice: QComboBox | None = choice(words.name, list(choices)) if choices else None
        self.edit: QLineEdit | None = None if choices else self._build_edit(longest)
        self.reset = button(tr("Reset"), self.reset_pressed.emit, "quiet")
        self.reset.setAccessibleName(tr("{act}: reset").format(act=words.name))
        kept = self.reset.sizePolicy()
        # Controls must not move while one changes them.
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self.name = label(words.name, "strong")
        self.name.setBuddy(self.control)
        self.control.setAccessibleDescription(words.help)
        if self.choice is not None:
            self.choice.currentIndexChanged.connect(self._on_chosen)
        self._build()
        self.setFocusProxy(self.control)

    @property
    def control(self) -> QWidget:
        """What the keyboard goes to."""
        return self.choice or self.edit or self

    def _build_edit(self, longest: int) -> QLineEdit:
        edit = Edit()
        edit.setFont(font("body"))
        edit.setAccessibleName(self.words.name)
        edit.setMaxLength(longest)
        edit.textEdited.connect(lambda: self.complain(""))
        edit.textChanged.connect(self._show_state)
        # Enter, and going elsewhere: what is half typed is no setting yet.
        edit.returnPressed.connect(self._decide)
        edit.editingFinished.connect(self._on_finished)
        return edit

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)
        head, self._row = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.name, 1)
        owner = label(self.words.owner, "small", align=Qt.AlignmentFlag.AlignRight)
        show_tip(owner, tr("Whose setting it is"))
        head.addWidget(owner)
        self._row.setSpacing(SMALL)
        self._row.addWidget(self.control, 1)
        self._row.addWidget(self.reset)
        self._column.addLayout(head)
        self._column.addWidget(label(self.words.help, "small", wrap=True))
        self._column.addLayout(self._row)
        self.reset.hide()

    @Later
    def error(self) -> QLabel:
        """What is wrong with it."""
        error = label(role="error", wrap=True)
        self._column.addWidget(error)
        return error

    @property
    def value(self) -> str:
        """What stands in it."""
        return str(self.choice.currentData()) if self.choice is not None else self._edit.text()

    @property
    def _edit(self) -> QLineEdit:
        assert self.edit is not None  # noqa: S101 - without choices there is a field
        return self.edit

    def put(self, value: str) -> None:
        """Fill it in.

        A value that is none of the choices becomes the first one.
        """
        if self.choice is not None:
            with QSignalBlocker(self.choice):
                self.choice.setCurrentIndex(max(0, self.choice.findData(value)))
        else:
            self._edit.setText(value)
        self._show_state()

    def show_saved(self, value: str, usual: str, *, elsewhere: bool = False) -> None:
        """From now on `value` is what is saved, and `usual` the default.

        What is being typed stays; where the value comes from `elsewhere`, both are told.
        """
        changed = value != self._saved
        typed = self.unsaved and (not changed or (elsewhere and self.value.strip() != value))
        self._saved, self._usual = value, usual
        if not typed:
            self.disputed = False
            self.put(value)
            self.complain("")
        elif changed:
            self.dispute()
        self._show_state()

    def dispute(self) -> None:
        """Say what another till has saved; what is typed is not saved."""
        self.disputed = True
        words = tr(
            "Another till has set this to {value}. Yours is not saved: Enter saves it. To take theirs, undo your typing."
        )
        self.complain(words.format(value=self.shown_as(self._saved)))

    @property
    def saved(self) -> str:
        """What is saved, as far as is known here."""
        return self._saved

    @property
    def changed(self) -> bool:
        """Whether something else is saved than the default."""
        return self._usual is not None and self._saved != self._usual

    @property
    def unsaved(self) -> bool:
        """Whether something else stands in it than is saved."""
        # Blanks around a value are taken away when it is saved, so they are no change.
        return self.value.strip() != self._saved

    def revert(self) -> None:
        """Put back what is saved."""
        self.disputed = False
        self.put(self._saved)
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it; an empty sentence takes it back."""
        mark_wrong(self.control, bool(sentence))
        self.control.setAccessibleDescription(sentence or self.words.help)
        say(SettingField.error, self, sentence)
        self._show_state()

    def shown_as(self, value: str) -> str:
        """How `value` stands in it."""
        words = self.choice.itemText(self.choice.findData(value)) if self.choice is not None else value
        return words or tr("(none)")

    def _decide(self) -> None:
        self.disputed = False

    def _on_finished(self) -> None:
        # Whoever only goes elsewhere has not decided against what another till has set.
        if not self.disputed:
            self.completed.emit()

    def _on_chosen(self) -> None:
        self.complain("")
        self.completed.emit()

    def _show_state(self) -> None:
        dot = f"{DOT} " if self.changed else ""
        wrong = bool(self.control.property("wrong"))
        self.name.setText(f"{dot}{self.words.name}" + (f" · {tr('not saved')}" if wrong else ""))
        usual = tr("Default: {value}").format(value=self.shown_as(self._usual or "")) if self.changed else ""
        show_tip(self.name, usual)
        show_tip(self.reset, usual)
        if self.reset.isHidden() is self.changed:
            if not self.changed and self.reset.hasFocus():
                self.control.setFocus()  # the button that goes hands the keyboard to its neighbour
            self.reset.setVisible(self.changed)
