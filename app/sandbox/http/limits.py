"""The documented rate limits, counted for each reference: 5 writes, 120 reads.

5 a minute for each kind of write.
"""

from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil

from app.sandbox.http.errors import gateway

WINDOW = timedelta(minutes=1)
MOST = {"create": 5, "capture": 5, "refund": 5, "cancel": 5, "get": 120, "events": 120}
REMEMBERED = 10_000


class Limits:
    """Counts calls in a sliding minute of the virtual clock.

    A refused call does not count.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._seen: OrderedDict[tuple[str, str, str], deque[datetime]] = OrderedDict()

    def spend(self, operation: str, owner: str, reference: str) -> None:
        """Count one call, or refuse it with 429 and `Retry-After`.

        Reads share one count (documented: same counting).
        """
        if operation not in MOST:
            return
        # Payments and their logs count together (documented).
        kind = "read" if operation in {"get", "events"} else operation
        calls = self._seen.setdefault((kind, owner, reference), deque())
        self._seen.move_to_end((kind, owner, reference))
        # The one that was quiet longest is forgotten.
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        now = self._now()
        while calls and calls[0] <= now - WINDOW:
            calls.popleft()
        if len(calls) >= MOST[operation]:
            # Rounded up, or the very next call would come too soon.
            wait = max(1, ceil((calls[0] + WINDOW - now).total_seconds()))
            message = f"Rate limit is exceeded. Try again in {wait} seconds."
            raise gateway(429, message, {"Retry-After": str(wait)})
        calls.append(now)

    def clear(self) -> None:
        self._seen.clear()
