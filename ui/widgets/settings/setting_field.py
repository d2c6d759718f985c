"""One setting of the form: name, purpose, problem, and saved mark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.look.formats import show_tip
from ui.look.sizes import TINY
from ui.look.texts import tr
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import mark_wrong

DOT = "●"
"""Before the name of a setting that is not as it was at first."""


class SettingField(QWidget):
    """Emits `edited` on every change, by hand or by program."""

    edited = Signal()

    def __init__(self, words: str, hint: str, choices: list[tuple[str, str]], longest: int) -> None:
        super().__init__()
        self._words, self._saved = words, ""
        self._usual: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        self.choice: QComboBox | None = None
        if choices:
            self.choice = choice(words, choices)
            self.name = label(words, "small")
            self.name.setBuddy(self.choice)
            self.error = label(role="error", wrap=True)
            self.error.hide()
            for part in (self.name, self.choice, self.error):
                column.addWidget(part)
            if hint:
                self.choice.setAccessibleDescription(hint)
                column.addWidget(label(hint, "small", wrap=True))
            self.choice.currentIndexChanged.connect(self._on_edited)
            self.setFocusProxy(self.choice)
        else:
            self.field = Field(words)
            if hint:
                self.field.explain(hint)
            self.field.edit.setMaxLength(longest)
            self.name = self.field.name
            column.addWidget(self.field)
            # Any change and not only typing: a country brings its currency along, and that must show as unsaved.
            self.field.edit.textChanged.connect(self._on_edited)
            self.setFocusProxy(self.field)

    @property
    def value(self) -> str:
        """What stands in it."""
        return str(self.choice.currentData()) if self.choice is not None else self.field.text

    def put(self, value: str) -> None:
        """Fill it in.

        A value that is none of the choices becomes the first one.
        """
        if self.choice is not None:
            self.choice.setCurrentIndex(max(0, self.choice.findData(value)))
        else:
            self.field.edit.setText(value)

    def show_saved(self, value: str) -> None:
        """From now on this is what is saved."""
        self._saved = value
        self.put(value)
        self.complain("")
        # Where the same text stood there already, Qt tells of no change.
        self._on_edited()

    def show_usual(self, value: str) -> None:
        """Set the default; a dot marks any other value."""
        self._usual = value
        self._on_edited()

    @property
    def changed(self) -> bool:
        """Whether something else stands in it than does at first."""
        return self._usual is not None and self.value.strip() != self._usual

    @property
    def unsaved(self) -> bool:
        """Whether something else stands in it than is saved."""
        # Blanks around a value are taken away when it is saved, so they are no change.
        return self.value.strip() != self._saved

    @property
    def _usual_words(self) -> str:
        """What stands in it at first, as it is shown."""
        usual = self._usual or ""
        return self.choice.itemText(self.choice.findData(usual)) if self.choice is not None else usual

    def undo(self) -> None:
        """Put back what is saved."""
        self.put(self._saved)
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong with it; an empty sentence takes it back."""
        if self.choice is None:
            self.field.complain(sentence)
            return
        mark_wrong(self.choice, bool(sentence))
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _on_edited(self) -> None:
        if self.choice is not None:
            self.complain("")
        dot = f"{DOT} " if self.changed else ""
        unsaved = f" · {tr('not saved yet')}" if self.unsaved else ""
        self.name.setText(f"{dot}{self._words}{unsaved}")
        usual = self._usual_words if self.changed else ""
        show_tip(self.name, tr("Changed. Default: {value}").format(value=usual or tr("(none)")) if self.changed else "")
        self.edited.emit()
