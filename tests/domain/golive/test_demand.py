"""A row of the list is data: a name for machines, words of our own, and its source."""

import re
from pathlib import Path

from app.domain.golive.table import DEMANDS
from app.words.golive.going_live import PROOFS


def test_each_row_has_a_name_words_a_source_and_something_to_show() -> None:
    assert all(re.fullmatch(r"[a-z0-9-]+", each.row) for each in DEMANDS)
    assert len({each.row for each in DEMANDS}) == len(DEMANDS)
    assert all(each.title and each.how.endswith(".") and each.source and each.needs for each in DEMANDS)


def test_the_page_for_readers_has_the_same_rows() -> None:
    page = (Path(__file__).parents[3] / "docs" / "going-live.md").read_text("utf-8")
    rows = [row.split(" | ") for row in page.splitlines() if row.startswith("| ") and row.count(" | ") == 3]
    listed = [(title.removeprefix("| ").removesuffix(" (recommended)"), how) for title, how, *_ in rows]
    assert [row for row in listed if row[0] != "demand"] == [(each.title, each.how) for each in DEMANDS]
    shown = {title: shown for (title, _), (*_, shown, _source) in zip(listed, rows, strict=True)}
    for each in DEMANDS:
        assert all(PROOFS[proof] in shown[each.title] for proof in each.needs)
