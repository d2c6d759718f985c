"""Faults on purpose, by a script of rules, counted or seeded.

The same script gives the same faults.
"""

from collections.abc import Iterable
from enum import StrEnum
from random import Random
from typing import Any

import msgspec
from msgspec import Struct


class Fault(StrEnum):
    """What a rule does to an exchange."""

    DROP_BEFORE = "drop_before"  # the connection dies, nothing happened
    DROP_AFTER = "drop_after"  # it happened, and the connection dies without an answer
    DELAY = "delay"  # it takes `ms` longer
    LIMITED = "429"
    LOCKED = "423"
    BROKEN = "500"  # an internal error, nothing happened
    BROKEN_AFTER = "500_after"  # it happened, and then an internal error
    BAD_GATEWAY = "502"
    BROKEN_LOGGED = "500_logged"  # an internal error, nothing happened, and the log tells of an attempt that failed
    TRANSIENT = "6280"  # capture failed, try again later; the log tells of it, too
    TRUNCATE = "truncate"  # it happened, and half of the answer arrives
    NON_JSON = "non_json"  # it happened, and the answer is a page of HTML
    WRONG_AMOUNT = "wrong_amount"  # it happened, and the answer tells of other money
    WRONG_TOTAL = "wrong_total"  # it happened, and the answer tells of more captured than was ever reserved
    WRONG_CURRENCY = "wrong_currency"
    WRONG_REFERENCE = "wrong_reference"
    STALE = "stale"  # a read tells how things were before the last change
    LOSE = "lose"  # the webhook is never sent
    TWICE = "twice"  # the webhook is sent twice
    BAD_SIGNATURE = "bad_signature"  # the first attempt is signed with another secret
    OLD_DATE = "old_date"  # the first attempt carries a date outside the usual window
    CONFLICT = "409"
    CUSTOMER_APPROVES = "customer_approves"  # the customer is faster, by a moment
    CUSTOMER_DECLINES = "customer_declines"
    CUSTOMER_SLEEPS = "customer_sleeps"  # the payment runs out of time at this moment
    PORTAL_FIRST = "portal_first"  # somebody does the same for 1.00 by hand in the portal, a moment before
    STALE_TOKEN = "token_expired"  # noqa: S105 - a name; the token is refused, though it is good


ASIDES = frozenset(
    {Fault.DELAY, Fault.CUSTOMER_APPROVES, Fault.CUSTOMER_DECLINES, Fault.CUSTOMER_SLEEPS, Fault.PORTAL_FIRST}
)
"""What may come before an exchange without spoiling it; the next fitting rule acts as well."""
LOGGED = frozenset({Fault.BROKEN_LOGGED, Fault.TRANSIENT})
"""What stands in the log as an attempt that failed."""
LIES = frozenset({Fault.WRONG_AMOUNT, Fault.WRONG_TOTAL, Fault.WRONG_CURRENCY, Fault.WRONG_REFERENCE})
"""Answers that are not true."""


class Rule(Struct, kw_only=True, forbid_unknown_fields=True):
    """One line of the script.

    `count` is how often it still acts (absent: for ever), `permille` how likely it is.
    """

    do: Fault
    operation: str = "any"
    count: int | None = None
    after: int = 0
    permille: int = 1000
    ms: int = 0
    reference: str | None = None


class Script:
    """The rules in force.

    The first that fits acts, and a delay lets the next one act as well.
    """

    def __init__(self) -> None:
        self.rules: list[Rule] = []
        self.seed = 0
        self._dice = Random(0)  # noqa: S311 - repeatable on purpose
        self._operations: dict[str, None] = {}

    def allow(self, operations: Iterable[str]) -> None:
        """Let rules name these as well.

        As long as nothing is named, every name is good.
        """
        self._operations |= dict.fromkeys(("any", *operations))

    def load(self, rules: list[Any], seed: int = 0) -> None:
        """Replace the script; a ValueError says which rule cannot be read."""
        read = [msgspec.convert(rule, Rule) for rule in rules]
        for rule in read:
            if self._operations and rule.operation not in self._operations:
                raise ValueError(f"operation must be one of: {', '.join(self._operations)}")
            if not 0 <= rule.permille <= 1000 or not 0 <= rule.ms <= 60_000 or rule.after < 0:
                raise ValueError("permille is 0 to 1000, ms 0 to 60000, after 0 or more")
        self.rules, self.seed = read, seed
        self._dice = Random(seed)  # noqa: S311

    def clear(self) -> None:
        self.load([])

    def pick(self, operation: str, reference: str | None) -> list[Rule]:
        """What happens to this exchange: at most one fault, after any number of delays."""
        chosen = []
        for rule in self.rules:
            if not self._fits(rule, operation, reference):
                continue
            # Waits for its turn, without using up its count.
            if rule.after > 0:
                rule.after -= 1
                continue
            # The dice are thrown only for a rule that fits, so the same calls always get the same faults.
            if rule.permille < 1000 and self._dice.randrange(1000) >= rule.permille:
                continue
            if rule.count is not None:
                rule.count -= 1
            chosen.append(rule)
            if rule.do not in ASIDES:
                break
        return chosen

    def _fits(self, rule: Rule, operation: str, reference: str | None) -> bool:
        return (
            rule.operation in (operation, "any")
            # Webhooks have faults of their own; *any* means calls of the client.
            and not (rule.operation == "any" and operation == "delivery")
            # The call for a token carries none that could be refused.
            and not (rule.do is Fault.STALE_TOKEN and operation == "token")
            and rule.count != 0
            and rule.reference in (None, reference)
        )

    def shown(self) -> dict[str, Any]:
        return {"rules": msgspec.to_builtins(self.rules), "seed": self.seed}
