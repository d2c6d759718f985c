"""The four reads of the Management API; nothing can be changed there.

Only on the production face: the API does not exist in the test environment (documented). What the test host answers
instead is not documented; here it is a plain 404.
"""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from app.sandbox.clock import three_digits
from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Act, Answer, Call, json_answer
from app.sandbox.http.errors import PHRASES, Refused, gateway
from app.sandbox.http.own_refusals import refusing_as
from app.sandbox.units import Unit

PATH = "/management/v1"
MEDIA = "application/json;charset=UTF-8"
ABILITIES = {
    "skip_landing_page": ("skipLandingPageAllowed", "push_allowed"),
    "partial_capture": ("partialCaptureAllowed", "partial_capture"),
    "long_living": ("longLivingPaymentAllowed", "long_living"),
    "payment": ("paymentAllowed", "can_create"),
    "credit_card": ("creditCardPaymentAllowed", "can_create"),
}
"""Name of a switch in `Unit.untold`, property of the answer, and the switch of a sales unit that decides it."""
LONG_CAPTURE_DAYS = 180
FOUNDED = "2023-05-12T09:30:00.000Z"


class Management:
    """Reads of shops and sales units."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        merchant = f"{PATH}/merchants/{{scheme}}/{{reference}}"
        acts = (
            (f"{PATH}/sales-units", self.units),
            (f"{PATH}/sales-units/{{reference}}", self.unit),
            (merchant, self.merchant),
            (f"{merchant}/sales-units", self.units_of),
        )
        as_a_problem = refusing_as(_problem, "application/problem+json")
        return [ApiCall("GET", path, "management", as_a_problem(self._in_production(act))) for path, act in acts]

    def units(self, call: Call) -> Answer:
        """All sales units that the keys reach.

        Here each belongs to a merchant of its own.
        """
        unit = self._enter(call)
        return json_answer(200, [_named(unit)] if unit.active else [], MEDIA)

    def unit(self, call: Call) -> Answer:
        unit = self._enter(call)
        # Not active or not connected: the answer is the same, and no typing mistake (documented).
        if call.reference != unit.msn or not unit.active:
            raise Refused(404, PHRASES[404], "The sales unit was not found.")
        said: dict[str, Any] = {
            "msn": unit.msn,
            "name": unit.name,
            "businessIdentifier": unit.business,
            "settlementBankAccount": {"scheme": f"BBAN:{unit.market}", "id": unit.bank_account},
            "configuration": configuration(unit),
        }
        if not unit.bank_account_verified:
            del said["settlementBankAccount"]
        return json_answer(200, said, MEDIA)

    def merchant(self, call: Call) -> Answer:
        unit = self._of_business(call)
        said = {
            "businessIdentifier": unit.business,
            "name": unit.name,
            "status": "ACTIVE" if unit.active else "DEACTIVATED",
            "createdAt": FOUNDED,
            "updatedAt": three_digits(self._world.clock.now()),
            "countryCode": unit.market,
            "businessAddress": {"lines": ["Prøvegata 5"], "postCode": "0154", "city": "Oslo", "countryCode": "NO"},
        }
        return json_answer(200, said, MEDIA)

    def units_of(self, call: Call) -> Answer:
        unit = self._of_business(call)
        return json_answer(200, [_named(unit)] if unit.active else [], MEDIA)

    def _of_business(self, call: Call) -> Unit:
        unit = self._enter(call)
        # The router keeps only the number; the scheme stands before it in the path.
        scheme, business = call.path.split("/")[4], unit.business
        if (scheme, call.reference) != (business["scheme"], business["id"]):
            raise Refused(404, PHRASES[404], "The merchant was not found.")
        return unit

    def _enter(self, call: Call) -> Unit:
        return self._world.gate.admit(call.headers, names_unit=False)

    def _in_production(self, act: Callable[[Call], Answer]) -> Act:
        def answer(call: Call) -> Answer:
            if self._world.settings.face == "test":
                raise gateway(404, "Resource not found")
            return act(call)

        return answer


def configuration(unit: Unit) -> dict[str, Any]:
    """What a sales unit may do.

    What is `untold` is missing, which does not mean that it may not (documented).
    """
    said: dict[str, Any] = {
        name: getattr(unit, switch) for key, (name, switch) in ABILITIES.items() if key not in unit.untold
    }
    if "capture_type" not in unit.untold:
        said["captureType"] = "ReserveCapture"
    if "late_capture" not in unit.untold:
        said["lateCaptureAllowed"] = unit.capture_days >= LONG_CAPTURE_DAYS
    return said | {"recurringAllowed": False, "landingPagePhoneNumberLocked": False}


def _named(unit: Unit) -> dict[str, str]:
    return {"msn": unit.msn, "name": unit.name}


def _problem(_call: Call, refused: Refused) -> dict[str, Any]:
    """A refusal of this API: problem+json with a URN, and pairs of `key` and `value` (documented)."""
    said: dict[str, Any] = {
        "type": f"https://httpstatuses.io/{refused.status}",
        "title": refused.title,
        "status": refused.status,
        "detail": refused.detail,
        "instance": f"urn:uuid:{uuid4()}",
    }
    if refused.extra:
        said["extraDetails"] = [{"key": name, "value": reason} for name, reason in refused.extra]
    return said
