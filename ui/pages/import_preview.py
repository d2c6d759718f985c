"""What importing a file would do, to be looked at before anything is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QPushButton, QWidget

from app.domain.product_plan import Fate, Plan
from ui.keys import Keys
from ui.models.planned import Column, PlannedModel, fate_word, what_words
from ui.texts import tr
from ui.theme import ROOM, SMALL, Look, font
from ui.widgets.basics import MainButton, OneLine, button, label, page_frame
from ui.widgets.table import RowsTable


class ImportPreview(QWidget):
    """Emits `confirmed` with whether wrong rows are left out, and `left` when nothing shall be imported."""

    confirmed = Signal(bool)
    left = Signal()

    def __init__(self, look: Look, keys: Keys) -> None:
        super().__init__()
        self._look = look
        self.plan = Plan()
        self.model = PlannedModel(look)
        self.table = RowsTable(self.model, tr("Rows of the file"))
        self._title = OneLine("title")
        self.words = label(wrap=True)
        self.detail = label(role="muted", wrap=True)
        self.leave_out = QCheckBox(tr("Leave the wrong rows out"))
        self.confirm = MainButton(lambda: self.confirmed.emit(self.leave_out.isChecked()), keys)
        self.filters: dict[Fate | None, QPushButton] = {}
        self._build()
        self.leave_out.toggled.connect(self._show_confirm)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)

    def _build(self) -> None:
        column = page_frame(self)
        column.addWidget(self._title)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for fate in (None, *_ORDER):
            made = button("", partial(self.show_fate, fate), "segment")
            made.setCheckable(True)
            self.filters[fate] = made
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        metrics = QFontMetrics(font("body"))
        widest = max(metrics.horizontalAdvance(fate_word(each)) for each in Fate)
        self.table.setColumnWidth(Column.ROW, metrics.horizontalAdvance("50 000") + 2 * SMALL)
        self.table.setColumnWidth(
            Column.FATE, max(widest + 5 * SMALL, metrics.horizontalAdvance(tr("What happens")) + 2 * SMALL)
        )
        self.table.setColumnWidth(Column.NAME, 240)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        foot = QHBoxLayout()
        foot.setSpacing(ROOM)
        self.back = button(tr("Do not import"), self.left.emit)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.leave_out)
        foot.addWidget(self.confirm)
        column.addLayout(foot)

    def show_plan(self, name: str, plan: Plan) -> None:
        """Show what `plan` does, the wrong rows first if there are any. `name` is that of the file."""
        self.plan = plan
        self._title.show_text(tr("Import {file}").format(file=name))
        for fate, made in self.filters.items():
            count = len(plan.rows) if fate is None else len(plan.of(fate))
            made.setText(f"{tr('All') if fate is None else fate_word(fate)} · {count}")
            made.setVisible(fate is None or count > 0)
        self.leave_out.setVisible(bool(plan.wrong))
        self.leave_out.setChecked(False)
        self.words.setText(_summary(plan))
        self.show_fate(Fate.WRONG if plan.wrong else None)
        self._show_confirm()

    def show_fate(self, fate: Fate | None) -> None:
        """Show the rows of one fate, or all."""
        self.model.set_rows(self.plan.rows if fate is None else self.plan.of(fate))
        for each, made in self.filters.items():
            made.setChecked(each is fate)
        if self.model.rows:
            self.table.selectRow(0)
        self._show_detail()

    def show_busy(self, busy: bool) -> None:
        """Say that it is being done."""
        self.confirm.setEnabled(not busy)
        self.back.setEnabled(not busy)
        if busy:
            self.confirm.show_words(tr("Importing…"))
        else:
            self._show_confirm()

    def focus_first(self) -> None:
        """Put the keyboard on the rows."""
        self.table.focus_row()

    def _show_confirm(self) -> None:
        count = len(self.plan.after)
        self.confirm.show_words(tr("Import 1 row") if count == 1 else tr("Import {count} rows").format(count=count))
        self.confirm.setEnabled(count > 0 and (not self.plan.wrong or self.leave_out.isChecked()))

    def _show_detail(self) -> None:
        """The whole of what the current row does, however long it is."""
        at = self.table.currentIndex().row()
        row = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        words = what_words(row, self._look.language) if row is not None else ""
        self.detail.setText(tr("Row {number}: {words}").format(number=row.number, words=words) if row and words else "")


_ORDER = (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED, Fate.WRONG)


def _summary(plan: Plan) -> str:
    """What there is to know before deciding, in a sentence or two."""
    wrong = len(plan.wrong)
    if wrong == 1:
        return tr("Nothing is imported yet. 1 row is wrong: correct the file and choose it again, or leave it out.")
    if wrong:
        words = tr(
            "Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out."
        )
        return words.format(count=wrong)
    if plan.after:
        return tr("Nothing is imported yet. This is what would change.")
    return tr("The catalogue has all of this already. There is nothing to import.")
