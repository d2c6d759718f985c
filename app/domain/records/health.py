"""The state of the program: what was measured, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.problem import TroubleCode
from app.domain.tills.server_line import ServerLine


class HealthCheck(StrEnum):
    """What is looked at, in the order in which it is shown."""

    FILE = "file"
    SERVER = "server"  # where tills share a shop
    CONNECTION = "connection"
    ANSWERS = "answers"
    CLOCK = "clock"
    RATE = "rate"
    DISK = "disk"
    BACKUP = "backup"
    PRINTER = "printer"
    FOLDER = "folder"
    KEYS = "keys"
    WEBHOOKS = "webhooks"
    INDEX = "index"


class Condition(StrEnum):
    """How it stands."""

    FINE = "fine"
    UNUSED = "unused"  # not set up, or not known yet: nothing to do
    LOOK = "look"  # a person should have a look soon
    WRONG = "wrong"  # something does not work now


class HealthRow(NamedTuple):
    """One thing that was looked at; `code` names its sentence, `facts` fill the gaps."""

    check: HealthCheck
    condition: Condition
    code: str
    facts: Mapping[str, int | datetime] = {}


class LineFacts(NamedTuple):
    """The last answers of the service.

    `lost` requests had no answer, `median_ms` is the middle of the times. `clock_off` is how far the service's clock is
    ahead of ours, in seconds; None as long as it has not told. `about_one` counts the last minute's requests about the
    payment that was asked about most.
    """

    answers: int = 0
    lost: int = 0
    median_ms: int = 0
    clock_off: int | None = None
    last_minute: int = 0
    about_one: int = 0


class WebhookFacts(NamedTuple):
    """How webhooks stand."""

    wanted: bool = False
    listening: bool = False
    registered: bool = False
    trouble: bool = False


class MachineFacts(NamedTuple):
    """What is known of this machine and the program on it.

    `reached` is None as long as nothing was asked, `keys` empty where none are needed and None until they were asked for.
    `printed` says whether every paper came that is not cleared, None where there was none.
    `server` is None where no other till shares the shop, or nothing is known of its server yet; `as_of` is when this till's
    copy was last as there.
    `waiting_files` are those of closed days that are not in their folder yet, None where none is chosen.
    """

    damaged: bool
    reached: bool | None
    free_bytes: int
    newest_copy: datetime | None
    has_printer: bool
    printed: bool | None
    keys: str | None
    indexed: int
    orders: int
    webhooks: WebhookFacts = WebhookFacts()
    waiting_files: int | None = None
    server: ServerLine | None = None
    server_version: int = 0
    as_of: datetime | None = None


MEGABYTE = 1_000_000
LEAST_FREE, LITTLE_FREE = 100 * MEGABYTE, 1000 * MEGABYTE
CLOCK_NOTED, CLOCK_WRONG = 30, 300
"""Seconds; a token of the service lasts an hour, and papers show minutes."""
SLOW_MS = 2000
MOST_ABOUT_ONE = 120
"""Reads a minute about one payment that the service allows."""
CURRENT = timedelta(seconds=30)
"""A copy that was as its server so lately is so: who has it open looks each second."""
COPY_OLD, COPY_TOO_OLD = timedelta(days=2), timedelta(days=7)
KEYS_THERE = "ready"


def judge_health(machine: MachineFacts, line: LineFacts, now: datetime) -> tuple[HealthRow, ...]:
    """Each thing that is looked at, and how it stands."""
    found = {
        HealthCheck.FILE: _file(machine),
        HealthCheck.CONNECTION: _connection(machine),
        HealthCheck.ANSWERS: _answers(line),
        HealthCheck.CLOCK: _clock(line.clock_off),
        HealthCheck.RATE: _rate(line),
        HealthCheck.DISK: _disk(machine.free_bytes),
        HealthCheck.BACKUP: _backup(machine.newest_copy, now),
        HealthCheck.PRINTER: _printer(machine),
        HealthCheck.FOLDER: _folder(machine.waiting_files),
        HealthCheck.KEYS: _keys(machine.keys),
        HealthCheck.WEBHOOKS: _webhooks(machine.webhooks),
        HealthCheck.INDEX: _index(machine),
    }
    server = _server_line(machine, now)
    if server is not None:
        found[HealthCheck.SERVER] = _server(server, machine)
    return tuple(HealthRow(check, *found[check]) for check in HealthCheck if check in found)


def worst_of(rows: tuple[HealthRow, ...]) -> Condition:
    """The condition of the whole: the worst of its parts."""
    order = (Condition.WRONG, Condition.LOOK, Condition.FINE)
    return next((each for each in order if any(row.condition is each for row in rows)), Condition.UNUSED)


_Judged = tuple[Condition, str, Mapping[str, int | datetime]]


def _file(machine: MachineFacts) -> _Judged:
    return (Condition.WRONG, "file_not_written", {}) if machine.damaged else (Condition.FINE, "file_written", {})


def _server_line(machine: MachineFacts, now: datetime) -> ServerLine | None:
    if machine.server is not None or machine.as_of is None:
        return machine.server
    # Beside the window the server is not asked, and the copy tells by itself.
    return ServerLine(None if now - machine.as_of < CURRENT else TroubleCode.SERVER_UNREACHED)


def _server(line: ServerLine, machine: MachineFacts) -> _Judged:
    if not line.reached:
        return Condition.WRONG, *(
            ("server_gone", {}) if machine.as_of is None else ("server_gone_since", {"at": machine.as_of})
        )
    if line.trouble is not None:
        return Condition.WRONG, "server_refuses", {}
    if line.catching_up:
        return Condition.LOOK, "server_behind", {"behind": line.newer - line.taken}
    if not machine.server_version:
        return Condition.FINE, "server_current", {}
    return Condition.FINE, "server_there", {"version": machine.server_version}


def _connection(machine: MachineFacts) -> _Judged:
    if machine.reached is None:
        return Condition.UNUSED, "not_asked", {}
    return (Condition.FINE, "reached", {}) if machine.reached else (Condition.WRONG, "not_reached", {})


def _answers(line: LineFacts) -> _Judged:
    asked = line.answers + line.lost
    facts: dict[str, int | datetime] = {"lost": line.lost, "asked": asked, "ms": line.median_ms}
    if not asked:
        return Condition.UNUSED, "no_answers", facts
    if line.lost:
        return (Condition.WRONG if line.lost > line.answers else Condition.LOOK), "answers_lost", facts
    return (Condition.LOOK, "answers_slow", facts) if line.median_ms > SLOW_MS else (Condition.FINE, "answers", facts)


def _clock(clock_off: int | None) -> _Judged:
    if clock_off is None:
        return Condition.UNUSED, "clock_unknown", {}
    off = abs(clock_off)
    if off <= CLOCK_NOTED:
        return Condition.FINE, "clock_right", {"seconds": off}
    return (Condition.WRONG if off > CLOCK_WRONG else Condition.LOOK), "clock_off", {"seconds": off}


def _rate(line: LineFacts) -> _Judged:
    facts = {"count": line.last_minute, "most": line.about_one, "limit": MOST_ABOUT_ONE}
    # From two thirds on another program with the same keys could already fill the rest.
    full = 3 * line.about_one > 2 * MOST_ABOUT_ONE
    return (Condition.LOOK if full else Condition.FINE), "rate_high" if full else "rate", facts


def _disk(free_bytes: int) -> _Judged:
    facts = {"megabytes": free_bytes // MEGABYTE}
    if free_bytes < LITTLE_FREE:
        return (Condition.WRONG if free_bytes < LEAST_FREE else Condition.LOOK), "disk_low", facts
    return Condition.FINE, "disk", facts


def _backup(newest: datetime | None, now: datetime) -> _Judged:
    if newest is None:
        return Condition.LOOK, "backup_none", {}
    age = now - newest
    if age > COPY_OLD:
        return (Condition.WRONG if age > COPY_TOO_OLD else Condition.LOOK), "backup_old", {"at": newest}
    return Condition.FINE, "backup", {"at": newest}


def _printer(machine: MachineFacts) -> _Judged:
    if machine.printed is False:
        return Condition.LOOK, "paper_missing", {}
    if not machine.has_printer:
        return Condition.UNUSED, "no_printer", {}
    return (Condition.FINE, "printed", {}) if machine.printed else (Condition.UNUSED, "not_printed", {})


def _folder(waiting: int | None) -> _Judged:
    if waiting is None:
        return Condition.UNUSED, "folder_unused", {}
    facts = {"count": waiting}
    return (Condition.LOOK, "folder_waits", facts) if waiting else (Condition.FINE, "folder", facts)


def _keys(keys: str | None) -> _Judged:
    if keys is None:
        return Condition.UNUSED, "keys_not_asked", {}
    if keys == "":
        return Condition.UNUSED, "keys_not_needed", {}
    return (Condition.FINE, "keys", {}) if keys == KEYS_THERE else (Condition.WRONG, "keys_missing_here", {})


def _webhooks(facts: WebhookFacts) -> _Judged:
    if not facts.wanted:
        return Condition.UNUSED, "webhooks_unused", {}
    if facts.trouble or not facts.listening:
        return (Condition.LOOK, "webhooks_trouble", {}) if facts.trouble else (Condition.UNUSED, "webhooks_begin", {})
    return (Condition.FINE, "webhooks", {}) if facts.registered else (Condition.LOOK, "webhooks_unregistered", {})


def _index(machine: MachineFacts) -> _Judged:
    if machine.indexed >= machine.orders:
        return Condition.FINE, "index", {}
    return Condition.UNUSED, "index_begun", {"percent": 100 * machine.indexed // machine.orders}
