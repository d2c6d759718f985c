"""Where the money of an order is, a press from its payout."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.changes import ChangeSet, Topic
from app.domain.desk.views import OrderView
from ui.context import Context
from ui.widgets.basics.buttons import PageButton


class MoneyLine(PageButton):
    """Hidden until a ledger is read; pressed it leads to the page *Money*."""

    by_enter = True

    def __init__(self, context: Context, page: QWidget, wanted: Callable[[str], object]) -> None:
        """`wanted` hears of which order the money is to be shown."""
        super().__init__()
        self._context, self._page, self._wanted = context, page, wanted
        self._view: OrderView | None = None
        self.setProperty("role", "slim")
        self.clicked.connect(self._on_clicked)
        context.bridge.changed.connect(self._on_changed)
        self.hide()

    def show_view(self, view: OrderView) -> None:
        """Say where the money of the order in `view` is."""
        self._view = view
        words = self._words(view) if view.aggregate.captured else ""
        self.setText(words.replace("&", "&&"))
        self.setVisible(bool(words))

    def _on_clicked(self) -> None:
        if self._view is not None:
            self._wanted(self._view.reference)

    def _words(self, view: OrderView) -> str:
        trace = self._context.bridge.read(lambda: self._context.app.money_trace.of_order(view.reference))
        if trace is None:
            return ""
        from ui.pages.order.money_sentence import money_sentence  # only an order that was captured needs it

        return money_sentence(trace, self._context.app.money_trace.today(), self._context.language)

    def _on_changed(self, changed: ChangeSet) -> None:
        # The order itself is read anew by its page.
        if changed.has(Topic.MONEY) and self._view is not None and self._page.isVisible():
            self.show_view(self._view)
