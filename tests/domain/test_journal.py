"""The action log can be trusted: every edit, removal, addition and change of order shows."""

from dataclasses import fields, replace

import pytest

from app.domain.journal import START, Entry, What, check, seal

KINDS = ((1, "open"), (1, "done"), (2, "open"), (2, "unknown"), (2, "done"), (0, ""))
DECISIONS = ((1, "done"), (2, "done"))


def chain() -> list[Entry]:
    made, previous = [], START
    for number, (operation, outcome) in enumerate(KINDS, 1):
        entry = Entry(
            *(number, f"2026-11-22T12:00:0{number}+00:00", "Kari", What.DECIDED, "K-261122-0001", operation),
            *("capture", 100 * number, "NOK", outcome, "", ""),
        )
        previous = seal(previous, entry)
        made.append(replace(entry, hash=previous))
    return made


def test_an_honest_log() -> None:
    assert check(chain(), 6, DECISIONS)
    assert check([], 0, [])
    assert check(chain(), 6, DECISIONS).entries == 6


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("name", [field.name for field in fields(Entry) if field.name != "number"])
def test_every_edit_shows(at: int, name: str) -> None:
    entries = chain()
    old = getattr(entries[at], name)
    entries[at] = replace(entries[at], **{name: old + 1 if isinstance(old, int) else f"{old}x"})
    found = check(entries, 6, DECISIONS)
    assert (bool(found), found.wrong, found.why) == (False, at + 1, "changed")


@pytest.mark.parametrize("at", range(6))
def test_an_edit_that_is_sealed_again_shows_in_the_next(at: int) -> None:
    entries = chain()
    forged = replace(entries[at], amount=1)
    entries[at] = replace(forged, hash=seal(entries[at - 1].hash if at else START, forged))
    found = check(entries, 6, DECISIONS)
    assert bool(found) == (
        at == 5
    )  # the last one has no next: it is the one that backups and the file's owner vouch for
    if at < 5:
        assert found.wrong == at + 2


@pytest.mark.parametrize("at", range(6))
def test_every_removal_shows(at: int) -> None:
    entries = chain()
    del entries[at]
    assert check(entries, 6, DECISIONS).why == "missing"
    renumbered = [replace(entry, number=number) for number, entry in enumerate(entries, 1)]
    assert not check(renumbered, 6, DECISIONS)


def test_a_log_cut_off_at_its_end_shows_even_with_its_counter_set_back() -> None:
    assert check(chain()[:5], 5, DECISIONS)  # the last one told of no decision
    for length in range(5):
        assert check(chain()[:length], length, DECISIONS).why == "untold"
        assert check(chain()[:length], 6, DECISIONS).why == "missing"


@pytest.mark.parametrize("at", range(5))
def test_every_change_of_order_shows(at: int) -> None:
    entries = chain()
    entries[at], entries[at + 1] = entries[at + 1], entries[at]
    assert not check(entries, 6, DECISIONS)


def test_an_entry_put_in_shows() -> None:
    entries = chain()
    assert not check([*entries[:3], replace(entries[2], number=4), *entries[3:]], 7, DECISIONS)
    assert not check([*entries, replace(entries[5], number=7)], 7, DECISIONS)
