"""The window of the manual: a list of pages, and the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.input.invisible_marks import visible
from ui.look.fonts import font
from ui.look.sizes import GAP, ROOM, WIDE
from ui.look.texts import tr
from ui.look.theme import Look
from ui.shell.help.manual import FOLDER, anchor_of, find_in_manual, manual, page_named
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Visible
from ui.widgets.basics.labels import label
from ui.widgets.help.manual_text import ManualText

SIZE = (1040, 760)
LIST_WIDTH = 300
_PLACE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Shows the manual; links lead from page to page, and `back` leads back."""

    def __init__(self, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._look = look
        self._way: list[str] = []
        self.place = ""
        self.setWindowTitle(tr("Help"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = self._build_search()
        self.list = QListWidget()
        self.list.setProperty("role", "manual")
        self.list.setFont(font("body"))
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.text = ManualText(FOLDER, anchor_of)
        self.text.setAccessibleName(tr("Help"))
        self.text.link_pressed.connect(self._on_link)
        self.back = button(tr("Back"), self._on_back, "quiet")
        self.status = label(role="small", wrap=True)
        self._build()
        self._list_pages()
        self.resize(*SIZE)

    def _build_search(self) -> QLineEdit:
        search = QLineEdit()
        search.setValidator(Visible(search))
        search.setAccessibleName(tr("Search the help"))
        search.setPlaceholderText(tr("Search the help"))
        icon = self._look.icon("search", self._look.palette.muted)
        search.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._on_search)
        return search

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        row.setSpacing(ROOM)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        # Said here and not on every page: the manual speaks English, whatever the window does.
        language = "" if self._look.language == "en" else tr("The help is in English.")
        note = label(language, "small", wrap=True)
        note.setVisible(bool(language))
        left.addWidget(note)
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(LIST_WIDTH)
        row.addWidget(side)
        right = QVBoxLayout()
        right.addWidget(self.text, 1)
        right.addWidget(self.status)
        self.status.hide()
        row.addLayout(right, 1)

    def show_place(self, place: str) -> None:
        """Show a page of the manual, such as `desk.md#ship`; a search is over."""
        self.search.clear()
        self._go(place)
        self.text.setFocus()

    def _go(self, place: str) -> None:
        name, _, anchor = place.partition("#")
        page = page_named(name)
        if page is None:
            return
        if self.place and place != self.place:
            self._way.append(self.place)
        self.place = place
        self.status.hide()
        self.text.show_text(page.text, anchor)
        self.back.setEnabled(bool(self._way))
        self._mark(name)

    def _list_pages(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for page in manual():
            self._add(page.title, page.name)
        self.list.blockSignals(False)

    def _add(self, words: str, place: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_PLACE, place)
        self.list.addItem(item)

    def _mark(self, name: str) -> None:
        """Choose the page in the list, without going there."""
        if self.search.text():
            return
        self.list.blockSignals(True)
        self.list.setCurrentRow(next(at for at, page in enumerate(manual()) if page.name == name))
        self.list.blockSignals(False)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go(str(item.data(_PLACE)))

    def _on_search(self, typed: str) -> None:
        words = visible(typed).strip()
        if not words:
            self._list_pages()
            self._mark(self.place.partition("#")[0])
            return
        self.list.blockSignals(True)
        self.list.clear()
        for found in find_in_manual(words):
            self._add(f"{found.title}\n{found.line}", found.place)
        if not self.list.count():
            self._add(tr("Nothing in the help has these words."), "")
        self.list.blockSignals(False)

    def _on_link(self, link: str) -> None:
        name, _, anchor = link.partition("#")
        here = self.place.partition("#")[0]
        if page_named(name or here) is not None:
            self._go(f"{name or here}#{anchor}" if anchor else name or here)
            return
        # Kvitt opens no browser and asks no network for help: whoever wants it has the address.
        QGuiApplication.clipboard().setText(link)
        self.status.setText(tr("This is not in the help. Its address is copied: {link}").format(link=link))
        self.status.show()

    def _on_back(self) -> None:
        if self._way:
            place = self._way.pop()
            self.place = ""
            self._go(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.close()
