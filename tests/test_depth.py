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


needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


def asked_for(folder: Path) -> list[list[str]]:
    """The depth and the words that each program of `make prove` is given, by programs that only say them."""
    rows = sorted(set(re.findall(r"\bprove-\w+", (ROOT / "Makefile").read_text("utf-8"))))
    assert len(rows) >= 5
    (folder / "bin").mkdir()
    for name in ("bin/python", "bin/coverage", "ready", "words"):
        (folder / name).write_text('#!/bin/sh\necho "${DEPTH:-sample} $*"\n')
        (folder / name).chmod(0o755)
    around = {name: text for name, text in os.environ.items() if name not in ("DEPTH", "MAKEFLAGS", "MAKELEVEL")}
    command = ["make", "--no-print-directory", *rows, f"VENV={folder}", f"WORDS={folder / 'words'}"]
    done = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, check=True)
    return [line.split() for line in done.stdout.splitlines()]


@needs_make
def test_make_prove_goes_to_the_full_depth_in_each_row(tmp_path: Path) -> None:
    assert {depth for depth, *_ in asked_for(tmp_path)} == {"full"}


@needs_make
def test_make_prove_runs_all_that_make_test_takes_a_sample_of(tmp_path: Path) -> None:
    given = {word for words in asked_for(tmp_path) for word in words}
    missing = []
    for file in HERE.rglob("test_*.py"):
        text, name = file.read_text("utf-8"), file.relative_to(ROOT)
        in_folder = any(str(each) in given for each in (name, *name.parents))
        # Whoever measures branches leaves properties out, so a folder is not enough for them.
        if ("tests.support.depth" in text and not in_folder) or ("hypothesis" in text and str(name) not in given):
            missing.append(str(name))
    assert missing == []


def is_long(case: object) -> bool:
    return [mark.name for mark in getattr(case, "marks", ())] == ["long"]


@pytest.mark.parametrize("cases", [list("abcdefg"), [(letter, 1) for letter in "abcdefg"]], ids=["one", "several"])
def test_all_but_a_sample_of_the_cases_are_long(cases: list[object]) -> None:
    drawn = sampled(cases, each=3)
    assert [turn for turn, case in enumerate(drawn) if not is_long(case)] == [0, 3, 6]
    values = [case.values if is_long(case) else case if isinstance(case, tuple) else (case,) for case in drawn]
    assert values == [case if isinstance(case, tuple) else (case,) for case in cases]
