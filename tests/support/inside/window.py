"""Reaching into the window around the pages, and into the scanner."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QScrollArea

    from ui.context import Context
    from ui.shell.customer.pictures import CustomerPictures
    from ui.shell.customer.screen import CustomerWindow


def handle_no_events_between_phases() -> None:
    """Let pytest-qt handle Qt's events only while a test runs the loop; it has no switch for that."""
    from pytestqt import plugin

    plugin._process_events = lambda: None


def context_of(part: Any) -> Context:
    """What a page or a part of the window was given."""
    context: Context = part._context
    return context


def rail_of(window: Any) -> Any:
    """The rail of pages at the side of a window."""
    return window._rail


def scroll_of(part: Any) -> QScrollArea:
    """The area in which a page or a card scrolls."""
    area: QScrollArea = part._scroll
    return area


def screen_of(pictures: CustomerPictures) -> CustomerWindow:
    """The customer's window that pictures are drawn of."""
    return pictures._window


def key_on(segment: Any) -> QLabel:
    """The key that stands on a segment."""
    key: QLabel = segment._key
    return key


def feed_of(phone: Any) -> Any:
    """What the pretend phone shows."""
    return phone._feed


def rail_pages(window: Any) -> Mapping[str, Any]:
    """The buttons of the rail, by the names of their pages."""
    return window._rail._pages


def scanner_without_waits(scanner: Any) -> None:
    """Let a scanner wait for nothing: time is the test's own."""
    scanner._wait = lambda milliseconds: None


def changes_heard_by(waiting: Any) -> QTimer:
    """The moment after a change, before the strip reads again."""
    timer: QTimer = waiting._changed
    return timer


def stop_seconds(seconds: Any) -> None:
    """Stop the clock of the window."""
    seconds._timer.stop()


def waiting_on(phone: Any) -> Any:
    """The requests that wait on the pretend phone."""
    return phone._waiting()


def trial_of(settings: Any) -> object:
    """The field to try the scanner in, if it was ever shown."""
    from ui.pages.settings.cards import ScannerPart

    made: list[ScannerPart] = settings._made(ScannerPart)
    return made[0].card.attempt.edit if made else None


def showing_webhooks(settings: Any) -> Callable[[], object]:
    """What the settings do when the state of webhooks changes."""

    from ui.pages.settings.webhooks import WebhooksPart

    made: Callable[[], object] = settings._made(WebhooksPart)[0]._show
    return made


def asking_for(field: Any) -> Callable[[], object]:
    """What the field of a picture does when it is pressed."""
    return field._ask


def look_of(stage: Any) -> Any:
    """The look of the window."""
    return stage._look


def be_quiet(scanner: Any) -> None:
    """Let the moment pass after which a key was no scan."""
    scanner._after_quiet(scanner._keys)


def quiet_again(scanner: Any) -> None:
    """What the scanner does after some quiet."""
    scanner._on_quiet()


def scan_into(stage: Any, scan: Any) -> None:
    """Have a scan come in, as a scanner's signal does."""
    stage._on_scanned(scan)


def look_in_time(part: Any) -> Callable[[], object]:
    """What a part of the settings does at each tick while it is seen."""
    tick: Callable[[], object] = part._on_time
    return tick


def timer_of(part: Any) -> QTimer:
    """The clock by which a part of the settings looks anew."""
    timer: QTimer = part._timer
    return timer
