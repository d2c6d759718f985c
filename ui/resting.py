"""Controls that rest while their work is on its way to a server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def rest(controls: Sequence[QWidget]) -> Callable[[], None]:
    """Let `controls` take no press until the function returned is called.

    That gives the keyboard back. One that took none already is left alone.
    """
    resting = [each for each in controls if each.isEnabled()]
    before = QApplication.focusWidget()
    for each in resting:
        each.setEnabled(False)
    meanwhile = QApplication.focusWidget()

    def wake() -> None:
        there = [each for each in resting if isValid(each)]
        for each in there:
            each.setEnabled(True)
        # Who went on with another control keeps it.
        within = before is not None and isValid(before) and any(each in (before, *_around(before)) for each in there)
        if within and before is not None and QApplication.focusWidget() is meanwhile:
            before.setFocus()

    return wake


def _around(control: QWidget) -> Iterator[QWidget]:
    above = control.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
