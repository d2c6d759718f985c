"""Parked orders: their kept form, opened and copied."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.input.typed_order import TypedOrder, read_typed, typed_order
from app.domain.problem import AppError, Invalid
from app.domain.shop.remembered import Remembered
from app.domain.tills.order_version import order_version
from app.domain.tills.whereabouts import Parking, read_place
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr
from ui.pages.new_order.form import FORM, OrderForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.desk.views import OrderView
    from app.domain.order import Order
    from ui.pages.new_order.meanwhile import ChangedElsewhere
    from ui.pages.new_order.open_draft import OpenDraft

_Result = TypeVar("_Result")


class Drafts:
    """Saves what stands in one form as drafts, and reads it from them."""

    def __init__(
        self,
        context: Context,
        form: OrderForm,
        show: Callable[[TypedOrder], None],
        clear: Callable[[], None],
        page: QWidget,
        start_over: Callable[[], None],
    ) -> None:
        """`page` rests while an order is on its way to a server.

        Once that has it, `start_over` empties the form.
        """
        self._context, self._page, self._start_over = context, page, start_over
        self._form, self._show, self._clear = form, show, clear
        self._waiting: list[Callable[[], object]] = []
        self._others = context.app.other_tills

    @cached_property
    def elsewhere(self) -> ChangedElsewhere:
        """Asks about what changed elsewhere."""
        from ui.pages.new_order.meanwhile import ChangedElsewhere

        return ChangedElsewhere(self._context, self._form, self._show, self._clear)

    @cached_property
    def open_draft(self) -> OpenDraft:
        """What other tills know of the draft that is open here."""
        from ui.pages.new_order.open_draft import OpenDraft

        return OpenDraft(self._context, self._form)

    def may_open(self, view: OrderView, again: Callable[[], object]) -> bool:
        """Whether a draft can be opened without a question."""
        return not self._others.shared or self.open_draft.ask_first(view.reference, again)

    def follow(self) -> None:
        """Tell other tills which draft stands in the form now."""
        if self._others.shared:
            self.open_draft.follow()

    def look_elsewhere(self) -> str:
        """Say where else the draft in the form is open.

        The result names it, in words.
        """
        if self._others.shared:
            self.open_draft.follow()
            return self.open_draft.look()
        return tr("changing {reference}").format(reference=self._form.editing)

    def save_whole(self, then: Callable[[str], object], again: Callable[[], object]) -> None:
        """Save what is typed, ready to be sent.

        With its reference `then` goes on. Where it could not be saved, that is said; `again` does what was asked for once a
        person has answered.
        """
        form, checkout = self._form, self._context.app.checkout
        try:
            order = form.read()
        except Invalid as problem:
            form.complain(problem)
            return
        # Saved before it is sent: a kill between the two leaves a draft and loses nothing.
        save = (
            partial(checkout.change, form.editing, order, since=form.since)
            if form.editing
            else partial(checkout.save, order)
        )

        def refused(trouble: AppError) -> None:
            if self.elsewhere.ask(trouble, order, again):
                return
            if isinstance(trouble, Invalid):
                form.complain(trouble)
            else:
                self._context.bridge.tell(trouble, topic=FORM)  # it goes once the order is sent

        def done(saved: Any) -> None:
            self._start_over()
            then(saved.reference)

        self._write(save, done, refused)

    def save(self, then: Callable[[str], object], again: Callable[[], object]) -> None:
        """Save what is typed, whatever state it is in; as `save_whole`."""
        form, checkout = self._form.typed(), self._context.app.checkout
        order, unfinished = self._as_draft(form)
        parked = Parking.HALF_TYPED if self._half_typed(form) else Parking.WHOLE
        save = (
            partial(checkout.change, form.editing, order, unfinished=unfinished, parked=parked, since=form.since)
            if form.editing
            else partial(checkout.save, order, unfinished=unfinished, parked=parked)
        )

        def done(saved: Any) -> None:
            # Under the draft's own reference; the one that is being changed is that very draft.
            kept = form._replace(editing="", since=order_version(saved.order))
            try:
                self._context.app.memory.keep(Remembered.DRAFT, kept.as_text(), saved.reference)
            except AppError as trouble:
                self._context.bridge.tell(trouble)
                return
            self._start_over()
            then(saved.reference)

        def refused(trouble: AppError) -> None:
            if not self.elsewhere.ask(trouble, order, again):
                self._context.bridge.tell(trouble)

        self._write(save, done, refused)

    def discard(self, then: Callable[[], object], again: Callable[[], object]) -> None:
        """Throw the draft away that is being changed; then go on as `save_whole` does."""

        def refused(trouble: AppError) -> None:
            if not self.elsewhere.ask(trouble, self._form.readable(), again, keep=tr("Discard all the same")):
                self._context.bridge.tell(trouble)

        discard = partial(self._context.app.checkout.discard, self._form.editing, since=self._form.since)
        self._write(discard, lambda _none: then(), refused)

    def _write(
        self,
        work: Callable[[], Coroutine[Any, Any, _Result]],
        done: Callable[[_Result], object],
        refused: Callable[[AppError], None],
    ) -> None:
        """Do `work`, and go on with what came of it once the page takes keys again."""
        ends: list[Callable[[], object]] = []

        def after() -> None:
            waiting, self._waiting = self._waiting, []
            for act in (*ends, *waiting):
                act()

        self._context.bridge.write("order form", _end(work, done, refused, ends), waits=[self._page], after=after)

    def once_free(self, act: Callable[[], object]) -> None:
        """Do `act`, a scan, in the form.

        Where its order is on its way to a server, it waits for that.
        """
        if self._page.isEnabled():
            act()
        else:
            self._waiting.append(act)

    def _as_draft(self, form: TypedOrder) -> tuple[Order, bool]:
        """The order of a draft, and whether something has to be mended before it can be sent."""
        from app.domain.order import problems

        order = self._read(form)
        if order is not None:
            return order, bool(problems(order) or form.entry.strip() or form.codes)
        # As much as can be read, so that the list shows an amount; the form itself is kept as it was typed.
        return self._form.readable(), True

    def _read(self, form: TypedOrder) -> Order | None:
        """The order that a form stands for; None while a part of it cannot be read."""
        try:
            lines = tuple(line.line(self._form.lines.currency) for line in form.lines)
            return form.order(lines, self._form.blank(), self._context.app.preferences.current.market)
        except Invalid:
            return None

    def resumed(self, view: OrderView) -> TypedOrder:
        """What the form shows of a parked order: it stands as it was left.

        What somebody else saved since is the order now.
        """
        version, kept = order_version(view.order), self._kept(view.reference)
        # What an older version kept does not say of which order it is.
        if kept is None or kept.since not in ("", version):
            typed = typed_order(view.order, self._context.language)
        else:
            typed = self._form.written(kept)
        # The order's number may have been corrected on its page since.
        typed = typed.to_the_same(view.order.phone, self._context.app.preferences.current.market)
        return typed._replace(editing=view.reference, since=version)

    def ask_about_kept(self, view: OrderView) -> None:
        """Ask about what was half typed here and saved otherwise since.

        Such as a price that cannot be read: it is in no saved order.
        """
        version, kept = order_version(view.order), self._kept(view.reference)
        self._say_what_stays_elsewhere(view.reference)
        if kept is None or kept.since in ("", version) or not self._half_typed(kept):
            return
        mine = self._form.written(kept)._replace(editing=view.reference, since=version)
        self.elsewhere.ask_about(view, self._readable(mine), lambda: self._show(mine))

    def _say_what_stays_elsewhere(self, reference: str) -> None:
        """Say where a part of a parked order was half typed, if not here."""
        memory, here = self._context.app.memory, self._context.app.session.till.id
        place = read_place(memory.recall(Remembered.PARKED, reference))
        if place is not None and place.unsaved and place.till != here:
            from ui.widgets.tills.place_words import till_words

            words = tr("A part of {reference} was half typed at {till} and not saved. It can be seen only there.")
            self._context.bridge.notice(words.format(reference=reference, till=till_words(place.till)), Tone.BAD)

    def _kept(self, reference: str) -> TypedOrder | None:
        kept = self._context.app.memory.recall(Remembered.DRAFT, reference)
        return read_typed(kept) if kept else None

    def _half_typed(self, form: TypedOrder) -> bool:
        """Whether more stands in a form than an order can hold."""
        return bool(form.entry.strip() or form.codes) or self._read(form) is None

    def _readable(self, form: TypedOrder) -> Order:
        """As much of a form as can be read."""
        lines = []
        for line in form.lines:
            # One that is half typed is in neither version.
            with suppress(Invalid):
                lines.append(line.line(self._form.lines.currency))
        return form.readable(tuple(lines), self._form.blank())

    def copied(self, view: OrderView) -> TypedOrder:
        """What the form shows of an earlier order: all but its receipt and batches."""
        from ui.pages.new_order.product_search import without_batches

        form = typed_order(view.order, self._context.language)
        pos_id = self._context.app.preferences.current.pos_id
        note = without_batches(form.note, (line.name for line in view.order.lines))
        # What belongs to one sale: its receipt, the customer's code, what was paid otherwise, its tip.
        fresh = form._replace(receipt_number="", personal_qr="", customer_token="", others=(), tip="")
        return fresh._replace(pos_id=pos_id, note=note)


async def _end(
    work: Callable[[], Coroutine[Any, Any, _Result]],
    done: Callable[[_Result], object],
    refused: Callable[[AppError], None],
    ends: list[Callable[[], object]],
) -> None:
    """Do `work`, and note in `ends` how to go on."""
    try:
        result = await work()
    except AppError as trouble:
        ends.append(partial(refused, trouble))
    else:
        ends.append(partial(done, result))
