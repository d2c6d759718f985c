"""Where notices lie: at the top right of a page, and never over its total, its state or its main button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.theme import ROOM, SMALL, WIDE
from ui.widgets.basics import MainButton
from ui.widgets.foot import Foot


class Uncovered(NamedTuple):
    """What no notice lies over: they stand `beside` what is as high as they are, and below what is `above` them."""

    beside: Sequence[QWidget] = ()
    above: Sequence[QWidget] = ()


@runtime_checkable
class Shows(Protocol):
    """A page that shows something no notice may lie over."""

    @property
    def uncovered(self) -> Uncovered:
        """What that is now."""


def room_for_notices(host: QWidget, page: QWidget | None, width: int) -> QRect:
    """The part of `host` that notices of this `width` may take while `page` is shown in it."""
    right, top, bottom = host.width() - WIDE, SMALL + 2, host.height() - 2 * ROOM + SMALL + 2
    beside, above = page.uncovered if isinstance(page, Shows) else Uncovered()
    for rect in _in_sight(beside, host):
        if rect.left() - SMALL - width >= SMALL:
            right, top = min(right, rect.left() - SMALL), max(top, rect.top())
        else:
            top = max(top, rect.bottom() + 1 + SMALL)

    def in_column(rect: QRect) -> bool:
        return rect.left() < right and rect.right() >= right - width

    for rect in filter(in_column, _in_sight(above, host)):
        top = max(top, rect.bottom() + 1 + SMALL)
    below = [*page.findChildren(Foot), *page.findChildren(MainButton)] if page is not None else []
    for rect in filter(in_column, _in_sight(below, host)):
        if rect.top() > top:
            bottom = min(bottom, rect.top() - SMALL)
    return QRect(QPoint(right - width, top), QPoint(right - 1, max(top, bottom) - 1))


def _in_sight(widgets: Sequence[QWidget], host: QWidget) -> list[QRect]:
    """Where those of `widgets` are that can be seen."""
    return [QRect(each.mapTo(host, QPoint()), each.size()) for each in widgets if each.isVisibleTo(host)]
