"""GBAT10 by the two lists of its fields, in both ways in which Tripletex takes it."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.gbat10 import gbat10_file
from app.domain.bookkeeping.voucher import vouchers_of
from app.domain.day.figures import RateSum
from tests.domain.bookkeeping.test_ledger_voucher import book, entry
from tests.domain.bookkeeping.test_voucher import a_day, closed, figures_of


def rows_of(content: bytes) -> list[list[str]]:
    lines = content.decode("ascii").split("\r\n")
    assert lines.pop() == ""
    return [line.split(";") for line in lines]


def test_each_field_stands_where_the_lists_have_it() -> None:
    rates = (RateSum(2500, 12_500, 2_500), RateSum(1500, 1_150, 150), RateSum(0, 50), RateSum(2550, 255, 52))
    vouchers = vouchers_of(closed(figures_of((*rates, RateSum(None, 70)), tips=500)), accounts_of("NO"))
    rows = rows_of(gbat10_file(vouchers))
    assert all(len(row) == 28 and row[0] == "GBAT10" for row in rows)
    assert {tuple(row[1:6]) for row in rows} == {("200007", "20261129", "6", "11", "2026")}
    assert [(row[6], row[7], row[8], row[20], row[26], row[27]) for row in rows] == [
        ("1579", "0", "145.25", "Held at Vipps MobilePay", "T", "145.25"),
        ("3000", "3", "-100.00", "Sales 25 %", "T", "-125.00"),
        ("2700", "0", "-25.00", "VAT 25 %", "F", "0.00"),
        ("3020", "31", "-10.00", "Sales 15 %", "T", "-11.50"),
        ("2701", "0", "-1.50", "VAT 15 %", "F", "0.00"),
        ("3100", "5", "-0.50", "Sales 0 %", "T", "-0.50"),
        ("3000", "2550", "-2.03", "Sales 25,5 %", "T", "-2.55"),
        ("2700", "0", "-0.52", "VAT 25,5 %", "F", "0.00"),
        ("3000", "0", "-0.70", "Sales", "T", "-0.70"),
        ("2990", "0", "-5.00", "Tips", "T", "-5.00"),
    ]


def test_net_and_gross_are_nought_on_any_day() -> None:
    dice = Random(5)
    for _ in range(100):
        rows = rows_of(gbat10_file(vouchers_of(closed(a_day(dice)), accounts_of("NO"))))
        assert sum(Decimal(row[8]) for row in rows) == 0
        # What Tripletex takes when it makes the VAT itself.
        assert sum(Decimal(row[27]) for row in rows if row[26] == "T") == 0


def test_a_ledger_has_a_series_of_its_own() -> None:
    rows = rows_of(gbat10_file(book(entry("top-up", 5))))
    assert {(row[1], row[3]) for row in rows} == {("2611230", "9")}
