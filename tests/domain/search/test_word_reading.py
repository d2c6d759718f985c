"""Words with dashes where people put them: references that were heard, and word pairs that were written."""

import pytest

from app.domain.search.phrases import pieces_of
from app.domain.search.word_reading import word_term


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("K261029-0037", ("k", "261029", "0037")),
        ("k2610290037", ("k", "261029", "0037")),
        ("K-261029-0037", ("k-261029-0037",)),
        ("K-261029-37", ("k-261029-0037",)),
        ("K-261029-0", ("k-261029-0",)),  # the next figures are still to come
        ("XY-123456-12", ("xy-123456-12",)),  # no day, so the number of something else
        ("bright-heron", ("bright", "heron")),
        ("T-shirt", ("t-shirt",)),
        ("UG-204", ("ug-204",)),
    ],
)
def test_a_word_is_found_however_its_dashes_stand(typed: str, words: tuple[str, ...]) -> None:
    (piece,) = pieces_of(typed)
    term = word_term(piece)
    assert (term.words, term.text) == (words, typed)
