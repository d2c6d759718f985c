"""The button of parked orders: their number, and a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal

from ui.context import Context
from ui.look.fonts import font
from ui.look.formats import moment
from ui.look.texts import tr
from ui.widgets.basics.buttons import PageButton

if TYPE_CHECKING:
    from app.domain.desk.views import DraftRow


class ParkedButton(PageButton):
    """Shows while something is parked.

    Emits `resumed` with the reference of the order to go on with.
    """

    resumed = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "quiet")
        self.setFont(font("body"))
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked: self.open())
        self.hide()

    def show_count(self) -> None:
        """Say how many are parked now."""
        count = len(self._drafts())
        self.setText(tr("Parked · {count}").format(count=count))
        self.setVisible(bool(count))

    def open(self) -> None:
        """The parked orders as a menu, the last one first and chosen."""
        from PySide6.QtWidgets import QMenu

        drafts = self._drafts()
        self.listed = QMenu(self)
        self.listed.setAccessibleName(tr("Parked orders"))
        for draft in drafts:
            action = self.listed.addAction(self._words(draft))
            action.triggered.connect(lambda _checked=False, reference=draft.reference: self.resumed.emit(reference))
        if not drafts:
            self.listed.addAction(tr("Nothing is parked.")).setEnabled(False)
        self.listed.aboutToHide.connect(self.listed.deleteLater)
        # Upwards: the button stands at the foot of the window.
        self.listed.popup(self.mapToGlobal(QPoint(0, -self.listed.sizeHint().height())))
        if drafts:
            # So that Enter alone goes on with the order that was parked last.
            self.listed.setActiveAction(self.listed.actions()[0])

    def _drafts(self) -> tuple[DraftRow, ...]:
        return self._context.bridge.read(self._context.app.browse.drafts) or ()

    def _words(self, draft: DraftRow) -> str:
        from app.domain.money import format_money

        amount = format_money(draft.amount, self._context.language)
        at = moment(draft.at, self._context.now(), self._context.language)
        parts = (amount, draft.customer, draft.what or draft.reference, at, self._place_words(draft))
        return " · ".join(part for part in parts if part).replace("&", "&&")

    def _place_words(self, draft: DraftRow) -> str:
        """Where it is open now, or who parked it where; nothing where that was here and the same person."""
        app, parked = self._context.app, draft.parked
        place = app.other_tills.with_draft(draft.reference) if app.other_tills.shared else None
        if place is None and (parked is None or (parked.till, parked.who) == (app.session.till.id, app.session.who)):
            return ""
        from ui.widgets.tills.place_words import open_at_words, parked_words

        if place is not None:
            return open_at_words(place)
        return parked_words(parked, app.session.till.id) if parked is not None else ""
