"""The catalogue's page: list, search, form, and files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Plan
from app.domain.catalogue.product_reading import Preview
from app.domain.money import format_minor
from app.domain.scanning.scan import Scan, Sort
from ui.context import Context
from ui.input.commands import Command
from ui.look.fonts import font
from ui.look.sizes import CONTROL_HEIGHT, GAP, ROOM, SMALL, WIDE
from ui.look.texts import tr
from ui.models.products import ProductColumn, ProductsModel
from ui.page_changes import PageChanges
from ui.pages.catalogue.import_preview import ImportPreview
from ui.pages.catalogue.product_editing import ProductEditing
from ui.pages.catalogue.product_files import ProductFiles
from ui.pages.catalogue.product_table import ProductTable
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.catalogue.empty_catalogue import EmptyCatalogue
from ui.widgets.catalogue.reading_progress import Reading
from ui.widgets.catalogue.search_field import SearchField, dropped_file
from ui.widgets.shell.notice_room import Uncovered

FORM_WIDTH = 376


class CataloguePage(QWidget):
    """Emits `saved` with the SKU of a product after it was saved."""

    saved = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        # Anywhere on the page: somebody with a file in hand does not look for a place to let it go.
        self.setAcceptDrops(True)
        self.search = SearchField()
        self.group = choice(tr("Group"), [])
        self.only_active = QCheckBox(tr("Only active"))
        self.only_active.setChecked(True)
        self.model = ProductsModel(context.look, self._read, context.app.catalogue.picture)
        self.table = ProductTable(self.model)
        self.nothing = label(role="muted", wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        self.empty = EmptyCatalogue()
        self.editing = ProductEditing(context, self)
        self.form = self.editing.form
        self.files = ProductFiles(context, self)
        self.preview = ImportPreview(context.look, context.keys)
        self.reading = Reading()
        self._count = label(role="small")
        self.unsaved = button("", self.editing.resume, "quiet")
        self.import_button = button(tr("Import…"), self.files.choose)
        self.export_button = button(tr("Export…"), self.files.choose_place)
        self.new = button(tr("New product"), lambda: self.begin_new(""))
        self._build()
        self._connect()
        self._reload_groups()
        self._reload(anew=True)
        self._show_editing()

    def _build(self) -> None:
        self.search.setFont(font("body"))
        self.search.setAccessibleName(tr("Search products"))
        self.search.setPlaceholderText(tr("Name, number, barcode or group"))
        palette = self._context.look.palette
        self.search.addAction(
            self._context.look.icon("search", palette.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.setClearButtonEnabled(True)
        self._browse = QWidget()
        column = page_frame(self._browse)
        # The title is as high up as elsewhere, beside its buttons.
        column.setContentsMargins(WIDE, SMALL + 2, WIDE, ROOM)
        column.addLayout(self._build_head())
        across = QHBoxLayout()
        across.setSpacing(ROOM)
        across.addWidget(self._build_list(), 1)
        across.addWidget(self.empty, 1)
        self.form.setFixedWidth(FORM_WIDTH)
        self.form.hide()
        across.addWidget(self.form)
        column.addLayout(across, 1)
        self.pages = QStackedWidget()
        for page in (self._browse, self.reading, self.preview):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        title = label(tr("Catalogue"), "title")
        title.setMinimumHeight(CONTROL_HEIGHT - 2)  # also while there are no buttons beside it
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        for each in (self.unsaved, self.import_button, self.export_button, self.new):
            head.addWidget(each)
        return head

    def _build_list(self) -> QWidget:
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        filters = QHBoxLayout()
        filters.setSpacing(GAP)
        filters.addWidget(self.group, 1)
        filters.addWidget(self.only_active)
        filters.addStretch(1)
        column.addLayout(filters)
        column.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.nothing, 1)
        return self._list

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._reload(anew=True))
        self.search.entered.connect(self._on_entered)
        self.search.left_down.connect(self._on_down)
        self.group.currentIndexChanged.connect(lambda _row: self._reload(anew=True))
        self.only_active.toggled.connect(lambda _on: self._reload(anew=True))
        self.table.opened.connect(self._open_row)
        # One click opens, as Enter does: there is nothing else to do with a row here.
        self.table.clicked.connect(lambda index: self._open_row(index.row()))
        self.table.left_up.connect(self.search.setFocus)
        self.table.grown.connect(self._fit_columns)
        self.model.rowsInserted.connect(lambda *_: self._show_count())
        self.empty.import_wanted.connect(self.files.choose)
        self.empty.new_wanted.connect(lambda: self.begin_new(""))
        self.empty.sample_wanted.connect(self.files.take_sample)
        self.editing.changed.connect(self._show_editing)
        self.editing.saved.connect(self._on_saved)
        self.files.progress.connect(self._on_progress)
        self.files.planned.connect(self._on_planned)
        self.files.failed.connect(self._show_list)
        self.files.imported.connect(self._on_imported)
        self.reading.left.connect(self._give_up)
        self.preview.left.connect(self._show_list)
        self.preview.confirmed.connect(self._on_confirmed)
        self.preview.rechosen.connect(self.files.read_again)
        keys = self._context.keys
        keys.bind(self, Command.NEW_PRODUCT, lambda: self.begin_new(""))
        keys.tip(self.new, Command.NEW_PRODUCT)
        # Only while the keyboard is on the table: in a field the same key undoes what is typed.
        keys.bind(self.table, Command.UNDO, self.files.undo_last, Qt.ShortcutContext.WidgetShortcut)
        self._changes = PageChanges(self, self._context.bridge, self._read_changed, Topic.CATALOGUE)

    @property
    def uncovered(self) -> Uncovered:
        """What no notice lies over: the form, and the search to its end."""
        return Uncovered((self.form,), (self.search, self.group, self.only_active), rather=(self.table,))

    # what the window asks -------------------------------------------------------------------------------------------------

    def focus_first(self) -> None:
        """Put the keyboard where it is of use: what was being done goes on."""
        if self.pages.currentWidget() is self.preview:
            self.preview.focus_first()
        elif self.pages.currentWidget() is self.reading:
            self.reading.stop.setFocus()
        elif not self.form.isHidden():
            self.form.name.setFocus()
        elif not self.empty.isHidden():
            self.empty.focus_first()
        else:
            self.search.setFocus()
            self.search.selectAll()

    def step_back(self) -> bool:
        """Take back what stands open: the preview, the form, the search.

        Whether there was anything.
        """
        if self.pages.currentWidget() is self.preview:
            if not self.preview.step_back():
                self._show_list()
        elif self.pages.currentWidget() is self.reading:
            self._give_up()
        elif not self.form.isHidden():
            self.editing.close()
        # Last of all: a search is seen at once and can be emptied by hand.
        elif self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            return False
        return True

    def begin_new(self, code: str) -> None:
        """Open the form for a new product with the barcode `code`."""
        self.pages.setCurrentWidget(self._browse)
        self.editing.begin_new(code)
        self.form.name.setFocus()

    def open_product(self, sku: str) -> None:
        """Open a product's form over the list."""
        self.pages.setCurrentWidget(self._browse)
        self.editing.open(sku)

    def take_scan(self, scan: Scan) -> bool:
        """Take a product's code: into the open form, or to its product.

        As one more barcode. Others go their way.
        """
        if scan.sort is not Sort.PRODUCT or self.pages.currentWidget() is not self._browse:
            return False
        if not self.form.isHidden():
            self.form.add_barcode(scan.text)
            return True
        found = self._context.bridge.read(partial(self._context.app.catalogue.scanned, scan))
        if found is not None:
            self.editing.open(found.product.sku)
            return True
        # A code of no product: the search shows that there is none, and the code is there to be copied.
        self.search.setText(scan.text)
        return True

    def keep_typed(self) -> None:
        """Keep what was typed in the last moment before the window closes."""
        self.editing.keep_typed()

    # the list -------------------------------------------------------------------------------------------------------------

    def _read(self, offset: int, limit: int) -> Sequence[Product] | None:
        text, group = self.search.text(), str(self.group.currentData() or "")
        inactive = not self.only_active.isChecked()
        return self._context.bridge.read(
            lambda: self._context.app.catalogue.search(text, limit, offset, inactive=inactive, group=group)
        )

    def _reload(self, *, anew: bool) -> None:
        current = self.table.currentIndex().row()
        sku = self.model.rows[current].sku if 0 <= current < len(self.model.rows) else ""
        self.model.reload(anew=anew)
        row = self.model.row_of(sku) if sku else -1
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.selectRow(row)
        # A new search begins at its best match.
        if anew:
            self.table.scrollToTop()
        self._show_count()

    def _show_count(self) -> None:
        empty = not self.model.rows and bool(self._context.bridge.read(lambda: self._context.app.catalogue.empty))
        was = self.empty.isVisible()
        self.empty.setVisible(empty)
        self._list.setVisible(not empty)
        for each in (self.import_button, self.export_button, self.new):
            each.setVisible(not empty)
        if was and not empty and self.form.isHidden():
            self.search.setFocus()  # or it would go on to whatever comes next
        self.table.setVisible(bool(self.model.rows))
        # A shop without pictures has no empty column for them.
        self.table.setColumnHidden(ProductColumn.PICTURE, not self._context.app.catalogue.pictured)
        self.nothing.setVisible(not self.model.rows)
        text = self.search.text().strip()
        self.nothing.setText(
            tr("No product matches “{query}”.").format(query=text)
            if text
            else tr("No product here. Show other groups, or inactive ones.")
        )
        self._count.setText(f"{len(self.model.rows)}{'+' if self.model.has_more else ''}" if self.model.rows else "")

    def _reload_groups(self) -> None:
        chosen = self.group.currentData()
        # To fill the list chooses nothing, and must not start a search for each entry.
        with QSignalBlocker(self.group):
            self.group.clear()
            self.group.addItem(tr("All groups"), "")
            for name in self._context.bridge.read(self._context.app.catalogue.groups) or ():
                self.group.addItem(name, name)
            self.group.setCurrentIndex(max(0, self.group.findData(chosen)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()

    def _read_changed(self, _changed: ChangeSet) -> None:
        self._reload_groups()
        self._reload(anew=False)
        self.editing.renew()

    def _on_entered(self) -> None:
        if len(self.model.rows) == 1:
            self._open_row(0)
        else:
            self._on_down()

    def _on_down(self) -> None:
        if self.model.rows:
            self.table.focus_row()

    def _open_row(self, row: int) -> None:
        self.editing.open(self.model.rows[row].sku)

    # the form -------------------------------------------------------------------------------------------------------------

    def _show_editing(self) -> None:
        """The form came, went, or has something that is not saved yet."""
        shown, was = self.editing.key is not None, not self.form.isHidden()
        self.form.setVisible(shown)
        if was and not shown:
            self._reload(anew=False)  # what was saved just now is in it
            row = self.model.row_of(self.editing.last)
            if row >= 0:
                self.table.selectRow(row)
                self.table.setFocus()
            else:
                self.focus_first()
        elif shown and not was:
            self.form.name.setFocus()
        waiting = self.editing.waiting
        self.unsaved.setVisible(bool(waiting))
        self.unsaved.setText(tr("Not saved yet: {count}").format(count=len(waiting)))
        self._fit_columns()

    def _on_saved(self, sku: str, undo: Plan) -> None:
        product = self._context.app.catalogue.get(sku)
        price = format_minor(product.price, self._context.language)
        self.files.offer_undo(tr("Saved: {name} · {price}").format(name=product.name, price=price), undo)
        self.saved.emit(sku)

    # files ----------------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event)
        if file:
            event.acceptProposedAction()
            self.files.read(file)

    def _on_progress(self, done: float) -> None:
        self.reading.show_progress(done)
        if self.pages.currentWidget() is not self.reading:
            self.pages.setCurrentWidget(self.reading)
            self.reading.stop.setFocus()

    def _on_planned(self, name: str, preview: Preview) -> None:
        self.preview.show_preview(name, preview)
        self.pages.setCurrentWidget(self.preview)
        self.preview.focus_first()

    def _on_confirmed(self, leave_out: bool) -> None:
        self.preview.show_busy(True)
        if self.preview.preview is not None:
            self.files.carry_out(self.preview.preview, leave_out_wrong=leave_out)

    def _on_imported(self, done: bool) -> None:
        self.preview.show_busy(False)
        if done:
            self._show_list()

    def _give_up(self) -> None:
        self.files.give_up()
        self._show_list()

    def _show_list(self) -> None:
        self.pages.setCurrentWidget(self._browse)
        # The reading may end after a person has gone to another page; the keyboard stays with them.
        if self.isVisible():
            self.focus_first()

    # room -----------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def hideEvent(self, event: QHideEvent) -> None:
        self.editing.keep_typed()
        super().hideEvent(event)

    def _fit_columns(self) -> None:
        self.table.fit(self.width() - 2 * WIDE - (0 if self.form.isHidden() else FORM_WIDTH + ROOM))
