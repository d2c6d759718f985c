"""The preview of an import, looked at before anything is done.

What it would do and how the file was understood.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalogue.letters import Encoding
from app.domain.catalogue.product_plan import Fate, Plan
from app.domain.catalogue.product_reading import ImportChoice, Preview
from app.domain.codes import TroubleCode
from ui.input.shortcuts import Shortcuts
from ui.look.fonts import font
from ui.look.sizes import ROOM, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.models.planned import PlannedColumn, PlannedModel, fate_word, what_words
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.catalogue.column_match import ColumnMatch, columns_words
from ui.widgets.catalogue.file_letters import FileLetters
from ui.widgets.one_line import OneLine
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.table import RowsTable

_LEAST_NAME = 160
"""Pixels for the names of products, however short they are."""
_MEASURED = 200
"""So many names are measured; the others are much like them."""
_ORDER = (Fate.NEW, Fate.CHANGED, Fate.UNCHANGED, Fate.WRONG, Fate.SKIPPED)


class ImportPreview(QWidget):
    """Emits `confirmed`, `left`, and `rechosen` with a `Choice`.

    `confirmed` with whether wrong rows are left out, `left` when nothing shall be imported, and `rechosen` when the file is
    to be read in another way.
    """

    confirmed = Signal(bool)
    left = Signal()
    rechosen = Signal(object)

    def __init__(self, look: Look, keys: Shortcuts) -> None:
        super().__init__()
        self._look = look
        self.preview: Preview | None = None
        self.plan = Plan()
        self.model = PlannedModel(look)
        self.table = RowsTable(self.model, tr("Rows of the file"))
        # A file's name may be as long as its owner likes.
        self._title = OneLine("title")
        self.words = label(wrap=True)
        self.letters = FileLetters()
        self.columns, self.left_out = OneLine("small"), OneLine("small")
        self.match = ColumnMatch()
        self.change_columns = button(tr("Change the columns…"), self._on_change_columns, "quiet")
        self.detail = label(role="muted", wrap=True)
        self.leave_out = QCheckBox(tr("Leave the wrong rows out"))
        self.other_rates = QCheckBox(tr("Allow other VAT rates"))
        self.confirm = MainButton(lambda: self.confirmed.emit(self.leave_out.isChecked()), keys)
        self.filters: dict[Fate | None, QPushButton] = {}
        self.look_twice = button("", self.show_remarkable, "segment")
        self._build()
        self.leave_out.toggled.connect(self._show_confirm)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.letters.chosen.connect(self._on_letters)
        self.match.chosen.connect(self._on_columns)
        self.other_rates.toggled.connect(self._on_other_rates)

    def _build(self) -> None:
        column = page_frame(self)
        column.addWidget(self._title)
        column.addWidget(self.words)
        column.addWidget(self.letters)
        across = QHBoxLayout()
        across.setSpacing(SMALL)
        summary = QVBoxLayout()
        summary.setSpacing(TINY)
        summary.addStretch(1)
        summary.addWidget(self.columns)
        summary.addWidget(self.left_out)
        summary.addStretch(1)
        across.addLayout(summary, 1)
        across.addWidget(self.change_columns)
        column.addLayout(across)
        self._steps = QStackedWidget()
        self._rows = QWidget()
        self._steps.addWidget(self._rows)
        self._asking = QWidget()
        match = QVBoxLayout()
        match.setContentsMargins(0, 0, 0, 0)
        match.addWidget(self.match)
        match.addStretch(1)  # the card ends with its content
        # In a low window a layout without a scroll area would press the lists into each other.
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addLayout(in_margin(scrolling(match)))
        self._steps.addWidget(self._asking)
        column.addWidget(self._steps, 1)
        self._build_rows()
        foot = QHBoxLayout()
        foot.setSpacing(ROOM)
        self.back = button(tr("Do not import"), self.left.emit)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.confirm)
        column.addLayout(foot)

    def _build_rows(self) -> None:
        column = page_frame(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for fate in (None, *_ORDER):
            chip = button("", partial(self.show_fate, fate), "segment")
            chip.setCheckable(True)
            self.filters[fate] = chip
            row.addWidget(chip)
        self.look_twice.setCheckable(True)
        row.addWidget(self.look_twice)
        row.addStretch(1)
        column.addLayout(row)
        # What would happen takes what is left: it is the longest and the least alike.
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(PlannedColumn.WHAT, QHeaderView.ResizeMode.Stretch)
        metrics = QFontMetrics(font("body"))
        widest = max(metrics.horizontalAdvance(fate_word(each)) for each in Fate)
        self.table.setColumnWidth(PlannedColumn.ROW, metrics.horizontalAdvance("50 000") + 2 * SMALL)
        self.table.setColumnWidth(
            PlannedColumn.FATE, max(widest + 5 * SMALL, metrics.horizontalAdvance(tr("What happens")) + 2 * SMALL)
        )
        column.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.detail)
        ticks = QHBoxLayout()
        ticks.setSpacing(ROOM)
        ticks.addStretch(1)
        ticks.addWidget(self.other_rates)
        ticks.addWidget(self.leave_out)
        column.addLayout(ticks)

    def show_preview(self, name: str, preview: Preview) -> None:
        """Show what importing the file `name` would do.

        The wrong rows first if there are any, then those to look at twice. Where its columns are not known, they are asked
        for.
        """
        self.preview, self.plan = preview, preview.plan
        self._title.show_text(tr("Import {file}").format(file=name))
        for fate, chip in self.filters.items():
            count = len(self.plan.rows) if fate is None else len(self.plan.of(fate))
            _name(chip, f"{tr('All') if fate is None else fate_word(fate)} · {count}")
            chip.setVisible(fate is None or count > 0)
        _name(self.look_twice, tr("Look twice · {count}").format(count=len(self.plan.remarkable)))
        self.look_twice.setVisible(bool(self.plan.remarkable))
        self.leave_out.setVisible(bool(self.plan.wrong))
        # Each file asks anew: what was left out of the last one says nothing of this one.
        self.leave_out.setChecked(False)
        # To show what was chosen must not read the file again.
        with QSignalBlocker(self.other_rates):
            self.other_rates.setChecked(preview.choice.other_rates)
        # The tick is offered only where a rate of another country stands in the way.
        elsewhere = any(
            row.problem is not None and row.problem.code == TroubleCode.VAT_ELSEWHERE for row in self.plan.wrong
        )
        self.other_rates.setVisible(elsewhere or preview.choice.other_rates)
        self.letters.show_letters(preview.table.letters)
        self.columns.show_text(columns_words(preview.matched))
        self.left_out.show_text(tr("Left out: {names}").format(names=", ".join(preview.left_out)))
        self.columns.setVisible(preview.readable)
        self.left_out.setVisible(preview.readable and bool(preview.left_out))
        self.match.show_table(preview.table, preview.columns)
        self._show_match(not preview.readable)
        self.words.setText(_summary(preview))
        # What is wrong comes first: nothing can be imported before that is settled.
        if self.plan.remarkable and not self.plan.wrong:
            self.show_remarkable()
        else:
            self.show_fate(Fate.WRONG if self.plan.wrong else None)
        self._show_confirm()

    def show_fate(self, fate: Fate | None) -> None:
        """Show the rows of one fate, or all."""
        self._show_rows(self.plan.rows if fate is None else self.plan.of(fate), self.filters[fate])

    def show_remarkable(self) -> None:
        """Show the rows to look at twice."""
        self._show_rows(self.plan.remarkable, self.look_twice)

    def _show_rows(self, rows: tuple, pressed: QPushButton) -> None:  # type: ignore[type-arg]
        self.model.set_rows(rows)
        for each in (*self.filters.values(), self.look_twice):
            each.setChecked(each is pressed)
        # The first row is chosen, so that its whole story stands below the table at once.
        if self.model.rows:
            self.table.selectRow(0)
        self._fit_names()
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
        """Put the keyboard on the first thing to settle.

        The letters, the columns, else on the rows.
        """
        if self.preview is not None and self.preview.unsure:
            self.letters.readings.setFocus()
        elif self.matching:
            self.match.focus_first()
        else:
            self.table.focus_row()

    @property
    def matching(self) -> bool:
        """Whether the columns are being matched."""
        return self._steps.currentWidget() is self._asking

    def step_back(self) -> bool:
        """From the columns back to the rows, where there are any.

        Whether there was a step.
        """
        if not self.matching or self.preview is None or not self.preview.readable:
            return False
        self._show_match(False)
        self.table.focus_row()
        return True

    # reading it otherwise -------------------------------------------------------------------------------------------------

    def _on_letters(self, encoding: Encoding) -> None:
        self._choose(encoding=encoding)

    def _on_columns(self, columns: dict[str, int]) -> None:
        self._choose(columns=columns)

    def _on_other_rates(self, on: bool) -> None:
        self._choose(other_rates=on)

    def _choose(self, **chosen: object) -> None:
        choice = self.preview.choice if self.preview is not None else ImportChoice()
        self.rechosen.emit(replace(choice, **chosen))  # type: ignore[arg-type]

    def _on_change_columns(self) -> None:
        if not self.step_back():
            self._show_match(True)
            self.match.focus_first()

    def _show_match(self, shown: bool) -> None:
        self._steps.setCurrentWidget(self._asking if shown else self._rows)
        readable = self.preview is not None and self.preview.readable
        self.change_columns.setVisible(readable)
        self.change_columns.setText(tr("Back to the rows") if shown else tr("Change the columns…"))
        self._show_confirm()

    # what is shown ----------------------------------------------------------------------------------------------------------

    def _show_confirm(self) -> None:
        count = self.plan.changing
        self.confirm.show_words(tr("Import {count} rows", count=count).format(count=count))
        certain = self.preview is not None and not self.preview.unsure and not self.matching
        # Not *idle* but disabled: what is missing is said above, and each part of it has a place of its own.
        self.confirm.setEnabled(certain and count > 0 and (not self.plan.wrong or self.leave_out.isChecked()))

    def _show_detail(self) -> None:
        """The whole of what the current row does, however long it is."""
        at = self.table.currentIndex().row()
        row = self.model.rows[at] if 0 <= at < len(self.model.rows) else None
        words = what_words(row, self._look.language) if row is not None else ""
        self.detail.setText(tr("Row {number}: {words}").format(number=row.number, words=words) if row and words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        """The names get the room that they need, up to a good third; what is left is for the details."""
        metrics = QFontMetrics(font("body"))
        names = (
            self.model.index(row, PlannedColumn.NAME).data() for row in range(min(_MEASURED, len(self.model.rows)))
        )
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0) + 3 * SMALL
        self.table.setColumnWidth(PlannedColumn.NAME, max(_LEAST_NAME, min(widest, 2 * self.width() // 5)))


def _name(chip: QPushButton, words: str) -> None:
    """Give a filter its words, and the room that they need once it is pressed and they are bold."""
    chip.setText(words)
    chip.setMinimumWidth(QFontMetrics(font("strong")).horizontalAdvance(words) + 2 * ROOM)


def _summary(preview: Preview) -> str:
    """What there is to know before deciding, in a sentence or two."""
    plan, wrong = preview.plan, len(preview.plan.wrong)
    if preview.unsure:
        return tr(
            "Nothing is imported yet. It is not certain which letters the file has: choose the line that reads right."
        )
    if not preview.readable:
        return tr("Nothing is imported yet. Say which column holds what, and the rows are shown.")
    if wrong:
        words = tr(
            "Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.",
            count=wrong,
        )
        return words.format(count=wrong)
    if plan.remarkable:
        return tr("Nothing is imported yet. Some rows are worth a second look.")
    if plan.after:
        return tr("Nothing is imported yet. This is what would change.")
    return tr("The catalogue has all of this already. There is nothing to import.")
