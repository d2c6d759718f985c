"""Whatever moment the PC dies, nothing is lost and nothing is done twice: every operation, every boundary that it passes,
every kind of answer, one by one. Afterwards the program starts again, and a person presses again what surely did not happen.
"""

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from app.domain.operation import Operation, Stage
from app.services.engine.delivery import Delivery
from app.store import Store
from app.store.operations import Operations
from app.store.sqlite.database import blocked
from tests.proofs.points import ANSWERS, CASES, ONE_FILE, points, run, scene
from tests.proofs.till import Broken
from tests.support.depth import in_soak, sampled
from tests.support.inside.data_file import database_of
from tests.support.inside.steps import plant

every_case = pytest.mark.parametrize("name", CASES)
every_answer = pytest.mark.parametrize("answer", ANSWERS)


@pytest.mark.parametrize(("name", "answer"), sampled(product(CASES, ANSWERS), each=8))
def test_dies_at_every_point(name: str, answer: str) -> None:
    count = points(name, answer)
    assert count >= 8
    for point in range(1, count + 1):
        run(name, answer, point)


@in_soak
@pytest.mark.timeout(3600)
@every_case
@every_answer
def test_dies_at_every_two_points(name: str, answer: str) -> None:
    """It dies, starts again, and dies once more: while it finds out, or of what is pressed after that."""
    for first in range(1, points(name, answer) + 1):
        for second in range(1, points(name, answer, first) + 1):
            run(name, answer, first, second)


def test_the_points_are_those_that_matter() -> None:
    """Before and after each commit, before the request leaves, after it arrived, after its answer, and the log read."""
    passed = run("capture", "answered")
    first = passed.index("call capture")
    assert passed[first - 3 : first + 6] == [
        *("begin", "commit", "committed"),
        *("call capture", "carried capture", "answered capture"),
        *("begin", "commit", "committed"),
    ]
    assert "call events" in passed[first:]


# mutants -----------------------------------------------------------------------------------------------------------------


def saves_after_sending(patch: pytest.MonkeyPatch) -> None:
    """The decision is written down when the answer is there."""
    adding: list[bool] = []
    honest_add = Operations.add

    def add(self: Operations, intent: Any, now: Any) -> Operation:
        adding.append(True)
        return honest_add(self, intent, now)

    patch.setattr(Operations, "add", add)
    patch.setattr(Store, "write", lambda self: _late(self, adding))
    patch.setattr(Store, "writing", lambda self: _late_too(self, adding))


@contextmanager
def _late(store: Store, adding: list[bool]) -> Iterator[None]:
    """A transaction that a decision leaves open behind it; the next write commits it."""
    connection = database_of(store).connection
    try:
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        yield
        if not adding:
            connection.execute("COMMIT")
        adding.clear()
    except sqlite3.DatabaseError as failure:
        connection.rollback()
        raise blocked(failure) from failure


@asynccontextmanager
async def _late_too(store: Store, adding: list[bool]) -> AsyncIterator[None]:
    with _late(store, adding):
        yield


def a_new_key_when_it_starts_again(patch: pytest.MonkeyPatch) -> None:
    honest = Operations.add_try

    def add_try(self: Operations, operation: Operation, now: Any) -> Operation:
        again = honest(self, operation, now)
        return replace(again, key=f"{again.key}x")

    patch.setattr(Operations, "add_try", add_try)


def an_open_one_was_never_sent(patch: pytest.MonkeyPatch) -> None:
    async def resume(self: Delivery, operation: Operation) -> Operation:
        return await self._write(operation, Stage.UNSENT, error="not_arrived")

    plant(Delivery, "resume", resume, patch)


MUTANTS = (saves_after_sending, a_new_key_when_it_starts_again, an_open_one_was_never_sent)


@pytest.mark.parametrize("mutate", MUTANTS, ids=lambda mutate: mutate.__name__)
def test_a_mutant_is_caught(mutate: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CASES:
        scene(name, ONE_FILE)
    mutate(monkeypatch)
    caught = 0
    for name in ("create", "part", "cancel"):
        try:
            for point in range(1, 12):
                run(name, "applied and lost", point)
        except Broken as seen:
            caught += isinstance(seen.__cause__, Broken)  # and no fault that only crashes
    assert caught == 3
