"""The action log: who did what, when, to how much, and how it went.

Each entry carries the hash of the one before it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class What(StrEnum):
    """What an entry tells of."""

    DECIDED = "decided"  # a decision was written down; it may be sent from here on
    SETTLED = "settled"  # its outcome is known
    UNKNOWN = "unknown"  # its answer was lost
    ANOMALY = "anomaly"  # an answer that cannot be true was set aside
    KEPT = "kept"  # approved just before it was cancelled, and somebody chose to keep it
    JUDGED = "judged"  # a person said which movement an unclear step was, or that it was none
    HANDED_OVER = "handed over"  # goods left for which nothing was owed; no money moved
    RESTORED = "restored"  # the data file was put back from a copy
    REVEALED = "revealed"  # somebody had a customer's whole number shown
    FOUND = "found"  # a payment from after the copy was found at the service
    SIGNED_IN = "signed in"  # a person took over the till
    LOCKED = "locked"  # and left it
    WRONG_PIN = "wrong pin"  # somebody tried the PIN of the person in the detail
    PERSON_ADDED = "person added"  # the detail has name, role and limit
    PERSON_CHANGED = "person changed"
    PERSON_REMOVED = "person removed"
    PIN_RECOVERED = "pin recovered"  # from a terminal of this machine, because it was forgotten
    UNIT_ADDED = "sales unit added"  # the detail has our number and the service's
    UNIT_CHANGED = "sales unit changed"
    UNIT_REMOVED = "sales unit removed"
    KEYS_KEPT = "keys kept"  # for a sales unit; never one of them
    ERASED = "erased"  # what was kept of a person is gone; the outcome says of how many orders
    LEFT_OUT = "left out"  # words of an earlier entry that told of a person; the detail seals what stays of it
    EXPORTED = "exported"  # all that is kept of a person was handed out
    DAY_CLOSED = "day closed"  # the detail has unit, till and number of the closing, and its seal
    REDACTED = "redacted"  # what was sent gave way to a copy without personal data; its hash is the detail


@dataclass(frozen=True)
class LogEntry:
    """One line of the log.

    `what` is one of `What`, if nobody changed it; `at` is UTC as text (ISO 8601), as it is sealed; `operation` is the number
    of the decision it is about, 0 for none; `amount` is in minor units of `currency`; `hash` seals this entry and, through
    the one before, all earlier ones.
    """

    number: int
    at: str
    who: str
    what: str
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


def seal(previous: str, entry: LogEntry) -> str:
    """The hash of `entry` after `previous`: SHA-256 over everything that it says."""
    said = [
        *(previous, entry.number, entry.at, entry.who, entry.what, entry.reference, entry.operation, entry.kind),
        *(entry.amount, entry.currency, entry.outcome, entry.detail),
    ]
    # Blanks and letters are fixed, for the hash is over these bytes and must come out the same for ever.
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@dataclass(frozen=True)
class Finding:
    """The result of a check of the log: its length, and any fault.

    `wrong` is the first entry that is not, 0 where it is something beside the log; `where` names a payment or a table then.
    """

    entries: int
    wrong: int = 0
    why: str = ""
    where: str = ""

    def __bool__(self) -> bool:
        return not self.why


_KNOWN = frozenset(What)


def leave_out(previous: str, entry: LogEntry, detail: str) -> str:
    """The words by which the log tells that `entry` now reads `detail`.

    Its number, and a seal of what stays of it; `previous` is the hash of the entry before it. The hash of `entry` stays as it
    was, so that the chain goes on through it.
    """
    return f"{entry.number} {seal(previous + entry.hash, replace(entry, detail=detail))}"


def read_left_out(details: Iterable[str]) -> dict[int, str]:
    """Which entries have words left out, with the latest seal of what stays."""
    parts = (detail.partition(" ") for detail in details)
    return {int(number): digest for number, _, digest in parts if number.isdecimal()}


NOTHING_LEFT_OUT: Mapping[int, str] = {}


def check(entries: Iterable[LogEntry], last_number: int, left_out: Mapping[int, str] = NOTHING_LEFT_OUT) -> Finding:
    """Hold the log against itself.

    `last_number` is the highest number that was ever given out. An entry that was changed, removed, added or moved shows in
    the chain; the end of the log that was cut off shows in the last number. Of the entries that are `left_out` the words
    that told of a person are gone, and a later entry seals the rest.
    """
    previous, count = START, 0
    for entry in entries:
        count += 1
        # Numbered without gaps by the writer, so a gap is an entry that is gone.
        if entry.number != count:
            return Finding(count, count, "missing")
        sealed = left_out.get(entry.number)
        # The hash of the one before it is sealed anew as well, or all that is before it could be another.
        whole = seal(previous, entry) == entry.hash if sealed is None else seal(previous + entry.hash, entry) == sealed
        if not whole or entry.what not in _KNOWN:
            return Finding(count, count, "changed")
        previous = entry.hash
    # The chain itself cannot tell that its last links are missing.
    if count != last_number:
        return Finding(count, count + 1, "missing")
    return Finding(count)
