"""The file of some vouchers, in any form.

The same vouchers give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bookkeeping.forms.economic import economic_file
from app.domain.bookkeeping.forms.fiken import fiken_file
from app.domain.bookkeeping.forms.gbat10 import gbat10_file
from app.domain.bookkeeping.forms.plain_csv import plain_csv_file
from app.domain.bookkeeping.forms.procountor import procountor_file
from app.domain.bookkeeping.forms.sie import sie_file
from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.bookkeeping.voucher import Voucher

_WRITERS = {
    VoucherForm.TRIPLETEX: gbat10_file,
    VoucherForm.FIKEN: fiken_file,
    VoucherForm.E_CONOMIC: economic_file,
    VoucherForm.PROCOUNTOR: procountor_file,
    VoucherForm.CSV: plain_csv_file,
}


def voucher_file(vouchers: Sequence[Voucher], form: VoucherForm, shop: str) -> bytes:
    """The file of some vouchers, at least one.

    Only SIE names the shop.
    """
    if form in _WRITERS:
        return _WRITERS[form](vouchers)
    return sie_file(vouchers, shop)
