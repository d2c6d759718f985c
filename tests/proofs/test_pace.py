"""A till is killed after something was decided, and a run that proves too little fails."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.proofs import many_tills
from tests.proofs.pace import ENOUGH, FLOOR, KINDS, LOOKS, START_S, Pace, Tally, TooLittle, too_little
from tests.support.sources import ROOT

TILLS = (1, 2)
SOON_S = 0.05


@contextmanager
def beside(act: Callable[[], object]) -> Iterator[None]:
    """Something that happens while one waits."""
    thread = threading.Timer(SOON_S, act)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def test_what_a_till_did_is_seen_from_another_process() -> None:
    lines = (
        "import os; from tests.proofs.pace import Tally; tally = Tally(2)",
        "process = os.fork()",
        "if not process: tally.count_decided(2); tally.count_look(2); tally.count_look(2); os._exit(0)",
        "os.waitpid(process, 0); print(*tally.work(1), *tally.work(2))",
    )
    # A process of its own, without threads: it forks.
    command = [sys.executable, "-c", "\n".join(lines)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "0", "1", "2"]


def test_it_waits_until_something_was_decided() -> None:
    tally = Tally(2)
    tally.count_decided(1)  # before anybody waited, so it does not count
    pace, began = Pace(tally), time.monotonic()
    with beside(lambda: [tally.count_decided(till) for till in TILLS]):
        pace.await_work(TILLS, 2)
        assert time.monotonic() - began >= SOON_S
    assert [tally.work(till).decided for till in TILLS] == [2, 1]


def test_who_all_find_nothing_to_do_are_waited_for_no_longer() -> None:
    tally = Tally(2)
    with beside(lambda: [tally.count_look(till) for till in TILLS for _ in range(LOOKS)]):
        Pace(tally).await_work(TILLS, 1)
    assert tally.work(1).looked == LOOKS


@pytest.mark.parametrize("busy", [(), (1,)])
def test_tills_that_come_to_nothing_end_the_run(busy: tuple[int, ...]) -> None:
    """Also where one of them looks round all the time, and another is not heard of."""
    tally = Tally(2)
    looking = [tally.count_look(till) for till in busy for _ in range(LOOKS * 2)]
    with pytest.raises(TooLittle, match="2 tills decided nothing in"):
        Pace(tally, SOON_S).await_work(TILLS, 1)
    assert len(looking) == LOOKS * 2 * len(busy)


def test_moments_stretch_with_what_a_start_takes() -> None:
    reading, writing = os.pipe()
    pace, began = Pace(Tally(1)), time.monotonic()
    assert pace.stretch == 1
    with beside(lambda: os.write(writing, b"!")):
        pace.await_starts(began - 10 * START_S, [reading])
    assert pace.stretch == pytest.approx(pace.start_s / START_S)
    assert pace.stretch > 10
    began = time.monotonic()
    pace.pause(0.005)
    assert time.monotonic() - began > 0.05
    os.close(reading)
    os.close(writing)


def test_a_till_that_does_not_start_ends_the_run() -> None:
    reading, writing = os.pipe()
    with pytest.raises(TooLittle, match="1 tills did not start in"):
        Pace(Tally(1), SOON_S).await_starts(time.monotonic(), [reading])
    os.close(reading)
    os.close(writing)


@pytest.mark.parametrize(
    ("kills", "decided", "moved", "found"),
    [
        (16, 16 * FLOOR, (), 0),
        (16, 16 * FLOOR - 1, (), 1),
        (10_007, 913, KINDS, 1),  # a run of a machine so busy that a life seldom came far
        (4_303, 4_303, KINDS, 0),
        (ENOUGH - 1, ENOUGH, (), 0),
        (ENOUGH, ENOUGH, KINDS, 0),
        (ENOUGH, ENOUGH, KINDS[1:], 1),
        (ENOUGH, 0, (), 1 + len(KINDS)),
    ],
)
def test_how_much_has_to_happen(kills: int, decided: float, moved: tuple[str, ...], found: int) -> None:
    said = too_little(kills, int(decided), moved)
    assert len(said) == found
    assert all(each.startswith("too little happened to prove anything: ") for each in said)


class IdleShop:
    """A shop that comes well through everything, because nothing happens in it."""

    def __init__(self, decided: int, stuck: bool) -> None:
        self.kills, self.rounds, self.decided, self._stuck = 0, 0, decided, stuck
        self.met: dict[str, int] = {}
        self.stand = self
        self.closed = False

    def ask(self, *arguments: object) -> dict[str, list[object]]:
        return {"rules": []}

    def play_round(self) -> None:
        if self._stuck:
            raise TooLittle("5 tills decided nothing")
        self.kills += 8

    def compare(self) -> list[str]:
        return []

    come_to_rest = compare

    def facts(self) -> dict[str, Any]:
        return {"moved": {}}

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize(
    ("decided", "stuck", "ending"),
    [(16, False, ""), (1, False, "1 decisions in 16 kills"), (16, True, "5 tills decided nothing")],
)
def test_a_run_in_which_nothing_happened_is_no_good_one(
    monkeypatch: pytest.MonkeyPatch, decided: int, stuck: bool, ending: str
) -> None:
    shop = IdleShop(decided, stuck)
    monkeypatch.setattr(many_tills, "KilledShop", lambda *arguments, **named: shop)
    report = many_tills.prove(16, 1)
    assert report.words.startswith("WRONG" if ending else "nothing lost")
    assert ending in " ".join(report.findings)
    assert shop.closed
