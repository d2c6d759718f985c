"""What is handed out can be read by the customer, in their language."""

from dataclasses import replace

from app.words.language import Words
from app.words.privacy.handed_out import handed_out
from tests.domain.records.test_personal_data import DATA


def test_a_text_to_read() -> None:
    lines = handed_out(DATA, "Blå butikk").splitlines()
    assert lines[0] == "What Blå butikk keeps about +47 91 82 73 64"
    assert "Names: Tordis Brynhildsen" in lines
    assert "Order K-1 of 2026-11-22: 499,00\u00a0kr" in lines
    assert "Captured 499,00\u00a0kr, refunded 0,00\u00a0kr." in lines
    assert "Address: Storgata 1, 0155, Oslo, NO" in lines
    assert "Note of the staff: rings at noon" in lines
    assert lines[-1] == "The whole number was shown to Kari on 2026-11-22, for order K-1."


def test_without_a_name_of_the_shop_or_of_staff() -> None:
    (look,) = DATA.looked
    bare = replace(DATA, names=(), looked=((look[0], "", "K-1"),))
    text = handed_out(bare, "")
    assert text.startswith("What is kept about +47 91 82 73 64\nAs of 2026-11-22.\n\nOrder K-1")
    assert "shown to staff on" in text
    assert "shown" not in handed_out(replace(DATA, looked=()), "")


def test_in_norwegian() -> None:
    assert "Adresse: Storgata 1" in handed_out(DATA, "Blå butikk", Words("nb"))
