"""`kvitt money`: reads what is new, then tells where the money is."""

from __future__ import annotations

from pathlib import Path

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


def test_a_settlement_file_in_place_of_the_ledger(kvitt: Kvitt, sandbox: Sandbox) -> None:
    told = kvitt("money", "--file", str(Path(__file__).parents[2] / "domain/ledger/data/Example-Net.xml"))
    assert "payout 2000002  2,00" in told.out
    assert sandbox.requests("report") == []
