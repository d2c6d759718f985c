"""The reads of Management, and what is made of answers that are not as expected."""

from typing import Any

import pytest

from app.api.client import Vipps
from app.domain.shop.unit_facts import Ability, UnitFacts
from app.errors import Refused, Uncertain
from tests.conftest import Run
from tests.support.scripted import Scripted, http


def test_units_are_listed(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, [{"msn": "555501", "name": "A", "more": 1}, {"msn": "555502", "name": "B"}])]
    assert run(vipps.management.units()) == (("555501", "A"), ("555502", "B"))
    assert service.calls[0].path == "/management/v1/sales-units"


@pytest.mark.parametrize(
    ("configuration", "may", "capture"),
    [
        ({"skipLandingPageAllowed": True, "captureType": "DirectCapture"}, {Ability.PUSH: True}, "DirectCapture"),
        ({"partialCaptureAllowed": False, "new": 7}, {Ability.PART_CAPTURE: False}, ""),
        ({"lateCaptureAllowed": "yes", "longLivingPaymentAllowed": None, "captureType": 1}, {}, ""),
        ({}, {}, ""),
    ],
)
def test_a_unit_is_read(
    vipps: Vipps, service: Scripted, run: Run, configuration: Any, may: dict[Ability, bool], capture: str
) -> None:
    service.script = [http(200, {"msn": "555501", "name": "A", "configuration": configuration})]
    assert run(vipps.management.unit("555501")) == UnitFacts("555501", "A", may, capture)


@pytest.mark.parametrize(
    ("business", "country"),
    [({"scheme": "business:NO:ORG", "id": "9"}, "NO"), ({"scheme": "business:FI:Y-tunnus"}, "FI"), ({}, ""),
     ({"scheme": "business"}, ""), ({"scheme": "business:47:ORG"}, ""), ({"scheme": "business:NOR:ORG"}, ""),
     ({"scheme": 7}, "")],
)  # fmt: skip
def test_the_country_of_the_business(
    vipps: Vipps, service: Scripted, run: Run, business: dict[str, Any], country: str
) -> None:
    service.script = [http(200, {"msn": "555501", "name": "A", "businessIdentifier": business})]
    assert run(vipps.management.unit("555501")).country == country


def test_refusals_and_nonsense(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(404), http(200, [])]
    with pytest.raises(Refused):
        run(vipps.management.unit("5/1"))
    assert service.calls[0].path == "/management/v1/sales-units/5%2F1"
    with pytest.raises(Uncertain):
        run(vipps.management.unit("555501"))
