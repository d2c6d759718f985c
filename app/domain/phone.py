"""Phone numbers as the service wants them: country code and number, digits only (ePayment spec, `^\\d{9,15}$`)."""

from __future__ import annotations

import re

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


_BETWEEN = " \u00a0\u202f-()"
_TYPED = re.compile(r"\+?[0-9]+|\+")


def group_typed(text: str, country: str) -> str:
    """A number grouped as its country does while it is being typed: `41234567` in NO is `41 23 45 67`.

    What is no number, or has letters in it, comes back as it is.
    """
    typed = "".join(mark for mark in text if mark not in _BETWEEN)
    if not _TYPED.fullmatch(typed):
        return text
    import phonenumbers

    formatter = phonenumbers.AsYouTypeFormatter(country)
    shown = ""
    for mark in typed:
        shown = formatter.input_digit(mark)
    return shown


def swapped(digits: str, code_length: int) -> frozenset[str]:
    """Every number that differs from `digits` by two digits in each other's place; the first `code_length` stay put."""
    code, rest = digits[:code_length], digits[code_length:]
    found = set()
    for first in range(len(rest)):
        for second in range(first + 1, len(rest)):
            marks = list(rest)
            marks[first], marks[second] = marks[second], marks[first]
            found.add(code + "".join(marks))
    return frozenset(found - {digits})


SHOWN, WHOLE = 4, 15
"""How many of the last digits a passer-by may see, unless the shop says otherwise; and the most that a number has."""


def mask_phone(digits: str, shown: int = SHOWN) -> str:
    """A number as a passer-by may see it: its last `shown` digits, or all of it where that is no fewer than it has."""
    if not digits:
        return ""
    return format_phone(digits) if shown >= len(digits) else f"{_HIDDEN.get(shown, '••••')} {digits[-shown:]}"


_HIDDEN = {3: "•• •••"}


_LIKE_NUMBER = re.compile(r"[+0-9(][0-9 \u00a0\u202f().-]*")
_FEWEST = 5
"""So many digits alone are rather somebody's number than their name."""


def is_number_like(text: str) -> bool:
    """Whether a name is nothing but the digits of a number."""
    typed = text.strip()
    return bool(_LIKE_NUMBER.fullmatch(typed)) and sum(mark.isdigit() for mark in typed) >= _FEWEST


def mask_name(text: str) -> str:
    """A name as a list may show it: one that is nothing but a number is masked as numbers are."""
    return mask_phone("".join(mark for mark in text if mark.isdigit())) if is_number_like(text) else text
