"""A search text falls into pieces, and phrases of several pieces are found in it."""

import pytest

from app.domain.search.phrases import Phrases, pieces_of, run_end

SAYS = Phrases({1: ("last week", "", "", "", ""), 2: ("last", "to", "to", "", ""), 3: ("to", "", "", "tå", "")})


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Kari  Nordmann", ["kari", "nordmann"]),
        ("kari,hoodie;499", ["kari", "hoodie", "499"]),
        ("499,00 1.500 800,-", ["499,00", "1.500", "800,-"]),
        ('"blue heron" «rød  ugle»', ["blue heron", "rod ugle"]),
        ('kari "unclosed her', ["kari", "unclosed her"]),
        ('"" " " !! ( ', []),
        ("(ca.) [kari]! #hast 'x'", ["ca", "kari", "hast", "x"]),
        ("...678 (+47) -2 - ~", ["678", "(+47)", "-2", "-", "~"]),
        ("state:reserved state: to x:y", ["reserved", "to", "x:y"]),
        ("帽子 🧢", ["帽子", "🧢"]),
    ],
)
def test_pieces(text: str, bare: list[str]) -> None:
    assert [piece.bare for piece in pieces_of(text, {"state"})] == bare


@pytest.mark.parametrize("text", ["-kari", '-"blue heron"', '-state:"to ship"', "Kari", "…678", '"a b"', "x:y", "-2"])
def test_a_piece_is_printed_as_it_was_typed(text: str) -> None:
    (piece,) = pieces_of(text.replace("…", "..."), {"state"})
    assert piece.printed == text


def test_a_minus_before_marks_or_before_nothing_excludes_nothing() -> None:
    assert [piece.excluded for piece in pieces_of("-kari kari-x -2 --x -. -\u0301")] == [True, False, False, False]


def test_a_phrase_ends_at_a_comma_a_quote_a_minus_or_an_operator() -> None:
    for text in ("last, week", 'last "week"', "last -week", "last state:week"):
        assert SAYS.read(pieces_of(text, {"state"}), 0, "en") == (2, 1)
    assert SAYS.read(pieces_of("last week"), 0, "en") == (1, 2)
    assert SAYS.read(pieces_of('"last"'), 0, "en") is None
    assert SAYS.read(pieces_of("first"), 0, "en") is None
    assert SAYS.read((), 0, "en") is None
    assert run_end((), 0) == 0


def test_the_given_language_is_right_where_two_disagree() -> None:
    assert [SAYS.of("to", language) for language in ("en", "nb", "da", "sv", "fi", "xx")] == [3, 2, 2, 2, 2, 2]
    assert SAYS.of("ta", "en") == 3
    assert "to" in SAYS
    assert SAYS.beginning("la") == {1, 2}


def test_what_belongs_to_somebody_is_found_by_their_name() -> None:
    assert [piece.bare for piece in pieces_of("Sophie’s yesterday's O's rock'n'roll")] == [
        "sophie",
        "yesterday",
        "o's",
        "rock'n'roll",
    ]
