"""Parts of an object that are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class Later(Generic[T]):
    """A part of an object, made at its first read and kept.

    The decorated function makes it. Read it like any attribute: `page.error`. Whether it is there already is asked of the
    class: `Page.error.made(page)` gives the part, or None before anybody has read it.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = ""
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, kind: type) -> Self: ...
    @overload
    def __get__(self, owner: object, kind: type | None = None) -> T: ...
    # No `__set__`, so that the part in the object's own dictionary wins from the second read on.
    def __get__(self, owner: object, kind: type | None = None) -> Self | T:
        return self if owner is None else self.get(owner)

    def get(self, owner: object) -> T:
        """Make the part of `owner`, or give the one that is there."""
        parts = vars(owner)  # from now on Python finds the part there and does not come here any more
        if self._name not in parts:
            parts[self._name] = self._make(owner)
        part: T = parts[self._name]
        return part

    def made(self, owner: object) -> T | None:
        """The part of `owner` if it was made, without making it."""
        part: T | None = vars(owner).get(self._name)
        return part


def later_from(path: str, arguments: Callable[[Any], tuple[object, ...]]) -> Later[Any]:
    """A part of the class at `path`, imported only when made.

    It is made from its `arguments`.
    """
    # The path is text, so nothing is imported before the part is needed.
    module, _, name = path.rpartition(".")

    def make(owner: object) -> Any:
        return getattr(import_module(module), name)(*arguments(owner))

    return Later(make)
