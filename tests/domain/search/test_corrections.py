"""One slip in a word for a day or a state is forgiven, and nothing else is changed."""

import pytest

from app.domain.search.corrections import corrected, slipped


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hoodie yesteday", "hoodie yesterday"),
        ("delcined, kari", "declined, kari"),
        ("-reservd", "-reserved"),
        ("state:reservd", "state:reserved"),
        ("nb|genser mnadag reservret", "genser mandag reservert"),
        ("sv|måndga", "mandag"),
        ("da|afvits i gaar", "afvist i gaar"),
        ("fi|varatu elien", "varattu eilen"),
    ],
)
def test_it_is_written_as_it_was_meant(typed: str, meant: str) -> None:
    language, _, text = typed.rpartition("|")
    assert corrected(text, slipped(text, language or "en")) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday declined",
        '"yesteday"',
        "...4567 499,00 kr",
        "kari hansen",
        "from monday odayx",
        "customer venter",
        "K-261122-0042",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert corrected(text, slipped(text, "en")) == text
