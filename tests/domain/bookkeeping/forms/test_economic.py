"""Rows for a cash book of e-conomic."""

from app.domain.bookkeeping.forms.economic import economic_file
from tests.domain.bookkeeping.test_ledger_voucher import book, entry


def test_credit_is_below_nought() -> None:
    assert economic_file(book(entry("top-up", 12_345))).decode("ascii").split("\r\n") == [
        "Bilagsnr.;Dato;Tekst;Konto;Belob;Valuta",
        "2611230;23-11-2026;Paid in;1579;123,45;NOK",
        "2611230;23-11-2026;Paid in;1578;-123,45;NOK",
        "",
    ]
