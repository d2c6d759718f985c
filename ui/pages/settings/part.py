"""Parts of the settings that are no fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.changes import ChangeSet, Topic
from ui.context import Context
from ui.pages.settings.form import SettingsForm
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, ElsewhereQuestion

TOPICS = (
    Topic.UNITS,
    Topic.PEOPLE,
    Topic.SAFETY,
    Topic.WEBHOOKS,
    Topic.PRINTS,
    Topic.SETTINGS,
    Topic.STICKERS,
    Topic.CONNECTION,
    Topic.SERVER,
    Topic.SEARCH,
    Topic.DAY,
    Topic.TILLS,
)
"""What parts hear of while the page is seen, and afterwards what they missed."""


class Wishes(QObject):
    """What is wanted of the rest of the window."""

    keys_wanted = Signal()
    tour_wanted = Signal()
    people_wanted = Signal()
    going_live_wanted = Signal()
    privacy_wanted = Signal()
    sticker_wanted = Signal(str, str)
    order_wanted = Signal(str)
    unit_wanted = Signal(int)
    world_wanted = Signal(str)
    move_wanted = Signal(object, str)
    paper_wanted = Signal(str, object)
    day_wanted = Signal()
    day_paper_wanted = Signal(object, object)


class GroupPlace(NamedTuple):
    """What a part is given: where it stands, and beside which fields."""

    context: Context
    page: QWidget
    form: SettingsForm
    wishes: Wishes


class GroupPart(QObject):
    """Cards of one group. Each kind fills `cards` as it is made."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place.page)
        self.context, self.page, self.form, self.wishes = place
        self.cards: Sequence[QWidget] = ()

    def ask_which(
        self, said: ElsewhereQuestion, keep: Callable[[], object], take: Callable[[], object]
    ) -> ElsewhereDialog:
        """Ask which of two versions stays; `keep` saves one, `take` shows the other."""
        dialog = ElsewhereDialog(self.context.keys, said, self.page.window())
        dialog.help_wanted.connect(self.context.bridge.help_wanted)
        dialog.kept.connect(keep)
        dialog.taken.connect(take)
        dialog.open()
        return dialog

    @property
    def typed(self) -> Any:
        """What is typed here and not saved; None where nothing is."""
        return None

    def bring_back(self, typed: Any) -> None:
        """Show again what was `typed` before the window was built anew."""

    def look(self) -> None:
        """Show how things stand; the group has just come into sight."""

    def take(self, changed: ChangeSet) -> None:
        """Something changed while the page is seen."""
