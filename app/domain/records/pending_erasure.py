"""An erasure that other tills of a shop have still to do."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.records.traces import Traces

LONGEST = timedelta(days=90)
"""So long a till may be off; then the others forget whom it was about."""


@dataclass(frozen=True)
class PendingErasure:
    """Whom it is about, since when, and the tills waited for."""

    person: Traces
    at: datetime
    waits: tuple[int, ...]

    def without(self, till: int) -> PendingErasure:
        """What is left once `till` has done it."""
        return replace(self, waits=tuple(each for each in self.waits if each != till))

    @property
    def as_text(self) -> str:
        """It as it is remembered; nothing once no till is waited for."""
        if not self.waits:
            return ""
        row = {"person": [self.person.phone, *self.person.names], "at": self.at.isoformat(), "waits": self.waits}
        # In other letters, so that a file in which it stands is no file in which the person stands.
        return base64.b64encode(json.dumps(row).encode()).decode()


def read_pending(text: str) -> PendingErasure:
    """What `as_text` wrote."""
    row = json.loads(base64.b64decode(text))
    phone, *names = row["person"]
    person, at = Traces(phone, tuple(names)), datetime.fromisoformat(row["at"])
    return PendingErasure(person, at, tuple(row["waits"]))
