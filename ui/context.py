"""The context of a page: program, services, bridge, and look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from app.later import Later
from ui.bridge import Bridge
from ui.input.shortcuts import Shortcuts
from ui.look.theme import Look
from ui.seconds import Seconds

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView
    from app.runtime import App
    from ui.input.scanner import Scanner


class Context:
    """Handed to each page as it is built.

    What a page does not need to be painted it takes from `app` when it is used: a service is imported and made when it is
    first asked for.
    """

    def __init__(
        self,
        app: App,
        bridge: Bridge,
        look: Look,
        keys: Shortcuts,
        scanner: Callable[[], Scanner],
        command: str,
        now: Callable[[], datetime],
        band: str = "",
    ) -> None:
        """`command` is how `kvitt` is called in a terminal for this very data folder.

        `band` is what every window says where no money is real.
        """
        self.app = app
        self._scanner = scanner
        self.bridge = bridge
        self.look = look
        self.keys = keys
        self.command = command
        self.now = now
        self.band = band

    @Later
    def seconds(self) -> Seconds:
        """The tick by which everything counts down."""
        return Seconds(self.now)

    def order(self, reference: str) -> OrderView | None:
        """The order as it stands, read once for all who show it.

        Where it cannot be read a notice says so, and this is None.
        """
        return self.bridge.read(lambda: self.app.browse.order(reference))

    @property
    def scanner(self) -> Scanner:
        """What tells a scanner from a person at the keyboard."""
        return self._scanner()

    @property
    def language(self) -> str:
        """The language of the window, for amounts and moments."""
        return self.look.language
