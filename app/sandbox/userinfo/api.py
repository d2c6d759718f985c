"""Userinfo: name, address and the like of a customer who agreed to share them."""

from datetime import datetime, timedelta
from typing import Any

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.http.errors import PHRASES, Refused
from app.sandbox.http.own_refusals import refusing_as
from app.sandbox.payments import consent

PATH = "/vipps-userinfo-api/userinfo"
MEDIA = "application/json;charset=UTF-8"


class Userinfo:
    """The one call that a merchant can make.

    The other belongs to Login, which is not here.
    """

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        return [ApiCall("GET", f"{PATH}/{{reference}}", "userinfo", refusing_as(_said, MEDIA)(self.read))]

    def read(self, call: Call) -> Answer:
        world = self._world
        headers = call.headers
        if world.settings.userinfo_refuses_subscription_key:
            # Two pages disagree on this header.
            if "ocp-apim-subscription-key" in headers:
                raise Refused(401, PHRASES[401], "The subscription key must not be sent to this API.")
            unit = world.gate.admit_by_token(headers)
        else:
            unit = world.gate.admit(headers, names_unit=False)
        kept, now = world.shelf.thing("consent", f"{unit.msn} {call.reference}"), world.clock.now()
        # It is written asynchronously (documented): at first nobody is known by that name.
        ready = timedelta(seconds=world.settings.sub_after_s)
        if kept is None or now - datetime.fromisoformat(kept["at"]) < ready:
            raise Refused(404, PHRASES[404], "There is no user with this sub.")
        person = world.known_customer(kept["phone"])
        return json_answer(200, consent.userinfo(person, kept, call.reference, now), MEDIA)


def _said(call: Call, refused: Refused) -> dict[str, Any]:
    """A refusal of this API, in which the status is a text (specification)."""
    return {
        "type": f"https://httpstatuses.io/{refused.status}",
        "title": refused.title,
        "status": str(refused.status),
        "detail": refused.detail,
        "instance": call.trace_id,
    }
