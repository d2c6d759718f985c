"""`kvitt backup` and `kvitt restore`, and what commands do on a damaged file."""

import json
import sqlite3
import stat
from pathlib import Path

from app import runtime
from app.store.backup import check_copy
from tests.commands.conftest import Kvitt, finished
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
    told = kvitt("restore", str(copy), "--json")
    assert (told.code, told.json["found"], told.json["done"]) == (0, 1, True), told.err
    assert Path(told.json["aside"]).exists()
    assert {order["reference"]: order["state"] for order in kvitt("orders", "--json").json} == {
        first: "CREATED",
        later: "AUTHORIZED",
    }
    assert kvitt(*NEW).json["reference"] not in (first, later)
    assert (
        "0 payments from after the backup were found." in kvitt("restore", kvitt("backup", "--json").json["copy"]).out
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
    with runtime.own(tmp_path / "practice"):
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
    told = kvitt("restore", copy, "--json", api="http://127.0.0.1:1")
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
    for line in (NEW, ("sync",), ("order", "capture", reference), ("order", "cancel", reference), ("backup",)):
        told = kvitt(*line)
        assert told.code == 1, line
        assert "damaged" in told.in_one_sentence()
    assert file.read_bytes() == before
    assert len(sandbox.requests()) == asked
