"""A row of the list is data: a name for machines, words of our own, and its source."""

import re

from app.domain.golive.table import DEMANDS


def test_each_row_has_a_name_words_a_source_and_something_to_show() -> None:
    assert all(re.fullmatch(r"[a-z0-9-]+", each.row) for each in DEMANDS)
    assert len({each.row for each in DEMANDS}) == len(DEMANDS)
    assert all(each.title and each.how.endswith(".") and each.source and each.needs for each in DEMANDS)
