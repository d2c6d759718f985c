"""The menu of the sales units, below the band."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.shop.sales_unit import SalesUnit
from ui.context import Context
from ui.look.sizes import BAND_HEIGHT, ICON_SMALL
from ui.look.texts import tr


class UnitChoice(QObject):
    """Lists the sales units; the one that sells here is marked.

    Emits `unit_wanted` with our number of another one, and `all_wanted`.
    """

    unit_wanted = Signal(int)
    all_wanted = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.menu: QMenu | None = None

    def open(self) -> None:
        """Show the menu at the top of the window."""
        units = self._context.app.units
        menu = self.menu = QMenu(self._window)
        for unit in units.all:
            here = unit.id == units.current.id
            # In words: where there is an icon, the style draws no tick.
            words = " · ".join((units.shown_name(unit), tr("sells here now")) if here else (units.shown_name(unit),))
            act = menu.addAction(words.replace("&", "&&"))
            act.setIcon(self._icon(unit))
            act.setCheckable(True)
            act.setChecked(here)
            act.triggered.connect(partial(self._on_chosen, unit.id))
        menu.addSeparator()
        menu.addAction(tr("Sales units and keys") + "…").triggered.connect(lambda _checked: self.all_wanted.emit())
        middle = (self._window.width() - menu.sizeHint().width()) // 2
        menu.popup(self._window.mapToGlobal(QPoint(middle, BAND_HEIGHT)))

    def _on_chosen(self, unit: int) -> None:
        if unit != self._context.app.units.current.id:
            self.unit_wanted.emit(unit)

    def _icon(self, unit: SalesUnit) -> QIcon:
        dot = QPixmap(ICON_SMALL, ICON_SMALL)
        dot.fill(QColor(self._context.look.unit_colours(unit.colour).text))
        return QIcon(dot)
