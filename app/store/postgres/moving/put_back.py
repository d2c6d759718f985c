"""A server that was put back from a backup, and is followed on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Owners
from app.store.sqlite.database import to_moment
from app.store.sqlite.recovery import NEWEST_RECORD, search_marker

if TYPE_CHECKING:
    import psycopg

_OTHER_LINE = (
    "UPDATE shop SET lineage = split_part(lineage, ':', 1) || ':' || gen_random_uuid(), laid = 'shop'::regclass::oid"
    " WHERE laid <> 'shop'::regclass::oid OR head < %s"
)
_FORGET = "DELETE FROM memory WHERE scope = %s AND owner = %s AND name = %s"
_SEARCH = "INSERT INTO memory (scope, owner, name, part, value, saved_at) VALUES (%s, %s, %s, '', %s, '')"


def follow_on(connection: psycopg.Connection[Any], seen: int) -> bool:
    """Begin another line of changes where the server was put back; whether it was.

    A till had seen `seen` changes. From then on every other till is told, and fetches its copy anew; and the payments that
    were made after the backup are searched for at the service. Call inside a transaction.
    """
    if not connection.execute(_OTHER_LINE, [seen]).rowcount:
        return False
    found = connection.execute(NEWEST_RECORD.encode()).fetchone()
    since = to_moment(found[0]) if found else None
    if since is not None:  # where nothing was ever sold there is nothing to be searched for
        search = Remembered.SEARCH_AFTER_RESTORE
        key = [search.scope, Owners().of(search.scope), search.stored_as]
        connection.execute(_FORGET, key)
        connection.execute(_SEARCH, [*key, search_marker(since)])
    return True
