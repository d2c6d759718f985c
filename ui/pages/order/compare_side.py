"""Comparing an unclear step with the service's log, and judging it."""

from __future__ import annotations

from functools import partial

from app.domain.desk.views import OrderView
from app.domain.engine.comparison import Comparison
from ui.context import Context
from ui.look.texts import tr
from ui.pages.order.side import SideWishes
from ui.widgets.order_panels.compare_panel import ComparePanel


class CompareSide:
    """Reads both sides once for each unclear step, and again when asked."""

    def __init__(self, context: Context, _wishes: SideWishes) -> None:
        self._context = context
        self._reference, self._step = "", 0
        self._shown: Comparison | None = None
        self.panel = ComparePanel(context.look)
        self.panel.renewed.connect(self._read)
        self.panel.judged.connect(self._on_judged)

    def renew(self, view: OrderView) -> None:
        """Compare the unclear step of the order in `view`, unless that is shown already."""
        step = view.pending[-1].id if view.pending and view.pending[-1].unclear else 0
        if (view.reference, step) == (self._reference, self._step):
            self._show_found()
            return
        self._reference, self._step = view.reference, step
        if step:
            self._read()
        else:
            self.panel.show_trouble(tr("Nothing about this order is unclear."))

    def _read(self) -> None:
        reference = self._reference
        self._shown = self._context.app.judgement.comparison  # what was read before is out of date
        self.panel.show_reading()
        self._context.bridge.run(
            f"compare {reference}",
            self._context.app.judgement.compare(reference),
            latest=True,
            ending=partial(self._on_read, reference),
        )

    def _show_found(self) -> None:
        """Show both sides once they were read: that is announced as a change of the order."""
        found, now = self._context.app.judgement.comparison, self._context.now()
        # What was there before the panel asked is out of date; only another one is the answer.
        if found is not None and found is not self._shown and found.operation.id == self._step:
            self._shown = found
            self.panel.show_comparison(found, now)
        self.panel.tick(now)

    def _on_read(self, reference: str, words: str) -> bool:
        """Say in the panel why there is nothing to compare, unless the panel goes because nothing is unclear any more."""
        if words and self._still_unclear(reference):
            self.panel.show_trouble(words)
            return True
        # Once it is unclear again, both sides are read anew.
        self._step = 0 if words else self._step
        return False

    def _on_judged(self, psp_reference: str, reason: str) -> None:
        reference = self._reference
        self._context.bridge.run_with_second(
            f"judge {reference}",
            lambda: self._context.app.judgement.judge(reference, psp_reference, reason),
            ending=partial(self._on_ended, reference),
        )

    def _on_ended(self, reference: str, words: str) -> bool:
        """Say at the reason why nothing came of it; what was judged is told as any outcome is."""
        if words and self._still_unclear(reference):
            self.panel.complain(words)
            return True
        return False

    def _still_unclear(self, reference: str) -> bool:
        view = self._context.order(reference) if reference == self._reference else None
        return view is not None and any(each.unclear for each in view.pending)
