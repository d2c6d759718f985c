"""Groups of digits that are one phone number."""

from __future__ import annotations

import re

from app.domain.desk.query import CODES

_PHONE, _ABROAD_PHONE, _GROUP, _PREFIX = range(8, 11), range(8, 16), 4, 3
_ABROAD = re.compile(rf"(?:\(?\+|00)?(?P<code>{'|'.join(CODES)})\)?")
_DIGITS_AT_HOME = {"47": 8, "45": 8}
"""Numbers of these countries have so many digits, behind which something else begins."""


def like_phone(written: list[str], market: str) -> bool:
    """Whether pieces of digits are the groups of one phone number."""
    first = written[0]
    total = sum(mark.isdigit() for text in written for mark in text)
    if abroad := _ABROAD.fullmatch(first):
        at_home = total - len(abroad["code"]) - (2 if first.startswith("00") else 0)
        return total in _ABROAD_PHONE and at_home == _DIGITS_AT_HOME.get(abroad["code"], at_home)
    # An area code with its nought, as Finns and Swedes write it.
    if first.startswith("0") and len(first) in range(2, _PREFIX + 1):
        return total in _PHONE
    # In Norway and Denmark a number has eight figures, no more and no fewer.
    lengths = _PHONE if market in ("FI", "SE") else _PHONE[:1]
    groups = (group for text in written for group in re.split(r"\D", text))
    return total in lengths and not first.startswith("00") and max(map(len, groups)) <= _GROUP
