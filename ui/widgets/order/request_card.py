"""The card of a waiting customer: amount, words, time, code, and what to say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QSizePolicy

from app.domain.desk.approvals import PaceReading
from app.domain.desk.views import OrderView
from app.domain.money import format_money
from app.domain.order import Flow
from app.domain.standing import CHANGE_AFTER, SAY_AFTER
from ui.look.fonts import font
from ui.look.formats import clock, time_left
from ui.look.order_words import pace_words, what_to_say
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.order.order_title import copyable
from ui.widgets.qr import QrCode

CENTRE = Qt.AlignmentFlag.AlignHCenter


class RequestCard(Card):
    """Shown while a customer is waited for.

    Emits `copied` with the link that somebody wants to send on, and `changed` when the customer should be shown a code
    instead.
    """

    copied = Signal(str)
    changed = Signal()

    def __init__(self, look: Look, wallet: str) -> None:
        super().__init__()
        self._look = look
        self._wallet = wallet
        self._view: OrderView | None = None
        self.picture_of: Callable[[OrderView], bytes | None] = lambda view: b""
        """The official picture of a request's code; None while it is on its way, empty where there is none."""
        self.sent_to = copyable(label(role="strong", align=CENTRE, wrap=True))
        ended = tr("The request to the phone has ended. Only this code can be paid now.")
        self.ended = copyable(label(ended, "small", align=CENTRE, wrap=True))
        self.amount = copyable(label(role="huge", align=CENTRE))
        self.words = copyable(label(role="large", align=CENTRE, wrap=True))
        self.say = copyable(label(align=CENTRE, wrap=True))
        self.left = copyable(label(role="heading", align=CENTRE))
        self.left_words = copyable(label(role="small"))
        self.hint = copyable(label(role="doubt", align=CENTRE, wrap=True))
        self.pace = copyable(label(role="small", align=CENTRE, wrap=True))
        self.passing = QProgressBar()
        self.passing.setTextVisible(False)
        self.passing.setAccessibleName(tr("Time left"))
        self.code = QrCode(tr("QR code of the request"))
        # Here it takes all the room there is: across a counter a code is read from a metre away.
        self.code.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setFont(font("small"))
        self.link.setAccessibleName(tr("Payment link"))
        self.copy = button(tr("Copy link"), lambda: self.copied.emit(self.link.text()))
        self.change = button(tr("Change to QR"), self.changed.emit)
        self._build()
        for each in (self.hint, self.change, self.pace):
            each.hide()

    def _build(self) -> None:
        for widget in (self.sent_to, self.ended, self.amount, self.words):
            self.inside.addWidget(widget)
        self.inside.addWidget(self.code, 1)
        linking = QHBoxLayout()
        linking.setSpacing(SMALL)
        linking.addWidget(self.link, 1)
        linking.addWidget(self.copy)
        self.inside.addLayout(linking)
        remaining = QHBoxLayout()
        remaining.setSpacing(SMALL)
        remaining.addStretch(1)
        remaining.addWidget(self.left)
        remaining.addWidget(self.left_words)
        remaining.addStretch(1)
        self.inside.addWidget(self.say)
        self.inside.addWidget(self.passing)
        self.inside.addLayout(remaining)
        self.inside.addWidget(self.hint)
        self.inside.addWidget(self.pace)
        self.inside.addWidget(self.change, 0, CENTRE)

    def show_request(self, view: OrderView, phone: str, *, changed: bool) -> None:
        """Show the waiting request of `view`, sent to `phone`.

        As far as that may be seen. `changed` says that it took the place of one to the customer's phone.
        """
        if self._view is None or self._view.reference != view.reference:
            # It was said of another request.
            self.pace.hide()
        self._view = view
        url = view.payment.redirect_url if view.payment is not None else ""
        self.ended.setVisible(changed and bool(url))
        self.sent_to.setText(
            {
                Flow.PUSH: tr("Sent to {phone}").format(phone=phone),
                Flow.QR: tr("Let the customer scan this"),
                Flow.WEB: tr("Give the customer this link"),
            }[view.flow]
        )
        self.amount.setText(format_money(view.order.total, self._look.language))
        for part, loud in ((self.amount, "huge"), (self.words, "large")):  # the code has the room
            role = {"huge": "amount", "large": "heading"}[loud] if url else loud
            # Both the font and the role: words are measured by the one and drawn by the other.
            part.setFont(font(role))
            show_role(part, role)
        self.words.setText(view.order.words)
        self.words.setVisible(bool(view.order.words))
        self.say.setText(what_to_say(view))
        self._show_code(view, url)
        self.link.setText(url)
        # A long link shows the host it leads to.
        self.link.setCursorPosition(0)
        linked = bool(url) and view.flow is Flow.WEB
        self.link.setVisible(linked)
        self.copy.setVisible(linked)

    def _show_code(self, view: OrderView, url: str) -> None:
        """The official picture; our own drawing where there is none."""
        picture = self.picture_of(view)
        # Nothing is drawn of our own while the picture is on its way.
        if not (picture and self.code.show_picture(picture)):
            self.code.show_text("" if picture is None else url)
        self.code.setVisible(bool(url) or picture != b"")

    def show_pace(self, reading: PaceReading, now: datetime) -> None:
        """Say whether approvals are slow everywhere, or only here."""
        text = pace_words(reading, now)
        self.pace.setText(text)
        self.pace.setVisible(bool(text))

    def tick(self, now: datetime) -> None:
        """Say how much time is left, and what may help once it takes long.

        Only the service says that it is over.
        """
        view = self._view
        if view is None or view.payment is None or view.expires_at is None:
            return
        until, since = view.expires_at, now - view.payment.sent_at
        self.left.setText(time_left(until, now))
        # A bar from 0 to 0 would run to and fro for ever.
        self.passing.setMaximum(max(1, int((until - view.payment.sent_at).total_seconds())))
        self.passing.setValue(max(0, int((until - now).total_seconds())))
        # Our clock only; the service may give a few seconds more.
        over = now > until
        self.left_words.setText(
            tr("time is up; waiting for Vipps MobilePay to say so") if over else tr("left to approve")
        )
        self._show_hint(view, since, over=over)

    def _show_hint(self, view: OrderView, since: timedelta, *, over: bool) -> None:
        pushed = view.flow is Flow.PUSH and not over
        text = ""
        if view.card_refused is not None:
            text = tr("The customer's card was refused at {time}. The customer can choose another one in the app.")
            text = text.format(time=clock(view.card_refused, self._look.language))
        elif view.link_is_short:
            text = tr("This link works for 10 minutes: Vipps MobilePay does not let this sales unit give longer.")
        elif pushed and since >= CHANGE_AFTER:
            text = tr("Still no answer. Is the number right? A code on the screen needs none.")
        elif pushed and since >= SAY_AFTER:
            text = tr("No answer yet. Ask the customer to open {app}.").format(app=self._wallet)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.change.setVisible(pushed and since >= CHANGE_AFTER)
