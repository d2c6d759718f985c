"""Changes for a page: at once while seen, else when shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.changes import Change, ChangeSet, Topic
from ui.bridge import Bridge


class PageChanges(QObject):
    """Keeps what changed about `topics` until `page` is seen, and hands it to `take`.

    It ends with the page, which calls `catch_up` as it is shown.
    """

    def __init__(self, page: QWidget, bridge: Bridge, take: Callable[[ChangeSet], None], *topics: Topic) -> None:
        super().__init__(page)
        self._page = page
        self._take = take
        self._topics = topics
        self._unseen: dict[Change, None] = {}
        bridge.changed.connect(self._on_changed)

    def catch_up(self) -> None:
        """Hand over what changed meanwhile, if anything did."""
        unseen, self._unseen = self._unseen, {}
        if unseen:
            self._take(ChangeSet(tuple(unseen)))

    def forget(self) -> None:
        """The page has just read everything."""
        self._unseen = {}

    def _on_changed(self, changed: ChangeSet) -> None:
        # A dictionary and no set: the order in which things happened stays.
        self._unseen |= dict.fromkeys(change for change in changed.changes if change.topic in self._topics)
        if self._page.isVisible():
            self.catch_up()
