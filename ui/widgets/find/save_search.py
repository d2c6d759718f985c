"""A button that turns into a field for the name of a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from ui.input.shortcuts import Shortcuts
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import mark_wrong

LONGEST = 40


class SaveSearch(QWidget):
    """Emits `named` with a name, and whether the list is for everybody."""

    named = Signal(str, bool)
    left = Signal()

    def __init__(self, keys: Shortcuts) -> None:
        super().__init__()
        self._keys = keys
        self.begin = button(tr("Save as a list…"), lambda: self.ask(""), "slim", by_enter=True)
        self.field: QLineEdit = Edit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(tr("Name of the list"))
        self.field.setPlaceholderText(tr("Name of the list"))
        self.shared = QCheckBox(tr("For everybody in the shop"))
        self.keep = button(tr("Save"), self._on_keep, "quiet", by_enter=True)
        self.error = label(role="error", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for each in (self.begin, self.field, self.shared, self.keep, self.error):
            row.addWidget(each)
        self.field.returnPressed.connect(self._on_keep)
        self.field.textEdited.connect(lambda _text: self.complain(""))
        self.rest()

    @property
    def asking(self) -> bool:
        """Whether the field is there."""
        return not self.field.isHidden()

    def ask(self, name: str) -> None:
        """Show the field, with a name where a list has one already."""
        self.begin.hide()
        for each in (self.field, self.keep):
            each.show()
        # A list that has a name already is somebody's, and stays that.
        self.shared.setVisible(not name)
        self.field.setText(name)
        self.field.setFocus()
        self.field.selectAll()

    def rest(self) -> None:
        """Show the button again."""
        for each in (self.field, self.shared, self.keep):
            each.hide()
        self.complain("")
        self.begin.show()

    def complain(self, words: str) -> None:
        """Say what is wrong with the name."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
        mark_wrong(self.field, bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self.rest()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        self.named.emit(self.field.text(), self.shared.isChecked() and not self.shared.isHidden())
