"""The page of an order as a person meets it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.standing import Standing
from tests.support.counter import Counter
from tests.support.stage import Stage


def on_page(counter: Counter) -> bool:
    """Whether the keyboard is at its place on the page of the order."""
    return QApplication.focusWidget() is counter.window.parts.order.heading


def approved(counter: Counter, sandbox: Stage, *lines: str) -> str:
    """An order sold at the counter and approved; its reference."""
    reference = counter.sell(*lines)
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    return reference


def shown(root: QWidget) -> str:
    """The words that stand there."""
    return "\n".join(each.text() for each in root.findChildren(QLabel) if each.isVisible())
