"""The strings behind the stage: JSON calls outside the service's own namespace, for tests, tools and the practice window."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import wire
from .bodies import LARGEST_BODY
from .clock import three_digits
from .errors import Refused
from .exchange import Counter
from .payment import Payment, State

Handler = Callable[[Request, dict[str, Any]], Any]
LONGEST_PROCESSING_S = 3600


class Unusable(ValueError):
    """A control call that cannot be understood or does not fit the state; its text is shown to the caller."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class Control:
    """The control calls of one sandbox."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self._world = counter, counter.world

    def routes(self) -> list[Route]:
        acts = {"approve": self.approve, "abort": self.abort, "decline": self.abort, "expire": self.expire}
        acts |= {"processing": self.processing, "funds": self.funds}
        return [
            _route("/_sandbox", "GET", self.about),
            _route("/_sandbox/payments", "GET", self.payments),
            *[_route(f"/_sandbox/payments/{{reference}}/{name}", "POST", act) for name, act in acts.items()],
            _route("/_sandbox/payments/{reference}", "GET", self.payment),
            _route("/_sandbox/ledger", "GET", self.ledger),
            _route("/_sandbox/requests", "GET", self.requests),
            _route("/_sandbox/clock", "GET", self.time),
            _route("/_sandbox/clock", "POST", self.move_time),
            _route("/_sandbox/reset", "POST", self.reset),
            _route("/_sandbox/faults", "GET", self.faults),
            _route("/_sandbox/faults", "POST", self.set_faults),
            _route("/_sandbox/faults", "DELETE", self.clear_faults),
            _route("/_sandbox/settings", "GET", self.settings),
            _route("/_sandbox/settings", "POST", self.change_settings),
        ]

    def about(self, request: Request, body: dict[str, Any]) -> Any:
        unit = self._world.main
        return {
            "name": "Kvitt sandbox",
            "shop": unit.name,
            "msn": unit.msn,
            "now": three_digits(self._world.clock.now()),
        }

    # payments -------------------------------------------------------------------------------------------------------
    def payments(self, request: Request, body: dict[str, Any]) -> Any:
        self._world.sweep()
        found = self._world.shelf.payments(_limit(request), request.query_params.get("phone"))
        return [self._row(payment) for payment in found]

    def payment(self, request: Request, body: dict[str, Any]) -> Any:
        return self._row(self._found(request))

    def approve(self, request: Request, body: dict[str, Any]) -> Any:
        payment = self._waiting(request)
        after, objection = self._world.approve(payment, body.get("phoneNumber"))
        return self._row(after) | {"approved": objection is None, "reason": objection}

    def abort(self, request: Request, body: dict[str, Any]) -> Any:
        return self._row(self._world.decline(self._waiting(request)))

    def expire(self, request: Request, body: dict[str, Any]) -> Any:
        return self._row(self._world.expire(self._waiting(request)))

    def processing(self, request: Request, body: dict[str, Any]) -> Any:
        """The customer is approving at this moment, for `seconds` of virtual time."""
        seconds = _whole(body, "seconds", 60, LONGEST_PROCESSING_S)
        return self._row(self._world.start_processing(self._waiting(request), timedelta(seconds=seconds)))

    def funds(self, request: Request, body: dict[str, Any]) -> Any:
        """`{"available": false}`: the bank lets the reservation go (6260)."""
        return self._row(self._world.take_funds(self._found(request), gone=body.get("available") is False))

    def ledger(self, request: Request, body: dict[str, Any]) -> Any:
        self._world.sweep()
        found = self._world.shelf.movements(request.query_params.get("reference"), _limit(request))
        return [wire.movement(moved) for moved in found]

    # the world ------------------------------------------------------------------------------------------------------
    def requests(self, request: Request, body: dict[str, Any]) -> Any:
        return [exchange.shown() for exchange in self._counter.journal]

    def time(self, request: Request, body: dict[str, Any]) -> Any:
        return {"now": three_digits(self._world.clock.now())}

    def move_time(self, request: Request, body: dict[str, Any]) -> Any:
        step = body.get("advance_s")
        if isinstance(step, bool) or not isinstance(step, int | float):
            raise Unusable(400, "advance_s must be a number of seconds")
        self._world.advance(timedelta(seconds=step))
        return self.time(request, body)

    def reset(self, request: Request, body: dict[str, Any]) -> Any:
        self._counter.forget()
        return {"reset": True}

    def faults(self, request: Request, body: dict[str, Any]) -> Any:
        return self._counter.script.shown()

    def set_faults(self, request: Request, body: dict[str, Any]) -> Any:
        rules = body.get("rules")
        if not isinstance(rules, list):
            raise Unusable(400, "rules must be a list")
        self._counter.script.load(rules, _whole(body, "seed", 0, 2**63))
        return self.faults(request, body)

    def clear_faults(self, request: Request, body: dict[str, Any]) -> Any:
        self._counter.script.clear()
        return self.faults(request, body)

    def settings(self, request: Request, body: dict[str, Any]) -> Any:
        return msgspec.to_builtins(self._world.settings)

    def change_settings(self, request: Request, body: dict[str, Any]) -> Any:
        self._world.change_settings(body)
        return self.settings(request, body)

    def _row(self, payment: Payment) -> dict[str, Any]:
        return wire.row(payment, self._world.units[payment.msn].name)

    def _found(self, request: Request) -> Payment:
        reference = request.path_params["reference"]
        self._world.sweep()
        payment = self._world.shelf.payment_anywhere(reference)
        if payment is None:
            raise Unusable(404, f"no payment {reference}")
        return payment

    def _waiting(self, request: Request) -> Payment:
        payment = self._found(request)
        if payment.state is not State.CREATED:
            raise Unusable(409, f"the payment is {payment.state} already")
        return payment


def _route(path: str, method: str, act: Handler) -> Route:
    return Route(path, _json(act), methods=[method])


def _json(act: Handler) -> Callable[[Request], Awaitable[Response]]:
    """A control call: JSON in, JSON out, and one plain sentence when it cannot be done."""

    async def handle(request: Request) -> Response:
        try:
            raw = await request.body()
            body = json.loads(raw) if raw.strip() and len(raw) <= LARGEST_BODY else {}
            if not isinstance(body, dict):
                raise Unusable(400, "the body must be a JSON object")
            return JSONResponse(act(request, body))
        except Unusable as unusable:
            return JSONResponse({"error": str(unusable)}, unusable.status)
        except Refused as refused:
            return JSONResponse({"error": refused.detail, "code": refused.code}, refused.status)
        except (ValueError, OverflowError, RecursionError) as wrong:
            return JSONResponse({"error": str(wrong)}, 400)

    return handle


def _limit(request: Request) -> int:
    """How many rows at most; all of them unless the caller asks for fewer."""
    wanted = request.query_params.get("limit", "")
    return int(wanted) if wanted.isascii() and wanted.isdigit() else -1


def _whole(body: dict[str, Any], name: str, default: int, most: int) -> int:
    value = body.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise Unusable(400, f"{name} must be a whole number from 0 to {most}")
    return int(value)
