"""Parked orders: where what was typed into them is kept."""

from __future__ import annotations


def draft_form(reference: str) -> str:
    """The name of the form in which everything that was typed into a parked order is kept, word for word."""
    return f"draft:{reference}"
