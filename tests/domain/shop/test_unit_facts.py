"""What a sales unit may do: yes, no, and not told are three answers."""

import pytest

from app.domain.shop.unit_facts import Ability, UnitFacts


def test_only_a_plain_no_is_a_lack() -> None:
    facts = UnitFacts("555501", "Shop", {Ability.PUSH: False, Ability.PAY: True, Ability.PART_CAPTURE: False})
    assert facts.lacks == (Ability.PUSH, Ability.PART_CAPTURE)
    assert UnitFacts("555501", "Shop").lacks == ()


@pytest.mark.parametrize(("kind", "at_once"), [("", False), ("ReserveCapture", False), ("DirectCapture", True)])
def test_money_that_is_taken_at_once(kind: str, at_once: bool) -> None:
    assert UnitFacts("555501", "Shop", {}, kind).captures_at_once is at_once
