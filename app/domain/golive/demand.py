"""A demand on programs that take payments, and how it is met."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.domain.golive.proof import Proof


class ListPart(StrEnum):
    """The parts of the list, in their order."""

    ENDPOINTS = "Calls"
    QUALITY = "Quality"
    PITFALLS = "Pitfalls"
    THEMES = "What reviewers look for"
    IN_STORE = "In the shop"


class Strength(StrEnum):
    """How much is asked."""

    MUST = "must"
    RECOMMENDED = "recommended"


class Demand(NamedTuple):
    """One row of the list, in our own words.

    `row` is its name for machines and never changes. `how` is how Kvitt does it; `needs` has all that must be shown before
    it counts as met, `also` what is shown if it is there. `source` names the page of the service's documentation.
    """

    row: str
    part: ListPart
    title: str
    how: str
    needs: tuple[Proof, ...]
    source: str
    also: tuple[Proof, ...] = ()
    strength: Strength = Strength.MUST
