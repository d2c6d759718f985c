"""`kvitt voucher`: the file of a closed day."""

import re
from datetime import date, timedelta
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
    assert b"#TRANS 1579 {} 998.00" in first
    assert b"#TRANS 2700 {} -199.60" in first
    assert kvitt("voucher", *words, "sie", "--day", closed["day"], "--json").json == {
        **{"file": str(out), "vouchers": 1, "money": "no_ledger", "money_until": None, "open_since": None}
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


def test_several_days_are_in_one_file_and_what_is_missing_is_said(
    kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path
) -> None:
    words = ("--out", str(tmp_path / "x"), "--format", "csv")
    for wrong in ((), ("--to", "today"), ("--day", "today", "--from", "today"), ("--day", "today", "--to", "today")):
        refused = kvitt("voucher", *words, *wrong)
        assert (refused.code, refused.in_one_sentence()) == (2, "Either --day, or --from and --to.")
    nothing = kvitt("voucher", *words, "--from", "2020-01-01", "--to", "2020-01-31")
    assert nothing.in_one_sentence() == "No day from 2020-01-01 to 2020-01-31 is closed."
    for reference in ("TEST-0001", "TEST-0002"):
        assert kvitt("order", "new", *LINE[:-1], reference, "--send").code == 0
        sandbox.approve(reference)
        assert kvitt("sync").code == 0
        assert kvitt("order", "capture", reference).code == 0
        if reference == "TEST-0001":
            (closed,) = kvitt("day", "close", "--json").json
    told = kvitt("voucher", *words, "--from", "yesterday")
    assert told.out.startswith(f"Written: {tmp_path / 'x'}. Vouchers: 1.")
    assert told.in_one_sentence() == f"What was sold from {closed['day']} on is not closed yet, and so not in it."
    # Also once it is counted.
    assert "TEST" not in kvitt("day", "show").out
    assert kvitt("voucher", *words, "--day", closed["day"], "--json").json["open_since"] == closed["day"]


def test_the_options_for_what_follows_are_taken_once_it_is_known(
    kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path
) -> None:
    assert kvitt("order", "new", *LINE, "--send").code == 0
    sandbox.approve("TEST-0001")
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", "TEST-0001").code == 0
    (closed,) = kvitt("day", "close", "--json").json
    assert kvitt("money").code == 0
    day = date.fromisoformat(closed["day"])
    words = ("--out", str(tmp_path / "x"), "--format", "csv")

    def told(days_before: int) -> str:
        first = day - timedelta(days=days_before)
        out = kvitt("voucher", *words, "--from", first.isoformat(), "--to", day.isoformat()).out
        return out.partition("Vouchers: 1. ")[2].strip()

    known, rest = day - timedelta(days=2), day - timedelta(days=1)
    assert told(0) == f"Fees and payouts follow two days later: --part money --day {day}."
    assert told(1) == f"Fees and payouts follow two days later: --part money --from {rest} --to {day}."
    assert told(5) == (
        f"Fees and payouts are in it up to {known}; the others follow two days later: --part money --from {rest} --to {day}."
    )
    # As of the days that are known, so of the others once they are: the span has its end, and nothing else is refused.
    before = re.sub(r"\S+$", str(known), told(5).rpartition(": ")[2]).replace(str(rest), str(known - timedelta(days=9)))
    assert "no voucher" in kvitt("voucher", *words, *before.split()).in_one_sentence()
    open_end = before.rpartition(" --to")[0].split()
    assert "is not read to its end" in kvitt("voucher", *words, *open_end).in_one_sentence()
