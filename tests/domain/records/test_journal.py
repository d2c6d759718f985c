"""The action log can be trusted: every edit, removal, addition and change of order shows."""

import hashlib
from dataclasses import fields, replace
from typing import Any

import pytest

from app.domain.records.journal import (
    START,
    Finding,
    LogEntry,
    What,
    check,
    leave_out,
    read_left_out,
    seal,
)

KINDS = ((1, "open"), (1, "done"), (2, "open"), (2, "unknown"), (2, "done"), (0, ""))


def chain() -> list[LogEntry]:
    made, previous = [], START
    for number, (operation, outcome) in enumerate(KINDS, 1):
        entry = LogEntry(
            *(number, f"2026-11-22T12:00:0{number}+00:00", "Kari", What.DECIDED, "K-261122-0001", operation),
            *("capture", 100 * number, "NOK", outcome, "", ""),
        )
        previous = seal(previous, entry)
        made.append(replace(entry, hash=previous))
    return made


def test_a_seal_is_the_same_in_every_version() -> None:
    """Else an old log would look changed. The letters are sealed as they are, not as escapes."""
    entry = LogEntry(
        1, "2026-11-29T12:00:00+00:00", "Åse", What.DECIDED, "r", 7, "capture", 100, "NOK", "open", "ø", ""
    )
    said = '["' + START + '",1,"2026-11-29T12:00:00+00:00","Åse","decided","r",7,"capture",100,"NOK","open","ø"]'
    assert seal(START, entry) == hashlib.sha256(said.encode()).hexdigest()


def test_an_honest_log() -> None:
    assert check(chain(), 6)
    assert check([], 0)
    assert check(chain(), 6).entries == 6


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("name", [field.name for field in fields(LogEntry) if field.name != "number"])
def test_every_edit_shows(at: int, name: str) -> None:
    entries = chain()
    old = getattr(entries[at], name)
    other: Any = old + 1 if isinstance(old, int) else f"{old}x"
    entries[at] = replace(entries[at], **{name: other})
    found = check(entries, 6)
    assert (bool(found), found.wrong, found.why) == (False, at + 1, "changed")


@pytest.mark.parametrize("at", range(6))
def test_an_edit_that_is_sealed_again_shows_in_the_next(at: int) -> None:
    entries = chain()
    forged = replace(entries[at], amount=1)
    entries[at] = replace(forged, hash=seal(entries[at - 1].hash if at else START, forged))
    found = check(entries, 6)
    assert bool(found) == (
        at == 5
    )  # the last one has no next: it is the one that backups and the file's owner vouch for
    if at < 5:
        assert found.wrong == at + 2


@pytest.mark.parametrize("at", range(6))
def test_every_removal_shows(at: int) -> None:
    entries = chain()
    del entries[at]
    assert check(entries, 6).why == "missing"
    renumbered = [replace(entry, number=number) for number, entry in enumerate(entries, 1)]
    assert not check(renumbered, 6)


def test_a_log_cut_off_at_its_end_shows() -> None:
    for length in range(6):
        found = check(chain()[:length], 6)
        assert (found.wrong, found.why) == (length + 1, "missing")


def test_an_entry_of_a_kind_that_is_not_known_was_changed() -> None:
    entries = chain()
    forged = replace(entries[5], what="paid")
    entries[5] = replace(forged, hash=seal(entries[4].hash, forged))
    assert check(entries, 6) == Finding(6, 6, "changed")


@pytest.mark.parametrize("at", range(5))
def test_every_change_of_order_shows(at: int) -> None:
    entries = chain()
    entries[at], entries[at + 1] = entries[at + 1], entries[at]
    assert not check(entries, 6)


def test_an_entry_put_in_shows() -> None:
    entries = chain()
    assert not check([*entries[:3], replace(entries[2], number=4), *entries[3:]], 7)
    assert not check([*entries, replace(entries[5], number=7)], 7)


def left_out(entries: list[LogEntry], at: int, detail: str = "…") -> list[LogEntry]:
    """The log after the words of one entry were left out, as the program does it."""
    before = entries[at - 1].hash if at else START
    more = LogEntry(
        *(len(entries) + 1, "2026-11-22T13:00:00+00:00", "Kari", What.LEFT_OUT, "", 0, "", 0, "", ""),
        *(leave_out(before, entries[at], detail), ""),
    )
    more = replace(more, hash=seal(entries[-1].hash, more))
    return [replace(each, detail=detail) if number == at else each for number, each in enumerate(entries)] + [more]


def checked(entries: list[LogEntry]) -> Finding:
    details = [entry.detail for entry in entries if entry.what == What.LEFT_OUT]
    return check(entries, len(entries), read_left_out(details))


@pytest.mark.parametrize("at", range(6))
def test_words_can_be_left_out_and_the_chain_stays_whole(at: int) -> None:
    assert checked(left_out(chain(), at)) == Finding(7)
    assert checked(left_out(left_out(chain(), at), at, "")) == Finding(8)  # more of it, later


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("name", [field.name for field in fields(LogEntry) if field.name != "number"])
def test_what_stays_of_such_an_entry_is_sealed_still(at: int, name: str) -> None:
    entries = left_out(chain(), at)
    old = getattr(entries[at], name)
    other: Any = old + 1 if isinstance(old, int) else f"{old}x"
    entries[at] = replace(entries[at], **{name: other})
    assert (checked(entries).wrong, checked(entries).why) == (at + 1, "changed")


def test_what_was_before_such_an_entry_cannot_be_another() -> None:
    """Its hash can no longer be told from its words, so the hash of the one before is sealed anew."""
    entries = left_out(chain(), 3)
    forged, previous = [], START
    for entry in entries[:3]:
        entry = replace(entry, amount=1)
        previous = seal(previous, entry)
        forged.append(replace(entry, hash=previous))
    assert checked([*forged, *entries[3:]]).wrong == 4


def test_words_that_are_gone_without_a_word_about_it_show() -> None:
    entries = left_out(chain(), 2)
    assert checked(entries[:-1]).wrong == 3
    whole = [*entries[:2], chain()[2], *entries[3:]]
    assert checked(whole).wrong == 3  # and so does what was put back
    assert read_left_out(["no number"]) == {}
