"""The switches: settings, sales units and pretend customers, as JSON."""

import re
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec
from starlette.requests import Request
from starlette.routing import Route

from app.sandbox.control.drills import Drills
from app.sandbox.control.situations import DRILLS
from app.sandbox.exchange.context import ApiContext
from app.sandbox.http.json_calls import Json, Unusable, control_route
from app.sandbox.qr.api import QrCodes
from app.sandbox.units import Customer
from app.sandbox.webhooks.api import Webhooks


class Switches:
    """Control calls that change how strict the world is and who lives in it."""

    def __init__(self, context: ApiContext) -> None:
        self._world, self._webhooks = context.world, context.api(Webhooks)
        self._stickers = context.api(QrCodes).stickers
        self._drills = Drills(context, DRILLS)

    def routes(self) -> list[Route]:
        return [
            control_route("/_sandbox/settings", "GET", self.settings),
            control_route("/_sandbox/settings", "POST", self.change_settings),
            control_route("/_sandbox/units", "GET", self.units),
            control_route("/_sandbox/units/{msn}", "POST", self.change_unit),
            control_route("/_sandbox/customers", "GET", self.customers),
            control_route("/_sandbox/customers/{phone}", "GET", self.customer),
            control_route("/_sandbox/customers/{phone}", "POST", self.change_customer),
            control_route("/_sandbox/customers/{phone}/check-in", "POST", self.check_in),
            control_route("/_sandbox/customers/{phone}/scan", "POST", self.scan),
            control_route("/_sandbox/stickers", "GET", self.stickers),
            control_route("/_sandbox/check-ins", "GET", self.check_in_state),
            control_route("/_sandbox/drills", "GET", lambda request, body: self._drills.listed()),
            control_route("/_sandbox/drills", "DELETE", self.stop_drill),
            control_route("/_sandbox/drills/{name}", "POST", self.start_drill),
            control_route("/_sandbox/drills/{name}/check", "GET", self.check_drill),
            control_route("/_sandbox/drills/{name}/check", "POST", self.check_drill),
        ]

    def start_drill(self, request: Request, body: Json) -> Any:
        return self._drills.start(request.path_params["name"])

    def check_drill(self, request: Request, body: Json) -> Any:
        return self._drills.check(request.path_params["name"])

    def stop_drill(self, request: Request, body: Json) -> Any:
        self._drills.stop()
        return self._drills.listed()

    def settings(self, request: Request, body: Json) -> Any:
        return msgspec.to_builtins(self._world.settings)

    def change_settings(self, request: Request, body: Json) -> Any:
        self._world.change_settings(body)
        return self.settings(request, body)

    def units(self, request: Request, body: Json) -> Any:
        """All sales units with their keys: practice keys are no secrets."""
        return [msgspec.to_builtins(unit) for unit in self._world.units.values()]

    def change_unit(self, request: Request, body: Json) -> Any:
        unit = self._world.units.get(request.path_params["msn"])
        if unit is None:
            raise Unusable(404, "no such sales unit")
        return msgspec.to_builtins(self._world.change_unit(unit.changed(body)))

    def customers(self, request: Request, body: Json) -> Any:
        return [_shown(person) for person in self._world.customers.values()]

    def customer(self, request: Request, body: Json) -> Any:
        return _shown(self._world.known_customer(request.path_params["phone"]))

    def change_customer(self, request: Request, body: Json) -> Any:
        """Change a pretend customer, or let a new one move in."""
        phone = request.path_params["phone"]
        if not re.fullmatch("[0-9]{9,15}", phone):
            raise Unusable(400, "a phone number has 9 to 15 digits, country code first")
        known = self._world.known_customer(phone)
        return _shown(self._world.change_customer(known.changed(body)))

    def check_in(self, request: Request, body: Json) -> Any:
        """Let a customer scan the merchant's QR; the token for the webhook."""
        person = self._world.known_customer(request.path_params["phone"])
        msn = str(body.get("msn", self._world.main.msn))
        if msn not in self._world.units:
            raise Unusable(404, "no such sales unit")
        # The same each time, as the code on a shop's counter is.
        merchant_qr_id = str(body.get("merchantQrId") or uuid5(NAMESPACE_URL, f"https://practice.invalid/{msn}"))
        return _shown(person) | {"customerToken": self._webhooks.checked_in(person, msn, merchant_qr_id)}

    def stickers(self, request: Request, body: Json) -> Any:
        """All stickers, with what their pictures say."""
        codes = self._stickers
        return [
            {"msn": known.msn, "merchantQrId": known.id, "locationDescription": known.place}
            | {"shop": self._world.units[known.msn].name, "qrContent": codes.content(known)}
            for known in codes.stickers()
        ]

    def scan(self, request: Request, body: Json) -> Any:
        """Let a customer scan a sticker.

        404 for one that is not there, as the app says.
        """
        person = self._world.known_customer(request.path_params["phone"])
        msn, name = str(body.get("msn", self._world.main.msn)), str(body.get("merchantQrId", ""))
        if self._stickers.sticker(msn, name) is None:
            raise Unusable(404, "no such sticker")
        return {"customerToken": self._webhooks.checked_in(person, msn, name)}

    def check_in_state(self, request: Request, body: Json) -> Any:
        """Whether the shop has heard of a check-in.

        `{"arrived": null}` while it is on its way.
        """
        return {"arrived": self._webhooks.check_in_arrived(request.query_params.get("token", ""))}


def _shown(person: Customer) -> Json:
    shown: Json = msgspec.to_builtins(person)
    return shown
