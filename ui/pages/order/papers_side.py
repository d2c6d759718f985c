"""The papers of an order, read while the panel is open."""

from __future__ import annotations

from app.domain.desk.views import OrderView
from ui.context import Context
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.papers_panel import PapersPanel


class PapersSide:
    """Shows what was printed; the page prints."""

    def __init__(self, context: Context, wishes: SideWishes) -> None:
        self._context = context
        self.panel = PapersPanel(context.look, context.keys)
        self._reference = ""
        self.panel.wanted.connect(lambda choice, act: wishes.paper_wanted.emit(self._reference, choice, act))

    def renew(self, view: OrderView) -> None:
        """Show the papers of the order in `view`."""
        self._reference = view.reference
        self.panel.show_choices(view)
        printing = self._context.app.printing
        printouts = self._context.bridge.read(lambda: printing.printouts(view.reference))
        if printouts is not None:
            self.panel.show_papers(printouts, self._context.now())
