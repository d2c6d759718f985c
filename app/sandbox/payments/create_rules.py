"""May this well-shaped payment be created?

The documented rules that have an error code, in the order in which they count: values, combinations, the sales unit,
metadata, expiry.
"""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from app.sandbox.http.bodies import Repeated
from app.sandbox.http.errors import Refused, invalid
from app.sandbox.http.fields import utf16_length
from app.sandbox.units import Unit

SMALLEST_AMOUNT = {"NOK": 100, "SEK": 100, "DKK": 1, "EUR": 1, "USD": 1, "GBP": 1}
SCOPES = ("name", "address", "email", "phoneNumber", "birthDate", "nin", "accountNumbers")
EXPRESS_SCOPES = frozenset({"name", "address", "email", "phoneNumber"})
"""What Express has to ask for (documented); the official plugin leaves the address out where it needs none."""
PASSTHROUGH_ONLY = ("SEK", "USD", "GBP")


def first_broken_rule(body: Mapping[str, Any], unit: Unit, now: datetime) -> str | None:
    """The code of the first rule that a well-shaped request breaks.

    In the order: values, combinations, the sales unit.
    """
    return _values(body) or _combination(body, unit) or _metadata(body.get("metadata")) or _expiry(body, unit, now)


def _values(body: Mapping[str, Any]) -> str | None:
    person = body.get("customer") or {}
    phone, personal_qr = person.get("phoneNumber"), person.get("personalQr")
    if phone is not None and not (isinstance(phone, str) and re.fullmatch(r"[0-9]{9,15}", phone)):
        return "4070"
    if personal_qr is not None and not (isinstance(personal_qr, str) and 5 <= len(personal_qr) <= 255):
        return "4060"
    token = person.get("customerToken")
    if token is not None and not (isinstance(token, str) and token):
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
    # A scheme that runs code in a browser is no app.
    return not https_only and bool(parts.scheme) and parts.scheme not in {"http", "file", "javascript", "data"}


def _combination(body: Mapping[str, Any], unit: Unit) -> str | None:
    method, flow = body["paymentMethod"]["type"], body["userFlow"]
    currency, value = body["amount"]["currency"], body["amount"]["value"]
    scope = (body.get("profile") or {}).get("scope") or ""
    nowhere_back = flow == "WEB_REDIRECT" and not body.get("returnUrl")
    nobody = not any((body.get("customer") or {}).get(name) for name in ("phoneNumber", "personalQr", "customerToken"))
    # In the order of the documentation's list; the first broken one is the answer.
    rules = (
        ("4140", nowhere_back or (flow == "PUSH_MESSAGE" and nobody)),
        ("4160", (method == "CARD_PASSTHROUGH") != (body.get("cardPassthrough") is not None)),
        ("4160", method == "CARD" and flow != "WEB_REDIRECT"),
        ("4160", method != "WALLET" and _wallet_only(body, method)),
        ("5070", not unit.can_create),
        ("5060", not unit.bank_account_verified),
        ("5070", method == "CARD" and not unit.card_payments),
        ("5070", method == "CARD_PASSTHROUGH" and not unit.psp),
        ("5040", currency != unit.currency and not (unit.psp and method == "CARD_PASSTHROUGH")),
        ("5040", currency in PASSTHROUGH_ONLY and method != "CARD_PASSTHROUGH" and not unit.sek_by_wallet),
        ("6010", value < SMALLEST_AMOUNT[currency]),
        ("5080", flow == "PUSH_MESSAGE" and not unit.push_allowed),
        ("5010", bool(body["paymentMethod"].get("blockedSources")) and unit.market not in {"DK", "FI"}),
        ("5020", body.get("shipping") is not None and not unit.express),
        ("5030", "nin" in scope.split() and not unit.nin_allowed),
        ("5030", "accountNumbers" in scope.split() and not unit.account_numbers_allowed),
    )
    return next((code for code, broken in rules if broken), None)


def _wallet_only(body: Mapping[str, Any], method: str) -> bool:
    """Receipt, expiry, Express and blocked sources exist in the app only (documented).

    The official plugin sends its receipt with a card payment, too, in production: so there it is taken.
    """
    names = ("expiresAt", "shipping") if method == "CARD" else ("receipt", "expiresAt", "shipping")
    fields = (body.get(name) for name in names)
    return any(found is not None for found in fields) or bool(body["paymentMethod"].get("blockedSources"))


def _metadata(pairs: Mapping[str, str] | None) -> str | None:
    if not pairs:
        return None
    if isinstance(pairs, Repeated):
        return "4110"
    if len(pairs) > 5:
        return "4100"
    if any(utf16_length(key) > 100 for key in pairs):
        return "4120"
    return "4130" if any(utf16_length(value) > 500 for value in pairs.values()) else None


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
    """An `expiresAt` that matches the pattern.

    The pattern also lets the 31st of February through.
    """
    date, fraction, zone = re.fullmatch(r"([^.]*?)(\.\d+)?(z|[+-]\d\d:\d\d)", written.lower()).groups()  # type: ignore[union-attr]
    try:
        # Python reads six digits of a second, and the pattern lets any number through.
        return datetime.fromisoformat(f"{date}{(fraction or '')[:7]}{zone.replace('z', '+00:00')}")
    except ValueError:
        raise impossible_date() from None


def impossible_date() -> Refused:
    return invalid([("expiresAt", "The field ExpiresAt must be a date and time that exists.")])
