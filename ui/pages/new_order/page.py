"""The page where an order is built and its request is sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.changes import ChangeSet, Topic
from app.domain.input.history import History
from app.domain.input.typed_order import TypedOrder, read_typed
from app.domain.problem import AppError
from app.domain.shop.currency import format_amount
from app.domain.shop.remembered import Remembered
from app.later import Later, later_from
from ui.context import Context
from ui.input.commands import Command
from ui.look.sizes import ROOM, SMALL, WIDE
from ui.look.texts import tr
from ui.page_changes import PageChanges
from ui.pages.new_order.form import FORM, OrderForm
from ui.widgets.basics.buttons import ClearButton, HintButton, button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.foot import Foot
from ui.widgets.new_order.flows import ACTS

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView
    from app.domain.input.order_choices import Flow
    from app.domain.order import Order
    from app.services.catalogue.products import Scanned
    from ui.pages.new_order.drafts import Drafts
    from ui.pages.new_order.parked import ParkedButton
    from ui.widgets.shell.notice_room import Uncovered

KEEP_WITHIN_MS = 400
"""What is typed is kept at the latest after this long; a kill loses no more."""


class NewOrderPage(QWidget):
    """The form, and one button.

    Emits `building` with the order as it stands, `sent` with the reference of the order that went out, and `product_wanted`
    with the `UnknownCode` that a new product should have.
    """

    building = Signal(object)
    sent = Signal(str)
    product_wanted = Signal(object)
    _building: Order
    drafts: Later[Drafts] = later_from(
        "ui.pages.new_order.drafts.Drafts",
        lambda page: (page._context, page.form, page.show_instead, page.clear, page, page._start_over),
    )

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form = OrderForm(context, self)
        self.lines, self.total = self.form.lines, self.form.total
        self.payer, self.receipt = self.form.payer, self.form.receipt
        self._kept = label(role="small")
        self.send = MainButton(self._on_send, context.keys)
        self.park = HintButton(tr("Park"), self._on_park, Command.PARK, context.keys)
        self.discount = HintButton(tr("Discount"), self._on_discount, Command.DISCOUNT, context.keys)
        self.empty = ClearButton(self._on_empty)
        self._changes = PageChanges(self, context.bridge, self._read_changed, Topic.ORDER, Topic.CATALOGUE)
        self._build()
        self._saving = QTimer(self, singleShot=True, interval=KEEP_WITHIN_MS)
        self._saving.timeout.connect(self._save_form)
        self._connect()
        self.read_kept()
        self._history = History(self.form.typed())

    def catch_up(self) -> None:
        """Hear the page's keys, and show what the first paint did not wait for."""
        self._bind_keys()
        self.form.filled.connect(self._refresh)
        self._refresh()
        self.form.products.show_favourites()
        self.form.payers.show_doubt(self._building.total)
        self.payer.show_country()
        self.parked.show_count()
        self.form.show_abilities()
        if not self.form.worth_keeping:
            self._history = History(self.form.typed())  # undo does not lead back to what the sales unit may not do

    @property
    def uncovered(self) -> Uncovered:
        """What no notice lies over."""
        from ui.widgets.shell.notice_room import Uncovered

        side = (self.total, self.payer, self.receipt)
        return Uncovered((self.total,), (self.lines.entry,), side, rather=self.lines.rows)

    def _build(self) -> None:
        column = page_frame(self)
        column.setContentsMargins(WIDE, SMALL + 2, WIDE, ROOM)  # the button beside the title is higher than that
        head = QHBoxLayout()
        head.addWidget(label(tr("New order"), "title"))
        head.addStretch(1)
        head.setSpacing(SMALL)
        head.addWidget(self._kept)
        head.addWidget(self.empty)
        self._head = head
        column.addLayout(head)
        column.addLayout(self.form.lay_out(), 1)
        self._foot = Foot((self.park, self.discount), (self.send,))
        column.addWidget(self._foot)

    @Later
    def parked(self) -> ParkedButton:
        """Tells how many orders are parked, and opens them."""
        from ui.pages.new_order.parked import ParkedButton

        parked = ParkedButton(self._context)
        parked.resumed.connect(self.resume)
        self._foot.add_behind(self.park, parked)
        return parked

    @Later
    def discard(self) -> QPushButton:
        """Throws the parked order away that is being changed."""
        discard = button(tr("Discard"), self._on_discard, "quiet")
        self._head.addWidget(discard)
        QWidget.setTabOrder(self.empty, discard)
        return discard

    def _connect(self) -> None:
        for part in (self.lines, self.payer, self.receipt, self.total):
            part.edited.connect(self._on_edited)
        self.lines.completed.connect(self.form.go_to_payer)
        self.lines.product_wanted.connect(self.product_wanted)
        self.total.completed.connect(self._on_return)
        self.receipt.completed.connect(self._on_return)
        self.receipt.unfolded.connect(self.form.bring_up_receipt)
        for field in (self.payer.phone, self.payer.customer):
            field.edit.returnPressed.connect(self._on_return)

    def _bind_keys(self) -> None:
        keys = self._context.keys
        for act, slot in (
            (Command.PARK, self._on_park),
            (Command.DISCOUNT, self._on_discount),
            (Command.PAYER, self.payer.focus_payer),
            (Command.UNDO, self.undo),
            (Command.REDO, self.redo),
        ):
            keys.bind(self, act, slot)
        self.lines.bind_keys(keys, self)
        for flow, act in ACTS.items():
            keys.bind(self, act, partial(self._choose, flow))
        keys.bind_each(self, Command.FAVOURITE, self.lines.favourites.pick)

    def _choose(self, flow: Flow) -> None:
        """How the request is to reach the customer, by key; the keyboard goes to the number where one is missing."""
        self.payer.choose(flow)
        focused = self.focusWidget()
        if self.payer.needs_number:
            self.payer.focus_payer()
        # The field that had the keyboard belonged to the other way and is gone.
        elif focused is None or not focused.isVisible():
            self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard where an order starts."""
        self.form.focus_first()

    def widen(self, side: int) -> None:
        """Make the column at the side so many pixels wide."""
        self.form.widen(side)

    def keep_typed(self) -> None:
        """Keep what was typed in the last moment before the window closes."""
        if self._saving.isActive():
            self._save_form()

    def take_code(self, code: str) -> None:
        """A product's code was scanned."""
        self.drafts.once_free(partial(self.form.products.take_code, code))

    def take_scanned(self, scanned: Scanned) -> None:
        """A product was scanned."""
        self.drafts.once_free(partial(self.form.take_scanned, scanned))

    def take_personal_qr(self, text: str) -> None:
        """The customer's own code was scanned: it says who pays."""
        self.payer.take_code(text)
        self.focus_first()

    def step_back(self) -> bool:
        """Take back one thing; an order being built is never left by this."""
        self._history.note(self.form.typed())
        return self.lines.step_back() or self.form.worth_keeping

    def _on_send(self) -> None:
        self.drafts.save_whole(self._send, self._on_send)

    def _send(self, reference: str) -> None:
        self._context.bridge.run(f"send {reference}", self._context.app.checkout.send(reference))
        self.sent.emit(reference)

    def _on_park(self) -> None:
        """Lay the order aside, whatever state it is in; with nothing typed, show what lies there."""
        if not self.form.worth_keeping:
            self.parked.open()
            return
        self.drafts.save(self._say_parked, self._on_park)

    def _say_parked(self, reference: str) -> None:
        self._context.bridge.notice(tr("Parked as {reference}.").format(reference=reference), reference=reference)
        self.focus_first()

    def resume(self, reference: str) -> None:
        """Open a parked order where it was left, and park what is typed."""
        view = self._context.order(reference)
        again = partial(self.resume, reference)
        if view is not None and view.reference != self.form.editing and self.drafts.may_open(view, again):
            self._make_room(partial(self._resume, view), again)

    def _resume(self, view: OrderView) -> None:
        self._begin(self.drafts.resumed(view), view)
        self.drafts.ask_about_kept(view)

    def copy(self, reference: str) -> None:
        """Begin a new order like an earlier one; the present one is parked."""
        view = self._context.order(reference)
        if view is not None:
            again = partial(self.copy, reference)
            self._make_room(lambda: self._begin(self.drafts.copied(view), view), again)

    def _make_room(self, then: Callable[[], object], again: Callable[[], object]) -> None:
        """Park what is typed, and go on once the form is free: what cannot be laid aside must not be overwritten."""
        if self.form.worth_keeping:
            self.drafts.save(lambda _reference: then(), again)
        else:
            then()

    def _begin(self, form: TypedOrder, view: OrderView | None = None) -> None:
        """Fill the form with another order: undo does not lead back into the one before."""
        self.form.fill(form)
        self._save_form()
        self._history = History(self.form.typed())
        self.focus_first()
        if view is not None:
            self.form.say_other_currency(view)

    def _on_discard(self) -> None:
        """Throw a parked order away; it can be brought back as a new one."""
        # Without its reference, which goes with the draft; brought back it is a new order.
        form = self.form.typed().as_new
        self.drafts.discard(lambda: self._offer_back(form), self._on_discard)

    def clear(self) -> None:
        """Empty the form, and offer it back as a new order."""
        self._offer_back(self.form.typed().as_new)

    def show_instead(self, form: TypedOrder) -> None:
        """Show another form; undoing leads back to what stood there."""
        self._history.note(self.form.typed())
        self._go_to(form)
        self._history.note(self.form.typed())

    def undo(self) -> None:
        """Take back the last change of the form."""
        self._history.note(self.form.typed())
        self._go_to(self._history.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._history.note(self.form.typed())
        self._go_to(self._history.redo())

    def _go_to(self, form: TypedOrder | None) -> None:
        if form is None:
            return
        focused = self.focusWidget()
        self.form.fill(form)
        self.empty.forget()
        self._saving.start()
        if focused is None or not focused.isVisible():
            self.focus_first()

    def _on_discount(self) -> None:
        self.total.discount.show()
        self.total.discount.edit.setFocus()
        self.total.discount.edit.selectAll()

    def _on_empty(self) -> None:
        """Empty the form, or bring back what was emptied last."""
        if self.empty.cleared is not None:
            self._begin(self.empty.cleared)
        else:
            self.clear()
        self.focus_first()

    def _offer_back(self, form: TypedOrder) -> None:
        """Empty the form; a button brings `form` back, and so does undoing."""
        self._start_over()
        self._history = History(form)
        self._history.note(self.form.typed())
        self.empty.offer_back(form)

    def _on_return(self) -> None:
        """Enter goes back to where products are typed. It never rests on a button that moves money: a scanner types
        blanks, too, and a blank presses what has the keyboard."""
        self.focus_first()

    def _on_edited(self) -> None:
        # The form is being filled by the program: half of it is still that of the order before.
        if self.form.filling:
            return
        self.empty.forget()
        # Not begun anew with each key: somebody who types without a pause is saved as well.
        if not self._saving.isActive():
            self._saving.start()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()

    def _read_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.ORDER):
            self.parked.show_count()
            self.form.show_abilities()
            if self.form.editing:
                self._kept.setText(self.drafts.look_elsewhere())
        if changed.has(Topic.CATALOGUE):
            self.form.products.show_favourites()

    def _refresh(self) -> None:
        lines = self.lines.readable()
        order = self.form.typed().readable(lines, self.form.blank())
        self.total.show_order(order, sum(line.signed for line in lines))
        self._show_amount(order.total.minor)
        if self.form.editing or NewOrderPage.discard.made(self) is not None:
            self.discard.setVisible(bool(self.form.editing))
        self.empty.setVisible(not self.form.editing and (self.empty.cleared is not None or self.form.worth_keeping))
        if self.form.editing:
            self._kept.setText(self.drafts.look_elsewhere())
        self._building = order
        # As long as no payer was looked for, there is no number to doubt.
        if (payers := OrderForm.payers.made(self.form)) is not None:
            payers.show_doubt(order.total)
        self.building.emit(order)

    def _show_amount(self, minor: int) -> None:
        amount = format_amount(minor, self.lines.currency, self._context.language)
        self.send.show_words(tr("Send request · {amount}").format(amount=amount))
        self.send.show_idle(minor <= 0)

    def tell_building(self) -> None:
        """Announce the order being built once more, for new listeners."""
        self.building.emit(self._building)

    def _start_over(self) -> None:
        self.form.fill(self.form.empty())
        self.form.scroll_up()
        self._save_form()
        self._history = History(self.form.typed())
        self._kept.setText("")

    def _save_form(self) -> None:
        self._saving.stop()
        form = self.form.typed()
        self._history.note(form)
        if NewOrderPage.drafts.made(self) is not None:
            self.drafts.follow()
        worth = self.form.worth_keeping
        try:
            self._context.app.memory.keep(Remembered.NEW_ORDER, form.as_text() if worth else "")
        except AppError as trouble:
            # Selling goes on: what is typed is still here, only a kill would lose it.
            self._kept.setText(tr("not kept"))
            self._context.bridge.tell(trouble, topic=FORM)
            return
        if worth and not self.form.editing:
            self._kept.setText(tr("kept as you type"))

    def read_kept(self) -> None:
        """Show the form as it is kept; nothing from before can be undone."""
        kept = self._context.app.memory.recall(Remembered.NEW_ORDER)
        self._history, self.empty.cleared = History(TypedOrder(country=self.payer.country)), None
        if kept:
            self.form.fill(self.form.written(read_typed(kept)))
            self._refresh()
            return
        self.form.fill(self.form.empty())
        # What an empty form comes to is known; the order behind it is made once the window stands there.
        self.total.show_nothing()
        self._show_amount(0)
        self.empty.hide()
