"""Settings of the sandbox: switches for what is inferred or inconvenient."""

from typing import Any, Literal

import msgspec
from msgspec import Struct

MOST_ENTRIES = 1_000


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Each default is what is documented or observed.

    Where nothing is known, what is kindest to a learner.
    """

    rate_limits: bool = True
    strict_fields: bool = False
    numbers_as_text: bool = True
    """Read a number in a text field as the text it shows, with a warning: published examples send such numbers."""
    strict_content_type: bool = False
    """Refuse a body that is not called JSON with 415, as servers of this kind do (inferred); else it only warns."""
    strict_express: bool = False
    """Refuse Express without all four values of `profile.scope`; documented, but the official plugin sends three."""
    known_customers_only: bool = False
    adjustment_media: Literal["application/json", "application/problem+json"] = "application/json"
    """The specification calls the answer to a capture problem+json, which is most likely a slip."""
    failed_events: Literal["none", "bank", "all"] = "bank"
    """Which refused captures, refunds and cancels stand in the log with `success: false`: none, those that the bank refused
    (5100, 6260, 6280), or every one that was judged."""
    lock_ms: int = 2
    """How long a write holds its payment, so that two at the same moment do meet (423)."""
    deliver_outside: bool = False
    """Whether webhooks may leave this machine. Off: a practice room calls nobody without being asked to."""
    token_life_s: int = 3600
    strict_sums: bool = False
    """Refuse a receipt whose sums or VAT do not agree. The service documents no such check, so here it only warns."""
    face: Literal["both", "test", "production"] = "both"
    """Whose face it shows. The test environment has neither Management nor Report, and the production one no force approve
    (documented); a practice room has all."""
    report_page: int = 1000
    """The most entries in one answer of the Report API, 1 to 1,000 (documented)."""
    report_open_dates: Literal["partial", "empty"] = "partial"
    """What a ledger date shows while it is open: what is there so far, or nothing; two pages disagree."""
    report_empty_page_every: int = 0
    """Let an empty page follow the last page of a ledger date whose first entry has a number divisible by this."""
    sub_after_s: int = 0
    """How long after an approval Userinfo knows its `sub`: it is written asynchronously (documented), here 0 to 2 s."""
    userinfo_refuses_subscription_key: bool = False
    """Userinfo with a subscription key: one page sends it, another says that it is refused with 401."""
    statuses: dict[str, int] = {}
    """HTTP status per error code, where the table guesses wrong."""

    def changed(self, changes: dict[str, Any]) -> "Settings":
        """The same settings with some of them changed.

        A ValueError says what is wrong with a change.
        """
        # Through plain values and back, so that each change is checked like a whole set.
        after = msgspec.convert(msgspec.to_builtins(self) | changes, Settings)
        if not 1 <= after.report_page <= MOST_ENTRIES or after.report_empty_page_every < 0:
            raise ValueError(f"report_page must be from 1 to {MOST_ENTRIES}, report_empty_page_every 0 or more")
        return after
