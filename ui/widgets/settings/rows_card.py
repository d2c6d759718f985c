"""A card whose rows are built anew, with what is wrong below them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from app.domain.problem import AppError
from ui.look.texts import sentence
from ui.look.theme import Look
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import stop_before


class RowsCard(Card):
    """Has a place for rows below its hints; each kind builds them."""

    def __init__(self, look: Look, title: str, *hints: str) -> None:
        super().__init__(title)
        self._look = look
        for hint in hints:
            self.inside.addWidget(label(hint, "small", wrap=True))
        self._rows = QWidget()
        self.inside.addWidget(self._rows)
        self.error = label(role="error", wrap=True)
        self.error.hide()
        self.inside.addWidget(self.error)

    def put_rows(self, rows: QWidget, fields: Iterable[QWidget], below: QWidget) -> None:
        """Show these rows in place of those before.

        Tab goes through their `fields` before what stands `below` them: they are made after it.
        """
        self.inside.replaceWidget(self._rows, rows)
        # It goes only with the next turn of the loop, and would lie below the new rows until then.
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        before = stop_before(below)
        for each in (*fields, below):
            QWidget.setTabOrder(before, each)
            before = each

    def say(self, problem: AppError | None) -> None:
        """Say what is wrong, or nothing any more."""
        if problem is not None:
            self.error.setText(sentence(problem, self._look.language))
        self.error.setVisible(problem is not None)
