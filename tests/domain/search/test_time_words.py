"""Days, months and hours have their words in all five languages."""

import pytest

from app.domain.desk.folding import fold
from app.domain.search import time_words
from app.domain.search.phrases import LANGUAGES


@pytest.mark.parametrize(
    ("table", "meanings"),
    [
        (time_words.DAYS_AGO, range(3)),
        (time_words.WEEKDAYS, range(1, 8)),
        (time_words.MONTHS, range(1, 13)),
        (time_words.HOURS, range(1, 13)),
    ],
)
def test_none_is_missing(table: time_words.Phrases[int], meanings: range) -> None:
    assert list(table.rows) == list(meanings)
    for meaning, row in table.rows.items():
        for language, said in zip(LANGUAGES, row, strict=True):
            assert table.of(fold(said.split("|")[0]), language) == meaning


def test_the_parts_of_a_day_cover_it() -> None:
    assert min(first for first, _ in time_words.PARTS_OF_DAY.rows) == 300
    assert max(last for _, last in time_words.PARTS_OF_DAY.rows) == 24 * 60
