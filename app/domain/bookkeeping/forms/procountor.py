"""Rows of accounting data for Procountor, which makes one journal receipt of a file.

That there is a semicolon between the fields, no heading, and something in the first field is documented; the order of
the fields was not found.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bookkeeping.forms.amounts import amount, plain, rows_of
from app.domain.bookkeeping.voucher import Voucher


def procountor_file(vouchers: Sequence[Voucher]) -> bytes:
    """A row for each posting: account, date, amount and text.

    Debit is above nought; there is no heading.
    """
    return rows_of(
        (posting.account, f"{voucher.day:%d.%m.%Y}", amount(posting.minor), plain(posting.text))
        for voucher in vouchers
        for posting in voucher.postings
    )
