"""The sentences of a case: what happened, what to say, what to do next."""

from __future__ import annotations

from typing import NamedTuple


class CaseWords(NamedTuple):
    """What happened, what to say word for word, and what to do next.

    Gaps are filled with the figures of the order.
    """

    happened: str
    say: str
    next: str
