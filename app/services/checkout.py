"""Checkout: from a typed order to a request on the customer's phone.

And on to another way of reaching the customer.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from app.api.wire import create_body
from app.changes import Topic
from app.domain.codes import ServiceCode, TroubleCode
from app.domain.engine.refusal import LINK_TIME_UNUSABLE
from app.domain.operation import LIFETIME, Kind, Operation, Stage
from app.domain.order import Flow, Order, check_sendable
from app.domain.payment import Payment, State
from app.domain.reference import attempt_reference, check_reference
from app.domain.shop.permission import Act
from app.domain.shop.remembered import Remembered
from app.domain.shop.request_terms import LegalPages
from app.domain.shop.sales_unit import World
from app.domain.shop.word_pairs import pick_pair
from app.domain.tills.order_version import order_version
from app.domain.tills.whereabouts import Parking, TillPlace
from app.domain.verdict import Action, allowed_actions, must_end_first
from app.errors import Invalid
from app.services.actions import Actions
from app.services.engine.after_restore import refuse_until_reconciled
from app.services.engine.delivery import Delivery
from app.services.engine.recording import check_pace
from app.services.engine.sending import Sending
from app.services.imports import fill_ready_body, ready_end
from app.services.memory import Memory
from app.services.work import Work
from app.settings import Settings
from app.store import Intent, SavedOrder

ASK_AGAIN = timedelta(days=7)
"""After so long a refused time for links is tried once more: the agreement of the sales unit may have changed."""


class Checkout:
    """Saves orders and sends their payment requests."""

    def __init__(self, work: Work, delivery: Delivery, actions: Actions) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._preferences, self._now, self._new_key = work.preferences, work.now, work.new_key
        self._memory = Memory(work)
        self._delivery, self._sending = delivery, Sending(work)
        self._actions = actions
        self.example_pages: LegalPages | None = None
        """In practice, and where the settings have none, these stand in for terms of sale during a run of test payments."""

    def vat_rates(self) -> tuple[int, ...]:
        """The VAT rates that a line may have today, in hundredths of a percent."""
        return self._preferences.current.vat_rates(self._now().date())

    async def save(
        self,
        order: Order,
        reference: str = "",
        ready_body: str = "",
        *,
        unfinished: bool = False,
        parked: Parking | None = None,
    ) -> SavedOrder:
        """Save a new order, under a reference of ours where none is given.

        An `unfinished` one cannot be sent as it is; of one that is `parked` it is kept where and by whom. Raises `Invalid`
        (`reference_unusable`, `reference_taken`) and `Blocked` (also `reconcile_due`).
        """
        self._session.require(Act.SELL)
        if reference:
            check_reference(reference)
        async with self._store.writing():
            # First of all, and again when it is sent: after a restore a new reference could be one that is in use already.
            refuse_until_reconciled(self._store)
            # Numbered by the shop's own day, in local time, as staff read it on the paper.
            named = reference or self._store.orders.next_reference(
                self._preferences.current.reference_prefix, self._now().astimezone().date(), self._session.unit.id
            )
            ours = {"unit": self._session.unit.id, "till": self._session.till.id}
            saved = self._store.orders.add(named, order, self._now(), ready_body, unfinished=unfinished, **ours)
            self._keep_place(saved.reference, parked)
        self._changes.announce(Topic.ORDER, saved.reference)
        return saved

    async def change(
        self, reference: str, order: Order, *, unfinished: bool = False, parked: Parking | None = None, since: str = ""
    ) -> SavedOrder:
        """Save `order` in place of the one under `reference`.

        Only while nothing of it was sent, and while it is the version `since` that the form was opened with (none: any).
        A receipt number that it was given already stays with it, so that none is missing. Raises `Invalid`
        (`order_not_found`, `order_was_sent`, `order_changed_meanwhile`) and `Blocked`.
        """
        self._session.require(Act.SELL)
        async with self._store.writing():
            saved = self._store.orders.get(reference)
            # A request that never arrived leaves the order free: the service does not have it.
            if any(payment.state is not State.UNSENT for payment in self._store.payments.of_order(saved.id)):
                raise Invalid("order_was_sent", field="reference", text=reference)
            kept = replace(order, receipt_number=order.receipt_number or saved.order.receipt_number)
            # Whoever else saved the very same has changed nothing.
            if order_version(kept) != order_version(saved.order):
                _check_version(saved, since)
            changed = self._store.orders.replace(saved, kept, unfinished=unfinished)
            # In the same write, so that no kill leaves a form that contradicts its order.
            self._memory.keep_within(Remembered.DRAFT, "", saved.reference)  # it tells of the order before
            self._keep_place(saved.reference, parked)
        self._changes.announce(Topic.ORDER, reference)
        return changed

    async def discard(self, reference: str, *, since: str = "") -> None:
        """Throw a draft away, with what was typed into it.

        Only the version `since` that was seen, where one is given. Raises `Invalid` (`order_not_found`, `order_was_sent`,
        `order_changed_meanwhile`), `Blocked`.
        """
        self._session.require(Act.SELL)
        async with self._store.writing():
            saved = self._store.orders.get(reference)
            # Any payment at all, also one that never arrived: its reference is on record and must keep its order.
            if self._store.payments.of_order(saved.id):
                raise Invalid("order_was_sent", field="reference", text=reference)
            _check_version(saved, since)
            self._store.orders.discard(saved)
            self._memory.keep_within(Remembered.DRAFT, "", saved.reference)
            self._keep_place(saved.reference)
        self._changes.announce(Topic.ORDER, saved.reference)

    async def send(self, reference: str, flow: Flow | None = None, phone: str = "", *, seen: str = "") -> Operation:
        """Send a payment request of the order under `reference`.

        The operation afterwards says how it went. It reaches the customer by `flow` and at `phone` (digits with the country
        code), or as the order says; a new number is the order's from then on, in the same write. A request that the service
        does not have goes again under the same reference; after one that came to its end the next gets a number behind it.
        Raises `Invalid` before anything is written, and `Blocked` (also `reconcile_due`).

        Only the version that was `seen`, where one is given; else it raises `Invalid` `order_changed_unsent`. A link gets the
        time that the settings say; where the service refuses that time, it goes without one.
        """
        self._session.require(Act.SELL)
        operation = await self._send(reference, flow, phone, seen, lasting=True)
        # Only a link's own time can be refused so; everything else is for a person to put right.
        if operation.stage is not Stage.REFUSED or operation.error not in LINK_TIME_UNUSABLE:
            return operation
        # Read again: the refused try has changed both.
        payment, saved = self._store.payments.get(operation.reference), self._store.orders.get(reference)
        # A ready-made body stays as it came, and without a time there was nothing to leave out.
        if saved.ready_body or payment is None or payment.expires_at is None:
            return operation
        return await self._send(reference, flow, phone, lasting=False)

    async def _send(self, reference: str, flow: Flow | None, phone: str, seen: str = "", *, lasting: bool) -> Operation:
        async with self._store.writing():
            refuse_until_reconciled(self._store)
            saved = self._store.orders.get(reference)
            # The customer is asked for what the clerk saw, or not at all.
            if seen and order_version(saved.order) != seen:
                raise Invalid("order_changed_unsent", field="order", text=saved.reference)
            # Everything is checked inside the write: two windows may press *Send* on one order.
            asked = _asked(saved.order, flow, phone)
            if saved.unfinished:
                raise Invalid("draft_unfinished", field="lines")
            self._check(saved, asked)
            intent = self._prepare(saved, asked, lasting=lasting)
            self._keep_place(saved.reference)
            # The receipt number, the payment and the operation are one write: a kill leaves all of them or none.
            operation = self._store.operations.add(intent, self._now())
            self._sending.claim_within(operation)
        self._changes.announce(Topic.ORDER, saved.reference)
        return await self._delivery.deliver(operation)

    async def reach(self, reference: str, flow: Flow, phone: str = "") -> Operation:
        """Reach the customer by `flow`, whatever became of the request before.

        At `phone`, if one is given. A request that the customer can still answer is ended first, as `switch` does;
        otherwise a new one goes at once. Raises what `send` and `switch` raise.
        """
        self._session.require(Act.SELL)
        payments = self._store.payments.of_order(self._store.orders.get(reference).id)
        # Asked of the store and not of a page: what that shows may be a moment old.
        reach = self.switch if must_end_first(payments[-1] if payments else None) else self.send
        return await reach(reference, flow, phone)

    async def switch(self, reference: str, flow: Flow, phone: str = "") -> Operation:
        """Reach the customer another way: end the waiting request, then send anew.

        The new one goes by `flow`, or to another number, once the old one is seen ended. The receipt number stays with the
        order. The operation is that of the new request, or that of the cancel if the old one did not end: the customer was
        faster, or it is not known yet. Then nothing new was sent. Raises what `send` and `Actions.cancel` raise.
        """
        self._session.require(Act.SELL)
        saved = self._store.orders.get(reference)
        # Checked before the cancel: a waiting request must not end for a new one that cannot go.
        self._check(saved, _asked(saved.order, flow, phone))
        # Never two live requests: the old one has to be seen ended before a new one goes.
        ended = await self._actions.cancel(reference)
        payments = self._store.payments.of_order(saved.id)
        # A cancel that was done and a payment that lives on all the same: the customer was faster.
        if ended.stage is not Stage.DONE or must_end_first(payments[-1]):
            return ended
        return await self.send(reference, flow, phone)

    def _keep_place(self, reference: str, parked: Parking | None = None) -> None:
        """Keep where and by whom an order was parked, inside a write; of one that is not, forget it."""
        if parked is not None:
            place = TillPlace(self._session.till.id, self._session.who, unsaved=parked is Parking.HALF_TYPED)
            self._memory.keep_within(Remembered.PARKED, place.as_text(), reference)
        # Most orders never were: nothing is written for them.
        elif self._memory.recall(Remembered.PARKED, reference):
            self._memory.keep_within(Remembered.PARKED, "", reference)

    def _check(self, saved: SavedOrder, asked: Order) -> None:
        check_sendable(asked)
        # Only a link opens a page, from which the customer has to come back somewhere.
        if asked.flow is Flow.WEB and not saved.ready_body and not self._settings_of(saved).return_url:
            raise Invalid("return_url_missing", field="flow")

    def _prepare(self, saved: SavedOrder, asked: Order, *, lasting: bool) -> Intent:
        payments = self._store.payments.of_order(saved.id)
        latest = payments[-1] if payments else None
        operations = self._store.operations.of_order(saved.id)
        # A pending step is asked for on all requests of the order, not on the last one alone.
        pending = tuple(operation for operation in operations if operation.pending)
        now = self._now()
        verdict = allowed_actions(latest, pending, now)[Action.SEND]
        if not verdict:
            raise Invalid(verdict.refusal, field="send")
        # The service has another payment under that name, so it can never be ours (4150); all others may go again.
        taken = bool(operations) and operations[-1].kind is Kind.CREATE and operations[-1].error == ServiceCode.TAKEN
        again = latest is not None and latest.state is State.UNSENT and not taken
        attempt = len(payments) + 1 if again else self._free_attempt(saved, len(payments) + 1)
        reference = latest.reference if latest and again else attempt_reference(saved.reference, attempt)
        payment = Payment(reference, saved.id, asked.total, State.NEW, now, flow=asked.flow, unit=saved.unit)
        if lasting:
            payment = replace(payment, expires_at=self._link_ends(saved, asked, now))
        # Before a number and words are given: a request that may not go yet must use up neither.
        check_pace(self._store, payment.reference, now)
        asked = self._mark(saved, asked)
        if again:
            self._store.payments.save(payment)
        else:
            self._store.payments.add(payment, attempt)
        return Intent(
            order_id=saved.id,
            reference=payment.reference,
            kind=Kind.CREATE,
            # A new key although it may be the same reference: what is put right after a refusal needs one
            # (`docs/service.md` 7.3).
            key=self._new_key(),
            body=self._body(saved, asked, payment),
            amount=payment.amount,
            who=self._session.who,
            unit=saved.unit,
        )

    def _free_attempt(self, saved: SavedOrder, attempt: int) -> int:
        """`attempt`, or the first number after it under which no other order goes."""
        # The first one has the order's own reference, which is there of course.
        while attempt > 1 and self._store.orders.exists(attempt_reference(saved.reference, attempt)):
            attempt += 1
        return attempt

    def _settings_of(self, saved: SavedOrder) -> Settings:
        """Those of the sales unit that the order belongs to, whichever sells here now."""
        return self._preferences.of(saved.unit)

    def _mark(self, saved: SavedOrder, asked: Order) -> Order:
        """`asked` with the receipt number and the word pair that its request carries. Each request has words of its own,
        so that an earlier screen of the customer's cannot pass for this one."""
        settings = self._settings_of(saved)
        number, words, ready = asked.receipt_number, "", bool(saved.ready_body)  # what came ready-made stays as it came
        if not number and settings.numbers_receipts and not ready:
            number = self._store.orders.next_receipt_number(settings.receipt_first, saved.unit)
        if settings.pairs_words and not ready:
            taken = self._store.orders.words_in_use()
            # The idempotency key is the chance here, so that no second source of chance is needed.
            words = pick_pair(settings.words_language, self._new_key(), taken)
        marked = self._store.orders.mark_sent(saved, replace(asked, receipt_number=number, words=words))
        # The order keeps the flow it was saved with; only this request goes the other way.
        return replace(marked.order, flow=asked.flow)

    def _link_ends(self, saved: SavedOrder, asked: Order, now: datetime) -> datetime | None:
        """When a request is to end that lives longer than usual: a link of ours, or what a ready-made body says."""
        if saved.ready_body:
            return ready_end(saved.ready_body)
        refused = self._store.lessons.learnt(saved.unit, ServiceCode.LINK_TIME_REFUSED)
        # A time of the order's own holds however the request goes; that of the settings is for links.
        usual = self._settings_of(saved).link_lasts if asked.flow is Flow.WEB else LIFETIME
        life = timedelta(minutes=asked.lasts) or usual
        # Ten minutes are what every request has; asking for less or the same would need an agreement for nothing.
        if life <= LIFETIME or (refused and now - refused < ASK_AGAIN):
            return None
        # Whole seconds, so that what the service reads and what the countdown shows are the same moment.
        return (now + life).replace(microsecond=0)

    def _body(self, saved: SavedOrder, asked: Order, payment: Payment) -> bytes:
        settings = self._settings_of(saved)
        return_url = settings.return_url
        if saved.ready_body:
            # Only what staff changed is put into a ready-made body; all else stays byte for byte in meaning.
            other_flow = asked.flow if asked.flow is not saved.order.flow else None
            other_phone = asked.phone if asked.phone != saved.order.phone else ""
            return fill_ready_body(saved.ready_body, payment.reference, return_url, other_flow, other_phone)
        # The shop's own age holds for each order; an order may ask for more.
        asked = replace(asked, minimum_age=max(asked.minimum_age, settings.minimum_age))
        typed = LegalPages(settings.terms_url, settings.privacy_url)
        legal = typed if typed.terms else self.example_pages or typed
        pictured = self._session.unit.world is not World.PRACTICE
        return create_body(asked, payment.reference, return_url, payment.expires_at, legal, pictured=pictured)


def _check_version(saved: SavedOrder, since: str) -> None:
    """Raises `Invalid` `order_changed_meanwhile` where the saved order is another than the version `since`."""
    if since and order_version(saved.order) != since:
        raise Invalid(TroubleCode.ORDER_CHANGED, field="order", text=saved.reference)


def _asked(order: Order, flow: Flow | None, phone: str) -> Order:
    """What is asked of the customer: the order, by `flow` and at `phone` where they are given. A number typed in place of a
    scanned code is that of another person."""
    asked = replace(order, flow=flow or order.flow)
    return replace(asked, phone=phone, personal_qr="", customer_token="") if phone else asked
