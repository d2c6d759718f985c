"""References: a payment's name, unique for a sales unit (ePayment spec, `^[a-zA-Z0-9-]{8,64}$`)."""

from __future__ import annotations

import re
from datetime import date

from app.domain.problem import Invalid

LONGEST = 64
_ALLOWED = re.compile(r"[a-zA-Z0-9-]{8,64}")
_PREFIX = re.compile(r"[A-Z][A-Z0-9]{0,7}")


def check_reference(text: str, field: str = "reference") -> str:
    """`text` if the service takes it as a reference. Raises `Invalid` `reference_unusable`."""
    if not _ALLOWED.fullmatch(text):
        raise Invalid("reference_unusable", field=field, text=text)
    return text


def check_prefix(text: str, field: str = "reference_prefix") -> str:
    """`text` in capitals if it can start a reference. Raises `Invalid` `prefix_unusable`."""
    if not _PREFIX.fullmatch(text.strip().upper()):
        raise Invalid("prefix_unusable", field=field, text=text)
    return text.strip().upper()


def make_reference(prefix: str, day: date, counter: int) -> str:
    """Make a reference that can be read aloud: `K-261122-0042`.

    Shop or till, day, running number of the day.
    """
    return check_reference(f"{prefix}-{day:%y%m%d}-{counter:04d}")


def attempt_reference(reference: str, attempt: int) -> str:
    """The reference of an order's n-th request: its own, then with `-2`, `-3`.

    A reference that is as long as can be makes room for its number.
    """
    if attempt == 1:
        return reference
    number = f"-{attempt}"
    # Cut in front of the number, so that each attempt stays a name of its own.
    return check_reference(f"{reference[: LONGEST - len(number)]}{number}")
