"""Phone numbers as the service wants them: country code and number, digits only (ePayment spec, `^\\d{9,15}$`)."""

from __future__ import annotations

from app.domain.problem import Invalid


def parse_phone(text: str, country: str, field: str = "phone") -> str:
    """Read a number typed by hand, as digits with the country code: `412 34 567` in NO is `4741234567`.

    `country` is where a number without a code belongs ("NO"). Codes are accepted as `+45`, `0045` or just `45`.
    A number need not be in use, only possible: the service alone knows who can pay.

    Raises `Invalid`: `phone_missing`, `phone_unreadable` (letters), `phone_no_country`, `phone_length`.
    """
    import phonenumbers  # 33 ms, so not before somebody types a number

    typed = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
    if not typed:
        raise Invalid("phone_missing", field=field)
    if not all(mark.isascii() and (mark.isdigit() or mark in "+ -().\t") for mark in typed):
        raise Invalid("phone_unreadable", field=field, text=typed)
    digits = "".join(mark for mark in typed if mark.isdigit())
    candidates: list[tuple[str, str | None]] = [(typed, country)]
    if not typed.startswith(("+", "00")):
        candidates.append((f"+{digits}", None))
    for candidate, region in candidates:
        try:
            number = phonenumbers.parse(candidate, region)
        except phonenumbers.NumberParseException as failure:
            if failure.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
                continue
            raise Invalid("phone_length", field=field, text=typed) from None
        full = f"{number.country_code}{phonenumbers.national_significant_number(number)}"
        if phonenumbers.is_possible_number(number) and 9 <= len(full) <= 15:
            return full
        if region and typed.startswith(("+", "00")):
            raise Invalid("phone_length", field=field, text=typed)
    if typed.startswith(("+", "00")):
        raise Invalid("phone_no_country", field=field, text=typed)
    raise Invalid("phone_length", field=field, text=typed)


def format_phone(digits: str) -> str:
    """A number grouped as its country does: `+47 41 23 45 67`. Digits that are no number come back with a plus."""
    import phonenumbers

    try:
        number = phonenumbers.parse(f"+{digits}", None)
    except phonenumbers.NumberParseException:
        return f"+{digits}"
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def mask_phone(digits: str) -> str:
    """A number that a passer-by may see: only its last three digits."""
    return f"•• ••• {digits[-3:]}" if digits else ""
