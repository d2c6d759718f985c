"""Which of the keys are there, without showing any of them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.units.pasted_keys import NEEDED, KeyPart
from app.words.shop.units import PORTAL_NAMES
from ui.look.sizes import GAP, TINY
from ui.look.texts import tr
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role


class KeyList(QWidget):
    """A line for each value, which tells whether it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.states: dict[KeyPart, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TINY)
        grid.setColumnStretch(1, 1)
        for row, part in enumerate((*NEEDED, KeyPart.SECOND_KEY)):
            self.states[part] = label(role="small")
            grid.addWidget(label(PORTAL_NAMES[part], "small"), row, 0)
            grid.addWidget(self.states[part], row, 1)
        self.show_parts((), kept=False)

    def show_parts(self, here: Collection[KeyPart], *, kept: bool, msn: str = "") -> None:
        """Say which values are `here`; the others are `kept`, or missing.

        The number of the sales unit is no secret and is shown.
        """
        for part, state in self.states.items():
            words = tr("✓ here") if part in here else tr("as it is kept") if kept else tr("missing")
            if part is KeyPart.SECOND_KEY and part not in here:
                words = tr("only to change keys without a pause")
            if part is KeyPart.MSN and msn:
                words = f"✓ {msn}"
            state.setText(words)
            show_role(state, "strong" if part in here else "small")
