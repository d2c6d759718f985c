"""Marks that come along with pasted text: those that cannot be seen, and the many kinds of dash."""

from __future__ import annotations

import re

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
"""Every dash that people, spreadsheets and web pages use for the one on the keyboard; this one comes first."""
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)

_DIRECTION = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def without_direction(text: str) -> str:
    """Text without soft hyphens, direction marks and widthless blanks, which no name needs; joiners stay."""
    return text if text.isascii() else _DIRECTION.sub("", text)


def without_invisible(text: str) -> str:
    """A number or an amount without soft hyphens, direction marks and other marks that cannot be seen.

    Only for what consists of digits: some of these marks belong to a name in other scripts.
    """
    return text if text.isascii() else _INVISIBLE.sub("", text)


_WORD_BEFORE = re.compile(
    r"(?:tel(?:efon|efoni|\.?nr)?|tlf|tfn|puh(?:elin|\.?nro)?|mob(?:il|ile|iltlf|iltelefon)?|gsm|phone|sms|callto)\b[ .:\t]*",
    re.IGNORECASE,
)


def number_alone(text: str) -> str:
    """A phone number without the word that contact cards and mails write before it, and the comma or full stop behind it."""
    before = _WORD_BEFORE.match(text)
    return text[before.end() if before else 0 :].rstrip(" ,;.")
