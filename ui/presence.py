"""Whether a part of a window is still there when its work has ended."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from app.domain.problem import AppError

_Result = TypeVar("_Result")


def lives(part: object) -> bool:
    """Whether `part`, or the owner of a callback, was not deleted."""
    from shiboken6 import isValid  # nothing ends before the first paint

    owner = owner_of(part)
    return owner is None or isValid(owner)


def is_there(part: object) -> bool:
    """Whether what `part` says is read: it lives, in a window that is open.

    A callback stands for the part that it belongs to. What is no part of a window is always there.
    """
    from PySide6.QtWidgets import QWidget

    if not lives(part):
        return False
    owner = owner_of(part)
    while owner is not None and not isinstance(owner, QWidget):
        owner = owner.parent()
    return owner is None or owner.window().isVisible()


def owner_of(part: object) -> QObject | None:
    """The object that `part` is or belongs to; None where there is none."""
    while isinstance(part, partial):
        part = part.func
    owner = getattr(part, "__self__", part)
    return owner if isinstance(owner, QObject) else None


async def hear_end(
    work: Coroutine[Any, Any, _Result],
    hear: Callable[[_Result], object],
    refuse: Callable[[AppError], object] | None = None,
) -> None:
    """Do `work`; `hear` gets its result, or `refuse` what was wrong.

    Where a refusal would not be read any more, it is raised, and so told as a notice.
    """
    try:
        result = await work
    except AppError as trouble:
        if refuse is None or not is_there(refuse):
            raise
        refuse(trouble)
    else:
        if lives(hear):
            hear(result)
