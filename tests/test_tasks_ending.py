"""Background tasks end, whenever they are told to."""

import asyncio

from app.tasks import Tasks, wait_for


async def nothing() -> None:
    """Ends in its first step."""


async def fail() -> None:
    """Fails in its first step."""
    raise ValueError("at once")


def test_what_has_just_ended_is_not_waited_for_for_ever() -> None:
    heard: list[str] = []

    async def stop_beside_one_that_ended() -> None:
        tasks = Tasks(lambda name, error: heard.append(f"{name}: {error}"))
        ended = tasks.start("fails", fail())
        await asyncio.sleep(0)
        # It is done, and the loop has not told so yet.
        assert ended.done()
        await tasks.stop()

    asyncio.run(stop_beside_one_that_ended())
    assert heard == ["fails: at once"]


def test_the_same_of_what_is_under_way() -> None:
    async def wait() -> bool:
        under_way = {asyncio.ensure_future(nothing())}
        for task in tuple(under_way):
            task.add_done_callback(under_way.discard)
        await asyncio.sleep(0)
        return await wait_for(under_way) and not under_way

    assert asyncio.run(wait())
