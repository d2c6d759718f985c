"""Files of many pages, and ways to damage them."""

import os
import sqlite3
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.payment import Payment, State
from app.store import open_store

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)
LINE = OrderLine("Hoodie", "hoodie1234", Decimal(1), 49_900, 2500)
MANY = 600


def file_of_many_pages(folder: Path) -> Path:
    """A file of many pages, closed."""
    file = folder / "kvitt.db"
    store = open_store(file)
    with store.write():
        for number in range(MANY):
            reference = store.orders.next_reference("K", NOW.date())
            saved = store.orders.add(reference, Order((LINE,), Currency.NOK, note=f"{number:0400}"), NOW)
            store.payments.add(Payment(reference, saved.id, Money(49_900, Currency.NOK), State.CREATED, NOW), 1)
    store.close()
    return file


def overwrite(file: Path, at: int, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(content)


def header(file: Path) -> None:
    overwrite(file, 0, os.urandom(100))


def truncated(file: Path) -> None:
    os.truncate(file, file.stat().st_size * 3 // 4)


def root_page(file: Path) -> None:
    connection = sqlite3.connect(file)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'snapshots'").fetchone()
    connection.close()
    overwrite(file, (page - 1) * 4096, b"\x99" * 4096)


def page_of(file: Path, table: str, place: str) -> int:
    """Where in the file the `root` page of a table begins, or the `first` or `last` one of its rows.

    A table of many pages has pages of pointers above those of rows (kind 5, SQLite's file format 1.6).
    """
    connection = sqlite3.connect(file)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    connection.close()
    content = file.read_bytes()

    def number(at: int, size: int) -> int:
        return int.from_bytes(content[at : at + size], "big")

    at = (page - 1) * 4096
    while place != "root" and content[at] == 5:
        # The first pointer leads to the smallest rowids; the one in the page's head to the largest.
        page = number(at + number(at + 12, 2), 4) if place == "first" else number(at + 8, 4)
        at = (page - 1) * 4096
    return at


def middle_page(file: Path) -> None:
    """The middle page of the orders; their first and their last can be read."""
    connection = sqlite3.connect(file)
    connection.row_factory = None
    text = f"{MANY // 2:0400}".encode()
    connection.close()
    at = file.read_bytes().index(text)
    overwrite(file, at // 4096 * 4096, b"\x99" * 4096)


def spoil(file: Path, table: str) -> None:
    """Damage the first page of a table."""
    connection = sqlite3.connect(file)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    connection.close()
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\x99" * 4096)
