"""What was ordered: lines, VAT and what else the order says, to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.domain.money import format_minor
from app.domain.order import Order, OrderLine, format_quantity
from app.domain.vat import format_rate
from ui.texts import tr
from ui.theme import GAP, SMALL, Look
from ui.widgets.basics import ScrollCard, label

RIGHT = Qt.AlignmentFlag.AlignRight


class Ordered(ScrollCard):
    """A card with the lines of an order."""

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What was ordered"))
        self._look = look
        self._shown: Order | None = None

    def show_order(self, order: Order) -> None:
        """Show the lines of `order`."""
        if order == self._shown:
            return
        self._shown = order
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        rows = self._rows(order)
        for at, (left, right, role) in enumerate(rows):
            for column, text in enumerate((left, right)):
                cell = label(text, role, wrap=column == 0, align=RIGHT if column else None)
                cell.setContentsMargins(0, 0 if role == "small" else SMALL, 0, 2)
                grid.addWidget(cell, at, column)
        grid.setRowStretch(len(rows), 1)
        self.show_inside(grid)

    def _rows(self, order: Order) -> list[tuple[str, str, str]]:
        """What stands left and right in each row, and the role of its labels."""
        language = self._look.language
        rows = [row for line in order.lines for row in self._line(line)]
        if not order.lines:
            rows.append((tr("Only an amount, no lines"), format_minor(order.total.minor, language), "body"))
        rows.append(("", "", "body"))
        for row in order.vat_table:
            words = tr("VAT {rate} of {net}").format(rate=format_rate(row.rate), net=format_minor(row.net, language))
            rows.append((words, format_minor(row.tax, language), "small"))
        for words, text in (
            (tr("Receipt number"), order.receipt_number),
            (tr("Till"), order.pos_id),
            (tr("Note to ourselves"), order.note),
        ):
            if text:
                rows.append((words, text, "small"))
        return rows

    def _line(self, line: OrderLine) -> list[tuple[str, str, str]]:
        language = self._look.language
        quantity = format_quantity(line.quantity).replace(".", ",")
        detail = f"{quantity} × {format_minor(line.unit_price, language)}"
        if line.discount:
            detail += " · " + tr("discount {amount}").format(amount=format_minor(line.discount, language))
        name = tr("{name} (return)").format(name=line.name) if line.is_return else line.name
        return [(name, format_minor(line.signed, language), "body"), (detail, "", "small")]
