"""The customer's window on the second screen: goods, code, thanks; nothing else ever."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.desk.views import OrderView
from app.domain.money import Money, format_minor, format_money
from app.domain.order import Flow, Order, shown_quantity
from app.domain.standing import Standing
from ui.look.sizes import BAND_HEIGHT, BROAD, GAP, ROOM, WIDE
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.cards import clear
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.one_line import OneLine
from ui.widgets.qr import QrCode

CENTRE = Qt.AlignmentFlag.AlignHCenter
THANKS_MS = 8_000
SMALLEST = QSize(640, 480)
"""At this size all is in sight; on a larger screen everything grows with it, to be read across the counter."""
_LARGE, _HUGE, _BESIDE = 24, 48, 28
CODE_PERCENT = 54
"""Of the width; the rest is for the amount and the words beside the code."""
_NOT_PAID = (Standing.DECLINED, Standing.EXPIRED)
_PAID = (Standing.RESERVED, Standing.PART_CAPTURED, Standing.CAPTURED)


class Shows(Enum):
    """What the customer sees."""

    WELCOME = auto()
    BUILDING = auto()
    WAITING = auto()
    THANKS = auto()


class CustomerWindow(QWidget):
    """Follows the order at the counter. Emits `closed` when a person closes it."""

    closed = Signal()

    def __init__(self, look: Look, shop: str, wallet: str, band: str = "") -> None:
        """`band` says on top of everything that no money is real.

        Empty where it is.
        """
        super().__init__()
        self._look = look
        self._wallet = wallet
        self._reference = ""
        self._order: Order | None = None
        self.shows = Shows.WELCOME
        self.setWindowTitle(shop or "Kvitt")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(SMALLEST)
        self.shop = label(shop, "huge", align=CENTRE, wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP)
        self.total = label(role="huge", align=Qt.AlignmentFlag.AlignRight)
        self.amount = label(role="huge", align=CENTRE)
        self.words = label(role="large", align=CENTRE, wrap=True)
        self.code = QrCode(tr("QR code of the request"))
        self.say = label(role="large", align=CENTRE, wrap=True)
        self.thanks = label(role="huge", align=CENTRE, wrap=True)
        self.not_paid = label(role="large", align=CENTRE, wrap=True)
        self.pages = QStackedWidget()
        for page in (self._welcome(), self._building(), self._waiting(), self._thanks()):
            self.pages.addWidget(page)
        self.band = self._band(band)
        self._build()
        self.resize(800, 600)
        self._over = QTimer(self, singleShot=True, interval=THANKS_MS)
        self._over.timeout.connect(lambda: self._show(Shows.WELCOME))
        self._time_up = QTimer(self, singleShot=True)
        self._time_up.timeout.connect(self._on_time_up)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        # The larger type of a larger window must not keep it from being made smaller again.
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.band)
        column = QVBoxLayout()
        column.setContentsMargins(BROAD, BROAD, BROAD, BROAD)
        column.addWidget(self.pages)
        whole.addLayout(column, 1)

    def _band(self, words: str) -> QFrame:
        band = QFrame()
        band.setProperty("role", "band")
        band.setFixedHeight(BAND_HEIGHT)
        row = QHBoxLayout(band)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.addWidget(label(words, "small", align=CENTRE))
        # Only ever hidden: shown without a parent, it would be a window of its own for a moment.
        if not words:
            band.hide()
        return band

    def _welcome(self) -> QWidget:
        return _column(self.shop, self.not_paid)

    def _building(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(WIDE)
        named = OneLine("large")
        named.show_text(self.shop.text())
        column.addWidget(named)
        column.addLayout(self._lines)
        column.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(label(tr("Total"), "large"))
        below.addWidget(self.total, 1)
        column.addLayout(below)
        return page

    def _waiting(self) -> QWidget:
        """The code as large as there is room beside the words, which a customer reads first."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setSpacing(WIDE)
        row.addWidget(self.code)
        row.addWidget(_column(self.amount, self.words, self.say), 1)
        return page

    def _thanks(self) -> QWidget:
        mark = label(align=CENTRE)
        mark.setPixmap(self._look.pixmap("check", self._look.palette.captured.text, 96))
        return _column(mark, self.thanks)

    def show_building(self, order: Order) -> None:
        """Show the lines of the order that is being typed.

        A code that waits to be scanned stays, and so do thanks until the next line is there.
        """
        if self.shows is Shows.WAITING and not self.code.isHidden():
            return
        if not order.lines:
            if self.shows is Shows.BUILDING:
                self._show(Shows.WELCOME)
            return
        self._order = order
        self._show_lines(order)
        # A customer who brings more back than they take is told by the clerk, and not by a minus on a screen.
        total = Money(max(0, order.total.minor), order.currency)
        self.total.setText(format_money(total, self._look.language))
        self._show(Shows.BUILDING)

    def _show_lines(self, order: Order) -> None:
        """As many lines as there is room for; what was added last is what counts."""
        line = self._scaled(_LARGE) * 3 // 2 + GAP
        room = self.height() - BAND_HEIGHT - 2 * BROAD - 2 * WIDE - line - self._scaled(_HUGE) * 3 // 2
        clear(self._lines)
        for each in order.lines[-max(1, room // line) :]:
            amount = format_minor(each.signed, self._look.language)
            self._lines.addWidget(_line(each.name, shown_quantity(each.quantity), amount))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        large, huge, beside = self._scaled(_LARGE), self._scaled(_HUGE), self._scaled(_BESIDE)
        self.setStyleSheet(
            f'QLabel[role="large"] {{ font-size: {large}px }} QLabel[role="huge"] {{ font-size: {huge}px }}'
            f'QLabel[role="beside"] {{ font-size: {beside}px; font-weight: 600 }}'
        )
        self.code.set_side(min(self.height() - 2 * BROAD - BAND_HEIGHT, self.width() * CODE_PERCENT // 100))
        if self.shows is Shows.BUILDING and self._order is not None:
            self._show_lines(self._order)

    def _scaled(self, pixels: int) -> int:
        # In thousandths, so that all of it stays whole numbers.
        least = min(self.width() * 1000 // SMALLEST.width(), self.height() * 1000 // SMALLEST.height())
        return pixels * max(1000, least) // 1000

    def show_request(self, view: OrderView, now: datetime, picture: bytes | None = b"") -> None:
        """Show a sent request to the customer: to be approved, or paid.

        `picture` is the official one of its code: None while it is on its way, empty where there is none.

        One that came to another end is gone from the screen at once.
        """
        # Asked first: the branch below makes this order ours.
        ours = view.reference == self._reference
        if view.standing in (Standing.WAITING, Standing.SENDING):
            self._reference = view.reference
            url = view.payment.redirect_url if view.payment is not None and view.flow is Flow.QR else ""
            self.amount.setText(format_money(view.order.total, self._look.language))
            self.words.setText(view.order.words)
            if not (picture and self.code.show_picture(picture)):
                self.code.show_text("" if picture is None else url)
            coded = bool(url) or picture != b""
            self.code.setVisible(coded)
            show_role(self.amount, "beside" if coded else "huge")
            scan = tr("Scan the code with your camera or with {app}.")
            self.say.setText((scan if coded else tr("Open {app} and approve.")).format(app=self._wallet))
            self._show(Shows.WAITING)
            if view.expires_at is not None:
                self._time_up.start(max(0, int((view.expires_at - now).total_seconds() * 1000)))
        elif ours and self.shows is Shows.WAITING:
            self._reference = ""
            self.code.show_text("")
            if view.standing in _PAID:
                self.thanks.setText(tr("Thank you!"))
                self._show(Shows.THANKS)
                self._over.start()
            else:
                self._show(Shows.WELCOME)
                if view.standing in _NOT_PAID:
                    # The customer is told as well (rules for payments in a shop), and not only the clerk.
                    self.not_paid.setText(tr("Not paid. No money was taken."))
                    self._over.start()

    def _on_time_up(self) -> None:
        """Nothing is left to scan. What became of it only the service says; until then nothing more is claimed."""
        self.code.show_text("")
        self.code.hide()
        self.say.setText("")

    def put(self, place: str) -> None:
        """Go to the former place, or fill the second screen, if there is one."""
        screens = QGuiApplication.screens()
        if place:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(place.encode())))
            self.show()
        elif len(screens) > 1:
            # First onto the other screen: full screen takes the one that the window is on.
            self.setGeometry(screens[1].availableGeometry())
            self.showFullScreen()
        else:
            self.show()

    def place(self) -> str:
        """Where the window is, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _show(self, shows: Shows) -> None:
        # Whatever comes next has a time of its own, or none.
        self._over.stop()
        self._time_up.stop()
        self.not_paid.setText("")
        self.shows = shows
        self.pages.setCurrentIndex(shows.value - 1)


def _column(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(ROOM)
    column.addStretch(1)
    for part in parts:
        # Words take the whole width and wrap; a code keeps its shape.
        column.addWidget(part, 0, CENTRE if isinstance(part, QrCode) else Qt.AlignmentFlag(0))
    column.addStretch(1)
    return page


def _line(name: str, quantity: str, amount: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(WIDE)
    what = OneLine("large")
    what.show_text(name if quantity == "1" else f"{quantity} × {name}")
    row.addWidget(what, 1)
    row.addWidget(label(amount, "large", align=Qt.AlignmentFlag.AlignRight))
    return box
