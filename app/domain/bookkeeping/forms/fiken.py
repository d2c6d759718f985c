"""Rows of free postings for Fiken.

No document of its makers that gives the fields was found.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bookkeeping.forms.amounts import plain, rows_of, sides
from app.domain.bookkeeping.voucher import Voucher

COLUMNS = ("Dato", "Bilagsnummer", "Beskrivelse", "Konto", "Debet", "Kredit")


def fiken_file(vouchers: Sequence[Voucher]) -> bytes:
    """A row for each posting below a heading; VAT has its own."""
    rows: list[tuple[object, ...]] = [COLUMNS]
    rows += [
        (voucher.day, voucher.whole_number, plain(posting.text), posting.account, *sides(posting.minor))
        for voucher in vouchers
        for posting in voucher.postings
    ]
    return rows_of(rows)
