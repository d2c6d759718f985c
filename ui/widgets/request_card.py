"""What the customer needs while a request waits: the time left, and the code or the link."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar

from app.domain.operation import LIFETIME
from app.domain.order import Flow
from app.domain.phone import mask_phone
from ui.formats import time_left
from ui.texts import tr
from ui.theme import SMALL, font
from ui.widgets.basics import Card, button, label
from ui.widgets.qr import QrCode

CENTRE = Qt.AlignmentFlag.AlignHCenter


class RequestCard(Card):
    """Shown while a customer is waited for. Emits `copied` with the link that somebody wants to send on."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._until: datetime | None = None
        self.sent_to = label(role="strong", align=CENTRE, wrap=True)
        self.ended = label(
            tr("The request to the phone has ended. Only this code can be paid now."), "small", align=CENTRE, wrap=True
        )
        self.left = label(role="amount", align=CENTRE)
        self.left_words = label(role="small", align=CENTRE)
        self.passing = QProgressBar()
        self.passing.setTextVisible(False)
        self.passing.setAccessibleName(tr("Time left"))
        self.passing.setMaximum(int(LIFETIME.total_seconds()))
        self.code = QrCode(tr("QR code of the request"))
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setFont(font("small"))
        self.link.setAccessibleName(tr("Payment link"))
        self.copy = button(tr("Copy link"), lambda: self.copied.emit(self.link.text()))
        for widget in (self.sent_to, self.ended, self.left, self.passing, self.left_words):
            self.inside.addWidget(widget)
        self.inside.addSpacing(SMALL)
        self.inside.addWidget(self.code, 0, CENTRE)
        linking = QHBoxLayout()
        linking.setSpacing(SMALL)
        linking.addWidget(self.link, 1)
        linking.addWidget(self.copy)
        self.inside.addLayout(linking)
        self.inside.addStretch(1)

    def show_request(self, flow: Flow, phone: str, url: str, until: datetime, *, changed: bool) -> None:
        """Show a request that went out by `flow`; `url` is what the code and the link hold, empty for a push. `changed` says
        that it took the place of one to the customer's phone."""
        self.ended.setVisible(changed)
        self._until = until
        self.sent_to.setText(
            {
                Flow.PUSH: tr("Sent to {phone}").format(phone=mask_phone(phone)),
                Flow.QR: tr("Let the customer scan this"),
                Flow.WEB: tr("Give the customer this link"),
            }[flow]
        )
        self.code.setVisible(bool(url))
        self.code.show_text(url)
        self.link.setText(url)
        self.link.setCursorPosition(0)
        linked = bool(url) and flow is Flow.WEB
        self.link.setVisible(linked)
        self.copy.setVisible(linked)

    def tick(self, now: datetime) -> None:
        """Say how much time is left. Only the service says that it is over."""
        if self._until is None:
            return
        self.left.setText(time_left(self._until, now))
        self.passing.setValue(max(0, int((self._until - now).total_seconds())))
        over = now > self._until
        self.left_words.setText(tr("time is up; the service has the last word") if over else tr("left to approve"))
