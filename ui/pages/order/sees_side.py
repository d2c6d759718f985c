"""What the customer sees of an order, with reading it back."""

from __future__ import annotations

from app.domain.desk.views import OrderView
from app.words.desk.saying import saying_words
from app.words.language import Words
from ui.context import Context
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.sees_panel import SeesPanel


class SeesSide:
    """Reads from the service only when a person wants it."""

    def __init__(self, context: Context, _wishes: SideWishes) -> None:
        self._context = context
        self._reference = ""
        self.panel = SeesPanel(context.look)
        self.panel.part.read_wanted.connect(self._on_read)
        self.panel.part.link_wanted.connect(self._on_link)

    def renew(self, view: OrderView) -> None:
        """Show what the customer sees of the order in `view`."""
        self._reference = view.reference
        understanding, language = self._context.app.understanding, self._context.language
        found = self._context.bridge.read(lambda: understanding.say(view.reference, language))
        if found is not None:
            self.panel.show_view(view, saying_words(found.saying, Words(language), found.wallet).app)

    def _on_read(self) -> None:
        reference = self._reference
        self._context.bridge.run(f"shown {reference}", self._context.app.tracking.read_shown(reference))

    def _on_link(self, carrier: str, tracking: str) -> None:
        reference = self._reference
        self._context.bridge.run(f"track {reference}", self._context.app.tracking.show(reference, carrier, tracking))
