"""Who may do what, up to how much: one table."""

from __future__ import annotations

import pytest

from app.domain.shop.permission import ROLES, TABLE, Act, Right, Role, refusal

EXPECTED = """
remember   yes    yes    yes
sell       yes    yes    yes
capture    yes    yes    yes
refund     limit  limit  yes
cancel     yes    yes    yes
release    yes    yes    yes
ship       yes    yes    yes
keep       yes    yes    yes
ask        yes    yes    yes
judge      two    yes    yes
adopt      two    yes    yes
reveal     yes    yes    yes
note       yes    yes    yes
print      yes    yes    yes
close_day  yes    yes    yes
catalogue  no     yes    yes
settings   no     yes    yes
webhooks   no     yes    yes
backup     no     yes    yes
privacy    no     yes    yes
people     no     no     yes
"""
"""Clerk, manager, owner, as docs/people.md has it."""
WORDS = {"yes": Right.ALLOWED, "limit": Right.LIMITED, "two": Right.SECOND, "no": None}


@pytest.mark.parametrize("row", EXPECTED.split("\n")[1:-1])
def test_the_table_is_what_the_page_of_people_says(row: str) -> None:
    act, *rights = row.split()
    assert [TABLE[role].get(Act(act)) for role in ROLES] == [WORDS[right] for right in rights]


def test_every_act_and_every_role_has_its_place() -> None:
    assert [row.split()[0] for row in EXPECTED.split("\n")[1:-1]] == [act.value for act in Act]
    assert set(TABLE) == set(Role)


@pytest.mark.parametrize("act", list(Act))
def test_without_people_everybody_may_everything(act: Act) -> None:
    assert refusal(Role.EVERYBODY, act) == ""
    assert refusal(Role.EVERYBODY, act, 10**12, left=0) == ""


@pytest.mark.parametrize("act", list(Act))
def test_behind_the_lock_only_what_is_under_way_goes_on(act: Act) -> None:
    assert refusal(Role.NOBODY, act) == ("" if act in (Act.REMEMBER, Act.ASK) else "act_not_allowed")


@pytest.mark.parametrize(
    ("role", "act", "amount", "left", "code"),
    [
        (Role.CLERK, Act.REFUND, 0, 0, ""),  # asked before the amount is known
        (Role.CLERK, Act.REFUND, 500, 500, ""),
        (Role.CLERK, Act.REFUND, 501, 500, "second_person_needed"),
        (Role.CLERK, Act.REFUND, 10**9, None, ""),  # a person without a limit
        (Role.OWNER, Act.REFUND, 10**9, 0, ""),
        (Role.CLERK, Act.JUDGE, 0, None, "second_person_needed"),
        (Role.CLERK, Act.SETTINGS, 0, None, "act_not_allowed"),
        (Role.CLERK, Act.CAPTURE, 10**9, 0, ""),
        (Role.MANAGER, Act.PEOPLE, 0, None, "act_not_allowed"),
    ],
)
def test_limits_hold_to_the_minor_unit(role: Role, act: Act, amount: int, left: int | None, code: str) -> None:
    assert refusal(role, act, amount, left) == code
