"""When to read a payment again: quick while a customer waits, polite otherwise.

A plan without a clock of its own.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

from app.domain.deadline import capture_deadline
from app.domain.operation import LIFETIME
from app.domain.order import Flow
from app.domain.payment import Payment, State

FIRST_LOOK = timedelta(seconds=5)
NEXT_LOOK = timedelta(seconds=2)
SHOWN_LOOK = timedelta(seconds=1)
"""While a code of ours is on the screen (rules for payments in a shop); the customer stands before it."""
OVERDUE_LOOK = timedelta(seconds=15)
PATIENT_LOOK = timedelta(minutes=1)
"""For a link that works for hours, once its first minutes are over."""
BEFORE_THE_END = timedelta(minutes=1)
RESERVED_LOOK = timedelta(minutes=15)
LAST_HOURS = timedelta(hours=48)
LATEST_IN_THE_LAST_HOURS = timedelta(hours=1)
PATIENCE = ((timedelta(minutes=1), timedelta(0)), (timedelta(minutes=3), timedelta(seconds=2)))
"""By age of a request, how much longer than its turn it can wait where more is due than may be read: most approve soon."""
LONG_PATIENCE, PATIENCE_FOR_LOGS = timedelta(seconds=6), timedelta(seconds=10)
PATIENCE_FOR_RESERVED = timedelta(minutes=1)


class Rank(IntEnum):
    """Which payments come first when there is more to read than allowed."""

    ON_SCREEN = 0
    LAST_HOURS = 1  # money that can be lost, not looked at for an hour
    IN_TURN = 2  # everybody else, by when their patience ends


def next_look(
    payment: Payment, looked_at: datetime | None, now: datetime, *, on_screen: bool = False
) -> datetime | None:
    """When to read `payment` again, given when it was last read.

    None when nothing more can happen. Waiting: five seconds after the request and then every two (the service's polling
    guideline), every one while its code is on the screen, slower once the ten minutes are well past, for a state that still
    lags. Reserved: every quarter of an hour, and on the screen like a waiting one that is overdue. A moment that lies ahead
    of `now` is no look that was made: the clock was set back.
    """
    # A moment ahead of now was written down before the clock was put back.
    looked = looked_at if looked_at is not None and looked_at <= now else None
    if payment.state is State.AUTHORIZED and payment.left:
        return (looked or payment.sent_at) + (OVERDUE_LOOK if on_screen else RESERVED_LOOK)
    if payment.state is not State.CREATED:
        return None
    # Never earlier than five seconds after the request: no customer is faster.
    first = min(payment.sent_at, now) + FIRST_LOOK
    if looked is None:
        return first
    # In its first minutes and close to its end every second counts; in between a link can wait.
    if now > payment.ends_at - BEFORE_THE_END or now <= payment.sent_at + LIFETIME:
        waiting = SHOWN_LOOK if on_screen and payment.flow is Flow.QR else NEXT_LOOK
        step = OVERDUE_LOOK if now > payment.ends_at + timedelta(minutes=2) else waiting
    else:
        step = OVERDUE_LOOK if on_screen else PATIENT_LOOK
    return max(first, looked + step)


def rank(payment: Payment, looked_at: datetime | None, now: datetime, *, on_screen: bool = False) -> Rank:
    """How urgent a look at `payment` is.

    In the last 48 hours before money can be lost it is read every hour, whatever else there is to do.
    """
    if on_screen:
        return Rank.ON_SCREEN
    deadline = capture_deadline(payment)
    # Once an hour is enough for money that can be lost in two days, but it comes before everything else.
    late = looked_at is None or now - looked_at >= LATEST_IN_THE_LAST_HOURS
    return Rank.LAST_HOURS if deadline is not None and now > deadline - LAST_HOURS and late else Rank.IN_TURN


def patience(payment: Payment, now: datetime, *, log_wanted: bool = False) -> timedelta:
    """How much longer than its turn a look at `payment` can wait for others.

    It always comes, however many they are.
    """
    if log_wanted:
        return PATIENCE_FOR_LOGS  # that something happened is known already; what exactly can wait a moment
    if payment.state is State.AUTHORIZED:
        return PATIENCE_FOR_RESERVED
    age = now - payment.sent_at
    return next((wait for until, wait in PATIENCE if age < until), LONG_PATIENCE)


def step_back(count: int) -> timedelta:
    """The pause before the next read after `count` failures in a row."""
    return timedelta(seconds=(2, 4, 8, 15, 30)[min(max(count, 1), 5) - 1])
