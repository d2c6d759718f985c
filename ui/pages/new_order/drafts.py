"""Parked orders: their kept form, opened and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.input.typed_order import TypedOrder, read_typed, typed_order
from app.domain.problem import AppError, Invalid
from app.domain.shop.remembered import Remembered
from ui.context import Context
from ui.pages.new_order.form import OrderForm

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView
    from app.domain.order import Order


class Drafts:
    """Saves what stands in one form as drafts, and reads it from them."""

    def __init__(self, context: Context, form: OrderForm) -> None:
        self._context = context
        self._form = form

    def save(self) -> str:
        """Save what is typed, whatever state it is in.

        Its reference, or nothing when that could not be done.
        """
        form, checkout = self._form.typed(), self._context.app.checkout
        try:
            order, unfinished = self._as_draft(form)
            if form.editing:
                reference = checkout.change(form.editing, order, unfinished=unfinished).reference
            else:
                reference = checkout.save(order, unfinished=unfinished).reference
            # Under the draft's own reference; the one that is being changed is that very draft.
            kept = form._replace(editing="")
            self._context.app.memory.keep(Remembered.DRAFT, kept.as_text(), reference)
        except AppError as trouble:
            self._context.bridge.tell(trouble)
            return ""
        return reference

    def _as_draft(self, form: TypedOrder) -> tuple[Order, bool]:
        """The order of a draft, and whether something has to be mended before it can be sent."""
        from app.domain.order import problems

        market = self._context.app.preferences.current.market
        try:
            lines = tuple(line.line(self._form.lines.currency) for line in form.lines)
            order = form.order(lines, self._form.blank(), market)
            return order, bool(problems(order) or form.entry.strip() or form.codes)
        except Invalid:
            # As much as can be read, so that the list shows an amount; the form itself is kept as it was typed.
            return self._form.readable(), True

    def resumed(self, view: OrderView) -> TypedOrder:
        """What the form shows of a parked order: it stands as it was left."""
        kept = self._context.app.memory.recall(Remembered.DRAFT, view.reference)
        form = self._form.written(read_typed(kept)) if kept else typed_order(view.order, self._context.language)
        # The order's number may have been corrected on its page since.
        form = form.to_the_same(view.order.phone, self._context.app.preferences.current.market)
        return form._replace(editing=view.reference)

    def copied(self, view: OrderView) -> TypedOrder:
        """What the form shows of an earlier order: all but its receipt and batches."""
        from ui.pages.new_order.product_search import without_batches

        form = typed_order(view.order, self._context.language)
        pos_id = self._context.app.preferences.current.pos_id
        note = without_batches(form.note, (line.name for line in view.order.lines))
        # What belongs to one sale: its receipt, the customer's code, what was paid otherwise, its tip.
        fresh = form._replace(receipt_number="", personal_qr="", customer_token="", others=(), tip="")
        return fresh._replace(pos_id=pos_id, note=note)
