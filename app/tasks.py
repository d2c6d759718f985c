"""The only place that starts tasks: named, kept alive, errors reported."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Generator, Iterable
from contextvars import copy_context
from functools import partial
from types import coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger("kvitt.tasks")


GRACE_S = 3
"""So long a window that closes waits for what is being written to a server."""


class Tasks:
    """Background coroutines that belong to the program, never to a widget."""

    def __init__(self, on_error: Callable[[str, BaseException], None] | None = None) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._named: dict[str, asyncio.Task[Any]] = {}
        self._begun: set[asyncio.Task[Any]] = set()
        self.on_error = on_error
        self.around: Callable[[Coroutine[Any, Any, Any]], Coroutine[Any, Any, Any]] = lambda work: work

    def start(self, name: str, work: Coroutine[Any, Any, Any], *, latest: bool = False) -> asyncio.Task[Any]:
        """Run `work`. With `latest` an earlier task of the same name is cancelled first.

        What `around` makes of it is run.
        """
        import asyncio  # there is a loop only after the first paint, and so is this

        if latest and name in self._named:
            self._named[name].cancel()
        return self._hold(asyncio.get_running_loop().create_task(self.around(work), name=name))

    def begin(self, name: str, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any] | None:
        """Run `work` until it waits for something, then as `start` does.

        None where it waited for nothing and is done, as what writes to a data file.
        """
        # Its own, as that of a task: the part that is done here and the rest have one.
        work, context = self.around(work), copy_context()
        try:
            waited_for = context.run(work.send, None)
        except StopIteration:
            return None
        except Exception as error:
            self.report(name, error)
            return None
        import asyncio

        rest = _go_on(work, waited_for)
        task = self._hold(asyncio.get_running_loop().create_task(rest, name=name, context=context))
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)
        # Where it is cancelled before its first step, what was begun would never hear of it.
        task.add_done_callback(lambda _task: work.close())
        return task

    def _hold(self, task: asyncio.Task[Any]) -> asyncio.Task[Any]:
        # The loop holds tasks only weakly; this set keeps them alive to their end.
        self._running.add(task)
        self._named[task.get_name()] = task
        task.add_done_callback(self._ended)
        return task

    def cancel(self, name: str) -> None:
        """End the latest task of this name, if it still runs."""
        if name in self._named:
            self._named[name].cancel()

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        # A newer task of that name may have taken its place.
        if self._named.get(task.get_name()) is task:
            del self._named[task.get_name()]
        # Ended on purpose, which is no error.
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self.report(task.get_name(), error)

    def report(self, name: str, error: BaseException) -> None:
        """Report an error of the task `name` to the listener, else the log."""
        if self.on_error is None:
            log.error("task %(task)s failed", {"task": name}, exc_info=error)
        else:
            self.on_error(name, error)

    async def stop(self) -> None:
        """Cancel everything that still runs and wait until it has ended.

        What was begun by a press, and is on its way to a server, may come to its end first.
        """
        import asyncio

        if self._begun:
            await asyncio.wait(self._begun, timeout=GRACE_S)
        while self._running:  # one that is ending may start another
            running = tuple(self._running)
            for task in running:
                task.cancel()
            # Their errors go to `_ended`.
            await asyncio.gather(*running, return_exceptions=True)
            # Those that had ended before are waited for in no time, and then `_ended` has not had its turn yet.
            await asyncio.sleep(0)


async def _go_on(work: Coroutine[Any, Any, Any], waited_for: object) -> Any:
    """The rest of `work`, which waits for something already."""
    return await _steps(work, waited_for)


@coroutine
def _steps(work: Coroutine[Any, Any, Any], waited_for: object) -> Generator[Any, Any, Any]:
    while True:
        try:
            step = partial(work.send, (yield waited_for))
        except BaseException as error:
            step = partial(work.throw, error)
        try:
            waited_for = step()
        except StopIteration as end:
            return end.value


async def together(work: Iterable[Coroutine[Any, Any, object]]) -> None:
    """Do all of `work` at once and wait for all of it.

    Then the first error is raised, if there was one.
    """
    import asyncio

    for outcome in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


async def wait_for(under_way: set[asyncio.Task[None]]) -> bool:
    """Wait until none of these tasks is left; whether there was any.

    Each leaves the set at its end.
    """
    import asyncio

    begun = bool(under_way)
    # Anything begun while waiting joins the set; so it is looked at until it is empty.
    while under_way:
        # Each task has told its own trouble already; here only their end counts.
        await asyncio.gather(*under_way, return_exceptions=True)
        # One that had ended already leaves the set only when the loop comes round.
        await asyncio.sleep(0)
    return begun
