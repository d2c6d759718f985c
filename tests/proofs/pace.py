"""When a till of a proof is killed: after something was decided, and by how long a till needs to start.

A time on the wall says nothing on a busy machine: a till would be killed before it came to anything, and a run would pass for
more than it was. So the tills count what they do, in memory that all their lives share, and a run that proves too little fails.
"""

from __future__ import annotations

import mmap
import select
import struct
import time
from collections.abc import Collection, Container, Iterable
from typing import NamedTuple

PATIENCE_S = 120.0
"""A run fails when its tills come to nothing for so long."""
START_S = 0.1
"""So long five tills take to start at once on two cores with nothing else to do; the moments of kills were chosen there."""
LOOKS = 40
"""Who looked so often and found nothing to do is waited for no longer: customers answer between two rounds."""
FLOOR = 0.5
"""So many decisions a kill there must be at least."""
ENOUGH = 200
"""After so many kills, money of every kind has moved."""
KINDS = ("authorize", "capture", "refund", "cancel")


class TooLittle(Exception):
    """The tills came to nothing, so that killing them proves nothing."""


class Work(NamedTuple):
    """How many decisions a till gave a key, to send them under it, and how often its clerk looked for something to do."""

    decided: int
    looked: int


class Tally:
    """The work of each till so far, counted by itself; all processes of a proof see it."""

    def __init__(self, tills: int) -> None:
        self._memory = mmap.mmap(-1, 16 * (tills + 1))

    def work(self, till: int) -> Work:
        """What was counted of a till in all its lives."""
        return Work(*struct.unpack_from("qq", self._memory, 16 * till))

    def count_decided(self, till: int) -> None:
        """A till has given a decision its key; a request leaves next."""
        decided, looked = self.work(till)
        struct.pack_into("qq", self._memory, 16 * till, decided + 1, looked)

    def count_look(self, till: int) -> None:
        """A till looked for something to do, and came back without trouble."""
        decided, looked = self.work(till)
        struct.pack_into("qq", self._memory, 16 * till, decided, looked + 1)


class Pace:
    """How long tills live: by what they do, and by how long they take to start."""

    def __init__(self, tally: Tally, patience_s: float = PATIENCE_S) -> None:
        self._tally, self._patience_s = tally, patience_s
        self.start_s = START_S

    @property
    def stretch(self) -> float:
        """By so much moments are later than on a machine with nothing else to do."""
        return max(1.0, self.start_s / START_S)

    def pause(self, seconds: float) -> None:
        """Wait for a moment that stretches with what a start takes."""
        time.sleep(seconds * self.stretch)

    def await_starts(self, began: float, pipes: Iterable[int]) -> None:
        """Wait until something can be read of each of the `pipes`, and learn how long after `began` that is.

        `began` is a moment of `time.monotonic`. Raises `TooLittle`.
        """
        left = set(pipes)
        while left:
            up, _, _ = select.select(list(left), [], [], max(0, began + self._patience_s - time.monotonic()))
            if not up:
                raise TooLittle(f"{len(left)} tills did not start in {self._patience_s:g} s")
            left -= set(up)
        self.start_s = time.monotonic() - began

    def await_work(self, tills: Collection[int], decided: int) -> None:
        """Wait until the `tills` together decided so often; or all of them find nothing to do.

        Raises `TooLittle`.
        """
        began, before = time.monotonic(), {till: self._tally.work(till) for till in tills}
        while True:
            since = [(self._tally.work(till), was) for till, was in before.items()]
            if sum(now.decided - was.decided for now, was in since) >= decided:
                return
            if all(now.looked - was.looked >= LOOKS for now, was in since):
                return
            if time.monotonic() - began > self._patience_s:
                raise TooLittle(f"{len(before)} tills decided nothing in {self._patience_s:g} s")
            time.sleep(0.005)


def too_little(kills: int, decided: int, moved: Container[str]) -> list[str]:
    """What keeps a run from proving anything, in words; nothing where enough happened in it."""
    found = []
    if decided < kills * FLOOR:
        found.append(f"{decided} decisions in {kills} kills, and less than {FLOOR:g} a kill")
    if kills >= ENOUGH:
        found += [f"no {kind} in {kills} kills" for kind in KINDS if kind not in moved]
    return [f"too little happened to prove anything: {each}" for each in found]
