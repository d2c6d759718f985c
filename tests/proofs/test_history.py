"""The checker of histories lets through what can be, and nothing else: by hand, and against all ways there are."""

from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from tests.proofs.history import INVOKE, NO, OK, UNKNOWN, Movement, Said, check_history, read_history


def asked(*words: str, decision: str = "1", amount: int | None = 100, at: float = 10) -> list[Said]:
    """A decision that is asked for, and what came of it; a second apart."""
    return [
        Said(at + place, decision, word, *(("K-1", "capture", amount) if word == INVOKE else ()))
        for place, word in enumerate(words)
    ]


def moved(*amounts: int, at: float = 10.5) -> list[Movement]:
    return [Movement(at, "K-1", "capture", amount) for amount in amounts]


@pytest.mark.parametrize(
    ("history", "ledger"),
    [
        (asked(INVOKE, OK), moved(100)),
        (asked(INVOKE, UNKNOWN), moved(100)),
        (asked(INVOKE, UNKNOWN), []),
        (asked(INVOKE), moved(100, at=500)),
        (asked(INVOKE, NO), []),
        (asked(INVOKE, UNKNOWN, INVOKE, OK), moved(100)),
        (asked(INVOKE, NO, INVOKE), moved(100)),
        (asked(INVOKE, OK, amount=None), moved(70)),
        # What one would take the other needs.
        (asked(INVOKE, amount=None) + asked(INVOKE, OK, decision="2"), moved(100, 70)),
    ],
)
def test_what_can_be(history: list[Said], ledger: list[Movement]) -> None:
    assert check_history(history, ledger) == []


@pytest.mark.parametrize(
    ("history", "ledger", "words"),
    [
        (asked(INVOKE, OK), [], "the ledger has it not"),
        (asked(INVOKE, OK), moved(100, 100), "nobody asked for it so often"),
        (asked(INVOKE, UNKNOWN, INVOKE, OK), moved(100, 100), "nobody asked for it so often"),
        (asked(INVOKE, NO), moved(100), "nobody asked for it so often"),
        (asked(INVOKE, OK), moved(99), "nobody asked for it so often"),
        ([], moved(100), "nobody asked for it so often"),
        (asked(INVOKE, OK), moved(100, at=20), "nobody asked for it so often"),
        (asked(INVOKE), moved(100, at=5), "nobody asked for it so often"),
        (asked(INVOKE, OK) + asked(INVOKE, OK, decision="2"), moved(100), "the ledger has it not"),
    ],
)
def test_what_cannot_be(history: list[Said], ledger: list[Movement], words: str) -> None:
    assert any(words in wrong for wrong in check_history(history, ledger))


def possible(history: list[Said], ledger: list[Movement]) -> bool:
    """The same, by trying every way in which the movements could have come about."""
    first = {said.decision: said for said in reversed(history) if said.word == INVOKE}
    words = {decision: [said.word for said in history if said.decision == decision] for decision in first}
    sure = {decision for decision in first if OK in words[decision]}
    may = [each for each in first if each in sure or words[each].count(NO) < words[each].count(INVOKE)]
    return any(
        sure <= set(chosen)
        and all(first[each].amount in (None, move.amount) for each, move in zip(chosen, ledger, strict=True))
        for chosen in permutations(may, len(ledger))
    )


def test_it_says_the_same_as_trying_every_way() -> None:
    dice, seen = Random(16), set()
    endings = ((INVOKE, OK), (INVOKE, NO), (INVOKE, UNKNOWN), (INVOKE,), (INVOKE, UNKNOWN, INVOKE, NO))
    for _ in range(400):
        history = [
            said
            for number in range(dice.randint(0, 4))
            for said in asked(*dice.choice(endings), decision=str(number), amount=dice.choice([None, 1, 2]))
        ]
        ledger = moved(*(dice.choice([1, 2]) for _ in range(dice.randint(0, 3))))
        can_be = possible(history, ledger)
        assert (check_history(history, ledger) == []) == can_be, (history, ledger)
        seen.add(can_be)
    assert seen == {True, False}


def test_a_line_that_was_cut_was_never_said(tmp_path: Path) -> None:
    one, other = tmp_path / "1", tmp_path / "2"
    one.write_text('[11, "1", "ok", "", "", null]\n[12, "2", "inv')
    other.write_text('[10, "1", "invoke", "K-1", "capture", 100]\n')
    assert read_history([one, other]) == [Said(10, "1", INVOKE, "K-1", "capture", 100), Said(11, "1", OK)]
