"""What a sales unit is and may do, as the service tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Ability(StrEnum):
    """Something that a sales unit may do or may not.

    By its name at the service (`configuration`).
    """

    PAY = "paymentAllowed"
    PUSH = "skipLandingPageAllowed"  # a request straight to the phone
    PART_CAPTURE = "partialCaptureAllowed"
    LATE_CAPTURE = "lateCaptureAllowed"  # 180 days and not 14
    LONG_LIVING = "longLivingPaymentAllowed"  # requests of more than ten minutes


RESERVE = "ReserveCapture"
"""Money is reserved first and captured later, as this program works (`captureType`)."""


@dataclass(frozen=True)
class UnitFacts:
    """A sales unit.

    What the service leaves out of `may` is unknown, and not forbidden (documented). `country` is that of the business, two
    letters or nothing.
    """

    msn: str
    name: str
    may: Mapping[Ability, bool] = field(default_factory=dict)
    capture_type: str = ""
    country: str = ""

    @property
    def lacks(self) -> tuple[Ability, ...]:
        """What it is known to lack, in the order of the declaration."""
        return tuple(ability for ability in Ability if self.may.get(ability) is False)

    @property
    def captures_at_once(self) -> bool:
        """Whether money is taken with the approval, so that nothing is left to capture."""
        return self.capture_type not in ("", RESERVE)
