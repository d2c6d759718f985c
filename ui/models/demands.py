"""The demands on going live as a table."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtGui import QColor

from app.domain.golive.table import DemandRow
from ui.look.texts import tr
from ui.look.theme import Look
from ui.models.rows import Column, ItemRole, Roles, RowsModel, tip


class DemandColumn(IntEnum):
    """The columns, from left to right."""

    MET = 0
    TITLE = 1
    REFERENCES = 2


class DemandsModel(RowsModel[DemandRow]):
    """A row for each demand, in the order of the documentation."""

    def __init__(self, look: Look) -> None:
        self._look = look
        met: Roles[DemandRow] = {ItemRole.ForegroundRole: self._colour, ItemRole.DecorationRole: self._icon}
        super().__init__(
            {
                DemandColumn.MET: Column(tr("Shown"), met_word, lambda row: row.met, more=met),
                DemandColumn.TITLE: Column(tr("Demand"), _title, _title, more=tip(_title)),
                DemandColumn.REFERENCES: Column(tr("Evidence"), references, references, more=tip(references)),
            },
            key=lambda row: row.demand.row,
        )

    def _colour(self, row: DemandRow) -> QColor:
        palette = self._look.palette
        return QColor((palette.captured if row.met else palette.waiting).text)

    def _icon(self, row: DemandRow) -> object:
        return self._look.pixmap("check" if row.met else "warning", self._colour(row).name())


def met_word(row: DemandRow) -> str:
    """Whether a demand is shown to be met, in a word."""
    return tr("Yes") if row.met else tr("Not yet")


def references(row: DemandRow) -> str:
    """The payments that show a demand, each once."""
    return " ".join(dict.fromkeys(each.reference for each in row.evidence if each.reference))


def _title(row: DemandRow) -> str:
    return tr(row.demand.title)
