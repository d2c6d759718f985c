"""What an order is typed into, read and filled as one value."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.input.order_choices import Flow, Interaction, Source
from app.domain.input.typed_order import TypedOrder
from app.domain.problem import Invalid
from app.later import Later
from ui.bridge import Tone
from ui.context import Context
from ui.look.formats import moment
from ui.look.sizes import BAR_WIDTH, GAP, ROOM, SIDE_WIDTH
from ui.look.texts import sentence, tr
from ui.widgets.new_order.lines import LinesEditor
from ui.widgets.new_order.payer_card import PayerCard
from ui.widgets.new_order.receipt_card import ReceiptCard
from ui.widgets.new_order.total_card import TotalCard
from ui.widgets.scrolls import in_margin, scrolling

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.desk.views import OrderView
    from app.domain.order import Order
    from app.services.catalogue.products import Scanned
    from ui.pages.new_order.at_the_till import AtTheTill
    from ui.pages.new_order.payer_search import PayerSearch
    from ui.pages.new_order.product_search import ProductSearch

FORM = "new-order"
"""Under this name what is typed is kept; and what keeps it from being sent is about it."""


class OrderForm(QObject):
    """Lines, who pays, the receipt. Emits `filled` when it shows another order than before."""

    filled = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self.editing = self.since = ""
        self.filling = False
        self._push_refused: datetime | None = None
        settings = context.app.preferences.current
        self.lines = LinesEditor(context.look, context.keys, settings.currency, self._vat_rates, settings.vat_default)
        self.total = TotalCard(context.look, settings.currency)
        self.payer = PayerCard(context.look, settings.market, context.keys)
        self.receipt = ReceiptCard(context.look, settings.currency, numbered=settings.numbers_receipts)

    def focus_first(self) -> None:
        """Put the keyboard where an order starts."""
        self.lines.entry.setFocus()

    def _vat_rates(self) -> tuple[int, ...]:
        return self._context.app.preferences.current.vat_rates(self._context.now().date())

    @Later
    def products(self) -> ProductSearch:
        """What is offered while a product is typed."""
        from ui.pages.new_order.product_search import ProductSearch

        return ProductSearch(self._context, self.lines)

    @Later
    def payers(self) -> PayerSearch:
        """What is offered and doubted while it is typed who pays."""
        from ui.pages.new_order.payer_search import PayerSearch

        payers = PayerSearch(self._context, self.payer)
        payers.taken.connect(self.focus_first)
        return payers

    @Later
    def at_the_till(self) -> AtTheTill:
        """Who scanned the sticker at the counter."""
        from ui.pages.new_order.at_the_till import AtTheTill

        return AtTheTill(self._context, self.payer)

    def _still_here(self, token: str) -> str:
        """`token` while its customer can be reached; a form of yesterday names nobody."""
        return token if token and self._context.app.stickers.is_here(token) else ""

    def lay_out(self) -> QHBoxLayout:
        """Lay the parts out: the lines, and a column at the side."""
        below = QVBoxLayout()
        below.setSpacing(GAP)
        below.setContentsMargins(0, 0, 0, 0)
        for card in (self.payer, self.receipt):
            below.addWidget(card)
        below.addStretch(1)
        self.side = scrolling(below)
        self.side.setFixedWidth(SIDE_WIDTH + BAR_WIDTH)
        self.total.setFixedWidth(SIDE_WIDTH)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self.total)  # the amount stays in sight
        side.addLayout(in_margin(self.side), 1)
        body = QHBoxLayout()
        body.setSpacing(ROOM)
        body.addWidget(self.lines, 1)
        body.addLayout(side)
        return body

    def bring_up_receipt(self) -> None:
        """Show as much of the receipt's fields as there is room for."""
        inside = self.side.widget()
        if inside is not None:
            self.side.verticalScrollBar().setValue(self.receipt.mapTo(inside, QPoint()).y())

    def go_to_payer(self) -> None:
        """Go on to who pays, where earlier customers are offered; the last one first."""
        self.payer.focus_payer()
        # Not with an empty order: Enter is pressed by mistake there, and a list would cover the page.
        if self.lines.rows and self.payer.needs_number:
            self.payers.offer()

    def take_scanned(self, scanned: Scanned) -> None:
        """A product was scanned.

        What its code says of the batch goes into the note to ourselves.
        """
        from ui.pages.new_order.product_search import batch_words

        self.products.take_scanned(scanned)
        texts, words = self.receipt.texts, batch_words(scanned)
        # Ten pieces of one batch are scanned ten times, and noted once.
        if words and words not in texts["note"]:
            self.receipt.show_texts(texts | {"note": "; ".join(filter(None, (texts["note"], words)))})
        expires = scanned.measured.expires if scanned.measured else None
        # Said and not forbidden: the clerk sees the goods, and we only see a date.
        if expires is not None and expires < self._context.now().date():
            words = tr("{name} was to be used by {date}. Take it off the order, or sell it knowingly.").format(
                name=scanned.product.name, date=expires.isoformat()
            )
            self._context.bridge.notice(words, Tone.BAD)

    @property
    def worth_keeping(self) -> bool:
        """Whether anything was typed that a person would miss."""
        return self.typed().is_worth_keeping(self._context.app.preferences.current.pos_id)

    def empty(self) -> TypedOrder:
        """What a new order begins with.

        By code, where the sales unit may not send to phones.
        """
        flow = Flow.PUSH if self._push_refused is None else Flow.QR
        pos_id = self._context.app.preferences.current.pos_id
        return TypedOrder(flow=flow.value, pos_id=pos_id, country=self.payer.country)

    def show_abilities(self) -> None:
        """Show what the sales unit may do, as far as it is known now."""
        context = self._context
        since = context.bridge.read(partial(context.app.browse.push_refused_since, context.unit.id))
        # Read with every change of an order, and nearly always as before.
        if since == self._push_refused:
            return
        self._push_refused = since
        if not self.worth_keeping:
            self.fill(self.empty())
        self.payer.say_refusal(moment(since, self._context.now(), self._context.language) if since is not None else "")

    def written(self, form: TypedOrder) -> TypedOrder:
        """A kept form with amounts and number as they are written now.

        In the language of now, the number as it was meant where it was typed.
        """
        return form.written_in(self._context.language, self.lines.currency).meant_in(self.payer.country)

    def say_other_currency(self, view: OrderView) -> None:
        """Say that an older order's amounts are in another currency."""
        before, now = view.order.currency, self.lines.currency
        if before is not now:
            words = tr("{reference} was in {before}. Its amounts are in {now} now: look at each before you send.")
            notice = words.format(reference=view.reference, before=before.value, now=now.value)
            self._context.bridge.notice(notice, Tone.BAD)

    def widen(self, side: int) -> None:
        """Make the column at the side so many pixels wide."""
        self.side.setFixedWidth(side + BAR_WIDTH)
        self.total.setFixedWidth(side)

    def blank(self) -> Order:
        """An order with what the settings say."""
        from app.domain.order import Order

        settings = self._context.app.preferences.current
        # Whoever pays by a link is not at the counter, whatever is usual in this shop.
        away = self.payer.flow is Flow.WEB
        return Order((), settings.currency, interaction=Interaction.NOT_PRESENT if away else settings.interaction)

    def read(self) -> Order:
        """The order as typed, ready to be sent. Raises the first `Invalid`."""
        from app.domain.order import problems

        if typed := self.lines.entry.text().strip():
            raise Invalid("entry_open", field="entry", text=typed)  # the total does not hold it
        if self.lines.asked:
            raise Invalid("codes_open", field="codes", which=self.lines.asked[0].code)
        order = self.typed().order(self.lines.lines(), self.blank(), self._context.app.preferences.current.market)
        # The first one only: a clerk mends one thing at a time, and the next may be gone by that.
        for problem in problems(order):
            raise problem
        return order

    def readable(self) -> Order:
        """As much of the order as can be read as it stands."""
        return self.typed().readable(self.lines.readable(), self.blank())

    def complain(self, problem: Invalid) -> None:
        """Say what is wrong where it is wrong, and put the keyboard there.

        A line says it itself.
        """
        text = sentence(problem, self._context.language)
        field = self.receipt.fields.get(problem.field)
        if problem.field == "phone":
            field = self.payer.phone
        elif problem.field == "order_discount":
            field = self.total.discount
        # The field stands in the folded card of the receipt.
        elif field is not None:
            self.receipt.unfold()
        if field is not None:
            field.show()
            field.complain(text)
            field.edit.setFocus()
            QTimer.singleShot(0, field, partial(self.side.ensureWidgetVisible, field))  # with the sentence below it
        elif problem.field == "codes":
            self.lines.unknown.search.setFocus()
            self._context.bridge.tell(problem, topic=FORM)
        elif problem.field in ("lines", "entry"):
            self.lines.complain(text)
            self.lines.entry.setFocus()
        elif problem.field not in ("name", "quantity", "price", "discount"):
            self._context.bridge.tell(problem)

    def typed(self) -> TypedOrder:
        """What stands in the form."""
        receipt = self.receipt.texts
        return TypedOrder(
            lines=self.lines.typed,
            entry=self.lines.entry.text(),
            discount=self.total.typed_discount,
            flow=self.payer.flow.value,
            phone=self.payer.phone.text,
            customer=self.payer.customer.text,
            personal_qr=self.payer.personal_qr,
            customer_token=self.payer.customer_token,
            shares=receipt["shares"],
            minimum_age=receipt["minimum_age"],
            lasts=receipt["lasts"],
            receipt_number=receipt["receipt_number"],
            pos_id=receipt["pos_id"],
            description=receipt["description"],
            note=receipt["note"],
            tip=receipt["tip"],
            others=tuple((source.value, receipt[source.value]) for source in Source if receipt[source.value]),
            editing=self.editing,
            since=self.since,
            codes=self.lines.asked,
            country=self.payer.country,
        )

    def fill(self, form: TypedOrder) -> None:
        """Show another order."""
        # Each field announces its change; who hears that must not take half an order for a whole one.
        self.filling = True
        self.editing, self.since = form.editing, form.since
        self.lines.set_typed(form.lines)
        self.lines.entry.setText(form.entry)
        self.lines.show_codes(form.codes)
        fields = [(self.payer.phone, form.phone), (self.payer.customer, form.customer)]
        if form.discount or TotalCard.discount.made(self.total) is not None:
            fields.append((self.total.discount, form.discount))
            self.total.discount.setVisible(bool(form.discount))
        for field, text in fields:
            # Setting the same text would move the cursor and start a search.
            if field.text != text:
                field.edit.setText(text)
            field.complain("")
        receipt = ("receipt_number", "pos_id", "description", "note", "tip", "shares", "minimum_age", "lasts")
        self.receipt.show_texts({**{name: getattr(form, name) for name in receipt}, **dict(form.others)})
        # The texts that were set have asked for suggestions.
        self.payer.suggestions.show_rows(())
        # Before the flow, which shows either a number or the customer's code.
        self.payer.personal_qr = form.personal_qr
        self.payer.customer_token = self._still_here(form.customer_token)
        self.payer.choose(Flow(form.flow))
        self.filling = False
        self.filled.emit()

    def scroll_up(self) -> None:
        """Show the column at the side from its top."""
        self.side.verticalScrollBar().setValue(0)
