"""Rows of accounting data for Procountor."""

from app.domain.bookkeeping.forms.procountor import procountor_file
from tests.domain.bookkeeping.test_ledger_voucher import book, entry


def test_there_is_no_heading_and_the_first_field_is_never_empty() -> None:
    assert procountor_file(book(entry("top-up", 5))).decode("ascii").split("\r\n") == [
        "1579;23.11.2026;0,05;Paid in",
        "1578;23.11.2026;-0,05;Paid in",
        "",
    ]
