"""Text in one line, of which there may be more than fits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from ui.input.shortcuts import copies
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.texts import tr


def copy_menu(parent: QWidget, text: str) -> QMenu:
    """A menu that copies `text`, which is shown only in part."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Copy")).triggered.connect(lambda _checked: QGuiApplication.clipboard().setText(text))
    return menu


class OneLine(QLabel):
    """A label of one line that ends in … where it must.

    The whole text shows on hovering, and is what is copied where it can be.
    """

    def __init__(self, role: str) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(font(role))
        # The text must not say how wide the label is, or a long one would widen the page instead of ending in dots.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show `text`, as much of it as fits."""
        self._whole = text
        self._fit()

    @property
    def whole(self) -> str:
        """All of the text, also where there is too little room for it."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copies(event) and self.text() != self._whole:
            QGuiApplication.clipboard().setText(self._whole)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # Qt's own menu would copy the text as it is shown, with its dots.
        marked = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if self.text() == self._whole or not marked:
            super().contextMenuEvent(event)
            return
        copy_menu(self, self._whole).popup(event.globalPos())

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        show_tip(self, self._whole if shown != self._whole else "")
