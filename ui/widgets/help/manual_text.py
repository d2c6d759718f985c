"""A page of the manual: Markdown with pictures, nothing from the network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.look.fonts import font
from ui.look.sizes import GAP, TINY, WIDE

_SMOOTH = Qt.TransformationMode.SmoothTransformation
_PICTURES = frozenset({".png", ".jpg", ".svg"})


class ManualText(QTextBrowser):
    """Emits `link_pressed` with what a link says.

    Pictures come from `folder` alone; anything else that a page names is not loaded.
    """

    link_pressed = Signal(str)

    def __init__(self, folder: Path, anchor_of: Callable[[str], str]) -> None:
        super().__init__()
        self._folder, self._anchor_of = folder, anchor_of
        self._text = ""
        self._wide = 0
        self._shown: QTextDocument | None = None
        self.setProperty("role", "manual")
        self.setFont(font("body"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self.link_pressed.emit(url.toString()))

    def show_text(self, text: str, anchor: str = "") -> None:
        """Show a page from its heading `anchor` on, or from the top."""
        self._text, self._wide = text, self.viewport().width()
        # A document of its own each time: in one that is filled anew the letters of its first heading go on.
        document, kinds = QTextDocument(self), QTextDocument.MarkdownFeature
        document.setDefaultFont(font("body"))
        document.setDocumentMargin(WIDE)
        before, self._shown = self._shown, document
        self.setDocument(document)
        document.setMarkdown(text, kinds.MarkdownDialectGitHub | kinds.MarkdownNoHTML)
        _space_out(document)
        if before is not None:
            before.deleteLater()
        block = self._heading(anchor)
        # At its beginning: what was filled has its cursor at the end, and the view goes where that is.
        self.setTextCursor(QTextCursor(block or document.begin()))
        top = self.document().documentLayout().blockBoundingRect(block).top() if block is not None else 0
        self.verticalScrollBar().setValue(int(top))

    def _heading(self, anchor: str) -> QTextBlock | None:
        block = self.document().begin()
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() and self._anchor_of(block.text()) == anchor:
                return block
            block = block.next()
        return None

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        # Past the links and not through them: a page has dozens, and Tab is the way out.
        return QWidget.focusNextPrevChild(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Nothing is edited here, so the arrows to the side are free to go from link to link.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        file = self._folder / (name.path() if isinstance(name, QUrl) else name)
        url = QUrl(name)
        ours = url.isRelative() and file.resolve().is_relative_to(self._folder.resolve())
        if kind != QTextDocument.ResourceType.ImageResource or not ours or file.suffix not in _PICTURES:
            return None
        picture = QImage(str(file))
        widest = self.viewport().width() - 2 * WIDE
        return picture.scaledToWidth(widest, _SMOOTH) if 0 < widest < picture.width() else picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        down = self.verticalScrollBar().value()
        super().resizeEvent(event)
        if self._text and self._wide != self.viewport().width():
            # Pictures are as wide as the page; what was read stays where it was.
            self.show_text(self._text)
            self.verticalScrollBar().setValue(down)


def _space_out(document: QTextDocument) -> None:
    """Put air between paragraphs, and headings into the letters of the window."""
    block = document.begin()
    while block.isValid():
        cursor, shape, level = QTextCursor(block), block.blockFormat(), block.blockFormat().headingLevel()
        if cursor.currentTable() is None:
            shape.setTopMargin(WIDE if level > 1 else 0)
            shape.setBottomMargin(TINY if block.textList() is not None else GAP)
            cursor.setBlockFormat(shape)
        if level:
            letters = QTextCharFormat()
            letters.setFont(font("title" if level == 1 else "heading"))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)
        block = block.next()
