"""Which page of the manual belongs to which page of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

PLACES = {
    "NewOrderPage": "counter.md",
    "OrdersPage": "desk.md#find",
    "OrderPage": "order-page.md",
    "ForeignPage": "desk.md#made-elsewhere",
    "ToShipPage": "desk.md#ship",
    "MoneyPage": "money.md",
    "CataloguePage": "products.md",
    "DayPage": "day.md",
    "PeoplePage": "people.md",
    "GoingLivePage": "going-live.md",
    "PrivacyPage": "privacy.md",
    "SettingsPage": "settings.md",
    "WelcomePage": "getting-started.md",
    "DrillsPage": "practice.md",
    "KeysDialog": "keys.md",
    "HandOnDialog": "bookkeeping.md",
    "CrashReportDialog": "health.md#after-a-crash",
    "SecondPersonDialog": "people.md#what-each-role-may-do",
    "ElsewhereDialog": "counter.md#park",
}
"""By the class of a page or dialog. A new one belongs in here."""
GROUP_PLACES = {
    "units": "sales-units.md",
    "shipping": "desk.md#ship",
    "paper": "paper.md",
    "prints": "paper.md#what-printed-and-what-did-not",
    "keyboard": "scanner.md#setting-it-up",
    "people": "people.md",
    "privacy": "privacy.md",
    "bookkeeping": "bookkeeping.md",
    "webhooks": "webhooks.md",
    "stickers": "stickers.md",
    "going_live": "going-live.md",
    "tills": "tills.md",
    "safety": "backups.md",
    "health": "health.md",
    "practice": "practice.md",
}
"""By the group that is shown of the settings; all others are told of on the page of the settings."""
FIRST = "getting-started.md"


def help_place(page: QWidget | None) -> str:
    """Where in the manual `page` is told of."""
    group = GROUP_PLACES.get(str(getattr(page, "shown_group", "")))
    return group or PLACES.get(type(page).__name__, FIRST)
