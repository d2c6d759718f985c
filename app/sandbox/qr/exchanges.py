"""Exchange of a customer's own code, or of a check-in, for their number."""

import re
from typing import Any

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.http.errors import Refused, invalid
from app.sandbox.http.fields import Faults, an_object, list_of, one_of, text
from app.sandbox.qr.refusals import as_an_exchange

PATH = "/qr/v1/exchange"
WHOLE_CODE = r"https://qr\.(?:vipps|mobilepay)\.(?:no|dk|fi|se)/\S*?(?<![0-9])([0-9]{9,15})(?![0-9])\S*"
"""A personal code as a scanner reads it: the address of the app, and the number in it."""
INCOMPLETE = "The complete data contained in the QR code is required."
_data = list_of(one_of(("MSISDN",)))
_code = an_object({"qrCode": text()}, {"requestedData": _data})
_customer = an_object({"customer": an_object({"customerToken": text("[^ ]+")})}, {"requestedData": _data})


class Exchanges:
    """The two calls that give a number."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        acts = (("POST", PATH, self.code), ("POST", f"{PATH}/customer", self.customer))
        return [ApiCall(method, path, "qr", as_an_exchange(act)) for method, path, act in acts]

    def code(self, call: Call) -> Answer:
        """The number behind a customer's own code.

        Version 2.0, the tokenised one, tells its moment; the old clear text is 1.0.
        """
        self._world.gate.admit(call.headers, names_unit=False)
        body = self._checked(_code, call)
        found = re.fullmatch(WHOLE_CODE, body["qrCode"])
        if found is None or not self._world.known_customer(found[1]).exists:
            raise invalid([("qrCode", INCOMPLETE)])
        said: dict[str, Any] = {"msisdn": found[1], "version": "1.0"}
        if "v=2" in body["qrCode"]:
            said |= {"version": "2.0", "timestamp": int(self._world.clock.now().timestamp())}
        return json_answer(200, said)

    def customer(self, call: Call) -> Answer:
        """The number of a customer who checked in."""
        unit = self._world.gate.admit(call.headers, names_unit=False)
        body = self._checked(_customer, call)
        try:
            phone = self._world.phone_of(body["customer"], unit.msn)
        except Refused:
            raise invalid([("customer.customerToken", "The token is not known, or no longer valid.")]) from None
        return json_answer(200, {"msisdn": phone, "timestamp": int(self._world.clock.now().timestamp())})

    def _checked(self, check: Any, call: Call) -> dict[str, Any]:
        body, faults = call.value, Faults()
        check(faults, "", body)
        if faults:
            raise invalid(faults)
        return dict(body)
