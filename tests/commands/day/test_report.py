"""`kvitt report`: figures of any days and filter, and against the time before."""

from pathlib import Path

import pytest

from app.domain.day.summing import PartSum
from app.store.day.moves import Extent, Moves
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
def test_figures_of_any_days(kvitt: Kvitt) -> None:
    parts = [word for name in ("vat", "group", "person", "product", "day", "hour", "way") for word in ("--by", name)]
    told = kvitt("report", *parts).out
    assert "VAT 25" in told
    assert "Hoodie" in told
    now, before = kvitt("report", "--period", "week", "--json").json
    assert now["figures"][0]["captured"] == {"times": 1, "minor": 99_800}
    # Each share says what of it is what.
    (share,) = now["figures"][0]["tills"]
    assert share == {"name": "1.1", "times": 1, "captured": 99_800, "refunded": 0}
    assert now["figures"][0]["rates"][0]["sold"] == 99_800
    assert now["days"].keys() == {"first", "last"}
    assert before["figures"] == []
    assert kvitt("report", "--from", "yesterday", "--product", "none").out.count("\n") == 1
    assert kvitt("report", "--from", "today", "--period", "day").code == 2
    assert "Write the first day first" in kvitt("report", "--from", "today", "--to", "yesterday").in_one_sentence()


@pytest.mark.usefixtures("captured")
def test_only_what_was_for_some_goods(kvitt: Kvitt) -> None:
    for asked in (("--rate", "25"), ("--group", "none"), ("--product", "h1", "--till", "1"), ("--by", "till")):
        (found,) = kvitt("report", *asked, "--json").json
        assert [each["captured"] for each in found["figures"]] == [{"times": 1, "minor": 99_800}]
    for other in (("--rate", "none"), ("--rate", "15"), ("--group", "Kitchen"), ("--till", "2")):
        assert kvitt("report", *other, "--json").json[0]["figures"] == []
    assert kvitt("report", "--unit", "nowhere").in_one_sentence()
    assert kvitt("report", "--by", "till").out.splitlines()[-1].split() == ["1.1", "998,00", "kr", "1"]


@pytest.mark.usefixtures("captured")
def test_days_against_those_before_in_words_and_in_figures(kvitt: Kvitt) -> None:
    told = kvitt("report", "--from", "today", "--compare").out
    assert "The day is not over. Against " in told
    assert "Kept: 998,00\u00a0kr, 998,00\u00a0kr more than before." in told
    now, _ = kvitt("report", "--compare", "--json").json
    assert (now["under_way"], now["days_passed"], now["against"]) == (True, 1, "day so far")
    (compared,) = now["compared"]
    assert compared["kept"] == {"now": 99_800, "before": 0, "more": 99_800, "permille": None}


@pytest.mark.usefixtures("captured")
def test_a_report_is_printed_and_saved(kvitt: Kvitt, tmp_path: Path) -> None:
    file, pdf = tmp_path / "report.bin", tmp_path / "report.pdf"
    assert kvitt("report", "--period", "month", "--printer", f"file:{file}").code == 0
    printed = read(file.read_bytes()).text
    assert "Rapport" in printed
    assert "Hoodie" in printed
    assert kvitt("report", "--pdf", str(pdf)).code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert kvitt("report", "--pdf", str(pdf), "--print").in_one_sentence()
    assert kvitt("report", "--print").code == 2


@pytest.mark.usefixtures("captured")
def test_a_report_is_written_as_a_table(kvitt: Kvitt, tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    assert kvitt("report", "--out", str(file)).code == 0
    one = file.read_text("utf-8-sig").splitlines()
    assert next(row for row in one if ";Total;" in row).endswith(";NOK;1;998,00;0,00;998,00;199,60")
    assert kvitt("report", "--compare", "--out", str(file), "--format", "csv").code == 0
    assert ",Total," in file.read_text("utf-8")
    assert kvitt("report", "--out", str(tmp_path / "nowhere" / "a.csv")).code == 1


@pytest.mark.usefixtures("captured")
def test_paper_table_and_answer_are_of_one_report(
    kvitt: Kvitt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, pdf, read_days, sums = tmp_path / "report.csv", tmp_path / "report.pdf", [], Moves.parts

    def parts(moves: Moves, extent: Extent) -> tuple[PartSum, ...]:
        read_days.append(extent.begins)
        return sums(moves, extent)

    monkeypatch.setattr(Moves, "parts", parts)
    assert kvitt("report", "--period", "month", "--pdf", str(pdf), "--out", str(file)).code == 0
    assert len(read_days) == len(set(read_days)) == 2
    assert ";Total;" in file.read_text("utf-8-sig")
    read_days.clear()
    now = kvitt("report", "--printer", f"file:{tmp_path / 'report.bin'}", "--json").json
    assert [each["figures"][0]["captured"] for each in now] == [{"times": 1, "minor": 99_800}]
    assert len(read_days) == 2
