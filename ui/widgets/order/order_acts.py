"""The quiet buttons of an order, beside its main one.

One for each thing that can be done.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.offers import Offer, Offers, Option, Wording
from ui.input.commands import Command
from ui.input.shortcuts import Shortcuts
from ui.look.formats import show_tip
from ui.look.offer_words import offer_words, why_not
from ui.look.sizes import BROAD
from ui.look.texts import tr
from ui.widgets.basics.buttons import button

OnPress = Callable[[], object]
BUTTONS = {
    Option.CHANGE: (Command.CHANGE_DRAFT, Wording.CHANGE_ORDER),
    Option.OTHER_AMOUNT: (Command.OTHER_AMOUNT, Wording.OTHER_AMOUNT),
    Option.SHIP_LATER: (Command.SHIP_LATER, Wording.TO_SHIP),
    Option.BY_CODE: (Command.CHANGE_TO_CODE, Wording.CHANGE_TO_CODE),
    Option.BY_PHONE: (Command.CHANGE_NUMBER, Wording.CHANGE_NUMBER),
    Option.COMPARE: (Command.COMPARE, Wording.COMPARE),
    Option.REFUND: (Command.REFUND, Wording.REFUND),
    Option.RELEASE: (Command.RELEASE, Wording.RELEASE),
    Option.CANCEL: (Command.CANCEL_REQUEST, Wording.CANCEL_REQUEST),
    Option.COPY: (Command.COPY_ORDER, Wording.COPY_ORDER),
    Option.PRINT: (Command.PRINT, Wording.PRINT),
}
"""The key of each button, and what stands on it at first."""


class OrderActs:
    """Makes the buttons of a page and shows those that hold.

    Each has a key, which does nothing while it is not there.
    """

    def __init__(self, page: QWidget, keys: Shortcuts, presses: dict[Command, OnPress]) -> None:
        self._page = page
        self._keys = keys
        self._buttons = {option: self._make_button(option, presses) for option in BUTTONS}
        self.cancel, self.release, self.refund = (
            self._buttons[option] for option in (Option.CANCEL, Option.RELEASE, Option.REFUND)
        )
        self.by_code, self.by_phone = self._buttons[Option.BY_CODE], self._buttons[Option.BY_PHONE]
        self.later, self.change = self._buttons[Option.SHIP_LATER], self._buttons[Option.CHANGE]
        self.other_amount, self.compare = self._buttons[Option.OTHER_AMOUNT], self._buttons[Option.COMPARE]
        self.print, self.copy = self._buttons[Option.PRINT], self._buttons[Option.COPY]
        self._tips = {
            Option.SHIP_LATER: tr("Keep the money reserved and capture when the goods leave"),
            Option.COPY: tr("Begin a new order with the same lines and the same customer"),
        }
        for option, words in self._tips.items():
            keys.tip(self._buttons[option], BUTTONS[option][0], words)
        self._usual = (self.change, self.other_amount, self.later, self.by_code, self.by_phone, self.compare)
        self._apart = (self.refund, self.release, self.cancel)
        self._gap = QWidget()
        self._gap.setFixedSize(BROAD, 1)

    def _make_button(self, option: Option, presses: dict[Command, OnPress]) -> QPushButton:
        command, words = BUTTONS[option]
        # These words never hold an amount, so no language is needed; others come with the first order.
        act = button(offer_words(Offer(option, words), ""), presses[command], "quiet")

        def holds() -> bool:
            # The key hangs on the page and is heard even while its button is not there.
            return act.isVisibleTo(self._page) and act.isEnabled()

        def press() -> None:
            if holds():
                act.click()

        self._keys.bind(self._page, command, press, holds=holds)
        self._keys.tip(act, command)
        return act

    @property
    def at_foot(self) -> tuple[QWidget, ...]:
        """What stands at the foot.

        What gives money back or ends a request stands apart, at the end.
        """
        return (*self._usual, self._gap, *self._apart)

    def show_offers(self, offers: Offers, language: str, *, amount_open: bool) -> None:
        """Show what is offered; what cannot be done for a moment says why.

        With `amount_open` another amount can be typed already.
        """
        for option, act in self._buttons.items():
            offer = offers.get(option)
            act.setVisible(offer is not None and not (option is Option.OTHER_AMOUNT and amount_open))
            act.setEnabled(offer is not None and offer.allowed)
            if offer is not None:
                act.setText(offer_words(offer, language))
                show_tip(act, why_not(offer, language) or self._tip(option))
        self.show_gap()

    def _tip(self, option: Option) -> str:
        """What a button that can be pressed says on hovering."""
        words, key = self._tips.get(option, ""), self._keys.in_words(BUTTONS[option][0])
        return f"{words} ({key})" if words else key

    def show_gap(self) -> None:
        """Keep the two groups apart where there are two."""
        shown = [any(not act.isHidden() for act in some) for some in (self._usual, self._apart)]
        self._gap.setVisible(all(shown))
