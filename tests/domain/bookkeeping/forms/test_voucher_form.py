"""What each form can say, and which one a shop begins with."""

from __future__ import annotations

from app.domain.bookkeeping.forms.voucher_form import VoucherForm, can_say, chosen_form
from app.settings.long_choices import VOUCHER_FORMS
from tests.domain.bookkeeping.test_ledger_voucher import book, entry


def test_the_settings_offer_each_form_by_its_name() -> None:
    assert dict(VOUCHER_FORMS[1:]) == {form.value: form.facts.name for form in VoucherForm}


def test_what_is_chosen_wins_over_what_is_usual() -> None:
    assert chosen_form("csv", "NO") is VoucherForm.CSV
    assert [chosen_form("", market) for market in ("NO", "SE", "DK", "FI")] == [
        *(VoucherForm.TRIPLETEX, VoucherForm.SIE, VoucherForm.E_CONOMIC, VoucherForm.PROCOUNTOR)
    ]
    assert chosen_form("gone", "SE") is VoucherForm.SIE


def test_several_currencies_need_a_form_that_names_them() -> None:
    vouchers = book(entry("top-up", 5, currency="SEK"), entry("top-up", 5))
    assert {form for form in VoucherForm if can_say(form, vouchers)} == {VoucherForm.CSV, VoucherForm.E_CONOMIC}
    assert all(can_say(form, vouchers[:1]) for form in VoucherForm)
