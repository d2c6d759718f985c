"""What was sent, without the person in it; and a plan that has nothing to do."""

import json

from app.domain.records.erasure import ErasurePlan, Obstacle, WhyKept, erased_copy

BODY = {
    "amount": {"value": 4990, "currency": "NOK"},
    "customer": {"phoneNumber": "4791827364"},
    "paymentDescription": "Cap for Tordis",
    "reference": "K-1",
}


def test_amount_and_reference_stay_and_the_person_goes() -> None:
    copy = erased_copy(json.dumps(BODY).encode())
    assert copy is not None
    assert json.loads(copy) == {
        "amount": {"value": 4990, "currency": "NOK"}, "paymentDescription": "•••", "reference": "K-1"
    }  # fmt: skip


def test_what_tells_of_nobody_stays_as_it_is() -> None:
    assert erased_copy(b'{"modificationAmount":{"value":4990,"currency":"NOK"}}') is None


def test_what_cannot_be_read_goes_whole() -> None:
    assert erased_copy(b"no JSON") == b"{}"
    assert erased_copy(b"[1]") == b"{}"


def test_a_plan_is_empty_where_nothing_is_kept() -> None:
    assert ErasurePlan().empty
    assert ErasurePlan(namesakes=2, obstacles=(Obstacle("K-1", WhyKept.OPEN),)).empty
    for plan in (ErasurePlan(1), ErasurePlan(0, 1), ErasurePlan(0, 0, 1), ErasurePlan(remembered=1)):
        assert not plan.empty
    for plan in (ErasurePlan(rewritten=("a.db",)), ErasurePlan(removed=("a.db",))):
        assert not plan.empty
