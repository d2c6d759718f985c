"""The page in the window and docs/privacy.md say the same of what is kept."""

from app.words.privacy.kept import KEPT, MASKED, NOWHERE_ELSE
from tests.support.sources import ROOT


def test_the_page_of_the_docs_has_the_same_words() -> None:
    text = (ROOT / "docs" / "privacy.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and line.count("|") == 4]
    assert rows[1 : len(KEPT) + 1] == [f"| {kept.what} | {kept.where} | {kept.how_long} |" for kept in KEPT]
    whole = " ".join(text.split())
    assert NOWHERE_ELSE in whole
    assert MASKED in whole
