"""What a locked till may show of a customer."""

from __future__ import annotations


def masked_who(shown: str) -> str:
    """A customer as a locked till shows them: the initials of a name.

    A number comes masked already, and stays as it is.
    """
    return " ".join(word if not word[0].isalpha() else f"{word[0]}." for word in shown.split())
