"""What happened to an order, newest first: our steps and the service's log in one column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from app.domain.money import format_money
from app.domain.operation import Stage
from app.domain.views import Happening
from ui.formats import exact_moment, moment, show_tip
from ui.texts import happening_words, tr
from ui.theme import GAP, SMALL, Look
from ui.widgets.basics import label
from ui.widgets.scrolls import ScrollCard


class TimeLine(ScrollCard):
    """A card of happenings."""

    def __init__(self, look: Look) -> None:
        super().__init__(tr("What happened"))
        self._look = look
        self._shown: Sequence[Happening] | None = None

    def show_happenings(self, happenings: Sequence[Happening], now: datetime) -> None:
        """Show `happenings`, newest first."""
        if happenings == self._shown:
            return
        self._shown = happenings
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row, happening in enumerate(happenings):
            words = label(happening_words(happening), "strong" if not happening.ours else "body", wrap=True)
            show_tip(words, "\n".join(part for part in (happening.detail, happening.trace_id) if part))
            who = (happening.who or tr("us")) if happening.ours else tr("service")
            told = (moment(happening.at, now, self._look.language), who, happening.attempt, _shown(happening))
            when = label(" · ".join(part for part in told if part), "small", wrap=True)
            show_tip(when, exact_moment(happening.at))
            amount = format_money(happening.amount, self._look.language) if happening.amount else ""
            top = 2 * row
            when.setContentsMargins(0, 0, 0, SMALL)
            grid.addWidget(words, top, 0)
            grid.addWidget(label(amount, align=Qt.AlignmentFlag.AlignRight), top, 1)
            grid.addWidget(when, top + 1, 0, 1, 2)
        if not happenings:
            grid.addWidget(label(tr("Nothing yet."), "muted"), 0, 0)
        grid.setRowStretch(2 * len(happenings) + 1, 1)
        self.show_inside(grid)


def _shown(happening: Happening) -> str:
    """What is told beside a step of ours that went through, such as the reason or the parcel; trouble shows on hovering."""
    settled = happening.ours and happening.stage is Stage.DONE
    return happening.detail if settled or happening.what.startswith("anomaly") else ""
