"""The pretend world: payments, money and time, and everybody who can change them.

All rules meet here.
"""

import base64
import re
import secrets
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec.structs import replace

from app.sandbox.clock import Clock
from app.sandbox.http.errors import refusal
from app.sandbox.http.gate import Gate
from app.sandbox.http.limits import Limits
from app.sandbox.payments import approval, consent, rules
from app.sandbox.payments.create_rules import first_broken_rule, moment
from app.sandbox.payments.payment import Event, Happening, Movement, Payment, State
from app.sandbox.settings import Settings
from app.sandbox.shelf import Shelf
from app.sandbox.units import CUSTOMERS, MAIN, UNITS, Customer, Unit, stranger, sub_of

Listener = Callable[[Payment, Event], None]
LIFE = timedelta(minutes=10)
TOKEN_LIFE = timedelta(minutes=15)
"""How long the `customerToken` of a check-in names its customer (documented)."""
SWEPT_AT_ONCE = 2_000
"""Payments that a clock jump settles before it answers; the rest follows by timer, and whenever one is looked at."""


class World:
    """One sandbox. Everything in it happens in one thread, one request at a time."""

    def __init__(self, shelf: Shelf, clock: Clock | None = None) -> None:
        self.shelf = shelf
        self.clock = clock or Clock(timedelta(milliseconds=shelf.thing("clock", "offset_ms") or 0))
        self.base_url = "http://127.0.0.1"
        self.listeners: list[Listener] = []
        self.forgetting: list[Callable[[], None]] = []
        """Who else has a memory of this world, and loses it on reset."""
        self.limits = Limits(self.clock.now)
        self._read_back()
        self.gate = Gate(self._every_unit, self.clock.now)

    def _read_back(self) -> None:
        # A switch that this version no longer knows is let go; the rest of an older file is good.
        kept = self.shelf.thing("settings", "") or {}
        self.settings = Settings().changed({name: kept[name] for name in Settings.__struct_fields__ if name in kept})
        kept_units = {msn: msgspec.convert(kept, Unit) for msn, kept in self.shelf.things("unit").items()}
        self.units: dict[str, Unit] = {unit.msn: unit for unit in UNITS} | kept_units
        kept_people = {phone: msgspec.convert(kept, Customer) for phone, kept in self.shelf.things("customer").items()}
        # People that were changed lie over those that every sandbox knows.
        self.customers: dict[str, Customer] = {person.phone: person for person in CUSTOMERS} | kept_people

    def _every_unit(self) -> Iterable[Unit]:
        return self.units.values()

    @property
    def main(self) -> Unit:
        return self.units[MAIN.msn]

    # what a merchant does -------------------------------------------------------------------------------------------
    def create(self, unit: Unit, body: dict[str, Any], key: str) -> Payment:
        now = self.clock.now()
        # Rules before the reference: a request refused for its values must not use the name up.
        code = first_broken_rule(body, unit, now)
        if code:
            raise refusal(code)
        phone = self.phone_of(body.get("customer") or {}, unit.msn)
        # One code for every reason, as documented: the answer must not tell whether a person has the app.
        if phone and not self._can_pay(self.customer(phone), body):
            raise refusal("7010")
        # Used up for ever, also by a payment that has ended.
        if self.shelf.payment(unit.msn, body["reference"]) is not None:
            raise refusal("4150")
        psp_reference, value = rules.new_psp_reference(), body["amount"]["value"]
        log = Event(psp_reference=psp_reference, name=Happening.CREATED, value=value, at=now, key=key)
        payment = Payment(
            msn=unit.msn,
            reference=body["reference"],
            psp_reference=psp_reference,
            token=secrets.token_urlsafe(24),
            value=value,
            currency=body["amount"]["currency"],
            method=body["paymentMethod"]["type"],
            flow=body["userFlow"],
            request=body,
            created_at=now,
            expires_at=moment(body["expiresAt"]) if body.get("expiresAt") else now + LIFE,
            key=key,
            events=(log,),
            phone=phone,
        )
        self.shelf.add(payment)
        self._tell(payment, log)
        return payment

    def look(self, unit: Unit, reference: str) -> Payment:
        """The payment as it is now: what was due has happened."""
        payment = self.shelf.payment(unit.msn, reference)
        if payment is None:
            raise refusal("5090")
        # Time is settled on each look, so an answer never depends on how far the timer has come.
        return self.settled(payment)

    def capture(self, payment: Payment, unit: Unit, value: int, key: str | None) -> Payment:
        after = rules.capture(payment, value, unit, self.clock.now(), key)
        return self._keep(payment, after, "capture", value, key)

    def refund(self, payment: Payment, unit: Unit, value: int, key: str | None) -> Payment:
        after = rules.refund(payment, value, unit, self.clock.now(), key)
        return self._keep(payment, after, "refund", value, key)

    def cancel(self, payment: Payment, only_if_not_authorized: bool, key: str | None) -> Payment:
        after = rules.cancel(payment, only_if_not_authorized, self.clock.now())
        # Nothing was reserved, so nothing moves in the ledger.
        if after.state is State.TERMINATED:
            return self._keep(payment, after)
        return self._keep(payment, after, "cancel", payment.capturable, key)

    def log_failure(self, payment: Payment, name: Happening, value: int, key: str | None) -> Payment:
        """An attempt that failed: a line in the log, and no money moves."""
        log = rules.happened(payment, name, value, self.clock.now(), key, failure="the attempt failed")
        return self._keep(payment, replace(payment, events=log))

    def force_approve(self, payment: Payment, unit: Unit, phone: str | None) -> Payment:
        customer = self.customer(phone or payment.phone or "4712345678")
        # A number of nobody stands in where the request named none: the test call works without one (observed).
        after = approval.by_force(payment, customer, unit, self.clock.now())
        return self._keep(payment, after, "authorize", after.authorized)

    # what a customer does -------------------------------------------------------------------------------------------
    def approve(
        self, payment: Payment, phone: str | None = None, card: int = 0, *, shares: bool = True
    ) -> tuple[Payment, str | None]:
        """Approve in the app, with one of the customer's cards.

        The second value says why the bank refused, if it did. Without `shares` the customer keeps name and address.
        """
        customer, unit = self.known_customer(phone or payment.phone or "4712345678"), self.units[payment.msn]
        # A card that the customer does not have is none.
        chosen = customer.cards[card] if card < len(customer.cards) else None
        # Consent comes before the card: who shares nothing is never asked to pay.
        if self.asked_to_share(payment, customer.phone) and not (shares and customer.shares_data):
            return self.decline(payment), "the customer does not share what was asked for"
        after, objection = approval.in_the_app(payment, customer, chosen, unit, self.clock.now())
        if after.state is State.AUTHORIZED:
            return self._keep(payment, after, "authorize", after.authorized), None
        return self._keep(payment, after), objection

    def asked_to_share(self, payment: Payment, phone: str) -> tuple[str, ...]:
        """What the app asks this customer to share with the shop, if anything."""
        kept = self.shelf.thing("consent", f"{payment.msn} {sub_of(payment.msn, phone)}")
        return consent.still_asked(kept, payment, self.clock.now())

    def decline(self, payment: Payment) -> Payment:
        return self._keep(payment, rules.end(payment, State.ABORTED, self.clock.now()))

    def expire(self, payment: Payment, at: datetime | None = None) -> Payment:
        return self._keep(payment, rules.end(payment, State.EXPIRED, at or self.clock.now()))

    def start_processing(self, payment: Payment, length: timedelta) -> Payment:
        """Put the customer in the middle of approving (3-D Secure).

        A cancel meets 6250 until that is over.
        """
        return self._keep(payment, replace(payment, processing_until=self.clock.now() + length))

    def take_funds(self, payment: Payment, gone: bool) -> Payment:
        """The bank lets the reservation go (6260), or has it again."""
        return self._keep(payment, replace(payment, funds_gone=gone))

    # what time does -------------------------------------------------------------------------------------------------
    def advance(self, step: timedelta) -> None:
        self.clock.advance(step)
        self.shelf.put_thing("clock", "offset_ms", self.clock.offset // timedelta(milliseconds=1))
        self.sweep(SWEPT_AT_ONCE)

    def sweep(self, most: int | None = None) -> bool:
        """Let due events happen, the longest due first; whether all did.

        Everything, or at most so many payments.
        """
        settled = 0
        # The longest overdue first, so that events come in the order of time.
        while due := self.shelf.payments_due(self.clock.now(), SWEPT_AT_ONCE if most is None else most - settled):
            with self.shelf.change():
                for payment in due:
                    self.settled(payment)
            settled += len(due)
            if most is not None and settled >= most:
                return False
        return True

    def settled(self, payment: Payment) -> Payment:
        """The payment as it is now, also before a sweep reached it."""
        # A jump of the clock may pass several deadlines of one payment, each at its own moment.
        while payment.due is not None and payment.due <= self.clock.now():
            payment = self._one_due_thing(payment, payment.due)
        return payment

    def _one_due_thing(self, payment: Payment, now: datetime) -> Payment:
        """Carry out what was due, at the moment when it was due."""
        if payment.state is State.AUTHORIZED:
            return self._keep(payment, rules.release(payment, now), "cancel", payment.capturable)
        if payment.approve_after_processing:
            after = rules.approve(payment, self.units[payment.msn], now, payment.phone, None)
            return self._keep(payment, after, "authorize", after.authorized)
        if payment.processing_until is not None:
            return self._keep(payment, replace(payment, processing_until=None))
        return self.expire(payment, now)

    # who is who -----------------------------------------------------------------------------------------------------
    def customer(self, phone: str) -> Customer:
        """Who answers at this number when a payment is asked for."""
        if phone not in self.customers and self.settings.known_customers_only:
            raise refusal("7010")
        return self.known_customer(phone)

    def known_customer(self, phone: str) -> Customer:
        return self.customers.get(phone) or stranger(phone)

    def _can_pay(self, customer: Customer, body: dict[str, Any]) -> bool:
        return customer.exists and customer.age >= (body.get("minimumUserAge") or 0)

    def phone_of(self, person: dict[str, Any], msn: str) -> str | None:
        """The number behind any of the three ways to name a customer.

        A check-in names them to its own sales unit `msn` alone.
        """
        if person.get("phoneNumber"):
            return str(person["phoneNumber"])
        if person.get("customerToken"):
            return self._phone_of_token(str(person["customerToken"]), msn)
        # Whatever a personal code says around it: the longest run of digits is the number.
        found = re.search(r"(?<![0-9])([0-9]{9,15})(?![0-9])", str(person.get("personalQr") or ""))
        return found[1] if found else None

    def new_customer_token(self, phone: str, msn: str) -> str:
        """A name for a customer who checked in at a sales unit.

        Good for a quarter of an hour.
        """
        now = self.clock.now()
        for token, kept in self.shelf.things("customer-token").items():
            if datetime.fromisoformat(kept["until"]) <= now:
                self.shelf.drop_thing("customer-token", token)
        token = base64.b64encode(secrets.token_bytes(48)).decode()
        kept = {"phone": phone, "msn": msn, "until": (now + TOKEN_LIFE).isoformat()}
        self.shelf.put_thing("customer-token", token, kept)
        return token

    def _phone_of_token(self, token: str, msn: str) -> str:
        kept = self.shelf.thing("customer-token", token)
        # A token of another sales unit names nobody here; a file of an earlier version does not say whose it is.
        if kept is None or kept.get("msn", msn) != msn or datetime.fromisoformat(kept["until"]) <= self.clock.now():
            raise refusal("4050")
        return str(kept["phone"])

    def change_settings(self, changes: dict[str, Any]) -> None:
        self.settings = self.settings.changed(changes)
        self.shelf.put_thing("settings", "", self.settings)

    def change_unit(self, unit: Unit) -> Unit:
        self.units[unit.msn] = unit
        self.shelf.put_thing("unit", unit.msn, unit)
        return unit

    def change_customer(self, person: Customer) -> Customer:
        self.customers[person.phone] = person
        self.shelf.put_thing("customer", person.phone, person)
        return person

    def reset(self) -> None:
        """As on the first day: nothing sold, default switches, real time."""
        with self.shelf.change():
            # In one transaction: a kill leaves the whole old world or the empty one.
            self.shelf.clear()
        for forget in self.forgetting:
            forget()
        self.clock.offset = timedelta()
        self.limits.clear()
        self._read_back()

    def _keep(self, before: Payment, after: Payment, kind: str = "", value: int = 0, key: str | None = None) -> Payment:
        """Write down the payment and the money that moved, and tell the listeners."""
        # The payment and the ledger together, each written on its own, so that they can be compared.
        with self.shelf.change():
            self.shelf.put(after)
            if after.sub is not None and before.sub is None:
                name = f"{after.msn} {after.sub}"
                kept = consent.agreed(self.shelf.thing("consent", name), after, after.events[-1].at)
                self.shelf.put_thing("consent", name, kept)
            if kind:
                self.shelf.record(
                    Movement(
                        msn=after.msn,
                        reference=after.reference,
                        kind=kind,
                        value=value,
                        currency=after.currency,
                        key=key,
                        at=after.events[-1].at,
                        psp_reference=after.events[-1].psp_reference,
                    )
                )
            for event in after.events[len(before.events) :]:
                self._tell(after, event)
        return after

    def _tell(self, payment: Payment, event: Event) -> None:
        for listener in self.listeners:
            listener(payment, event)
