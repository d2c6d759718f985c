"""Invisible marks and the many dashes that come along with pasted text."""

from __future__ import annotations

import re

DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"
"""Every dash that people, spreadsheets and web pages use for the one on the keyboard; this one comes first."""
_INVISIBLE = "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"

_BREAKS = "[\t\n\v\f\r\x85\u2028\u2029]+"
_UNSEEN = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
    "|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?=[\x00-\x7f])"
)
"""Controls, marks of direction, blanks without width, letters without a shape, halves of pairs, hidden tags; and joiners that
join nothing. Between letters of other scripts, and in emoji, joiners are a part of the word."""


def visible(text: str, *, in_lines: bool = False) -> str:
    """`text` without invisible characters.

    A break of line is a blank, unless it may stand `in_lines`. The one place where names, notes and other words from people
    and files are cleaned: values call it as they are made.
    """
    if text.isprintable():
        return text
    if in_lines:
        # Windows ends lines with two characters; without this the first would become a blank.
        return "\n".join(visible(line) for line in text.replace("\r\n", "\n").split("\n"))
    return re.sub(_UNSEEN, "", re.sub(_BREAKS, " ", text))


def keep_visible(value: object, *names: str, in_lines: bool = False) -> None:
    """Clean these texts of a frozen `value`; for its `__post_init__`."""
    for name in names:
        text = getattr(value, name)
        if not text.isprintable():
            # The value is frozen, and this is the only moment at which it may still change.
            object.__setattr__(value, name, visible(text, in_lines=in_lines))


def without_invisible(text: str) -> str:
    """A number or amount without soft hyphens, direction marks and other invisible marks.

    Only for what consists of digits: some of these marks belong to a name in other scripts.
    """
    return text if text.isascii() else re.sub(_INVISIBLE, "", text)


_WORD_BEFORE = (
    r"(?i)(?:tel(?:efon|efoni|\.?nr)?|tlf|tfn|puh(?:elin|\.?nro)?|mob(?:il|ile|iltlf|iltelefon)?|gsm|phone|sms|callto)"
    r"\b[ .:\t]*"
)


def number_alone(text: str) -> str:
    """A phone number without the label before it or punctuation behind it.

    Contact cards and mails write such labels.
    """
    before = re.match(_WORD_BEFORE, text)
    return text[before.end() if before else 0 :].rstrip(" ,;.")
