"""People who work in the shop, their wrong PINs, and what they gave back."""

from __future__ import annotations

from datetime import datetime

from app.domain.shop.permission import Role
from app.domain.shop.person import BESIDE, Person, Tries, folded_name
from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Scope
from app.store.sqlite.database import Database, StoredRow, to_moment, to_text


class People:
    """The people of one data folder."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> tuple[Person, ...]:
        """Everybody, in the order in which they came."""
        return tuple(map(_person, self._db.rows("SELECT * FROM people ORDER BY added_at, folded")))

    def get(self, name: str) -> Person | None:
        """The person of this name, however it is capitalized."""
        row = self._db.row("SELECT * FROM people WHERE folded = ?", [folded_name(name)])
        return _person(row) if row else None

    def add(self, person: Person, at: datetime) -> None:
        """Add a person; call inside a write."""
        self._db.execute(
            "INSERT INTO people (folded, name, role, refund_limit, pin_hash, added_at) VALUES (?, ?, ?, ?, ?, ?)",
            [folded_name(person.name), *person, to_text(at)],
        )

    def change(self, person: Person) -> None:
        """Save role, limit and PIN of a person; call inside a write.

        With another PIN the wrong ones are forgotten.
        """
        self._db.execute(
            "UPDATE people SET wrong = CASE WHEN pin_hash = ? THEN wrong ELSE 0 END,"
            " role = ?, refund_limit = ?, pin_hash = ? WHERE folded = ?",
            [person.pin_hash, person.role, person.refund_limit, person.pin_hash, folded_name(person.name)],
        )

    def remove(self, name: str) -> None:
        """Remove a person; call inside a write."""
        self._db.execute("DELETE FROM people WHERE folded = ?", [folded_name(name)])

    def tries(self, name: str) -> Tries:
        """The wrong PINs of a person."""
        row = self._db.row("SELECT wrong, wrong_at FROM people WHERE folded = ?", [folded_name(name)])
        return Tries(row["wrong"], to_moment(row["wrong_at"])) if row else Tries()

    def keep_tries(self, name: str, tries: Tries) -> None:
        """Save the wrong PINs of a person; call inside a write."""
        self._db.execute(
            "UPDATE people SET wrong = ?, wrong_at = ? WHERE folded = ?",
            [tries.wrong, to_text(tries.at), folded_name(name)],
        )

    def hand_on(self, before: str, after: str) -> None:
        """Give what was remembered for the person `before` to `after`.

        Call inside a write. Settings stay with `before`, too.
        """
        for table in ("memory", "settings"):
            columns = {"memory": "name, part, value, saved_at", "settings": "name, value"}[table]
            self._db.execute(
                f"INSERT OR REPLACE INTO {table} (scope, owner, {columns})"  # noqa: S608 - names of ours
                f" SELECT scope, ?, {columns} FROM {table} WHERE scope = ? AND owner = ?",
                [after, Scope.PERSON, before],
            )
        self._db.execute("DELETE FROM memory WHERE scope = ? AND owner = ?", [Scope.PERSON, before])
        # What each person has at this computer; see `Remembered`.
        for thing in (Remembered.ORDER_PANEL, Remembered.PASSED_DRILLS):
            self._db.execute(
                "UPDATE OR REPLACE memory SET part = ? WHERE scope = ? AND name = ? AND part = ?",
                [after, thing.scope, thing.stored_as, before],
            )

    def refunded(self, name: str, since: datetime) -> int:
        """What a person gave back since then, in minor units.

        Alone, or as the second of two.
        Amounts are added as they stand, whatever their currency. What did not happen does not count.
        """
        from app.domain.operation import Kind, Stage  # the first paint asks for people, and for no refund

        row = self._db.row(
            "SELECT coalesce(sum(amount), 0) AS total FROM operations WHERE kind = ? AND recorded_at >= ?"
            " AND stage NOT IN (?, ?) AND (who = ? OR substr(who, -length(?)) = ?)",
            [Kind.REFUND, to_text(since), Stage.REFUSED, Stage.UNSENT, name, BESIDE + name, BESIDE + name],
        )
        return int(row["total"]) if row else 0


def _person(row: StoredRow) -> Person:
    return Person(row["name"], Role(row["role"]), row["refund_limit"], row["pin_hash"])
