"""What the test of keys found."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.shop.unit_facts import UnitFacts
from app.words.shop.units import ABILITIES, CAPTURE_LATER
from ui.look.sizes import TINY
from ui.look.texts import tr
from ui.widgets.basics.cards import clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce, show_role


class KeyResult(QWidget):
    """One sentence, and below it a line for each ability."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label(wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(TINY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.words)
        column.addLayout(self._list)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.lines: list[str] = []
        clear(self._list)
        self.hide()

    def show_words(self, words: str, *, wrong: bool = False, facts: UnitFacts | None = None) -> None:
        """Say what was found.

        `facts` are those of the sales unit, where they are known.
        """
        self.clear()
        show_role(self.words, "error" if wrong else "strong")
        self.words.setText(words)
        if facts is not None:
            for ability, name in ABILITIES.items():
                self._add(facts.may.get(ability), tr(name))
            self._add(not facts.captures_at_once if facts.capture_type else None, tr(CAPTURE_LATER))
        self.show()
        announce(self, " ".join((words, *self.lines)))

    def _add(self, may: bool | None, name: str) -> None:
        sign = {True: tr("✓ yes"), False: tr("✗ no"), None: tr("? not told")}[may]
        self.lines.append(f"{sign}  {name}")
        self._list.addWidget(label(self.lines[-1], "error" if may is False else "small", wrap=True))
