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
    PRINTS = "prints"


class Change(NamedTuple):
    """The announcement that something about `key` has changed.

    `key` is an order's reference; empty for the whole topic.
    """

    topic: Topic
    key: str = ""


class Changes:
    """Hands each announcement to everyone who listens, in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Change], None]] = []

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` on every change from now on; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def announce(self, topic: Topic, key: str = "") -> None:
        """Tell everyone. A listener must not raise."""
        for listener in tuple(self._listeners):
            listener(Change(topic, key))
