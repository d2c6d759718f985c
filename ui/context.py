"""The context of a page: program, services, bridge, and look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app.later import Later
from app.profiles import Profile
from ui.bridge import Bridge
from ui.input.shortcuts import Shortcuts
from ui.look.texts import tr
from ui.look.theme import BandLook, Look

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView
    from app.runtime import App
    from ui.input.scanner import Scanner
    from ui.seconds import Seconds


BANDS = {Profile.PRACTICE: "Practice: no real money", Profile.TEST: "Test: no real money", Profile.PRODUCTION: ""}


class Keyboard(NamedTuple):
    """What the keyboard does: shortcuts, and scanners, which type.

    The scanner is made when it is first asked for.
    """

    shortcuts: Shortcuts
    scanner: Callable[[], Scanner]


class Context:
    """Handed to each page as it is built.

    What a page does not need to be painted it takes from `app` when it is used: a service is imported and made when it is
    first asked for.
    """

    def __init__(self, app: App, bridge: Bridge, look: Look, keyboard: Keyboard) -> None:
        self.app = app
        self.bridge = bridge
        self.look = look
        self.keys = keyboard.shortcuts
        self.now = app.now
        self.unit, self._several = app.session.unit, app.several_units
        self._scanner = keyboard.scanner

    @Later
    def seconds(self) -> Seconds:
        """The tick by which everything counts down."""
        from ui.seconds import Seconds

        return Seconds(self.now)

    def order(self, reference: str) -> OrderView | None:
        """The order as it stands, read once for all who show it.

        Where it cannot be read a notice says so, and this is None.
        """
        return self.bridge.read(lambda: self.app.browse.order(reference))

    @Later
    def band(self) -> str:
        """What every window says of its money and its sales unit.

        Nothing where the money is real and one unit alone sells.
        """
        words = BANDS[self.app.profile]
        name = self.unit.name if self._several else ""
        return " · ".join(part for part in (tr(words) if words else "", name) if part)

    @property
    def outlived(self) -> bool:
        """Whether another sales unit sells now than the window was made for.

        What was typed for this one was kept before it went.
        """
        return self.unit.id != self.app.session.unit.id

    def unit_name(self, unit: int) -> str:
        """What a sales unit is called, by our number.

        Nothing where there is one alone.
        """
        units = self.app.units
        return next((units.shown_name(each) for each in units.all if each.id == unit), "") if self._several else ""

    def elsewhere(self, view: OrderView) -> str:
        """What another till does with an order at this moment; nothing where none does."""
        others = self.app.other_tills
        if not others.shared:
            return ""
        from ui.widgets.tills.place_words import doing_words, open_words

        for operation in view.pending:
            till = others.carrying(operation.id)
            if till is not None:
                return doing_words(operation.kind, till, approved=bool(view.aggregate.authorized))
        place = others.with_draft(view.reference)
        return "" if place is None or view.attempts else open_words(place)

    @property
    def stopped(self) -> str:
        """Why nothing can be sent from this till; empty where it can."""
        return self.app.lines.stopped or ""

    @property
    def shows_other_unit(self) -> bool:
        """Whether name or colour of the sales unit are others by now."""
        return (self.unit, self._several) != (self.app.session.unit, self.app.several_units)

    @property
    def title(self) -> str:
        """The title of the window."""
        return " · ".join(part for part in ("Kvitt", self.band) if part)

    def band_look(self, switch: Callable[[], object] | None = None) -> BandLook:
        """How the band looks.

        `switch` opens the choice of a sales unit, where there are several.
        """
        several, colour = self._several, self.unit.colour
        shown = self.look.unit_colours(colour).text if colour else ""
        return BandLook(self.band, bool(BANDS[self.app.profile]), shown, switch if several else None)

    @property
    def scanner(self) -> Scanner:
        """What tells a scanner from a person at the keyboard."""
        return self._scanner()

    @property
    def language(self) -> str:
        """The language of the window, for amounts and moments."""
        return self.look.language
