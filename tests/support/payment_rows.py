"""A payment as the command line writes it in JSON."""

from __future__ import annotations


def row(state: str, **amounts: int) -> dict[str, object]:
    zero = {"authorized": 0, "captured": 0, "refunded": 0, "cancelled": 0}
    return {
        "reference": "TEST-0001",
        "state": state,
        "amount": 49_900,
        "currency": "NOK",
        **zero,
        **amounts,
        "open_operations": [],
    }
