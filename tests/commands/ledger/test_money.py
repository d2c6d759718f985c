"""`kvitt money`: reads what is new, then tells where the money is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.settlement_file import read_settlement_file
from app.domain.ledger.tracing import Trace
from app.domain.problem import Invalid
from app.services.ledger.ledger_reading import FileReading, LedgerReading
from app.services.ledger.money_trace import MoneyTrace
from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox


def sell(kvitt: Kvitt, sandbox: Sandbox, reference: str = "MY-ORDER-1") -> None:
    line = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567", "--reference", reference, "--send")
    assert kvitt("order", "new", *line).code == 0
    sandbox.approve(reference)
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", reference).code == 0


def test_before_anything_is_read(kvitt: Kvitt, sandbox: Sandbox) -> None:
    told = kvitt("money", "--no-read")
    assert (told.code, told.out) == (0, "")
    assert told.err == "No ledger was read yet.\n"
    assert sandbox.requests("report") == []
    assert kvitt("money").err == "No money has moved yet.\n"


def test_where_the_money_is(kvitt: Kvitt, sandbox: Sandbox) -> None:
    sell(kvitt, sandbox)
    sandbox.advance(86_400)
    told = kvitt("money")
    assert (told.code, told.err) == (0, "")
    assert "ours: 1 paid out\n" in told.out
    assert "at the bank about" in told.out
    rows = kvitt("money", "--json").json
    assert rows["movements"] == {"paid_out": 1}
    (payout,) = rows["payouts"]
    assert payout["amount"] == payout["captures"] + payout["fees"]
    assert rows["figures"]["NOK"]["held"] == 0
    assert (rows["findings"], rows["foreign"], rows["units_without_ledger"]) == ([], [], [])
    of_order = kvitt("money", "--no-read", "--order", "MY-ORDER-1")
    assert of_order.out.startswith("capture  499,00")
    assert f"paid out with {payout['number']}" in of_order.out
    (movement,) = kvitt("money", "--no-read", "--order", "MY-ORDER-1", "--json").json["movements"]
    assert (movement["where"], movement["payout"]) == ("paid_out", payout["number"])
    assert kvitt("money", "--no-read", "--order", "MY-ORDER-9").in_one_sentence()


def test_what_does_not_agree_has_a_code_of_its_own(kvitt: Kvitt, sandbox: Sandbox) -> None:
    sell(kvitt, sandbox)
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "solar-flare-fee", "value": -500})
    sandbox.advance(3600)
    told = kvitt("money")
    assert told.code == 4
    assert "An entry of a new kind" in told.out
    assert kvitt("money", "--no-read", "--json").json["findings"][0]["detail"] == "solar-flare-fee"


def test_keys_without_the_right(kvitt: Kvitt, sandbox: Sandbox) -> None:
    sandbox.settings(face="test")
    told = kvitt("money")
    assert told.code == 0
    assert "its keys show no ledger" in told.err


def test_settlement_files_in_place_of_the_ledger(kvitt: Kvitt, sandbox: Sandbox) -> None:
    data = Path(__file__).parents[2] / "domain/ledger/data"
    net, csv = str(data / "Example-Net.xml"), str(data / "settlement-report.csv")
    told = kvitt("money", "--file", net)
    assert "payout 2000002  2,00" in told.out
    assert f"{net}: payout 2000001 of " in told.out
    again = kvitt("money", "--file", net, "--file", csv)
    assert again.out.count("was here already") == 2
    assert again.out.count(" read\n") == 1
    found = kvitt("money", "--json", "--file", csv).json["files"]
    assert found == {csv: {"new": [], "known": ["2000001"], "refused": {}}}
    assert sandbox.requests("report") == []


def test_what_of_a_file_is_not_of_this_shop_is_told(
    kvitt: Kvitt, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    net = Path(__file__).parents[2] / "domain/ledger/data/Example-Net.xml"
    first, second = read_settlement_file(net.read_bytes())

    async def part(reading: LedgerReading, content: bytes) -> FileReading:
        return FileReading((first,), (), ((second, Invalid("settlement_of_other", field="file", msn="7")),))

    monkeypatch.setattr(LedgerReading, "read_file", part)
    told = kvitt("money", "--file", str(net))
    assert "payout 2000002 was not read: The file is about sales unit 7, which is not here." in told.err


def test_two_currencies_are_told_one_after_the_other(
    kvitt: Kvitt, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = date(2026, 11, 30)
    figures = {each: MoneyFigures(each, today) for each in ("NOK", "DKK")}

    async def both(trace: MoneyTrace) -> Trace:
        return Trace(figures=figures)

    monkeypatch.setattr(MoneyTrace, "trace", both)
    lines = kvitt("money").out.splitlines()
    assert (lines[0], lines[7], len(lines)) == ("NOK:", "DKK:", 14)
