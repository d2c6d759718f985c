"""Vouchers as rows that a Nordic Excel opens right, whatever the bookkeeping program."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from app.domain.bookkeeping.forms.amounts import sides
from app.domain.bookkeeping.voucher import Voucher


def plain_csv_file(vouchers: Sequence[Voucher]) -> bytes:
    """A row for each posting: semicolon, decimal comma and byte-order mark.

    A voucher of a ledger has no till.
    """
    text = StringIO(newline="")
    rows = csv.writer(text, delimiter=";", lineterminator="\r\n")
    rows.writerow(("Date", "Till", "Number", "Account", "Text", "Debit", "Credit", "Currency"))
    for voucher in vouchers:
        for posting in voucher.postings:
            place = (voucher.day, voucher.till or "", voucher.number, posting.account, posting.text)
            rows.writerow((*place, *sides(posting.minor), voucher.currency))
    return text.getvalue().encode("utf-8-sig")
