"""Times of day in a search text: `around 16`, `halv fire`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.search.phrases import SearchPiece, run_end
from app.domain.search.search_words import ABOUT, AND, BETWEEN
from app.domain.search.time_words import CLOCK, HOURS, NEAR, OFF_THE_HOUR, PART_OF_HOUR

_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<mark>[:.])(?P<minute>[0-5]\d))?-?(?P<behind>am|pm|a\.m|p\.m|tiden|tida)?", re.IGNORECASE
)
_GLUED = "tiden"
_HOURS = re.compile(r"(\d{1,2})-(\d{1,2})")
_HALF_DAY = frozenset({"am", "pm", "a.m", "p.m"})
_DAY = 24 * 60
_NEAR_HOUR, _NEAR_HALF, _NEAR_MINUTE = 60, 45, 20
"""How many minutes off somebody may be who says an hour, half an hour, a minute."""


@dataclass(frozen=True)
class Hours:
    """Ranges of minutes after midnight, first included, last not.

    They are `certain` unless it may be an amount as well.
    """

    ranges: tuple[tuple[int, int], ...]
    certain: bool = True


def read_hours(
    pieces: Sequence[SearchPiece], at: int, language: str, *, clock: bool = False
) -> tuple[Hours, int] | None:
    """The time of day that begins at a piece, and where it ends.

    With `clock` it is a time and nothing else.
    """
    end = run_end(pieces, at)
    if span := _between(pieces, at, language):
        return span
    near = False
    start = at
    while start < end:
        if said := CLOCK.read(pieces, start, language):
            clock, start = True, said[1]
        elif said := ABOUT.read(pieces, start, language) or NEAR.read(pieces, start, language):
            near, start = True, said[1]
        else:
            break
    if start >= end:
        return None
    return _half(pieces, start, language) or _hour(pieces, start, language, near=near, clock=clock)


def _between(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Hours, int] | None:
    """Between two hours of the clock: `mellom kl 14 og 16`, `kl 14-16`."""
    end = run_end(pieces, at)
    between = BETWEEN.read(pieces, at, language)
    clock = CLOCK.read(pieces, between[1] if between else at, language) if not between or between[1] < end else None
    # Without a word for the clock, `between 14 and 16` are amounts.
    if clock is None or clock[1] >= end:
        return None
    first = clock[1]
    if not between:
        match = _HOURS.fullmatch(pieces[first].text)
        return _from_to(int(match[1]), int(match[2]), first + 1) if match else None
    joint = AND.read(pieces, first + 1, language) if first + 1 < end else None
    if joint is None or joint[1] >= end:
        return None
    texts = pieces[first].text, pieces[joint[1]].text
    if not all(text.isdecimal() and len(text) <= 2 for text in texts):
        return None
    return _from_to(int(texts[0]), int(texts[1]), joint[1] + 1)


def _from_to(first: int, last: int, end: int) -> tuple[Hours, int] | None:
    # Until the last hour strikes, and not to its end.
    return (Hours(((first * 60, last * 60 + 1),)), end) if first < last <= 24 else None


def _half(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[Hours, int] | None:
    """Half past three, and `halv fire`, which is the same; a quarter to four."""
    begun = OFF_THE_HOUR.read(pieces, at, language)
    if begun is None or begun[1] >= run_end(pieces, at):
        return None
    hour = HOURS.read(pieces, begun[1], language) or _figure(pieces, begun[1])
    if hour is None:
        return None
    middle = hour[0] * 60 + begun[0]
    # Nobody says of half past three whether it was in the morning.
    ranges = (*_around(middle, _NEAR_HALF), *_around(middle + 12 * 60, _NEAR_HALF))
    return Hours(ranges), _behind(pieces, hour[1], language)


def _glued(pieces: Sequence[SearchPiece], at: int, language: str) -> tuple[int, int] | None:
    """The hour in one word with what says that it is one: `firetiden`."""
    bare = pieces[at].bare
    hour = HOURS.of(bare[: -len(_GLUED)].rstrip("-"), language) if bare.endswith(_GLUED) else None
    return (hour, at + 1) if hour else None


def _figure(pieces: Sequence[SearchPiece], at: int) -> tuple[int, int] | None:
    text = pieces[at].text
    return (int(text), at + 1) if text.isdecimal() and len(text) < 3 and 0 < int(text) < 13 else None


def _hour(
    pieces: Sequence[SearchPiece], at: int, language: str, *, near: bool, clock: bool
) -> tuple[Hours, int] | None:
    """An hour in figures or words, if anything says that it is one."""
    word = HOURS.read(pieces, at, language) or _glued(pieces, at, language)
    near = near or (word is not None and pieces[at].bare.endswith(_GLUED))
    match = None if word or pieces[at].open else _TIME.fullmatch(pieces[at].text)
    if word:
        hour, minute, stop, twice = word[0], 0, word[1], True
    # `16.12` is a date or an amount, as long as nothing says that it is a time.
    elif match and int(match["hour"]) <= 24 and (match["mark"] != "." or clock):
        hour, minute, stop = int(match["hour"]), int(match["minute"] or 0), at + 1
        # Somebody who writes `04`, or who says twelve, means just that; `4` may be in the afternoon.
        twice = len(match["hour"]) == 1 or 9 < hour < 12
    else:
        return None
    behind = (match["behind"] or "").lower() if match else ""
    if not behind and stop < run_end(pieces, at) and pieces[stop].bare in _HALF_DAY:
        behind, stop = pieces[stop].bare, stop + 1
    if behind in _HALF_DAY:
        hour, twice = hour % 12 + (12 if behind[0] == "p" else 0), False
    end = _behind(pieces, stop, language)
    certain = clock or bool(behind) or end > stop or (match is not None and match["mark"] is not None)
    if not certain and not near:
        return None
    if hour > 12:
        twice = False
    exact = match is not None and match["minute"] is not None
    width = _NEAR_MINUTE if exact and not near else _NEAR_HOUR
    middles = [hour * 60 + minute, *([hour * 60 + minute + 720] if twice else [])]
    return Hours(tuple(part for middle in middles for part in _around(middle, width)), certain), end


def _behind(pieces: Sequence[SearchPiece], at: int, language: str) -> int:
    if at < run_end(pieces, at - 1) and (found := PART_OF_HOUR.read(pieces, at, language)):
        return found[1]
    return at


def _around(middle: int, width: int) -> tuple[tuple[int, int], ...]:
    """The minutes near one, in two ranges where they lie around midnight."""
    first, last = (middle - width) % _DAY, (middle + width) % _DAY
    if first < last:
        return ((first, last + 1),)
    return (first, _DAY), (0, last + 1)
