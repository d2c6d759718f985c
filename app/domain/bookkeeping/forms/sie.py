"""SIE 4I, by the standard of SIE-Gruppen: vouchers for import."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bookkeeping.forms.amounts import amount, spelt
from app.domain.bookkeeping.voucher import Voucher

_LETTERS = "cp437"
"""The standard prescribes it as PC8."""


def sie_file(vouchers: Sequence[Voucher], shop: str) -> bytes:
    """The file, in the letters of CP437."""
    lines = [
        "#FLAGGA 0",
        # Not the version of Kvitt: a newer one gives the same file of the same day.
        '#PROGRAM "Kvitt" "1"',
        "#FORMAT PC8",
        # The day of the closing and not of today, so that the same day gives the same file.
        f"#GEN {max(voucher.made_on for voucher in vouchers):%Y%m%d}",
        "#SIETYP 4",
        f"#FNAMN {_quoted(shop or 'Kvitt')}",
        f"#VALUTA {vouchers[0].currency}",
    ]
    for voucher in vouchers:
        lines += [f'#VER "" "" {voucher.day:%Y%m%d} {_quoted(voucher.text)}', "{"]
        lines += [
            # With the day: not every reader takes an empty one for that of the voucher.
            f"   #TRANS {posting.account} {{}} {amount(posting.minor, '.')} {voucher.day:%Y%m%d} {_quoted(posting.text)}"
            for posting in voucher.postings
        ]
        lines.append("}")
    return "".join(f"{line}\r\n" for line in lines).encode(_LETTERS)


def _quoted(text: str) -> str:
    # The standard escapes a quotation mark alone; a wide one is one, too, once it is spelt in these letters.
    escaped = spelt(text, _LETTERS).replace("\\", "/").replace('"', '\\"')
    return f'"{escaped}"'
