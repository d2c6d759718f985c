"""One thing that may be meant."""

from __future__ import annotations

from typing import NamedTuple


class Suggestion(NamedTuple):
    """One row: what it is called, what tells it from others, and what it costs. `key` names it to whoever asked."""

    key: str
    title: str
    detail: str = ""
    value: str = ""
