"""`kvitt voucher`: the file of a closed day."""

from pathlib import Path

from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox

LINE = ("--line", "Hoodie;h1;2;499;25", "--phone", "41234567", "--reference", "TEST-0001")


def test_a_closed_day_is_written_the_same_each_time(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "day.si"
    words = ("--out", str(out), "--format")
    refused = kvitt("voucher", *words, "sie", "--day", "2020-01-01")
    assert refused.in_one_sentence() == "2020-01-01 is not closed."
    assert kvitt("order", "new", *LINE, "--send").code == 0
    sandbox.approve("TEST-0001")
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", "TEST-0001").code == 0
    (closed,) = kvitt("day", "close", "--json").json
    told = kvitt("voucher", *words, "sie", "--day", closed["day"])
    assert (told.code, told.out) == (
        0,
        f"Written: {out}. Vouchers: 1. No ledger is read here: fees and payouts are not in it.\n",
    )
    first = out.read_bytes()
    assert b"#TRANS 1570 {} 998.00" in first
    assert b"#TRANS 2700 {} -199.60" in first
    assert kvitt("voucher", *words, "sie", "--day", closed["day"], "--json").json == {
        **{"file": str(out), "vouchers": 1, "money": "no_ledger"}
    }
    assert out.read_bytes() == first
    assert kvitt("voucher", *words, "csv", "--day", closed["day"], "--account", "held=1930").code == 0
    assert b";1930;" in out.read_bytes()
    # Without a form it is that of the settings, else the usual one of the country.
    assert kvitt("voucher", "--out", str(out), "--day", closed["day"], "--part", "sales").out.endswith("Vouchers: 1.\n")
    assert out.read_bytes().startswith(b"GBAT10;100001;")
    wrong = kvitt("voucher", *words, "csv", "--day", closed["day"], "--account", "tax=1")
    assert (wrong.code, "tax=1" in wrong.in_one_sentence()) == (2, True)
    nowhere = kvitt("voucher", "--out", str(tmp_path / "no" / "x"), "--format", "csv", "--day", closed["day"])
    assert (nowhere.code, bool(nowhere.in_one_sentence())) == (1, True)


def test_a_day_without_sales_has_no_voucher(kvitt: Kvitt, tmp_path: Path) -> None:
    (closed,) = kvitt("day", "close", "--json").json
    refused = kvitt("voucher", "--out", str(tmp_path / "x"), "--format", "sie", "--day", closed["day"])
    assert (refused.code, "no voucher" in refused.in_one_sentence()) == (2, True)


def test_a_closed_day_goes_into_its_folder(kvitt: Kvitt, tmp_path: Path) -> None:
    folder = tmp_path / "books"
    assert kvitt("settings", "set", "day_folder", str(folder)).code == 0
    done = kvitt("day", "close", "--json")
    # The day is closed all the same.
    assert (done.code, "is not there" in done.err) == (0, True)
    (closed,) = done.json
    assert not folder.exists()
    money = kvitt("voucher", "--out", str(tmp_path / "x"), "--day", closed["day"], "--part", "money")
    assert (money.code, "No ledger" in money.in_one_sentence()) == (2, True)
