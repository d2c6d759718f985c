"""Faults that only tills of one shop can have, put in on purpose: each is met within a moment, and the honest house by none."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.codes import TroubleCode
from app.errors import Blocked
from app.store import Store
from app.store.postgres import lookout
from app.store.postgres.following import Following
from app.store.postgres.leases import SharedLeases
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.server import Server
from app.store.shop.leases import LeaseKind, Leases
from tests.conftest import Run
from tests.proofs.bank import Answer
from tests.proofs.shared_ground import SharedGround
from tests.proofs.shared_till import add_sale, open_till, sell
from tests.proofs.test_shared_kills import check
from tests.proofs.till import Broken
from tests.proofs.two_tills_life import TwoTillsLife
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops

SOON_S = 4.0
"""A till looks every second by itself; a busy machine is late."""


class Pair:
    """Two tills of one shop, and what was found wrong about them."""

    def __init__(self, shops: Shops, folder: Path, run: Run) -> None:
        self._shops, self._folder, self._run = shops, folder, run
        self.parts = shops.server.parts(shops.common)
        self.first, self.second = (
            open_till(folder / f"{name}.db", self.parts, till) for till, name in ((1, "a"), (2, "b"))
        )

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._run(work)

    def everything(self, begun: set[str], done: dict[str, str]) -> list[str]:
        """What is wrong with the shop in the end."""
        fresh = open_till(self._folder / "fresh.db", self.parts)
        while shared(fresh).catch_up():
            pass
        found = check(fresh, begun, done)
        fresh.close()
        return found

    def say(self, sql: str) -> None:
        """Have the server do something."""
        with self._shops.server.connect(self._shops.common) as connection:
            connection.execute(sql)

    def close(self) -> None:
        for till in (self.first, self.second):
            till.close()


def write_while_another_has_the_pen(pair: Pair) -> list[str]:
    """One till writes; before it is done, the other tries to."""
    shared(pair.second).server.connection.patience = 0.3
    done, found = {}, []
    try:
        with pair.first.write():
            done["K-1"] = add_sale(pair.first, "K-1")
            try:
                done["K-2"] = sell(pair.second, "K-2")
                found.append("another wrote while the pen was held")
            except Blocked:
                pass
    except (Blocked, RuntimeError) as trouble:
        found.append(str(trouble))
        done.pop("K-1", None)
    return found + pair.everything({"K-1", "K-2"}, done)


def write_in_turns(pair: Pair) -> list[str]:
    """Each decides on what the other wrote before."""
    done, found = {}, []
    for number in range(4):
        try:
            done[f"K-{number}"] = sell((pair.first, pair.second)[number % 2], f"K-{number}")
        except (Blocked, RuntimeError) as trouble:
            found.append(str(trouble))
    return found + pair.everything({f"K-{number}" for number in range(4)}, done)


def see_to_the_same(pair: Pair) -> list[str]:
    """Both want to carry the same decision."""
    tills = [pair.first, pair.second]
    got = [till for till in tills if pair.run(till.leases.claim(LeaseKind.OPERATION, ["1"]))]
    return [] if len(got) == 1 else [f"{len(got)} tills see to the same"]


def write_under_a_lease_that_ran_out(pair: Pair) -> list[str]:
    """One stood still for too long, and another has taken over what it saw to."""

    async def write(store: Store, reference: str) -> None:
        with store.leases.holding(LeaseKind.OPERATION, "1"):
            async with store.writing():
                add_sale(store, reference)

    pair.run(pair.first.leases.claim(LeaseKind.OPERATION, ["1"]))
    pair.say("UPDATE kvitt.leases SET until = until - interval '1 hour'")
    assert pair.run(pair.second.leases.claim(LeaseKind.OPERATION, ["1"])) == {"1"}
    pair.run(write(pair.second, "K-1"))
    try:
        pair.run(write(pair.first, "K-2"))
    except Blocked as trouble:
        return [] if trouble.code == TroubleCode.SEEN_TO_ELSEWHERE else [str(trouble)]
    return ["what another sees to was written"]


def see_what_nobody_told(pair: Pair) -> list[str]:
    """One writes and dies before it can tell."""

    async def see() -> bool:
        database = shared(pair.second)
        seen, reached = asyncio.Event(), asyncio.Event()
        following = Following(database, pair.parts, 2, lambda line: reached.set())
        following.on_taken = lambda changed: seen.set()
        task = asyncio.ensure_future(following.follow())
        await reached.wait()
        await asyncio.sleep(0.1)
        sell(pair.first, "K-1")
        try:
            await asyncio.wait_for(seen.wait(), SOON_S)
        except TimeoutError:
            return False
        finally:
            task.cancel()
        return True

    return [] if pair.run(see()) else ["what nobody told was not seen"]


Patch = pytest.MonkeyPatch
Plant = Callable[[Patch, Pair], None]


def pen_put_down_too_early(patch: Patch, pair: Pair) -> None:
    """The pen is held until it is known what is newer, and not until it is written."""
    honest, honest_writer = Server.pen_taker, Server.writer

    def pen_taker(self: Server, seen: int) -> Any:
        take = honest(self, seen)

        def ask(connection: Any) -> Any:
            newer = take(connection)
            connection.execute("COMMIT")
            return newer

        return ask

    def writer(self: Server, *arguments: Any) -> Any:
        write = honest_writer(self, *arguments)

        def ask(connection: Any) -> Any:
            connection.execute("BEGIN")
            return write(connection)

        return ask

    patch.setattr(Server, "pen_taker", pen_taker)
    patch.setattr(Server, "writer", writer)


def counter_without_lock(patch: Patch, pair: Pair) -> None:
    """Receipt numbers are counted on by what was read, and nobody waits for anybody."""
    pen_put_down_too_early(patch, pair)
    pair.say(
        "CREATE OR REPLACE FUNCTION kvitt.move_head(seen bigint, made bigint) RETURNS void LANGUAGE sql AS"
        " 'UPDATE kvitt.shop SET head = head + made'"
    )


def copy_read_for_a_decision(patch: Patch, pair: Pair) -> None:
    """A till decides on its copy as it is, and believes that nothing is newer."""
    patch.setattr(LocalCopy, "take", lambda self, newer: self.keep_upto(newer.head))


def no_lease(patch: Patch, pair: Pair) -> None:
    """Everybody sees to everything."""
    for name in ("claim", "take", "leave", "holding"):
        patch.setattr(SharedLeases, name, getattr(Leases, name))


def lease_not_checked_on_write(patch: Patch, pair: Pair) -> None:
    """A lease is claimed, and what is written under it is not held against it."""
    pair.say(
        "CREATE OR REPLACE FUNCTION kvitt.expect_lease(of_kind text, of_key text, of_till bigint) RETURNS void"
        " LANGUAGE sql AS ''"
    )


def notice_as_truth(patch: Patch, pair: Pair) -> None:
    """A till looks where it is told to, and else not."""
    patch.setattr(lookout, "EVERY_S", 60.0)


Scenario = Callable[[Pair], list[str]]
SCENARIOS: dict[Scenario, tuple[Plant, ...]] = {
    write_while_another_has_the_pen: (pen_put_down_too_early, counter_without_lock),
    write_in_turns: (copy_read_for_a_decision,),
    see_to_the_same: (no_lease,),
    write_under_a_lease_that_ran_out: (lease_not_checked_on_write,),
    see_what_nobody_told: (notice_as_truth,),
}
CASES = [(scenario, plant) for scenario, plants in SCENARIOS.items() for plant in (None, *plants)]


@pytest.mark.parametrize(
    ("scenario", "plant"),
    CASES,
    ids=[f"{scenario.__name__}-{plant.__name__ if plant else 'honest'}" for scenario, plant in CASES],
)
def test_a_fault_of_tills_is_met(
    shops: Shops, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scenario: Scenario, plant: Plant | None
) -> None:
    with shops.server.connect(shops.common) as connection:
        functions = [
            text
            for (text,) in connection.execute(
                "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'kvitt'::regnamespace"
                " AND proname IN ('move_head', 'expect_lease')"
            )
        ]
    pair = Pair(shops, tmp_path, run)
    try:
        if plant is not None:
            plant(monkeypatch, pair)
        found = scenario(pair)
    finally:
        monkeypatch.undo()
        for function in functions:
            pair.say(function)
        pair.close()
        shops.clean()
    assert bool(found) == (plant is not None), found


class SlowLine(TwoTillsLife):
    """A capture is under way for a long time."""

    async def carried(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        if what == "capture":
            await asyncio.sleep(10)
        return await super().carried(what, reference, call)


def ask_while_another_sends(life: TwoTillsLife) -> None:
    """One till captures, and at the other somebody asks what became of it."""
    life.calm, life.factor = True, 0.0
    first, second = life.till_of(1), life.till_of(2)
    life.till = first
    reference = life.save(first, life.order())
    life.orders.append(reference)
    first.run(first.checkout.send(reference))
    life.bank.customer(reference, pays=True)
    first.run(first.actions.ask(reference))
    life.start("capture", first.actions.capture(reference, 1000))
    life.pass_time(4)
    life.till = second
    life.start("ask", second.actions.ask(reference))
    life.pass_time(30)
    life.check()
    life.settle()
    life.balance()


@pytest.mark.parametrize("plant", [None, no_lease])
def test_two_tills_meet_over_what_is_open(shops: Shops, monkeypatch: pytest.MonkeyPatch, plant: Plant | None) -> None:
    """The whole program at two tills, in virtual time."""
    ground = SharedGround(shops)
    if plant is not None:
        plant(monkeypatch, cast(Pair, None))  # of the pair it needs nothing
    life = SlowLine(1, ground)
    try:
        with nullcontext() if plant is None else pytest.raises(Broken, match="two tills send"):
            ask_while_another_sends(life)
    finally:
        life.end_all()
        ground.close()
