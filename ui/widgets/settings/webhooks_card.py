"""The card *Registrations*: how webhooks stand, and who is registered."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.formats import show_tip
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.list_line import list_line
from ui.widgets.one_line import OneLine


@dataclass(frozen=True)
class ShownRegistration:
    """A line of the list.

    `remark` is what there is to know of it; only one of ours `can_delete`.
    """

    id: str
    url: str
    remark: str
    can_delete: bool


class WebhooksCard(Card):
    """Shows the state of webhooks, to register and delete them."""

    register_pressed = Signal()
    delete_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Registrations"))
        self.status = label(role="small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        self._list.setContentsMargins(0, SMALL, 0, SMALL)
        self.register = button(tr("Register"), self.register_pressed.emit)
        show_tip(self.register, tr("Ask Vipps MobilePay to send webhooks to the public address."))
        self.inside.addWidget(self.status)
        self.inside.addLayout(self._list)
        row = QHBoxLayout()
        row.addWidget(self.register)
        row.addStretch(1)
        self.inside.addLayout(row)

    def show_status(self, words: str, *, can_register: bool) -> None:
        """Say in one line where it stands."""
        self.status.setText(words)
        self.register.setEnabled(can_register)

    def show_registrations(self, registrations: list[ShownRegistration]) -> None:
        """List who is registered."""
        clear(self._list)
        for shown in registrations:
            self._list.addWidget(self._build_line(shown))

    def _build_line(self, shown: ShownRegistration) -> QWidget:
        url = OneLine("body")
        url.show_text(shown.url)
        if not shown.can_delete:
            return list_line(url, shown.remark)
        delete = button(tr("Delete"), lambda: self.delete_pressed.emit(shown.id))
        delete.setAccessibleName(tr("Delete {url}").format(url=shown.url))
        return list_line(url, shown.remark, delete)
