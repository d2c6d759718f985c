"""The forms in which vouchers are handed on, and what each can say."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from app.domain.bookkeeping.voucher import Voucher


class VoucherForm(StrEnum):
    """A form in which vouchers are handed on."""

    SIE = "sie"  # SIE 4I: vouchers for import
    FORTNOX = "fortnox"  # takes SIE 4I
    TRIPLETEX = "tripletex"  # GBAT10
    FIKEN = "fiken"
    E_CONOMIC = "e-conomic"
    PROCOUNTOR = "procountor"
    CSV = "csv"  # a row for each posting; semicolon and decimal comma

    @property
    def facts(self) -> FormFacts:
        """What can be said in it, and how sure that is."""
        return _FACTS[self]


class FormFacts(NamedTuple):
    """What is known of a form.

    `confirmed` says that a document of its makers gives each field. `one_currency` that all amounts are in the currency
    of the company. `market` is the country where it is used, empty for all.
    """

    name: str
    suffix: str
    market: str = ""
    confirmed: bool = True
    one_currency: bool = True


_FACTS = {
    VoucherForm.SIE: FormFacts("SIE 4I", "si"),
    VoucherForm.FORTNOX: FormFacts("Fortnox (SIE 4I)", "si", "SE"),
    VoucherForm.TRIPLETEX: FormFacts("Tripletex (GBAT10)", "csv", "NO"),
    VoucherForm.FIKEN: FormFacts("Fiken (CSV)", "csv", "NO", confirmed=False),
    VoucherForm.E_CONOMIC: FormFacts("e-conomic (CSV)", "csv", "DK", confirmed=False, one_currency=False),
    VoucherForm.PROCOUNTOR: FormFacts("Procountor (CSV)", "csv", "FI", confirmed=False),
    VoucherForm.CSV: FormFacts("CSV", "csv", one_currency=False),
}
_USUAL = {"NO": VoucherForm.TRIPLETEX, "SE": VoucherForm.SIE, "DK": VoucherForm.E_CONOMIC, "FI": VoucherForm.PROCOUNTOR}


def chosen_form(chosen: str, market: str) -> VoucherForm:
    """The form that a shop has chosen, else the usual one of its country."""
    return VoucherForm(chosen) if chosen in set(VoucherForm) else _USUAL[market]


def can_say(form: VoucherForm, vouchers: Iterable[Voucher]) -> bool:
    """Whether a form can say all of these in one file."""
    return not form.facts.one_currency or len({each.currency for each in vouchers}) <= 1
