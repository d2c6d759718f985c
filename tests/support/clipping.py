"""What of a window has too little room for its words."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.widgets.basics import OneLine

SMALLEST = 24
"""The least height of anything to press, in pixels."""


def clipped(root: QWidget) -> list[str]:
    """Every button and label of `root` that has too little room; those that end in … on purpose do not count."""
    short = []
    for each in root.findChildren(QWidget):
        if not each.isVisible() or isinstance(each, OneLine):
            continue
        if isinstance(each, QAbstractButton) and each.text():
            needed = each.minimumSizeHint().width()
            if each.width() < needed or each.height() < SMALLEST:
                short.append(f"{each.text()!r} has {each.width()}×{each.height()}, not {needed}×{SMALLEST}")
        elif isinstance(each, QLabel) and each.text() and each.wordWrap():
            needed = each.heightForWidth(each.width())
            if each.height() < needed:
                short.append(f"{each.text()!r} is {each.height()} high, not {needed}")
        elif isinstance(each, QLabel) and each.text():
            needed = max(each.fontMetrics().horizontalAdvance(line) for line in each.text().splitlines())
            if each.contentsRect().width() < needed:
                short.append(f"{each.text()!r} has {each.contentsRect().width()}, not {needed}")
    return short
