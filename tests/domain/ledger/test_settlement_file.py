"""The documented settlement files are read, payout by payout; anything else is refused whole."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from app.domain.ledger import settlement_file
from app.domain.ledger.ledger_entry import Account
from app.domain.ledger.settlement_file import read_settlement_file, to_entries
from app.domain.problem import Invalid

DATA = Path(__file__).parent / "data"
HEAD = "SettlementInfo,SaleUnitNumber,SettlementDate,SettlementID,SettlementAccount,Currency,Fee\n"
PAID = "TransactionInfo,SalesDate,TransactionId,SettlementId,OrderID,Gross,Fee,Refund\n"
ONE, TWO = "SettlementInfo,1,02.01.2026,7,9,NOK,0.00\n", "SettlementInfo,1,01.01.2026,6,9,NOK,0.00\n"
XML = "<r><SettlementDetailsInfo><SerialNumber>1</SerialNumber><PaymentsInfo>{}</PaymentsInfo></SettlementDetailsInfo></r>"


def test_the_documented_csv() -> None:
    (settlement,) = read_settlement_file((DATA / "settlement-report.csv").read_bytes())
    assert (settlement.msn, settlement.number, settlement.day) == ("513428", "2000001", date(2021, 4, 12))
    entries = to_entries(settlement, "file:513428")
    last = entries[Account.FUNDS][-1]
    # 16511.71 - 61.09 - 1490.00, as its head says.
    assert (last.amount, last.after, last.psp_reference) == (-1496062, 0, "file:513428-2000001")
    assert entries[Account.FEES][-1].after == 0


@pytest.mark.parametrize(
    ("found", "written"),
    [
        ("Vipps AS", "Blåbær AS"),
        (r"(\d\d)\.(\d\d)\.(\d{4})", r"\1-\2-\3"),
        (r"(\d\d)\.(\d\d)\.(\d{4})", r"\3-\2-\1"),
        (r"0?(\d+)\.0?(\d+)\.(\d{4})", r"\1.\2.\3"),
        (r";(-?\d)(\d{3},\d\d)", ";\\1\xa0\\2"),
        (r";-(\d)", ";\u2212\\1"),
        (r"([^;\r\n]+)", r'"\1"'),
        (";", "\t"),
    ],
    ids=["letters", "Danish days", "Swedish days", "short days", "thousands", "minus", "quotes", "tabs"],
)
def test_a_csv_that_a_nordic_spreadsheet_saved_anew_says_the_same(found: str, written: str) -> None:
    documented = (DATA / "settlement-report.csv").read_bytes()
    anew = re.sub(r"(\d)\.(\d\d)(?=[;\r\n])", r"\1,\2", documented.decode("utf-8-sig").replace(",", ";"))
    assert "16511,71" in anew
    in_its_way, times = re.subn(found, written, anew)
    assert times
    for letters in ("utf-8-sig", "cp1252")[: 1 if "\u2212" in written else 2]:
        assert read_settlement_file(in_its_way.encode(letters)) == read_settlement_file(documented)


def test_the_documented_xml_with_fees_taken_and_with_an_invoice() -> None:
    net = read_settlement_file((DATA / "Example-Net.xml").read_bytes())
    assert [(each.number, each.net, len(each.payments)) for each in net] == [("2000001", True, 7), ("2000002", True, 8)]
    gross = read_settlement_file((DATA / "Example-Gross.xml").read_bytes())
    first = to_entries(gross[0], "f")
    assert (first[Account.FUNDS][-1].amount, gross[0].bank_account) == (-81960, "05395783043")
    assert (first[Account.FEES][-1].kind, first[Account.FEES][-1].after) == ("fees-invoiced", 0)


def test_payouts_come_in_their_order_and_a_moment_without_a_zone_counts() -> None:
    found = read_settlement_file((HEAD + ONE + TWO + "\nFeeInfo,Fee\nFeeInfo,1\n").encode())
    assert [each.number for each in found] == ["6", "7"]
    paid = "<TransactionInfo><TransactionTime>2026-01-01T10:00:00</TransactionTime><OrderID/></TransactionInfo>"
    inside = f"<X/><SettlementInfo><SettlementDate>2026-01-01</SettlementDate>{paid}</SettlementInfo>"
    (settlement,) = read_settlement_file(XML.format(inside).encode())
    assert to_entries(settlement, "f")[Account.FUNDS][0].amount == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<r/>",
        b"<r",
        b"\xff\xfe",
        b"name,price\nCap,100\n",
        (HEAD + ONE + TWO + PAID + "TransactionInfo,01.01.2026,1,8,a,1.00,0.00,0.00\n").encode(),
        (HEAD + ONE + PAID + "TransactionInfo,01.01.2026,1,7,a,1.001,0.00,0.00\n").encode(),
        (HEAD + ONE + PAID + "TransactionInfo,01.01.2026,1,7,a,one,0.00,0.00\n").encode(),
        *(
            (HEAD + ONE + PAID + f"TransactionInfo,01.01.2026,1,7,a,{odd},0.00,0.00\n").encode()
            for odd in ("1e999999", "-1e400", "inf", "nan", "1e999999999999", "10000000000000", "1" * 200_000)
        ),
        bytes(200_000),
        (HEAD + ONE + PAID + "TransactionInfo,2026/01/31,1,7,a,1.00,0.00,0.00\n").encode(),
        (HEAD + "SettlementInfo,1\n").encode(),
    ],
)
def test_what_is_no_settlement_file_is_refused(content: bytes) -> None:
    with pytest.raises(Invalid) as refused:
        read_settlement_file(content)
    assert refused.value.code == "settlement_file"


def test_a_file_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settlement_file, "MOST_BYTES", 10)
    with pytest.raises(Invalid):
        read_settlement_file((HEAD + ONE).encode())
