"""The way through pages and orders, back and forward."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

MOST_PLACES = 50
"""So many places are remembered."""


class Stop(NamedTuple):
    """A page of the window, and the order on it if it shows one."""

    page: QWidget
    reference: str = ""


class Trail:
    """The places of a window, one of which is the present one."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1

    def note(self, stop: Stop) -> None:
        """Note a new place; what was ahead is forgotten."""
        if self._at >= 0 and self._stops[self._at] == stop:
            return
        self._stops = [*self._stops[max(0, self._at + 2 - MOST_PLACES) : self._at + 1], stop]
        self._at = len(self._stops) - 1

    def step(self, by: int) -> Stop | None:
        """Go back (-1) or forward (1): the place to show, None at the end."""
        if not 0 <= self._at + by < len(self._stops):
            return None
        self._at += by
        return self._stops[self._at]
