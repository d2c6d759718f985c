"""Whose a setting is, in plain words."""

from __future__ import annotations

from app.domain.shop.scope import Scope

OWNER_WORDS = {
    Scope.SHOP: "This shop",
    Scope.UNIT: "This sales unit",
    Scope.TILL: "This till",
    Scope.PERSON: "You",
    Scope.MACHINE: "This machine",
}
"""Each scope as it stands beside a setting."""
