"""One slip of the fingers in a word is forgiven.

A letter wrong, missing or too many, or two neighbours swapped.
"""

from __future__ import annotations

LEAST_LETTERS = 5
"""A slip is forgiven in words of so many letters; in shorter ones it would make another word."""


def forgivable(typed: str) -> bool:
    """Whether a slip may be looked for in the folded word `typed`.

    One letter may be missing from it.
    """
    return len(typed) >= LEAST_LETTERS - 1 and typed.isalpha()


def one_slip(typed: str, meant: str) -> bool:
    """Whether `typed` is the folded word `meant` with exactly one slip in it."""
    if len(meant) < LEAST_LETTERS or not forgivable(typed) or abs(len(typed) - len(meant)) > 1:
        return False
    at = next((at for at, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), None)
    if at is None:
        return len(typed) != len(meant)
    rest, whole = typed[at:], meant[at:]
    if len(typed) < len(meant):
        return rest == whole[1:]
    if len(typed) > len(meant):
        return rest[1:] == whole
    return rest[1:] == whole[1:] or (rest[:2] == whole[1::-1] and rest[2:] == whole[2:])


def slip_keys(word: str) -> frozenset[str]:
    """The folded word, and what is left of it without each of its letters.

    None for one in which no slip is forgiven. Two words of which one is the other with one slip have a key in common;
    `one_slip` tells the few others that do. A vocabulary kept by these keys gives what a word may have been meant to be.
    """
    if not forgivable(word):
        return frozenset()
    return frozenset((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))
