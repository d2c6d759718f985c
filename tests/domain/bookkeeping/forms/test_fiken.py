"""Rows of free postings for Fiken."""

from app.domain.bookkeeping.forms.fiken import fiken_file
from tests.domain.bookkeeping.test_ledger_voucher import book, entry


def test_debit_and_credit_stand_side_by_side() -> None:
    assert fiken_file(book(entry("top-up", 12_345))).decode("ascii").split("\r\n") == [
        "Dato;Bilagsnummer;Beskrivelse;Konto;Debet;Kredit",
        "2026-11-23;2611230;Paid in;1579;123,45;",
        "2026-11-23;2611230;Paid in;1578;;123,45",
        "",
    ]
