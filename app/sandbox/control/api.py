"""Control calls: JSON outside the service's namespace, for tests, tools and practice."""

import re
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.routing import Route

from app.sandbox.clock import three_digits
from app.sandbox.epayment import wire
from app.sandbox.exchange.context import ApiContext
from app.sandbox.faults.profiles import PROFILES, profile
from app.sandbox.http.json_calls import Json, Unusable, control_route, limit_of, whole
from app.sandbox.order_management.api import Orders
from app.sandbox.payments.payment import LARGEST_AMOUNT, Payment, State
from app.sandbox.webhooks.api import Webhooks

LONGEST_PROCESSING_S = 3600
USUAL_ROWS, MOST_ROWS = 200, 1_000
NOBODY = "4712345678"
"""Who approves a request that names no number."""


class Control:
    """The control calls of one sandbox."""

    def __init__(self, context: ApiContext) -> None:
        self._context, self._world = context, context.world
        self._webhooks, self._orders = context.api(Webhooks), context.api(Orders)

    def routes(self) -> list[Route]:
        acts = {"approve": self.approve, "abort": self.abort, "decline": self.abort, "expire": self.expire}
        acts |= {"processing": self.processing, "funds": self.funds, "portal": self.portal}
        return [
            control_route("/_sandbox", "GET", self.about),
            control_route("/_sandbox/payments", "GET", self.payments),
            *[control_route(f"/_sandbox/payments/{{reference}}/{name}", "POST", act) for name, act in acts.items()],
            control_route("/_sandbox/payments/{reference}", "GET", self.payment),
            control_route("/_sandbox/ledger", "GET", self.ledger),
            control_route("/_sandbox/requests", "GET", self.requests),
            control_route("/_sandbox/webhooks", "GET", self.webhooks),
            control_route("/_sandbox/clock", "GET", self.time),
            control_route("/_sandbox/clock", "POST", self.move_time),
            control_route("/_sandbox/reset", "POST", self.reset),
            control_route("/_sandbox/faults", "GET", self.faults),
            control_route("/_sandbox/faults", "POST", self.set_faults),
            control_route("/_sandbox/faults", "DELETE", self.clear_faults),
        ]

    def about(self, request: Request, body: Json) -> Any:
        unit = self._world.main
        return {
            "name": "Kvitt sandbox",
            "shop": unit.name,
            "msn": unit.msn,
            "now": three_digits(self._world.clock.now()),
        }

    # payments -------------------------------------------------------------------------------------------------------
    def payments(self, request: Request, body: Json) -> Any:
        """Newest first, a page at a time.

        `before` is the reference of the last row of the page before.
        """
        asked, limit = request.query_params, limit_of(request, USUAL_ROWS, MOST_ROWS)
        found = self._world.shelf.payments(limit, asked.get("phone"), before=asked.get("before"))
        # What was due has happened, although no timer has come by.
        return [self._row(self._world.settled(payment)) for payment in found]

    def payment(self, request: Request, body: Json) -> Any:
        return self._row(self._found(request))

    def approve(self, request: Request, body: Json) -> Any:
        payment = self._waiting(request)
        shares = body.get("shares", True) is True
        after, objection = self._world.approve(payment, _phone(body), whole(body, "card", 0, 9), shares=shares)
        return self._row(after) | {"approved": objection is None, "reason": objection}

    def abort(self, request: Request, body: Json) -> Any:
        return self._row(self._world.decline(self._waiting(request)))

    def expire(self, request: Request, body: Json) -> Any:
        return self._row(self._world.expire(self._waiting(request)))

    def processing(self, request: Request, body: Json) -> Any:
        """The customer is approving at this moment, for `seconds` of virtual time."""
        seconds = whole(body, "seconds", 60, LONGEST_PROCESSING_S)
        return self._row(self._world.start_processing(self._waiting(request), timedelta(seconds=seconds)))

    def funds(self, request: Request, body: Json) -> Any:
        """`{"available": false}`: the bank lets the reservation go (6260)."""
        return self._row(self._world.take_funds(self._found(request), gone=body.get("available") is False))

    def portal(self, request: Request, body: Json) -> Any:
        """Capture, refund or cancel by hand, as in the business portal.

        No key in the log, webhooks as ever.
        """
        payment, act = self._found(request), body.get("act")
        unit = self._world.units[payment.msn]
        if act == "cancel":
            return self._row(self._world.cancel(payment, only_if_not_authorized=False, key=None))
        if act not in ("capture", "refund"):
            raise Unusable(400, "act must be capture, refund or cancel")
        # Without an amount all that is left, as the portal offers it.
        rest = payment.capturable if act == "capture" else payment.refundable
        value = whole(body, "value", rest, LARGEST_AMOUNT)
        change = self._world.capture if act == "capture" else self._world.refund
        return self._row(change(payment, unit, value, None))

    def ledger(self, request: Request, body: Json) -> Any:
        reference = request.query_params.get("reference")
        if reference is None:
            # The ledger of everything is only right once everything due has happened.
            self._world.sweep()
        elif (payment := self._world.shelf.payment_anywhere(reference)) is not None:
            self._world.settled(payment)
        found = self._world.shelf.movements(reference, limit_of(request))
        return [wire.movement(moved) for moved in found]

    # the world ------------------------------------------------------------------------------------------------------
    def requests(self, request: Request, body: Json) -> Any:
        """The last exchanges, oldest first; with `limit` only the newest of them."""
        exchanges = list(self._context.journal)
        limit = limit_of(request)
        return [exchange.shown() for exchange in exchanges[max(0, len(exchanges) - limit) if limit >= 0 else 0 :]]

    def webhooks(self, request: Request, body: Json) -> Any:
        """Registrations without their secrets, and what is still on its way."""
        found = self._webhooks
        return {
            "registrations": [
                {"id": known.id, "msn": known.msn, "url": known.url, "events": known.events}
                for known in found.registrations()
            ],
            "waiting": [
                {
                    "registration": waiting.registration,
                    "reference": waiting.reference,
                    "name": waiting.name,
                    "attempts": waiting.attempts,
                    "nextAttempt": three_digits(waiting.due),
                }
                for waiting in found.queue.waiting(limit_of(request, USUAL_ROWS, MOST_ROWS))
            ],
        }

    def time(self, request: Request, body: Json) -> Any:
        return {"now": three_digits(self._world.clock.now())}

    def move_time(self, request: Request, body: Json) -> Any:
        step = body.get("advance_s")
        # True is a number to Python.
        if isinstance(step, bool) or not isinstance(step, int | float):
            raise Unusable(400, "advance_s must be a number of seconds")
        self._world.advance(timedelta(seconds=step))
        return self.time(request, body)

    def reset(self, request: Request, body: Json) -> Any:
        self._context.forget()
        return {"reset": True}

    def faults(self, request: Request, body: Json) -> Any:
        return self._context.script.shown()

    def set_faults(self, request: Request, body: Json) -> Any:
        rules = profile(body["profile"]) if isinstance(body.get("profile"), str) else body.get("rules")
        if not isinstance(rules, list):
            raise Unusable(400, "rules must be a list, or profile one of: " + ", ".join(PROFILES))
        self._context.script.load(rules, whole(body, "seed", 0, 2**63))
        return self.faults(request, body)

    def clear_faults(self, request: Request, body: Json) -> Any:
        self._context.script.clear()
        return self.faults(request, body)

    def _row(self, payment: Payment) -> Json:
        # A receipt may have come by Order Management, later than the payment.
        late_receipt = self._orders.receipt_of(payment.msn, payment.reference)
        waits = payment.state is State.CREATED
        asked = self._world.asked_to_share(payment, payment.phone or NOBODY) if waits else ()
        return wire.row(payment, self._world.units[payment.msn].name) | {"receipt": late_receipt, "asks": asked}

    def _found(self, request: Request) -> Payment:
        reference = request.path_params["reference"]
        payment = self._world.shelf.payment_anywhere(reference)
        if payment is None:
            raise Unusable(404, f"no payment {reference}")
        return self._world.settled(payment)

    def _waiting(self, request: Request) -> Payment:
        payment = self._found(request)
        if payment.state is not State.CREATED:
            raise Unusable(409, f"the payment is {payment.state} already")
        return payment


def _phone(body: Json) -> str | None:
    phone = body.get("phoneNumber")
    if phone is not None and not re.fullmatch("[0-9]{9,15}", str(phone)):
        raise Unusable(400, "a phone number has 9 to 15 digits, country code first")
    return None if phone is None else str(phone)
