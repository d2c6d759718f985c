"""Whatever moment a till of a shared shop dies, or its server: nothing is lost and nothing is done twice.

The cases of `test_crash_points.py`, in front of a real server. Passed by are each question to it, each statement there, its
commit, the moment when all is done there and nobody knows, its answer, and each transaction of the till's own copy.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from functools import partial
from random import Random

import pytest

from app.domain.operation import Operation, Stage
from app.services.engine.delivery import Delivery
from app.store.postgres.database import SharedDatabase
from app.store.postgres.row_changes import Written
from app.store.sqlite.database import Database
from tests.proofs.points import ANSWERS, CASES, WHOLE, Trial, run, scene
from tests.proofs.shared_ground import ServerWitness, SharedGround
from tests.proofs.till import Broken, Till
from tests.proofs.virtual_server import VirtualConnection
from tests.support.depth import SOAK, in_soak, rounds
from tests.support.inside.shared_store import shared
from tests.support.inside.steps import plant
from tests.support.postgres import LocalServer, Shops

AWAY_S = 30.0
EVERYTHING = {**CASES, **WHOLE}


class SharedTrial(Trial):
    """A case whose till is one of a shared shop."""

    ground: SharedGround
    witness: ServerWitness
    number = 1
    over = False
    """Whether nobody dies any more."""

    def boundary(self, name: str) -> None:
        if not self.over:
            super().boundary(name)

    @property
    def connection(self) -> VirtualConnection:
        """That of the till to the server."""
        connection = shared(self.till.store).server.connection
        assert isinstance(connection, VirtualConnection)
        return connection

    def compare(self) -> None:
        """As on a file, and the copy is the truth, and whoever has the pen has put it down."""
        self.over = True
        self.till.run(self.till.look())
        super().compare()
        if wrong := self.ground.wrong(self.till.store, thorough=SOAK):
            raise Broken(f"another than at the server: {wrong}")


class TakenOver(SharedTrial):
    """The till that died never comes back: another one, which was there before, sees to what it left."""

    def start(self) -> Till:
        if not self.passed:
            return super().start()
        self.number, self.file = 2, self.file.with_name("other.db")
        for beside in ("-wal", "-shm"):
            self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        shutil.copyfile(scene(self.name, self.ground).file, self.file)
        till = super().start()
        # It was there all the time, and has looked since.
        self.over = True
        till.run(till.look())
        self.over = False
        return till


class ServerDies(SharedTrial):
    """It is the server that dies, and is back at once; the till lives on."""

    def die(self, name: str) -> None:
        self.connection.lose()


class ServerIsKilled(ServerDies):
    """It dies with all that it started, and comes up from what is on its disk."""

    def die(self, name: str) -> None:
        super().die(name)
        self.ground.kill()
        self.witness.look_anew()


class ServerStaysAway(SharedTrial):
    """It is not reached for a while."""

    def die(self, name: str) -> None:
        self.connection.away = True
        self.connection.lose()
        self.till.loop.call_later(AWAY_S, setattr, self.connection, "away", False)


KINDS = (SharedTrial, TakenOver, ServerDies, ServerStaysAway)
MOMENTS = (("done writer",), ("writer: COMMIT", "ask writer"), ("told writer", "begin", "commit", "committed"), ())
"""What `make test` draws from: written and nobody knows, just before it, and what the copy takes of it; and of anything."""
EVERY = rounds(sample=1, soak=1, name="SOAK_POINTS")
"""`make soak` goes through each so manieth point."""


@pytest.fixture(scope="module")
def ground(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedGround]:
    """A shop on the server of the session; where servers are killed, on one of its own, which forgets nothing."""
    shops: Shops = request.getfixturevalue("shops")
    if SOAK:
        shops = Shops(LocalServer(durable=True), tmp_path_factory.mktemp("durable"))
    ground = SharedGround(shops)
    yield ground
    ground.close()
    if SOAK:
        shops.close()


def drawn(passed: list[str], moments: tuple[str, ...], dice: Random) -> int:
    """One of the moments that were passed; where it may be any, each kind is as likely as another."""
    name = dice.choice(sorted(set(passed) & set(moments or passed)))
    return dice.choice([point for point, each in enumerate(passed, 1) if each == name])


@pytest.mark.parametrize("name", EVERYTHING)
def test_it_is_cut_short_at_drawn_points(ground: SharedGround, name: str) -> None:
    turn, dice = list(EVERYTHING).index(name), Random(name)
    answer = ANSWERS[turn % len(ANSWERS)]
    passed = run(name, answer, make=partial(SharedTrial, ground=ground))
    for place, kind in enumerate(KINDS, turn):
        run(name, answer, drawn(passed, MOMENTS[place % len(MOMENTS)], dice), make=partial(kind, ground=ground))


@in_soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("kind", [*KINDS, ServerIsKilled])
@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize("answer", ANSWERS)
def test_it_is_cut_short_at_every_point(ground: SharedGround, kind: type[SharedTrial], name: str, answer: str) -> None:
    for point in range(1, len(run(name, answer, make=partial(SharedTrial, ground=ground))) + 1, EVERY):
        run(name, answer, point, make=partial(kind, ground=ground))


def test_the_points_are_those_that_matter(ground: SharedGround) -> None:
    """Each way to the server and back, each statement there, the moment after its commit, and what the copy takes."""
    passed = run("capture", "answered", make=partial(SharedTrial, ground=ground))
    first = passed.index("call capture")
    before = passed[passed.index("ask pen_taker") : first]
    assert before[1] == "pen_taker: BEGIN"
    written = before[before.index("ask writer") :]
    assert written[:3] == ["ask writer", "writer: SELECT move_head", "writer: SELECT take_lease"]
    assert written[-6:] == ["writer: COMMIT", "done writer", "told writer", "begin", "commit", "committed"]
    assert passed[first : first + 4] == ["call capture", "carried capture", "answered capture", "ask pen_taker"]


# mutants -----------------------------------------------------------------------------------------------------------------


def nobody_waits_for_the_server(patch: pytest.MonkeyPatch) -> None:
    """What is decided is on its way to the server, and the till goes on with what its copy has."""

    @asynccontextmanager
    async def writing(self: SharedDatabase) -> AsyncIterator[None]:
        newer = await self.server.connection.answer(self.server.pen_taker(self.upto), again=True)
        kept: list[Written] = []
        with self._kept(kept.append), Database.write(self):
            yield
        for written in kept:
            under_way.append(
                asyncio.ensure_future(self.server.connection.answer(self.server.writer(newer.head, written)))
            )

    under_way: list[asyncio.Future[int]] = []
    patch.setattr(SharedDatabase, "writing", writing)


def an_open_one_was_never_sent(patch: pytest.MonkeyPatch) -> None:
    """What the till finds open when it starts again is taken for never sent."""

    async def resume(self: Delivery, operation: Operation) -> Operation:
        return await self._write(operation, Stage.UNSENT, error="not_arrived")

    plant(Delivery, "resume", resume, patch)


Mutate = Callable[[pytest.MonkeyPatch], None]
MUTANTS: dict[Mutate, str] = {
    nobody_waits_for_the_server: "told writer",
    an_open_one_was_never_sent: "answered capture",
}
"""Each with a moment at which it shows."""


@pytest.mark.parametrize("mutate", MUTANTS, ids=lambda mutate: mutate.__name__)
def test_a_mutant_is_caught(ground: SharedGround, mutate: Mutate, monkeypatch: pytest.MonkeyPatch) -> None:
    make = partial(SharedTrial, ground=ground)
    point = run("part", "answered", make=make).index(MUTANTS[mutate]) + 1
    mutate(monkeypatch)
    with pytest.raises(Broken) as seen:
        run("part", "answered", point, make=make)
    assert isinstance(seen.value.__cause__, Broken)  # and no fault that only crashes
