"""What many hands asked for, held against a ledger: no hand and no screen is believed, only what was said before and after.

A decision is asked for (`INVOKE`), perhaps more than once, and each time it ends in one of four ways: `OK`, it happened;
`NO`, it did not and will not; `UNKNOWN`, nobody can tell; or with no word at all, because who asked died, which is as unknown.
The ledger has movements, each of an order, a kind, an amount and a moment. The history is right when every movement belongs to
a decision, and every decision to as many movements as it may have:

- exactly one where it was OK, and it happened between the first asking and the answer;
- none, or one at any moment after the first asking, where something is unknown;
- none where every asking was answered NO.

Nothing else is known here: no key, no data file, no till and no server.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

INVOKE, OK, NO, UNKNOWN = "invoke", "ok", "no", "unknown"
MARGIN_S = 1.0
"""So much may lie between the clock of who speaks and that of the ledger."""


class Said(NamedTuple):
    """A line of the history; `amount` is none where who asked left it to the program."""

    at: float
    decision: str
    word: str
    order: str = ""
    kind: str = ""
    amount: int | None = None


class Movement(NamedTuple):
    """A line of the ledger."""

    at: float
    order: str
    kind: str
    amount: int


@dataclass
class Claim:
    """A decision, and when it may have moved money."""

    decision: str
    order: str
    kind: str
    amount: int | None
    begun: float
    ended: float = math.inf
    asked: int = 0
    answered_no: int = 0
    ok: bool = False

    @property
    def may(self) -> bool:
        """Whether it may have moved money at all."""
        return self.ok or self.answered_no < self.asked

    def covers(self, movement: Movement) -> bool:
        """Whether the movement can be this decision's."""
        in_time = self.begun - MARGIN_S <= movement.at <= self.ended + MARGIN_S
        return self.may and in_time and self.amount in (None, movement.amount)


def read_history(files: Iterable[Path]) -> list[Said]:
    """What was said in several files, by time; a line that was cut off by a death was never said."""
    lines = [line for file in files for line in file.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]
    return sorted((Said(*json.loads(line)) for line in lines), key=lambda said: said.at)


def movements_of(ledger: Sequence[dict[str, Any]], orders: Sequence[str]) -> list[Movement]:
    """The ledger in the words of a history; what a customer approves nobody here decided."""
    known = set(orders)

    def order_of(reference: str) -> str:
        return reference if reference in known else reference.rpartition("-")[0]

    return [
        Movement(_moment(row["at"]), order_of(row["reference"]), row["kind"], row["value"])
        for row in ledger
        if row["kind"] != "authorize"
    ]


def _moment(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC).timestamp()


def claims_of(history: Iterable[Said]) -> list[Claim]:
    """The decisions of a history."""
    claims: dict[str, Claim] = {}
    for said in history:
        if said.word == INVOKE:
            claim = claims.setdefault(said.decision, Claim(said.decision, said.order, said.kind, said.amount, said.at))
            claim.asked += 1
        elif said.word == NO:
            claims[said.decision].answered_no += 1
        elif said.word == OK:
            claims[said.decision].ok = True
            claims[said.decision].ended = said.at
    return list(claims.values())


def check_history(history: Iterable[Said], ledger: Iterable[Movement]) -> list[str]:
    """What cannot be, in words; nothing where all can be as it was said."""
    claims: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    moves: dict[tuple[str, str], list[Movement]] = defaultdict(list)
    for claim in claims_of(history):
        claims[claim.order, claim.kind].append(claim)
    for movement in ledger:
        moves[movement.order, movement.kind].append(movement)
    return [wrong for where in claims.keys() | moves.keys() for wrong in _check_one(claims[where], moves[where])]


def _check_one(claims: Sequence[Claim], moves: Sequence[Movement]) -> Iterator[str]:
    """Each on its own: where all movements find a decision, and all that were OK a movement, both can be had at once."""
    may_be = [[place for place, claim in enumerate(claims) if claim.covers(movement)] for movement in moves]
    for movement in _left_over(may_be):
        move = moves[movement]
        yield f"{move.order}: {move.kind} of {move.amount} is in the ledger, and nobody asked for it so often"
    sure = [claim for claim in claims if claim.ok]
    may_have = [[place for place, movement in enumerate(moves) if claim.covers(movement)] for claim in sure]
    for place in _left_over(may_have):
        claim = sure[place]
        yield f"{claim.order}: {claim.kind} {claim.decision} of {claim.amount} was done, and the ledger has it not"


def _left_over(choices: Sequence[Sequence[int]]) -> list[int]:
    """Who gets nothing, when as many as possible get one of their choices and none gets another's."""
    taken: dict[int, int] = {}

    def find(who: int, tried: set[int]) -> bool:
        for choice in choices[who]:
            if choice not in tried:
                tried.add(choice)
                if choice not in taken or find(taken[choice], tried):
                    taken[choice] = who
                    return True
        return False

    return [who for who in range(len(choices)) if not find(who, set())]
