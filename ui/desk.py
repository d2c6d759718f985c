"""What every page is given: the services to read and to ask, the bridge, and the look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.receiver import Receiver
from app.services.actions import Actions
from app.services.browse import Browse
from app.services.catalogue import Catalogue
from app.services.checkout import Checkout
from app.services.payers import Payers
from app.services.practice import Practice
from app.services.preferences import Preferences
from app.services.reconcile import Reconcile
from app.services.safety import Safety
from app.services.sync import Sync
from app.services.webhooks import Webhooks
from ui.bridge import Bridge
from ui.keys import Keys
from ui.theme import Look


@dataclass(frozen=True)
class Desk:
    """Handed to each page as it is built. `practice` is there only in practice mode.

    `command` is how `kvitt` is called in a terminal for this very data folder.
    """

    bridge: Bridge
    look: Look
    keys: Keys
    browse: Browse
    payers: Payers
    catalogue: Catalogue
    checkout: Checkout
    actions: Actions
    preferences: Preferences
    sync: Sync
    webhooks: Webhooks
    receiver: Receiver
    safety: Safety
    reconcile: Reconcile
    command: str
    practice: Practice | None
    now: Callable[[], datetime]

    @property
    def language(self) -> str:
        """The language of the window, for amounts and moments."""
        return self.look.language
