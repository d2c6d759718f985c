"""Leases: what one till sees to until a moment, and another after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from app.store.postgres.connection import Question
from app.store.postgres.server import Lease

if TYPE_CHECKING:
    import psycopg

_CLAIM = b"""
WITH mine AS (
    -- What another till is claiming at this moment is passed over: nothing here waits.
    SELECT key FROM leases WHERE kind = %(kind)s AND key = ANY(%(keys)s) AND (till = %(till)s OR until < clock_timestamp())
    FOR UPDATE SKIP LOCKED
), kept AS (
    UPDATE leases SET till = %(till)s, until = clock_timestamp() + %(life)s
    WHERE kind = %(kind)s AND key IN (SELECT key FROM mine) RETURNING key
), made AS (
    INSERT INTO leases (kind, key, till, until)
    SELECT %(kind)s, key, %(till)s, clock_timestamp() + %(life)s FROM unnest(%(keys)s) key
    ON CONFLICT (kind, key) DO NOTHING RETURNING key
)
SELECT key FROM kept UNION SELECT key FROM made
"""
_LET_GO = b"DELETE FROM leases WHERE kind = %s AND key = ANY(%s) AND till = %s"
_HELD = b"SELECT kind, key, till FROM leases WHERE until > clock_timestamp() ORDER BY kind, key"
LIFE = timedelta(seconds=20)
"""So long a lease lasts; who still sees to it claims it anew in good time. All by the clock of the server."""


def claim(kind: str, keys: Sequence[str], till: int, life: timedelta = LIFE) -> Question[set[str]]:
    """Claim those of the `keys` that no other till sees to.

    What it has already it has longer. The result are those that it has now.
    """
    values = {"kind": kind, "keys": list(keys), "till": till, "life": life}

    def ask(connection: psycopg.Connection[Any]) -> set[str]:
        return {key for (key,) in connection.execute(_CLAIM, values)}

    return ask


def let_go(kind: str, keys: Sequence[str], till: int) -> Question[None]:
    """Leave to others what this till saw to."""

    def ask(connection: psycopg.Connection[Any]) -> None:
        connection.execute(_LET_GO, [kind, list(keys), till])

    return ask


def held(connection: psycopg.Connection[Any]) -> list[Lease]:
    """What each till sees to at this moment."""
    return [Lease(*row) for row in connection.execute(_HELD)]
