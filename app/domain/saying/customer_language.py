"""The language of a customer, by the country code of the phone number."""

from __future__ import annotations

_BY_CODE = {"47": "nb", "45": "da", "298": "da", "299": "da", "46": "sv", "358": "fi"}


def language_of_phone(phone: str) -> str:
    """The language that goes with `phone`, empty where none does.

    `phone` is digits with the country code.
    """
    return next((language for code, language in _BY_CODE.items() if phone.startswith(code)), "")
