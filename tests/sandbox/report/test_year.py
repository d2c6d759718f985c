"""A shop's year: the same seed, the same bytes, and no øre of it lost."""

import json
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from app.sandbox.report import books, year
from app.sandbox.report.books import Books
from app.sandbox.report.year import sell_a_year
from app.sandbox.running import run_in_thread
from app.sandbox.shelf import Shelf
from app.sandbox.world import World
from tests.sandbox.conftest import Till

FIRST = date(2025, 1, 1)


def test_same_seed_same_bytes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said = []
    for number, seed in enumerate(("7", "7", "8")):
        words = ["--seed", seed, "--payments", "400", "--state", str(tmp_path / f"{number}.db")]
        assert year.main(words) == 0
        said.append(json.loads(capsys.readouterr().out))
    assert said[0]["sha256"] == said[1]["sha256"] != said[2]["sha256"]
    assert year.main(words) == 2, "sold already"
    assert "empty sandbox" in capsys.readouterr().err
    with run_in_thread(state=str(tmp_path / "0.db")) as sandbox:
        till = Till(sandbox.keys)
        paid = till.http.get("/report/v2/ledgers/305501/funds/dates/2025-03-03", headers=till.headers()).json()
        assert [paid["tryLater"], paid["items"][-1]["entryType"]] == [False, "payout-scheduled"]
        reference = paid["items"][0]["reference"]
        assert till.get(reference).json()["aggregate"]["capturedAmount"]["value"] > 0
        till.http.close()


def test_all_money_of_the_year_is_on_the_ledger() -> None:
    world = World(Shelf())
    ledgers = Books(world)
    ledgers.change_plan("555501", {"frequency": "weekly", "settlement": "gross", "reserve": 1_000})
    sell_a_year(world, 1, 300, FIRST)
    ledgers.settle()
    found = [msgspec.json.decode(body) for _, body in world.shelf.entries("305501", "funds", 10_000)]
    signs = {"capture": 1, "refund": -1}
    moved = [(log.reference, signs[log.kind] * log.value) for log in world.shelf.movements() if log.kind in signs]
    sold = [(entry["reference"], entry["amount"]) for entry in found if entry["entryType"] in ("capture", "refund")]
    assert sold == moved
    assert sum(entry["amount"] for entry in found) == 1_000, "all but the reserve is paid out"
    assert len(moved) > 280
    world.shelf.close()


def test_refunds_stay_in_the_year_and_the_log_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(year, "PERMILLE_OF_REFUNDS", 1_000)
    said = []
    for batch in (10_000, 7):
        monkeypatch.setattr(books, "BATCH", batch)
        world = World(Shelf())
        sell_a_year(world, 1, 200, FIRST)
        Books(world).settle()
        assert max(log.at.date() for log in world.shelf.movements()) <= date(2025, 12, 31)
        said.append(world.shelf.entries("305501", "funds", 10_000))
        world.shelf.close()
    assert said[0] == said[1]


def test_a_year_that_cannot_have_been_sold() -> None:
    world = World(Shelf())
    with pytest.raises(ValueError, match="not over yet"):
        sell_a_year(world, 1, 1, world.clock.now().date() - timedelta(days=300))
    world.shelf.close()
