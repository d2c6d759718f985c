"""Notes and tags: cleaned as they are read, and refused with the length that is allowed."""

import pytest

from app.domain.desk.notes import LONGEST_NOTE, LONGEST_TAG, read_note, read_tag
from app.domain.problem import Invalid


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Rang\u200b about it \n", "Rang about it"),
        ("one\r\ntwo\n\n", "one\ntwo"),
        ("x" * LONGEST_NOTE + "  ", "x" * LONGEST_NOTE),
    ],
)
def test_a_note_keeps_its_lines_and_loses_what_nobody_sees(typed: str, kept: str) -> None:
    assert read_note(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"), [("", "note_empty"), (" \u200b\n", "note_empty"), ("x" * (LONGEST_NOTE + 1), "note_too_long")]
)
def test_a_note_that_cannot_be_kept_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        read_note(typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("#gift", "gift"), (" ##  Gave   kort ", "Gave kort"), ("C#", "C#"), ("Året", "Året"), ("x" * LONGEST_TAG,) * 2],
)
def test_a_tag_is_one_line_without_the_sign_before_it(typed: str, kept: str) -> None:
    assert read_tag(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", "tag_empty"), ("# #", "tag_empty"), ("\u0301", "tag_empty"), ("x" * (LONGEST_TAG + 1), "tag_too_long")],
)
def test_a_tag_that_cannot_be_found_again_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Invalid, match=code):
        read_tag(typed)
