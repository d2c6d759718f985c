"""Customers who scanned the sticker, as payers of the order."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.changes import ChangeSet, Topic
from app.domain.order import Flow
from ui.bridge import Notice, Tone
from ui.context import Context
from ui.look.formats import time_since
from ui.look.texts import tr
from ui.widgets.at_counter import AtCounterRows, Guest
from ui.widgets.new_order.payer_card import PayerCard

if TYPE_CHECKING:
    from app.services.counter.stickers import AtTheCounter

TOPIC = "check-in"


class AtTheTill(QObject):
    """Shows them in the card that says who pays.

    Emits `wanted` when somebody wants to serve one from another page.
    """

    wanted = Signal()

    def __init__(self, context: Context, payer: PayerCard) -> None:
        super().__init__(payer)
        self._context = context
        self._payer = payer
        self._by_itself = ""
        self._heard = False
        self._rows: AtCounterRows | None = None
        self._noticed: set[str] = set()
        context.bridge.changed.connect(self._on_changed)
        context.seconds.ticked.connect(self._on_second)
        payer.edited.connect(self._show)
        # A window that takes the place of another finds those who wait already.
        webhooks = type(context.app).webhooks.made(context.app)
        if webhooks is not None and webhooks.check_ins.waiting():
            self._heard = True
            self._look()

    def on_sent(self, reference: str) -> None:
        """The customer to whom an order went is served."""
        view = self._context.order(reference)
        if view is not None and view.order.customer_token:
            self._context.app.stickers.let_go(view.order.customer_token)

    def _on_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.CHECK_IN):
            self._heard = True
            # The name of a sticker that another program made is read once.
            self._context.bridge.run("stickers", self._context.app.stickers.look(), latest=True, quiet=True)
            self._look()
        elif changed.has(Topic.STICKERS):
            self._show()

    def _on_second(self) -> None:
        if self._rows is not None and not self._rows.isHidden():
            self._look()

    def _look(self) -> None:
        """Choose the customer whom no other can be mistaken for, and show all."""
        stickers, payer = self._context.app.stickers, self._payer
        one = stickers.the_one()
        token = payer.customer_token
        # Gone, or chosen by itself while another one has come since.
        if token and (not stickers.is_here(token) or (token == self._by_itself and token != one)):
            payer.take_check_in("")
        free = not (payer.customer_token or payer.personal_qr or payer.phone.text.strip())
        if one and free and payer.flow is not Flow.WEB and one != self._by_itself:
            # Once: who was put away is not chosen again.
            self._by_itself = one
            payer.take_check_in(one)
        self._show()

    def _show(self) -> None:
        # Asked with each key: nothing is imported or made for a shop without stickers.
        if not self._heard:
            return
        here = self._context.app.stickers.at_the_counter()
        if self._rows is None:
            self._rows = AtCounterRows(self._context.look)
            self._rows.chosen.connect(self._on_chosen)
            self._rows.gone.connect(self._on_gone)
            self._payer.show_first(self._rows)
        chosen = self._payer.customer_token if self._payer.flow is Flow.PUSH else ""
        self._rows.show_guests(
            [Guest(each.token, _words(each, self._context.now()), each.token == chosen) for each in here]
        )
        self._tell(here)

    def _on_chosen(self, token: str) -> None:
        self._by_itself = ""
        self._payer.take_check_in(token)
        self._payer.window().setFocus()

    def _on_gone(self, token: str) -> None:
        self._context.bridge.read(lambda: self._context.app.stickers.let_go(token))

    def _tell(self, here: tuple[AtTheCounter, ...]) -> None:
        """Say it once where another page is open."""
        fresh = [each for each in here if each.token not in self._noticed]
        self._noticed = {each.token for each in here}
        if fresh and not self._payer.isVisible():
            offer = (tr("New order"), self.wanted.emit)
            self._context.bridge.say(
                Notice(_words(fresh[0], self._context.now()), Tone.NEUTRAL, offer=offer, topic=TOPIC)
            )


def _words(guest: AtTheCounter, now: datetime) -> str:
    # Number and unit stay on one line.
    ago = time_since(guest.at, now).replace(" ", "\N{NO-BREAK SPACE}")
    if not guest.place:
        return tr("Somebody is at the counter ({ago}).").format(ago=ago)
    return tr("Somebody is at {place} ({ago}).").format(place=guest.place, ago=ago)
