"""Scanning is told from typing: no scan is missed or split at any scanner's pace, and no person is taken for a scanner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Invalid
from app.domain.scanning.typing_pace import ENTER, FAST_MS, LATE_MS, TAB, Ending, Hearing, Pace, Run, read_pace

CODES = st.text("ABCDEFGHIJ0123456789-/ ", min_size=6, max_size=40)
PACES = st.integers(1, 60).flatmap(lambda most: st.lists(st.integers(min(5, most), most), min_size=41, max_size=41))


def play(run: Run, keys: list[tuple[int, str]]) -> tuple[list[Hearing], list[str]]:
    heard = [run.hear(at, key) for at, key in keys]
    return [each.hearing for each in heard], [each.finished for each in heard if each.finished]


def timed(text: str, gaps: list[int], start: int = 1000) -> list[tuple[int, str]]:
    at, keys = start, []
    for key, gap in zip(text, gaps, strict=False):
        keys.append((at, key))
        at += gap
    return keys


@given(CODES, PACES, st.sampled_from([ENTER, TAB]))
def test_every_scan_with_an_ending_is_one_scan(code: str, gaps: list[int], ending: str) -> None:
    hearings, finished = play(Run(Pace()), timed(code + ending, gaps))
    assert finished == [code]
    assert hearings[0] is Hearing.ALONE
    assert hearings[-1] is Hearing.DONE
    assert Hearing.ALONE not in hearings[1:]


@given(CODES, PACES, st.integers(150, 10_000))
def test_every_scan_without_an_ending_is_over_after_some_quiet(code: str, gaps: list[int], quiet: int) -> None:
    run = Run(Pace(ending=Ending.NONE))
    keys = timed(code, gaps)
    _, finished = play(run, keys)
    assert finished == []
    assert run.sure
    heard = run.hear(keys[-1][0] + quiet, "x")
    assert (heard.hearing, heard.finished) == (Hearing.ALONE, code)


@given(st.text("ABC0123456789", min_size=3, max_size=5), st.integers(1, FAST_MS))
def test_a_short_code_needs_a_quick_scanner(code: str, gap: int) -> None:
    _, finished = play(Run(Pace()), timed(code + ENTER, [gap] * 6))
    assert finished == [code]


@st.composite
def typing(draw: st.DrawFn) -> list[tuple[int, str]]:
    """A very fast person: 66 ms or more between keys, but two or three at a time may be rolled, Enter with them."""
    at, keys = 1000, []
    for _ in range(draw(st.integers(1, 25))):
        for _ in range(draw(st.integers(1, 3))):
            keys.append((at, draw(st.sampled_from(["a", "7", " ", ENTER, TAB]))))
            at += draw(st.integers(1, 65))
        at += draw(st.integers(66, 400))
    return keys


def test_a_letter_and_enter_rolled_are_no_scan() -> None:
    hearings, finished = play(Run(Pace()), [(1000, "7"), (1020, ENTER)])
    assert (hearings, finished) == ([Hearing.ALONE, Hearing.RUN], [])


def test_a_pace_is_kept_as_text() -> None:
    for pace in (Pace(), Pace(ending=Ending.NONE), Pace(most_ms=90)):
        assert read_pace(pace.as_text) == pace


@given(typing())
def test_no_person_is_a_scanner(keys: list[tuple[int, str]]) -> None:
    hearings, finished = play(Run(Pace()), keys)
    assert finished == []
    assert set(hearings) <= {Hearing.ALONE, Hearing.RUN}


@given(typing(), CODES, PACES, typing())
def test_a_scan_in_the_middle_of_typing(
    before: list[tuple[int, str]], code: str, gaps: list[int], after: list[tuple[int, str]]
) -> None:
    run = Run(Pace())
    scan = timed(code + ENTER, gaps, before[-1][0] + 66)
    later = [(at + scan[-1][0] + LATE_MS, key) for at, key in after]
    assert play(run, before)[1] == []
    assert play(run, scan)[1] == [code]
    hearings, finished = play(run, later)
    assert finished == []
    assert set(hearings) <= {Hearing.ALONE, Hearing.RUN}


def test_every_ending_key_of_a_scan_belongs_to_it() -> None:
    run = Run(Pace())
    hearings, finished = play(run, [*timed("703801" + ENTER, [10] * 7), (1080, TAB), (1200, ENTER), (1500, ENTER)])
    assert hearings[-4:] == [Hearing.DONE, Hearing.TAIL, Hearing.TAIL, Hearing.ALONE]
    assert finished == ["703801"]


def test_an_ending_that_comes_late_belongs_to_the_scan() -> None:
    hearings, finished = play(Run(Pace()), [*timed("703801", [10] * 6), (1050 + LATE_MS, ENTER)])
    assert (hearings[-1], finished) == (Hearing.DONE, ["703801"])


def test_an_ending_after_a_scan_that_ended_by_itself_belongs_to_it() -> None:
    run = Run(Pace())
    play(run, timed("703801", [10] * 6))
    assert run.finish(1200) == "703801"
    assert run.hear(1300, ENTER).hearing is Hearing.TAIL
    assert run.hear(1600, ENTER).hearing is Hearing.ALONE


def test_a_clock_that_goes_back_begins_anew() -> None:
    run = Run(Pace())
    assert run.hear(1000, "a").hearing is Hearing.ALONE
    assert run.hear(900, "b").hearing is Hearing.ALONE


def test_shift_does_not_interrupt_a_scan_and_does_not_count() -> None:
    run = Run(Pace())
    assert not run.pass_over(900)
    for at in range(1000, 1500, 100):
        run.hear(at, "A")
        assert run.pass_over(at + 50)
    assert run.keys == 5
    assert not run.sure
    assert not run.pass_over(2000)


def test_a_scanner_is_measured() -> None:
    def sample(gap: int, ending: str = ENTER) -> list[tuple[int, str]]:
        return timed("7038010000010" + ending, [gap] * 14)

    assert Pace.measured([sample(gap) for gap in (10, 12, 8, 40, 9)]) == Pace(60, Ending.ENTER)
    assert Pace.measured([sample(2, TAB)] * 5) == Pace(30, Ending.TAB)
    assert Pace.measured([sample(70, "")] * 5) == Pace(75, Ending.NONE)
    assert Pace.measured([*[sample(20)] * 4, sample(20, "")]) == Pace(30, Ending.ANY)
    assert Pace(60, Ending.NONE).quiet_ms == 120
    assert Pace().quiet_ms == LATE_MS
    with pytest.raises(Invalid, match="scans_missing"):
        Pace.measured([sample(10)] * 4)
    with pytest.raises(Invalid, match="scan_too_slow"):
        Pace.measured([sample(10)] * 4 + [sample(71)])
    with pytest.raises(Invalid, match="scan_too_short"):
        Pace.measured([sample(10)] * 4 + [timed("703" + ENTER, [5] * 4)])
    ours = timed("K+261122+0042" + ENTER, [10] * 14)
    assert Pace.measured([ours] * 5) == Pace(30, Ending.ENTER, us_keys=True)


@given(st.lists(st.lists(st.integers(1, 70), min_size=14, max_size=14), min_size=5, max_size=5))
def test_a_measured_scanner_is_known_again(gaps: list[list[int]]) -> None:
    samples = [timed("7038010000010" + ENTER, each) for each in gaps]
    pace = Pace.measured(samples)
    assert read_pace(pace.as_text) == pace
    for sample in samples:
        assert play(Run(pace), sample)[1] == ["7038010000010"]


@pytest.mark.parametrize("text", ["", "[]", "{}", "nothing", '{"most_ms": "x", "ending": "enter", "us_keys": false}'])
def test_what_was_kept_and_cannot_be_read_is_as_usual(text: str) -> None:
    assert read_pace(text) == Pace()
