"""What left of an order, parcel by parcel, and what is still to go."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.domain.desk.views import OrderView, Shipment
from ui.look.formats import clock, day
from ui.look.line_words import portion_words
from ui.look.sizes import GAP, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.wrapping import WrappingLayout
from ui.widgets.one_line import OneLine
from ui.widgets.order.order_title import copyable
from ui.widgets.scrolls import ScrollCard


class ShipmentsPanel(ScrollCard):
    """The newest parcel first.

    Emits `copied` with the address of a tracking page, and `slip_wanted` with the number of a parcel, counted from 1.
    """

    copied = Signal(str)
    slip_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(tr("Shipments"))
        self._look = look
        self._shown: object = None
        self.acts: dict[int, list[QPushButton]] = {}

    def show_shipments(self, view: OrderView, link: Callable[[str, str], str]) -> None:
        """Show what left; `link` gives the tracking page, or nothing."""
        shown = (view.order, view.shipments, view.to_ship, view.recipient)
        if shown == self._shown:
            return
        self._shown, self.acts = shown, {}
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        if view.recipient is not None:
            column.addWidget(label(tr("Goes to, as the customer shared it"), "small"))
            column.addWidget(copyable(label("\n".join(view.recipient.lines()), wrap=True)))
        elif view.order.shares and view.aggregate.authorized:
            column.addWidget(label(tr("Name and address have not come yet."), "small", wrap=True))
        # Before the customer has approved there is nothing that may go.
        if view.to_ship and view.aggregate.authorized:
            words = tr("Still to go: {lines}").format(lines=portion_words(view.order.lines, view.to_ship))
            column.addWidget(copyable(label(words, wrap=True)))
        for number, shipment in reversed(list(enumerate(view.shipments, 1))):
            column.addWidget(self._parcel(view, number, shipment, link(shipment.carrier, shipment.tracking)))
        if not view.shipments:
            column.addWidget(copyable(label(tr("Nothing has left yet."), "small", wrap=True)))
        self.show_inside(column)

    def _parcel(self, view: OrderView, number: int, shipment: Shipment, address: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "spoken")
        column = QVBoxLayout(frame)
        column.setContentsMargins(GAP, SMALL, GAP, SMALL)
        column.setSpacing(TINY)
        column.addWidget(copyable(label(portion_words(view.order.lines, shipment.portions), wrap=True)))
        when = f"{day(shipment.at, self._look.language)} {clock(shipment.at, self._look.language)}"
        by = " · ".join(part for part in (shipment.carrier, tr("Left {when}").format(when=when)) if part)
        column.addWidget(copyable(label(by, "small", wrap=True)))
        # Numbers are long and have no place to break: one that ends in … is copied whole.
        for text in (shipment.tracking, address):
            if text:
                line = OneLine("small")
                line.show_text(text)
                column.addWidget(copyable(line))
        row = WrappingLayout()
        self.acts[number] = [button(tr("Print the packing slip"), partial(self.slip_wanted.emit, number), "slim")]
        if address:
            self.acts[number].append(button(tr("Copy link"), partial(self.copied.emit, address), "slim"))
        for act in self.acts[number]:
            # These buttons are the same at each parcel; who only hears them must know which one is meant.
            act.setAccessibleDescription(by)
            row.addWidget(act)
        column.addLayout(row)
        return frame
