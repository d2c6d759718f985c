"""The page about what was found names only tests that exist."""

import re
from itertools import pairwise

from tests.support.sources import ROOT

CASES = (ROOT / "docs" / "cases.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py|)((?:::\w+)?)(?:\[[^`]*\])?`")


def test_every_test_that_is_named_exists() -> None:
    missing, file = [], ""
    for path, name in NAMED.findall(CASES):
        file = path or file
        source = ROOT / file
        if not source.is_file() or (name and f"def {name[2:]}(" not in source.read_text("utf-8")):
            missing.append(f"{file}{name}")
    assert missing == []


def test_every_row_has_a_case_what_is_right_and_a_test() -> None:
    rows = [line for line in CASES.splitlines() if line.startswith("|") and not line.startswith(("| case", "|---"))]
    assert len(rows) > 200
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split(" | ")]
        assert len(cells) == 3, row
        assert all(cells), row
        assert "tests/" in cells[2], row


def test_sections_are_in_order() -> None:
    heads = [at for at, line in enumerate(CASES.splitlines()) if line.startswith("## ")]
    assert all(later - earlier > 3 for earlier, later in pairwise(heads))
