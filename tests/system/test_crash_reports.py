"""A crash leaves a report of kinds and places; a usual end leaves none; nothing in it names anybody."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.system.crash_reports import LARGEST, LEFT, WATCHED, CrashReports
from tests.support.sources import ROOT

CRASH = """
import faulthandler, sys
from pathlib import Path
from app.system.crash_reports import CrashReports
reports = CrashReports(Path(sys.argv[1]), "1", lambda most: ())
reports.watch()
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
reports.end()
"""


def reports(folder: Path) -> CrashReports:
    return CrashReports(folder, "0.7.0", lambda most: ['{"text": "the last line"}'])


def ended(folder: Path, how: str) -> int:
    return subprocess.run([sys.executable, "-c", CRASH, str(folder), how], cwd=ROOT, capture_output=True).returncode


def test_a_crash_is_there_to_be_read_after_the_next_start(tmp_path: Path) -> None:
    assert ended(tmp_path, "crash") != 0
    assert reports(tmp_path).report == ""  # put aside by the next start
    assert (tmp_path / WATCHED).stat().st_mode & 0o777 == 0o600
    assert ended(tmp_path, "usual") == 0
    report = reports(tmp_path).report
    assert report.startswith("Kvitt 0.7.0, Python ")
    assert "Fatal Python error: Segmentation fault" in report
    assert "<string>:8 <module>" in report
    assert '{"text": "the last line"}' in report
    assert not (tmp_path / WATCHED).exists()
    reports(tmp_path).delete()
    assert reports(tmp_path).report == ""
    reports(tmp_path).delete()


def test_a_bug_that_ends_the_program_leaves_its_kind_and_places(tmp_path: Path) -> None:
    try:
        raise ValueError("Kari Canary 4799887766")
    except ValueError as bug:
        reports(tmp_path).leave(bug)
    report = reports(tmp_path).report
    assert "ValueError" in report
    assert "tests/system/test_crash_reports.py:" in report
    assert "Canary" not in report


def test_only_kinds_and_places_are_read_back(tmp_path: Path) -> None:
    lines = (
        "Kari Canary",
        "Fatal Python error: Aborted",
        "Fatal Python error: Kari Canary: 4799887766",
        "Thread 0x00007f (most recent call first):",
        f'  File "{Path.home()}/Kari Canary/app/x.py", line 12 in broken',
        '  File "x", line 12 in Kari Canary',
        "  ...",
    )
    (tmp_path / LEFT).write_text("\n".join(lines) + "\n" + "x" * LARGEST)
    report = reports(tmp_path).report
    assert (
        "Fatal Python error: Aborted\nThread 0x00007f (most recent call first):\n  app/x.py:12 broken\n  ..." in report
    )
    assert "Canary" not in report
    assert str(Path.home()) not in report


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_a_place_that_cannot_be_written_keeps_no_report(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.txt"
    theirs.write_text("theirs")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / WATCHED).symlink_to(theirs)
    left = reports(tmp_path / "data")
    theirs.write_text("")
    left.watch()
    left.end()
    assert theirs.exists()
    missing = reports(tmp_path / "none")
    missing.watch()
    missing.leave(ValueError("x"))
    assert missing.report == ""
