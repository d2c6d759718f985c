"""One thing that may be meant."""

from __future__ import annotations

from typing import NamedTuple


class Suggestion(NamedTuple):
    """A suggestion: name, distinction, price, and `key`.

    `key` names it for the asker.
    """

    key: str
    title: str
    detail: str = ""
    value: str = ""
