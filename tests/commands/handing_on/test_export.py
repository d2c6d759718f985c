"""`kvitt export`: a file of what a search finds."""

import json
from pathlib import Path

import pytest

from app.domain.desk.views import FoundRows
from app.services.desk.browse import Browse
from tests.commands.conftest import Kvitt


@pytest.mark.parametrize("form", ["csv-nordic", "csv", "json", "xlsx"])
def test_a_search_is_written(kvitt: Kvitt, tmp_path: Path, form: str) -> None:
    for name in ("Kari", "Ola"):
        assert kvitt("order", "new", "--line", "Mug;MG-118;1;129;25", "--phone", "41234567", "--name", name).code == 0
    out = tmp_path / "out"
    told = kvitt("export", "--format", form, "--out", str(out), "kari")
    assert (told.code, told.out) == (0, f"Written: {out}. Orders: 1, lines: 1.\n")
    assert out.stat().st_size > 100
    told = kvitt("export", "--format", form, "--out", str(out), "--json")
    assert told.json == {"file": str(out), "orders": 2, "lines": 2, "unread": 0}
    if form == "json":
        assert [each["customer"] for each in json.loads(out.read_text())] == ["Ola", "Kari"]


def test_what_is_missing_is_said(kvitt: Kvitt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kvitt("order", "new", "--line", "Mug;MG-118;1;129;25", "--phone", "41234567").code == 0
    monkeypatch.setattr(Browse, "page", lambda *arguments: FoundRows((), None, 3))
    told = kvitt("export", "--format", "csv", "--out", str(tmp_path / "out.csv"))
    assert told.in_one_sentence() == "At least 3 orders cannot be read and are missing."


def test_a_place_that_takes_no_file_is_said(kvitt: Kvitt, tmp_path: Path) -> None:
    told = kvitt("export", "--format", "csv", "--out", str(tmp_path / "nowhere" / "out.csv"))
    assert told.code == 1
    assert told.in_one_sentence()
