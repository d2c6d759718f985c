"""The pretend phone of practice mode: a wallet of nobody's brand, so that a newcomer plays both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.money import format_money
from app.domain.vat import format_rate
from app.services.practice import ShownRequest
from ui.feed import PhoneFeed
from ui.texts import tr
from ui.theme import BROAD, GAP, ROOM, SMALL, WIDE, Look
from ui.widgets.basics import Card, button, clear, label

CENTRE = Qt.AlignmentFlag.AlignHCenter


class PhoneWindow(QWidget):
    """Shows the newest request that waits for an answer, with *Pay* and *Cancel*, and those before it."""

    closed = Signal()

    def __init__(self, look: Look, feed: PhoneFeed) -> None:
        super().__init__()
        self._look = look
        self._feed = feed
        self._detailed = ""
        self.setWindowTitle(tr("Pretend phone"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the clerk goes on typing
        self.setMinimumSize(320, 560)
        self.resize(360, 720)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        band = QFrame()
        band.setProperty("role", "band")
        inside = QVBoxLayout(band)
        inside.setContentsMargins(ROOM, 5, ROOM, 5)
        inside.addWidget(label(tr("Practice: the customer's phone"), "small", align=CENTRE))
        column.addWidget(band)
        inner = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        outer.addLayout(self._column)
        outer.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        feed.changed.connect(self._reload)
        self._reload()

    def open_details(self) -> None:
        """Show the lines of the request that waits."""
        waiting = [request for request in self._feed.requests if request.state == "CREATED"]
        if waiting:
            self._detailed = waiting[0].reference
            self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        self._feed.watch(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._feed.watch(False)
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _reload(self) -> None:
        clear(self._column)
        requests = self._feed.requests
        waiting = [request for request in requests if request.state == "CREATED"]
        if waiting:
            self._column.addWidget(self._build_request(waiting[0]))
            if len(waiting) > 1:
                self._column.addWidget(label(tr("{n} more are waiting").format(n=len(waiting) - 1), "small"))
        else:
            self._column.addSpacing(BROAD)
            icon = label(align=CENTRE)
            icon.setPixmap(self._look.pixmap("phone", self._look.palette.muted, 48))
            self._column.addWidget(icon)
            self._column.addWidget(
                label(
                    tr("No request is waiting. Send one from Kvitt and it shows up here."),
                    "muted",
                    wrap=True,
                    align=CENTRE,
                )
            )
            self._column.addSpacing(WIDE)
        past = [request for request in requests if request.state != "CREATED"][:12]
        if past:
            self._column.addWidget(label(tr("Earlier"), "heading"))
        for request in past:
            self._column.addWidget(self._build_past(request))

    def _build_request(self, request: ShownRequest) -> QWidget:
        card = Card()
        card.inside.setSpacing(SMALL)
        card.inside.addWidget(label(request.shop, "heading", align=CENTRE, wrap=True))
        card.inside.addWidget(label(format_money(request.amount, self._look.language), "amount", align=CENTRE))
        card.inside.addWidget(label(request.description, "body", wrap=True, align=CENTRE))
        if request.lines:
            opened = self._detailed == request.reference
            words = tr("Hide details") if opened else tr("Show details")
            card.inside.addWidget(button(words, lambda: self._toggle(request.reference), "quiet"))
            if opened:
                card.inside.addWidget(self._build_lines(request))
        pay = button(
            tr("Pay {amount}").format(amount=format_money(request.amount, self._look.language)),
            lambda: self._feed.answer(request.reference, approve=True),
            "primary",
        )
        card.inside.addSpacing(SMALL)
        card.inside.addWidget(pay)
        card.inside.addWidget(
            button(tr("Cancel"), lambda: self._feed.answer(request.reference, approve=False), "quiet")
        )
        self.pay = pay
        return card

    def _build_lines(self, request: ShownRequest) -> QWidget:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(0, 1)
        for at, line in enumerate(request.lines):
            amount = format_money(line.amount, self._look.language)
            grid.addWidget(label(line.name, "small", wrap=True), at, 0)
            grid.addWidget(label(format_rate(line.vat_rate), "small"), at, 1)
            grid.addWidget(label(amount, "small", align=Qt.AlignmentFlag.AlignRight), at, 2)
        tax = format_money(request.tax, self._look.language)
        grid.addWidget(label(tr("of which VAT"), "small"), len(request.lines), 0)
        grid.addWidget(label(tax, "small", align=Qt.AlignmentFlag.AlignRight), len(request.lines), 1, 1, 2)
        return held

    def _build_past(self, request: ShownRequest) -> QWidget:
        card = Card()
        card.inside.setContentsMargins(GAP, SMALL, GAP, SMALL)
        card.inside.setSpacing(0)
        card.inside.addWidget(label(format_money(request.amount, self._look.language), "strong"))
        card.inside.addWidget(label(request.description, "small", wrap=True))
        card.inside.addWidget(label(self._past_words(request), "small", wrap=True))
        return card

    def _past_words(self, request: ShownRequest) -> str:
        language = self._look.language
        if request.state != "AUTHORIZED":
            return {
                "ABORTED": tr("You declined"),
                "EXPIRED": tr("Ran out of time"),
                "TERMINATED": tr("Cancelled by the shop"),
            }.get(request.state, request.state)
        if request.refunded.minor:
            return tr("Refunded {amount}").format(amount=format_money(request.refunded, language))
        if request.captured.minor:
            return tr("Paid {amount}").format(amount=format_money(request.captured, language))
        return tr("Approved; the shop has not taken the money yet")

    def _toggle(self, reference: str) -> None:
        self._detailed = "" if self._detailed == reference else reference
        self._reload()
