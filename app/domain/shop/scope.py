"""Scopes: whose it is that something is remembered."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """Who owns a setting or a remembered thing; each owner has one of its own."""

    SHOP = "shop"  # everybody who shares the data
    UNIT = "unit"  # one sales unit of the service: its country, its agreement, its registrations
    TILL = "till"  # one counter: what is being typed there, its printer
    PERSON = "person"  # whoever is signed in
    MACHINE = "machine"  # this computer: its screens, its scanner
