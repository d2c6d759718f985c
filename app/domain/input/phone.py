"""Phone numbers for the service: country code and number, digits only.

ePayment spec, `^\\d{9,15}$`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.domain.codes import TroubleCode
from app.domain.input.invisible_marks import DASHES, number_alone, without_invisible
from app.domain.input.whole_letters import cut
from app.domain.problem import Invalid


class Region(NamedTuple):
    """A country by its two letters (`SE`) and its calling code (46)."""

    code: str
    dialled: int


_DASHES = f"[{DASHES}]"
_DIALLED = r"[0-9+ ()./\t-]*"
_OWN_NOUGHT = r"(?<=[0-9 ])\(0\)"
"""The nought that is only dialled at home, behind a country's code: `+47 (0) 412 34 567`, also where there is none."""
_NO_COUNTRY = "001"
"""What `phonenumbers` gives for codes that belong to no country, such as +800: nobody has a wallet there."""
_FOREIGN = r"[( ]*(?:\+|00)"


def parse_phone(text: str, country: str, field: str = "phone") -> str:
    """Read a typed number as digits with the country code.

    `412 34 567` in NO is `4741234567`. `country` is where a number without a code belongs ("NO"). The code of another
    country needs `+` or `00` before it; that of `country` may go without. A number must have as many digits as a mobile
    number of its country, but it need not be in use: the service alone knows who can pay. Marks that came along when it was
    pasted, and a word such as `tel:` before it, are passed by.

    Raises `Invalid`: `phone_missing`, `phone_unreadable` (letters, foreign digits), `phone_no_country`,
    `phone_code_alone`, `phone_length`, and `phone_length_abroad` for one with its country's code.
    """
    import phonenumbers  # 33 ms, so not before somebody types a number

    # Every kind of dash and blank becomes the plain one, because pasted numbers have them all.
    shown = " ".join(re.sub(_DASHES, "-", without_invisible(text)).split())
    typed = number_alone(shown)
    if not typed:
        raise Invalid(TroubleCode.PHONE_MISSING, field=field)
    if not re.fullmatch(_DIALLED, typed):
        raise Invalid("phone_unreadable", field=field, text=typed)
    foreign = re.match(_FOREIGN, typed) is not None
    try:
        # Only with a country's code is a nought in brackets not dialled; at home it belongs to the number.
        number = phonenumbers.parse(re.sub(_OWN_NOUGHT, "", typed) if foreign else typed, country)
    except phonenumbers.NumberParseException as failure:
        if failure.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
            raise Invalid("phone_no_country", field=field, text=typed) from None
        # What it cannot read at all is mostly too short or too long, and that can be said better.
        raise _length(typed, _region_dialled(typed) or country, field) from None
    home = number.country_code == phonenumbers.country_code_for_region(country)
    region = country if home or not foreign else phonenumbers.region_code_for_country_code(number.country_code or 0)
    if region == _NO_COUNTRY:
        raise Invalid("phone_no_country", field=field, text=typed)
    national = phonenumbers.national_significant_number(number)
    full = f"{number.country_code}{national}"
    # The library takes numbers of any length; the service only those of mobile phones.
    if not (home or foreign) or len(national) not in _lengths(region) or not 9 <= len(full) <= 15:
        raise _length(typed, region, field)
    return full


_BETWEEN = " \u00a0\u202f-()"


def with_code(text: str, country: str) -> str:
    """A typed or half-typed number of `country`, with the code before it.

    It means the same anywhere. What has a code, or is no number, comes back as it is.
    """
    digits = "".join(mark for mark in without_invisible(text) if mark not in _BETWEEN)
    if re.match(_FOREIGN, text) or not (digits.isascii() and digits.isdigit()):
        return text
    import phonenumbers

    known = phonenumbers.PhoneMetadata.metadata_for_region(country)
    # The nought before a number is dialled at home only and goes with the country's code.
    trunk = (known.national_prefix or "") if known else ""
    return group_typed(f"+{phonenumbers.country_code_for_region(country)}{digits.removeprefix(trunk)}", country)


def region_of(digits: str) -> Region:
    """The country that a number with its country code belongs to.

    An empty one for digits that are no number.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(f"+{digits}", None)
    except phonenumbers.NumberParseException:
        return Region("", 0)
    dialled = number.country_code or 0
    main = phonenumbers.region_code_for_country_code(dialled)
    # Some countries share a code; where the number does not tell, the largest of them is named.
    return Region(phonenumbers.region_code_for_number(number) or main, dialled)


def _region_dialled(typed: str) -> str:
    """The country whose code stands after a `+` or `00`; nothing where there is none."""
    import phonenumbers

    digits = re.sub(r"[^0-9]", "", typed).removeprefix("00") if re.match(_FOREIGN, typed) else ""
    # Codes have one to three digits and none begins with another, so the first that fits is it.
    codes = (int(digits[:length]) for length in (1, 2, 3) if digits[:length])
    known = (phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code) for code in codes)
    return next((regions[0] for regions in known if regions and regions[0] != _NO_COUNTRY), "")


def _lengths(country: str) -> Sequence[int]:
    """How many digits a mobile number of a country can have, without the country code."""
    import phonenumbers

    known = phonenumbers.PhoneMetadata.metadata_for_region(country)
    mobile = known.mobile if known else None
    return [length for length in (mobile.possible_length if mobile else ()) if length > 0]


_SHOWN_TYPED = 20
"""So much of what was typed is repeated: enough for any number, and one line on the screen."""


def _length(typed: str, country: str, field: str) -> Invalid:
    """What is wrong with a number of another length than its country has."""
    import phonenumbers

    digits = re.sub(r"[^0-9]", "", typed)
    shown = typed if len(typed) <= _SHOWN_TYPED else f"{cut(typed, _SHOWN_TYPED)}…"
    foreign = re.match(_FOREIGN, typed) is not None
    # Noughts alone after a plus are no number at all.
    if not digits.strip("0" if foreign else ""):
        return Invalid("phone_unreadable", field=field, text=shown)
    if foreign and not _region_dialled(typed):
        return Invalid("phone_no_country", field=field, text=shown)
    dialled = phonenumbers.country_code_for_region(country)
    if foreign:
        digits = digits.lstrip("0").removeprefix(str(dialled))
    if not digits:
        return Invalid("phone_code_alone", field=field, text=shown)
    known = phonenumbers.PhoneMetadata.metadata_for_region(country)
    at_home = digits.startswith("0") and not foreign
    trunk = at_home and known is not None and known.national_prefix == "0"  # counted as typed: 070-123 45 67 has ten
    wanted = [length + trunk for length in _lengths(country)]
    span = str(wanted[0]) if len(wanted) == 1 else f"{wanted[0]}–{wanted[-1]}"
    region = Region(country, dialled)
    code = "phone_length_abroad" if foreign else "phone_length"
    return Invalid(code, field=field, text=shown, digits=len(digits), country=region, dialled=dialled, wanted=span)


def format_phone(digits: str) -> str:
    """A number grouped as its country does: `+47 41 23 45 67`.

    Digits that are no number come back with a plus.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(f"+{digits}", None)
    except phonenumbers.NumberParseException:
        return f"+{digits}"
    shown = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
    code, _, national = shown.partition(" ")
    return f"{code} {_in_pairs(national)}"


_TYPED = r"\+?[0-9]+|\+"


def group_typed(text: str, country: str) -> str:
    """A number grouped as its country does, while it is being typed.

    `41234567` in NO is `41 23 45 67`. What is no number, or has letters in it, comes back as it is.
    """
    typed = "".join(mark for mark in text if mark not in _BETWEEN)
    if not re.fullmatch(_TYPED, typed):
        return text
    import phonenumbers

    formatter = phonenumbers.AsYouTypeFormatter(country)
    shown = ""
    for mark in typed:
        shown = formatter.input_digit(mark)
    return _in_pairs(shown)


def _in_pairs(number: str) -> str:
    """Eight digits two by two, where the library did not group them."""
    if len(number) != 8 or not number.isdigit():
        return number
    return " ".join(number[at : at + 2] for at in range(0, 8, 2))


def swapped(digits: str, code_length: int) -> frozenset[str]:
    """Every number that differs from `digits` by two digits in each other's place.

    The first `code_length` stay put.
    """
    code, rest = digits[:code_length], digits[code_length:]
    found = set()
    for first in range(len(rest)):
        # Only pairs of different places, each once.
        for second in range(first + 1, len(rest)):
            marks = list(rest)
            marks[first], marks[second] = marks[second], marks[first]
            found.add(code + "".join(marks))
    return frozenset(found - {digits})


SHOWN, WHOLE = 4, 15
"""How many of the last digits a passer-by may see, unless the shop says otherwise; and the most that a number has."""
_HIDDEN = {3: "•• •••"}


def mask_phone(digits: str, shown: int = SHOWN) -> str:
    """A number with only its last `shown` digits visible.

    All of it where it has no more than that.
    """
    if not digits:
        return ""
    # A number that has no more digits than may be shown hides nothing.
    return format_phone(digits) if shown >= len(digits) else f"{_HIDDEN.get(shown, '••••')} {digits[-shown:]}"


_LIKE_NUMBER = r"[+0-9(][0-9 \u00a0\u202f().-]*"
_FEWEST = 5
"""So many digits alone are rather somebody's number than their name."""


def is_number_like(text: str) -> bool:
    """Whether a name is nothing but the digits of a number."""
    typed = text.strip()
    return sum(mark.isdigit() for mark in typed) >= _FEWEST and bool(re.fullmatch(_LIKE_NUMBER, typed))


def mask_name(text: str) -> str:
    """A name for a list; one that is only a number is masked."""
    return mask_phone("".join(mark for mark in text if mark.isdigit())) if is_number_like(text) else text


def is_phone(text: str, country: str) -> bool:
    """Whether `parse_phone` can read it."""
    try:
        parse_phone(text, country)
    except Invalid:
        return False
    return True
