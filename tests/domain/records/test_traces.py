"""A person is found in a text however number and name are typed, and nobody else is."""

import pytest

from app.domain.records.traces import Traces

TORDIS = Traces("4791827364", ("Tordis Brynhildsen",))
ODEGARD = Traces("46701234567", ("Åse Ødegård", "Åse"))


@pytest.mark.parametrize(
    "number",
    [
        "91827364", "91 82 73 64", "918 27 364", "+47 918 27 364", "+4791827364", "004791827364", "47 91827364",
        "91\u00a082\u00a073\u00a064", "91-82-73-64", "91.82.73.64", "(+47) 91827364", "91\u200b827364",
        "91_82_73_64", "91*82*73*64", "91'82'73'64", "91 - 82 - 73 - 64", "91\t827364", "９１８２７３６４", "91—82—73—64",
    ],
)  # fmt: skip
def test_a_number_is_found_however_it_is_typed(number: str) -> None:
    assert TORDIS.held_by(f"rings from {number}!")
    assert "827" not in TORDIS.cut(f"rings from {number}!")


@pytest.mark.parametrize("text", ["191827364", "918273645", "91827365", "K-918273", "", "9182 something 7364"])
def test_another_number_is_not_touched(text: str) -> None:
    assert TORDIS.cut(text) == text
    assert TORDIS.cut(text, own=True) == text


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("A gift of Tordis Brynhildsen.", "A gift of …."),
        ("Brynhildsen, Tordis", "…"),
        ("TORDIS BRYNHILDSENS mugs", "… mugs"),
        ("Tordis  Brynhildsen 91827364", "… …"),
        ("Tordis-Brynhildsen", "…"),
        ("tordis_brynhildsen", "…"),
        ("tordis.brynhildsen@example.no", "…@example.no"),
        ("Thanks, Tordis. Brynhildsen rang", "Thanks, Tordis. Brynhildsen rang"),
        ("Tordis Lie", "Tordis Lie"),
        ("Brynhildsen & sønn", "Brynhildsen & sønn"),
    ],
)
def test_in_what_is_of_others_only_the_whole_name_counts(text: str, cut: str) -> None:
    assert TORDIS.cut(text) == cut


@pytest.mark.parametrize(
    ("text", "cut"),
    [("Tordis did not like it", "… did not like it"), ("Tordis Brynhildsen", "…"), ("Tordisen", "Tordisen")],
)
def test_in_what_is_of_the_person_each_word_counts(text: str, cut: str) -> None:
    assert TORDIS.cut(text, own=True) == cut


def test_a_name_without_its_letters_is_found_and_the_whole_text_goes() -> None:
    assert ODEGARD.cut("from Ase Odegard, with love") == "…"
    assert ODEGARD.cut("ring ODEGARD") == "ring ODEGARD"
    assert ODEGARD.cut("ring ODEGARD", own=True) == "…"
    assert ODEGARD.cut("Åse Ødegård, also Ase Odegard") == "…"
    assert ODEGARD.cut("7010 · from Ase Odegard · later") == "7010 · … · later"  # the code before it stays
    assert ODEGARD.cut("070-123 45 67") == "…"  # the nought of home goes with it
    assert ODEGARD.cut("Åse Lie") == "Åse Lie"  # one word is the name of many


@pytest.mark.parametrize(
    "text", ["Anne-Lise Dahl", "Anne Lise Dahl", "Dahl, Anne-Lise", "dahl anne lise", "Anne‑Lise  Dahl"]
)
def test_a_double_name_is_found_with_its_dash_and_without(text: str) -> None:
    assert Traces("", ("Anne-Lise Dahl",)).cut(text) == "…"
    assert Traces("", ("Anne Lise Dahl",)).cut(text) == "…"
    assert Traces("", ("Anne-Lise",)).cut(text) == text


def test_what_stands_for_one_person_alone() -> None:
    assert ODEGARD.needles == ("46701234567", "701234567", "Åse Ødegård")
    assert Traces("", ("Ola",)).needles == ()
    assert not Traces("").held_by("any text 123")
    assert Traces("999").needles == ("999",)  # digits that are no number of any country
    assert Traces("").national == ""
