"""A till of a shared shop that sells without a pause, to be killed at any moment.

It says what it begins before it does it, and what came of it after; only that is known of it to who checks.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from app.domain.money import Currency, Money
from app.domain.operation import Kind
from app.domain.order import Order
from app.domain.payment import Payment, State
from app.errors import Blocked
from app.store import Intent, Store
from app.store.postgres.database import SharedDatabase
from app.store.postgres.server import Server
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.database import open_database
from app.store.sqlite.migrations import known_schemas
from tests.support.stored import LINE


def sell(store: Store, reference: str) -> str:
    """Make an order, its payment and the decision to ask for it, in one write; its receipt number."""
    with store.write():
        return add_sale(store, reference)


def add_sale(store: Store, reference: str) -> str:
    """As `sell`, inside a write."""
    now = datetime.now(UTC)
    number = store.orders.next_receipt_number(1)
    order = Order(lines=(LINE,), currency=Currency.NOK, receipt_number=number)
    saved = store.orders.add(reference, order, now)
    amount = Money(49_900, Currency.NOK)
    store.payments.add(Payment(reference, saved.id, amount, State.NEW, now), 1)
    store.operations.add(Intent(saved.id, reference, Kind.CREATE, reference, b"{}", amount), now)
    return number


def open_till(file: Path, parts: dict[str, str], till: int = 1) -> Store:
    """A till whose copy is in `file`, which is new or its own."""
    opened = open_database(file)
    schema = shared_schema(opened)
    return Store(SharedDatabase(opened, Server(parts, schema, " ".join(known_schemas())), schema, till), file)


def main(file: str, parts: str, name: str, begun: str) -> None:
    """Sell until killed."""
    store = open_till(Path(file), json.loads(parts))
    number = int(begun)
    while True:
        number += 1
        reference = f"K-{name}-{number}"
        print("begun", reference, flush=True)
        try:
            print("done", reference, sell(store, reference), flush=True)
        except Blocked as trouble:
            print("unknown", reference, trouble.code, flush=True)
            time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
