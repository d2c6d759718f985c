"""The texts of vouchers, in the language of papers."""

from __future__ import annotations

from collections.abc import Callable

_LANGUAGES = ("nb", "da", "sv", "fi")
TEXTS = {
    "Held at Vipps MobilePay": (
        "Hos Vipps MobilePay",
        "Hos Vipps MobilePay",
        "Hos Vipps MobilePay",
        "Vipps MobilePaylla",
    ),
    "Sales": ("Salg", "Salg", "Försäljning", "Myynti"),
    "VAT": ("MVA", "Moms", "Moms", "ALV"),
    "Tips": ("Tips", "Drikkepenge", "Dricks", "Tipit"),
    "Fees taken": ("Gebyrer trukket", "Gebyrer trukket", "Avgifter dragna", "Palvelumaksut peritty"),
    "Disputed capture": ("Bestridt trekk", "Bestridt træk", "Bestridd debitering", "Kiistetty veloitus"),
    "Disputed capture returned": (
        "Bestridt trekk kom tilbake",
        "Bestridt træk kom tilbage",
        "Bestridd debitering kom tillbaka",
        "Kiistetty veloitus palautui",
    ),
    "Paid in": ("Innbetalt", "Indbetalt", "Inbetalt", "Maksettu sisään"),
    "Correction": ("Korreksjon", "Korrektion", "Rättelse", "Korjaus"),
    "Credit note": ("Kreditnota", "Kreditnota", "Kreditnota", "Hyvityslasku"),
    "Fees of captures": (
        "Gebyrer for trekk",
        "Gebyrer for træk",
        "Avgifter för debiteringar",
        "Veloitusten palvelumaksut",
    ),
    "Service fee": ("Tjenestegebyr", "Servicegebyr", "Serviceavgift", "Palvelun kuukausimaksu"),
    "Correction of fees": (
        "Korreksjon av gebyrer",
        "Korrektion af gebyrer",
        "Rättelse av avgifter",
        "Palvelumaksujen korjaus",
    ),
    "Of an unknown kind: {kind}": (
        "Av ukjent slag: {kind}",
        "Af ukendt slags: {kind}",
        "Av okänt slag: {kind}",
        "Tuntematon laji: {kind}",
    ),
    "Payout {number}": ("Utbetaling {number}", "Udbetaling {number}", "Utbetalning {number}", "Tilitys {number}"),
    "Payout came back": (
        "Utbetaling kom tilbake",
        "Udbetaling kom tilbage",
        "Utbetalning kom tillbaka",
        "Tilitys palautui",
    ),
    "Payout {number} at the bank": (
        "Utbetaling {number} i banken",
        "Udbetaling {number} i banken",
        "Utbetalning {number} på banken",
        "Tilitys {number} pankissa",
    ),
    "Vipps MobilePay {day}, till {till}, closing {number}": (
        "Vipps MobilePay {day}, kasse {till}, dagsoppgjør {number}",
        "Vipps MobilePay {day}, kasse {till}, dagsafslutning {number}",
        "Vipps MobilePay {day}, kassa {till}, dagsavslut {number}",
        "Vipps MobilePay {day}, kassa {till}, päätös {number}",
    ),
    "Vipps MobilePay {day}, ledger {ledger}": (
        "Vipps MobilePay {day}, oppgjør {ledger}",
        "Vipps MobilePay {day}, afregning {ledger}",
        "Vipps MobilePay {day}, avräkning {ledger}",
        "Vipps MobilePay {day}, tilitykset {ledger}",
    ),
}
"""By what they are in English, in the order of the languages."""


def voucher_words(language: str) -> Callable[[str], str]:
    """Translate the texts of vouchers; English ones stay as they are."""
    if language not in _LANGUAGES:
        return str
    place = _LANGUAGES.index(language)
    return lambda text: TEXTS[text][place]
