"""Named scripts of faults: a bad day, an outage, a slow line.

Reads that lag, tokens that die.
"""

from collections.abc import Mapping
from typing import Any

Rules = list[dict[str, Any]]


def _shares(operation: str, parts: Mapping[str, int]) -> Rules:
    """Rules by their share of all exchanges, in permille. A later rule is asked only when the earlier ones did nothing, so
    its own chance has to be larger than its share."""
    rules: Rules = []
    spent = 0
    for do, share in parts.items():
        # So that the shares hold over all exchanges although the rules are asked in turn.
        rules.append({"operation": operation, "do": do, "permille": round(1000 * share / (1000 - spent))})
        spent += share
    return rules


BAD_DAY = {
    **{
        "drop_before": 80,
        "drop_after": 170,
        "500": 10,
        "500_logged": 10,
        "502": 10,
        "500_after": 20,
        "429": 30,
        "423": 20,
        "409": 10,
    },
    **{
        "truncate": 10,
        "non_json": 10,
        "wrong_amount": 5,
        "wrong_total": 5,
        "wrong_currency": 5,
        "wrong_reference": 5,
        "token_expired": 10,
    },
}
"""8 % of requests lost, 17 % applied with the answer lost, 5 % 5xx, 3 % 429, 2 % 423, 1 % 409, 2 % unreadable, and lies."""

PROFILES: Mapping[str, Rules] = {
    "bad-day": [
        {"operation": "any", "do": "delay", "ms": 50, "permille": 100},
        {"operation": "get", "do": "customer_approves", "permille": 60},
        {"operation": "cancel", "do": "customer_approves", "permille": 250},
        {"operation": "get", "do": "stale", "permille": 50},
        {"operation": "delivery", "do": "lose", "permille": 80},
        {"operation": "delivery", "do": "twice", "permille": 80},
        {"operation": "delivery", "do": "delay", "ms": 30_000, "permille": 80},
        *_shares("any", BAD_DAY),
    ],
    "outage": _shares("any", {"drop_before": 500, "502": 500}),
    "slow": [
        {"operation": "any", "do": "delay", "ms": 3000, "permille": 200},
        {"operation": "any", "do": "delay", "ms": 400},
    ],
    "stale-reads": [{"operation": "get", "do": "stale", "permille": 500}],
    "token-expires": [{"operation": "any", "do": "token_expired", "permille": 150}],
}


def profile(name: str) -> Rules:
    if name not in PROFILES:
        raise ValueError(f"profile must be one of: {', '.join(PROFILES)}")
    # Copies: a rule counts down while it acts.
    return [dict(rule) for rule in PROFILES[name]]
