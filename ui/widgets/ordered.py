"""What was ordered: lines, VAT and the total, to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from app.domain.money import Money, format_minor, format_money
from app.domain.order import Order, format_quantity
from app.domain.vat import format_rate
from ui.texts import tr
from ui.theme import GAP, ROOM, SMALL, Look
from ui.widgets.basics import Card, label

RIGHT = Qt.AlignmentFlag.AlignRight


class Ordered(Card):
    """A card with the lines of an order."""

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What was ordered"))
        self._look = look
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setContentsMargins(ROOM, GAP, SMALL, GAP)
        self.inside.addWidget(self._scroll, 1)
        self._shown: Order | None = None

    def show_order(self, order: Order) -> None:
        """Show the lines of `order`."""
        if order == self._shown:
            return
        self._shown = order
        language = self._look.language
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, SMALL, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        at = 0
        for line in order.lines:
            quantity = format_quantity(line.quantity).replace(".", ",")
            name = tr("{name} (return)").format(name=line.name) if line.is_return else line.name
            grid.addWidget(label(name, wrap=True), at, 0)
            grid.addWidget(
                label(f"{quantity} × {format_minor(line.unit_price, language)}", "small", align=RIGHT), at, 1
            )
            grid.addWidget(label(format_minor(line.signed, language), align=RIGHT), at, 2)
            at += 1
            if line.discount:
                grid.addWidget(label(tr("discount"), "small"), at, 0)
                grid.addWidget(label(format_minor(-line.discount, language), "small", align=RIGHT), at, 1)
                at += 1
        for row in order.vat_table:
            words = tr("VAT {rate} of {net}").format(rate=format_rate(row.rate), net=format_minor(row.net, language))
            grid.addWidget(label(words, "small"), at, 0, 1, 2)
            grid.addWidget(label(format_minor(row.tax, language), "small", align=RIGHT), at, 2)
            at += 1
        if not order.lines:
            grid.addWidget(
                label(
                    tr("No lines: only an amount of {amount}.").format(
                        amount=format_money(Money(order.total.minor, order.currency), language)
                    ),
                    "muted",
                ),
                at,
                0,
            )
            at += 1
        for words, text in (
            (tr("Receipt number"), order.receipt_number),
            (tr("Till"), order.pos_id),
            (tr("Note to ourselves"), order.note),
        ):
            if text:
                grid.addWidget(label(words, "small"), at, 0)
                grid.addWidget(label(text, "small", align=RIGHT), at, 1, 1, 2)
                at += 1
        grid.setRowStretch(at, 1)
        self._scroll.setWidget(inner)
