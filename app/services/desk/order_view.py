"""One order for a page: standing, allowed actions, and history."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.codes import EventName, Happened, ServiceCode
from app.domain.deadline import deadline_of
from app.domain.desk.customer_sees import CustomerSees
from app.domain.desk.notes import OrderNote
from app.domain.desk.views import Attempt, Happening, OrderView, Shipment, ShownLink
from app.domain.input.phone import mask_phone
from app.domain.operation import Kind, Operation, Stage, refunds_among
from app.domain.order import Flow
from app.domain.papers.printout import Outcome, Printout
from app.domain.payment import Anomaly, Event, Payment, State, standing
from app.domain.shop.recipient import Recipient
from app.domain.verdict import allowed_actions, approved_first
from app.store import Handover, MovedPart, SavedOrder, TrackingLink

if TYPE_CHECKING:
    from app.domain.shipment import Portion
    from app.domain.verdict import Action, Verdict
    from app.services.desk.reading_store import ReadingStore

ANSWERS: dict[str, Happened] = {
    EventName.CREATED: Happened.CREATE,
    EventName.CAPTURED: Happened.CAPTURE,
    EventName.REFUNDED: Happened.REFUND,
    EventName.TERMINATED: Happened.CANCEL,
    EventName.CANCELLED: Happened.RELEASE,
}
"""The step of ours that an entry of the service's log answers."""


@dataclass(frozen=True)
class _Parts:
    """What is kept of an order besides itself: `events` and `anomalies` by the reference of their payment, the numbers of the
    cancels whose money was `kept`, and what the service taught us."""

    payments: tuple[Payment, ...]
    operations: tuple[Operation, ...]
    events: Mapping[str, tuple[Event, ...]]
    anomalies: Mapping[str, tuple[tuple[datetime, Anomaly], ...]]
    shipments: tuple[MovedPart, ...]
    returns: tuple[MovedPart, ...]
    handovers: tuple[Handover, ...]
    links: tuple[TrackingLink, ...]
    customer_sees: Mapping[str, CustomerSees]
    recipients: Mapping[str, Recipient]
    prints: tuple[Printout, ...]
    notes: tuple[OrderNote, ...]
    tags: tuple[str, ...]
    kept: Set[int]
    lessons: Mapping[tuple[int, str], datetime]

    @property
    def payment(self) -> Payment | None:
        """The request that counts: the last one."""
        return self.payments[-1] if self.payments else None

    @property
    def last(self) -> Operation | None:
        """The last decision."""
        return self.operations[-1] if self.operations else None


def order_view(store: ReadingStore, saved: SavedOrder, now: datetime, digits: int) -> OrderView:
    """The order `saved` with its payments, decisions and history, as of `now`.

    Of a phone number the last `digits`.
    """
    return order_views(store, [saved], now, digits)[0]


def order_views(store: ReadingStore, orders: Sequence[SavedOrder], now: datetime, digits: int) -> list[OrderView]:
    """As `order_view`, for many orders, with one read of each part."""
    return [
        _view(saved, parts, now, digits) for saved, parts in zip(orders, _parts_of(store, orders, now), strict=True)
    ]


def _parts_of(store: ReadingStore, orders: Sequence[SavedOrder], now: datetime) -> list[_Parts]:
    ids = [saved.id for saved in orders]
    payments, operations = store.payments.of_orders(ids), store.operations.of_orders(ids)
    references = [payment.reference for each in payments.values() for payment in each]
    moved, handovers = store.operations.moved_of(ids), store.handovers.of_orders(ids)
    prints = store.prints.of_orders(ids)
    links, customer_sees = store.links.of_orders(ids), store.links.shown_of(references)
    # Most orders ask for nothing, and a list of those reads nothing more.
    asking = [each.reference for saved in orders if saved.order.shares for each in payments.get(saved.id, ())]
    recipients = store.recipients.of(asking) if asking else {}
    notes, tags = store.notes.of_orders(ids), store.notes.tags_of(ids)
    events, anomalies = store.payments.events_of(references), store.payments.anomalies_of(references)
    # The journal is asked only about cancels that came too late; most orders have none.
    lasts = [(payments[order_id][-1], each[-1]) for order_id, each in operations.items() if order_id in payments]
    kept = store.journal.kept_of([last.id for payment, last in lasts if approved_first(payment, last)])
    lessons = store.lessons.all()
    return [
        _Parts(
            payments.get(saved.id, ()),
            operations.get(saved.id, ()),
            events,
            anomalies,
            moved.get((saved.id, Kind.CAPTURE), ()),
            moved.get((saved.id, Kind.REFUND), ()),
            handovers.get(saved.id, ()),
            links.get(saved.id, ()),
            customer_sees,
            recipients,
            tuple(printout.as_of(now) for printout in prints.get(saved.id, ())),
            notes.get(saved.id, ()),
            tags.get(saved.id, ()),
            kept,
            lessons,
        )
        for saved in orders
    ]


def _view(saved: SavedOrder, parts: _Parts, now: datetime, digits: int) -> OrderView:
    payment = parts.payment
    # The operations were read whole anyway, so the open ones are picked here instead of with one more query.
    pending = tuple(operation for operation in parts.operations if operation.pending)
    anomalies = [found for each in parts.payments for found in parts.anomalies.get(each.reference, ())]
    waiting = payment is not None and payment.state is State.CREATED
    happenings = _happenings(parts, anomalies, digits)
    return OrderView(
        reference=saved.reference,
        order=saved.order,
        standing=standing(payment, pending),
        made_at=saved.made_at,
        payment=payment,
        flow=payment.flow if payment else saved.order.flow,
        attempts=tuple(_attempt(each, pending) for each in parts.payments),
        pending=pending,
        last_operation=parts.last,
        allowed=_allowed(saved, parts, pending, now),
        happenings=happenings,
        anomalies=len(anomalies),
        # Only a waiting request has an end that matters; afterwards its deadline is another one.
        expires_at=payment.ends_at if payment and waiting else None,
        deadline=deadline_of(payment, now) if payment else None,
        unknown_since=_unknown_since(pending),
        keep_or_release=_asks_to_keep(parts),
        shipped=_shipped(parts),
        returned=tuple(portion for moved in parts.returns for portion in moved.portions),
        unfinished=saved.unfinished,
        unit=saved.unit,
        to_ship_later=saved.to_ship,
        link_is_short=waiting and _is_short(parts, payment),
        phone=mask_phone(saved.order.phone, digits),
        shipments=_shipments(parts),
        link=_shown_link(parts.links[-1]) if parts.links else None,
        customer_sees=parts.customer_sees.get(payment.reference) if payment else None,
        recipient=parts.recipients.get(payment.reference) if payment else None,
        card_refused=_card_refused(happenings, waiting=waiting),
        notes=parts.notes,
        tags=parts.tags,
        refunds=refunds_among(parts.operations),
    )


def _unknown_since(pending: tuple[Operation, ...]) -> datetime | None:
    # The oldest, for that is how long the customer has been kept in doubt.
    return min((each.unknown_since for each in pending if each.unknown_since), default=None)


def _asks_to_keep(parts: _Parts) -> bool:
    last = parts.last
    # Asked once: a person who chose *keep* must not be asked after every change.
    return approved_first(parts.payment, last) and last is not None and last.id not in parts.kept


def _allowed(saved: SavedOrder, parts: _Parts, pending: Sequence[Operation], now: datetime) -> dict[Action, Verdict]:
    payment = parts.payment
    whole_only = (saved.unit, ServiceCode.WHOLE_ONLY) in parts.lessons
    events = parts.events.get(payment.reference, ()) if payment else ()
    return allowed_actions(payment, pending, now, whole_only=whole_only, events=events)


def _shipped(parts: _Parts) -> tuple[Portion, ...]:
    # Goods leave with a capture, or without one where nothing was owed for them.
    gone: tuple[MovedPart | Handover, ...] = (*parts.shipments, *parts.handovers)
    return tuple(portion for each in gone for portion in each.portions)


def _card_refused(happenings: Sequence[Happening], *, waiting: bool) -> datetime | None:
    # Once the customer has paid with another card, the refused one is of no interest.
    if not waiting:
        return None
    return next((each.at for each in happenings if each.what == Happened.CARD_REFUSED), None)


def _is_short(parts: _Parts, payment: Payment | None) -> bool:
    """Whether a link ends as soon as any other request because the service refused to give it longer."""
    if payment is None or payment.flow is not Flow.WEB or payment.expires_at is not None:
        return False
    return (payment.unit, ServiceCode.LINK_TIME_REFUSED) in parts.lessons


def _happenings(parts: _Parts, anomalies: Sequence[tuple[datetime, Anomaly]], digits: int) -> tuple[Happening, ...]:
    """Our decisions and papers, the service's log, and answers that were set aside: one list, newest first."""
    # With one request its reference would only repeat what stands in the head of the page.
    several = len(parts.payments) > 1
    travelled = {each.operation: each for each in (*parts.shipments, *parts.returns)}
    flows = {payment.reference: payment.flow for payment in parts.payments}
    found = [
        _sent(operation, flows.get(operation.reference), digits, several=several)
        if operation.kind is Kind.CREATE
        else _ours(operation, travelled.get(operation.id), several=several)
        for operation in parts.operations
    ]
    found += [_link(link, several=several) for link in parts.links]
    for payment in parts.payments:
        found += [_theirs(event, several=several) for event in parts.events.get(payment.reference, ())]
    found = _with_numbers(found)
    found += [_handed_over(handover) for handover in parts.handovers]
    found += [_paper(printout) for printout in parts.prints]
    for at, anomaly in anomalies:
        # Without a state before it the anomaly is about the answer itself.
        detail = f"{anomaly.was} → {anomaly.seen}" if anomaly.was else anomaly.seen
        what = f"anomaly_{anomaly.what}"
        found.append(Happening(at, what, None, ours=False, detail=detail, attempt=_if(several, anomaly.reference)))
    return in_order(found)


def _with_numbers(found: Sequence[Happening]) -> list[Happening]:
    """Give each step of ours the service's number, where its log names the same key."""
    numbers = {each.key: each.psp_reference for each in found if not each.ours and each.key}
    return [replace(each, psp_reference=numbers.get(each.key, "")) if each.ours else each for each in found]


_AFTER_APPROVAL = (Happened.CAPTURE, Happened.REFUND, Happened.RELEASE)


def in_order(found: Sequence[Happening]) -> tuple[Happening, ...]:
    """All of `found`, newest first.

    Our own steps come in the order in which they were decided. Where our clock and the service's differ, an answer still
    stands above the step that it answers, and below the next.
    """
    # Sorted by the service's own clock; ours never enters their order.
    theirs = [each for each in sorted(found, key=lambda each: each.at) if not each.ours]
    approved = {each.attempt: each.at for each in theirs if each.what == EventName.AUTHORIZED}
    placed: list[tuple[datetime, float, Happening]] = []
    sent: dict[str, tuple[datetime, float]] = {}
    # The earliest moment there can be: the first step is bound by nothing.
    reached = datetime.min.replace(tzinfo=UTC)
    for happening in found:
        if not happening.ours:
            continue
        if happening.what not in ANSWERS.values():  # a paper is printed whenever somebody wants it
            placed.append((happening.at, len(placed), happening))
            continue
        # A capture cannot have come before the approval, whatever our clock says.
        before = approved.get(happening.attempt, reached) if happening.what in _AFTER_APPROVAL else reached
        # Never before the step decided before it: a clock that was put back must not turn the order round.
        reached = max(happening.at, reached, before)
        placed.append((reached, len(placed), happening))
        answer = next((each for each in theirs if _answers(each, happening)), None)
        # Only a step that is known as done has an answer; an open one may still get it.
        if answer is not None and happening.stage is Stage.DONE:
            theirs.remove(answer)
            reached = max(answer.at, reached)
            placed.append((reached, len(placed), answer))
        if (
            happening.what == Happened.CREATE
        ):  # what else the log tells of a request comes right after it, at the earliest
            # Half a place lower than the create itself: right after it, and before anything of ours.
            sent[happening.attempt] = (reached, len(placed) - 0.5)
    for each in theirs:
        after, place = sent.get(each.attempt, (each.at, -1))
        placed.append((max(each.at, after), place, each))
    # Ties go by place, then by the service's moment, so that the list is the same at each reading.
    return tuple(happening for *_, happening in sorted(placed, key=lambda each: (*each[:2], each[2].at), reverse=True))


def _answers(entry: Happening, asked: Happening) -> bool:
    return (entry.attempt, ANSWERS.get(entry.what)) == (asked.attempt, asked.what)


def _handed_over(handover: Handover) -> Happening:
    detail = " · ".join(text for text in (handover.carrier, handover.tracking) if text)
    return Happening(
        handover.at, Happened.HANDED_OVER, None, ours=True, stage=Stage.DONE, who=handover.who, detail=detail
    )


_PRINTED = {
    Outcome.OPEN: Happened.PRINT_OPEN,
    Outcome.DONE: Happened.PRINT_DONE,
    Outcome.MAYBE: Happened.PRINT_MAYBE,
    Outcome.FAILED: Happened.PRINT_FAILED,
}
_SAVED = {**_PRINTED, Outcome.DONE: Happened.PRINT_SAVED, Outcome.FAILED: Happened.PRINT_UNSAVED}
"""What is said of a paper that went into a file."""


def _paper(printout: Printout) -> Happening:
    what = (_SAVED if printout.is_file else _PRINTED)[printout.outcome]
    # The printer's own word for *printed*; from the second one on it is a copy.
    if what is Happened.PRINT_DONE and printout.copy > 1:
        what = Happened.PRINT_COPY
    stage = Stage.DONE if printout.outcome is Outcome.DONE else None
    return Happening(printout.at, what, None, ours=True, stage=stage, who=printout.who, detail=printout.printer)


def _sent(operation: Operation, flow: Flow | None, digits: int, *, several: bool) -> Happening:
    """A request that went out, the way and to whom: the order's number may have been another one then."""
    # Read from the bytes that went out and not from the order, whose number may have changed since.
    customer = json.loads(operation.body).get("customer") or {}
    to = mask_phone(str(customer.get("phoneNumber") or ""), digits) if flow is Flow.PUSH else ""
    return replace(_ours(operation, None, several=several), way=flow, to=to)


def _shown_link(link: TrackingLink) -> ShownLink:
    operation = link.operation
    outcome = (operation.stage, operation.error, operation.detail, operation.trace_id)
    return ShownLink(link.url, link.carrier, link.tracking, *outcome)


def _link(link: TrackingLink, *, several: bool) -> Happening:
    way = MovedPart(link.operation.id, (), link.carrier, link.tracking)
    # A link moves no money, although it goes with the capture of an amount.
    return replace(_ours(link.operation, way, several=several), amount=None)


def _shipments(parts: _Parts) -> tuple[Shipment, ...]:
    """What left, with a capture or without one because nothing was owed for it, oldest first."""
    at = {operation.id: operation.recorded_at for operation in parts.operations}
    left = [Shipment(at[each.operation], each.portions, each.carrier, each.tracking) for each in parts.shipments]
    left += [Shipment(each.at, each.portions, each.carrier, each.tracking) for each in parts.handovers]
    return tuple(sorted(left, key=lambda each: each.at))


def _ours(operation: Operation, moved: MovedPart | None, *, several: bool) -> Happening:
    what = Happened(operation.kind)
    # The service has one call for both; what we meant stands in the body.
    if operation.kind is Kind.CANCEL and not json.loads(operation.body).get("cancelTransactionOnly"):
        what = Happened.RELEASE
    sent_by = (moved.carrier, moved.tracking) if moved else ()
    # Elsewhere it names what broke in the program, and its code says more to a person.
    said = operation.detail if operation.stage is Stage.REFUSED else ""
    return Happening(
        at=operation.recorded_at,
        what=what,
        amount=operation.amount,
        ours=True,
        stage=operation.stage,
        who=operation.who,
        detail=" · ".join(text for text in (operation.reason, *sent_by, said) if text),
        trace_id=operation.trace_id,
        attempt=_if(several, operation.reference),
        key=operation.key,
        error=operation.error,
    )


def _theirs(event: Event, *, several: bool) -> Happening:
    # A refused card ends nothing: the customer may take another in the same payment.
    refused = event.name == EventName.AUTHORIZED and not event.success
    return Happening(
        at=event.at,
        what=Happened.CARD_REFUSED if refused else event.name,
        amount=event.amount,
        ours=False,
        stage=None if event.success or refused else Stage.REFUSED,
        attempt=_if(several, event.reference),
        psp_reference=event.psp_reference,
        key=event.key,
    )


def _attempt(payment: Payment, pending: Sequence[Operation]) -> Attempt:
    # An open step of the order may belong to its other request.
    own = [operation for operation in pending if operation.reference == payment.reference]
    return Attempt(payment.reference, payment.flow, standing(payment, own), payment.sent_at)


def _if(several: bool, reference: str) -> str:
    return reference if several else ""
