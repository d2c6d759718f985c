"""All that does not agree, each with what it means and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.domain.ledger.money_finding import MoneyFinding
from app.domain.ledger.tracing import Trace
from app.words.ledger.money_words import FINDING_ADVICE, FINDING_TITLES
from ui.context import Context
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.models.money_rows import AmountWords, FindingColumn, FindingsModel, finding_about, ledger_day
from ui.pages.money.money_tables import RowsPart, money_table
from ui.widgets.basics.labels import label
from ui.widgets.money.findings_card import ShownFinding


class FindingsPart(RowsPart):
    """Emits `opened` with the reference of an order of ours."""

    def __init__(self, context: Context, amounts: AmountWords) -> None:
        super().__init__()
        self._context, self._amounts = context, amounts
        self._trace = Trace()
        self.model = FindingsModel(context.language, context.app.money_trace.today, amounts)
        self.advice = label(wrap=True)
        self.table = money_table(self.model, tr("Findings"), FindingColumn.ABOUT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.advice)
        column.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        self.table.selectionModel().currentRowChanged.connect(self._show_advice)
        self.table.opened.connect(self._on_opened)
        self.table.doubleClicked.connect(lambda index: self._on_opened(index.row()))

    def show_trace(self, trace: Trace) -> None:
        """Show what does not agree."""
        self._trace = trace
        self.model.set_rows(trace.findings)
        if trace.findings and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_advice()

    def first(self, count: int) -> list[ShownFinding]:
        """The first findings, in words."""
        return [self._shown(each) for each in self.model.rows[:count]]

    def _shown(self, finding: MoneyFinding) -> ShownFinding:
        today, language = self._context.app.money_trace.today(), self._context.language
        amount = self._amounts.say(finding.amount, finding.currency) if finding.amount else ""
        day = ledger_day(finding.day, today, language)
        parts = (tr(FINDING_TITLES[finding.kind]), finding_about(finding), amount, day)
        return ShownFinding(" · ".join(filter(None, parts)), tr(FINDING_ADVICE[finding.kind]))

    def _show_advice(self) -> None:
        row, rows = self.table.currentIndex().row(), self.model.rows
        self.advice.setText(tr(FINDING_ADVICE[rows[row].kind]) if 0 <= row < len(rows) else "")

    def _on_opened(self, row: int) -> None:
        reference = self.model.rows[row].reference
        if reference and any(each.movement.reference == reference for each in self._trace.placed):
            self.opened.emit(reference)
