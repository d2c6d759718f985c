"""`kvitt day`: the day closed, shown, and printed."""

from pathlib import Path

import pytest

from tests.commands.conftest import Kvitt
from tests.support.printer import read
from tests.support.stage import Stage as Sandbox

REFERENCE = "TEST-0001"
LINE = ("--line", "Hoodie;h1;2;499;25", "--phone", "41234567", "--reference", REFERENCE)


@pytest.fixture
def captured(kvitt: Kvitt, sandbox: Sandbox) -> None:
    """A sale of today."""
    assert kvitt("order", "new", *LINE, "--send").code == 0
    sandbox.approve(REFERENCE)
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", REFERENCE).code == 0


@pytest.mark.usefixtures("captured")
def test_a_day_is_shown_closed_and_printed(kvitt: Kvitt, tmp_path: Path) -> None:
    shown = kvitt("day", "show")
    assert "is not closed." in shown.out
    assert "998" in shown.out
    facts = kvitt("day", "show", "--json").json
    assert (facts["number"], facts["open"]) == (1, [])
    # A paper that was asked for is not there, so this is no success.
    assert "is not closed" in kvitt("day", "show", "--pdf", str(tmp_path / "day.pdf")).in_one_sentence()
    (closed,) = kvitt("day", "close", "--json").json
    assert (closed["number"], closed["figures"][0]["captured"]) == (1, {"times": 1, "minor": 99_800})
    assert kvitt("day", "close").code == 2
    assert "Dagsoppgjør" in kvitt("day", "show", closed["day"]).out
    file, pdf = tmp_path / "day.bin", tmp_path / "day.pdf"
    assert kvitt("day", "show", "--to", f"file:{file}").code == 0
    assert "Dagsoppgjør" in read(file.read_bytes()).text
    assert kvitt("day", "show", "--pdf", str(pdf)).code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert kvitt("day", "show", "--pdf", str(pdf), "--print").in_one_sentence()
    assert kvitt("journal", "check").code == 0


def test_what_keeps_a_day_open_is_named(kvitt: Kvitt) -> None:
    assert kvitt("order", "new", *LINE, "--send").code == 0
    refused = kvitt("day", "close")
    assert f"This order waits or is not known: {REFERENCE}. Open it" in refused.in_one_sentence()
    assert f"{REFERENCE}  waits" in kvitt("day", "show").out
    assert kvitt("day", "close", "soon").in_one_sentence()
    for day in ("0001-01-01", "9999-12-31"):
        assert "is not a day" in kvitt("day", "close", day).in_one_sentence()
    assert "2020-01-01 is not closed" in kvitt("day", "show", "2020-01-01").in_one_sentence()


@pytest.mark.usefixtures("captured")
def test_what_was_sold_since_a_closing_is_shown_behind_it(kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert kvitt("day", "close").code == 0
    assert "is not closed" not in kvitt("day", "show").out
    assert kvitt("order", "new", *LINE[:-1], "TEST-0002", "--send").code == 0
    sandbox.approve("TEST-0002")
    assert kvitt("order", "new", *LINE[:-1], "TEST-0003", "--send").code == 0
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", "TEST-0002", "--amount", "499").code == 0
    paper, _, since = kvitt("day", "show").out.partition("since number 1 is not closed.")
    assert "998,00" in paper
    assert "TEST-0003  waits" in since
    assert "captured       1           499,00" in since
    assert "reserved       1           499,00\u00a0kr  Less than a day" in since
