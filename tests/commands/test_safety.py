"""`kvitt backup` and `kvitt restore`, and what commands do on a damaged file."""

import json
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app import profiles
from app.store.sqlite.backup import check_copy
from tests.commands.conftest import Kvitt, finished
from tests.support.inside.steps import put_inside
from tests.support.stage import Stage as Sandbox

LINE = ("--line", "Hoodie;h;1;499;25", "--phone", "41234567")
NEW = ("order", "new", *LINE, "--send", "--json")


def test_there_and_back(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    first = kvitt(*NEW).json["reference"]
    told = kvitt("backup", "--json")
    copy = Path(told.json["copy"])
    assert told.code == 0
    assert copy.parent == tmp_path / "practice" / "backups"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    later = kvitt(*NEW).json["reference"]
    sandbox.approve(later)
    told = kvitt("restore", str(copy), "--yes", "--json")
    assert (told.code, told.json["found"], told.json["done"]) == (0, 1, True), told.err
    assert Path(told.json["aside"]).exists()
    assert {order["reference"]: order["state"] for order in kvitt("orders", "--json").json} == {
        first: "CREATED",
        later: "AUTHORIZED",
    }
    assert kvitt(*NEW).json["reference"] not in (first, later)
    assert (
        "0 payments from after the backup were found."
        in kvitt("restore", kvitt("backup", "--json").json["copy"], "--yes").out
    )


def test_to_a_file_of_choice_and_never_over_another(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt(*NEW).code == 0
    target = tmp_path / "stick" / "copy.db"
    told = kvitt("backup", str(target))
    assert told.code == 1  # the folder is not there
    assert "could not be made" in told.in_one_sentence()
    target.parent.mkdir()
    assert kvitt("backup", str(target)).code == 0
    check_copy(target)
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]
    told = kvitt("backup", str(target))
    assert (told.code, "already" in told.in_one_sentence()) == (1, True)


def test_nothing_to_copy(kvitt: Kvitt, tmp_path: Path) -> None:
    told = kvitt("backup")
    assert told.code == 1
    assert "nothing to copy" in told.in_one_sentence()


def test_a_copy_beside_the_owner_but_no_restore(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt(*NEW).code == 0
    with profiles.own(tmp_path / "practice"):
        copied = finished("--data", str(tmp_path), "backup", "--json")
        assert copied.code == 0, copied.err
        told = finished("--data", str(tmp_path), "restore", json.loads(copied.out)["copy"])
        assert told.code == 1
        assert "already open" in told.in_one_sentence()
    assert list((tmp_path / "practice").glob("kvitt-aside-*")) == []


def test_a_bad_copy_changes_nothing(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt(*NEW).code == 0
    (tmp_path / "bad.db").write_bytes(b"no database" * 1000)
    for name in ("bad.db", "missing.db"):
        told = kvitt("restore", str(tmp_path / name))
        assert told.code == 1
        assert name in told.in_one_sentence()
    assert len(kvitt("orders", "--json").json) == 1
    told = kvitt("restore", str(tmp_path / "bad.db"), "--prefix", "1x")
    assert told.code == 2


def test_without_a_network_it_is_restored_and_the_search_comes_later(kvitt: Kvitt, sandbox: Sandbox) -> None:
    kvitt(*NEW)
    copy = kvitt("backup", "--json").json["copy"]
    later = kvitt(*NEW).json["reference"]
    told = kvitt("restore", copy, "--yes", "--json", api="http://127.0.0.1:1")
    assert (told.code, told.json["done"], told.json["found"]) == (4, False, None)
    assert "kvitt sync" in told.err
    told = kvitt(*NEW)
    assert told.code == 1
    assert "still being looked for" in told.in_one_sentence()
    told = kvitt("sync", "--json")
    assert told.code == 0
    assert "1 payment from after the backup was found." in told.err
    assert later in {order["reference"] for order in kvitt("orders", "--json").json}
    assert kvitt(*NEW).code == 0


def test_a_damaged_file_is_read_and_nothing_else(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    reference = kvitt(*NEW).json["reference"]
    file = tmp_path / "practice" / "kvitt.db"
    connection = sqlite3.connect(file)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'snapshots'").fetchone()
    connection.close()
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\x99" * 4096)
    before, asked = file.read_bytes(), len(sandbox.requests())
    for line in (("orders", "--json"), ("order", "show", reference, "--json")):
        told = kvitt(*line)
        assert told.code == 0
        assert reference in told.out
        assert "damaged" in told.in_one_sentence()
    refused: tuple[tuple[Any, ...], ...] = (
        NEW,
        ("sync",),
        ("order", "capture", reference),
        ("order", "cancel", reference),
        ("backup",),
    )
    for each in refused:
        told = kvitt(*each)
        assert told.code == 1, each
        assert "damaged" in told.in_one_sentence()
    assert file.read_bytes() == before
    assert len(sandbox.requests()) == asked


def test_what_changes_is_shown_before_it_happens(kvitt: Kvitt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kvitt(*NEW).code == 0
    copy = kvitt("backup", "--json").json["copy"]
    later = kvitt(*NEW).json["reference"]
    told = kvitt("restore", copy, "--dry-run")
    assert told.code == 0
    assert "The backup: 1 order, 1 request, " in told.out
    assert "Orders that only the data file of now has: 1." in told.out
    assert kvitt("restore", copy, "--dry-run", "--json").json["only_here"] == 1
    told = kvitt("restore", copy)
    assert told.code == 1
    assert "--yes" in told.in_one_sentence()  # nobody sits at a terminal here
    assert later in kvitt("orders").out
    for said, code in ((False, 1), (True, 0)):
        put_inside(monkeypatch, "app.commands.safety.agreed", lambda said=said: said)
        assert kvitt("restore", copy).code == code
    assert list((tmp_path / "practice").glob("kvitt-aside-*.db"))


def test_a_crafted_copy_is_refused(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt(*NEW).code == 0
    copy = kvitt("backup", "--json").json["copy"]
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(
            "CREATE TRIGGER more AFTER INSERT ON operations BEGIN UPDATE orders SET note = 'x' WHERE id = NEW.order_id; END"
        )
    told = kvitt("restore", copy, "--yes")
    assert told.code == 1
    assert "trigger more" in told.in_one_sentence()
    file = tmp_path / "practice" / "kvitt.db"
    Path(copy).replace(file)
    for line in (("orders",), NEW, ("journal", "check")):
        told = kvitt(*line)
        assert told.code == 1
        assert "trigger more" in told.in_one_sentence()


def test_a_copy_points_no_printer_anywhere(kvitt: Kvitt, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    assert kvitt(*NEW).code == 0
    copy = kvitt("backup", "--json").json["copy"]
    with closing(sqlite3.connect(copy)) as connection:
        connection.executemany(
            "INSERT INTO settings (scope, owner, name, value) VALUES (?, ?, ?, ?)",
            [
                ("machine", "", "printer", "usb"),
                ("machine", "", "printer_address", str(precious)),
                ("till", "1", "print_when_captured", "on"),
                ("machine", "", "webhooks", "on"),
            ],
        )
        connection.commit()
    told = kvitt("restore", copy, "--yes")
    assert told.code == 0
    assert "This machine keeps its own: Printer" in told.out.replace("Print by itself, ", "")
    with closing(sqlite3.connect(tmp_path / "practice" / "kvitt.db")) as connection:
        assert connection.execute("SELECT * FROM settings").fetchall() == []
    assert precious.read_text() == "precious"


def test_what_only_reads_works_while_the_window_is_open(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    reference = kvitt(*NEW).json["reference"]
    sandbox.approve(reference)
    assert kvitt("sync").code == 0
    assert kvitt("catalogue", "sample").code == 0
    products = tmp_path / "products.csv"
    products.write_text("sku;name;price;vat_rate\nscarf;Wool scarf;349;25\n", "utf-8")
    reads = (
        ("orders",),
        ("order", "show", reference),
        ("order", "print", reference, "--show"),
        ("journal", "check"),
        ("journal", "show"),
        ("catalogue", "search", "hoodie"),
        ("catalogue", "export", str(tmp_path / "out.csv")),
        ("catalogue", "import", str(products), "--dry-run"),
        ("backup",),
    )
    with profiles.own(tmp_path / "practice"):
        for line in reads:
            told = kvitt(*line)
            assert told.code == 0, (line, told.err)
            assert told.out or line[1] == "export", line
        told = kvitt("catalogue", "import", str(products))
        assert (told.code, "already open" in told.in_one_sentence()) == (1, True)
    assert (tmp_path / "out.csv").stat().st_size > 1_000


def test_what_only_reads_needs_nothing_to_be_there(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt("catalogue", "search", "x").code == 0
    assert kvitt("order", "print", "K-1", "--show").code == 2


def test_what_only_reads_reads_a_damaged_file_as_far_as_it_goes(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt("catalogue", "sample").code == 0
    file = tmp_path / "practice" / "kvitt.db"
    with closing(sqlite3.connect(file)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'snapshots'").fetchone()
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\x99" * 4096)
    told = kvitt("catalogue", "search", "hoodie")
    assert (told.code, "damaged" in told.in_one_sentence()) == (0, True)
    assert "hoodie" in told.out.lower()
