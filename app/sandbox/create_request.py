"""May this payment be created? First the shape (all faults at once), then the rules that have an error code (the first).

Every constraint is from the published specification of *create payment*; where a rule has a code in the documented error
list, the code is used instead of a plain validation error.
"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from .bodies import Repeated
from .errors import Refused, invalid, refusal
from .fields import Check, Faults, an_object, anything, list_of, one_of, text, whole, yes_or_no
from .receipt import CURRENCIES, receipt
from .units import Unit

LARGEST_AMOUNT = 65_000_000
SMALLEST_AMOUNT = {"NOK": 100, "SEK": 100, "DKK": 1, "EUR": 1, "USD": 1, "GBP": 1}
PASSTHROUGH_ONLY = ("SEK", "USD", "GBP")
SCOPES = ("name", "address", "email", "phoneNumber", "birthDate", "nin")
CARD_TYPES = ("VISA_DEBIT", "VISA_CREDIT", "MC_CREDIT", "MC_DEBIT", "DANKORT")
SHIPPING_TYPES = ("HOME_DELIVERY", "PICKUP_POINT", "MAILBOX", "IN_STORE", "OTHER")
SHIPPING_BRANDS = (
    *("POSTEN", "BRING", "POSTNORD", "HELTHJEM", "PORTERBUDDY", "DHL", "INSTABOX"),
    *("FEDEX", "MATKAHUOLTO", "GLS", "POSTI", "GORDON", "OTHER"),
)
EXPIRES_AT = r"^((?:(\d{4}-\d{2}-\d{2})(T|t)(\d{2}:\d{2}:\d{2}(?:\.\d+)?))(Z|z|([+-](?:2[0-3]|[01][0-9]):[0-5][0-9])))$"


def _amount_range(faults: Faults, path: str, value: Any) -> None:
    """The type of an amount has a code of its own (4040), so only the range is looked at here."""
    if isinstance(value, int) and not isinstance(value, bool):
        whole(0, LARGEST_AMOUNT)(faults, path, value)


amount: Check = an_object(required={"value": _amount_range, "currency": one_of(CURRENCIES)})

_shipping_option = an_object(
    required={"id": text(), "amount": amount, "name": text()},
    optional={"isDefault": yes_or_no, "priority": whole(), "meta": text(), "estimatedDelivery": text()},
)
_shipping_group = an_object(
    required={"type": one_of(SHIPPING_TYPES), "brand": one_of(SHIPPING_BRANDS), "options": list_of(_shipping_option)},
    optional={"isDefault": yes_or_no, "priority": whole()},
)
_airline = an_object(
    required={
        "agencyInvoiceNumber": text(least=1, most=6),
        "airlineCode": text(least=3, most=3),
        "airlineDesignatorCode": text(least=2, most=2),
        "passengerName": text(least=1, most=49),
    },
    optional={"ticketNumber": text(least=1, most=150)},
)


def _one_customer(faults: Faults, path: str, value: Any) -> None:
    """The specification's `oneOf` cannot be taken literally; the text says: more than one is an error."""
    given = [name for name in ("phoneNumber", "personalQr", "customerToken") if value.get(name) is not None]
    if len(given) > 1:
        faults.note(path, "Only one of phoneNumber, personalQr and customerToken can be given.")


def _words(faults: Faults, path: str, value: Any) -> None:
    if not isinstance(value, dict):
        faults.note(path, "The field Metadata must be an object.")
    elif not all(isinstance(word, str) for word in value.values()):
        faults.note(path, "The values of Metadata must be strings.")


def _fixed_or_dynamic(faults: Faults, path: str, value: Any) -> None:
    if value.get("fixedOptions") is not None and value.get("dynamicOptions") is not None:
        faults.note(path, "Either fixedOptions or dynamicOptions can be given, not both.")


customer: Check = an_object(then=_one_customer)

REQUIRED: Mapping[str, Check] = {
    "amount": amount,
    "paymentMethod": an_object(
        required={"type": one_of(("WALLET", "CARD", "CARD_PASSTHROUGH"))},
        optional={"blockedSources": list_of(one_of(("COMMERCIAL_CARDS",)))},
    ),
    "reference": text(r"^[a-zA-Z0-9-]{8,64}$"),
    "userFlow": one_of(("PUSH_MESSAGE", "NATIVE_REDIRECT", "WEB_REDIRECT", "QR")),
}
OPTIONAL: Mapping[str, Check] = {
    "returnUrl": text(most=2500),
    "customer": customer,
    "customerInteraction": one_of(("CUSTOMER_PRESENT", "CUSTOMER_NOT_PRESENT")),
    "paymentDescription": text(least=3, most=100),
    "minimumUserAge": whole(0, 100),
    "expiresAt": text(EXPIRES_AT),
    "qrFormat": an_object(
        required={"format": one_of(("TEXT/TARGETURL", "IMAGE/SVG+XML", "IMAGE/PNG"))},
        optional={"size": whole(100, 2000)},
    ),
    "metadata": _words,
    "receipt": receipt,
    "receiptUrl": text(),
    "profile": an_object(optional={"scope": text()}),
    "industryData": an_object(optional={"airlineData": _airline}),
    "shipping": an_object(
        optional={
            "fixedOptions": list_of(_shipping_group),
            "dynamicOptions": an_object(
                required={"callbackUrl": text()}, optional={"callbackAuthorizationToken": text()}
            ),
            "allowedCountries": anything,
        },
        then=_fixed_or_dynamic,
    ),
    "cardPassthrough": an_object(
        required={
            "pspReference": text(most=64),
            "cardCallbackUrl": text(),
            "allowedCardTypes": list_of(one_of(CARD_TYPES)),
        },
        optional={"preferVisaPartOfVisaDankort": yes_or_no, "publicEncryptionKeyId": text()},
    ),
    "merchantLegalLinks": an_object(optional={"termsOfSaleUrl": text(), "privacyPolicyUrl": text()}),
}
_shape = an_object(REQUIRED, OPTIONAL)


def check_shape(body: Any, strict: bool = False) -> None:
    """Refuse what no sales unit could send. Unknown top-level fields are refused in strict mode only, because the
    documentation (refuse them) and production traffic (accepted) contradict each other."""
    faults = Faults()
    _shape(faults, "", body)
    if isinstance(body, dict):
        if strict:
            for name in body.keys() - REQUIRED.keys() - OPTIONAL.keys():
                faults.note(name, f"The field {name} is not known.")
        if body.get("qrFormat") is not None and body.get("userFlow") != "QR":
            faults.note("qrFormat", "The field QrFormat is only for the user flow QR.")
    if faults:
        raise invalid(faults)


def check_amount(amount: Any) -> None:
    """Decimals, text and booleans where a whole number belongs: 4040 (documented)."""
    value = amount.get("value") if isinstance(amount, dict) else None
    if value is not None and (isinstance(value, bool | Decimal) or not isinstance(value, int)):
        raise refusal("4040")


def first_broken_rule(body: Mapping[str, Any], unit: Unit, now: datetime) -> str | None:
    """The code of the first rule that a well-shaped request breaks, in the order: values, combinations, the sales unit."""
    return _values(body) or _combination(body, unit) or _metadata(body.get("metadata")) or _expiry(body, unit, now)


def _values(body: Mapping[str, Any]) -> str | None:
    person = body.get("customer") or {}
    phone, personal_qr = person.get("phoneNumber"), person.get("personalQr")
    if phone is not None and not (isinstance(phone, str) and re.fullmatch(r"[0-9]{9,15}", phone)):
        return "4070"
    if personal_qr is not None and not (isinstance(personal_qr, str) and 5 <= len(personal_qr) <= 255):
        return "4060"
    token = person.get("customerToken")
    if token is not None and not (isinstance(token, str) and token.startswith("practice-customer-")):
        return "4050"
    scope = (body.get("profile") or {}).get("scope") or ""
    if any(word not in SCOPES for word in scope.split()):
        return "4080"
    return None if all(_reachable(url, https_only) for url, https_only in _urls(body)) else "4090"


def _urls(body: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """Every URL of a request, and whether it has to be https (callbacks) or may open an app (links)."""
    dynamic = (body.get("shipping") or {}).get("dynamicOptions") or {}
    found = [
        (body.get("returnUrl"), False),
        (body.get("receiptUrl"), False),
        *[(link, False) for link in (body.get("merchantLegalLinks") or {}).values()],
        (dynamic.get("callbackUrl"), True),
        ((body.get("cardPassthrough") or {}).get("cardCallbackUrl"), True),
    ]
    return [(url, https_only) for url, https_only in found if isinstance(url, str) and url]


def _reachable(url: str, https_only: bool) -> bool:
    """https:// with a host, or (for links) a custom scheme that opens an app; http:// is refused (documented)."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    if any(mark.isspace() for mark in url) or "://" not in url:
        return False
    if parts.scheme == "https":
        return bool(parts.hostname)
    return not https_only and bool(parts.scheme) and parts.scheme not in {"http", "file", "javascript", "data"}


def _combination(body: Mapping[str, Any], unit: Unit) -> str | None:
    method, flow = body["paymentMethod"]["type"], body["userFlow"]
    currency, value = body["amount"]["currency"], body["amount"]["value"]
    scope = (body.get("profile") or {}).get("scope") or ""
    nowhere_back = flow == "WEB_REDIRECT" and not body.get("returnUrl")
    nobody = not any((body.get("customer") or {}).get(name) for name in ("phoneNumber", "personalQr", "customerToken"))
    rules = (
        ("4140", nowhere_back or (flow == "PUSH_MESSAGE" and nobody)),
        ("4160", (method == "CARD_PASSTHROUGH") != (body.get("cardPassthrough") is not None)),
        ("4160", method == "CARD" and flow != "WEB_REDIRECT"),
        ("4160", method != "WALLET" and _wallet_only(body)),
        ("5070", not unit.can_create),
        ("5060", not unit.bank_account_verified),
        ("5070", method == "CARD" and not unit.card_payments),
        ("5070", method == "CARD_PASSTHROUGH" and not unit.psp),
        ("5040", currency != unit.currency and not (unit.psp and method == "CARD_PASSTHROUGH")),
        ("5040", currency in PASSTHROUGH_ONLY and method != "CARD_PASSTHROUGH"),
        ("6010", value < SMALLEST_AMOUNT[currency]),
        ("5080", flow == "PUSH_MESSAGE" and not unit.push_allowed),
        ("5010", bool(body["paymentMethod"].get("blockedSources")) and unit.market not in {"DK", "FI"}),
        ("5020", body.get("shipping") is not None and not unit.express),
        ("5030", "nin" in scope.split() and not unit.nin_allowed),
    )
    return next((code for code, broken in rules if broken), None)


def _wallet_only(body: Mapping[str, Any]) -> bool:
    """Receipt, expiry, Express and blocked sources exist in the app only (documented)."""
    fields = (body.get(name) for name in ("receipt", "expiresAt", "shipping"))
    return any(found is not None for found in fields) or bool(body["paymentMethod"].get("blockedSources"))


def _metadata(pairs: Mapping[str, str] | None) -> str | None:
    if not pairs:
        return None
    if isinstance(pairs, Repeated):
        return "4110"
    if len(pairs) > 5:
        return "4100"
    if any(len(key) > 100 for key in pairs):
        return "4120"
    return "4130" if any(len(value) > 500 for value in pairs.values()) else None


def _expiry(body: Mapping[str, Any], unit: Unit, now: datetime) -> str | None:
    """Long-living payments: more than 10 minutes and less than the sales unit's maximum (60 days) ahead."""
    if body.get("expiresAt") is None:
        return None
    if not unit.long_living:
        return "5050"
    if body.get("receipt") is None:
        return "6130"
    ahead = moment(body["expiresAt"]) - now
    if ahead <= timedelta(minutes=10):
        return "6120"
    return "6110" if ahead >= timedelta(days=unit.longest_expiry_days) else None


def moment(written: str) -> datetime:
    """An `expiresAt` that matches the pattern; the pattern also lets the 31st of February through."""
    date, fraction, zone = re.fullmatch(r"([^.]*?)(\.\d+)?(z|[+-]\d\d:\d\d)", written.lower()).groups()  # type: ignore[union-attr]
    try:
        return datetime.fromisoformat(f"{date}{(fraction or '')[:7]}{zone.replace('z', '+00:00')}")
    except ValueError:
        raise impossible_date() from None


def impossible_date() -> Refused:
    return invalid([("expiresAt", "The field ExpiresAt must be a date and time that exists.")])
