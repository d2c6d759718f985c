"""One order as a page shows it: where it stands, what may be done, and what happened."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from app.domain.deadline import deadline_of
from app.domain.operation import LIFETIME, Kind, Operation, Stage
from app.domain.payment import Anomaly, Event, Payment, State, standing
from app.domain.printout import Outcome, Printout
from app.domain.refusal import WHOLE_ONLY
from app.domain.verdict import allowed_actions, approved_first
from app.domain.views import Attempt, Happening, OrderView
from app.store import Handover, Moved, SavedOrder, Store


def order_view(store: Store, saved: SavedOrder, now: datetime) -> OrderView:
    """The order `saved` with its payments, decisions and history, as of `now`."""
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
            whole_only=store.notes.learnt(WHOLE_ONLY) is not None,
            events=store.payments.events(payment.reference) if payment else (),
        ),
        happenings=_happenings(store, saved, payments, operations, (*shipments, *returns), handovers, anomalies),
        anomalies=len(anomalies),
        expires_at=payment.sent_at + LIFETIME if payment and waiting else None,
        deadline=deadline_of(payment, now) if payment else None,
        unknown_since=min((each.unknown_since for each in pending if each.unknown_since), default=None),
        keep_or_release=asked,
        shipped=tuple(portion for portions in gone for portion in portions),
        returned=tuple(portion for moved in returns for portion in moved.portions),
        unfinished=saved.unfinished,
        to_ship_later=saved.to_ship,
    )


def _happenings(
    store: Store,
    saved: SavedOrder,
    payments: Sequence[Payment],
    operations: Sequence[Operation],
    moved: Sequence[Moved],
    handovers: Sequence[Handover],
    anomalies: Sequence[tuple[datetime, Anomaly]],
) -> tuple[Happening, ...]:
    """Our decisions and papers, the service's log, and answers that were set aside: one list, newest first."""
    several = len(payments) > 1
    travelled = {each.operation: each for each in moved}
    found = [_ours(operation, travelled.get(operation.id), several=several) for operation in operations]
    for payment in payments:
        found += [_theirs(event, several=several) for event in store.payments.events(payment.reference)]
    found += [_handed_over(handover) for handover in handovers]
    found += [_paper(printout) for printout in store.prints.of_order(saved.id)]
    for at, anomaly in anomalies:
        detail = f"{anomaly.was} → {anomaly.seen}" if anomaly.was else anomaly.seen
        what = f"anomaly_{anomaly.what}"
        found.append(Happening(at, what, None, ours=False, detail=detail, attempt=_if(several, anomaly.reference)))
    return tuple(sorted(found, key=lambda happening: happening.at, reverse=True))


def _handed_over(handover: Handover) -> Happening:
    detail = " · ".join(text for text in (handover.carrier, handover.tracking) if text)
    return Happening(handover.at, "handed_over", None, ours=True, stage=Stage.DONE, who=handover.who, detail=detail)


def _paper(printout: Printout) -> Happening:
    what = f"print_{printout.outcome}"
    if printout.outcome is Outcome.DONE and printout.copy > 1:
        what = "print_copy"
    stage = Stage.DONE if printout.outcome is Outcome.DONE else None
    return Happening(printout.at, what, None, ours=True, stage=stage, who=printout.who, detail=printout.printer)


def _ours(operation: Operation, moved: Moved | None, *, several: bool) -> Happening:
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
    return Happening(
        at=event.at, what=event.name, amount=event.amount, ours=False, attempt=_if(several, event.reference)
    )


def _attempt(payment: Payment, pending: Sequence[Operation]) -> Attempt:
    own = [operation for operation in pending if operation.reference == payment.reference]
    return Attempt(payment.reference, payment.flow, standing(payment, own), payment.sent_at)


def _if(several: bool, reference: str) -> str:
    return reference if several else ""
