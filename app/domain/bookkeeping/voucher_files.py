"""Voucher files: one small writer for each form.

The same vouchers give the same bytes.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from enum import StrEnum
from io import StringIO

from app.domain.bookkeeping.voucher import Voucher


class VoucherFormat(StrEnum):
    """A form in which vouchers are handed on."""

    SIE = "sie"  # SIE 4I: vouchers for import
    FORTNOX = "fortnox"  # takes SIE 4I
    CSV = "csv"  # a row for each posting; semicolon and decimal comma


def voucher_file(vouchers: Sequence[Voucher], form: VoucherFormat, shop: str, version: str) -> bytes:
    """The file of some vouchers, at least one."""
    if form is VoucherFormat.CSV:
        return _csv(vouchers)
    return _sie(vouchers, shop, version)


def _sie(vouchers: Sequence[Voucher], shop: str, version: str) -> bytes:
    """SIE 4I by the standard of SIE-Gruppen, in CP437, which it prescribes as PC8."""
    lines = [
        "#FLAGGA 0",
        f'#PROGRAM "Kvitt" {_quoted(version)}',
        "#FORMAT PC8",
        # The day of the closing and not of today, so that the same day gives the same file.
        f"#GEN {max(voucher.made_on for voucher in vouchers):%Y%m%d}",
        "#SIETYP 4",
        f"#FNAMN {_quoted(shop or 'Kvitt')}",
        f"#VALUTA {vouchers[0].currency.value}",
    ]
    for voucher in vouchers:
        lines += [f'#VER "" "" {voucher.day:%Y%m%d} {_quoted(voucher.text)}', "{"]
        lines += [
            f'   #TRANS {posting.account} {{}} {_amount(posting.minor, ".")} "" {_quoted(posting.text)}'
            for posting in voucher.postings
        ]
        lines.append("}")
    return "".join(f"{line}\r\n" for line in lines).encode("cp437", "replace")


def _quoted(text: str) -> str:
    # Nothing that is not seen may stand in a field, and the standard escapes a quotation mark alone.
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    escaped = plain.replace("\\", "/").replace('"', '\\"')
    return f'"{escaped}"'


def _csv(vouchers: Sequence[Voucher]) -> bytes:
    text = StringIO(newline="")
    rows = csv.writer(text, delimiter=";", lineterminator="\r\n")
    rows.writerow(("Date", "Till", "Number", "Account", "Text", "Debit", "Credit", "Currency"))
    for voucher in vouchers:
        for account, words, minor in voucher.postings:
            debit, credit = (_amount(abs(minor), ","), "")[:: 1 if minor > 0 else -1]
            rows.writerow(
                (voucher.day, voucher.till, voucher.number, account, words, debit, credit, voucher.currency.value)
            )
    return text.getvalue().encode("utf-8-sig")


def _amount(minor: int, mark: str) -> str:
    whole, part = divmod(abs(minor), 100)
    return f"{'-' if minor < 0 else ''}{whole}{mark}{part:02}"
