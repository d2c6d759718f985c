"""Reaching into a page: what it shows, and what it does at a key or a moment after one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel

    from app.domain.desk.views import OrderView
    from ui.pages.orders.reading import ListReading


def reloading(page: Any) -> Callable[[], object]:
    """What a list does when it reads everything again."""
    return page._reload


def saving_of(page: Any) -> Callable[[], object]:
    """What the page of a new order does a moment after typing."""
    return page._save_form


def starting_over(page: Any) -> Callable[[], object]:
    """What the page of a new order does once its order is sent."""
    return page._start_over


def view_on(page: Any) -> OrderView | None:
    """The order that a page shows."""
    view: OrderView | None = page._view
    return view


def unread_on(page: Any) -> int:
    """How many orders a list could not read, as far as it has come."""
    return int(page._unread)


def kept_on(page: Any) -> QLabel:
    """The words on a page about whether what is typed is kept."""
    words: QLabel = page._kept
    return words


def typing_on(page: Any) -> QTimer:
    """The moment after typing, before a list searches."""
    timer: QTimer = page._typing
    return timer


def looking_on(page: Any) -> QTimer:
    """A search that goes on a look at a time."""
    timer: QTimer = page._looking
    return timer


def list_reading_on(page: Any) -> ListReading:
    """What reads the list of orders."""
    reading: ListReading = page._reading
    return reading


def looking_further(page: Any) -> Callable[[], object]:
    """One more look of a search."""
    return page._look_on


def read_again(page: Any, reference: str) -> None:
    """Let a list read one order again."""
    page._read_again(reference)


def searched(page: Any) -> None:
    """What a list does once typing has paused."""
    page._on_searched()


def told_on(page: Any, also: Callable[[], object]) -> None:
    """Do `also` each time a list has said how far it has come."""
    honest = page._tell

    def tell() -> None:
        honest()
        also()

    page._tell = tell


def query_on(page: Any) -> Any:
    """What a list is searched for."""
    return page._query


def edited(page: Any) -> None:
    """What the page of a new order does at each edit."""
    page._on_edited()


def open_row(page: Any, row: int) -> None:
    """Open a row of the catalogue."""
    page._open_row(row)


def tick_on(page: Any, ticks: int) -> None:
    """Set how many seconds the page of an order has counted."""
    page._ticks = ticks
