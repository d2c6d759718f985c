"""What was understood of a search text can be printed, read back, and taken away again, chip by chip."""

from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.desk.query import MOST_WORDS, printed
from app.domain.search import search_words, time_words
from app.domain.search.phrases import LANGUAGES, Phrases
from app.domain.search.understanding import understand
from tests.domain.search.test_understanding import NOW

SPOKEN = sorted(
    phrase
    for words in (search_words, time_words)
    for table in vars(words).values()
    if isinstance(table, Phrases)
    for phrase in table.known
)
PIECES = st.one_of(
    st.sampled_from(SPOKEN),
    st.sampled_from(
        [
            "499",
            "499,00",
            "480-520",
            "~500",
            ">500",
            "22.11",
            "22.",
            "nov",
            "16",
            "16:12",
            "kl.",
            "4pm",
            "ca.",
            "kr",
            "€",
            "41",
            "23",
            "45",
            "67",
            "+47",
            "0047",
            "K-261122-0042",
            "…678",
            "0042-2",
            "-2",
            "-declined",
            "-hoodie",
            "state:",
            "state:reserved",
            "amount:>500",
            "by:anna",
            'name:"Kari',
            'Nordmann"',
            '"blue',
            'heron"',
            '"open',
            '-"',
            ",",
            ";",
            ".",
            "!",
            "kari,hoodie",
            "800,-",
            "1.500",
            "Åse",
            "tag:-x",
            "--",
            "-",
            "...",
            "#hast",
            "fi:x",
            "5",
            "hundre",
            "2",
            "tusen",
        ]
    ),
    st.text(max_size=6),
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=9).map(" ".join), st.lists(PIECES, max_size=9).map("".join))


@given(TEXTS, st.sampled_from([*LANGUAGES, "xx"]), st.sampled_from(["NO", "FI", ""]))
@example("a\u200d\u0301bcde 22.11", "en", "NO")
@example('"unclosed', "en", "NO")
def test_what_was_understood_can_be_printed_and_read_back(text: str, language: str, market: str) -> None:
    query = understand(text, language, NOW, market)
    assert len(query.terms) <= MOST_WORDS
    for term in query.terms:
        assert understand(term.text, language, NOW, market).terms == (term,)
        assert term.text.startswith("-") or not term.excluded
        assert (
            term.words
            or term.parts
            or term.tails
            or term.amounts
            or term.hours
            or term.standings
            or term.marks
            or (term.since or term.until)
        )
        assert all(term.words)
    assert understand(printed(query.terms), language, NOW, market).terms == query.terms


@given(TEXTS, st.data())
def test_a_chip_can_be_clicked_away(text: str, data: st.DataObject) -> None:
    query = understand(text, "nb", NOW, "NO")
    if not query.terms:
        return
    gone = data.draw(st.sampled_from(query.terms))
    left = query.without(gone)
    assert gone not in left.terms
    assert understand(left.text, "nb", NOW, "NO").terms == left.terms
