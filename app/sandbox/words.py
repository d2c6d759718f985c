"""The words on the pages of the sandbox, in English and Norwegian."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "practice": "Practice – no real money",
    "phone": "Pretend phone",
    "nothing": "No requests yet.",
    "push": "New payment request from {shop}: {amount}",
    "everybody": "All phones",
    "no_number": "no number",
    "card": "Pay with",
    "approve": "Approve",
    "decline": "Decline",
    "details": "Show details",
    "receipt": "Receipt {number}",
    "total": "Total",
    "vat": "of which VAT",
    "vat_rate": "VAT {rate}",
    "tip": "Tip",
    "paid_giftCard": "Paid by gift card",
    "paid_card": "Paid by card",
    "paid_cash": "Paid in cash",
    "paid_voucher": "Paid by voucher",
    "approved": "Approved {amount}.",
    "CAPTURED": "Paid {amount}.",
    "CANCELLED": "Released {amount}.",
    "REFUNDED": "Refunded {amount}.",
    "ABORTED": "You declined this request.",
    "EXPIRED": "This request ran out of time.",
    "TERMINATED": "The shop cancelled this request.",
    "bank_said_no": "The bank said no: {reason}. Try another card.",
    "number": "Phone number, with country code",
    "confirm": "Confirm",
    "thanks": "Thank you.",
    "ended": "This request has ended.",
    "close": "You can close this page.",
    "again": "Try again",
}
NORWEGIAN: Mapping[str, str] = {
    "practice": "Øving – ingen ekte penger",
    "phone": "Liksomtelefon",
    "nothing": "Ingen betalingsforespørsler ennå.",
    "push": "Ny betalingsforespørsel fra {shop}: {amount}",
    "everybody": "Alle telefoner",
    "no_number": "uten nummer",
    "card": "Betal med",
    "approve": "Godkjenn",
    "decline": "Avvis",
    "details": "Vis detaljer",
    "receipt": "Kvittering {number}",
    "total": "Sum",
    "vat": "herav mva.",
    "vat_rate": "mva. {rate}",
    "tip": "Tips",
    "paid_giftCard": "Betalt med gavekort",
    "paid_card": "Betalt med kort",
    "paid_cash": "Betalt kontant",
    "paid_voucher": "Betalt med tilgodelapp",
    "approved": "Godkjent {amount}.",
    "CAPTURED": "Betalt {amount}.",
    "CANCELLED": "Frigitt {amount}.",
    "REFUNDED": "Refundert {amount}.",
    "ABORTED": "Du avviste forespørselen.",
    "EXPIRED": "Forespørselen gikk ut på tid.",
    "TERMINATED": "Butikken avbrøt forespørselen.",
    "bank_said_no": "Banken sa nei: {reason}. Prøv et annet kort.",
    "number": "Telefonnummer med landkode",
    "confirm": "Bekreft",
    "thanks": "Takk.",
    "ended": "Forespørselen er avsluttet.",
    "close": "Du kan lukke denne siden.",
    "again": "Prøv igjen",
}
NEARLY_NORWEGIAN = ("nb", "no", "nn", "da", "sv")


class Words:
    """One language, asked by key."""

    def __init__(self, accepted: str = "") -> None:
        """`accepted` is a browser's Accept-Language; its first wish decides."""
        self.language = "nb" if accepted.strip()[:2].lower() in NEARLY_NORWEGIAN else "en"
        self._words = NORWEGIAN if self.language == "nb" else ENGLISH

    def __call__(self, key: str, **filled: str) -> str:
        return self._words[key].format(**filled)
