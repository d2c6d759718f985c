"""The place of notices, clear of total, state and main button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.look.sizes import ROOM, SMALL, WIDE
from ui.widgets.basics.main_button import MainButton
from ui.widgets.foot import Foot


class Uncovered(NamedTuple):
    """What no notice lies over.

    They stand under a `column` at the right where it leaves room for two; else `beside` what is as high as they are, and
    below what is `above` them. What they had `rather` not lie over they do only where there is no room for two below it.
    """

    beside: Sequence[QWidget] = ()
    above: Sequence[QWidget] = ()
    column: Sequence[QWidget] = ()
    rather: Sequence[QWidget] = ()


ROOM_FOR_TWO = 144
"""Pixels that two notices of one line need."""


@runtime_checkable
class KeepsClear(Protocol):
    """A page that shows something no notice may lie over."""

    @property
    def uncovered(self) -> Uncovered:
        """What that is now."""


def room_for_notices(host: QWidget, page: QWidget | None, width: int) -> QRect:
    """The room for notices of `width` while `page` is shown; a part of `host`."""
    right, top, bottom = host.width() - WIDE, SMALL + 2, host.height() - 2 * ROOM + SMALL + 2
    kept = page.uncovered if isinstance(page, KeepsClear) else Uncovered()
    under = _under(kept.column, host, page)
    if under is not None:
        return under
    for rect in _in_sight(kept.beside, host):
        # Beside it where that leaves a whole notice its width, else below it.
        if rect.left() - SMALL - width >= SMALL:
            right, top = min(right, rect.left() - SMALL), max(top, rect.top())
        else:
            top = max(top, rect.bottom() + 1 + SMALL)

    # Only what stands where notices would lie moves them down or cuts them short.
    def in_column(rect: QRect) -> bool:
        return rect.left() < right and rect.right() >= right - width

    for rect in filter(in_column, _in_sight(kept.above, host)):
        top = max(top, rect.bottom() + 1 + SMALL)
    for rect in filter(in_column, _in_sight(_below(page), host)):
        # A main button in the middle of a page, as on the first start, is no foot.
        if rect.top() > top:
            bottom = min(bottom, rect.top() - SMALL)
    # Lines of an order say what is sold; but with many of them a notice must be seen all the same.
    lower = max((rect.bottom() + 1 + SMALL for rect in _in_sight(kept.rather, host)), default=top)
    if top < lower <= bottom - ROOM_FOR_TWO:
        top = lower
    return QRect(QPoint(right - width, top), QPoint(right - 1, max(top, bottom) - 1))


def _below(page: QWidget | None) -> list[QWidget]:
    """What stands at the foot of a page."""
    return [*page.findChildren(Foot), *page.findChildren(MainButton)] if page is not None else []


def _under(column: Sequence[QWidget], host: QWidget, page: QWidget | None) -> QRect | None:
    """The room under a column, if there is enough."""
    rects = _in_sight(column, host)
    if not rects:
        return None
    top = max(rect.bottom() for rect in rects) + 1 + SMALL
    bottom = min((rect.top() for rect in _in_sight(_below(page), host)), default=host.height()) - SMALL
    # As wide as the column, whatever was asked for: there it ends at the same edge as the cards above.
    free = QRect(rects[0].left(), top, rects[0].width(), bottom - top)
    return free if free.height() >= ROOM_FOR_TWO else None


def _in_sight(widgets: Sequence[QWidget], host: QWidget) -> list[QRect]:
    """Where those of `widgets` are that can be seen."""
    return [QRect(each.mapTo(host, QPoint()), each.size()) for each in widgets if each.isVisibleTo(host)]
