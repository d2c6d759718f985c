"""Rows that a Nordic Excel opens right."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import StringIO
from random import Random

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.plain_csv import plain_csv_file
from app.domain.bookkeeping.voucher import vouchers_of
from tests.domain.bookkeeping.test_voucher import a_day, closed


def test_csv_has_debit_and_credit_side_by_side() -> None:
    vouchers = vouchers_of(closed(a_day(Random(3))), accounts_of("DK"))
    content = plain_csv_file(vouchers)
    rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == len(vouchers[0].postings)
    debit, credit = (
        sum(Decimal(row[side].replace(",", ".")) for row in rows if row[side]) for side in ("Debit", "Credit")
    )
    assert debit == credit > 0
    assert {bool(row["Debit"]) + bool(row["Credit"]) for row in rows} == {1}
