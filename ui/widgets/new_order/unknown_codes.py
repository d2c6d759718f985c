"""Scanned codes without a product, kept until a person decides; nothing was added."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.input.typed_order import UnknownCode
from app.domain.order import parse_quantity, shown_quantity
from ui.look.formats import show_tip
from ui.look.sizes import GAP, SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce


class UnknownCodes(QFrame):
    """One code at a time, the first one first.

    Emits `searched` or `made` with the `UnknownCode`, and `changed` when one came or was dealt with.
    """

    searched = Signal(object)
    made = Signal(object)
    changed = Signal()

    def __init__(self, look: Look, above: QWidget) -> None:
        """`above` is what Tab comes from."""
        super().__init__()
        self._look = look
        self.setProperty("role", "warning")
        self.asked: tuple[UnknownCode, ...] = ()
        self.last_stop = self._above = above
        """After this Tab goes on to what stands below."""

    def _build(self) -> None:
        """Most orders have no such code."""
        look = self._look
        mark = label()
        mark.setPixmap(look.pixmap("warning", look.palette.waiting.text))
        self.words = label(role="strong", wrap=True)
        self.search = button(tr("Search"), lambda: self._deal(self.searched.emit), "quiet")
        self.make = button(tr("New product"), lambda: self._deal(self.made.emit), "quiet")
        self.leave = button("", lambda: self._deal(lambda _asked: None), "quiet")
        self.leave.setIcon(look.icon("close"))
        self.leave.setAccessibleName(tr("Leave this code out"))
        show_tip(self.leave, tr("Leave this code out"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, SMALL, SMALL, SMALL)
        whole.setSpacing(0)
        said = QHBoxLayout()
        said.setSpacing(SMALL)
        said.addWidget(mark)
        said.addWidget(self.words, 1)
        said.addWidget(self.leave)
        offered = QHBoxLayout()
        offered.setSpacing(SMALL)
        offered.addWidget(self.search)
        offered.addWidget(self.make)
        offered.addStretch(1)
        whole.addLayout(said)
        whole.addLayout(offered)
        for stop in (self.search, self.make, self.leave):
            QWidget.setTabOrder(self.last_stop, stop)
            self.last_stop = stop

    @property
    def codes(self) -> tuple[str, ...]:
        """What was scanned, each code once."""
        return tuple(each.code for each in self.asked)

    def add(self, code: str, quantity: str = "1", *, is_return: bool = False) -> None:
        """One more; the same code again is so many more of it."""
        asked = list(self.asked)
        for place, each in enumerate(asked):
            # What is sold and what comes back are counted apart.
            if (each.code, each.is_return) == (code, is_return):
                total = parse_quantity(each.quantity) + parse_quantity(quantity)
                asked[place] = each._replace(quantity=shown_quantity(total))
                break
        else:
            asked.append(UnknownCode(code, quantity, is_return))
        self.show_codes(tuple(asked), heard=True)
        self.changed.emit()

    def show_codes(self, asked: tuple[UnknownCode, ...], *, heard: bool = False) -> None:
        """Show these; none hides it.

        A screen reader says one that was `heard` just now.
        """
        self.asked = asked
        # It was never built: only then is the stop still that of what is above.
        if asked and self.last_stop is self._above:
            self._build()
        if asked:
            text = self._words(asked[0])
            if len(asked) > 1:
                more = len(asked) - 1
                text += " " + tr("{count} more unknown codes.", count=more).format(count=more)
            self.words.setText(text)
            if heard:
                announce(self, text, urgent=True)
        self.setVisible(bool(asked))

    def _words(self, asked: UnknownCode) -> str:
        """Which code it is, and how many of it were wanted or came back."""
        extras = [tr("{quantity} of it").format(quantity=asked.quantity)] if asked.quantity != "1" else []
        extras += [tr("Return")] if asked.is_return else []
        code = f"{asked.code} ({', '.join(extras)})" if extras else asked.code
        return tr("No product has the code {code}.").format(code=code)

    def _deal(self, then: Callable[[UnknownCode], None]) -> None:
        asked = self.asked[0]
        # First of all: what is done with the code may lead to another page.
        self.show_codes(self.asked[1:])
        self.changed.emit()
        then(asked)
