"""What one setting is, and the parts of its declaration."""

# No annotations from the future here: as texts, each field of a named tuple would be compiled at every start.

from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from app.domain.input.invisible_marks import visible
from app.domain.problem import Invalid
from app.domain.shop.scope import Scope


class Section(StrEnum):
    """What a setting is about."""

    SHOP = "Shop"
    ORDERS = "Orders"
    PAPER = "Paper"
    WINDOW = "Window"
    PRIVACY = "Data protection"
    BOOKKEEPING = "Bookkeeping"
    WEBHOOKS = "Webhooks"


Check = Callable[[str, str], str]
"""Takes what was typed and the name of its field, gives what is stored. Raises `Invalid`."""
ReadStored = Callable[[str], object]
"""Makes the value out of what is stored. Raises `ValueError` for what no form could have stored."""
Show = Callable[[Any], str]
"""Makes the text of the form's field out of the value."""
LANGUAGES = (("en", "English"), ("nb", "Norsk bokmål"), ("da", "Dansk"), ("sv", "Svenska"), ("fi", "Suomi"))


class OnApproval(StrEnum):
    """What comes after a customer's approval without a press."""

    ASK = "ask"  # nothing
    CAPTURE = "capture"  # of goods that were handed over at the counter
    SHIP = "ship"  # what is reserved waits until the goods leave


def as_typed(text: str, field_name: str) -> str:
    """Any text will do."""
    return text


def whole_number(stored: str) -> int:
    """A number that is stored as its digits. Raises `ValueError`."""
    if not stored.isdecimal():
        raise ValueError(stored)
    return int(stored)


class Setting(NamedTuple):
    """One setting, and whose it is.

    `choices` are (value, words) pairs; without them it is a text of at most `longest` characters. `stays_here` says that a copy
    of the data which is put back, from whatever machine, does not change it: where this machine prints, and who is sent where.
    `drawn` says that the window is drawn with it, and has to be drawn anew when it changes; `own_card` that the form has a card
    for it and no field.
    """

    name: str
    scope: Scope
    default: str
    section: Section
    words: str
    hint: str
    choices: tuple[tuple[str, str], ...]
    longest: int
    check: Check
    read: ReadStored
    show: Show
    stays_here: bool
    drawn: bool
    own_card: bool = False

    def checked(self, typed: str) -> str:
        """`typed` as it is stored. Raises `Invalid` with this field."""
        # Signs that nobody sees are taken out first, or two settings could look alike and differ.
        text = self.check(visible(typed).strip(), self.name)
        if self.choices and text not in dict(self.choices):
            raise Invalid("setting_unknown", field=self.name, text=text)
        if len(text) > self.longest:
            raise Invalid("setting_too_long", field=self.name, longest=self.longest)
        return text

    def value(self, stored: str) -> object:
        """What `stored` means; the default where another program stored what no form could have."""
        try:
            # A choice that a newer version stored counts as unknown here.
            return self.read(stored if not self.choices or stored in dict(self.choices) else self.default)
        except ValueError:
            return self.read(self.default)


def setting(
    scope: Scope,
    default: str,
    section: Section,
    words: str,
    *,
    hint: str = "",
    choices: tuple[tuple[str, str], ...] = (),
    longest: int = 100,
    check: Check = as_typed,
    read: ReadStored = str,
    show: Show = str,
    stays_here: bool = False,
    drawn: bool = True,
    own_card: bool = False,
) -> Any:
    """Declare a field of `Settings`; its name is that of the field."""
    texts = (section, words, hint, choices, longest)
    return Setting("", scope, default, *texts, check, read, show, stays_here, drawn, own_card)
