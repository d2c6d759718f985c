"""The box over any page, what it finds, and what it does."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.desk.folding import fold
from app.domain.desk.query import Query, Term, printed
from app.later import Later
from app.services.desk.find import Findings
from ui.context import Context
from ui.look.find_words import chip_words
from ui.look.texts import tr
from ui.models.found import FoundRow, FoundSection
from ui.pages.orders.page import REFERENCE
from ui.shell.find.deeds import Deed, deeds_of, matching
from ui.shell.find.find_box import FindBox
from ui.shell.find.things import (
    MOST_ORDERS,
    RANKED,
    Opens,
    customers_of,
    find,
    latest_orders,
    order_row,
    products_of,
)
from ui.shell.navigation import Navigation
from ui.widgets.find.keyboard_place import KeyboardPlace

MOST_DROPS = 3
"""So many chips are offered to be dropped where nothing was found."""


class Finder(QObject):
    """Opens the box, fills it while a person types, and does what was chosen."""

    def __init__(self, context: Context, navigation: Navigation, opens: Opens, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._navigation = navigation
        self._opens = opens
        self._window = window
        self._deeds: list[Deed] = []
        self._found = Findings(Query(), ())
        self._place = KeyboardPlace()
        # One turn later and not at once: keys that came together are one search.
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._look)
        self._further = QTimer(self, singleShot=True, interval=0)
        self._further.timeout.connect(self._look_on)
        navigation.moved.connect(lambda _page: self.close())

    @Later
    def box(self) -> FindBox:
        """The box, made when it is first opened."""
        box = FindBox(self._context.look, self._context.keys, self._window)
        box.typed.connect(self._looking.start)
        box.opened.connect(self._take)
        box.left.connect(self.leave)
        box.chips.dropped.connect(self._drop)
        box.chips.edited.connect(self._edit)
        return box

    @property
    def _query(self) -> Query:
        return self._found.query

    @property
    def is_open(self) -> bool:
        """Whether the box lies over the page."""
        box = Finder.box.made(self)
        return box is not None and not box.isHidden()

    def open(self) -> None:
        """Open the box, unless the key began a scan."""
        scanner = self._context.scanner
        if not scanner.holds_key:
            self._open()
            return
        heard = scanner.keys_heard
        QTimer.singleShot(scanner.pace.most_ms, self, lambda: self._open_unless(scanner.keys_heard > heard))

    def _open_unless(self, scanned: bool) -> None:
        if not scanned:
            self._open()

    def _open(self) -> None:
        if self.is_open:
            self.box.field.setFocus()
            # The key pressed once more begins another search.
            self.box.field.selectAll()
            return
        self._place.remember()
        # As it opens: what can be done depends on the page below, and on the order there.
        self._deeds = deeds_of(self._context, self._context.keys.acts_in(self._window), self._opens.setting)
        self.box.open()
        self._look()

    def leave(self) -> None:
        """Put the box away, and the keyboard back where it was."""
        self.close()
        if not self._place.give_back():
            self._navigation.focus_page()

    def close(self) -> None:
        """Put the box away, the keyboard going elsewhere."""
        if self.is_open:
            self._further.stop()
            self.box.put_away()

    def _take(self, row: FoundRow) -> None:
        # The keyboard first: some acts are about the line in which it is.
        if not row.stays:
            self.leave()
        row.act()

    # what is found --------------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        text = self.box.field.text().strip()
        self._found = find(self._context, text, RANKED) if text else Findings(Query(), ())
        now, language = self._context.now(), self._context.language
        self.box.chips.show_terms([(term, chip_words(term, now, language)) for term in self._query.terms])
        self._show()

    def _look_on(self) -> None:
        """Look through earlier orders, in the pauses of the window."""
        if not self.is_open or self._found.before is None:
            return
        # One more than is shown, to know whether there are more.
        left = MOST_ORDERS + 1 - len(self._found.orders)
        more = find(self._context, self._query.text, left, self._found.before)
        self._found = replace(more, orders=(*self._found.orders, *more.orders))
        if more.orders or more.before is None:
            self._show()
        else:
            self._further.start()

    def _show(self) -> None:
        context, query, opens, findings = self._context, self._query, self._opens, self._found
        rows = findings.orders[:MOST_ORDERS]
        orders = [order_row(context, row, findings, opens) for row in rows]
        if not query.text:
            orders = latest_orders(context, opens)
        if len(self._found.orders) > MOST_ORDERS:
            words = tr("All orders that match")
            orders.append(FoundRow(FoundSection.ORDERS, "all", words, lambda: opens.orders(query.text)))
        # Behind a comma or an operator no act is meant.
        deeds, meant = matching(self._deeds, fold(query.text))
        done = [deed.row(fold(query.text)) for deed in deeds]
        if query.text and rows:
            words = tr("Export the orders that match…")
            done.append(FoundRow(FoundSection.DO, "export", words, lambda: opens.export(query.text)))
        things = [*orders, *customers_of(context, findings, opens), *products_of(context, findings, opens)]
        found = [*done, *things] if meant else [*things, *done]
        looking = self._found.before is not None and len(rows) < MOST_ORDERS
        if looking:
            self._further.start()
        if query.text and not orders and not looking:
            found += self._next_steps()
        self.box.show_found(found, self._count(len(self._found.orders)), self._teaching(found, looking=looking))

    def _count(self, found: int) -> str:
        if not self._query.text:
            return ""
        if found > MOST_ORDERS:
            return tr("more than {count} orders").format(count=MOST_ORDERS)
        return tr("{count} orders", count=found).format(count=found) if found else ""

    def _teaching(self, found: list[FoundRow], *, looking: bool) -> str:
        if not self._query.text:
            return tr("Try four digits of a number, ~500 yesterday, a word pair, or what you want to do.")
        if looking:
            return tr("Looking through earlier orders…") if not self._found.orders else ""
        named = any(row.section is not FoundSection.ELSEWHERE for row in found)
        return "" if named else tr("Nothing matches “{query}”.").format(query=self._query.text)

    def _next_steps(self) -> list[FoundRow]:
        """What may be done where no order was found."""
        steps = []
        strangers = self._context.bridge.read(lambda: self._context.app.find.strangers(self._query)) or ()
        kept = [term for term in self._query.terms if term not in strangers]
        if len(strangers) > 1 and kept:
            named = ", ".join(term.text for term in strangers)
            words = tr("Search without what no order has: {words}").format(words=named)
            without = partial(self._search, printed(kept))
            steps.append(FoundRow(FoundSection.ELSEWHERE, "known", words, without, stays=True))
        if len(self._query.terms) > 1:
            for term in sorted(self._query.terms, key=lambda term: term not in strangers)[:MOST_DROPS]:
                words = tr("Search without “{words}”").format(words=term.text)
                steps.append(
                    FoundRow(FoundSection.ELSEWHERE, f"-{term.text}", words, partial(self._drop, term), stays=True)
                )
        for text in self._query.text.split():
            if REFERENCE.fullmatch(text):
                words = tr("Look up {reference} at Vipps MobilePay").format(reference=text)
                act = partial(self._opens.look_up, text)
                steps.insert(0, FoundRow(FoundSection.ELSEWHERE, f"look up {text}", words, act))
        return steps

    # chips ----------------------------------------------------------------------------------------------------------------

    def _drop(self, term: Term) -> None:
        self._search(self._query.without(term).text)

    def _search(self, text: str) -> None:
        self.box.field.setText(text)
        self.box.field.setFocus()

    def _edit(self, term: Term) -> None:
        # What was understood may be written in another way than it was typed.
        if term.text not in self.box.field.text():
            self.box.field.setText(printed(self._query.terms))
        self.box.mark(term.text)
