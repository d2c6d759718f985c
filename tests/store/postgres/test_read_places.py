"""Who may read a payment how often, as the tills of a shop share it at their server."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from random import Random
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import pytest

from app.errors import Invalid
from app.services.engine import read_budget
from app.services.engine.read_budget import MINUTE, MOST_READS, ReadBudget
from app.store import Store
from app.store.postgres import leases, read_places
from app.store.postgres.read_places import PLACES, PLACES_UNPOLLED
from app.store.shop.leases import Crowd, Hold, LeaseKind, Leases, ReadPlaces
from tests.conftest import Run
from tests.store.postgres.conftest import OpenTill
from tests.support.clocks import Clock
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops

if TYPE_CHECKING:
    import psycopg

PAYMENT = LeaseKind.PAYMENT
SetClock = Callable[[float], None]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> SetClock:
    """Set the clock of the tills, not that of the server."""
    now = [0.0]
    monkeypatch.setattr(leases, "time", SimpleNamespace(monotonic=lambda: now[0]))
    return lambda seconds: now.__setitem__(0, seconds)


@pytest.fixture
def pass_time(shops: Shops, at: SetClock) -> Callable[[float], None]:
    """Let time go by for all of them."""
    gone = [0.0]

    def pass_time(seconds: float) -> None:
        gone[0] += seconds
        at(gone[0])
        with shops.server.connect(shops.common) as connection:
            connection.execute("UPDATE kvitt.leases SET until = until - make_interval(secs => %s)", [seconds])
            connection.execute(
                "UPDATE kvitt.leases SET note = (note::bigint - %s)::text WHERE kind = 'payment' AND note <> ''",
                [seconds],
            )

    return pass_time


def test_who_polls_first_has_it_for_long(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    assert first.hold("K-1") is Hold.NOT
    run(first.claim(PAYMENT, ["K-1"]))
    run(second.claim(PAYMENT, ["K-1"]))
    assert [till.hold("K-1") for till in (first, second)] == [Hold.LONG, Hold.NOT]


def test_who_takes_over_has_less_for_a_minute(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    first, second, third = (open_till(name).leases for name in ("first", "second", "third"))
    run(first.claim(PAYMENT, ["K-1"]))
    pass_time(21)
    assert first.hold("K-1") is Hold.NOT
    assert run(second.claim(PAYMENT, ["K-1"])) == {"K-1"}
    assert second.hold("K-1") is Hold.TAKEN
    pass_time(21)
    assert run(third.claim(PAYMENT, ["K-1"])) == {"K-1"}
    assert third.hold("K-1") is Hold.TAKEN_AGAIN
    for _ in range(5):
        assert third.hold("K-1") is Hold.TAKEN_AGAIN
        pass_time(15)
        assert run(third.claim(PAYMENT, ["K-1"])) == {"K-1"}
        assert run(second.claim(PAYMENT, ["K-1"])) == set()
    assert [till.hold("K-1") for till in (second, third)] == [Hold.NOT, Hold.LONG]


def test_a_claim_that_ran_out_and_was_nobodys_meanwhile_is_as_before(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    first = open_till("first").leases
    run(first.claim(PAYMENT, ["K-1"]))
    pass_time(30)
    assert run(first.claim(PAYMENT, ["K-1"])) == {"K-1"}
    assert first.hold("K-1") is Hold.LONG


def test_a_till_that_begins_anew_does_not_know_what_it_read(run: Run, open_till: OpenTill) -> None:
    store = open_till("first")
    run(store.leases.claim(PAYMENT, ["K-1"]))
    again = leases.SharedLeases(shared(store), 1)
    run(again.claim(PAYMENT, ["K-1"]))
    assert again.hold("K-1") is Hold.TAKEN


def test_what_is_handed_over_was_read_just_now(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    run(first.claim(PAYMENT, ["K-1", "K-2"]))
    run(first.hand_over([]))
    run(first.hand_over(["K-1"]))
    run(first.let_go(PAYMENT, ["K-2"]))
    assert run(second.claim(PAYMENT, ["K-1", "K-2"])) == {"K-1", "K-2"}
    assert [first.hold("K-1"), first.hold("K-2")] == [Hold.NOT, Hold.NOT]
    assert [second.hold("K-1"), second.hold("K-2")] == [Hold.TAKEN, Hold.TAKEN]
    assert run(first.claim(PAYMENT, ["K-1", "K-2"])) == set(), "it asks anew, and does not go on as before"
    # Nor may others read it as often as who polled it did just now.
    run(second.let_go(PAYMENT, ["K-2"]))
    assert run(first.places("K-2", PLACES_UNPOLLED)).have == PLACES


def test_a_place_is_had_by_one_till_for_a_minute_after_its_last_read(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    run(first.claim(PAYMENT, ["K-1"]))
    assert run(second.places("K-1", 1)) == ReadPlaces(1)
    assert run(first.places("K-1", PLACES)).have == PLACES - 1
    pass_time(14)
    assert run(second.places("K-1", 1)) == ReadPlaces(1), "nothing is asked"
    pass_time(2)
    assert run(second.places("K-1", 2)).have == 1, "it is had longer, and another is not free"
    refused = run(second.places("K-1", 2))
    assert (refused.have, 50 < refused.free_in_s <= 75) == (1, True)
    pass_time(60)
    assert run(second.places("K-1", PLACES)) == ReadPlaces(PLACES)
    assert run(second.places("K-2", 1)) == ReadPlaces(1)


def test_of_the_places_that_end_soon_only_those_are_had_longer_that_are_wanted(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    first = open_till("first").leases
    assert run(first.places("K-1", 3)) == ReadPlaces(3)
    pass_time(20)
    assert run(first.places("K-1", 1)) == ReadPlaces(1)


def test_two_tills_that_ask_at_once_get_each_their_own(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    assert run(first.places("K-1", PLACES_UNPOLLED)).have == PLACES_UNPOLLED
    assert run(second.places("K-1", 1)).have == 0
    with shops.server.connect(shops.common) as connection:
        rows = connection.execute(
            "SELECT count(*), count(DISTINCT key) FROM kvitt.leases WHERE kind = 'read'"
        ).fetchall()
    assert rows == [(PLACES_UNPOLLED, PLACES_UNPOLLED)]


def test_two_tills_that_take_many_at_once_do_not_wait_for_each_other(shops: Shops) -> None:
    """The server would end one of them, as a fault of the program."""
    place = "INSERT INTO leases (kind, key, till, until) VALUES ('read', %s, 2, 'infinity')"
    with shops.server.connect(shops.common) as first, shops.server.connect(shops.common) as second:
        for each in (first, second):
            each.execute("SET search_path TO kvitt")
        first.execute("BEGIN")
        first.execute(place, ["W-1/1"])
        with ThreadPoolExecutor(1) as beside:
            taking = beside.submit(read_places.take_places("W-1", [], PLACES, 1), second)
            while not first.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchall():
                time.sleep(0.01)
            first.execute(place, ["W-1/17"])
            first.execute("COMMIT")
            assert taking.result(10).keys.isdisjoint({"W-1/1", "W-1/17"})
        first.execute("DELETE FROM leases")


def places_at_the_server(shops: Shops, payment: str) -> int:
    with shops.server.connect(shops.common) as connection:
        asked = "SELECT count(*) FROM kvitt.leases WHERE kind = 'read' AND starts_with(key, %s)"
        ((count,),) = connection.execute(asked, [f"{payment}/"]).fetchall()
        return int(count)


def test_two_reads_at_once_forget_no_place(run: Run, open_till: OpenTill, shops: Shops) -> None:
    import asyncio

    first = open_till("first").leases

    async def both() -> None:
        await asyncio.gather(first.places("K-1", 1), first.places("K-1", 2))

    run(both())
    assert run(first.places("K-1", 3)) == ReadPlaces(3), "one and two of them"
    assert places_at_the_server(shops, "K-1") == 3, "none that nobody knows of any more"


def test_what_is_had_is_not_forgotten_for_what_comes(
    run: Run, open_till: OpenTill, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "MANY", 1)
    first = open_till("first").leases
    for name in ("K-1", "K-2", "K-3", "K-1"):
        assert run(first.places(name, 1)) == ReadPlaces(1)
    assert places_at_the_server(shops, "K-1") == 1


def test_places_that_ended_are_forgotten(
    run: Run, open_till: OpenTill, shops: Shops, pass_time: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "MANY", 1)
    first = open_till("first").leases
    for name in ("K-1", "K-2"):
        run(first.places(name, 1))
    pass_time(76)
    run(first.claim(PAYMENT, ["K-9"]))
    assert run(first.places("K-3", 1)) == ReadPlaces(1)
    assert run(first.crowd()) == Crowd(1, 1, 1)
    with shops.server.connect(shops.common) as connection:
        keys = connection.execute("SELECT kind, split_part(key, '/', 1) FROM kvitt.leases ORDER BY 1").fetchall()
    assert keys == [("payment", "K-9"), ("read", "K-3")]


def test_tills_at_work_are_counted_with_what_they_poll(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    run(first.claim(PAYMENT, ["K-1", "K-2"]))
    run(second.claim(PAYMENT, ["K-3"]))
    assert [run(till.crowd())[1:] for till in (first, second)] == [(2, 3), (1, 3)]


def test_the_only_till_of_a_data_file_has_everything(run: Run) -> None:
    alone = Leases()
    assert (alone.hold("K-1"), run(alone.places("K-1", 7)), run(alone.crowd())) == (
        Hold.LONG,
        ReadPlaces(7),
        Crowd(1, 0, 0),
    )
    run(alone.hand_over(["K-1"]))


def test_who_polls_what_was_read_by_hand_as_often_has_less_until_that_is_over(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    for payment, most in (("K-1", PLACES_UNPOLLED), ("K-2", PLACES)):
        assert run(first.places(payment, most)).have == most
    run(second.claim(PAYMENT, ["K-1", "K-2"]))
    assert [second.hold("K-1"), second.hold("K-2")] == [Hold.TAKEN, Hold.LONG]
    pass_time(16)
    for wanted in range(1, PLACES + 1):
        assert run(first.places("K-1", wanted)).have == wanted
    assert run(first.places("K-1", PLACES_UNPOLLED)).have == PLACES, "what is too many is had no longer"
    for _ in range(3):
        pass_time(15)
        run(second.claim(PAYMENT, ["K-1"]))
    assert second.hold("K-1") is Hold.TAKEN
    pass_time(15)
    assert second.hold("K-1") is Hold.LONG


def test_it_is_said_when_a_place_is_free_that_can_be_had(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    """Where somebody polls, those beyond the first are free for nobody once they end."""
    first, second = open_till("first").leases, open_till("second").leases
    assert run(first.places("K-1", PLACES_UNPOLLED)).have == PLACES_UNPOLLED
    pass_time(16)
    assert 0 < run(second.places("K-1", 1)).free_in_s <= 59
    run(second.claim(PAYMENT, ["K-1"]))
    assert run(first.places("K-1", PLACES)).have == PLACES
    refused = run(second.places("K-1", 1))
    assert (refused.have, 59 < refused.free_in_s <= 75) == (0, True)


def test_a_claim_that_nobody_had_for_a_minute_begins_with_less(
    run: Run, open_till: OpenTill, pass_time: Callable[[float], None]
) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    run(first.claim(PAYMENT, ["K-1"]))
    pass_time(81)
    assert run(second.places("K-1", PLACES_UNPOLLED)).have == PLACES_UNPOLLED
    run(first.claim(PAYMENT, ["K-1"]))
    assert first.hold("K-1") is Hold.TAKEN


class _Between:
    """A connection on which another till claims a payment right after places were taken."""

    def __init__(self, connection: psycopg.Connection[Any], claim: Callable[[], object]) -> None:
        self._connection, self._claim = connection, claim

    def execute(self, sql: bytes, values: Any) -> Any:
        done = self._connection.execute(sql, values)
        if b"free AS" in sql:
            self._claim()
        return done


def test_places_and_a_first_claim_of_the_same_moment_see_each_other(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection, shops.server.connect(shops.common) as other:
        for each in (connection, other):
            each.execute("SET search_path TO kvitt")
        claim = read_places.claim_to_poll(["K-1"], [], 2, timedelta(seconds=20))
        holds: list[dict[str, Hold | None]] = []
        between = cast("psycopg.Connection[Any]", _Between(connection, lambda: holds.append(claim(other))))
        places = read_places.take_places("K-1", [], PLACES_UNPOLLED, 1)(between)
        assert (len(places.keys), holds) == (PLACES, [{"K-1": Hold.TAKEN}])
        kept = connection.execute("SELECT count(*) FROM leases WHERE kind = 'read'").fetchall()
        assert kept == [(PLACES,)]


def test_many_first_claims_are_answered_soon_however_many_places_are_had(shops: Shops) -> None:
    """Nothing else of the till is asked meanwhile, and no write of it goes out."""
    payments = [f"M-{number}" for number in range(1, 1001)]
    with shops.server.connect(shops.common) as connection:
        connection.execute("SET search_path TO kvitt")
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO leases (kind, key, till, until) SELECT 'read', format('M-%s/%s', payment, number), 1, 'infinity'"
            " FROM generate_series(1, 1000) payment, generate_series(4, 25) number WHERE payment > 1 OR number <= 22"
        )
        connection.execute("INSERT INTO leases (kind, key, till, until) VALUES ('read', 'as/typed/1', 1, 'infinity')")
        connection.execute("SET statement_timeout = '1s'")
        got = read_places.claim_to_poll(payments, [], 2, timedelta(seconds=20))(connection)
        connection.execute("ROLLBACK")
    assert (got.pop("M-1"), set(got.values()), len(got)) == (Hold.LONG, {Hold.TAKEN}, 999)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_happens_no_more_is_read_in_a_minute_than_the_service_takes(
    seed: int, run: Run, open_till: OpenTill, pass_time: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tills claim, leave, begin anew and ask as hard as they can, with the payment polled and not."""
    monkeypatch.setattr(read_budget, "OF_ALL_A_SECOND", 1_000_000)
    dice, clock, read_at = Random(seed), Clock(), list[datetime]()
    stores = [open_till(name) for name in ("first", "second", "third")]
    tills = [_begin(store, number, clock) for number, store in enumerate(stores)]

    def ask_hard(number: int) -> None:
        with suppress(Invalid):
            while True:
                run(tills[number].budget.spend("K-1"))
                read_at.append(clock())

    def begin_anew(number: int) -> None:
        tills[number] = _begin(stores[number], number, clock)

    def wait(_number: int) -> None:
        seconds = dice.choice((1, 14, 16, 21, 44, 61, 80))
        pass_time(seconds)
        clock.advance(seconds)

    acts: list[Callable[[int], object]] = [
        lambda number: run(tills[number].leases.claim(PAYMENT, ["K-1"])),
        lambda number: run(tills[number].leases.let_go(PAYMENT, ["K-1"])),
        *(begin_anew, ask_hard, ask_hard, ask_hard, wait, wait),
    ]
    for _ in range(60):
        dice.choice(acts)(dice.randrange(3))
        assert len([at for at in read_at if clock() - at < MINUTE]) <= MOST_READS
    assert len(read_at) > MOST_READS


class _Asking(NamedTuple):
    leases: leases.SharedLeases
    budget: ReadBudget


def _begin(store: Store, number: int, clock: Clock) -> _Asking:
    claims = leases.SharedLeases(shared(store), number + 1)
    budget = ReadBudget(lambda: claims, clock)
    budget.note(Crowd(1, 1, 1))
    return _Asking(claims, budget)


def test_all_of_it_keeps_within_what_the_service_takes() -> None:
    from app.services.engine.read_budget import MOST_READS, POLLING, WITHOUT_SERVER

    assert POLLING[Hold.LONG] + POLLING[Hold.TAKEN] + read_places.PLACES == MOST_READS
    assert PLACES_UNPOLLED + POLLING[Hold.TAKEN] <= MOST_READS
    assert MOST_READS + 5 * WITHOUT_SERVER <= 120
