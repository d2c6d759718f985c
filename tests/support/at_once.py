"""Runs to its end, at once, what waits for nothing: a use case on a data file of its own."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

_Result = TypeVar("_Result")


def at_once(work: Coroutine[Any, Any, _Result]) -> _Result:
    """What `work` gives, without a loop; where it waits for something after all, that is an error."""
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    work.close()
    raise AssertionError("it waits for something")
