"""How fast customers approve now: slow everywhere, or only this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

FEW = 3
"""So many other customers have to be slow before it is everywhere; below, chance would say so too."""
LATELY = timedelta(minutes=30)
"""Requests sent longer ago say how it usually is, not how it is now."""
LEAST = timedelta(seconds=60)
"""No request is slow before; a phone has to be found first."""
TIMES_USUAL = 2


class ApprovalPace(StrEnum):
    """How approvals come in, as seen from one request."""

    USUAL = "usual"
    EVERYWHERE = "everywhere"  # most requests of late are slow
    ONLY_THIS = "only_this"  # others approve as usual
    NO_OTHERS = "no_others"  # this one is slow, and there is none to compare it with


@dataclass(frozen=True)
class ApprovalRequest:
    """One request of ours that a customer was asked to approve.

    `payer` tells customers apart. `approved` is when the approval came; `ended` says that the customer said no or that we
    ended the request, after which it tells nothing any more.
    """

    payer: str
    sent: datetime
    approved: datetime | None = None
    ended: bool = False

    def took(self, now: datetime) -> timedelta:
        """How long the approval took, or has been waited for."""
        return (self.approved or now) - self.sent


@dataclass(frozen=True)
class PaceReading:
    """What the gauge shows. `since` is from when on approvals have been slow everywhere."""

    pace: ApprovalPace
    since: datetime | None = None


def read_pace(this: ApprovalRequest | None, others: Sequence[ApprovalRequest], now: datetime) -> PaceReading:
    """The pace as seen from `this` request, by the other recent requests.

    Without `this`, as seen from the shop.
    """
    limit = slow_after(others, now)
    judged = [each for each in sorted(others, key=lambda each: each.sent) if _tells(each, limit, now)]
    since = _slow_since(judged, limit, now)
    if since is not None:
        return PaceReading(ApprovalPace.EVERYWHERE, since)
    if this is None or this.took(now) <= limit:
        return PaceReading(ApprovalPace.USUAL)
    return PaceReading(
        ApprovalPace.ONLY_THIS if any(each.took(now) <= limit for each in judged) else ApprovalPace.NO_OTHERS
    )


def slow_after(others: Sequence[ApprovalRequest], now: datetime) -> timedelta:
    """How long an approval may take before it is slow.

    Twice what is usual here, and a minute at least.
    """
    took = sorted(each.took(now) for each in others if each.approved is not None and now - each.sent > LATELY)
    # The middle one and no mean: a single customer who went to lunch would make every wait usual.
    return max(LEAST, took[len(took) // 2] * TIMES_USUAL) if took else LEAST


def _tells(request: ApprovalRequest, limit: timedelta, now: datetime) -> bool:
    """Whether a request of late was answered, or has waited long enough to count as slow."""
    if now - request.sent > LATELY or request.sent > now:
        return False
    return request.approved is not None or (not request.ended and request.took(now) > limit)


def _slow_since(judged: Sequence[ApprovalRequest], limit: timedelta, now: datetime) -> datetime | None:
    """When the slow requests began that go on until now; None while it is not slow everywhere.

    One that was fast among them is chance; two in a row, or a fast one at the end, and it is over.
    """
    slow: list[ApprovalRequest] = []
    fast = 0
    for request in reversed(judged):
        if request.took(now) > limit:
            slow.append(request)
            fast = 0
            continue
        fast += 1
        if not slow or fast > 1:
            break
    # Counted by customers: one who is slow three times is slow, and nobody else.
    enough = len({request.payer for request in slow}) >= FEW
    return slow[-1].sent if enough else None
