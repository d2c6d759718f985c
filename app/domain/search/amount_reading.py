"""Amounts in a search text, as figures and as words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from app.domain.desk.folding import fold
from app.domain.search.phrases import LANGUAGES, SearchPiece, run_end
from app.domain.search.search_words import (
    ABOUT,
    ABOUT_BEHIND,
    AND,
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    MINOR_MONEY,
    MONEY,
    NUMBERS,
    OVER,
    UNDER,
)

Range = tuple[int | None, int | None]
_MONEY = r"kr\.?|nok|sek|dkk|eur|euroa?|kroner|kronor|€|e"
_FIGURE = r"(?P<{0}>\d{{1,3}}(?:[.,'’]\d{{3}})+|\d{{1,7}})(?:[.,](?P<{0}_part>\d{{1,2}}))?"
_AMOUNT = re.compile(
    rf"(?P<sign>~|≈|>=|<=|=|>|<|≥|≤)?(?P<money>{_MONEY})?{_FIGURE.format('least')}(?:(?:-|\.\.|/)(?P<range>){_FIGURE.format('most')})?"
    rf"(?P<bare>[.,:]?-)?(?P<after>{_MONEY})?(?P<ish>-?ish)?",
    re.IGNORECASE,
)
_SIGNS = ((ABOUT, "~"), (OVER, ">"), (UNDER, "<"), (AT_LEAST, ">="), (AT_MOST, "<="), (BETWEEN, "between"))
_SIGN = re.compile(r"~|≈|>=|<=|=|>|<|≥|≤")
_GROUP, _FIRST_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?(?:[.,]-)?"), re.compile(r"(?:~|>|<|>=|<=)?[1-9]\d{0,2}")
_HUNDREDTHS = re.compile(r"\d{1,2}")
_LONGEST = 7
"""So many figures before the decimals; more are a number of something."""
_BEFORE_WORD = re.compile(r"[1-9][0-9]{0,2}")
_SPOKEN_PIECES = 6
_ABOUT_PERCENT = 10
"""An amount that somebody remembers is this near to the right one."""


@dataclass(frozen=True)
class Amount:
    """An amount as typed, in minor units.

    Its `ranges` include least and most; `near` is what was meant. A `plain` one was typed in figures alone, and may be
    the number of something else; one `spoken` in words is seldom exact.
    """

    ranges: tuple[Range, ...]
    near: int | None = None
    currencies: frozenset[str] = frozenset()
    plain: bool = False
    spoken: bool = False


def about(minor: int) -> Range:
    """The range of what is meant by an amount not known exactly."""
    off = minor * _ABOUT_PERCENT // 100
    return minor - off, minor + off


def read_amount(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Amount, int] | None:
    """The amount that begins at a piece, and where it ends.

    With a word, a sign or a currency beside it, as a range, or in figures alone.
    """
    sign, start = _sign(pieces, at, language)
    if start >= run_end(pieces, at):
        return None
    if sign == "between":
        return _between(pieces, start, language)
    found = _one(pieces, start, language)
    if found is None or found[0].near is None:
        return found
    amount, end = found
    last = run_end(pieces, at)
    if end + 1 < last and pieces[end].text == "-" and (second := _one(pieces, end + 1, language)) is not None:
        return _range(found, second)
    if not sign and end < last and (behind := ABOUT_BEHIND.read(pieces, end, language)):
        return _signed(amount, "~"), behind[1]
    return _signed(amount, sign), end


def _sign(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[str, int]:
    """The sign or word before an amount, and where what is behind it begins."""
    for phrases, sign in _SIGNS:
        if found := phrases.read(pieces, at, language):
            return sign, found[1]
    if at < len(pieces) and not pieces[at].quoted and _SIGN.fullmatch(pieces[at].text) and run_end(pieces, at) > at + 1:
        return pieces[at].text, at + 1
    return "", at


def _signed(amount: Amount, sign: str) -> Amount:
    near = amount.near or 0
    if sign in ("~", "≈"):
        return Amount((about(near),), near, amount.currencies, spoken=amount.spoken)
    if sign in (">", ">=", "≥"):
        return Amount(((near + (sign == ">"), None),), None, amount.currencies)
    if sign in ("<", "<=", "≤"):
        return Amount(((None, near - (sign == "<")),), None, amount.currencies)
    return amount if not sign else Amount(amount.ranges, near, amount.currencies)


def _one(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Amount, int] | None:
    """One amount in figures or words, whichever reads more."""
    figures, words = _figures(pieces, at, language), _words(pieces, at, language)
    if figures and words:
        return max(figures, words, key=lambda found: found[1])
    return figures or words


def _between(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Amount, int] | None:
    """Between two amounts; the word between them may also be a part of one: `fire hundre og femti og fem hundre`."""
    for middle in range(run_end(pieces, at) - 2, at, -1):
        joint = AND.read(pieces, middle, language)
        if joint is None:
            continue
        first, second = _one(pieces[:middle], at, language), _one(pieces, joint[1], language)
        if first and second and first[1] == middle:
            return _range(first, second)
    return None


def _range(first: tuple[Amount, int], second: tuple[Amount, int]) -> tuple[Amount, int] | None:
    ends = first[0].near, second[0].near
    if ends[0] is None or ends[1] is None:
        return None
    return Amount(
        ((min(ends[0], ends[1]), max(ends[0], ends[1])),), None, first[0].currencies | second[0].currencies
    ), second[1]


def _figures(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Amount, int] | None:
    """An amount in figures, perhaps in groups, with its currency before or behind it."""
    end = run_end(pieces, at)
    before = MONEY.read(pieces, at, language)
    start = before[1] if before and before[1] < end else at
    text, stop = pieces[start].text, start + 1
    if _FIRST_GROUP.fullmatch(text) and not pieces[start].open:
        while stop < end and _GROUP.fullmatch(pieces[stop].text) and len(text) + 3 <= _LONGEST:
            text, stop = text + pieces[stop].text, stop + 1
    match = _AMOUNT.fullmatch(text)
    # `…678` is the end of a number.
    if match is None or pieces[start].open:
        return None
    money = {before[0]} if before and start > at else set[str]()
    money |= {
        meaning
        for name in ("money", "after")
        if match[name] and (meaning := MONEY.of(fold(match[name].rstrip(".")), language))
    }
    if stop < end and (behind := MONEY.read(pieces, stop, language)):
        money, stop = money | {behind[0]}, behind[1]
    amount = _amount(match, frozenset(code for each in money for code in each.split()))
    if amount is None:
        return None
    whole = amount.near or 0
    hundredths = _hundredths(pieces, stop, end, language) if money and whole and whole % 100 == 0 else None
    if hundredths is None:
        return amount, stop
    minor = whole + hundredths[0]
    return replace(amount, ranges=((minor, minor),), near=minor), hundredths[1]


def _hundredths(pieces: Sequence[SearchPiece], at: int, end: int, language: str) -> tuple[int, int] | None:
    """The hundredths that are read aloud behind a currency: `149 kroner and 50 øre`."""
    joint = AND.read(pieces, at, language) if at < end else None
    start = joint[1] if joint else at
    if start + 1 >= end or not _HUNDREDTHS.fullmatch(pieces[start].text):
        return None
    behind = MINOR_MONEY.read(pieces, start + 1, language)
    return (int(pieces[start].text), behind[1]) if behind else None


def _amount(match: re.Match[str], currencies: frozenset[str]) -> Amount | None:
    least = _minor(match["least"], match["least_part"])
    if match["range"] is not None:
        most = _minor(match["most"], match["most_part"])
        # `0042-2` and `500-480` are the numbers of something: a range begins with its least, and with no nought.
        marked = bool(match["sign"]) or match["least"].startswith("0") or least >= most
        return None if marked else Amount(((least, most),), None, currencies, plain=not currencies)
    # No price begins with a nought; a number that does is that of a receipt or an order.
    if match["least"].startswith("0") and match["least"] != "0":
        return None
    sign = match["sign"] or ("~" if match["ish"] else "")
    plain = not (currencies or match["bare"] or match["least_part"] or sign)
    amount = Amount(((least, least),), least, currencies, plain=plain)
    return _signed(amount, sign) if sign else amount


def _minor(whole: str, part: str | None) -> int:
    return int(re.sub(r"\D", "", whole)) * 100 + int((part or "").ljust(2, "0"))


def _words(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Amount, int] | None:
    """An amount in words: `five hundred`, `femhundre kroner`, `2 tusen`."""
    end = min(run_end(pieces, at), at + _SPOKEN_PIECES)
    for stop in range(end, at, -1):
        value = spoken_number("".join(piece.bare for piece in pieces[at:stop]), language)
        if value is None:
            continue
        money = MONEY.read(pieces, stop, language) if stop < run_end(pieces, at) else None
        currencies = frozenset(money[0].split()) if money else frozenset[str]()
        minor = value * 100
        return Amount(((minor, minor),), minor, currencies, spoken=True), money[1] if money else stop
    return None


def spoken_number(joined: str, language: str) -> int | None:
    """The number that folded words mean, written without blanks; or None."""
    for known in (language, *LANGUAGES):
        if known in NUMBERS and (value := _spoken(joined, known)) is not None:
            return value
    return None


@cache
def _number_words(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    words = {fold(word): value for word, _, value in (each.partition(":") for each in NUMBERS[language].split("|"))}
    longest = sorted(words, key=len, reverse=True)
    return re.compile("|".join(longest)), words


def _spoken(joined: str, language: str) -> int | None:
    pattern, words = _number_words(language)
    if figures := _BEFORE_WORD.match(joined):
        times = words.get(joined[figures.end() :], "")
        return int(figures[0]) * int(times[1:]) if times in ("x100", "x1000") else None
    at, value, tenths = 0, "", [0, 0, 0]  # thousands, hundreds, and what is below them
    while at < len(joined):
        match = pattern.match(joined, at)
        if match is None:
            return None
        at = match.end()
        value = words[match[0]]
        if value == "x1000":
            tenths = [tenths[0] + (tenths[1] + tenths[2] or 10) * 1000, 0, 0]
        elif value == "x100" and tenths[1]:
            return None  # two hundreds are two numbers
        elif value == "x100":
            tenths[1:] = [tenths[1] + (tenths[2] or 10) * 100, 0]
        elif value == "x10":
            tenths[2] *= 10
        else:
            whole, _, part = value.partition(",")
            tenths[2] += int(whole) * 10 + int(part or 0)
    total, rest = divmod(sum(tenths), 10)
    return total if total and not rest and value != "0" else None
