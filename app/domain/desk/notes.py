"""Notes and tags that staff give an order: for themselves, never sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.desk.folding import fold
from app.domain.input.invisible_marks import visible
from app.domain.problem import Invalid

LONGEST_NOTE, LONGEST_TAG, MOST_TAGS = 2_000, 30, 20
"""Characters of a note and of a tag, and tags of an order."""


@dataclass(frozen=True)
class OrderNote:
    """A note about an order.

    `edited_at` and `edited_by` tell of the last change; None and empty while it stands as it was written.
    """

    number: int
    text: str
    at: datetime
    who: str = ""
    edited_at: datetime | None = None
    edited_by: str = ""


def read_note(text: str) -> str:
    """The text of a note as it is kept.

    Raises `Invalid` `note_empty`, `note_too_long`.
    """
    kept = visible(text, in_lines=True).strip()
    if not kept:
        raise Invalid("note_empty", field="note")
    if len(kept) > LONGEST_NOTE:
        raise Invalid("note_too_long", field="note", most=LONGEST_NOTE, length=len(kept))
    return kept


def read_tag(text: str) -> str:
    """A tag as it is kept: one line, without a `#` before it.

    Raises `Invalid` `tag_empty`, `tag_too_long`.
    """
    kept = " ".join(visible(text).split()).lstrip("# ")
    # What folds to no letter, such as a lone accent, could never be found again.
    if not any(mark.isalnum() for mark in fold(kept)):
        raise Invalid("tag_empty", field="tag")
    if len(kept) > LONGEST_TAG:
        raise Invalid("tag_too_long", field="tag", most=LONGEST_TAG, length=len(kept))
    return kept
