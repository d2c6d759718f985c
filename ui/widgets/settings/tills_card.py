"""The card *Tills*: who shares this shop, and its moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.tills.shared_shop import MoveKind
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.list_line import list_line
from ui.widgets.basics.marks import show_role
from ui.widgets.one_line import OneLine


class ShownTill(NamedTuple):
    """A line of the list: a till, and what is known of it."""

    name: str
    remark: str


class TillsCard(Card):
    """Shows the tills, and the form or the question of a move.

    Emits `begun` with the kind of a move that somebody thinks of, `left` when they leave it, `tried` and `agreed` with what
    was typed for it, `stopped`, and `renamed`.
    """

    begun = Signal(str)
    left = Signal()
    tried = Signal(str)
    agreed = Signal(str)
    stopped = Signal()
    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Tills of this shop"))
        self._kind, self._alone, self._thinking = MoveKind.SHARE, True, False
        self.status = label(wrap=True)
        self.where = OneLine("small")
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self.name = Field(tr("Name of this till"))
        self.rename = button(tr("Rename"), lambda: self.renamed.emit(self.name.text))
        self.share = button(tr("Share this shop…"), lambda: self.begun.emit(MoveKind.SHARE))
        self.join = button(tr("Join a shared shop…"), lambda: self.begun.emit(MoveKind.JOIN))
        self.fetch = button(tr("Fetch the copy anew…"), lambda: self.begun.emit(MoveKind.JOIN))
        self.upgrade = button(tr("Bring the shop up to date…"), lambda: self.begun.emit(MoveKind.UPGRADE))
        self.move_back = button(tr("Move back to this computer…"), lambda: self.begun.emit(MoveKind.UNSHARE))
        self.question = label(wrap=True)
        self.address = Field(tr("Address of the server"), hint="postgresql://name@server/database")
        self.password = Field(tr("Password"))
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.edit.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.verdict = label(wrap=True)
        self.try_first = button(tr("Try it first"), lambda: self.tried.emit(self._kind))
        self.agree = button("", lambda: self.agreed.emit(self._kind))
        self.stop = button(tr("Stop"), self.stopped.emit)
        self.leave = button(tr("Leave it"), self.left.emit, "quiet")
        for each in (self.address, self.password, self.name):
            each.edit.returnPressed.connect(self._on_entered)
        self._lay_out()
        self.show_alone(can_join=True)

    def _lay_out(self) -> None:
        self.inside.addWidget(self.status)
        self.inside.addWidget(self.where)
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.question)
        self.inside.addWidget(self.address)
        self.inside.addWidget(self.password)
        self._naming = QWidget()
        naming = QHBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.addWidget(self.name, 1)
        naming.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignBottom)
        self.inside.addWidget(self._naming)
        self._ways = self._row(self.share, self.join)
        # Not more beside each other: in some languages they are long.
        self._more_ways = (self._row(self.fetch, self.upgrade), self._row(self.move_back))
        self.inside.addWidget(self.verdict)
        self._answers = (self._row(self.agree), self._row(self.try_first, self.stop, self.leave))

    def _on_entered(self) -> None:
        """Enter in a field tries what is typed, or takes the name; it never moves a shop."""
        if self._thinking and self._alone:
            self.try_first.click()
        elif not self._alone:
            self.rename.click()

    def _row(self, *buttons: QPushButton) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for each in buttons:
            layout.addWidget(each)
        layout.addStretch(1)
        self.inside.addWidget(row)
        return row

    # how things stand

    def show_alone(self, *, can_join: bool) -> None:
        """Show a shop of one computer.

        One that has sold can share, and not join.
        """
        self.status.setText(
            tr(
                "This shop is on this computer alone. With a PostgreSQL server, your own or a rented one, several tills"
                " sell from the same orders, products and days. Each keeps a copy, so looking up goes on while the"
                " server is away."
            )
        )
        self.where.hide()
        self.join.setVisible(can_join)
        self._show_tills(())
        self._show_ways(alone=True)

    def show_shared(self, words: str, address: str, tills: Sequence[ShownTill]) -> None:
        """Show the tills of a shared shop."""
        self.status.setText(words)
        self.where.show_text(address)
        self.where.show()
        self._show_tills(tills)
        self._show_ways(alone=False)

    def _show_tills(self, tills: Sequence[ShownTill]) -> None:
        clear(self._list)
        for each in tills:
            self._list.addWidget(list_line(label(each.name, "strong"), each.remark))

    def _show_ways(self, *, alone: bool) -> None:
        self._alone = alone
        # What somebody types or is asked stays while the tills are read anew.
        if not self._thinking:
            self.show_no_move()

    # a move

    def show_move(self, kind: MoveKind, question: str, agree: str) -> None:
        """Show the form of a move, or its question."""
        self._kind, self._thinking = kind, True
        form = self._alone
        self.question.setText(question)
        self.agree.setText(agree)
        for each in (self._ways, *self._more_ways, self.verdict, self.rename):
            each.hide()
        self.question.show()
        self.status.setVisible(not form)  # it makes room
        for each in (self.address, self.password, self._naming):
            each.setVisible(form)
        self.try_first.setVisible(form)
        # What was tried and can be done is done.
        self.agree.setVisible(not form)
        self.stop.hide()
        for each in self._answers:
            each.show()
        (self.address if form else self.leave).setFocus()

    def show_no_move(self) -> None:
        """Show no move any more; a password does not stay."""
        had_keyboard = self._thinking and self.isAncestorOf(QApplication.focusWidget() or self)
        self._thinking = False
        self.password.edit.clear()
        for each in (self.question, self.address, self.password, self.verdict, *self._answers):
            each.hide()
        self.status.show()
        self.rename.show()
        self._naming.setVisible(not self._alone)
        self._ways.setVisible(self._alone)
        for each in self._more_ways:
            each.setVisible(not self._alone)
        if had_keyboard:
            self._way_of(self._kind).setFocus()  # else it goes with the button that was pressed, to another page

    def _way_of(self, kind: MoveKind) -> QPushButton:
        """The button that a move began with."""
        return {
            MoveKind.SHARE: self.share,
            MoveKind.JOIN: self.join if self._alone else self.fetch,
            MoveKind.UPGRADE: self.upgrade,
            MoveKind.UNSHARE: self.move_back,
        }[kind]

    def show_progress(self, words: str) -> None:
        """Show how far a trial is."""
        self._say(words, "small")
        self.try_first.hide()
        self.agree.hide()
        self.stop.show()

    def show_verdict(self, words: str, *, good: bool) -> None:
        """Show what came of a trial, or why a move cannot be made."""
        self._say(words, "body" if good else "error")
        self.stop.hide()
        self.try_first.setVisible(self._alone)
        self.agree.setVisible(good or not self._alone)

    def _say(self, words: str, role: str) -> None:
        self.verdict.setText(words)
        show_role(self.verdict, role)
        self.verdict.show()
