"""GBAT10, which Tripletex takes: 28 fields, by the lists of Mamut and of Tripletex."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.bookkeeping.accounts import AccountKind
from app.domain.bookkeeping.forms.amounts import amount, plain, rows_of
from app.domain.bookkeeping.voucher import Posting, Voucher

FIELDS = 28
SALES_TYPE, LEDGER_TYPE = "6", "9"
"""Types of voucher, each with numbers of its own at Tripletex: a cash day, and anything else."""
NO_VAT = "0"
_CODES: Mapping[int, str] = {2500: "3", 1500: "31", 1200: "33", 0: "5"}
"""Norway's codes of outgoing VAT by rate; any other rate is its own code, in hundredths of a percent."""
# Places by the list of Mamut, from 0; Tripletex counts the same ones from 1.
_VOUCHER, _DATE, _TYPE, _PERIOD, _YEAR, _ACCOUNT, _CODE, _NET, _TEXT, _IS_GROSS, _GROSS = (
    *(1, 2, 3, 4, 5, 6, 7, 8),
    *(20, 26, 27),
)


def gbat10_file(vouchers: Sequence[Voucher]) -> bytes:
    """A row for each posting.

    Net and gross each add up to nought in every voucher.
    """
    return rows_of(_row(voucher, posting) for voucher in vouchers for posting in voucher.postings)


def _row(voucher: Voucher, posting: Posting) -> list[str]:
    row = [""] * FIELDS
    row[0] = "GBAT10"
    row[_VOUCHER] = str(voucher.whole_number)
    row[_DATE] = f"{voucher.day:%Y%m%d}"
    row[_TYPE] = SALES_TYPE if voucher.till else LEDGER_TYPE
    row[_PERIOD], row[_YEAR] = str(voucher.day.month), str(voucher.day.year)
    row[_ACCOUNT], row[_TEXT] = posting.account, plain(posting.text)
    row[_CODE] = NO_VAT
    if posting.kind is AccountKind.SALES and posting.rate is not None:
        row[_CODE] = _CODES.get(posting.rate, str(posting.rate))
    row[_NET] = amount(posting.minor, ".")
    # With T the program makes the VAT itself, from the gross amount and the code; a row with F is VAT that it then leaves out.
    own_vat = posting.kind is AccountKind.VAT
    row[_IS_GROSS] = "F" if own_vat else "T"
    row[_GROSS] = amount(0 if own_vat else posting.minor + posting.tax, ".")
    return row
