"""Who may do what, up to how much: one table."""

from __future__ import annotations

import pytest

from app.domain.shop.permission import TABLE, Act, AmountLimit, Role, refusal


@pytest.mark.parametrize("act", list(Act))
def test_without_people_everybody_may_everything(act: Act) -> None:
    assert refusal(Role.EVERYBODY, act) == ""
    assert refusal(Role.EVERYBODY, act, 10**12) == ""
    assert set(TABLE) == set(Role)


@pytest.mark.parametrize(
    ("act", "amount", "code"),
    [
        (Act.REFUND, 0, ""),
        (Act.REFUND, 500, ""),
        (Act.REFUND, 501, "amount_not_allowed"),
        (Act.SETTINGS, 0, "act_not_allowed"),
        (Act.CAPTURE, 10**9, ""),
    ],
)
def test_limits_hold_to_the_minor_unit(act: Act, amount: int, code: str) -> None:
    limits: dict[Act, AmountLimit] = {Act.REFUND: 500, Act.CAPTURE: None}
    assert refusal(Role.EVERYBODY, act, amount, {Role.EVERYBODY: limits}) == code
