"""What the customer sees in the app: tracking link and receipt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.desk.customer_sees import CustomerSees
from app.domain.desk.views import OrderView, ShownLink
from app.domain.money import format_money
from app.domain.operation import Stage
from ui.look.formats import clock, day
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.order.order_title import copyable

FAILED = (Stage.REFUSED, Stage.UNSENT)


class CustomerSeesPart(QWidget):
    """Emits `read_wanted`, and `link_wanted` with carrier and number to show the link again."""

    read_wanted = Signal()
    link_wanted = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._link: ShownLink | None = None
        self._shown: object = None
        self.link = copyable(label(role="small", wrap=True))
        self.receipt = copyable(label(role="small", wrap=True))
        self.read_at = label(role="small", wrap=True)
        self.read = button(tr("Read again"), self.read_wanted.emit, "slim")
        self.again = button(tr("Show the link again"), self._on_again, "slim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(TINY)
        for each in (self.link, self.receipt, self.read_at):
            column.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.read)
        row.addWidget(self.again)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_view(self, view: OrderView) -> None:
        """Show it for an order that the customer has approved; nothing for others."""
        link, seen = view.link, view.customer_sees
        self.setVisible(
            bool(view.aggregate.authorized) and (link is not None or seen is not None or bool(view.shipped))
        )
        # Drawn only where it changed: a new countdown must not take away what somebody has just marked.
        if (link, seen) == self._shown:
            return
        self._shown, self._link = (link, seen), link
        self.link.setText(_link_words(link, seen))
        show_role(self.link, "error" if link is not None and link.stage in FAILED else "small")
        self.receipt.setText(self._receipt_words(seen))
        self.receipt.setVisible(bool(self.receipt.text()))
        self.read_at.setText(self._when(seen))
        self.read.setText(tr("Read it now") if seen is None else tr("Read again"))
        self.again.setVisible(link is not None and link.stage in FAILED)

    def _receipt_words(self, seen: CustomerSees | None) -> str:
        if seen is None:
            return ""
        total = seen.total
        if total is None:
            return tr("No receipt.")
        names = ", ".join(line.name for line in seen.lines)
        return tr("Receipt of {amount}: {names}").format(amount=format_money(total, self._look.language), names=names)

    def _when(self, seen: CustomerSees | None) -> str:
        if seen is None:
            return tr("Not read from Vipps MobilePay yet.")
        when = f"{day(seen.at, self._look.language)} {clock(seen.at, self._look.language)}"
        return tr("Read from Vipps MobilePay {when}").format(when=when)

    def _on_again(self) -> None:
        if self._link is not None:
            self.link_wanted.emit(self._link.carrier, self._link.tracking)


def _link_words(link: ShownLink | None, seen: CustomerSees | None) -> str:
    """How far the link is, and else what link the app shows."""
    if link is not None and link.stage in FAILED:
        why = f" {link.detail}" if link.detail else ""
        return tr("The tracking link is not shown. The shipment and the money stand as they are.") + why
    if link is not None and link.stage is not Stage.DONE:
        return tr("The tracking link is on its way. Kvitt tries again by itself.")
    if seen is not None and seen.url:
        return tr("Delivery information: {url}").format(url=seen.url)
    return tr("No tracking link.") if link is None else tr("Delivery information: {url}").format(url=link.url)
