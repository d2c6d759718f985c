"""Every form writes any day, and the same bytes each time."""

from __future__ import annotations

from random import Random

import pytest

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.voucher_file import voucher_file
from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.bookkeeping.voucher import vouchers_of
from tests.domain.bookkeeping.test_voucher import a_day, closed


@pytest.mark.parametrize("form", VoucherForm)
def test_any_day_is_written_and_the_same_each_time(form: VoucherForm) -> None:
    for seed in range(20):
        days = [vouchers_of(closed(a_day(Random(seed))), accounts_of("FI")) for _ in range(2)]
        first, second = (voucher_file(day, form, "Å") if day else b"" for day in days)
        assert first == second
        assert bool(first) is bool(days[0])


def test_fortnox_takes_sie_and_only_that_names_the_shop() -> None:
    vouchers = vouchers_of(closed(a_day(Random(3))), accounts_of("SE"))
    first, second = (voucher_file(vouchers, form, "Shop") for form in (VoucherForm.SIE, VoucherForm.FORTNOX))
    assert first == second
    assert b"Shop" in first
    assert not any(
        b"Shop" in voucher_file(vouchers, form, "Shop")
        for form in VoucherForm
        if form not in (VoucherForm.SIE, VoucherForm.FORTNOX)
    )
