"""How often tills may read a payment, kept without a row for each read.

The till that polls it has the most of it with its claim. All others share places: who has one may read once in any minute, and
it is free again a minute after that. Who takes a payment over has less for a minute, because the till before it may have
read just now.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from app.store.postgres.connection import Question
from app.store.shop.leases import Crowd, Hold

if TYPE_CHECKING:
    import psycopg

PLACES, PLACES_UNPOLLED = 22, 66
"""Of a payment: beside the till that polls it, and where none did for a minute; then those end that are too many."""
_HOW_MANY = {"places": PLACES, "unpolled": PLACES_UNPOLLED}
MINUTE_S, SPARE_S = 60.0, 15.0
PLACE_S = MINUTE_S + SPARE_S
"""So long a place is had: in its first seconds it can be read without a question, and then it is kept for a minute.

As long has less who took a payment over: what was read under places beyond the first is a minute ago then.
"""
_POLLED = (
    b"SELECT 1 FROM leases WHERE kind = 'payment' AND key = %s AND until > clock_timestamp() - interval '1 minute'"
)
_CLAIM = b"""
WITH mine AS (
    -- Where nobody polled for a minute, others may have read as often as who polls.
    SELECT key, till, note,
        till = %(till)s AND key = ANY(%(known)s) AND until > clock_timestamp() - interval '1 minute' AS as_before
    FROM leases
    WHERE kind = 'payment' AND key = ANY(%(keys)s) AND (till = %(till)s OR until < clock_timestamp())
    FOR UPDATE SKIP LOCKED
), kept AS (
    -- The note of such a lease is when it was taken over the last time, in seconds.
    UPDATE leases SET till = %(till)s, until = clock_timestamp() + %(life)s,
        note = CASE WHEN mine.as_before THEN leases.note ELSE extract(epoch FROM clock_timestamp())::bigint::text END
    FROM mine WHERE leases.kind = 'payment' AND leases.key = mine.key
    RETURNING leases.key, false AS is_new, mine.as_before,
        coalesce(nullif(mine.note, '')::bigint > extract(epoch FROM clock_timestamp()) - 60, false)
), made AS (
    INSERT INTO leases (kind, key, till, until)
    SELECT 'payment', key, %(till)s, clock_timestamp() + %(life)s FROM unnest(%(keys)s) key
    ON CONFLICT (kind, key) DO NOTHING RETURNING key, true, false, false
)
SELECT * FROM kept UNION ALL SELECT * FROM made
"""
_READ_BY_OTHERS = b"""
-- All places are looked through once: for each payment by itself, a thousand of them took seconds.
SELECT DISTINCT payment FROM (
    SELECT regexp_replace(key, '/[0-9]+$', '') AS payment, substring(key FROM '/([0-9]+)$')::int AS number
    FROM leases WHERE kind = 'read' AND until > clock_timestamp()
) had WHERE number > %(places)s AND payment = ANY(%(payments)s)
"""
_HAND_OVER = b"UPDATE leases SET until = clock_timestamp() WHERE kind = 'payment' AND key = ANY(%s) AND till = %s"
_STILL_GIVEN = b"""
    -- Where somebody polls, what is beyond the first places is had no longer, and nobody has it after that.
    NOT (key = ANY(%(beyond)s) AND EXISTS (
        SELECT 1 FROM leases
        WHERE kind = 'payment' AND key = %(payment)s AND until > clock_timestamp() - interval '1 minute'
    ))
"""
_RENEW = (
    b"""
UPDATE leases SET until = clock_timestamp() + %(life)s
WHERE kind = 'read' AND key = ANY(%(had)s) AND till = %(till)s AND until > clock_timestamp()
    AND"""
    + _STILL_GIVEN
    + b"RETURNING key"
)
_GIVE_BACK = b"DELETE FROM leases WHERE kind = 'read' AND key = ANY(%s) AND till = %s"
_TAKE = b"""
WITH every AS (
    SELECT %(payment)s || '/' || n AS key, n FROM generate_series(1, CASE WHEN EXISTS (
        SELECT 1 FROM leases
        WHERE kind = 'payment' AND key = %(payment)s AND until > clock_timestamp() - interval '1 minute'
    ) THEN %(places)s ELSE %(unpolled)s END) n
), free AS (
    SELECT key FROM every WHERE NOT EXISTS (
        SELECT 1 FROM leases WHERE kind = 'read' AND leases.key = every.key AND until >= clock_timestamp()
    )
    -- Two tills that ask at the same moment do not begin at the same place; what ends with a claim comes last.
    ORDER BY n > %(places)s, (n + 5 * %(till)s) %% %(places)s, n LIMIT %(most)s
)
INSERT INTO leases AS kept (kind, key, till, until)
-- In one order for all: who waits for a place then has none that the other one waits for.
SELECT 'read', key, %(till)s, clock_timestamp() + %(life)s FROM free ORDER BY key
ON CONFLICT (kind, key) DO UPDATE SET till = excluded.till, until = excluded.until WHERE kept.until < clock_timestamp()
RETURNING key
"""
_FREE_IN = (
    b"""
SELECT coalesce(extract(epoch FROM min(until) - clock_timestamp()), 0)::float8 FROM leases
WHERE kind = 'read' AND starts_with(key, %(payment)s || '/') AND until > clock_timestamp()
    AND"""
    + _STILL_GIVEN
)
_FORGET = b"""
DELETE FROM leases WHERE (kind, key) IN (
    SELECT kind, key FROM leases
    WHERE kind = 'read' AND until < clock_timestamp() OR kind = 'payment' AND until < clock_timestamp() - interval '10 minutes'
    FOR UPDATE SKIP LOCKED LIMIT 1000
)
"""
_CROWD = b"""
SELECT (SELECT count(*) FROM tills WHERE seen_at > now() - interval '15 seconds' AND number <> %(till)s) + 1,
    count(*) FILTER (WHERE till = %(till)s), count(*)
FROM leases WHERE kind = 'payment' AND until > clock_timestamp()
"""


class NewPlaces(NamedTuple):
    """Places of a payment that a till has.

    And when there is one more, where they are too few.
    """

    keys: set[str]
    free_in_s: float


def claim_to_poll(
    payments: Sequence[str], known: Sequence[str], till: int, life: timedelta
) -> Question[dict[str, Hold | None]]:
    """Claim payments to poll them; those that no other till polls.

    None stands for one that is held as before, of those `known` to be held.
    """
    values = {"keys": list(payments), "known": list(known), "till": till, "life": life}

    def ask(connection: psycopg.Connection[Any]) -> dict[str, Hold | None]:
        rows = connection.execute(_CLAIM, values).fetchall()
        first = [key for key, is_new, _, _ in rows if is_new]
        # Asked once the claims stand: who takes such a place looks for a claim once the place stands, so one sees the other.
        read = (
            {key for (key,) in connection.execute(_READ_BY_OTHERS, {**_HOW_MANY, "payments": first})}
            if first
            else set()
        )
        got: dict[str, Hold | None] = {}
        for key, is_new, as_before, taken_lately in rows:
            if is_new:
                got[key] = Hold.TAKEN if key in read else Hold.LONG
            elif as_before:
                got[key] = None
            else:
                got[key] = Hold.TAKEN_AGAIN if taken_lately else Hold.TAKEN
        return got

    return ask


def hand_over(payments: Sequence[str], till: int) -> Question[None]:
    """Leave payments to other tills at once.

    They know that this one has read them just now.
    """

    def ask(connection: psycopg.Connection[Any]) -> None:
        connection.execute(_HAND_OVER, [list(payments), till])

    return ask


def take_places(payment: str, had: Sequence[str], most: int, till: int) -> Question[NewPlaces]:
    """Have the places that were `had` longer, and free ones besides.

    Until there are `most`.
    """
    beyond = [f"{payment}/{number}" for number in range(PLACES + 1, PLACES_UNPOLLED + 1)]
    values = {
        **{"payment": payment, "had": list(had), "till": till, "life": timedelta(seconds=PLACE_S), "beyond": beyond},
        **_HOW_MANY,
    }

    def ask(connection: psycopg.Connection[Any]) -> NewPlaces:
        keys = {key for (key,) in connection.execute(_RENEW, values)}
        lacking = most - len(keys)
        if lacking:
            taken = {key for (key,) in connection.execute(_TAKE, {**values, "most": lacking})}
            if (back := taken.intersection(beyond)) and connection.execute(_POLLED, [payment]).fetchall():
                connection.execute(_GIVE_BACK, [list(back), till])
                taken -= back
            keys |= taken
        if len(keys) >= most:
            return NewPlaces(keys, 0)
        ((free_in_s,),) = connection.execute(_FREE_IN, values).fetchall()
        return NewPlaces(keys, free_in_s)

    return ask


def number_of(place: str) -> int:
    """Which place of its payment it is, from 1."""
    return int(place.rpartition("/")[2])


def crowd(till: int) -> Question[Crowd]:
    """How many tills are at work, and who polls how much.

    What ran out is forgotten with the same question.
    """

    def ask(connection: psycopg.Connection[Any]) -> Crowd:
        connection.execute(_FORGET)
        ((tills, ours, every),) = connection.execute(_CROWD, {"till": till}).fetchall()
        return Crowd(tills, ours, every)

    return ask
