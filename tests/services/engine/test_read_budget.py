"""How often a till reads: alone as often as ever, and with others no more often than all of them may."""

import asyncio
from contextlib import nullcontext
from types import SimpleNamespace

import pytest

from app.domain.codes import TroubleCode
from app.errors import Blocked, Invalid
from app.services.engine import read_budget
from app.services.engine.read_budget import (
    AT_ONCE,
    LONGEST_WAIT_S,
    MOST_READS,
    NOBODYS,
    OF_ALL_A_SECOND,
    POLLING,
    WITHOUT_SERVER,
    ReadBudget,
)
from app.store.shop.leases import Crowd, Hold, Leases, ReadPlaces
from tests.conftest import Run
from tests.support.clocks import Clock
from tests.support.inside.shared_store import counted_reads

FULL = Crowd(1, 1, 1)


class Shop(Leases):
    """Leases of a shop with other tills."""

    shared = True

    def __init__(self) -> None:
        self.held, self.free, self.away = Hold.NOT, 3, False

    def hold(self, payment: str) -> Hold:
        return self.held

    async def places(self, payment: str, wanted: int) -> ReadPlaces:
        if self.away:
            raise Blocked(TroubleCode.SERVER_UNREACHED, reason="gone")
        return ReadPlaces(min(wanted, self.free), 0 if wanted <= self.free else 12.3)


class Till:
    """A till of that shop, and the time, which only a test lets go by."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
        self.shop, self.clock, self.run, self.now_s = Shop(), Clock(), run, 100.0
        monkeypatch.setattr(read_budget, "time", SimpleNamespace(monotonic=lambda: self.now_s))
        self.waits: list[float] = []

        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        monkeypatch.setattr(read_budget, "asyncio", SimpleNamespace(sleep=sleep))
        self.budget = ReadBudget(lambda: self.shop, self.clock)

    def read(self, reference: str = "K-1") -> int:
        """The seconds until it may be read again; 0 where it was read."""
        try:
            self.run(self.budget.spend(reference))
        except Invalid as trouble:
            return int(str(trouble.values["seconds"]))
        return 0

    def many(self, most: int = 200) -> int:
        """How often it may be read at this moment."""
        read = 0
        while read < most and not self.read():
            read += 1
            self.pass_time(1, of_the_clock=0)
        return read

    def pass_time(self, seconds: float, of_the_clock: float | None = None) -> None:
        self.now_s += seconds
        self.clock.advance(seconds if of_the_clock is None else of_the_clock)


@pytest.fixture
def till(monkeypatch: pytest.MonkeyPatch, run: Run) -> Till:
    till = Till(monkeypatch, run)
    till.budget.note(FULL)
    return till


def test_a_till_alone_has_all_of_it_and_never_waits(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    till = Till(monkeypatch, run)
    till.shop.shared = False
    assert till.budget.room() >= MOST_READS
    assert till.many() == MOST_READS
    assert (till.read(), till.waits) == (60, [])
    till.clock.advance(30)
    assert till.read() == 30
    till.clock.advance(30)
    assert till.read() == 0


@pytest.mark.parametrize(("held", "most"), POLLING.items())
def test_who_polls_has_the_most_and_takes_places_beyond_it(till: Till, held: Hold, most: int) -> None:
    till.shop.held = held
    assert till.many() == most + till.shop.free
    assert till.read() == 13
    till.pass_time(61)
    assert till.many() == most + till.shop.free


def test_each_read_at_the_same_time_needs_its_own_place(till: Till) -> None:
    async def together() -> list[object]:
        return await asyncio.gather(*(till.budget.spend("K-1") for _ in range(5)), return_exceptions=True)

    refused = [each for each in till.run(together()) if each is not None]
    assert len(refused) == 5 - till.shop.free


def test_what_is_read_in_the_dark_is_little(till: Till) -> None:
    till.shop.away = True
    for _ in range(WITHOUT_SERVER):
        assert till.read() == 0
    with pytest.raises(Blocked):
        till.read()
    till.shop.away = False
    assert till.read() == 0, "one place is left of three"
    assert till.read() == 13


def test_asking_whether_the_service_is_there_is_asked_of_nobody(till: Till) -> None:
    till.shop.free = 0
    assert till.read(NOBODYS) == 0


@pytest.mark.parametrize(
    ("crowd", "rate"),
    [
        (FULL, OF_ALL_A_SECOND),
        (Crowd(1, 0, 0), OF_ALL_A_SECOND / 4),
        (Crowd(5, 0, 90), OF_ALL_A_SECOND / 20),
        (Crowd(5, 90, 90), OF_ALL_A_SECOND * 0.8),
        (Crowd(2, 1, 2), OF_ALL_A_SECOND / 2),
    ],
)
def test_the_share_of_a_till_goes_by_what_it_polls(till: Till, crowd: Crowd, rate: float) -> None:
    till.shop.free = 1000
    till.budget.note(crowd)
    for number in range(AT_ONCE):
        assert till.budget.room() == AT_ONCE - number
        till.read()
    assert (till.budget.room(), till.waits) == (0, [])
    assert till.budget.room_in().total_seconds() == pytest.approx(1 / rate, abs=1e-5)
    till.read()
    till.read()
    assert till.waits == pytest.approx([1 / rate, 2 / rate])
    till.pass_time(60)
    assert (till.budget.room(), till.budget.room_in().total_seconds()) == (AT_ONCE, 0)


def test_nobody_waits_for_long(till: Till) -> None:
    till.shop.free = 1000
    till.budget.note(Crowd(25, 0, 1))
    rate = OF_ALL_A_SECOND / 100
    read = 0
    while not (seconds := till.read()):
        read += 1
    assert read == AT_ONCE + int(LONGEST_WAIT_S * rate)
    assert LONGEST_WAIT_S < seconds < LONGEST_WAIT_S + 1 / rate + 1


def test_what_was_read_long_ago_is_not_remembered(till: Till) -> None:
    for number in range(3):
        till.read(f"K-{number}")
    till.shop.held = Hold.LONG
    till.read("K-9")
    till.pass_time(61)
    till.read("K-7")
    assert counted_reads(till.budget) == [["K-7"], []]


def test_a_clock_that_was_set_back_keeps_nobody_from_reading(till: Till) -> None:
    assert till.many() == till.shop.free
    till.clock.advance(-3600)
    till.pass_time(10, of_the_clock=0)
    assert till.many() == till.shop.free


@pytest.mark.parametrize("seconds", [-3600, -0.1, 61])
@pytest.mark.parametrize(("away", "wrong"), [(False, Invalid), (True, Blocked)])
def test_a_clock_that_is_set_while_places_are_asked_for_breaks_nothing(
    till: Till, monkeypatch: pytest.MonkeyPatch, away: bool, wrong: type[Exception], seconds: float
) -> None:
    """Another read of the payment counts anew meanwhile, and what the first one noted is forgotten."""
    till.shop.free, till.shop.away = 0, away
    read = [till.read() for _ in range(WITHOUT_SERVER)] if away else []
    honest = till.shop.places

    async def places(payment: str, wanted: int) -> ReadPlaces:
        monkeypatch.setattr(till.shop, "places", honest)
        till.clock.advance(seconds)
        with nullcontext() if away else pytest.raises(Invalid):
            await till.budget.spend("K-1")
        return await honest(payment, wanted)

    monkeypatch.setattr(till.shop, "places", places)
    with pytest.raises(wrong):
        till.run(till.budget.spend("K-1"))
    assert read == [0] * len(read)
    # The read in between went out, or was refused: only the first is let go of.
    assert counted_reads(till.budget) == [[], ["K-1"]]
    till.shop.away, till.shop.free = False, 1
    assert bool(till.read()) is away
