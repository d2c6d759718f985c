"""The action log: who did what, when, to how much, and how it went. Each entry carries the hash of the one before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """What an entry tells of."""

    DECIDED = "decided"  # a decision was written down; it may be sent from here on
    SETTLED = "settled"  # its outcome is known
    UNKNOWN = "unknown"  # its answer was lost
    ANOMALY = "anomaly"  # an answer that cannot be true was set aside
    KEPT = "kept"  # approved just before it was cancelled, and somebody chose to keep it
    HANDED_OVER = "handed over"  # goods left for which nothing was owed; no money moved
    RESTORED = "restored"  # the data file was put back from a copy
    REVEALED = "revealed"  # somebody had a customer's whole number shown
    FOUND = "found"  # a payment from after the copy was found at the service


@dataclass(frozen=True)
class Entry:
    """One line of the log.

    `at` is UTC as text (ISO 8601), as it is sealed; `operation` is the number of the decision it is about, 0 for none;
    `amount` is in minor units of `currency`; `hash` seals this entry and, through the one before, all earlier ones.
    """

    number: int
    at: str
    who: str
    what: What
    reference: str
    operation: int
    kind: str
    amount: int
    currency: str
    outcome: str
    detail: str
    hash: str


START = "0" * 64
"""What the first entry carries as the hash of the one before it."""


def seal(previous: str, entry: Entry) -> str:
    """The hash of `entry` after an entry with the hash `previous`: SHA-256 over everything that it says."""
    said = [
        *(previous, entry.number, entry.at, entry.who, entry.what, entry.reference, entry.operation, entry.kind),
        *(entry.amount, entry.currency, entry.outcome, entry.detail),
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True)
class Finding:
    """What a check of the log found: how many entries it holds, and the first that is not right (0 for none), and why."""

    entries: int
    wrong: int = 0
    why: str = ""

    def __bool__(self) -> bool:
        return not self.wrong


def check(entries: Iterable[Entry], last_number: int, decisions: Iterable[tuple[int, str]]) -> Finding:
    """Hold the log against itself and against what was decided.

    `last_number` is the highest number that was ever given out; `decisions` are (operation, stage) of every operation. An
    entry that was changed, removed, added or moved shows in the chain; the end of the log that was cut off shows in the
    last number, and in decisions of which the log does not tell.
    """
    previous, count = START, 0
    told: set[tuple[int, str]] = set()
    for entry in entries:
        count += 1
        if entry.number != count:
            return Finding(count, count, "missing")
        if entry.hash != seal(previous, entry):
            return Finding(count, count, "changed")
        previous = entry.hash
        told.add((entry.operation, entry.outcome))
    if count != last_number:
        return Finding(count, count + 1, "missing")
    for operation, stage in decisions:
        if (operation, "open") not in told or (operation, stage) not in told:
            return Finding(count, count + 1, "untold")
    return Finding(count)
