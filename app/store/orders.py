"""Orders and their lines, changed only until they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from app.domain.desk.query import Query
from app.domain.money import Currency
from app.domain.order import Flow, Interaction, Order, OrderLine, OtherPayment, Source, Stated, Unit, format_quantity
from app.domain.problem import Invalid
from app.domain.reference import make_reference
from app.domain.shop.sales_unit import FIRST
from app.errors import Blocked
from app.store.search.conditions import PLAIN, Surroundings
from app.store.search.lookups import Lookups
from app.store.search.named import named_whole
from app.store.search.order_search import OrderSearch
from app.store.sqlite.database import PAST_ALL, Database, StoredRow, grouped, to_text

if TYPE_CHECKING:
    from app.domain.search.ranking import OrderFacts


@dataclass(frozen=True)
class SavedOrder:
    """An order with its identity.

    `ready_body` is the JSON text of a create call that came ready-made, or empty. An `unfinished` one was parked with parts
    that cannot be read yet; it is not sent as it is. One that is `to_ship` was approved, and its goods leave later. `unit`
    is the sales unit that sells it, `till` where it was made.
    """

    id: int
    reference: str
    order: Order
    made_at: datetime
    ready_body: str = ""
    unfinished: bool = False
    to_ship: bool = False
    unit: int = FIRST
    till: int = FIRST


@dataclass(frozen=True)
class OrderMatches:
    """Matching orders, newest first; `before` which number there are more, or None."""

    orders: list[SavedOrder]
    before: int | None


_NEWEST = (
    "SELECT max(id) AS newest FROM orders",
    "SELECT max(id) AS newest FROM orders INDEXED BY sqlite_autoindex_orders_1 WHERE reference >= ''",
    "SELECT max(order_id) AS newest FROM payments",
)
"""Where the number of the newest order stands: its own row, the index of references, and what was sent."""
_NAMED = "WHERE reference = :r OR id = (SELECT order_id FROM payments WHERE reference = :r) LIMIT 1"
"""How an order is found by its own reference, or by that of one of its requests."""


class Orders:
    """The orders of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._lookups = Lookups(database)
        self._search = OrderSearch(database, self._lookups)

    def next_reference(self, prefix: str, day: date, unit: int = FIRST) -> str:
        """A free reference of the sales unit `unit`; call inside a write."""
        counter = f"{prefix}-{day:%y%m%d}"
        while True:
            row = self._db.row(
                "INSERT INTO counters (unit, name, value) VALUES (?, ?, 1)"
                " ON CONFLICT (unit, name) DO UPDATE SET value = value + 1 RETURNING value",
                [unit, counter],
            )
            reference = make_reference(prefix, day, row["value"] if row else 1)
            if not self.exists(reference):
                return reference

    def exists(self, reference: str) -> bool:
        """Whether an order or one of its payment requests carries `reference`."""
        return (
            self._db.row(
                "SELECT 1 FROM orders WHERE reference = :r UNION ALL SELECT 1 FROM payments WHERE reference = :r LIMIT 1",
                {"r": reference},
            )
            is not None
        )

    def add(
        self,
        reference: str,
        order: Order,
        made_at: datetime,
        ready_body: str = "",
        *,
        unfinished: bool = False,
        unit: int = FIRST,
        till: int = FIRST,
    ) -> SavedOrder:
        """Save a new order of a sales unit, made at a till.

        Call inside a write. Raises `Invalid` `reference_taken`.
        """
        if self.exists(reference):
            raise Invalid("reference_taken", field="reference", text=reference)
        columns = {
            **_columns(order),
            "reference": reference,
            "ready_body": ready_body,
            "made_at": to_text(made_at),
            "unfinished": int(unfinished),
            "unit": unit,
            "till": till,
        }
        order_id = self._db.insert("orders", columns)
        self._add_parts(order_id, order)
        self._db.touch(order_id)
        return SavedOrder(order_id, reference, order, made_at, ready_body, unfinished, unit=unit, till=till)

    def replace(self, saved: SavedOrder, order: Order, *, unfinished: bool = False) -> SavedOrder:
        """Save `order` in place of `saved`.

        Call inside a write, and only while nothing was sent. A body that came ready-made belongs to the order as it came: a
        changed one is sent with its own values.
        """
        ready_body = saved.ready_body if order == saved.order else ""
        columns = {**_columns(order), "ready_body": ready_body, "unfinished": int(unfinished)}
        self._db.update("orders", ("id", saved.id), columns)
        for part in ("lines", "other_payments"):
            self._db.execute(f"DELETE FROM {part} WHERE order_id = ?", [saved.id])  # noqa: S608 - names of ours
        self._add_parts(saved.id, order)
        self._db.touch(saved.id)
        return replace(saved, order=order, ready_body=ready_body, unfinished=unfinished)

    def mark_sent(self, saved: SavedOrder, asked: Order) -> SavedOrder:
        """Save what an order's request carries, and end its time as a draft.

        The receipt number, the word pair and the customer. Call inside a write.
        """
        names = ("receipt_number", "words", "phone", "personal_qr", "customer_token")
        carried = {name: getattr(asked, name) for name in names}
        self._db.update("orders", ("id", saved.id), {**carried, "draft": 0})
        sent = replace(saved.order, **carried)
        self._db.touch(saved.id)
        return replace(saved, order=sent)

    def mark_to_ship(self, saved: SavedOrder) -> None:
        """Note that the goods of an order leave later; call inside a write."""
        self._db.update("orders", ("id", saved.id), {"to_ship": 1})
        self._db.touch(saved.id)

    def next_receipt_number(self, first: int, unit: int = FIRST) -> str:
        """The next receipt number of the sales unit `unit`, beginning at `first`.

        One typed by hand is passed over. Call inside a write, the one in which the number is given to an order: so none is
        missing and none is given twice.
        """
        while True:
            row = self._db.row(
                "INSERT INTO counters (unit, name, value) VALUES (:unit, 'receipt', :first)"
                " ON CONFLICT (unit, name) DO UPDATE SET value = max(value + 1, :first) RETURNING value",
                {"unit": unit, "first": first},
            )
            number = str(row["value"] if row else first)
            given = "SELECT 1 FROM orders WHERE receipt_number = ? AND receipt_number <> ''"  # as its index says
            if self._db.row(given, [number]) is None:
                return number

    def discard(self, saved: SavedOrder) -> None:
        """Delete an order of which nothing was ever sent; call inside a write."""
        self._db.on_leaving([saved.id])
        self._db.execute("DELETE FROM orders WHERE id = ?", [saved.id])

    def drafts(self, limit: int) -> list[SavedOrder]:
        """The orders of which nothing was sent yet, the last saved first."""
        return self._all(self._db.rows("SELECT * FROM orders WHERE draft = 1 ORDER BY id DESC LIMIT ?", [limit]))

    def of_phone(self, phone: str, limit: int) -> list[SavedOrder]:
        """The orders of a customer's number, newest first."""
        asked = "SELECT * FROM orders WHERE phone = ? AND phone <> '' ORDER BY id DESC LIMIT ?"  # as its index says
        return self._all(self._db.rows(asked, [phone, limit]))

    def words_in_use(self) -> set[str]:
        """The word pairs of the requests that are still waited for."""
        rows = self._db.rows(
            "SELECT o.words FROM orders o JOIN payments p ON p.order_id = o.id"
            " WHERE p.state IN ('NEW', 'CREATED') AND o.words <> ''"
        )
        return {row["words"] for row in rows}

    def find(self, reference: str) -> SavedOrder | None:
        """The order with `reference`, its own or that of one of its requests."""
        row = self._db.row(f"SELECT * FROM orders {_NAMED}", {"r": reference})  # noqa: S608 - a condition of ours
        return self._all([row])[0] if row else None

    def own_reference(self, reference: str) -> str:
        """An order's own reference, given any of its references, or an unknown one."""
        row = self._db.row(f"SELECT reference FROM orders {_NAMED}", {"r": reference})  # noqa: S608 - a condition of ours
        return row["reference"] if row else reference

    def get(self, reference: str) -> SavedOrder:
        """As `find`, but an unknown reference raises `Invalid` `order_not_found`."""
        found = self.find(reference)
        if found is None:
            raise Invalid("order_not_found", field="reference", text=reference)
        return found

    def search(
        self, query: Query, limit: int, before: int | None = None, around: Surroundings = PLAIN
    ) -> list[SavedOrder]:
        """Orders that meet `query`, newest first, however long that takes.

        `before` is the id of the last order of the page before this one.
        """
        found: list[SavedOrder] = []
        while len(found) < limit:
            looked = self.look(query, limit - len(found), before, around)
            found += looked.orders
            before = looked.before
            if before is None:
                break
        return found

    def look(self, query: Query, limit: int, before: int | None = None, around: Surroundings = PLAIN) -> OrderMatches:
        """As `search`, but stop after as many orders as a window can wait for."""
        if not query.terms:
            below = PAST_ALL if before is None else before
            rows = self._db.rows("SELECT * FROM orders WHERE id < ? ORDER BY id DESC LIMIT ?", [below, limit])
            return OrderMatches(self._all(rows), rows[-1]["id"] if len(rows) == limit else None)
        order_ids, further = self._search.look(query, limit, before, around)
        orders = self.of(order_ids)
        return OrderMatches([orders[number] for number in order_ids], further)

    def named(self, query: Query, limit: int) -> list[SavedOrder]:
        """Orders that `query` names whole, newest first.

        By reference, receipt number or phone number.
        """
        if not query.terms:
            return []
        sql, values = named_whole(query)
        rows = self._db.rows(f"SELECT * FROM orders WHERE id IN ({sql}) ORDER BY id DESC LIMIT {limit:d}", values)  # noqa: S608
        return self._all(rows)

    def meant(self, query: Query) -> dict[str, tuple[str, ...]]:
        """The words meant by those of `query` that are nowhere, with one slip."""
        return self._search.meant(query)

    def facts(
        self, order_ids: Sequence[int], units: Mapping[int, str], *, ends_too: bool = True
    ) -> dict[int, OrderFacts]:
        """What these orders are found by; see `app.store.search.order_facts`."""
        from app.store.search.order_facts import read_facts

        return read_facts(self._lookups, order_ids, units, ends_too=ends_too)

    def is_empty(self) -> bool:
        """Whether there is no order at all."""
        return self._db.row("SELECT 1 FROM orders LIMIT 1") is None

    def newest_place(self) -> int:
        """The number of the newest order that can be read; 0 for none.

        The file may be damaged.
        """
        newest = 0
        for asked in _NEWEST:
            try:
                row = self._db.row(asked)
            except Blocked:
                continue  # another place may know it
            newest = max(newest, (row["newest"] if row else 0) or 0)
        return newest

    def match(self, query: Query, order_id: int, around: Surroundings = PLAIN) -> SavedOrder | None:
        """The order with this number, if it meets `query`."""
        if query.terms and not self._search.meets(query, order_id, around):
            return None
        return self.of([order_id]).get(order_id)

    def references(self, order_ids: Sequence[int]) -> dict[int, str]:
        """The references of the orders with these numbers."""
        rows = self._db.rows_of("SELECT id, reference FROM orders WHERE id IN ({many})", order_ids)
        return {row["id"]: row["reference"] for row in rows}

    def of(self, order_ids: Sequence[int]) -> dict[int, SavedOrder]:
        """The orders with these numbers."""
        rows = self._db.rows_of("SELECT * FROM orders WHERE id IN ({many})", order_ids)
        return {saved.id: saved for saved in self._all(rows)}

    def _add_parts(self, order_id: int, order: Order) -> None:
        for position, line in enumerate(order.lines):
            self._db.insert("lines", _line_columns(order_id, position, line))
        for payment in order.other_payments:
            columns = {"order_id": order_id, "source": payment.source, "minor": payment.minor}
            self._db.insert("other_payments", columns)

    def _all(self, rows: Sequence[StoredRow]) -> list[SavedOrder]:
        """The orders of these rows, their lines and other payments read together."""
        ids = [row["id"] for row in rows]
        query = "SELECT * FROM lines WHERE order_id IN ({many}) ORDER BY order_id, position"
        lines = grouped((line["order_id"], _line(line)) for line in self._db.rows_of(query, ids))
        query = "SELECT * FROM other_payments WHERE order_id IN ({many}) ORDER BY order_id, source"
        others = grouped(
            (other["order_id"], OtherPayment(Source(other["source"]), other["minor"]))
            for other in self._db.rows_of(query, ids)
        )
        return [_saved(row, lines.get(row["id"], ()), others.get(row["id"], ())) for row in rows]


_PLAIN = (
    *("phone", "customer", "description", "receipt_number", "pos_id", "note", "tip", "personal_qr", "words"),
    *("customer_token", "shares", "minimum_age", "lasts", "stated_total"),
)
"""Fields of an order that stand in columns of the same name."""


def _saved(row: StoredRow, lines: Sequence[OrderLine], others: Sequence[OtherPayment]) -> SavedOrder:
    plain: dict[str, Any] = {name: row[name] for name in _PLAIN}
    order = Order(
        lines=tuple(lines),
        currency=Currency(row["currency"]),
        flow=Flow(row["flow"]),
        interaction=Interaction(row["interaction"]),
        other_payments=tuple(others),
        **plain,
    )
    made_at = datetime.fromisoformat(row["made_at"])
    return SavedOrder(
        id=row["id"],
        reference=row["reference"],
        order=order,
        made_at=made_at,
        ready_body=row["ready_body"] or "",
        unfinished=bool(row["unfinished"]),
        to_ship=bool(row["to_ship"]),
        unit=row["unit"],
        till=row["till"],
    )


def _columns(order: Order) -> dict[str, object]:
    kinds = {"currency": order.currency, "flow": order.flow, "interaction": order.interaction}
    return {**kinds, **{name: getattr(order, name) for name in _PLAIN}, "total": order.total.minor}


def _line_columns(order_id: int, position: int, line: OrderLine) -> dict[str, object]:
    return {
        "order_id": order_id,
        "position": position,
        "name": line.name,
        "product_id": line.product_id,
        "quantity": format_quantity(line.quantity),
        "unit": line.unit,
        "unit_price": line.unit_price,
        "vat_rate": line.vat_rate,
        "discount": line.discount,
        "is_return": int(line.is_return),
        "is_shipping": int(line.is_shipping),
        "stated_gross": line.stated.gross if line.stated else None,
        "stated_net": line.stated.net if line.stated else None,
        "stated_tax": line.stated.tax if line.stated else None,
    }


def _line(row: StoredRow) -> OrderLine:
    stated = None
    if row["stated_gross"] is not None:
        stated = Stated(row["stated_gross"], row["stated_net"], row["stated_tax"])
    return OrderLine(
        name=row["name"],
        product_id=row["product_id"],
        quantity=Decimal(row["quantity"]),
        unit_price=row["unit_price"],
        vat_rate=row["vat_rate"],
        discount=row["discount"],
        unit=Unit(row["unit"]),
        is_return=bool(row["is_return"]),
        is_shipping=bool(row["is_shipping"]),
        stated=stated,
    )
