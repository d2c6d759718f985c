"""Scanners that hear only keys with moments, as a keyboard and `tests.support.scans.Hand` send them.

They pass over all others, and among these are QTest's. But their filter is called for every event of the program: 43,000 times
while a test looks at each page once.
"""

from weakref import WeakSet

from shiboken6 import isValid

from ui.input.scanner import Scanner

_listen, _end = Scanner.listen, Scanner.end
_waiting: WeakSet[Scanner] = WeakSet()
"""The scanners that were told to listen and hear nothing yet."""


def quicken_scanners() -> None:
    """Let a scanner listen only once keys with moments are on their way: who sends them calls `hear_moments`."""
    Scanner.listen = _listen_later  # type: ignore[method-assign,assignment]
    Scanner.end = _end_early  # type: ignore[method-assign,assignment]


def _listen_later(scanner: Scanner) -> None:
    _waiting.add(scanner)


def _end_early(scanner: Scanner) -> None:
    _waiting.discard(scanner)
    _end(scanner)


def hear_moments() -> None:
    """Every scanner listens that was told to, and so does each that is told in the rest of the test."""
    for scanner in _waiting:
        if isValid(scanner):
            _listen(scanner)
    _waiting.clear()
    Scanner.listen = _listen  # type: ignore[method-assign]
