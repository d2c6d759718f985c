"""The schema, as numbered steps.

A released step is never edited; a change is a new step at the end. `sqlite_utils` takes them and is imported only then: a
file with the newest schema is opened without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

SET = "kvitt"
"""Under this name a file keeps which steps it has."""
SchemaStep = Callable[["Database"], None]
STEPS: list[SchemaStep] = []
"""All of them, oldest first."""
RELEASE = (0, 9, 0)
"""The first version that knows all the steps. Each file tells it, so that an older version can say what it would take."""


def known_schemas() -> list[str]:
    """The names of all steps that this program knows, oldest first."""
    return [step.__name__ for step in STEPS]


def take_steps(
    connection: sqlite3.Connection, count: int | None = None, began: Callable[[], None] = lambda: None
) -> None:
    """Take the steps that the file behind `connection` does not have yet.

    The first `count` of all only, if it is given. `began` is called before each.
    """
    from sqlite_utils import Database  # 55 ms, and it is needed once in the life of a release
    from sqlite_utils.migrations import Migrations

    steps = Migrations(SET)
    for step in STEPS[:count]:
        steps()(_telling(step, began))
    steps.apply(Database(connection, execute_plugins=False))
    if count is None:
        connection.execute(f"PRAGMA user_version = {_number(RELEASE)}")  # four bytes that SQLite leaves to the program


def _number(version: tuple[int, int, int]) -> int:
    major, minor, patch = version
    return (major * 1000 + minor) * 1000 + patch


def release_of(connection: sqlite3.Connection) -> str:
    """The version that can open a file whose steps we do not know."""
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    # One that tells no more than we know was not written by our hand; it is newer than ours all the same.
    if number <= _number(RELEASE):
        return f"> {'.'.join(map(str, RELEASE))}"
    return f"{number // 1_000_000}.{number // 1000 % 1000}.{number % 1000}"


def _telling(step: SchemaStep, began: Callable[[], None]) -> SchemaStep:
    @wraps(step)
    def take(db: Database) -> None:
        began()
        step(db)

    return take


def _step(step: SchemaStep) -> SchemaStep:
    STEPS.append(step)
    return step


def _execute(db: Database, name: str) -> None:
    """Execute the statements that stand under `name` in `schemas` or `newer_schemas`."""
    from app.store.sqlite import newer_schemas, schemas

    for statement in {**vars(schemas), **vars(newer_schemas)}[name].split(";;"):
        db.execute(statement)


@_step
def m0001_first_light(db: Database) -> None:
    """Orders and their lines, payments and what was seen of them, operations, settings."""
    _execute(db, "M0001")


@_step
def m0002_nothing_lost(db: Database) -> None:
    """Every try, shipments by line, several attempts, the action log, and tables of moves.

    The moves are held by the database too.
    """
    _execute(db, "M0002")
    _tell_of_earlier_decisions(db)


def _tell_of_earlier_decisions(db: Database) -> None:
    """Begin the action log with the decisions from before there was one, so that it tells of every one of them."""
    from dataclasses import asdict

    from app.domain.records.journal import START, LogEntry, What, seal

    previous, number = START, 0
    for row in list(db.query("SELECT * FROM operations ORDER BY id")):
        entries = [(row["recorded_at"], What.DECIDED, "open")]
        if row["stage"] != "open":
            what = What.UNKNOWN if row["stage"] == "unknown" else What.SETTLED
            entries.append((row["settled_at"] or row["recorded_at"], what, row["stage"]))
        for at, what, outcome in entries:
            number += 1
            entry = LogEntry(
                *(number, at, "", what, row["reference"], row["id"], row["kind"]),
                *(row["amount"], row["currency"], outcome, row["error"] if outcome != "open" else "", ""),
            )
            previous = seal(previous, entry)
            db.table("journal").insert({**asdict(entry), "hash": previous})


@_step
def m0003_the_counter(db: Database) -> None:
    """Word pair, tip, other payments and personal QR of an order.

    Who paid before, found at once; the catalogue; papers.
    """
    _execute(db, "M0003")
    _execute(db, "M0003_CATALOGUE")
    _execute(db, "M0003_PRINTS")


@_step
def m0004_looked_up(db: Database) -> None:
    """One folding for orders, customers and products, and indexed ends of phone numbers."""
    _execute(db, "M0004")
    _fold_orders(db)
    _fold_products(db)


_RUN = 1_000


def _fold_orders(db: Database) -> None:
    """A run at a time, so that a file of any size is folded in little memory."""
    from app.domain.desk.folding import look_up_words

    orders = "SELECT id, customer, reference, receipt_number, words, phone FROM orders WHERE id > ? ORDER BY id LIMIT ?"
    lines = "SELECT order_id, name FROM lines WHERE order_id BETWEEN ? AND ? ORDER BY order_id, position"
    last = 0
    while some := db.execute(orders, [last, _RUN]).fetchall():
        names: dict[int, list[str]] = {}
        for order_id, name in db.execute(lines, [some[0][0], some[-1][0]]):
            names.setdefault(order_id, []).append(name)
        db.conn.executemany(
            "INSERT INTO lookups (order_id, words, phone_end) VALUES (?, ?, ?)",
            (
                (order_id, look_up_words(customer, (*others, *names.get(order_id, ()))), phone[::-1])
                for order_id, customer, *others, phone in some
            ),
        )
        last = some[-1][0]


def _fold_products(db: Database) -> None:
    from app.domain.desk.folding import searchable

    products = "SELECT id, name, sku, grouped FROM products WHERE id > ? ORDER BY id LIMIT ?"
    codes = "SELECT product_id, code FROM codes WHERE is_barcode AND product_id BETWEEN ? AND ? ORDER BY rowid"
    last = 0
    while some := db.execute(products, [last, _RUN]).fetchall():
        known: dict[int, list[str]] = {}
        for product_id, code in db.execute(codes, [some[0][0], some[-1][0]]):
            known.setdefault(product_id, []).append(code)
        for product_id, *texts in some:
            folded = searchable(" ".join((*texts, *known.get(product_id, ()))))
            db.execute("UPDATE products SET folded = ? WHERE id = ?", [folded, product_id])
        last = some[-1][0]


@_step
def m0005_less_to_keep(db: Database) -> None:
    """Answers and log entries of the service are packed, and indexes overlap no more.

    What is there already stays as it is: it can be read, and nothing has to be written anew however much it is.
    """
    _execute(db, "M0005")


@_step
def m0006_goods_that_cost_nothing(db: Database) -> None:
    """Goods that left without a capture, because nothing was owed for them.

    And when a request ends that was given its time.
    """
    _execute(db, "M0006")


@_step
def m0007_sealed(db: Database) -> None:
    """Counts of each table of money, kept outside it, to show foreign changes."""
    from app.store.sqlite.seals import seal_all

    _execute(db, "M0007")
    seal_all(db.conn)


@_step
def m0008_whose_it_is(db: Database) -> None:
    """What is remembered has an owner.

    Orders and payments belong to a sales unit, orders also to a till. All there is goes to the first of each.
    """
    from app.store.sqlite.seals import seal_with

    _execute(db, "M0008")
    seal_with(db.conn, "unit", ("operations", "payments"))


@_step
def m0009_what_was_sent_can_go(db: Database) -> None:
    """Settled operations may lose their bytes to a copy; the hash stays.

    The copy is without personal data.
    """
    from app.store.sqlite.seals import seal_with

    _execute(db, "M0009")
    seal_with(db.conn, "body_hash", ("operations",))


@_step
def m0010_notes_and_tags(db: Database) -> None:
    """Notes and tags of an order."""
    _execute(db, "M0010")


@_step
def m0011_find(db: Database) -> None:
    """Orders are found by any part of a word, by amount, day and standing.

    The index is empty at first: `app.services.desk.index_build` fills it, however many orders there are.
    """
    _execute(db, "M0011")


@_step
def m0012_followed_on_its_way(db: Database) -> None:
    """Links to tracking pages are decisions too.

    None of them is in the way of money.
    """
    _execute(db, "M0012")


@_step
def m0013_people(db: Database) -> None:
    """Who works in the shop, and refunds by day for their limits."""
    _execute(db, "M0013")


@_step
def m0014_more_of_a_request(db: Database) -> None:
    """What a request asks of the customer, and to whom the goods go."""
    _execute(db, "M0014")


@_step
def m0015_who_was_asked(db: Database) -> None:
    """Orders whose customer is asked for name and address."""
    _execute(db, "M0015")


@_step
def m0016_sales_units(db: Database) -> None:
    """Sales units as the shop set them up."""
    _execute(db, "M0016")


@_step
def m0017_erased(db: Database) -> None:
    """Erasures, and entries of the log whose words were left out."""
    _execute(db, "M0017")


@_step
def m0018_ledgers(db: Database) -> None:
    """What the ledgers of the service said, and how far they were read."""
    _execute(db, "M0018")


@_step
def m0019_the_day(db: Database) -> None:
    """What moved, as reports count it, and the days that were closed."""
    _execute(db, "M0019")


@_step
def m0020_money_of_an_order(db: Database) -> None:
    """Entries of a ledger by what they are about, and its payouts."""
    _execute(db, "M0020")


@_step
def m0021_day_files(db: Database) -> None:
    """Files of closed days for a folder; entries of a ledger by day."""
    _execute(db, "M0021")


@_step
def m0022_own_drafts(db: Database) -> None:
    """What is half typed, and what stands open, belongs to this computer."""
    _execute(db, "M0022")
