"""To whom an order goes: name and address as the customer shared them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.input.invisible_marks import keep_visible

EXPIRED = "[Expired]"
"""What the service says of everything a week after the consent (documented)."""


@dataclass(frozen=True)
class Recipient:
    """A name and an address.

    `street` has one line or two; `country` is two letters. What the customer does not have in the app is empty.
    """

    name: str
    street: str = ""
    post_code: str = ""
    city: str = ""
    country: str = ""

    def __post_init__(self) -> None:
        keep_visible(self, "name", "post_code", "city", "country")
        keep_visible(self, "street", in_lines=True)

    @property
    def is_told(self) -> bool:
        """Whether anything of it is known, and not run out."""
        # What was shared runs out all together, so one field that says so is enough.
        texts = (self.name, self.street, self.post_code, self.city)
        return any(text.strip() for text in texts) and EXPIRED not in texts

    @property
    def has_address(self) -> bool:
        """Whether a parcel can go there."""
        return bool(self.street.strip() and self.city.strip())

    def lines(self, home: str = "") -> tuple[str, ...]:
        """As they stand on a parcel; the country only where it is not `home`."""
        town = " ".join(part for part in (self.post_code, self.city) if part.strip())
        abroad = self.country if self.country != home else ""
        return tuple(line for line in (self.name, *self.street.split("\n"), town, abroad) if line.strip())
