"""Scopes: whose it is that something is remembered."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.domain.shop.sales_unit import FIRST


class Scope(StrEnum):
    """Who owns a setting or a remembered thing.

    Each owner has one of its own.
    """

    SHOP = "shop"  # everybody who shares the data
    UNIT = "unit"  # one sales unit of the service: its country, its agreement, its registrations
    TILL = "till"  # one counter: what is being typed there, its printer
    PERSON = "person"  # whoever is signed in
    MACHINE = "machine"  # this computer: its screens, its scanner


STAYING_HERE = frozenset({Scope.TILL, Scope.MACHINE})
"""What stays in the file of one till, also where tills share a shop."""


class Owners(NamedTuple):
    """The owners here: sales unit, till, and the person signed in.

    Unit and till are numbers. A person's name is empty as long as no people are set up; the machine's is, as long as its
    data is its own.
    """

    unit: int = FIRST
    till: int = FIRST
    person: str = ""
    machine: str = ""

    def of(self, scope: Scope) -> str:
        """The owner in `scope`, as it is stored."""
        if scope is Scope.SHOP:
            return ""
        return {
            Scope.UNIT: str(self.unit),
            Scope.TILL: str(self.till),
            Scope.PERSON: self.person,
            Scope.MACHINE: self.machine,
        }[scope]
