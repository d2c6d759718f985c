"""The rows of the official checklist: 6 calls, 5 of quality, 5 pitfalls, 7 themes."""

from collections import Counter

from app.domain.golive.checklist import CHECKLIST
from app.domain.golive.demand import ListPart


def test_no_row_of_the_checklist_is_missing() -> None:
    assert Counter(each.part for each in CHECKLIST) == {
        ListPart.ENDPOINTS: 6,
        ListPart.QUALITY: 5,
        ListPart.PITFALLS: 5,
        ListPart.THEMES: 7,
    }
