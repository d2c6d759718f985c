"""Each row of words names all five languages, and none says two things."""

from collections import Counter

import pytest

from app.domain.desk.folding import fold
from app.domain.desk.query import TermKind
from app.domain.search import search_words
from app.domain.search.phrases import LANGUAGES, Phrases
from app.domain.standing import Standing

TABLES = {name: table for name, table in vars(search_words).items() if isinstance(table, Phrases)}


@pytest.mark.parametrize("name", TABLES)
def test_no_language_says_two_things_by_one_phrase(name: str) -> None:
    for at, _ in enumerate(LANGUAGES):
        said = Counter(
            phrase for row in TABLES[name].rows.values() for phrase in set(map(fold, row[at].split("|"))) if phrase
        )
        assert [phrase for phrase, times in said.items() if times > 1] == []


def test_every_state_is_said_in_every_language() -> None:
    assert set(search_words.STATES.rows) == {*Standing, "to_ship"}
    assert all(all(row) for row in search_words.STATES.rows.values())


def test_every_kind_of_term_has_an_operator() -> None:
    said = set(search_words.OPERATORS.rows)
    assert {*TermKind} - said == {TermKind.WORD, TermKind.NUMBER}
    assert said - {*TermKind} == {"before", "after", "since", "until"}
    assert all(all(row) for row in search_words.OPERATORS.rows.values())
    assert {*search_words.LABELS.rows} <= {*TermKind}


def test_numbers_are_named_in_every_language() -> None:
    for language in LANGUAGES:
        values = {each.partition(":")[2] for each in search_words.NUMBERS[language].split("|")}
        assert values >= {"x100", "x1000", *map(str, range(1, 20))}
