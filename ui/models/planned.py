"""What an import would do, row by row, as a table."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtGui import QColor

from app.domain.catalogue.product_plan import Difference, Fate, PlannedRow
from app.domain.catalogue.product_rows import NoProduct
from app.domain.money import format_minor
from app.domain.order import Unit
from app.domain.vat import format_rate
from ui.look.texts import product_field, sentence, tr, unit_word
from ui.look.theme import Look
from ui.models.rows import Column, ItemRole, Roles, RowsModel, tip

_LOOK = {Fate.NEW: ("captured", "plus"), Fate.CHANGED: ("reserved", "pencil"), Fate.UNCHANGED: ("draft", "check"),
         Fate.WRONG: ("failed", "warning"), Fate.SKIPPED: ("draft", "stop")}  # fmt: skip


class PlannedColumn(IntEnum):
    """The columns, from left to right."""

    ROW = 0
    FATE = 1
    NAME = 2
    WHAT = 3


class PlannedModel(RowsModel[PlannedRow]):
    """The rows of a plan, all or those of one fate."""

    def __init__(self, look: Look) -> None:
        self._look = look
        fate: Roles[PlannedRow] = {ItemRole.ForegroundRole: self._colour, ItemRole.DecorationRole: self._icon}
        wrong: Roles[PlannedRow] = {
            ItemRole.ForegroundRole: lambda row: self._colour(row) if row.fate is Fate.WRONG else None
        }
        columns: dict[IntEnum, Column[PlannedRow]] = {
            PlannedColumn.ROW: _column(
                tr("Row"), lambda row: str(row.number), lambda row: row.number, wrong, right=True
            ),
            PlannedColumn.FATE: _column(
                tr("What happens"), lambda row: fate_word(row.fate), lambda row: row.fate, fate
            ),
            PlannedColumn.NAME: _column(tr("Product"), _name, lambda row: row.name, wrong),
            PlannedColumn.WHAT: _column(tr("Details"), self._what, self._what, wrong),
        }
        super().__init__(columns)

    def _what(self, row: PlannedRow) -> str:
        return what_words(row, self._look.language)

    def _icon(self, row: PlannedRow) -> object:
        return self._look.pixmap("warning" if row.remarks else _LOOK[row.fate][1], self._colour(row).name())

    def _colour(self, row: PlannedRow) -> QColor:
        colours = getattr(self._look.palette, "waiting" if row.remarks else _LOOK[row.fate][0])
        return QColor(colours.text)


def _column(
    heading: str,
    words: Callable[[PlannedRow], str],
    value: Callable[[PlannedRow], object],
    more: Roles[PlannedRow],
    *,
    right: bool = False,
) -> Column[PlannedRow]:
    return Column(heading, words, value, right, {**tip(words), **more})


def _name(row: PlannedRow) -> str:
    return " · ".join(filter(None, (row.name, row.sku)))


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
    """The words of a planned row: change, new product, or problem."""
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
    # Of a new product only what it has; *from nothing to* would stand before each of its values.
    if row.fate is not Fate.NEW:
        return " · ".join(_change(each, language) for each in row.differences)
    shown = [each for each in row.differences if each.field != "name" and field_words(each.field, each.new, language)]
    changes = [field_words(each.field, each.new, language) for each in shown if each.field != "active" or not each.new]
    return " · ".join(changes)


def _change(difference: Difference, language: str) -> str:
    old, new = (field_words(difference.field, value, language) or "–" for value in (difference.old, difference.new))
    return f"{product_field(difference.field)}: {old} → {new}"


def field_words(name: str, value: Any, language: str) -> str:
    """What a field of a product holds."""
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
