"""Is this a create call at all?

The shape of the request, with all its faults at once. Every constraint is from the published specification of *create
payment*; where a rule has a code in the documented error list, it is not checked here but among the rules, and refused with
its code.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.sandbox.http.errors import invalid, refusal
from app.sandbox.http.fields import Check, Faults, an_object, list_of, one_of, text, whole, yes_or_no
from app.sandbox.order_management.receipt import CURRENCIES, receipt
from app.sandbox.payments.payment import LARGEST_AMOUNT

CARD_TYPES = ("VISA_DEBIT", "VISA_CREDIT", "MC_CREDIT", "MC_DEBIT", "DANKORT")
SHIPPING_TYPES = ("HOME_DELIVERY", "PICKUP_POINT", "MAILBOX", "IN_STORE", "OTHER")
SHIPPING_BRANDS = (
    *("POSTEN", "BRING", "POSTNORD", "HELTHJEM", "PORTERBUDDY", "DHL", "INSTABOX"),
    *("FEDEX", "MATKAHUOLTO", "GLS", "POSTI", "GORDON", "OTHER"),
)
EXPIRES_AT = r"^((?:(\d{4}-\d{2}-\d{2})(T|t)(\d{2}:\d{2}:\d{2}(?:\.\d+)?))(Z|z|([+-](?:2[0-3]|[01][0-9]):[0-5][0-9])))$"


def _amount_range(faults: Faults, path: str, value: Any) -> None:
    """The type of an amount has a code of its own (4040), so only the range is looked at here."""
    # A bool is an int to Python.
    if isinstance(value, int) and not isinstance(value, bool):
        whole(0, LARGEST_AMOUNT)(faults, path, value)


amount: Check = an_object(required={"value": _amount_range, "currency": one_of(CURRENCIES)})
"""The amount of the call itself; anywhere deeper a wrong type is a fault of shape like any other."""

_price = an_object(required={"value": whole(0, LARGEST_AMOUNT), "currency": one_of(CURRENCIES)})
_shipping_option = an_object(
    required={"id": text(), "amount": _price, "name": text()},
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
    # `null` counts as not given, as everywhere.
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
            "allowedCountries": list_of(text(r"^[A-Z]{2}$")),
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
    """Refuse what no sales unit could send.

    Unknown top-level fields are refused in strict mode only, because the documentation (refuse them) and production traffic
    (accepted) contradict each other.
    """
    faults = Faults()
    _shape(faults, "", body)
    if isinstance(body, dict):
        if strict:
            # Only the top level: what lies deeper the documentation leaves open.
            for name in body.keys() - REQUIRED.keys() - OPTIONAL.keys():
                faults.note(name, f"The field {name} is not known.")
        if body.get("qrFormat") is not None and body.get("userFlow") != "QR":
            faults.note("qrFormat", "The field QrFormat is only for the user flow QR.")
    # Only on a sound shape; on a broken one it would stumble over missing fields.
    if not faults:
        _check_delivery(faults, body)
    if faults:
        raise invalid(faults)


def _check_delivery(faults: Faults, body: Mapping[str, Any]) -> None:
    """A delivery is paid in the currency of the order, and both together must be payable in one go (inferred)."""
    amount = body["amount"]
    for place, group in enumerate((body.get("shipping") or {}).get("fixedOptions") or ()):
        for number, option in enumerate(group["options"]):
            path, cost = f"shipping.fixedOptions[{place}].options[{number}].amount", option["amount"]
            if cost["currency"] != amount["currency"]:
                faults.note(f"{path}.currency", f"The field Currency must be {amount['currency']}, as in the amount.")
            elif cost["value"] + amount["value"] > LARGEST_AMOUNT:
                faults.note(f"{path}.value", f"The amount with this delivery must not be above {LARGEST_AMOUNT}.")


def check_amount(amount: Any) -> None:
    """Decimals, text and booleans where a whole number belongs: 4040 (documented)."""
    value = amount.get("value") if isinstance(amount, dict) else None
    if value is not None and (isinstance(value, bool | Decimal) or not isinstance(value, int)):
        raise refusal("4040")
