"""What an import would do, row by row, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.domain.catalogue.product_plan import Difference, Fate, PlannedRow
from app.domain.catalogue.product_rows import NoProduct
from app.domain.money import format_minor
from app.domain.order import Unit
from app.domain.vat import format_rate
from ui.look.formats import plain_tip
from ui.look.texts import product_field, sentence, tr, unit_word
from ui.look.theme import Look

Index = QModelIndex | QPersistentModelIndex
_LOOK = {Fate.NEW: ("captured", "plus"), Fate.CHANGED: ("reserved", "pencil"), Fate.UNCHANGED: ("draft", "check"),
         Fate.WRONG: ("failed", "warning"), Fate.SKIPPED: ("draft", "stop")}  # fmt: skip


class PlannedColumn(IntEnum):
    """The columns, from left to right."""

    ROW = 0
    FATE = 1
    NAME = 2
    WHAT = 3


class PlannedModel(QAbstractTableModel):
    """The rows of a plan, all or those of one fate."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: Sequence[PlannedRow] = ()

    @property
    def rows(self) -> Sequence[PlannedRow]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[PlannedRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(PlannedColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(PlannedColumn(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            PlannedColumn.ROW: tr("Row"),
            PlannedColumn.FATE: tr("What happens"),
            PlannedColumn.NAME: tr("Product"),
            PlannedColumn.WHAT: tr("Details"),
        }[PlannedColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], PlannedColumn(index.column())
        colours, icon = ("waiting", "warning") if row.remarks else _LOOK[row.fate]
        text: str = getattr(self._look.palette, colours).text
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(row, column))
        if role == Qt.ItemDataRole.DecorationRole and column is PlannedColumn.FATE:
            return self._look.pixmap(icon, text)
        if role == Qt.ItemDataRole.ForegroundRole and (column is PlannedColumn.FATE or row.fate is Fate.WRONG):
            return QColor(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def _words(self, row: PlannedRow, column: PlannedColumn) -> str:
        if column is PlannedColumn.WHAT:
            return what_words(row, self._look.language)
        return {
            PlannedColumn.ROW: str(row.number),
            PlannedColumn.FATE: fate_word(row.fate),
            PlannedColumn.NAME: " · ".join(filter(None, (row.name, row.sku))),
        }[column]


def _alignment(column: PlannedColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is PlannedColumn.ROW else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def fate_word(fate: Fate) -> str:
    """What becomes of a row, in a word."""
    return {
        Fate.NEW: tr("New"),
        Fate.CHANGED: tr("Changes"),
        Fate.UNCHANGED: tr("Same"),
        Fate.WRONG: tr("Wrong"),
        Fate.SKIPPED: tr("No product"),
    }[fate]


def what_words(row: PlannedRow, language: str) -> str:
    """What changes from what to what, what a new product is like, or why a row is wrong."""
    if row.problem is not None:
        return sentence(row.problem, language)
    if row.no_product is not None:
        return {
            NoProduct.PARENT: tr("Its sizes or colours are products of their own, in other rows."),
            NoProduct.PICTURE: tr("One more picture of the product above."),
        }[row.no_product]
    remarks = [sentence(remark, language) for remark in row.remarks]
    return " · ".join(filter(None, (*remarks, _changes(row, language))))


def _changes(row: PlannedRow, language: str) -> str:
    if row.fate is not Fate.NEW:
        return " · ".join(_change(each, language) for each in row.differences)
    shown = [each for each in row.differences if each.field != "name" and _value(each.field, each.new, language)]
    told = [_value(each.field, each.new, language) for each in shown if each.field != "active" or not each.new]
    return " · ".join(told)


def _change(difference: Difference, language: str) -> str:
    old, new = (_value(difference.field, value, language) or "–" for value in (difference.old, difference.new))
    return f"{product_field(difference.field)}: {old} → {new}"


def _value(name: str, value: Any, language: str) -> str:
    if name == "price":
        return format_minor(value, language)
    if name == "vat_rate":
        return format_rate(value)
    if name == "unit":
        return unit_word(Unit(value))
    if name == "active":
        return tr("active") if value else tr("inactive")
    if name == "barcodes":
        return " ".join(value)
    return str(value or "")
