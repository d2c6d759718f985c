"""How far a run of test payments has come."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from app.domain.golive.proof import Evidence, Proof


class RunStep(StrEnum):
    """The steps of a run, in their order."""

    KEYS = "keys"
    UNANSWERED = "unanswered"
    NUMBER = "number"
    CODE = "code"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    LINK = "link"
    ABROAD = "abroad"
    OWN_CODE = "own-code"
    WEBHOOK = "webhook"
    OFFICIAL_CODE = "official-code"
    MISTAKES = "mistakes"


@dataclass(frozen=True)
class RunRecord:
    """What a run has done.

    `waiting` has the orders that a customer has still to answer, by their steps.
    """

    done: tuple[RunStep, ...] = ()
    waiting: Mapping[RunStep, str] = field(default_factory=dict)
    notes: tuple[Evidence, ...] = ()

    def noting(self, *evidence: Evidence) -> RunRecord:
        """With this evidence in the place of older of the same proofs."""
        older = self.without(*(each.proof for each in evidence)).notes
        return replace(self, notes=(*older, *evidence))

    def without(self, *proofs: Proof) -> RunRecord:
        """Without the notes of these, which were tried again in vain."""
        return replace(self, notes=tuple(each for each in self.notes if each.proof not in proofs))

    def waiting_for(self, step: RunStep, reference: str) -> RunRecord:
        """With an order that the customer has to answer."""
        return replace(self, waiting={**self.waiting, step: reference})

    def having_done(self, step: RunStep) -> RunRecord:
        """With a step behind it."""
        waiting = {each: order for each, order in self.waiting.items() if each is not step}
        return replace(self, waiting=waiting, done=(*(each for each in self.done if each is not step), step))

    def giving_up(self, step: RunStep) -> RunRecord:
        """Without the order that a step waited for."""
        return replace(self, waiting={each: order for each, order in self.waiting.items() if each is not step})

    def begun_anew(self) -> RunRecord:
        """As it is at the start of the next run.

        What is still waited for goes on, else all begins again.
        """
        return self if self.waiting else replace(self, done=())


def write_run(record: RunRecord) -> str:
    """A record as it is kept."""
    notes = [{**each._asdict(), "at": each.at.isoformat()} for each in record.notes]
    return json.dumps({"done": record.done, "waiting": dict(record.waiting), "notes": notes})


def read_run(text: str) -> RunRecord:
    """The record that was kept.

    An empty one where there is none, or none that can be read.
    """
    try:
        kept = json.loads(text)
        notes = tuple(
            Evidence(**{**each, "proof": Proof(each["proof"]), "at": datetime.fromisoformat(each["at"])})
            for each in kept["notes"]
        )
        waiting = {RunStep(step): str(order) for step, order in kept["waiting"].items()}
        return RunRecord(tuple(RunStep(step) for step in kept["done"]), waiting, notes)
    # Written by another version: the payments themselves are still there, and the run is made again.
    except (ValueError, KeyError, TypeError, AttributeError):
        return RunRecord()
