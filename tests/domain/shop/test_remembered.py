"""Everything that is remembered has a name of its own."""

from __future__ import annotations

from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Scope


def test_each_remembered_thing_has_a_name_of_its_own() -> None:
    names = [thing.stored_as for thing in Remembered]
    assert len(set(names)) == len(names)
    assert {thing.scope for thing in Remembered} == set(Scope)
