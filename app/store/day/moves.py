"""Money moves: what was captured, refunded and released, parted once for all reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from app.domain.day.figures import Age, AggregateGap, Reserved, age_of
from app.domain.day.parting import LineShare, MoneyMove, part
from app.domain.day.summing import NO_RATE, DoerSum, HourSum, PartSum, Sums
from app.domain.operation import Kind, Operation, Stage
from app.domain.shop.currency import Currency
from app.store.sqlite.database import Database, StoredRow, to_text

if TYPE_CHECKING:
    from app.store.operations import Operations
    from app.store.orders import Orders, SavedOrder

MONEY = (Kind.CAPTURE, Kind.REFUND, Kind.CANCEL)
_RUN = 100
"""So many operations are parted in one go: the window waits for it."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CURRENCIES = {each.value: each for each in Currency}
_KINDS = {each.value: each for each in Kind}
_HOURS = """
SELECT currency, kind, at / 3600000000 AS hour, count(*) AS times, sum(minor) AS minor, sum(tip) AS tip
FROM moves m WHERE {where} GROUP BY 1, 2, 3
"""
# Of some goods only what was for them counts; a tip is for none.
_HOURS_OF_PARTS = """
SELECT m.currency, m.kind, m.at / 3600000000 AS hour, count(DISTINCT m.operation_id) AS times, sum(p.gross) AS minor,
    0 AS tip
FROM moves m CROSS JOIN move_parts p ON p.operation_id = m.operation_id WHERE {where} GROUP BY 1, 2, 3
"""
# Not by hour as well: a year would have a hundred thousand of them.
_DOERS = """
SELECT currency, kind, who, way, unit, till, count(*) AS times, sum(minor) AS minor
FROM moves m WHERE {where} GROUP BY 1, 2, 3, 4, 5, 6
"""
_DOERS_OF_PARTS = """
SELECT m.currency, m.kind, m.who, m.way, m.unit, m.till, count(DISTINCT m.operation_id) AS times, sum(p.gross) AS minor
FROM moves m CROSS JOIN move_parts p ON p.operation_id = m.operation_id WHERE {where} GROUP BY 1, 2, 3, 4, 5, 6
"""
# `CROSS JOIN` keeps the order: only the parts of moves that count are read.
_PARTS = """
SELECT m.currency, m.kind, p.rate, p.sku, p.name, count(*) AS times, sum(p.gross) AS gross, sum(p.tax) AS tax
FROM moves m CROSS JOIN move_parts p ON p.operation_id = m.operation_id WHERE {where}
GROUP BY 1, 2, 3, 4, 5 ORDER BY max(m.operation_id)
"""
# Likewise; steps have an index by their order, and none by the reference.
_GAPS = """
SELECT p.reference, p.captured, p.refunded, p.cancelled,
    ifnull(sum(o.amount) FILTER (WHERE o.kind = 'capture'), 0) AS our_capture,
    ifnull(sum(o.amount) FILTER (WHERE o.kind = 'refund'), 0) AS our_refund,
    ifnull(sum(o.amount) FILTER (WHERE o.kind = 'cancel'), 0) AS our_cancel
FROM payments p LEFT JOIN operations o ON o.order_id = p.order_id AND o.reference = p.reference AND o.stage = 'done'
WHERE p.authorized > 0 AND p.reference IN
    (SELECT d.reference FROM moves m JOIN operations d ON d.id = m.operation_id WHERE {where}
    UNION SELECT c.reference FROM operations c CROSS JOIN orders r ON r.id = c.order_id
    WHERE c.id >= :since AND c.kind = 'create' AND c.recorded_at < :until AND c.unit = :unit
        AND (:till IS NULL OR r.till = :till))
GROUP BY p.reference ORDER BY p.reference
"""


class Extent(NamedTuple):
    """Which moves count.

    From `begins` to before `ends`, of a unit, till, person, way of paying, product (by its SKU), group of today's catalogue
    or VAT rate (`NO_RATE` where none is known). `also_after` is the last operation that is in an earlier closing: later ones
    count although they are from before `begins`, as after a clock was set back. None leaves all in.
    """

    begins: datetime
    ends: datetime
    also_after: int | None = None
    unit: int | None = None
    till: int | None = None
    who: str | None = None
    way: str | None = None
    product: str | None = None
    group: str | None = None
    rate: int | None = None

    @property
    def of_goods(self) -> bool:
        """Whether only a part of a move may count: what was for some goods."""
        return (self.product, self.group, self.rate) != (None, None, None)


class Moves:
    """The money moves of one data folder."""

    def __init__(self, database: Database, orders: Orders, operations: Operations) -> None:
        self._db, self._orders, self._operations = database, orders, operations

    def uncounted(self) -> bool:
        """Whether something may have happened that is not counted yet."""
        return bool(self._waiting(1))

    def count_some(self, most: int = _RUN) -> bool:
        """Count at `most` so many operations that were not yet; call inside a write.

        Whether there may be more.
        """
        # One more than are counted, which tells whether any are left.
        rows = self._waiting(most + 1)
        self._count(rows[:most])
        more = len(rows) > most
        # Also in between: else each run would walk once more through all that were counted before it.
        self._move_mark(rows[most - 1]["id"] if more else None)
        return more

    def count_all(self) -> None:
        """Count all operations that were not yet; call inside a write."""
        while self.count_some():
            pass

    def _waiting(self, most: int) -> list[Any]:
        return self._db.rows(
            # Not joined: SQLite would make an index of all operations for it, each time.
            "SELECT o.id, o.order_id FROM operations o WHERE o.id > (SELECT upto FROM moves_counted) AND o.stage = 'done'"
            " AND o.kind IN ('capture', 'refund', 'cancel')"
            # A request that was ended before anybody approved released nothing.
            " AND (o.kind <> 'cancel' OR EXISTS (SELECT 1 FROM payments p WHERE p.reference = o.reference AND p.authorized > 0))"
            " AND NOT EXISTS (SELECT 1 FROM moves m WHERE m.operation_id = o.id) ORDER BY o.id LIMIT ?",
            [most],
        )

    def _move_mark(self, counted: int | None) -> None:
        """Nothing can come any more up to the last that was `counted`, or up to the end; nor beyond an open operation."""
        self._db.execute(
            "UPDATE moves_counted SET upto = (SELECT min(id) FROM (SELECT coalesce(:counted, max(id), 0) AS id FROM operations"
            " UNION ALL SELECT id - 1 FROM operations INDEXED BY one_pending_operation"
            "  WHERE stage IN ('open', 'unknown') AND kind <> 'track'))",
            {"counted": counted},
        )

    def _count(self, rows: Sequence[Any]) -> None:
        new, order_ids = {row["id"] for row in rows}, list({row["order_id"]: None for row in rows})
        orders, operations = self._orders.of(order_ids), self._operations.of_orders(order_ids)
        moved = self._operations.moved_of(order_ids)
        ways = self._ways(order_ids)
        for order_id in order_ids:
            portions = {
                each.operation: each.portions
                for kind in (Kind.CAPTURE, Kind.REFUND)
                for each in moved.get((order_id, kind), ())
            }
            done = [each for each in operations[order_id] if each.stage is Stage.DONE and each.kind in MONEY]
            priced = [each for each in done if each.kind is not Kind.CANCEL]
            # The whole history of the order, for what an amount is for depends on what went before.
            parts = part(
                orders[order_id].order,
                (MoneyMove(each.kind, each.amount.minor, portions.get(each.id, ())) for each in priced),
            )
            parted = dict(zip((each.id for each in priced), parts, strict=True))
            for each in done:
                if each.id in new:
                    tip = parted[each.id].tip if each.id in parted else 0
                    self._add(orders[order_id], each, tip, ways.get(each.reference, ""))
                    self._add_parts(orders[order_id], each, parted[each.id].shares if each.id in parted else ())

    def _ways(self, order_ids: Sequence[int]) -> dict[str, str]:
        query = "SELECT reference, flow FROM payments WHERE order_id IN ({many})"
        return {row["reference"]: row["flow"] for row in self._db.rows_of(query, order_ids)}

    def _add(self, saved: SavedOrder, operation: Operation, tip: int, way: str) -> None:
        row = {
            "operation_id": operation.id,
            "at": _micros(operation.recorded_at),
            "unit": operation.unit,
            "till": saved.till,
            "currency": operation.amount.currency,
            "kind": operation.kind,
            "minor": operation.amount.minor,
            "tip": tip,
            "who": operation.who,
            "way": way,
        }
        self._db.insert("moves", row)

    def _add_parts(self, saved: SavedOrder, operation: Operation, shares: Sequence[LineShare]) -> None:
        rows: dict[tuple[int, str, str], tuple[int, int]] = {}
        for each in shares:
            line = None if each.line is None else saved.order.lines[each.line]
            key = (line.vat_rate, line.product_id, line.name) if line else (NO_RATE, "", "")
            gross, tax = rows.get(key, (0, 0))
            rows[key] = gross + each.gross, tax + each.tax
        self._db.execute_many(
            "INSERT INTO move_parts VALUES (?, ?, ?, ?, ?, ?)",
            [(operation.id, *key, *sums) for key, sums in rows.items()],
        )

    # sums

    def sums(self, extent: Extent, now: datetime) -> Sums:
        """The sums of what counts, and what is reserved now."""
        return Sums(self.hours(extent), self.doers(extent), self.parts(extent), self.reserved(extent, now))

    def hours(self, extent: Extent) -> tuple[HourSum, ...]:
        """The sums by hour."""
        rows = self._sum(_HOURS_OF_PARTS if extent.of_goods else _HOURS, extent)
        return tuple(
            HourSum(Currency(row["currency"]), Kind(row["kind"]), row["hour"], row["times"], row["minor"], row["tip"])
            for row in rows
        )

    def doers(self, extent: Extent) -> tuple[DoerSum, ...]:
        """The sums by person and way of paying."""
        return tuple(
            DoerSum(
                *(Currency(row["currency"]), Kind(row["kind"]), row["who"], row["way"], row["times"], row["minor"]),
                *(row["unit"], row["till"]),
            )
            for row in self._sum(_DOERS_OF_PARTS if extent.of_goods else _DOERS, extent)
        )

    def parts(self, extent: Extent) -> tuple[PartSum, ...]:
        """The sums by VAT rate and product."""
        where, values = _where(extent)
        # Neither by name nor by calling an enum, which takes twice as long in all: a year has hundreds of thousands.
        return tuple(
            PartSum(_CURRENCIES[currency], _KINDS[kind], None if rate == NO_RATE else rate, *others)
            for currency, kind, rate, *others in self._db.tuples(_PARTS.replace("{where}", where), values)
        )

    def _sum(self, query: str, extent: Extent) -> Sequence[StoredRow]:
        where, values = _where(extent)
        return self._db.rows(query.replace("{where}", where), values)

    def reserved(self, extent: Extent, now: datetime) -> dict[Currency, tuple[Reserved, ...]]:
        """What is reserved and not captured now, of a unit and till, by age."""
        rows = self._db.rows(
            "SELECT p.currency, p.sent_at, p.authorized - p.captured - p.cancelled AS left FROM payments p"
            " JOIN orders o ON o.id = p.order_id"
            " WHERE p.state = 'AUTHORIZED' AND p.authorized - p.captured - p.cancelled > 0"
            " AND (:unit IS NULL OR p.unit = :unit) AND (:till IS NULL OR o.till = :till)",
            {"unit": extent.unit, "till": extent.till},
        )
        found: dict[Currency, dict[Age, Reserved]] = {}
        for row in rows:
            age = age_of(datetime.fromisoformat(row["sent_at"]), now)
            ages = found.setdefault(Currency(row["currency"]), {})
            old = ages.get(age, Reserved(age, 0, 0))
            ages[age] = Reserved(age, old.times + 1, old.minor + row["left"])
        order = list(Age)
        return {
            each: tuple(sorted(ages.values(), key=lambda one: order.index(one.age))) for each, ages in found.items()
        }

    def groups(self) -> dict[str, str]:
        """The catalogue's groups, by SKU."""
        rows = self._db.rows("SELECT sku, grouped FROM products WHERE grouped <> ''")
        return {row["sku"]: row["grouped"] for row in rows}

    def first(self, unit: int, since: datetime, also_after: int) -> datetime | None:
        """When the earliest move from `since` on, or after an operation, was decided."""
        row = self._db.row(
            "SELECT min(at) AS at FROM moves WHERE unit = ? AND (at >= ? OR operation_id > ?)",
            [unit, _micros(since), also_after],
        )
        return None if row is None or row["at"] is None else _EPOCH + timedelta(microseconds=row["at"])

    def first_uncounted(self, unit: int) -> datetime | None:
        """When the earliest capture or refund that is not counted yet was decided."""
        row = self._db.row(
            "SELECT min(o.recorded_at) AS at FROM operations o WHERE o.id > (SELECT upto FROM moves_counted) AND o.unit = ?"
            " AND o.stage = 'done' AND o.kind IN ('capture', 'refund')"
            " AND NOT EXISTS (SELECT 1 FROM moves m WHERE m.operation_id = o.id)",
            [unit],
        )
        return None if row is None or row["at"] is None else datetime.fromisoformat(row["at"])

    def gaps(self, extent: Extent) -> tuple[AggregateGap, ...]:
        """The payments whose aggregate is not what our steps come to.

        Of a sales unit, those that count; also those that were asked for and moved by somebody else alone.
        """
        where, values = _where(extent)
        values |= {"until": to_text(extent.ends), "till": extent.till}
        values["since"] = self._first_step(extent.begins) if extent.also_after is None else extent.also_after + 1
        rows = self._db.rows(_GAPS.replace("{where}", where), values)
        pairs = (("captured", "our_capture"), ("refunded", "our_refund"), ("cancelled", "our_cancel"))
        return tuple(
            AggregateGap(row["reference"], "released" if theirs == "cancelled" else theirs, row[ours], row[theirs])
            for row in rows
            for theirs, ours in pairs
            if row[ours] != row[theirs]
        )

    def _first_step(self, begins: datetime) -> int:
        """From which number on the steps are from `begins` or later."""
        last = self._db.row("SELECT ifnull(max(id), 0) AS id FROM operations")
        low, high = 1, 1 + (last["id"] if last else 0)
        # By halves: steps have no index by their time, and a shop has had years of them.
        while low < high:
            middle = (low + high) // 2
            row = self._db.row("SELECT recorded_at FROM operations WHERE id >= ? ORDER BY id LIMIT 1", [middle])
            if row is not None and row["recorded_at"] < to_text(begins):
                low = middle + 1
            else:
                high = middle
        return low


_FILTERS = (
    ("unit", "m.unit = :unit"),
    ("till", "m.till = :till"),
    ("who", "m.who = :who"),
    ("way", "m.way = :way"),
    ("product", "p.sku = :product"),
    ("rate", "p.rate = :rate"),
)
_OF_GROUP = "p.sku IN (SELECT sku FROM products WHERE grouped = :group)"
_OF_NO_GROUP = "p.sku NOT IN (SELECT sku FROM products WHERE grouped <> '')"


def _where(extent: Extent) -> tuple[str, dict[str, Any]]:
    """The condition on a move `m`, of goods on its parts `p` as well, and its values."""
    values: dict[str, Any] = {
        "begins": _micros(extent.begins),
        "ends": _micros(extent.ends),
        "after": extent.also_after,
    }
    late = " OR m.operation_id > :after" if extent.also_after is not None else ""
    conditions = [f"m.at < :ends AND (m.at >= :begins{late})"]
    for name, condition in _FILTERS:
        value = getattr(extent, name)
        if value is not None:
            conditions.append(condition)
            values[name] = value
    if extent.group is not None:
        conditions.append(_OF_GROUP if extent.group else _OF_NO_GROUP)
        values["group"] = extent.group
    return " AND ".join(conditions), values


def _micros(at: datetime) -> int:
    # In whole numbers: a binary fraction would move a moment over the cut.
    past = at - _EPOCH
    return (past.days * 86_400 + past.seconds) * 1_000_000 + past.microseconds
