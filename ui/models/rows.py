"""Rows as a table: what all lists have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.look.formats import plain_tip

Index = QModelIndex | QPersistentModelIndex
RowType = TypeVar("RowType")
ItemRole = Qt.ItemDataRole
VALUE = ItemRole.UserRole
"""The raw value of a cell, by which rows can be sorted: an amount in minor units, a moment, a state."""

Roles = Mapping[int, Callable[[RowType], object]]
"""What a cell answers, by the role that it is asked for."""


@dataclass(frozen=True)
class Column(Generic[RowType]):
    """One column: heading, text of its cells, and their values.

    `more` answers further roles. Each is worked out when it is asked for, and only that.
    """

    heading: str
    words: Callable[[RowType], str]
    value: Callable[[RowType], object]
    right: bool = False
    more: Roles[RowType] = field(default_factory=dict)

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where the heading and the cells stand."""
        side = Qt.AlignmentFlag.AlignRight if self.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def answers(self) -> Roles[RowType]:
        """All that its cells answer."""
        alignment = self.alignment
        common: Roles[RowType] = {
            ItemRole.DisplayRole: self.words,
            ItemRole.TextAlignmentRole: lambda _row: alignment,
            VALUE: self.value,
        }
        return {**common, **self.more}


def tip(words: Callable[[RowType], str]) -> Roles[RowType]:
    """A tip with the whole words of a narrow cell."""
    return {ItemRole.ToolTipRole: lambda row: plain_tip(words(row))}


class RowsModel(QAbstractTableModel, Generic[RowType]):
    """Frozen rows as a table, a `Column` for each enum member.

    In the order in which they were given. Where new rows have the same keys as those before, a table keeps its place and
    its selection; without `key` it begins anew.
    """

    def __init__(
        self, columns: Mapping[IntEnum, Column[RowType]], key: Callable[[RowType], object] | None = None
    ) -> None:
        super().__init__()
        self._columns = [columns[each] for each in sorted(columns)]
        self._answers = [column.answers() for column in self._columns]  # a view asks for a dozen roles of every cell
        self._key = key
        self._rows: list[RowType] = []

    @property
    def rows(self) -> Sequence[RowType]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Sequence[RowType]) -> None:
        """Show `rows` in the stead of those that are there."""
        key = self._key
        # The same rows in the same order: a reset would take choice and scroll place from whoever is reading.
        if key is not None and [key(row) for row in rows] == [key(row) for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self._announce(0, len(rows) - 1)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[RowType]) -> None:
        """Show `rows` below those that are there."""
        if rows:
            self._insert(len(self._rows), rows)

    def _insert(self, at: int, rows: Sequence[RowType]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _announce(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ItemRole.TextAlignmentRole:
            return self._columns[section].alignment
        return self._columns[section].heading if role == ItemRole.DisplayRole else None

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        # A look into a dictionary: a table of fifty rows asks some thousand times to be painted once.
        answer = self._answers[index.column()].get(role) if index.isValid() else None
        return answer(self._rows[index.row()]) if answer is not None else None
