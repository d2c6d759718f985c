"""Work that begins at once, and goes on as a task where it waits for something."""

import asyncio
from contextvars import ContextVar

import pytest

from app.tasks import Tasks
from tests.conftest import Run
from tests.support.until import until

NAME: ContextVar[str] = ContextVar("NAME", default="nobody")


def test_what_waits_for_nothing_is_done_without_a_loop() -> None:
    done: list[str] = []

    async def work() -> None:
        NAME.set("work")
        done.append(NAME.get())

    assert Tasks().begin("work", work()) is None
    assert (done, NAME.get()) == (["work"], "nobody")


def test_what_waits_goes_on_as_a_task_with_what_is_its_own(run: Run) -> None:
    tasks, done = Tasks(), list[object]()

    async def work() -> str:
        NAME.set("work")
        done.append("begun")
        await asyncio.sleep(0)
        async with asyncio.timeout(5):
            done.append(await asyncio.to_thread(lambda: 7))
        with pytest.raises(ZeroDivisionError):
            await asyncio.get_running_loop().run_in_executor(None, lambda: 1 // 0)
        return NAME.get()

    async def begin() -> str:
        task = tasks.begin("work", work())
        assert task is not None
        assert done == ["begun"]
        return await task

    assert run(begin()) == "work"
    assert done == ["begun", 7]
    assert NAME.get() == "nobody"


@pytest.mark.parametrize("waits", [False, True])
def test_its_bugs_are_reported(run: Run, waits: bool) -> None:
    seen: list[str] = []
    tasks = Tasks(lambda name, error: seen.append(f"{name}: {error}"))

    async def work() -> None:
        if waits:
            await asyncio.sleep(0)
        raise ValueError("broken")

    async def begin() -> None:
        tasks.begin("work", work())
        await until(lambda: bool(seen), "nothing was reported")

    run(begin())
    assert seen == ["work: broken"]


def test_what_was_begun_comes_to_its_end_before_all_is_cancelled(run: Run) -> None:
    tasks, seen = Tasks(), list[str]()

    async def work() -> None:
        await asyncio.sleep(0.05)
        seen.append("written")

    async def begin() -> None:
        tasks.begin("work", work())
        await tasks.stop()

    run(begin())
    assert seen == ["written"]


def test_one_that_is_cancelled_in_its_first_wait_hears_of_it(run: Run) -> None:
    tasks, seen = Tasks(), list[str]()

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            seen.append("ended")

    async def begin() -> None:
        tasks.begin("work", work())
        tasks.cancel("work")
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    run(begin())
    assert seen == ["ended"]


def test_it_is_cancelled_as_any_other(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.tasks.GRACE_S", 0.01)
    tasks, seen = Tasks(), list[str]()

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            seen.append("ended")

    async def begin() -> None:
        tasks.begin("work", work())
        await tasks.stop()

    run(begin())
    assert seen == ["ended"]
