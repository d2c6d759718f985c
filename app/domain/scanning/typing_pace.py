"""Scanner or person: told by the moments of the keys alone.

A scanner types one character after the other within 1–60 ms, and never stops before the code is at its end. A person has
70 ms or more between keys; only keys that are rolled come faster, two or three of them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import pairwise

from app.domain.problem import Invalid
from app.domain.scanning.scan import sort_code

ENTER, TAB = "\n", "\t"
"""The keys that a scanner may press behind a code, as they are told to a `Run`."""
FEW, FAST_MS = 4, 30
"""So many keys in a row are a scan when none came later than this after the one before it."""
ENOUGH = 6
"""So many keys in a row are a scan at any scanner's pace."""
LATE_MS = 150
"""So late the ending key may come: nobody's hand is at the keyboard so soon after a scan."""
SAMPLES = 5
"""Scans from which a scanner is measured."""
QUICKEST_MS, SLOWEST_MS, TOO_SLOW_MS = 30, 75, 70
"""The bounds of a measured pace, and the gap from which on a scanner cannot be told from a person."""


class Ending(StrEnum):
    """What a scanner presses behind each code."""

    ANY = "any"
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


@dataclass(frozen=True)
class Pace:
    """How the scanner of this machine types; the defaults suit nearly every one.

    At most `most_ms` from key to key, the `ending` behind each code, and whether it presses the keys of a US keyboard.
    """

    most_ms: int = 65
    ending: Ending = Ending.ANY
    us_keys: bool = False

    @property
    def quiet_ms(self) -> int:
        """After so much quiet a code without an ending key is at its end."""
        # Without an ending key only silence tells the end, so it is waited for twice the pace.
        return 2 * self.most_ms if self.ending is Ending.NONE else LATE_MS

    @property
    def as_text(self) -> str:
        """How it is kept; `read_pace` reads it."""
        return json.dumps(asdict(self))

    @classmethod
    def measured(cls, samples: Sequence[TypedScan]) -> Pace:
        """The pace of the scanner that typed `samples`, with half as much slack.

        Raises `Invalid`: `scans_missing`, `scan_too_short`, `scan_too_slow`.
        """
        if len(samples) < SAMPLES:
            raise Invalid("scans_missing", count=SAMPLES)
        slowest = max(check_sample(sample) for sample in samples)
        # One kind of ending in all samples, or none can be relied upon.
        endings = {_ending(sample) for sample in samples}
        return cls(
            # Five scans may all have been quick ones: the cable, the machine and the code make some slower.
            most_ms=max(QUICKEST_MS, min(slowest + slowest // 2, SLOWEST_MS)),
            ending=endings.pop() if len(endings) == 1 else Ending.ANY,
            us_keys=any(sort_code(typed(sample)).us_keys for sample in samples),
        )


TypedScan = Sequence[tuple[int, str]]
"""One scan as it was typed: the moment of each key in milliseconds, and what it typed."""


def read_pace(text: str) -> Pace:
    """The pace that was kept as `text`.

    The usual one where that says nothing of use.
    """
    try:
        kept = json.loads(text)
        return Pace(int(kept["most_ms"]), Ending(kept["ending"]), bool(kept["us_keys"]))
    # What is kept may be of an older version, or damaged; the usual pace suits nearly all.
    except (ValueError, KeyError, TypeError):
        return Pace()


def typed(sample: TypedScan) -> str:
    """The code that a sample typed."""
    return "".join(key for _, key in sample if key not in (ENTER, TAB))


def check_sample(sample: TypedScan) -> int:
    """The slowest gap between two characters of one scan. Raises `Invalid`: `scan_too_short`, `scan_too_slow`."""
    moments = [at for at, key in sample if key not in (ENTER, TAB)]
    if len(moments) < FEW:
        raise Invalid("scan_too_short", count=FEW)
    slowest = max(later - sooner for sooner, later in pairwise(moments))
    if slowest > TOO_SLOW_MS:
        raise Invalid("scan_too_slow", milliseconds=slowest, most=TOO_SLOW_MS)
    return slowest


def _ending(sample: TypedScan) -> Ending:
    last = sample[-1][1]
    return {ENTER: Ending.ENTER, TAB: Ending.TAB}.get(last, Ending.NONE)


class Hearing(StrEnum):
    """What one key is."""

    ALONE = "alone"  # not at a scanner's pace behind another one
    RUN = "run"  # at a scanner's pace, but so far it could be a person's
    SURE = "sure"  # a character of a scan
    DONE = "done"  # the key with which a scan ended
    TAIL = "tail"  # one more ending key of the scan before it


@dataclass(frozen=True)
class Heard:
    """One key's meaning, and the scan that ended with it or before."""

    hearing: Hearing
    finished: str = ""


class Run:
    """Keys that came at a scanner's pace, one behind the other.

    It is told every key with its moment in milliseconds.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._text = ""
        self._keys = 0
        self._slowest = 0
        self._last: int | None = None
        self._done: int | None = None
        self.sure = False

    @property
    def keys(self) -> int:
        """How many keys there are so far."""
        return self._keys

    def hear(self, at: int, key: str) -> Heard:
        """A character, or `ENTER`, or `TAB`, was pressed at `at`."""
        ends = key in (ENTER, TAB)
        follows = self._follows(at, ending=ends)
        # The scan before is over as soon as a key does not follow it.
        finished = "" if follows else self.finish(at)
        if not follows:
            self.forget()
            if ends:
                return Heard(Hearing.TAIL if self._is_tail(at) else Hearing.ALONE, finished)
        elif self._last is not None and not self.sure:
            self._slowest = max(self._slowest, at - self._last)
        self._last = at
        self._keys += 1
        self._text += "" if ends else key
        # A quick typist rolls four keys now and then, and never at the pace of a machine.
        self.sure = self.sure or self._keys >= ENOUGH or (self._keys >= FEW and self._slowest <= FAST_MS)
        if not ends:
            self._done = None
            return Heard(Hearing.SURE if self.sure else Hearing.RUN if follows else Hearing.ALONE, finished)
        if self.sure:
            return Heard(Hearing.DONE, self.finish(at))
        self.forget()
        return Heard(Hearing.RUN)

    def pass_over(self, at: int) -> bool:
        """A key that types nothing, such as Shift, was pressed at `at`.

        Whether it came at the pace of the run.
        """
        follows = self._follows(at)
        if follows:
            self._last = at
        return follows

    def finish(self, at: int) -> str:
        """The text of the scan that is over by `at`.

        Nothing if there was none.
        """
        text = self._text if self.sure else ""
        if self.sure:
            self._done = at
        self.forget()
        return text

    def forget(self) -> None:
        """Begin anew."""
        self._text, self._keys, self._slowest, self._last, self.sure = "", 0, 0, None, False

    def _follows(self, at: int, *, ending: bool = False) -> bool:
        if self._last is None:
            return False
        # Once it is surely a scan more patience does no harm: a busy machine hands keys on late.
        most = self._pace.most_ms if not self.sure else LATE_MS if ending else 2 * self._pace.most_ms
        # A clock that was set back makes the gap negative: then it does not follow.
        return 0 <= at - self._last <= most

    def _is_tail(self, at: int) -> bool:
        """Whether an ending key at `at` is one more of the scan that has just ended; each may be followed by another."""
        if self._done is None or not 0 <= at - self._done <= LATE_MS:
            return False
        self._done = at
        return True
