"""The letters of a file: read right where it is certain, and asked about where it is not, never destroyed without a word."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.letters import Encoding, read_letters

LINES = (
    "b1;Rømmegrøt;49,90", "1;Kjøtt", "1;Mämmi;3", "2;Leipä", "1;Räksmörgås", "1;ØL", "2;BLÅBÆR", "1;Café", "2;Crème brûlée",
    "1;Åre", "1;Æbler", "1;Öl", "1;på å", "1;Frø", "1;Grønnsåpe 1½ l", "1;Smör", "1;ÄÄNI", "1;Ärter", "1;Skjørt «Åse»",
    "1;Pålægschokolade", "1;Hätäpuhelin", "1;Ost 20°", "1;½ pizza", "1;Høne 2 m²",
)  # fmt: skip
WORDS = [
    "Blåbær",
    "Rømme",
    "Knäckebröd",
    "Smørrebrød",
    "Leipä",
    "Grønkål",
    "Käse",
    "Ål",
    "ØKOLOGISK",
    "Ærlig",
    "hæl",
    "Öra",
    "rå",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman", "cp850"]
)
def test_what_shops_write_is_read_right(line: str, encoding: str) -> None:
    text = f"sku;name;price\n{line}\n"
    try:
        content = text.encode(encoding)
    except UnicodeEncodeError:
        return  # the old Macintosh has no half
    letters = read_letters(content)
    assert (letters.text, letters.sure) == (text, True)
    assert not letters.text.startswith("\ufeff")


@given(
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=8), st.sampled_from(["cp1252", "mac_roman", "cp850", "cp865"])
)
def test_words_of_four_countries_in_any_order(words: Sequence[str], encoding: str) -> None:
    text = "\n".join(f"{number};{word};1" for number, word in enumerate(words))
    letters = read_letters(text.encode(encoding))
    assert letters.text == text or not letters.sure


def test_what_is_not_certain_is_asked_about() -> None:
    letters = read_letters("1;Łódź\n2;Żółw\n".encode("cp1250"))
    assert (letters.encoding, letters.sure, letters.sample) == (Encoding.CENTRAL, False, "Łódź · Żółw")
    assert dict(letters.others)[Encoding.WINDOWS] == "£ódŸ · ¯ó³w"
    chosen = read_letters("1;Łódź\n".encode("cp1250"), Encoding.CENTRAL)
    assert (chosen.text, chosen.sure) == ("1;Łódź\n", True)


@pytest.mark.parametrize("wrong", ["cp1252", "mac_roman"])
def test_letters_that_another_program_spoilt_can_be_mended(wrong: str) -> None:
    text = "1;Blåbærsyltetøy;49,90\n"
    spoilt = text.encode().decode(wrong).encode()
    letters = read_letters(spoilt)
    assert (letters.text, letters.encoding, letters.sure) == (text, Encoding.TWICE, False)
    assert letters.others == ((Encoding.UTF8, text.encode().decode(wrong).split(";")[1]),)
    assert read_letters(spoilt, Encoding.TWICE).text == text
    assert read_letters(spoilt, Encoding.UTF8).text == spoilt.decode()
    assert read_letters(text.encode(), Encoding.TWICE).text == text


def test_readings_that_are_the_same_are_told_once() -> None:
    letters = read_letters(b"1;M\xe4mmi")
    assert (letters.encoding, letters.sure) == (Encoding.WINDOWS, True)
    assert {encoding for encoding, _ in letters.others}.isdisjoint({Encoding.WINDOWS})
    assert len({sample for _, sample in letters.others}) == len(letters.others)


def test_a_chosen_encoding_is_used_whatever_comes_out() -> None:
    assert read_letters("1;Rå".encode(), Encoding.UTF8).text == "1;Rå"
    assert read_letters("\ufeff1;Rå".encode(), Encoding.UTF8).text == "1;Rå"
    assert read_letters("1;Rå".encode("cp1252"), Encoding.UTF8).text == "1;R\ufffd"
    assert read_letters("1;Rå".encode("utf-16"), Encoding.UTF16).text == "1;Rå"
    assert read_letters("1;plain words".encode("utf-16-be"), Encoding.UTF16).text == "1;plain words"
    assert read_letters("1;Rå".encode("mac_roman"), Encoding.MAC).text == "1;Rå"
    assert read_letters(b"1;R\xff", Encoding.TWICE).text == "1;R\ufffd"


@pytest.mark.parametrize("content", [b"", b"\0", b"sku;na\0me\n1;2", b"\0\0\0\0", b"\x80\x81\xff"])
def test_no_bytes_break_it(content: bytes) -> None:
    letters = read_letters(content)
    assert isinstance(letters.text, str)


def test_what_no_language_writes_is_not_certain() -> None:
    for content in (
        b"a\x9dB;k\xb0d",
        b"1;\xd7a\xf7b",
        "1;Blåbær".encode().replace("æ".encode(), b"\xe6"),
    ):
        assert not read_letters(content).sure


@given(st.binary(max_size=300))
def test_every_file_has_some_reading(content: bytes) -> None:
    assert (
        "\r" in read_letters(content).text
        or b"\r" not in content
        or b"\0" in content
        or content[:2] in (b"\xff\xfe", b"\xfe\xff")
    )
