"""What is long is left to `make prove` and not lost on the way."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.depth import sampled
from tests.support.sources import ROOT

HERE = Path(__file__).parent
DEPTH = HERE / "support" / "depth.py"


def unnamed(text: str) -> bool:
    """Whether a file marks tests as long and `make prove`, which looks for this module's name, would not find it."""
    return bool(re.search(r"\bmark\.long\b", text)) and "tests.support.depth" not in text


def test_each_file_with_long_tests_is_found() -> None:
    assert [file.name for file in HERE.rglob("*.py") if file != DEPTH and unnamed(file.read_text("utf-8"))] == []
    assert unnamed("@pytest.mark." + "long")


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_each_row_of_make_prove_goes_to_the_full_depth(tmp_path: Path) -> None:
    """Played with programs that only say how deep they were asked to go."""
    rows = sorted(set(re.findall(r"\bprove-\w+", (ROOT / "Makefile").read_text("utf-8"))))
    assert len(rows) >= 5
    (tmp_path / "bin").mkdir()
    for name in ("bin/python", "bin/coverage", "ready", "words"):
        (tmp_path / name).write_text('#!/bin/sh\necho "$DEPTH"\n')
        (tmp_path / name).chmod(0o755)
    around = {name: text for name, text in os.environ.items() if name not in ("DEPTH", "MAKEFLAGS", "MAKELEVEL")}
    command = ["make", "--no-print-directory", *rows, f"VENV={tmp_path}", f"WORDS={tmp_path / 'words'}"]
    done = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, check=True)
    said = done.stdout.splitlines()
    assert len(said) >= len(rows)
    assert set(said) == {"full"}


def is_long(case: object) -> bool:
    return [mark.name for mark in getattr(case, "marks", ())] == ["long"]


@pytest.mark.parametrize("cases", [list("abcdefg"), [(letter, 1) for letter in "abcdefg"]], ids=["one", "several"])
def test_all_but_a_sample_of_the_cases_are_long(cases: list[object]) -> None:
    drawn = sampled(cases, each=3)
    assert [turn for turn, case in enumerate(drawn) if not is_long(case)] == [0, 3, 6]
    values = [case.values if is_long(case) else case if isinstance(case, tuple) else (case,) for case in drawn]
    assert values == [case if isinstance(case, tuple) else (case,) for case in cases]
