"""To whom an order goes, as it stands on a parcel."""

import pytest

from app.domain.shop.recipient import EXPIRED, Recipient

KARI = Recipient("Kari Nordmann", "Prøvegata 5\nInngang B", "0154", "Oslo", "NO")


def test_lines_of_a_parcel() -> None:
    assert KARI.lines() == ("Kari Nordmann", "Prøvegata 5", "Inngang B", "0154 Oslo", "NO")
    assert KARI.lines("NO") == ("Kari Nordmann", "Prøvegata 5", "Inngang B", "0154 Oslo")
    assert Recipient("Kari").lines() == ("Kari",)


@pytest.mark.parametrize(
    ("recipient", "told", "address"),
    [
        (KARI, True, True),
        (Recipient("Kari"), True, False),
        (Recipient("", "", "", "", ""), False, False),
        (Recipient(EXPIRED, EXPIRED, EXPIRED, EXPIRED, EXPIRED), False, True),
        (Recipient("Kari", "", "0154", "Oslo"), True, False),
    ],
)
def test_what_is_known(recipient: Recipient, told: bool, address: bool) -> None:
    assert (recipient.is_told, recipient.has_address) == (told, address)


def test_what_cannot_be_seen_is_shown() -> None:
    assert "\u202e" not in Recipient("Kari\u202e", "a\u202eb\nc").name
    assert Recipient("Kari", "a\nb").street == "a\nb"
