"""The card *Accounts*: the number of each, or the usual one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.bookkeeping.accounts import LONGEST_NUMBER
from app.domain.problem import AppError
from ui.look.fonts import font
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import mark_wrong
from ui.widgets.settings.rows_card import RowsCard


class AccountRow(NamedTuple):
    """An account that can have a number: name, words, and usual number."""

    name: str
    words: str
    usual: str


class AccountsCard(RowsCard):
    """Hands what is typed for an account to `save`, which keeps it or raises.

    It is given what was shown there before, too.

    `reset` takes back all of them.
    """

    def __init__(self, look: Look, save: Callable[[str, str, str], None], reset: Callable[[], None]) -> None:
        super().__init__(
            look,
            tr("Accounts"),
            tr("The numbers of your own chart of accounts. Let your accountant look at them once."),
            tr("Empty is the number that is usual in the country; it stands there in grey."),
        )
        self._keep = save
        self.rows: tuple[AccountRow, ...] = ()
        self._saved: dict[str, str] = {}
        self.edits: dict[str, Edit] = {}
        self.reset = button(tr("Back to the usual numbers"), reset, "quiet")
        self.inside.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)

    def show_accounts(self, rows: Sequence[AccountRow], own: Mapping[str, str]) -> None:
        """A row for each account, with the shop's own number.

        What is being typed stays; where another till has saved another number meanwhile, saving it asks.
        """
        if tuple(rows) != self.rows:
            self._build_rows(rows)
        for name, edit in self.edits.items():
            if edit.text() == self._saved.get(name, ""):
                self.settle(name, own.get(name, ""))
        self.reset.setVisible(bool(own))

    @property
    def typed(self) -> dict[str, tuple[str, str]]:
        """What is typed for accounts and not saved, and what was shown there before."""
        return {
            name: (edit.text(), self._saved.get(name, ""))
            for name, edit in self.edits.items()
            if edit.text() != self._saved.get(name, "")
        }

    def put(self, name: str, number: str, seen: str) -> None:
        """Type a number for an account, of which `seen` was shown before."""
        self.settle(name, seen)
        self.edits[name].setText(number)

    def settle(self, name: str, number: str) -> None:
        """Show `number` as what is saved for an account."""
        self._saved[name] = number
        self.edits[name].setText(number)
        mark_wrong(self.edits[name], wrong=False)

    def _build_rows(self, rows: Sequence[AccountRow]) -> None:
        self.rows, self.edits, self._saved = tuple(rows), {}, {}
        room = QWidget()
        grid = self._grid = QGridLayout(room)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TINY)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for at, row in enumerate(rows):
            # Every other row is for what is wrong with the account above it.
            grid.addWidget(label(row.words, wrap=True), 2 * at, 0)
            grid.addWidget(self._edit(row), 2 * at, 1)
        grid.addWidget(self.error, 1, 0, 1, 2)
        self.put_rows(room, self.edits.values(), self.reset)

    def _edit(self, row: AccountRow) -> Edit:
        edit = self.edits[row.name] = Edit()
        edit.setFont(font("body"))
        edit.setMaxLength(LONGEST_NUMBER)
        edit.setPlaceholderText(row.usual)
        edit.setAccessibleName(tr("Account: {what}").format(what=row.words))
        edit.textEdited.connect(lambda: self.complain(None))
        edit.editingFinished.connect(partial(self._on_typed, row.name))
        return edit

    def _on_typed(self, name: str) -> None:
        text = self.edits[name].text()
        if text == self._saved.get(name, ""):
            return
        try:
            self._keep(name, text, self._saved.get(name, ""))
        except AppError as problem:
            self.complain(problem, name)

    def complain(self, problem: AppError | None, name: str = "") -> None:
        """Say what is wrong, at the account that it is about."""
        for each, edit in self.edits.items():
            mark_wrong(edit, wrong=problem is not None and each == name)
        if problem is not None:
            # The card is longer than a screen: below it the words would not be seen.
            self._grid.addWidget(self.error, 2 * list(self.edits).index(name) + 1, 0, 1, 2)
        self.say(problem)
