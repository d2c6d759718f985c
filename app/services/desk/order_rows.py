"""Rows of a list, made from what the store has of their orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.input.phone import mask_phone
from app.domain.standing import Standing

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.desk.views import OrderRow
    from app.domain.operation import Operation
    from app.domain.payment import Payment
    from app.services.desk.reading_store import ReadingStore
    from app.store import SavedOrder


def order_rows(store: ReadingStore, orders: Sequence[SavedOrder]) -> tuple[OrderRow, ...]:
    """The rows of these orders, in their order."""
    return tuple(row for row, _ in dated_rows(store, orders))


def dated_rows(store: ReadingStore, orders: Sequence[SavedOrder]) -> tuple[tuple[OrderRow, datetime | None], ...]:
    """The rows of these orders, and when each was last news at the service."""
    from app.services.preferences import digits_shown_of

    if not orders:
        return ()
    ids = [saved.id for saved in orders]
    payments, pending = store.payments.latest(ids), store.operations.pending_of(ids)
    digits = digits_shown_of(store)
    rows = []
    for saved in orders:
        payment = payments.get(saved.id)
        row = _row(saved, payment, pending.get(saved.id, ()), digits)
        rows.append((row, payment.looked_at if payment else None))
    return tuple(rows)


def _row(saved: SavedOrder, payment: Payment | None, pending: tuple[Operation, ...], digits: int) -> OrderRow:
    from app.domain.desk.views import OrderRow
    from app.domain.payment import standing

    stands = standing(payment, pending)
    return OrderRow(
        place=saved.id,
        reference=saved.reference,
        standing=stands,
        amount=saved.order.total,
        customer=saved.order.customer,
        phone=mask_phone(saved.order.phone, digits),
        what=saved.order.shown_description,
        at=payment.sent_at if payment else saved.made_at,
        to_ship=saved.to_ship and stands is Standing.RESERVED,
        refunded=payment is not None and bool(payment.aggregate.refunded),
        read_at=payment.looked_at if payment else None,
    )
