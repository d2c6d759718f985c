"""Announcements: something changed.

They carry no data; whoever hears one reads again.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class Topic(StrEnum):
    """What a change is about."""

    ORDER = "order"
    APPROVED = "approved"  # the first sight of a customer's approval of the order, wherever it was seen
    SETTINGS = "settings"
    CONNECTION = "connection"
    WEBHOOKS = "webhooks"
    SAFETY = "safety"
    CATALOGUE = "catalogue"
    KEYS = "keys"
    PEOPLE = "people"  # who works here, or who is at the till
    UNITS = "units"  # which sales units there are, or which of them sells here
    PRINTS = "prints"
    DAY = "day"  # which days are closed, or what is counted of them
    SEARCH = "search"  # how far the index of the search is
    TILLS = "tills"  # who shares this shop, and how far a move of it is
    STICKERS = "stickers"  # those of the counter
    CHECK_IN = "check_in"  # a customer at a sticker
    GOING_LIVE = "going_live"  # a run of test payments, or what it has shown
    MONEY = "money"  # what the ledgers of the service say
    SERVER = "server"  # how this till stands to the server of its shop
    SHIP_AT_ONCE = "ship_at_once"  # how many orders at once stand


ELSEWHERE = "elsewhere"
"""Under this key settings are announced that another till changed."""


class Change(NamedTuple):
    """The announcement that something about `key` has changed.

    `key` is an order's reference; empty for the whole topic.
    """

    topic: Topic
    key: str = ""


class ChangeSet(NamedTuple):
    """All changes of one turn of the loop, each once, in order."""

    changes: tuple[Change, ...]

    def keys(self, topic: Topic) -> tuple[str, ...]:
        """What of `topic` changed; an empty key stands for all of it."""
        return tuple(change.key for change in self.changes if change.topic is topic)

    def has(self, *topics: Topic) -> bool:
        """Whether anything about one of these changed."""
        return any(change.topic in topics for change in self.changes)

    def touches(self, key: str, *topics: Topic) -> bool:
        """Whether `key` changed, or a whole topic among these."""
        return any(change.topic in topics and change.key in (key, "") for change in self.changes)


class Changes:
    """Hands each announcement to everyone who listens, in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Change], None]] = []

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` on every change from now on; the function returned ends that."""
        self._listeners.append(listener)
        # Leaving twice does no harm.
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def announce(self, topic: Topic, key: str = "") -> None:
        """Tell everyone. A listener must not raise."""
        # A copy, because a listener may leave while it is called.
        for listener in tuple(self._listeners):
            listener(Change(topic, key))
