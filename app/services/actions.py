"""What staff do to a payment: capture, ship, refund, cancel, release.

Each re-reads the truth before it decides.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple
from weakref import WeakValueDictionary

from app.api.wire import cancel_body, modification_body
from app.changes import Topic
from app.domain.by_line import capture_alone, refund_alone
from app.domain.codes import ServiceCode, TroubleCode, WhyNot
from app.domain.input.invisible_marks import visible
from app.domain.input.phone import format_phone
from app.domain.money import Money
from app.domain.operation import Kind, Operation
from app.domain.payment import Payment, State
from app.domain.records.journal import What
from app.domain.shipment import Parcel, Portion, pack, take_back, with_customer
from app.domain.shop.carrier import tracking_link
from app.domain.shop.permission import Act
from app.domain.verdict import Action, Verdict, allowed_actions, approved_first, check_amount
from app.errors import TROUBLE, AppError, Invalid, Offline, Uncertain, facts_of
from app.services.engine.delivery import Delivery
from app.services.engine.reading import UNSEEN, Reader
from app.services.engine.recording import Decision, Recorder
from app.services.shipping.tracking import show_links
from app.services.work import Work
from app.store import Handover, MovedPart, SavedOrder

log = logging.getLogger("kvitt.actions")

LineQuantities = Mapping[int, Decimal]
"""How many of each line, by the line's place in the order (from 0)."""


class _Looked(NamedTuple):
    """An order and its payment as they were read for a decision.

    `decided` is how many decisions there were when that was asked for.
    """

    saved: SavedOrder
    payment: Payment
    verdict: Verdict
    decided: int


class Actions:
    """The money decisions of staff.

    Every method raises `Invalid` when the payment does not allow the act (the code says why), `Offline` when the payment
    cannot be read first, and `Blocked` when the decision cannot be written down; then nothing was sent. Otherwise the
    operation returned says how it went.
    """

    def __init__(self, work: Work, delivery: Delivery, reader: Reader) -> None:
        self._session, self._store, self._changes = work.session, work.store, work.changes
        self._now, self._preferences = work.now, work.preferences
        self._recorder, self._delivery, self._reader = Recorder(work), delivery, reader
        self._resting = WeakValueDictionary[int, asyncio.Lock]()

    async def capture(self, reference: str, amount: int | None = None) -> Operation:
        """Take `amount` (minor units) of what is reserved; all that is left when None.

        Only once goods are handed over. All that is left, on an order whose lines were all shipped by line so far, is the
        shipment of the rest.
        """
        # Asked before anything is read: a person who may not do this learns nothing from trying.
        self._session.require(Act.CAPTURE, amount or 0)
        looked = await self._verdict(reference, Action.CAPTURE)
        # Zero is an amount that somebody typed, and wrong; only None means all of it.
        wanted = looked.verdict.limit if amount is None else check_amount(looked.verdict, amount, looked.payment.amount)
        # A capture of all that is left may stand for the rest of the lines, so that papers can name them.
        shipped = self._portions(looked.saved, Kind.CAPTURE)
        parcel = capture_alone(looked.saved.order, shipped, looked.payment.left, wanted)
        return await self._modify(looked, Action.CAPTURE, parcel)

    async def ship(
        self,
        reference: str,
        wanted: LineQuantities,
        carrier: str = "",
        tracking: str = "",
        *,
        release_rest: bool = False,
    ) -> Operation | None:
        """Capture exactly what is owed for the lines in `wanted`, because they leave now.

        None where nothing is owed for them: then it is written down that they left, and no money moves. Where the carrier
        has a tracking page, the customer's app shows it. With `release_rest` what is still reserved then is given up, in a
        step of its own. Raises also what `pack` raises, and `Invalid` `whole_only`.
        """
        # Without an amount, which is known only once the lines are counted; `_modify` asks again with it.
        self._session.require(Act.SHIP)
        if release_rest:
            self._session.require(Act.RELEASE)
        looked = await self._verdict(reference, Action.SHIP)
        saved, payment = looked.saved, looked.payment
        parcel = pack(saved.order, self._portions(saved, Kind.CAPTURE), wanted, payment.left)
        rest = release_rest and payment.left > parcel.amount
        named = replace(self._addressed(parcel, visible(carrier).strip(), visible(tracking).strip()), release_rest=rest)
        # The service takes no capture of nothing, and the goods leave all the same.
        if not parcel.owed:
            await self._hand_over(looked, named)
            await show_links(self._store, self._delivery, saved.id)
            if rest:
                await self.release(reference)
            return None
        # From here on it is a capture like any other, with the refusals of a capture.
        payment, verdict = self._allowed(saved, payment, Action.CAPTURE)
        check_amount(verdict, parcel.amount, payment.amount, field="portions")
        capture = await self._modify(looked, Action.CAPTURE, named)
        if rest:
            await self.release_rest(capture)
        if named.link:
            await show_links(self._store, self._delivery, saved.id)
        return capture

    def _addressed(self, parcel: Parcel, carrier: str, tracking: str) -> Parcel:
        link = tracking_link(self._preferences.current.carrier_list, carrier, tracking)
        return replace(parcel, carrier=carrier, tracking=tracking, link=link)

    async def release_rest(self, capture: Operation) -> None:
        """Release what is left after `capture`, where that was chosen.

        Nothing where something else was decided since. What keeps it from being done now is tried again with the next change.
        """
        async with self._resting.setdefault(capture.order_id, asyncio.Lock()):
            if capture.id not in {each.id for each in self._store.links.rests()}:
                return
            payment = self._store.payments.get(capture.reference)
            if payment is None or not payment.left:
                return
            try:
                with self._session.carrying_out(capture.who):  # decided with the capture
                    self._session.require(Act.RELEASE)
                    await self.release(self._store.orders.own_reference(capture.reference))
            except AppError as trouble:
                facts = {"reference": capture.reference, **facts_of(trouble)}
                log.info("the rest of %(reference)s is not released yet: " + TROUBLE, facts)

    async def refund(self, reference: str, amount: int | None = None, reason: str = "") -> Operation:
        """Give back `amount` (minor units) of what was captured; all of it when None."""
        self._session.require(Act.REFUND, amount or 0)
        looked = await self._verdict(reference, Action.REFUND)
        saved, payment, verdict = looked.saved, looked.payment, looked.verdict
        wanted = verdict.limit if amount is None else check_amount(verdict, amount, payment.amount)
        shipped, captured = self._portions(saved, Kind.CAPTURE), payment.aggregate.captured
        return await self._modify(looked, Action.REFUND, refund_alone(saved.order, shipped, captured, wanted), reason)

    async def refund_lines(self, reference: str, wanted: LineQuantities, reason: str = "") -> Operation:
        """Refund the lines in `wanted`, as far as our request paid them.

        Because they came back. Raises also what `take_back` raises.
        """
        self._session.require(Act.REFUND)
        looked = await self._verdict(reference, Action.REFUND)
        saved, payment = looked.saved, looked.payment
        returned = self._portions(saved, Kind.REFUND)
        # What was captured by amount alone is with the customer, too, although no line was ever shipped.
        available = with_customer(
            saved.order, self._portions(saved, Kind.CAPTURE), returned, payment.aggregate.captured
        )
        back = take_back(saved.order, available, returned, wanted, payment.refundable, payment.aggregate.captured)
        amount = check_amount(looked.verdict, back.amount, payment.amount, field="portions")
        # `closes=False`: goods that come back never end a shipment.
        return await self._modify(looked, Action.REFUND, Parcel(back.portions, amount, closes=False), reason)

    async def release(self, reference: str) -> Operation:
        """Give up all that is reserved and not captured.

        The service knows no partial release.
        """
        self._session.require(Act.RELEASE)
        return await self._cancel(reference, Action.RELEASE)

    async def cancel(self, reference: str) -> Operation:
        """End a request that the customer has not approved.

        If the customer was faster nothing is lost: it is refused with 6060 and the payment reads as reserved afterwards.
        """
        self._session.require(Act.CANCEL)
        return await self._cancel(reference, Action.CANCEL)

    async def cancel_or_release(self, reference: str) -> Operation:
        """Cancel while no approval was seen before asking, else release."""
        self._session.require(Act.CANCEL)
        _, payment = self._current(reference)
        # Our own record decides here; if it is behind, the cancel is refused with 6060 and nothing is lost.
        waiting = payment is None or payment.state is not State.AUTHORIZED
        return await (self.cancel(reference) if waiting else self.release(reference))

    async def keep(self, reference: str) -> None:
        """Answer *keep* to an approval that was faster than our cancel.

        The question is not asked again. Raises `Invalid` `nothing_to_keep` when there is no such question.
        """
        self._session.require(Act.KEEP)
        # Nothing is sent: the answer is about a question of ours, and the service knows nothing of it.
        async with self._store.writing():
            saved, payment = self._current(reference)
            operations = self._store.operations.of_order(saved.id)
            last = operations[-1] if operations else None
            if last is None or not approved_first(payment, last) or self._store.journal.kept(last.id):
                raise Invalid("nothing_to_keep", field="reference")
            # In the log and not in the order: the answer belongs to this one cancel, and a later cancel asks again.
            self._store.journal.add(What.KEPT, self._now(), who=self._session.who, operation=last, outcome="kept")
        self._changes.announce(Topic.ORDER, saved.reference)

    async def ship_later(self, reference: str) -> None:
        """Note that the goods of an approved order leave later.

        What is reserved is captured when they do. Raises `Invalid` `nothing_to_ship` where nothing is reserved, and
        `Blocked`.
        """
        self._session.require(Act.SHIP)
        async with self._store.writing():
            saved, payment = self._current(reference)
            if payment is None or not payment.left:
                raise Invalid("nothing_to_ship", field="reference")
            self._store.orders.mark_to_ship(saved)
        self._changes.announce(Topic.ORDER, saved.reference)

    async def reveal_phone(self, reference: str) -> str:
        # The phone number is shown masked everywhere else; so each look at the whole one leaves a trace.
        """The customer's whole number, as its country groups it.

        That somebody wanted to see it is noted in the action log. Raises `Invalid` (`order_not_found`, `phone_missing`),
        and `Blocked` where that cannot be noted.
        """
        self._session.require(Act.REVEAL)
        # Noted before it is shown: what cannot be noted is not shown.
        async with self._store.writing():
            saved = self._store.orders.get(reference)
            if not saved.order.phone:
                raise Invalid(TroubleCode.PHONE_MISSING, field="phone")
            self._store.journal.add(What.REVEALED, self._now(), who=self._session.who, reference=saved.reference)
        return format_phone(saved.order.phone)

    async def read_log(self, reference: str) -> None:
        """Read the service's log of the order's last request.

        A refused card shows there while the request waits.
        """
        _, payment = self._current(reference)
        # There is no log of a payment that the service has never had.
        if payment is not None and payment.state not in UNSEEN:
            await self._reader.fetch_events(payment.reference)

    async def ask(self, reference: str) -> Payment | None:
        """Find out where an order stands: finish open operations, then read."""
        self._session.require(Act.ASK)
        saved, payment = self._current(reference)
        # First what is open: the payment alone cannot tell whether our last step still comes.
        for operation in self._pending(saved):
            await self._delivery.ask(operation)
        payment = self._current(reference)[1]
        if payment is None or payment.state in UNSEEN:
            return payment
        return await self._reader.look(payment.reference)

    async def _verdict(self, reference: str, action: Action) -> _Looked:
        """The order and its payment as they are at the service now, if `action` is allowed on them.

        What was decided on the order while we read was meant by the same press of a key, or by somebody who saw the order as
        it was then: there is no second step, even if the first is all done by now.
        """
        saved, payment = self._current(reference)
        # The read takes a moment, in which a second press, another till or another program may decide, too.
        decided = self._decided(saved)
        # With an operation of ours still open a read would not help: the verdict refuses anyway.
        if payment is not None and payment.state not in UNSEEN and not self._pending(saved):
            try:
                payment = await self._reader.look(payment.reference)
            # A lost answer to a read is no unknown outcome: nothing was to be moved.
            except Uncertain as silent:  # only the look got no answer: nothing is decided yet
                raise Offline("not_looked_up") from silent
            self._refuse_second(saved, decided, action)
        return _Looked(saved, *self._allowed(saved, payment, action), decided)

    def _decided(self, saved: SavedOrder) -> int:
        """How often something was decided about the order's money or goods so far."""
        return len(self._store.operations.of_order(saved.id)) + len(self._store.handovers.of_order(saved.id))

    def _refuse_second(self, saved: SavedOrder, decided: int, action: Action) -> None:
        """Refuse what was meant for the order as it stood after the first `decided` decisions."""
        if self._decided(saved) != decided:
            raise Invalid(WhyNot.OPERATION_OPEN, field=action)

    def _allowed(self, saved: SavedOrder, payment: Payment | None, action: Action) -> tuple[Payment, Verdict]:
        # Learnt from a refusal (6140) and kept, so that no sale unit is asked for a part twice.
        whole_only = self._store.lessons.learnt(saved.unit, ServiceCode.WHOLE_ONLY) is not None
        verdict = allowed_actions(
            payment,
            self._pending(saved),
            self._now(),
            whole_only=whole_only,
            events=self._store.payments.events(payment.reference) if payment else (),
        )[action]
        if payment is None or not verdict:
            raise Invalid(verdict.refusal, field=action)
        return payment, verdict

    async def _modify(self, looked: _Looked, action: Action, parcel: Parcel, reason: str = "") -> Operation:
        kind, saved = Kind.CAPTURE if action is Action.CAPTURE else Kind.REFUND, looked.saved
        async with self._store.writing():
            # Decided anew inside the write, with what is known now: between the read and here another press or another
            # till may have decided.
            self._refuse_second(saved, looked.decided, action)
            payment, verdict = self._allowed(saved, self._current(saved.reference)[1], action)
            # The limit of a role is on the amount, which is certain only now.
            self._session.require(Act.CAPTURE if kind is Kind.CAPTURE else Act.REFUND, parcel.amount)
            money = Money(check_amount(verdict, parcel.amount, payment.amount), payment.amount.currency)
            # What was moved before this step: afterwards it tells from the totals whether the step happened.
            before = payment.aggregate.captured if kind is Kind.CAPTURE else payment.aggregate.refunded
            decision = Decision(kind, modification_body(money), money, before, reason)
            operation = self._recorder.record(saved, payment, decision, parcel)
        return await self._deliver(saved, operation)

    async def _cancel(self, reference: str, action: Action) -> Operation:
        # A cancel needs no look before: where the customer was faster it is refused with 6060 and moves nothing.
        saved = self._current(reference)[0]
        decided = (await self._verdict(reference, action)).decided if action is Action.RELEASE else self._decided(saved)
        async with self._store.writing():
            self._refuse_second(saved, decided, action)
            current = self._current(reference)[1]
            payment, verdict = self._allowed(saved, current, action)
            money = Money(verdict.limit, payment.amount.currency)
            body = cancel_body(only_if_not_approved=action is Action.CANCEL)
            # `before` is the cancelled sum: a release shows as its growth.
            decision = Decision(Kind.CANCEL, body, money, payment.aggregate.cancelled)
            operation = self._recorder.record(saved, payment, decision)
        operation = await self._deliver(saved, operation)
        try:  # whatever the answer was, the payment itself says what is true
            await self._reader.look(payment.reference)
        except AppError:
            return operation  # the watch goes on and reads it as soon as it can
        return operation

    def _current(self, reference: str) -> tuple[SavedOrder, Payment | None]:
        saved = self._store.orders.get(reference)
        payments = self._store.payments.of_order(saved.id)
        return saved, payments[-1] if payments else None

    def _pending(self, saved: SavedOrder) -> tuple[Operation, ...]:
        return self._store.operations.pending_of([saved.id]).get(saved.id, ())

    def _portions(self, saved: SavedOrder, kind: Kind) -> tuple[Portion, ...]:
        """What was shipped, or came back, of an order so far."""
        moved: tuple[MovedPart | Handover, ...] = self._store.operations.moved(saved.id, kind)
        if kind is Kind.CAPTURE:
            moved += self._store.handovers.of_order(saved.id)
        return tuple(portion for each in moved for portion in each.portions)

    async def _hand_over(self, looked: _Looked, parcel: Parcel) -> None:
        saved = looked.saved
        async with self._store.writing():
            self._refuse_second(saved, looked.decided, Action.SHIP)
            payment, _ = self._allowed(saved, self._current(saved.reference)[1], Action.SHIP)
            self._store.handovers.add(saved.id, saved.reference, parcel, self._now(), self._session.who)
            if parcel.link:
                self._recorder.record_link(saved, payment, parcel, None)
        self._changes.announce(Topic.ORDER, saved.reference)

    async def _deliver(self, saved: SavedOrder, operation: Operation) -> Operation:
        # Announced before it is sent, so that every window shows it as under way and offers no second step.
        self._changes.announce(Topic.ORDER, saved.reference)
        settled = await self._delivery.deliver(operation)
        # The answer has only the totals; the time line is drawn from the log.
        await self._reader.fetch_events(operation.reference)
        return settled
