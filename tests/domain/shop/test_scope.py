"""Owners: each scope has one, and only what differs in it tells two apart."""

from __future__ import annotations

import pytest

from app.domain.shop.scope import Owners, Scope


@pytest.mark.parametrize(
    ("scope", "owner"),
    [
        (Scope.SHOP, ""),
        (Scope.UNIT, "3"),
        (Scope.TILL, "7"),
        (Scope.PERSON, "Anna"),
        (Scope.MACHINE, "front desk"),
    ],
)
def test_each_scope_has_its_owner(scope: Scope, owner: str) -> None:
    assert Owners(3, 7, "Anna", "front desk").of(scope) == owner


def test_nobody_set_anything_up() -> None:
    assert [Owners().of(scope) for scope in Scope] == ["", "1", "1", "", ""]
