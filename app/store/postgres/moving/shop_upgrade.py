"""A shop at its server gets the schema of a newer version.

No till writes meanwhile. All of it is fetched into a file of the schema that it has, the steps are taken there as in the
file of a shop with one till, and all of it is sent: so a step is written once, and needs no second one in the words of the
server.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.problem import Invalid, TroubleCode
from app.errors import Blocked
from app.store.postgres.connection import Question
from app.store.postgres.moving.role import give_again, roles_of
from app.store.postgres.moving.sharing import (
    JoiningTill,
    MoveHearing,
    Shared,
    add_till,
    begin_line,
    lay,
    take_all,
    transaction,
)
from app.store.postgres.moving.whole_tables import fingerprint, row_count
from app.store.postgres.shared_tables import SCHEMA, shared_schema
from app.store.sqlite.leftovers.earlier_file import open_earlier, take_missing_steps

if TYPE_CHECKING:
    import psycopg


def upgrade_shop(part: Path, till: JoiningTill, hearing: MoveHearing) -> Question[Shared]:
    """Bring the shop at a server to the schema of this version.

    All of it or nothing. `part` is a file that is not there yet; the caller takes it away. Every other till is told, and
    fetches its copy anew. Raises `Invalid` `shop_up_to_date`, and `Blocked` `server_other_schema` where the shop is newer
    than this version, `shop_unshared`, `copy_differs`, `server_rights`.
    """

    def ask(connection: psycopg.Connection[Any]) -> Shared:
        with transaction(connection, "BEGIN", keep=True):
            # The table and not its row: who waits for the pen would else hold up what takes the table away.
            connection.execute("LOCK TABLE shop IN ACCESS EXCLUSIVE MODE")
            found = connection.execute("SELECT head, steps, lineage FROM shop").fetchone()
            head, steps, lineage = found or (0, "", "")
            _refuse(steps, till.steps)
            known, roles = connection.execute("SELECT * FROM tills ORDER BY number").fetchall(), roles_of(connection)
            with closing(open_earlier(part, len(steps.split()))) as database:
                with database.write():
                    take_all(connection, database, shared_schema(database), hearing)
                take_missing_steps(database)
                schema = shared_schema(database)
                connection.execute(f"DROP SCHEMA {SCHEMA} CASCADE".encode())
                lay(connection, database, schema, hearing)
                begin_line(connection, head, till.steps, lineage)
                for row in known:
                    marks = ", ".join(["%s"] * len(row))
                    connection.execute(f"INSERT INTO tills VALUES ({marks})".encode(), row)  # noqa: S608 - marks alone
                give_again(connection, roles)
                number = add_till(connection, till)
                connection.execute("ANALYZE")
                return Shared(row_count(database, schema), fingerprint(database, schema), number)

    return ask


def _refuse(steps: str, own: str) -> None:
    """Raise where the shop cannot be brought to our schema, or has it."""
    if not steps:
        raise Blocked(TroubleCode.SHOP_UNSHARED)
    if steps == own:
        raise Invalid("shop_up_to_date")
    if not own.startswith(f"{steps} "):
        raise Blocked(TroubleCode.SERVER_OTHER_SCHEMA)
