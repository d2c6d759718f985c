"""Columns of a file, matched to a product's fields by hand.

One list for each field, with what stands in the columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout

from app.domain.catalogue.product_cells import FileTable
from app.domain.catalogue.product_columns import FIELDS, check_columns
from app.domain.input.whole_letters import cut
from ui.look.sizes import GAP, ROOM, SMALL
from ui.look.texts import product_field, tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label

_ACROSS = 2
_EXAMPLE = 24
"""Characters of an example beside the name of a column."""


class ColumnMatch(Card):
    """Emits `chosen` with the columns, field to place.

    Once a person wants the file to be read so.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Which column holds what?"))
        self.lists: dict[str, QComboBox] = {}
        self.hint = label(
            tr("What is chosen here holds for the next file with the same columns, too."), role="muted", wrap=True
        )
        self.missing = label(role="small", wrap=True)
        self.read = button(tr("Read the file so"), self._on_read)
        grid = QGridLayout()
        grid.setHorizontalSpacing(ROOM)
        grid.setVerticalSpacing(SMALL)
        # Rounded up: the first column takes the odd one.
        rows = -(-len(FIELDS) // _ACROSS)
        for number, field in enumerate(FIELDS):
            column_list = choice(product_field(field), [])
            # By hand only: to fill the lists chooses nothing.
            column_list.activated.connect(lambda _row, field=field: self._on_chosen(field))
            self.lists[field] = column_list
            across = number // rows * 2
            name = label(product_field(field))
            name.setBuddy(column_list)
            grid.addWidget(name, number % rows, across)
            grid.addWidget(column_list, number % rows, across + 1)
        for at in range(_ACROSS):
            grid.setColumnStretch(2 * at + 1, 1)
        self.inside.setSpacing(GAP)
        self.inside.addWidget(self.hint)
        self.inside.addLayout(grid)
        self.inside.addWidget(self.missing)
        self.inside.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)

    def show_table(self, table: FileTable, columns: Mapping[str, int]) -> None:
        """Show the columns of a file, and which of them holds what."""
        for field, column_list in self.lists.items():
            with QSignalBlocker(column_list):
                column_list.clear()
                column_list.addItem(tr("(none)"), -1)
                for at, name in enumerate(table.header):
                    column_list.addItem(
                        _column_words(name or tr("column {number}").format(number=at + 1), at, table), at
                    )
                # Before the columns stands *none*, hence one more.
                column_list.setCurrentIndex(columns.get(field, -1) + 1)
        self._show_missing()

    def focus_first(self) -> None:
        """Put the keyboard on the first list."""
        self.lists[FIELDS[0]].setFocus()

    @property
    def columns(self) -> dict[str, int]:
        """The columns as they are chosen."""
        return {
            field: column_list.currentData()
            for field, column_list in self.lists.items()
            if column_list.currentData() >= 0
        }

    def _on_chosen(self, field: str) -> None:
        """A column holds one thing: it is taken from the field that had it."""
        at = self.lists[field].currentData()
        for other, column_list in self.lists.items():
            # *None* may stand at any number of fields.
            if other != field and at >= 0 and column_list.currentData() == at:
                column_list.setCurrentIndex(0)
        self._show_missing()

    def _show_missing(self) -> None:
        enough = check_columns(self.columns)
        self.read.setEnabled(enough)
        self.missing.setVisible(not enough)
        self.missing.setText(
            tr("Choose at least the column with the number or the barcode, and one more.") if not enough else ""
        )

    def _on_read(self) -> None:
        self.chosen.emit(self.columns)


def _column_words(name: str, at: int, table: FileTable) -> str:
    """The name of a column, and the first thing that stands in it."""
    # The first fifty rows tell what a column holds; a file may have fifty thousand.
    texts: Sequence[str] = [cells[at].strip() for _, cells in table.rows[:50] if at < len(cells)]
    example = next((" ".join(text.split()) for text in texts if text), "")
    shown = example if len(example) <= _EXAMPLE else f"{cut(example, _EXAMPLE)}…"
    return f"{name}   ({shown})" if shown else name


def columns_words(matched: Sequence[tuple[str, str]]) -> str:
    """Which column was read as what, in one line."""
    read = " · ".join(f"{product_field(field)} = {name}" for field, name in matched)
    return tr("Columns: {columns}").format(columns=read)
