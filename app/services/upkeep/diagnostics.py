"""What support needs to know of a program, without a word of any customer."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from app.services.upkeep.health import Health
from app.services.work import Work
from app.settings import SETTINGS

LINES = 200
"""So many of the newest lines of the log go along."""


class Edition(NamedTuple):
    """Which program this is: its version, and the world of its money."""

    version: str
    world: str


class Diagnostics:
    """Puts together what can be copied and sent by a person.

    Codes and numbers alone: no key, no name, no phone number, nothing that was typed.
    """

    def __init__(self, work: Work, health: Health, edition: Edition, log_lines: Callable[[int], Iterable[str]]) -> None:
        self._work, self._health = work, health
        self._edition = Edition(*edition)
        self._log_lines = log_lines

    def text(self) -> str:
        """All of it, as lines to paste into a message."""
        return "\n".join(
            [*self._head(), "", *self._conditions(), "", *self._settings(), "", *self._log_lines(LINES), ""]
        )

    def _head(self) -> Iterable[str]:
        yield f"Kvitt {self._edition.version}, {self._edition.world}"
        yield f"Python {platform.python_version()}, {sys.platform} {platform.machine()}"
        yield f"at {_written(self._work.now())}"

    def _conditions(self) -> Iterable[str]:
        for row in self._health.rows:
            facts = " ".join(
                f"{name}={_written(fact) if isinstance(fact, datetime) else fact}" for name, fact in row.facts.items()
            )
            yield f"{row.check}: {row.condition} {row.code} {facts}".rstrip()

    def _settings(self) -> Iterable[str]:
        chosen = self._work.preferences.chosen
        for setting in SETTINGS:
            if setting.name in chosen:
                # What was typed may name anybody; a choice is one of ours.
                value = chosen[setting.name] if setting.choices else "…"
                yield f"{setting.name} = {value}"


def _written(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
