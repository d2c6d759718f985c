"""Sales units as the shop set them up; their keys are in no table."""

from __future__ import annotations

from datetime import datetime

from app.domain.shop.sales_unit import FIRST, SalesUnit, UnitColour, World
from app.store.sqlite.database import Database, StoredRow, to_text


class Units:
    """The sales units of one data folder, which are all of one world."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self, world: World) -> tuple[SalesUnit, ...]:
        """Every sales unit, in the order in which they came."""
        return tuple(_unit(row, world) for row in self._db.rows("SELECT * FROM sales_units ORDER BY id"))

    def get(self, unit: int, world: World) -> SalesUnit | None:
        """The sales unit with our number `unit`."""
        row = self._db.row("SELECT * FROM sales_units WHERE id = ?", [unit])
        return _unit(row, world) if row else None

    def names(self) -> dict[int, str]:
        """What each sales unit is called, by our number."""
        return {row["id"]: row["name"] for row in self._db.rows("SELECT id, name FROM sales_units")}

    def save(self, unit: SalesUnit, at: datetime) -> None:
        """Add a sales unit, or change its name and colour; call inside a write.

        The number that the service gave it is filled in once, and stays.
        """
        self._db.execute(
            "INSERT INTO sales_units (id, name, msn, colour, added_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, colour = excluded.colour,"
            " msn = CASE msn WHEN '' THEN excluded.msn ELSE msn END",
            [unit.id, unit.name, unit.msn, unit.colour, to_text(at)],
        )

    def remove(self, unit: int) -> None:
        """Remove a sales unit that never sold; call inside a write."""
        self._db.execute("DELETE FROM sales_units WHERE id = ?", [unit])

    def sold(self, unit: int) -> bool:
        """Whether any order belongs to a sales unit."""
        # The first one's orders are found at once; those of the others are few, and have an index.
        few = "" if unit == FIRST else " AND unit <> 1"
        return self._db.row(f"SELECT 1 FROM orders WHERE unit = ?{few} LIMIT 1", [unit]) is not None  # noqa: S608 - ours

    def next_id(self) -> int:
        """Our next number after the first, which no sales unit and no order has."""
        # The first one has nearly all orders and is not counted through; it keeps its number in any case.
        row = self._db.row(
            "SELECT max(1, (SELECT coalesce(max(id), 1) FROM sales_units),"
            " (SELECT coalesce(max(unit), 1) FROM orders WHERE unit <> 1)) AS most"
        )
        return int(row["most"]) + 1 if row else FIRST + 1


def _unit(row: StoredRow, world: World) -> SalesUnit:
    # A colour of a newer version is none here.
    colour = UnitColour(row["colour"]) if row["colour"] in tuple(UnitColour) else UnitColour.NONE
    return SalesUnit(row["id"], world, row["name"], row["msn"], colour)
