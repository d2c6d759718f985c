"""Goods that left without a capture: kept as they were told, in the action log too, and never forgotten."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.records.journal import What
from app.domain.shipment import Parcel, Portion
from app.store import Handover, open_store
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_a_handover_comes_back_as_it_was(tmp_path: Path) -> None:
    store = open_store(tmp_path / "kvitt.db")
    line = OrderLine("Napkin", "n", Decimal(4), 0, 2500)
    two = (Portion(0, Decimal("1.5"), 0), Portion(1, Decimal(1), 0))
    with store.write():
        first, other = (store.orders.add(f"K-261129-000{n}", Order((line, line), Currency.NOK), NOW) for n in (1, 2))
        parcel = Parcel(two, 0, closes=False, carrier="Posten", tracking="RR1")
        store.handovers.add(first.id, first.reference, parcel, NOW, "Kari")
        store.handovers.add(
            first.id, first.reference, replace(parcel, portions=two[:1], carrier="", tracking=""), NOW, ""
        )
    assert store.handovers.of_order(first.id) == (
        Handover(1, NOW, "Kari", two, "Posten", "RR1"),
        Handover(2, NOW, "", two[:1]),
    )
    assert store.handovers.of_order(other.id) == ()
    told = [(entry.what, entry.who, entry.reference, entry.detail) for entry in store.journal.entries()]
    assert told == [
        (What.HANDED_OVER, "Kari", first.reference, "1=1.5 2=1 · Posten · RR1"),
        (What.HANDED_OVER, "", first.reference, "1=1.5"),
    ]
    assert store.journal.check()
    with pytest.raises(sqlite3.IntegrityError), store.write():
        database_of(store).execute("DELETE FROM handovers")
    store.close()
