"""Leases of tills: claimed beside a write and with it, and checked inside it."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.codes import TroubleCode
from app.domain.payment import Payment, State
from app.errors import Blocked
from app.store import Store
from app.store.postgres import leases
from app.store.shop.leases import LeaseKind
from tests.conftest import Run
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import let_claims_run_out, shared
from tests.support.postgres import Shops
from tests.support.stored import AMOUNT, NOW, saved

KIND = LeaseKind.OPERATION


async def written(store: Store, note: Callable[[], None], reference: str) -> None:
    async with store.writing():
        note()
        store.orders.mark_to_ship(store.orders.get(reference))


def let_run_out(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection:
        connection.execute("UPDATE kvitt.leases SET until = now() - interval '1 second'")


def test_what_one_till_claims_no_other_gets(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    assert first.shared
    assert run(first.claim(KIND, ["1", "2"])) == {"1", "2"}
    assert run(second.claim(KIND, ["2", "3"])) == {"3"}
    assert run(second.claim(LeaseKind.PRINT, ["2"])) == {"2"}
    run(second.let_go(KIND, ["1"]))
    run(first.let_go(KIND, ["1"]))
    assert run(second.claim(KIND, ["1", "2"])) == {"1"}
    let_run_out(shops)
    assert run(second.claim(KIND, ["2"])) == {"2"}


def test_the_server_is_asked_only_in_good_time(
    run: Run, open_till: OpenTill, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, now = open_till("first").leases, [0.0]
    asked: list[list[str]] = []
    claim = leases.claim
    monkeypatch.setattr(leases, "time", SimpleNamespace(monotonic=lambda: now[0]))
    monkeypatch.setattr(leases, "claim", lambda kind, keys, till: asked.append(keys) or claim(kind, keys, till))
    monkeypatch.setattr(leases, "MANY", 1)
    for moment in (0.0, 9.0, 10.0, 11.0, 40.0):
        now[0] = moment
        assert run(first.claim(KIND, ["1", "2"] if moment else ["1"])) == ({"1", "2"} if moment else {"1"})
    assert asked == [["1"], ["2"], ["1"], ["1", "2"]]


def test_what_went_to_another_till_is_had_no_longer(
    run: Run, open_till: OpenTill, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, now = open_till("first").leases, open_till("second").leases, [0.0]
    monkeypatch.setattr(leases, "time", SimpleNamespace(monotonic=lambda: now[0]))
    assert run(first.claim(KIND, ["1", "2"])) == {"1", "2"}
    let_run_out(shops)
    assert run(second.claim(KIND, ["1"])) == {"1"}
    now[0] = 30.0
    assert run(first.claim(KIND, ["1", "2"])) == {"2"}


def test_what_is_claimed_with_a_write_is_had_with_it(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first"), open_till("second")
    saved(first, "K-1")
    run(written(first, lambda: first.leases.take(KIND, "1"), "K-1"))
    assert run(second.leases.claim(KIND, ["1"])) == set()
    saved(second, "K-2")
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE):
        run(written(second, lambda: second.leases.take(KIND, "1"), "K-2"))
    assert not second.orders.get("K-2").to_ship
    shared(first).catch_up()
    run(written(first, lambda: first.leases.leave(KIND, "1"), "K-2"))
    shared(second).catch_up()
    run(written(second, lambda: second.leases.take(KIND, "1"), "K-1"))
    let_run_out(shops)
    run(written(first, lambda: first.leases.take(KIND, "1"), "K-1"))


def test_what_is_claimed_with_one_write_is_not_claimed_with_the_next(
    run: Run, open_till: OpenTill, shops: Shops
) -> None:
    first, second = open_till("first"), open_till("second")
    for reference in ("K-1", "K-2", "K-3"):
        saved(first, reference)
    run(written(first, lambda: first.leases.take(KIND, "1"), "K-1"))
    let_run_out(shops)
    run(written(first, lambda: None, "K-2"))
    assert run(second.leases.claim(KIND, ["1"])) == {"1"}
    # Nor is what was to go with a write that was refused.
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE):
        run(written(first, lambda: first.leases.take(KIND, "1"), "K-3"))
    run(written(first, lambda: None, "K-3"))


def test_a_lease_of_another_till_is_said_before_what_else_is_wrong(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first"), open_till("second")
    saved(first, "K-1")
    run(second.leases.claim(KIND, ["1"]))

    def write() -> None:
        first.leases.take(KIND, "1")
        first.payments.add(Payment("K-1", first.orders.get("K-1").id, AMOUNT, State.CREATED, NOW), 1)

    with closing(sqlite3.connect(first.file)) as past, past:
        past.execute("UPDATE seals SET entries = 7 WHERE name = 'payments'")
    for code, lasts in ((TroubleCode.SEEN_TO_ELSEWHERE, True), (TroubleCode.COPY_DIFFERS, False)):
        if not lasts:
            let_run_out(shops)
        with pytest.raises(Blocked, match=code):
            run(written(first, write, "K-1"))
    with closing(sqlite3.connect(first.file)) as past, past:
        past.execute("UPDATE seals SET entries = 0 WHERE name = 'payments'")


def test_a_claim_is_no_part_of_a_write_that_is_undone(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first"), open_till("second")

    async def undone() -> None:
        with pytest.raises(ZeroDivisionError):
            async with first.writing():
                1 / 0  # noqa: B018

    async def beside(turns: int) -> None:
        write = asyncio.ensure_future(undone())
        for _ in range(turns):
            await asyncio.sleep(0)
        assert await first.leases.claim(KIND, [str(turns)]) == {str(turns)}
        await write
        assert await second.leases.claim(KIND, [str(turns)]) == set()

    for turns in range(4):
        run(beside(turns))


def test_a_write_stands_only_while_its_lease_is_held(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first = open_till("first")
    saved(first, "K-1")
    saved(first, "K-2")
    run(first.leases.claim(KIND, ["1"]))
    with first.leases.holding(KIND, "1"):
        run(written(first, lambda: None, "K-1"))
    let_run_out(shops)
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE), first.leases.holding(KIND, "1"):
        run(written(first, lambda: None, "K-2"))
    assert timedelta(seconds=leases.LIFE_S) == leases.LIFE


def test_a_note_is_seen_by_the_others_while_its_lease_lasts(run: Run, open_till: OpenTill, shops: Shops) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    kind = LeaseKind.DRAFT
    assert run(first.note(kind, "K-1", "Kari"))
    run(first.claim(KIND, ["7"]))
    (seen,) = run(second.others(kind))
    assert (seen.kind, seen.key, seen.note) == (kind, "K-1", "Kari")
    assert [each.key for each in run(second.others(kind, KIND))] == ["K-1", "7"]
    assert run(first.others(kind, KIND)) == ()
    assert run(first.note(kind, "K-1", "Kari, unsaved"))
    assert [each.note for each in run(second.others(kind))] == ["Kari, unsaved"]
    let_run_out(shops)
    assert run(second.others(kind, KIND)) == ()
    assert run(second.note(kind, "K-1", "Ola"))
    assert [(each.till, each.note) for each in run(first.others(kind))] == [(2, "Ola")]


def test_a_noted_lease_is_taken_over_only_where_that_is_asked_for(run: Run, open_till: OpenTill) -> None:
    first, second = open_till("first").leases, open_till("second").leases
    kind = LeaseKind.DRAFT
    assert run(first.note(kind, "K-1", "Kari"))
    assert not run(second.note(kind, "K-1", "Ola"))
    assert run(second.claim(kind, ["K-1"])) == set()
    assert run(second.note(kind, "K-1", "Ola", take_over=True))
    assert not run(first.note(kind, "K-1", "Kari"))
    # Whoever lost it lets nothing go.
    run(first.let_go(kind, ["K-1"]))
    assert [each.note for each in run(first.others(kind))] == ["Ola"]
    run(second.let_go(kind, ["K-1"]))
    assert run(first.note(kind, "K-1", "Kari"))


def test_a_lease_ends_by_the_moment_before_the_server_was_asked(
    run: Run, open_till: OpenTill, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that was long on its way makes it no longer: another till may have it by then."""
    first, now = open_till("first").leases, [0.0]
    monkeypatch.setattr(leases, "time", SimpleNamespace(monotonic=lambda: now[0]))
    asked: list[list[str]] = []
    claim = leases.claim

    def slowly(kind: str, keys: list[str], till: int) -> Any:
        asked.append(keys)
        question = claim(kind, keys, till)

        def ask(connection: Any) -> set[str]:
            now[0] += 8
            return question(connection)

        return ask

    monkeypatch.setattr(leases, "claim", slowly)
    assert run(first.claim(KIND, ["1"])) == {"1"}
    now[0] = 11
    assert run(first.claim(KIND, ["1"])) == {"1"}
    assert asked == [["1"], ["1"]]


@pytest.mark.parametrize("claimed", [False, True])
def test_a_note_that_is_refused_is_no_lease_any_more(run: Run, open_till: OpenTill, claimed: bool) -> None:
    """Whoever had it does not go on as if it still had."""
    first, second = open_till("first").leases, open_till("second").leases
    kind = LeaseKind.DRAFT
    if claimed:
        assert run(first.claim(kind, ["K-1"])) == {"K-1"}
    else:
        assert run(first.note(kind, "K-1", "Kari"))
    assert run(second.note(kind, "K-1", "Ola", take_over=True))
    assert not run(first.note(kind, "K-1", "Kari"))
    assert run(first.claim(kind, ["K-1"])) == set()
    assert run(second.claim(kind, ["K-1"])) == {"K-1"}


def lasting(shops: Shops) -> list[tuple[str, int, int]]:
    """Each lease at the server: its key, its till, and how many seconds it lasts, upwards."""
    with shops.server.connect(shops.common) as connection:
        asked = (
            "SELECT key, till, ceil(extract(epoch FROM until - clock_timestamp()))::int FROM kvitt.leases ORDER BY key"
        )
        return [(key, till, seconds) for key, till, seconds in connection.execute(asked)]


def test_a_lease_lasts_as_long_however_it_was_got(run: Run, open_till: OpenTill, shops: Shops) -> None:
    """No longer, or what a dead till saw to would wait; and from each time anew, or it would end under who sees to it."""
    first = open_till("first")
    saved(first, "K-1")
    saved(first, "K-2")

    def shorten() -> None:
        with shops.server.connect(shops.common) as connection:
            connection.execute("UPDATE kvitt.leases SET until = clock_timestamp() + interval '5 seconds'")

    for number in range(2):
        run(first.leases.claim(KIND, ["1"]))
        run(first.leases.note(KIND, "2", "Kari"))
        run(written(first, lambda: first.leases.take(KIND, "3"), f"K-{number + 1}"))
        assert [(key, till) for key, till, _ in lasting(shops)] == [("1", 1), ("2", 1), ("3", 1)]
        assert all(leases.LIFE_S - 5 < seconds <= leases.LIFE_S for *_, seconds in lasting(shops))
        shorten()
        let_claims_run_out(first)


@pytest.mark.parametrize("with_a_write", [False, True])
def test_what_was_let_go_is_asked_for_anew(run: Run, open_till: OpenTill, with_a_write: bool) -> None:
    """A till that still counted on it would see to what another sees to by now."""
    first, second = open_till("first"), open_till("second")
    saved(first, "K-1")
    run(first.leases.claim(KIND, ["1", "2"]))
    if with_a_write:
        run(written(first, lambda: first.leases.leave(KIND, "1"), "K-1"))
    else:
        run(first.leases.let_go(KIND, ["1"]))
    assert run(second.leases.claim(KIND, ["1", "2"])) == {"1"}
    assert run(first.leases.claim(KIND, ["1", "2"])) == {"2"}
