"""Rows for a cash book of e-conomic, where columns are chosen at import."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bookkeeping.forms.amounts import amount, plain, rows_of
from app.domain.bookkeeping.voucher import Voucher

COLUMNS = ("Bilagsnr.", "Dato", "Tekst", "Konto", "Belob", "Valuta")


def economic_file(vouchers: Sequence[Voucher]) -> bytes:
    """A row for each posting below a heading; credit is below nought."""
    rows: list[tuple[object, ...]] = [COLUMNS]
    rows += [
        (
            *(voucher.whole_number, f"{voucher.day:%d-%m-%Y}", plain(posting.text), posting.account),
            *(amount(posting.minor), voucher.currency),
        )
        for voucher in vouchers
        for posting in voucher.postings
    ]
    return rows_of(rows)
