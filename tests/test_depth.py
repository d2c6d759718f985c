"""What is long is left to `make prove` and not lost on the way."""

import re
from pathlib import Path

import pytest

from tests.support.depth import sampled

HERE = Path(__file__).parent
DEPTH = HERE / "support" / "depth.py"


def unnamed(text: str) -> bool:
    """Whether a file marks tests as long and `make prove`, which looks for this module's name, would not find it."""
    return bool(re.search(r"\bmark\.long\b", text)) and "tests.support.depth" not in text


def test_each_file_with_long_tests_is_found() -> None:
    assert [file.name for file in HERE.rglob("*.py") if file != DEPTH and unnamed(file.read_text("utf-8"))] == []
    assert unnamed("@pytest.mark." + "long")


def is_long(case: object) -> bool:
    return [mark.name for mark in getattr(case, "marks", ())] == ["long"]


@pytest.mark.parametrize("cases", [list("abcdefg"), [(letter, 1) for letter in "abcdefg"]], ids=["one", "several"])
def test_all_but_a_sample_of_the_cases_are_long(cases: list[object]) -> None:
    drawn = sampled(cases, each=3)
    assert [turn for turn, case in enumerate(drawn) if not is_long(case)] == [0, 3, 6]
    values = [case.values if is_long(case) else case if isinstance(case, tuple) else (case,) for case in drawn]
    assert values == [case if isinstance(case, tuple) else (case,) for case in cases]
