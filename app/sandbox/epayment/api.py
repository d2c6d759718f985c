"""The ePayment API: seven operations, in the documented order of checks.

Keys and token (401), sales unit (403), rate limit (429), stored answer of the same key (replay or 409), shape and rules
(400 ...), effect, event. The order is inferred; each refusal by itself is documented.
"""

import hashlib
import json
from collections.abc import Callable
from typing import Any

from app.sandbox.epayment import wire
from app.sandbox.epayment.create_request import amount, check_amount, check_shape, customer
from app.sandbox.exchange import attempts
from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Answer, Call, json_answer, refused_answer
from app.sandbox.http.errors import Refused, gateway, invalid, refusal
from app.sandbox.http.fields import Faults, an_object, text, yes_or_no
from app.sandbox.http.leniency import read_metadata_as_text, read_numbers_as_text
from app.sandbox.order_management.sums import doubts
from app.sandbox.payments.create_rules import EXPRESS_SCOPES
from app.sandbox.payments.payment import Payment
from app.sandbox.units import Unit

PAYMENTS = "/epayment/v1/payments"
LONGEST_KEY = 50
CONFLICT = {"capture": "4010", "refund": "4150"}
"""The code of "this key was used with another body", per operation; 4020 for the others."""
_modification = an_object(required={"modificationAmount": amount})
_cancellation = an_object(optional={"cancelTransactionOnly": yes_or_no})
_force_approval = an_object(optional={"customer": customer, "token": text()})


class EPayment:
    """The operations, each from a call to an answer."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        one = f"{PAYMENTS}/{{reference}}"
        return [
            ApiCall("POST", "/accesstoken/get", "token", self.token),
            ApiCall("POST", PAYMENTS, "create", self.create),
            ApiCall("GET", one, "get", self.get),
            ApiCall("GET", f"{one}/events", "events", self.events),
            ApiCall("POST", f"{one}/capture", "capture", self.capture, locks=True),
            ApiCall("POST", f"{one}/refund", "refund", self.refund, locks=True),
            ApiCall("POST", f"{one}/cancel", "cancel", self.cancel, locks=True),
            ApiCall("POST", "/epayment/v1/test/payments/{reference}/approve", "approve", self.approve, locks=True),
        ]

    def token(self, call: Call) -> Answer:
        answer = self._world.gate.token(call.headers, self._world.settings.token_life_s)
        return json_answer(200, answer, "application/json;charset=UTF-8")

    def create(self, call: Call) -> Answer:
        unit = self._world.gate.admit(call.headers)
        # A missing or misspelt reference lands in one bucket with all the others like it (documented).
        self._limit("create", unit.msn, _reference_in(call))

        def act(key: str) -> Answer:
            body, settings = call.value, self._world.settings
            read_metadata_as_text(body)
            if settings.numbers_as_text:
                # Kindness before strictness: a number that is read as text is no fault any more.
                call.warnings.extend(read_numbers_as_text(body))
            if isinstance(body, dict):
                # Its own code (4040) comes before the faults of shape.
                check_amount(body.get("amount"))
            check_shape(body, settings.strict_fields)
            # After the shape, so that all of it can be relied upon here.
            self._check_express(body, call)
            if settings.strict_sums and (odd := doubts(body)):
                raise invalid([("receipt", sentence) for sentence in odd])
            payment = self._world.create(unit, body, key)
            return json_answer(201, wire.created(payment, self._world.base_url))

        return self._once(call, unit, act)

    def _check_express(self, body: dict[str, Any], call: Call) -> None:
        """All four values of the scope belong to Express: refused in strict mode, else a warning."""
        asked = set(str((body.get("profile") or {}).get("scope") or "").split())
        if body.get("shipping") is None or asked >= EXPRESS_SCOPES:
            return
        sentence = f"Express wants all of these in profile.scope: {', '.join(sorted(EXPRESS_SCOPES))}."
        if self._world.settings.strict_express:
            raise invalid([("profile.scope", sentence)])
        call.warnings.append(sentence)

    def get(self, call: Call) -> Answer:
        payment = self._read("get", call)
        person = self._world.known_customer(payment.phone) if payment.phone else None
        return json_answer(200, wire.got(payment, person, self._world.base_url))

    def events(self, call: Call) -> Answer:
        payment = self._read("events", call)
        return json_answer(200, [wire.event(payment, happened) for happened in payment.events])

    def capture(self, call: Call) -> Answer:
        return self._modify(call, self._world.capture)

    def refund(self, call: Call) -> Answer:
        return self._modify(call, self._world.refund)

    def cancel(self, call: Call) -> Answer:
        """No body means `{}`.

        The key is recommended and not demanded (it left the specification).
        """
        unit = self._enter_write(call)

        def act(key: str | None) -> Answer:
            body = call.value if call.body.strip() else {}
            _demand(_cancellation, body)
            payment = self._world.look(unit, call.reference)
            only = bool(body.get("cancelTransactionOnly"))
            return self._modified(self._world.cancel(payment, only, key))

        if call.key:
            return self._once(call, unit, act)
        # Without a key nothing can be repeated, so nothing is kept.
        try:
            with self._world.shelf.change():
                return act(None)
        except Refused as refused:
            attempts.refused(self._world, call, refused.code)
            raise

    def approve(self, call: Call) -> Answer:
        """Force approve: 200 with no documented body."""
        if self._world.settings.face == "production":
            # It belongs to the test environment alone (documented).
            raise gateway(404, "Resource not found")
        unit = self._enter_write(call)
        body = call.value
        if self._world.settings.numbers_as_text:
            call.warnings.extend(read_numbers_as_text(body))
        _demand(_force_approval, body)
        # Either names the customer; a check-in token comes from the counter.
        person, token = body.get("customer") or {}, body.get("token")
        if not person and not token:
            raise invalid([("customer", "Either customer or token is required.")])
        payment = self._world.look(unit, call.reference)
        if token and token != payment.token:
            raise refusal("10010")
        self._world.force_approve(payment, unit, self._world.phone_of(person, unit.msn))
        return Answer(200)

    def _modify(self, call: Call, change: Callable[[Payment, Unit, int, str], Payment]) -> Answer:
        unit = self._enter_write(call)

        def act(key: str) -> Answer:
            body = call.value
            wanted = body.get("modificationAmount") if isinstance(body, dict) else None
            check_amount(wanted)
            _demand(_modification, body)
            payment = self._world.look(unit, call.reference)
            # Zero and foreign currency are nowhere documented; the amount is what is wrong with them (inferred).
            if body["modificationAmount"]["value"] < 1 or body["modificationAmount"]["currency"] != payment.currency:
                raise refusal("4040")
            return self._modified(change(payment, unit, body["modificationAmount"]["value"], key))

        return self._once(call, unit, act)

    def _modified(self, payment: Payment) -> Answer:
        return json_answer(200, wire.modified(payment), self._world.settings.adjustment_media)

    def _read(self, operation: str, call: Call) -> Payment:
        unit = self._world.gate.admit(call.headers)
        # Reads are counted by the subscription and writes by the sales unit, as documented.
        self._limit(operation, unit.subscription_key, call.reference)
        return self._world.look(unit, call.reference)

    def _enter_write(self, call: Call) -> Unit:
        unit = self._world.gate.admit(call.headers)
        self._limit(call.operation, unit.msn, call.reference)
        if call.busy:
            raise refusal("6160")
        return unit

    def _limit(self, operation: str, owner: str, reference: str) -> None:
        if self._world.settings.rate_limits:
            self._world.limits.spend(operation, owner, reference)

    def _once(self, call: Call, unit: Unit, act: Callable[[str], Answer]) -> Answer:
        """Act at most once per Idempotency-Key: the same request gets the stored answer, another one gets 409.

        A 4xx answer is kept as well (documented); 401, 423, 429 and 5xx are not, because they say "try again".
        """
        key = call.key
        if not key:
            raise invalid([("Idempotency-Key", "The Idempotency-Key field is required.")])
        if len(key) > LONGEST_KEY:
            reason = f"The field Idempotency-Key must be a string with a maximum length of {LONGEST_KEY}."
            raise invalid([("Idempotency-Key", reason)])
        # The key counts in one sales unit, by some sources in one operation of it only; a switch decides.
        scope, anywhere = f"{unit.msn} {key}", unit.key_scope == "msn"
        asked, shelf = _fingerprint(call), self._world.shelf
        kept = shelf.kept_answer(scope, call.operation, anywhere=anywhere)
        if kept is not None:
            operation, asked_before, status, body, media = kept
            if operation != call.operation:
                raise refusal("4020")
            # Compared by meaning: the order of fields or blanks is no other request.
            if asked_before != asked:
                raise refusal(CONFLICT.get(call.operation, "4020"))
            return Answer(status, body, media)
        try:
            # Effect and answer are kept together: a kill leaves both or neither.
            with shelf.change():
                answer = act(key)
                shelf.keep_answer(scope, call.operation, asked, answer.status, answer.body, answer.media)
            return answer
        except Refused as refused:
            answer = refused_answer(refused, call, self._world.settings.statuses)
            # Outside of the transaction, which the refusal has undone.
            if refused.sticks:
                shelf.keep_answer(scope, call.operation, asked, answer.status, answer.body, answer.media)
            attempts.refused(self._world, call, refused.code)
            return answer


def _demand(check: Callable[[Faults, str, Any], None], body: Any) -> None:
    faults = Faults()
    check(faults, "", body)
    if faults:
        raise invalid(faults)


def _fingerprint(call: Call) -> bytes:
    """What makes two requests the same: the path, and the body as a value (the order of its fields is not a change)."""
    try:
        # By value and with sorted names; a body that is no JSON counts by its bytes.
        meant = json.dumps(call.value, sort_keys=True, default=str).encode()
    except (Refused, RecursionError):
        meant = call.body
    return hashlib.sha256(call.path.encode() + b"\n" + meant).digest()


def _reference_in(call: Call) -> str:
    try:
        return str(call.value.get("reference") or "") if isinstance(call.value, dict) else ""
    except Refused:
        return ""
