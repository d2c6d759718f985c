"""The Webhooks API: who wants to hear of what."""

import base64
import ipaddress
import secrets
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.sandbox.clock import seven_digits, three_digits, with_offset
from app.sandbox.epayment import wire
from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.faults.script import Fault
from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.http.errors import Refused, invalid
from app.sandbox.http.fields import Faults, an_object, list_of, one_of, text
from app.sandbox.payments.payment import Event, Happening, Payment
from app.sandbox.units import Customer
from app.sandbox.webhooks.queue import Delivery, DeliveryQueue

EVENTS = {f"epayments.payment.{name.value.lower()}.v1": name for name in Happening}
OTHER_EVENTS = (
    "user.checked-in.v1",
    *(f"recurring.agreement-{word}.v1" for word in ("activated", "rejected", "stopped", "expired")),
    *(f"recurring.charge-{word}.v1" for word in ("reserved", "captured", "canceled", "failed", "refunded")),
    "recurring.charge-creation-failed.v1",
    "login.merchant-initiated.ping.v1",
)
WEBHOOKS = "/webhooks/v1/webhooks"
MOST_PER_EVENT = 25
PORTS = (None, 80, 443, 8080)
FORGET_AFTER = timedelta(days=14)
_request = an_object(
    required={"url": text(), "events": list_of(one_of((*EVENTS, *OTHER_EVENTS)), least=1)},
)


class Registration(Struct, frozen=True, kw_only=True):
    """A registration for some events of a sales unit."""

    id: str
    msn: str
    url: str
    events: list[str]
    secret: str
    failing_since: datetime | None = None


def is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Webhooks:
    """Who wants to hear of what.

    Listens to the world inside its transactions, so that no event is lost.
    """

    def __init__(self, context: ApiContext) -> None:
        world = self._world = context.world
        self._script = context.script
        # Webhooks are no call of a client, so the script has to be told that there are faults of them.
        self._script.allow(["delivery"])
        self.queue = DeliveryQueue(world)
        world.listeners.append(self.heard)
        self._registered: list[Registration] | None = None
        world.forgetting.append(self._forget)

    def calls(self) -> list[ApiCall]:
        return [
            ApiCall("POST", WEBHOOKS, "webhooks", self.register),
            ApiCall("GET", WEBHOOKS, "webhooks", self.listed),
            ApiCall("DELETE", f"{WEBHOOKS}/{{reference}}", "webhooks", self.delete),
        ]

    # the three calls ------------------------------------------------------------------------------------------------
    def register(self, call: Call) -> Answer:
        # The keys name the sales unit; these calls do not have to (documented).
        unit = self._world.gate.admit(call.headers, names_unit=False)
        body = call.value
        faults = Faults()
        _request(faults, "", body)
        if not faults and not _acceptable(body["url"]):
            faults.note(
                "url",
                "The field Url must be an https URL on a common port, in plain ASCII (http only on this machine).",
            )
        if not faults:
            for name in body["events"]:
                # Check-ins have a single receiver; all else may have as many as are documented.
                most = 1 if name == "user.checked-in.v1" else MOST_PER_EVENT
                if sum(name in known.events for known in self.registrations(unit.msn)) >= most:
                    faults.note("events", f"There are {most} registrations for {name} already.")
        if faults:
            raise invalid(faults)
        # Random bytes as base64; the key is this very text, and not the bytes.
        secret = base64.b64encode(secrets.token_bytes(64)).decode()
        registration = Registration(
            id=str(uuid4()), msn=unit.msn, url=body["url"], events=body["events"], secret=secret
        )
        self._keep(registration.id, registration)
        return json_answer(201, {"id": registration.id, "secret": registration.secret})

    def listed(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers, names_unit=False)
        found = [{"id": known.id, "url": known.url, "events": known.events} for known in self.registrations(unit.msn)]
        return json_answer(200, {"webhooks": found})

    def delete(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers, names_unit=False)
        if call.reference not in {known.id for known in self.registrations(unit.msn)}:
            raise Refused(404, "Not Found", "There is no such webhook for this sales unit.")
        self._keep(call.reference, None)
        return Answer(204)

    # the queue ------------------------------------------------------------------------------------------------------
    def heard(self, payment: Payment, event: Event) -> None:
        """Queue a delivery of an event for each registration, spoiled if so scripted."""
        name = f"epayments.payment.{event.name.value.lower()}.v1"
        for known in self.registrations(payment.msn):
            if name not in known.events:
                continue
            # By what they do: a delay may stand beside one fault.
            chosen = {rule.do: rule for rule in self._script.pick("delivery", payment.reference)}
            if Fault.LOSE in chosen:
                continue
            late = timedelta(milliseconds=chosen[Fault.DELAY].ms if Fault.DELAY in chosen else 0)
            for _ in range(2 if Fault.TWICE in chosen else 1):
                due, fault = self._world.clock.now() + late, next(iter(chosen), None)
                # Made for each delivery, as the service does, with an identity of its own.
                body = self._payload(payment, event)
                self.queue.add(known.id, payment.reference, event.name.value, body, due, len(payment.events), fault)

    def checked_in(self, customer: Customer, msn: str, merchant_qr_id: str) -> str:
        """A customer scanned the merchant's own QR.

        The token in the event names them in a create call (documented).
        """
        now = self._world.clock.now()
        token = self._world.new_customer_token(customer.phone, msn)
        body = {
            "customerToken": token,
            "merchantQrId": merchant_qr_id,
            "msn": msn,
            "initiatedAt": seven_digits(now),
        }
        for known in self.registrations(msn):
            if "user.checked-in.v1" in known.events:
                self.queue.add(known.id, token, "user.checked-in.v1", body, now)
                self._world.shelf.put_thing("check-in", token, {"registration": known.id})
        return token

    def check_in_arrived(self, token: str) -> bool | None:
        """Whether the shop has heard of a check-in.

        None while it is on its way; no without a registration or a good answer.
        """
        kept = self._world.shelf.thing("check-in", token)
        if kept is None:
            return False
        waiting = self.queue.first(kept["registration"], token)
        if waiting is None:
            return True
        return False if waiting.attempts else None

    def _payload(self, payment: Payment, event: Event) -> dict[str, Any]:
        """No aggregate, no state: a webhook is a signal to go and look (documented)."""
        line = wire.event(payment, event)
        said: dict[str, Any] = {"msn": payment.msn, **line, "timestamp": three_digits(event.at)}
        if event.name is Happening.AUTHORIZED and event.success:
            person = self._world.known_customer(payment.phone) if payment.phone else None
            said |= wire.shared_by_customer(payment, person)
            said |= {"sub": payment.sub} if payment.sub else {}
            if payment.guaranteed_until is not None:
                said["captureGuaranteedUntil"] = with_offset(payment.guaranteed_until)
        return said

    def due(self, limit: int) -> list[tuple[Registration, Delivery]]:
        """What to send now, at most `limit` to each registration."""
        return [(known, waiting) for known in self.registrations() for waiting in self.queue.due(known.id, limit)]

    def attempted(self, delivery: Delivery, delivered: bool) -> None:
        """Note an attempt: the queue goes on, dead registrations are forgotten."""
        self._note_health(delivery.registration, delivered, self._world.clock.now())
        self.queue.attempted(delivery, delivered)

    def _note_health(self, registration: str, delivered: bool, now: datetime) -> None:
        """A registration that has not answered for two weeks is deleted (documented since March 2026)."""
        known = next((found for found in self.registrations() if found.id == registration), None)
        # The usual case writes nothing: all is well, and was before.
        if known is None or (delivered and known.failing_since is None):
            return
        since = None if delivered else known.failing_since or now
        if since is not None and now - since >= FORGET_AFTER:
            self._keep(known.id, None)
        elif since != known.failing_since:
            self._keep(known.id, replace(known, failing_since=since))

    def _keep(self, number: str, known: Registration | None) -> None:
        if known is None:
            self._world.shelf.drop_thing("webhook", number)
            self.queue.drop(number)
        else:
            self._world.shelf.put_thing("webhook", number, known)
        # The list in memory is made anew at the next look.
        self._forget()

    def _forget(self) -> None:
        self._registered = None

    def registrations(self, msn: str | None = None) -> list[Registration]:
        if self._registered is None:
            kept = self._world.shelf.things("webhook").values()
            self._registered = [msgspec.convert(known, Registration) for known in kept]
        return [known for known in self._registered if msn in (None, known.msn)]


def _acceptable(url: str) -> bool:
    """https on a common port, as the service demands; plain http only on this machine, where there is no certificate.

    Other letters than those of ASCII have to be percent-encoded by whoever registers: what is signed is what is called.
    """
    if not url.isascii() or not url.isprintable() or " " in url:
        return False
    try:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https") and is_loopback(url):
            return parts.port != 0
        return parts.scheme == "https" and bool(parts.hostname) and parts.port in PORTS
    except ValueError:
        return False
