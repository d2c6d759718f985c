"""The rarely changed fields of an order line.

Its number, discount and unit, what kind it is, and where it stands.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.input.typed_order import TypedLine
from app.domain.money import Currency
from app.domain.order import Unit
from ui.look.fonts import font
from ui.look.formats import show_tip
from ui.look.sizes import CONTROL_HEIGHT, GAP, SMALL, TINY
from ui.look.texts import tr, unit_word
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.labels import label
from ui.widgets.new_order.amounts import settle_amount

NARROWEST = 48
"""Of a field, in pixels."""


class LineDetails(QWidget):
    """Below the line that is being edited.

    Emits `edited` on every change, `finished` on Enter; `removed`, `duplicated` and `moved`, by how many places, when that
    is wanted of the line.
    """

    edited = Signal()
    finished = Signal()
    removed = Signal()
    duplicated = Signal()
    moved = Signal(int)

    def __init__(self, look: Look, currency: Currency, typed: TypedLine) -> None:
        super().__init__()
        self._look = look
        self._currency = currency
        self.product_id = _field(tr("Product number"), typed.product_id)
        self.discount = _field(tr("Discount"), typed.discount, right=True)
        self.discount.setPlaceholderText(f"{currency.sign} / %")
        self.unit = choice(tr("Unit"), [(unit.value, unit_word(unit)) for unit in Unit])
        self.unit.setCurrentIndex(self.unit.findData(typed.unit))
        self.is_return = QCheckBox(tr("Return"))
        self.is_return.setChecked(typed.is_return)
        self.is_shipping = QCheckBox(tr("Shipping"))
        self.is_shipping.setChecked(typed.is_shipping)
        self.up = self._tool("up", tr("Move this line up"), lambda: self.moved.emit(-1))
        self.down = self._tool("down", tr("Move this line down"), lambda: self.moved.emit(1))
        self.twice = self._tool("copy", tr("Duplicate this line"), self.duplicated.emit)
        self.remove = self._tool("close", tr("Remove this line"), self.removed.emit)
        self.stops: tuple[QWidget, ...] = (
            *(self.product_id, self.discount, self.unit, self.is_return, self.is_shipping),
            *(self.up, self.down, self.twice, self.remove),
        )
        self._build()
        for edit in (self.product_id, self.discount):
            edit.textEdited.connect(self.edited)
            edit.returnPressed.connect(self.finished)
            edit.editingFinished.connect(lambda edit=edit: edit.setCursorPosition(0))
        self.unit.currentIndexChanged.connect(self.edited)
        self.discount.editingFinished.connect(self._write_out)
        for ticked in (self.is_return, self.is_shipping):
            ticked.toggled.connect(self.edited)

    def _build(self) -> None:
        more = QVBoxLayout(self)
        more.setContentsMargins(SMALL, TINY, 0, SMALL)
        more.setSpacing(TINY)
        fields = QHBoxLayout()
        fields.setSpacing(TINY)
        for words, edit, width in ((tr("Item no."), self.product_id, 128), (tr("Discount"), self.discount, 96)):
            fields.addWidget(label(words, "small"))
            edit.setMinimumWidth(max(NARROWEST, _room(edit)))
            edit.setMaximumWidth(width)
            fields.addWidget(edit, 1)
            fields.addSpacing(TINY)
        fields.addWidget(self.unit)
        fields.addStretch()
        kinds = QHBoxLayout()
        kinds.setSpacing(0)
        kinds.addWidget(self.is_return)
        kinds.addSpacing(SMALL)
        kinds.addWidget(self.is_shipping)
        kinds.addStretch(1)
        for tool in (self.up, self.down, self.twice, self.remove):
            kinds.addWidget(tool)
        more.addLayout(fields)
        more.addLayout(kinds)

    def _write_out(self) -> None:
        if settle_amount(self.discount, self._look.language, self._currency):
            self.edited.emit()

    def added_to(self, typed: TypedLine) -> TypedLine:
        """`typed` with what stands here."""
        return typed._replace(
            product_id=self.product_id.text(),
            discount=self.discount.text(),
            is_return=self.is_return.isChecked(),
            is_shipping=self.is_shipping.isChecked(),
            unit=str(self.unit.currentData()),
        )

    def _tool(self, icon: str, words: str, clicked: Callable[[], None]) -> QPushButton:
        tool = button("", clicked, "tool")
        tool.setAccessibleName(words)
        show_tip(tool, words)
        # Square, as all buttons that have only a sign.
        tool.setFixedWidth(CONTROL_HEIGHT)
        tool.setIcon(self._look.icon(icon))
        return tool


def _room(edit: QLineEdit) -> int:
    """What the placeholder of a field needs, with the frame around it."""
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + 2 * GAP + TINY


def _field(name: str, text: str, *, right: bool = False) -> QLineEdit:
    edit = Edit(text)
    edit.setCursorPosition(0)
    edit.setFont(font("body"))
    edit.setAccessibleName(name)
    if right:
        edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return edit
