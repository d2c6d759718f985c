"""The groups of the settings, in their order: a row each."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from app.settings import Section
from ui.pages.settings.part import GroupPart, GroupPlace

MakePart = Callable[[GroupPlace], GroupPart]


def part(path: str) -> MakePart:
    """The kind of part at `path`, imported when its group is first shown."""
    module, _, name = path.rpartition(".")

    def make(place: GroupPlace) -> GroupPart:
        built: GroupPart = getattr(import_module(f"ui.pages.settings.{module}"), name)(place)
        return built

    return make


class Group(NamedTuple):
    """A group of settings: its words in the list, its fields, and its parts.

    The fields are those of its `sections`; `own` are settings that a part shows by itself.
    """

    name: str
    words: str
    sections: tuple[Section, ...] = ()
    parts: tuple[MakePart, ...] = ()
    own: tuple[str, ...] = ()
    in_practice: bool = False


GROUPS = (
    Group("shop", "Shop", (Section.SHOP,)),
    Group("units", "Sales units", parts=(part("units.UnitsPart"),)),
    Group("orders", "Orders", (Section.ORDERS,)),
    Group("shipping", "Shipping", parts=(part("cards.CarriersPart"),), own=("carriers",)),
    Group("paper", "Paper", (Section.PAPER,), (part("cards.SamplePart"),)),
    Group("prints", "Printouts", parts=(part("prints.PrintsPart"),)),
    Group("window", "Window", (Section.WINDOW,)),
    Group("keyboard", "Keys and scanner", parts=(part("cards.KeysPart"), part("cards.ScannerPart"))),
    Group("people", "People", parts=(part("cards.PeoplePart"),)),
    Group("privacy", "Data protection", (Section.PRIVACY,), (part("cards.PrivacyPart"),)),
    Group(
        *("bookkeeping", "Bookkeeping", (Section.BOOKKEEPING,)),
        (part("bookkeeping.FolderPart"), part("bookkeeping.AccountsPart")),
        own=("accounts",),
    ),
    Group("webhooks", "Webhooks", (Section.WEBHOOKS,), (part("webhooks.WebhooksPart"),)),
    Group("stickers", "Stickers", parts=(part("stickers.StickersPart"),)),
    Group("going_live", "Going live", parts=(part("cards.GoingLivePart"),)),
    Group("tills", "Tills", parts=(part("tills.TillsPart"),)),
    Group("safety", "Backups", parts=(part("cards.SafetyPart"),)),
    Group("health", "Health", parts=(part("health.HealthPart"),)),
    Group("file", "Settings file", parts=(part("transfer.TransferPart"),)),
    Group("practice", "Practice", parts=(part("cards.TourPart"),), in_practice=True),
)
"""All groups. Their words are translated where they are shown."""


def group_of(setting_name: str, section: Section) -> Group:
    """The group in which a setting is found."""
    own = next((group for group in GROUPS if setting_name in group.own), None)
    return own or next(group for group in GROUPS if section in group.sections)
