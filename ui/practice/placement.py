"""The place of a second window beside the first one; neither hides the other."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize


class Places(NamedTuple):
    """Frames of the window and of what stands beside it.

    `apart` where neither hides the other.
    """

    window: QRect
    other: QRect
    apart: bool


def stand_beside(window: QRect, other: QSize, screen: QRect, narrowest: int, gap: int) -> Places:
    """Right of the window, else left of it.

    Else the window is moved, and made as narrow as `narrowest`, to make room. On a screen too small for that the window
    stays as it is, and the other one lies over its right edge.
    """
    height = min(other.height(), screen.height())
    top = max(screen.top(), min(window.top(), screen.bottom() + 1 - height))
    size = QSize(other.width(), height)
    needed = other.width() + gap
    right = window.right() + 1 + gap
    if right + other.width() <= screen.right() + 1:
        return Places(window, QRect(QPoint(right, top), size), True)
    if window.left() - needed >= screen.left():
        return Places(window, QRect(QPoint(window.left() - needed, top), size), True)
    width = min(window.width(), screen.width() - needed)
    if width < narrowest:
        return Places(window, QRect(QPoint(screen.right() + 1 - other.width(), top), size), False)
    at = QRect(QPoint(screen.right() + 1 - needed - width, window.top()), QSize(width, window.height()))
    return Places(at, QRect(QPoint(screen.right() + 1 - other.width(), top), size), True)
