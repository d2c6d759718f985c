"""The panels of an order's page, beside its story."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.desk.views import OrderView
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from ui.context import Context
from ui.input.commands import Command
from ui.look.formats import show_tip
from ui.look.texts import tr
from ui.pages.order.side import OrderSide, SideWishes
from ui.widgets.order_panels.side_panels import PANEL_WIDTH, SidePanels

# What a panel needs is imported when it is first opened: the page has to be there first.
if TYPE_CHECKING:
    from app.words.desk.saying import SayingWords
    from ui.widgets.order_panels.case_panel import CasePanel
    from ui.widgets.order_panels.say_panel import SayPanel

SAY, CASE, COMPARE = "say", "case", "compare"


class Listed(NamedTuple):
    """A panel of the rail, imported and made when first opened.

    `path` is that of the class of its `OrderSide`.
    """

    name: str
    icon: str
    path: str
    width: int = PANEL_WIDTH


SEES = Listed("sees", "eye", "ui.pages.order.sees_side.SeesSide")
SHIPMENTS = Listed("shipments", "parcel", "ui.pages.order.shipments_side.ShipmentsSide")
PAPERS = Listed("papers", "printer", "ui.pages.order.papers_side.PapersSide")
NOTES = Listed("notes", "note", "ui.pages.order.notes_side.NotesSide")
CUSTOMER = Listed("customer", "person", "ui.pages.order.customer_side.CustomerSide")
COMPARING = Listed(COMPARE, "scale", "ui.pages.order.compare_side.CompareSide", 400)
RENEW_EVERY = 10
"""Seconds after which an open panel is read again: what to say hangs on how long a request waits."""
NARROW = 1100
"""Pixels of a page in which an open panel stands in place of the story, and not beside it."""


class OrderPanels(SidePanels):
    """The panels of one page, with their keys.

    A panel is a `Listed` and a line in `__init__`. Emits `turned` when the story gives or gets room.
    """

    turned = Signal()

    def __init__(self, context: Context, page: QWidget, reference: Callable[[], str]) -> None:
        super().__init__(context.look)
        self._context, self._page, self._reference = context, page, reference
        self._language = self._of = ""
        self._recalled = False
        self._ticks = 0
        self._covered = False
        page.installEventFilter(self)
        self.say: SayPanel | None = None
        self.case: CasePanel | None = None
        self._view: OrderView | None = None
        self.wishes = SideWishes(page)
        self.sides: dict[str, OrderSide] = {}
        keys = context.keys
        keys.tip(self.add(SAY, tr("What to say"), "speech", self._make_say), Command.SAY, tr("What to say"))
        self._list(SEES, tr("What the customer sees"))
        self._list(SHIPMENTS, tr("Shipments"))
        self._list(PAPERS, tr("Papers"))
        self._list(NOTES, tr("Notes"))
        self._list(CUSTOMER, tr("Customer"))
        self._list(COMPARING, tr("Compare"))
        keys.tip(self.add(CASE, tr("Case card"), "file", self._make_case), Command.COPY_CASE, tr("Case card"))
        keys.bind(page, Command.SAY, lambda: self.toggle(SAY))
        keys.bind(page, Command.COPY_SAYING, self._copy_saying)
        keys.bind(page, Command.COPY_CASE, self._copy_case)
        self.opened.connect(self._on_opened)
        context.seconds.ticked.connect(self._on_second)

    def _list(self, listed: Listed, words: str) -> None:
        show_tip(self.add(listed.name, words, listed.icon, partial(self._make_side, listed), listed.width), words)

    def _make_side(self, listed: Listed) -> QWidget:
        module, _, kind = listed.path.rpartition(".")
        side: OrderSide = getattr(import_module(module), kind)(self._context, self.wishes)
        self.sides[listed.name] = side
        return side.panel

    @property
    def covers_story(self) -> bool:
        """Whether the open panel needs the room of what happened."""
        return bool(self.name) and not self.isHidden() and self._page.width() < NARROW

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._turn()
        return super().eventFilter(watched, event)

    def show_view(self, view: OrderView) -> None:
        """Show the order in `view`, with the panel open that was open before."""
        self._view = view
        self.offer(COMPARE, offered=bool(view.pending) and view.pending[-1].unclear)
        # Not before the first order: a page is made without one, and the panel would have nothing to read.
        if not self._recalled:
            self._recalled = True
            app = self._context.app
            self.show_panel(app.memory.recall(Remembered.ORDER_PANEL, app.session.owners.person))
        if view.reference != self._of:
            # Another customer, who may speak another language.
            self._of, self._language = view.reference, ""
            if self.case is not None:
                self.case.forget()
        self._renew()

    def _turn(self) -> None:
        """Say so where the story has another room than before."""
        if self._covered is not self.covers_story:
            self._covered = self.covers_story
            self.turned.emit()

    def _renew(self) -> None:
        side = self.sides.get(self.name)
        if side is not None and self._view is not None:
            side.renew(self._view)
        elif self.name == SAY and self.say is not None:
            self._show_saying(self.say)
        # Each look at personal data is noted; so they are read only when somebody asks.
        elif self.name == CASE and self.case is not None and not self.case.personal.isChecked():
            self._show_case(self.case)

    def _make_say(self) -> SayPanel:
        from app.settings import LANGUAGES
        from ui.widgets.order_panels.say_panel import SayPanel

        self.say = SayPanel(self._context.keys, list(LANGUAGES))
        self.say.chosen.connect(self._on_language)
        self.say.copied.connect(self._copy_saying)
        return self.say

    def _make_case(self) -> CasePanel:
        from ui.widgets.order_panels.case_panel import CasePanel

        self.case = CasePanel(self._context.keys)
        self.case.changed.connect(self._on_case)
        self.case.copied.connect(self._copy_case)
        return self.case

    def _show_saying(self, panel: SayPanel) -> None:
        found = self._saying(self._language)
        # The sentence is for the customer; what happened and what to do is for whoever reads it here.
        known = self._saying(self._context.language)
        if found is not None and known is not None:
            panel.show_saying(found[1], known[1], found[0])

    def _saying(self, language: str) -> tuple[str, SayingWords] | None:
        """The language and the words for the order; in the customer's where none is named."""
        from app.words.desk.saying import saying_words
        from app.words.language import Words

        understanding = self._context.app.understanding
        found = self._context.bridge.read(lambda: understanding.say(self._reference(), language))
        if found is None:
            return None
        return found.language, saying_words(found.saying, Words(found.language), found.wallet)

    def _show_case(self, panel: CasePanel) -> None:
        if not panel.shows_calls and panel.personal.isChecked():
            reference = self._reference()
            show = _show_person(self._context, reference, panel, lambda: reference == self._reference())
            self._context.bridge.write("case card", show)
            return
        panel.show_text(self._calls_text() if panel.shows_calls else self._card_text())

    def _card_text(self) -> str:
        from app.domain.desk.case_card import case_text

        understanding = self._context.app.understanding
        card = self._context.bridge.read(lambda: understanding.case_card(self._reference()))
        return case_text(card) if card is not None else ""

    def _calls_text(self) -> str:
        from app.domain.desk.exchange import exchange_text

        understanding = self._context.app.understanding
        return exchange_text(self._context.bridge.read(lambda: understanding.exchanges(self._reference())) or ())

    def _copy_saying(self) -> None:
        found = self._saying(self._language)
        if found is not None:
            self._copy(found[1].say, tr("What to say is copied."))

    def _copy_case(self) -> None:
        """Copy what the panel shows; where it is folded, the card without personal data."""
        shown = self.case is not None and self.name == CASE
        text = self.case.text.toPlainText() if self.case is not None and shown else self._card_text()
        if text:
            self._copy(text, tr("The case card is copied."))

    def _copy(self, text: str, notice: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.bridge.notice(notice)

    def _on_language(self, language: str) -> None:
        self._language = language
        self._renew()

    def _on_case(self) -> None:
        if self.case is not None:
            self._show_case(self.case)

    def _on_opened(self, name: str) -> None:
        # What is unclear is rare; the next order is to open with what is always wanted.
        if name != COMPARE:
            app = self._context.app
            app.memory.keep(Remembered.ORDER_PANEL, name, app.session.owners.person)
        self._renew()
        self._turn()

    def _on_second(self) -> None:
        self._ticks += 1
        if self._ticks % RENEW_EVERY == 0 and self.isVisible():
            self._renew()


async def _show_person(context: Context, reference: str, panel: CasePanel, still: Callable[[], bool]) -> None:
    from app.domain.desk.case_card import case_text

    try:
        card = await context.app.understanding.case_card_with_person(reference)
    except AppError:
        panel.show_text("")
        raise
    # Another order may be open by now, or nobody asks for the person any more.
    if still() and panel.personal.isChecked() and not panel.shows_calls:
        panel.show_text(case_text(card))
