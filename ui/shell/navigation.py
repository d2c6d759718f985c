"""Navigation: the page that is shown, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.later import Later
from ui.context import Context
from ui.shell.side_by_side import SideBySide

Page = TypeVar("Page", bound=QWidget)

MOST_BACK = 10
"""So many pages are remembered for going back."""


class Navigation(QObject):
    """Owns the pages of a window.

    Emits `moved` with the page that is shown from now on, before the keyboard goes there.
    """

    moved = Signal(QWidget)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.pages = QStackedWidget()
        self.beside = SideBySide(self.pages)
        self._back: list[QWidget] = []

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown."""
        return self.pages.currentWidget()

    def add(self, name: str, page: QWidget) -> None:
        """Take a page in; `name` is that of its button on the rail."""
        page.setObjectName(name)
        self.pages.addWidget(page)

    def go(self, page: QWidget) -> None:
        """Show a page, the keyboard where it is of use."""
        if self.beside.holds(page):  # it is in sight already
            _focus(page)
            return
        shown = self.shown
        if shown is not None and shown is not page:
            self._back = [*self._back[1 - MOST_BACK :], shown]
        self.pages.setCurrentWidget(page)
        self.moved.emit(page)
        self.focus_page()

    def back(self) -> None:
        """Close what is open on the page, or go to the last page."""
        # Not every page has something to take back; those that have say so by this name.
        step_back = getattr(self.shown, "step_back", None)
        if step_back is not None and step_back():
            return
        while self._back:
            page = self._back.pop()
            if not self.beside.holds(page):
                self.go(page)
                # Going there has noted the page that was left; going back is no step forward.
                self._back = self._back[:-1]
                return

    def focus_page(self) -> None:
        """Put the keyboard where it is of use on the page that is shown."""
        _focus(self.shown)


def _focus(page: QWidget | None) -> None:
    focus = getattr(page, "focus_first", None)
    if focus is not None:
        focus()


class Navigated(Protocol):
    """What has pages."""

    context: Context
    navigation: Navigation


def _named(path: str) -> Any:
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)


def page(path: str, rail: str, connect: Callable[[Any, Page], object] | str | None = None) -> Later[Page]:
    """A page, imported and made when it is first shown.

    Its class stands at `path`. `rail` is the name of its button on the rail; `connect` joins its signals to the other
    parts, and may be the path of a function, which is imported then, too.
    """

    def make(parts: Navigated) -> Page:
        # By name, so that a page that is never opened is never imported.
        built: Page = _named(path)(parts.context)
        parts.navigation.add(rail, built)
        if connect is not None:
            (_named(connect) if isinstance(connect, str) else connect)(parts, built)
        return built

    return Later(make)
