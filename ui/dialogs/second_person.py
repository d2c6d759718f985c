"""A second person beside the one at the till, and their PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import Money, format_money
from app.domain.shop.permission import Act
from app.services.people.staff import Agreement
from ui.bridge import SecondWanted
from ui.context import Context
from ui.input.commands import Command
from ui.look.sizes import GAP, WIDE
from ui.look.texts import sentence, tr
from ui.presence import hear_end
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.people.pin_field import PinField

WIDTH = 440


class SecondPersonDialog(QDialog):
    """Asks for the PIN of a second person, then begins the work anew.

    Whoever leaves it leaves what was typed as it was.
    """

    def __init__(self, context: Context, wanted: SecondWanted, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._wanted = context, wanted
        values = wanted.refusal.values
        self._act, self._amount = Act(str(values["right"])), int(str(values["amount"]))
        self._agreed = self._left = False
        self.setWindowTitle(tr("Second person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context.keys.bind(self, Command.HELP, lambda: context.bridge.help_wanted.emit(self))
        self.setFixedWidth(WIDTH)
        able = [each.name for each in context.app.staff.approvers(self._act, self._amount)]
        self.who = choice(tr("Second person"), [(name, name) for name in able])
        self.pin = PinField(tr("PIN of the second person"))
        self.pin.edit.returnPressed.connect(self._on_confirm)
        self.confirm = button(tr("Confirm together"), self._on_confirm, "primary")
        self.leave = button(tr("Back"), self.reject, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(self._title(), "title", wrap=True))
        column.addWidget(label(sentence(wanted.refusal, context.language), wrap=True))
        left = context.app.staff.left_today(self._act)
        if left is not None:
            column.addWidget(
                label(tr("Alone you may still give back {amount} today.").format(amount=self._money(left)), "muted")
            )
        none = label(tr("Nobody else here may do this. Ask the owner."), "error", wrap=True)
        column.addWidget(none)
        none.setVisible(not able)
        for part in (label(tr("Second person"), "small"), self.who, self.pin, self.confirm):
            part.setVisible(bool(able))
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.leave)
        foot.addStretch(1)
        column.addLayout(foot)
        self.finished.connect(self._on_finished)
        (self.pin.edit if able else self.leave).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its sentences need where they wrap; a dialog does not ask them by itself."""
        column = self.layout()
        if column is not None:
            self.setFixedHeight(column.totalHeightForWidth(WIDTH))

    def _title(self) -> str:
        if not self._amount:
            return tr("A second person is needed")
        return tr("{amount}: a second person is needed").format(amount=self._money(self._amount))

    def _money(self, minor: int) -> str:
        return format_money(Money(minor, self._context.app.preferences.current.currency), self._context.language)

    def _on_confirm(self) -> None:
        if self.confirm.isEnabled() and self.pin.text:
            self.confirm.setEnabled(False)
            staff = self._context.app.staff
            word = staff.agree(self.who.currentData(), self.pin.take(), self._act, self._amount)
            self._context.bridge.run("second person", hear_end(word, self._on_agreed), ending=self._on_ended)

    def _on_agreed(self, agreement: Agreement) -> None:
        # Whoever closed the dialog meanwhile was told that nothing is done.
        if self._left:
            return
        wanted = self._wanted
        self._agreed = True
        self._context.bridge.run_with_second(
            wanted.name, lambda: agreement.carry_out(wanted.begin()), ending=wanted.ending, offer=wanted.offer
        )
        self.accept()

    def _on_ended(self, words: str) -> bool:
        if self._agreed or self._left:
            return True
        self.confirm.setEnabled(True)
        self.pin.complain(words)
        self._fit()
        self.pin.edit.setFocus()
        return True

    def _on_finished(self) -> None:
        if not self._agreed:
            self._left = True
            self._context.bridge.leave_second(self._wanted)
