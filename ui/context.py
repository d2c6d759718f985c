"""What every page is given: the services to read and to ask, the bridge, and the look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from ui.bridge import Bridge
from ui.input.shortcuts import Shortcuts
from ui.look.theme import Look
from ui.seconds import Seconds

if TYPE_CHECKING:
    from app.runtime import App
    from app.services.actions import Actions
    from app.services.catalogue.products import Catalogue
    from app.services.checkout import Checkout
    from app.services.desk.browse import Browse
    from app.services.desk.payers import Payers
    from app.services.engine.after_restore import AfterRestore
    from app.services.engine.watch import Watch
    from app.services.memory import Memory
    from app.services.practice import Practice
    from app.services.preferences import Preferences
    from app.services.printing import Printing
    from app.services.safety import Safety
    from app.services.webhooks import Webhooks
    from app.system.webhook_listener import WebhookListener
    from ui.input.scanner import Scanner


class Context:
    """Handed to each page as it is built. A service is imported and built when somebody first takes it from here: what a
    page does not need to be painted, it takes when it is used.
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
        """`command` is how `kvitt` is called in a terminal for this very data folder; `band` is what every window says where no
        money is real."""
        self._app = app
        self._scanner = scanner
        self.bridge = bridge
        self.look = look
        self.keys = keys
        self.command = command
        self.now = now
        self.band = band

    @cached_property
    def seconds(self) -> Seconds:
        """The tick by which everything counts down."""
        return Seconds(self.now)

    @property
    def scanner(self) -> Scanner:
        """What tells a scanner from a person at the keyboard."""
        return self._scanner()

    @property
    def language(self) -> str:
        """The language of the window, for amounts and moments."""
        return self.look.language

    @property
    def practising(self) -> bool:
        """Whether this is practice mode."""
        return self._app.practising

    @property
    def online(self) -> bool:
        """Whether the service was reached the last time."""
        return self._app.online

    @property
    def memory(self) -> Memory:
        """What is remembered besides orders and settings."""
        return self._app.memory

    @property
    def browse(self) -> Browse:
        """Reading for screens and lists."""
        return self._app.browse

    @property
    def payers(self) -> Payers:
        """Who paid before."""
        return self._app.payers

    @property
    def catalogue(self) -> Catalogue:
        """The products."""
        return self._app.catalogue

    @property
    def checkout(self) -> Checkout:
        """Keeping orders and sending their requests."""
        return self._app.checkout

    @property
    def actions(self) -> Actions:
        """Capturing, refunding, releasing, cancelling."""
        return self._app.actions

    @property
    def preferences(self) -> Preferences:
        """The settings."""
        return self._app.preferences

    @property
    def watch(self) -> Watch:
        """The watch."""
        return self._app.watch

    @property
    def webhooks(self) -> Webhooks:
        """Registering for news."""
        return self._app.webhooks

    @property
    def webhook_listener(self) -> WebhookListener:
        """Listening for webhooks."""
        return self._app.webhook_listener

    @property
    def safety(self) -> Safety:
        """Copies of the data file, and whether it is whole."""
        return self._app.safety

    @property
    def after_restore(self) -> AfterRestore:
        """The search for what a restored copy does not know."""
        return self._app.after_restore

    @property
    def printing(self) -> Printing:
        """What is printed of orders."""
        return self._app.printing

    @property
    def practice(self) -> Practice | None:
        """Playing the customer; in practice mode only."""
        return self._app.practice
