"""Consent: what customers agreed to share with a sales unit."""

from datetime import datetime, timedelta
from typing import Any

from app.sandbox.payments.homes import address_of
from app.sandbox.payments.payment import Payment
from app.sandbox.units import Customer, sub_of

LASTS = timedelta(hours=168)
"""So long values are told after a consent, and so long nobody is asked again (documented)."""
EXPIRED = "[Expired]"


def agreed(before: dict[str, Any] | None, payment: Payment, now: datetime) -> dict[str, Any]:
    """What is kept of a consent after the approval of `payment`.

    `before` is what was kept until now.
    """
    scope = {*(before or {"scope": ()})["scope"], *payment.scope}
    return {"phone": payment.phone, "scope": sorted(scope), "at": now.isoformat()}


def still_asked(kept: dict[str, Any] | None, payment: Payment, now: datetime) -> tuple[str, ...]:
    """What the app asks to share.

    Nothing that was agreed to within the last seven days.
    """
    fresh = kept is not None and now - datetime.fromisoformat(kept["at"]) < LASTS
    known = set(kept["scope"]) if kept and fresh else set()
    return () if known >= set(payment.scope) else payment.scope


def userinfo(person: Customer, kept: dict[str, Any], sub: str, now: datetime) -> dict[str, Any]:
    """The answer of Userinfo: the values of each scope.

    After seven days they read `[Expired]`.
    """
    first, _, last = person.name.partition(" ")
    home = address_of(person)
    street = "\n".join(filter(None, (home["addressLine1"], home.get("addressLine2", ""))))
    address: dict[str, Any] = {
        "address_type": "home",
        "country": home["country"],
        "default": True,
        "formatted": f"{street}\n{home['postCode']} {home['city']}" if street else "",
        "postal_code": home["postCode"],
        "region": home["city"],
        "street_address": street,
    }
    values: dict[str, dict[str, Any]] = {
        "name": {"name": person.name, "given_name": first, "family_name": last or first},
        "address": {"address": address, "other_addresses": []},
        "email": {"email": f"{person.phone}@example.com", "email_verified": True},
        "phoneNumber": {"phone_number": person.phone, "phone_number_verified": True},
        "birthDate": {"birthdate": f"{now.year - person.age - 1}-12-31"},
        "nin": {"nin": f"{person.phone:0>11}"[-11:]},
    }
    said = {name: value for scope in kept["scope"] for name, value in values.get(scope, {}).items()}
    if now - datetime.fromisoformat(kept["at"]) >= LASTS:
        said = _expired(said)
    return {"sub": sub, "sid": sub_of(sub, person.phone), **said}


def _expired(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _expired(item) for name, item in value.items()}
    return EXPIRED if isinstance(value, str) else value
