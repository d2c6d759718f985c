"""One order as a page shows it: where it stands, what may be done, and what happened."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.codes import ServiceCode
from app.domain.deadline import deadline_of
from app.domain.desk.views import Attempt, Happening, OrderView, Shipment
from app.domain.input.phone import mask_phone
from app.domain.operation import Kind, Operation, Stage
from app.domain.order import Flow
from app.domain.papers.printout import Outcome, Printout
from app.domain.payment import Anomaly, Event, Payment, State, standing
from app.domain.verdict import allowed_actions, approved_first
from app.store import Handover, MovedPart, SavedOrder, Store

CARD_REFUSED = "card_refused"
"""What happened when the bank refused the customer's card; the request goes on."""
ANSWERS = {
    "CREATED": "create",
    "CAPTURED": "capture",
    "REFUNDED": "refund",
    "TERMINATED": "cancel",
    "CANCELLED": "release",
}
"""The step of ours that an entry of the service's log answers."""


def order_view(store: Store, saved: SavedOrder, now: datetime, digits: int) -> OrderView:
    """The order `saved` with its payments, decisions and history, as of `now`; of a phone number the last `digits`."""
    payments = store.payments.of_order(saved.id)
    payment = payments[-1] if payments else None
    operations = store.operations.of_order(saved.id)
    pending = tuple(operation for operation in operations if operation.pending)
    last = operations[-1] if operations else None
    asked = approved_first(payment, last) and last is not None and not store.journal.kept(last.id)
    anomalies = [found for each in payments for found in store.payments.anomalies(each.reference)]
    waiting = payment is not None and payment.state is State.CREATED
    shipments, handovers = store.operations.moved(saved.id, Kind.CAPTURE), store.handovers.of_order(saved.id)
    gone = (*(moved.portions for moved in shipments), *(handover.portions for handover in handovers))
    returns = store.operations.moved(saved.id, Kind.REFUND)
    happenings = _happenings(store, saved, payments, operations, (*shipments, *returns), handovers, anomalies, digits)
    return OrderView(
        reference=saved.reference,
        order=saved.order,
        standing=standing(payment, pending),
        made_at=saved.made_at,
        payment=payment,
        flow=payment.flow if payment else saved.order.flow,
        attempts=tuple(_attempt(each, pending) for each in payments),
        pending=pending,
        last_operation=last,
        allowed=allowed_actions(
            payment,
            pending,
            now,
            whole_only=store.lessons.learnt(saved.unit, ServiceCode.WHOLE_ONLY) is not None,
            events=store.payments.events(payment.reference) if payment else (),
        ),
        happenings=happenings,
        anomalies=len(anomalies),
        expires_at=payment.ends_at if payment and waiting else None,
        deadline=deadline_of(payment, now) if payment else None,
        unknown_since=min((each.unknown_since for each in pending if each.unknown_since), default=None),
        keep_or_release=asked,
        shipped=tuple(portion for portions in gone for portion in portions),
        returned=tuple(portion for moved in returns for portion in moved.portions),
        unfinished=saved.unfinished,
        to_ship_later=saved.to_ship,
        link_is_short=waiting and _is_short(store, payment),
        phone=mask_phone(saved.order.phone, digits),
        shipments=_shipments(shipments, operations, handovers),
        card_refused=next((each.at for each in happenings if each.what == CARD_REFUSED), None) if waiting else None,
    )


def _is_short(store: Store, payment: Payment | None) -> bool:
    """Whether a link ends as soon as any other request because the service refused to give it longer."""
    if payment is None or payment.flow is not Flow.WEB or payment.expires_at is not None:
        return False
    return store.lessons.learnt(payment.unit, ServiceCode.LINK_TIME_REFUSED) is not None


def _happenings(
    store: Store,
    saved: SavedOrder,
    payments: Sequence[Payment],
    operations: Sequence[Operation],
    moved: Sequence[MovedPart],
    handovers: Sequence[Handover],
    anomalies: Sequence[tuple[datetime, Anomaly]],
    digits: int,
) -> tuple[Happening, ...]:
    """Our decisions and papers, the service's log, and answers that were set aside: one list, newest first."""
    several = len(payments) > 1
    travelled = {each.operation: each for each in moved}
    flows = {payment.reference: payment.flow for payment in payments}
    found = [
        _sent(operation, flows.get(operation.reference), digits, several=several)
        if operation.kind is Kind.CREATE
        else _ours(operation, travelled.get(operation.id), several=several)
        for operation in operations
    ]
    for payment in payments:
        found += [_theirs(event, several=several) for event in store.payments.events(payment.reference)]
    found += [_handed_over(handover) for handover in handovers]
    found += [_paper(printout) for printout in store.prints.of_order(saved.id)]
    for at, anomaly in anomalies:
        detail = f"{anomaly.was} → {anomaly.seen}" if anomaly.was else anomaly.seen
        what = f"anomaly_{anomaly.what}"
        found.append(Happening(at, what, None, ours=False, detail=detail, attempt=_if(several, anomaly.reference)))
    return in_order(found)


def in_order(found: Sequence[Happening]) -> tuple[Happening, ...]:
    """All of `found`, newest first; our own steps come in the order in which they were decided.

    Where our clock and the service's differ, an answer still stands above the step that it answers, and below the next.
    """
    theirs = [each for each in sorted(found, key=lambda each: each.at) if not each.ours]
    approved = {each.attempt: each.at for each in theirs if each.what == "AUTHORIZED"}
    placed: list[tuple[datetime, float, Happening]] = []
    sent: dict[str, tuple[datetime, float]] = {}
    reached = datetime.min.replace(tzinfo=UTC)
    for happening in found:
        if not happening.ours:
            continue
        if happening.what not in ANSWERS.values():  # a paper is printed whenever somebody wants it
            placed.append((happening.at, len(placed), happening))
            continue
        before = approved.get(happening.attempt, reached) if happening.what in _AFTER_APPROVAL else reached
        reached = max(happening.at, reached, before)
        placed.append((reached, len(placed), happening))
        answer = next((each for each in theirs if _answers(each, happening)), None)
        if answer is not None and happening.stage is Stage.DONE:
            theirs.remove(answer)
            reached = max(answer.at, reached)
            placed.append((reached, len(placed), answer))
        if happening.what == "create":  # what else the log tells of a request comes right after it, at the earliest
            sent[happening.attempt] = (reached, len(placed) - 0.5)
    for each in theirs:
        after, place = sent.get(each.attempt, (each.at, -1))
        placed.append((max(each.at, after), place, each))
    return tuple(happening for *_, happening in sorted(placed, key=lambda each: (*each[:2], each[2].at), reverse=True))


_AFTER_APPROVAL = ("capture", "refund", "release")


def _answers(entry: Happening, asked: Happening) -> bool:
    return (entry.attempt, ANSWERS.get(entry.what)) == (asked.attempt, asked.what)


def _handed_over(handover: Handover) -> Happening:
    detail = " · ".join(text for text in (handover.carrier, handover.tracking) if text)
    return Happening(handover.at, "handed_over", None, ours=True, stage=Stage.DONE, who=handover.who, detail=detail)


_SAVED = {"print_done": "print_saved", "print_copy": "print_saved", "print_failed": "print_unsaved"}
"""What is said of a paper that went into a file."""


def _paper(printout: Printout) -> Happening:
    what = f"print_{printout.outcome}"
    if printout.outcome is Outcome.DONE and printout.copy > 1:
        what = "print_copy"
    if printout.is_file and what in _SAVED:
        what = _SAVED[what]
    stage = Stage.DONE if printout.outcome is Outcome.DONE else None
    return Happening(printout.at, what, None, ours=True, stage=stage, who=printout.who, detail=printout.printer)


def _sent(operation: Operation, flow: Flow | None, digits: int, *, several: bool) -> Happening:
    """A request that went out, the way and to whom: the order's number may have been another one then."""
    customer = json.loads(operation.body).get("customer") or {}
    to = mask_phone(str(customer.get("phoneNumber") or ""), digits) if flow is Flow.PUSH else ""
    return replace(_ours(operation, None, several=several), way=flow, to=to)


def _shipments(
    moved: Sequence[MovedPart], operations: Sequence[Operation], handovers: Sequence[Handover]
) -> tuple[Shipment, ...]:
    """What left, with a capture or without one because nothing was owed for it, oldest first."""
    at = {operation.id: operation.recorded_at for operation in operations}
    left = [Shipment(at[each.operation], each.portions, each.carrier, each.tracking) for each in moved]
    left += [Shipment(each.at, each.portions, each.carrier, each.tracking) for each in handovers]
    return tuple(sorted(left, key=lambda each: each.at))


def _ours(operation: Operation, moved: MovedPart | None, *, several: bool) -> Happening:
    what = operation.kind.value
    if operation.kind is Kind.CANCEL:
        what = "cancel" if json.loads(operation.body).get("cancelTransactionOnly") else "release"
    sent_by = (moved.carrier, moved.tracking) if moved else ()
    return Happening(
        at=operation.recorded_at,
        what=what,
        amount=operation.amount,
        ours=True,
        stage=operation.stage,
        who=operation.who,
        detail=" · ".join(text for text in (operation.reason, *sent_by, operation.detail) if text),
        trace_id=operation.trace_id,
        attempt=_if(several, operation.reference),
    )


def _theirs(event: Event, *, several: bool) -> Happening:
    refused = event.name == "AUTHORIZED" and not event.success
    return Happening(
        at=event.at,
        what=CARD_REFUSED if refused else event.name,
        amount=event.amount,
        ours=False,
        stage=None if event.success or refused else Stage.REFUSED,
        attempt=_if(several, event.reference),
        psp_reference=event.psp_reference,
    )


def _attempt(payment: Payment, pending: Sequence[Operation]) -> Attempt:
    own = [operation for operation in pending if operation.reference == payment.reference]
    return Attempt(payment.reference, payment.flow, standing(payment, own), payment.sent_at)


def _if(several: bool, reference: str) -> str:
    return reference if several else ""
