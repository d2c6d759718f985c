"""One order: is it paid, what happened, and what to press next."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Change, Topic
from app.domain.money import Money, format_money
from app.domain.operation import Stage
from app.domain.order import Flow
from app.domain.phone import mask_phone
from app.domain.problem import AppError, Invalid
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.domain.views import OrderView
from ui.desk import Desk
from ui.formats import moment, show_tip, time_since
from ui.keys import Act
from ui.main_act import MainAct, can_go_by_code, changed_by_itself, code_comes_next, main_act
from ui.order_words import beside_badge, past_deadline, totals, trouble
from ui.texts import action_word, sentence, standing_help, tr
from ui.theme import ROOM, SMALL
from ui.widgets.ask_amount import AskAmount
from ui.widgets.ask_keep import AskKeep
from ui.widgets.badge import Badge
from ui.widgets.basics import MainButton, OneLine, announce, button, label, page_frame, show_role
from ui.widgets.capture_amount import CaptureAmount
from ui.widgets.foot import Foot
from ui.widgets.money_bar import MoneyBar
from ui.widgets.ordered import Ordered
from ui.widgets.request_card import RequestCard
from ui.widgets.timeline import TimeLine


class OrderPage(QWidget):
    """Shows one order, live. Emits `edited` with a reference when a draft should be changed, `sent` when its request is on
    its way from here, `print_wanted` and `pdf_wanted` when it should come on paper, `copy_wanted` when
    a new order should begin with what this one had."""

    edited = Signal(str)
    sent = Signal(str)
    print_wanted = Signal(str)
    pdf_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: OrderView | None = None
        self._asked = Action.REFUND
        self.reference = ""
        self.heading = OneLine("title")
        self.badge = Badge(desk.look)
        self.amount = label(role="amount")
        self.totals = label(role="muted", wrap=True)
        self.bar = MoneyBar(desk.look)
        self.who = label(role="small", align=Qt.AlignmentFlag.AlignRight)
        self.help = label(role="body", wrap=True)
        self.trouble = label(role="error", wrap=True)
        self.copy_trace = button(tr("Copy trace id"), self._on_copy_trace, "quiet")
        self._trace = self._changing = ""
        self.ordered = Ordered(desk.look)
        self.happened = TimeLine(desk.look)
        self.request = RequestCard()
        self.ask_amount = AskAmount(desk.look, desk.keys)
        self.ask_keep = AskKeep()
        self.capture_amount = CaptureAmount(desk.look, self.ordered)
        self.forecast = self.capture_amount.forecast
        self.cancel = button("", self._on_cancel, "quiet")
        self.by_code = button(tr("Change to QR"), self._on_by_code, "quiet")
        self.release = button("", self._on_release, "quiet")
        self.refund = button("", self._on_refund, "quiet")
        self.later = button(tr("To ship"), self._on_later, "quiet")
        self.change = button(tr("Change the order"), lambda: self.edited.emit(self.reference), "quiet")
        self.print = button(tr("Print"), lambda: self.print_wanted.emit(self.reference), "quiet")
        self.save_pdf = button(tr("Save as PDF…"), lambda: self.pdf_wanted.emit(self.reference), "quiet")
        self.copy = button(tr("Copy"), lambda: self.copy_wanted.emit(self.reference), "quiet")
        show_tip(self.copy, tr("Begin a new order with the same lines and the same customer"))
        self.primary = MainButton(self._on_primary, desk.keys)
        self._build()
        self.capture_amount.edit.textChanged.connect(self._show_primary)
        self.ordered.changed.connect(self._on_picked)
        self.ask_keep.kept.connect(self._on_keep)
        self.ask_keep.released.connect(self._on_released)
        self.capture_amount.edit.returnPressed.connect(self.primary.setFocus)
        self.request.copied.connect(self._on_copied)
        desk.keys.bind(self, Act.CHANGE_DRAFT, self.change.click)
        desk.keys.tip(self.change, Act.CHANGE_DRAFT)
        desk.keys.bind(self, Act.PRINT, self.print.click)
        desk.keys.tip(self.print, Act.PRINT)
        desk.keys.bind(self, Act.SHIP_LATER, self.later.click)
        desk.keys.tip(self.later, Act.SHIP_LATER, tr("Keep the money reserved and capture when the goods leave"))
        self.ask_amount.confirmed.connect(self._on_confirmed)
        self.ask_amount.closed.connect(self._on_asked)
        desk.bridge.changed.connect(self._on_changed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on to what can be pressed
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(ROOM)
        head.addWidget(self.heading, 1)
        head.addWidget(self.badge)
        column.addLayout(head)
        money = QHBoxLayout()
        money.setSpacing(ROOM)
        money.addWidget(self.amount)
        beside = QVBoxLayout()
        beside.setSpacing(SMALL)
        beside.addWidget(self.bar)
        words = QHBoxLayout()
        words.addWidget(self.totals, 1)
        words.addWidget(self.who)
        beside.addLayout(words)
        money.addLayout(beside, 1)
        column.addLayout(money)
        explained = QHBoxLayout()
        explained.setSpacing(SMALL)
        explained.addWidget(self.help, 1)
        explained.addWidget(self.copy)
        explained.addWidget(self.print)
        explained.addWidget(self.save_pdf)
        column.addLayout(explained)
        beneath = QHBoxLayout()
        beneath.setSpacing(SMALL)
        beneath.addWidget(self.trouble, 1)
        beneath.addWidget(self.copy_trace)
        column.addLayout(beneath)
        body = QHBoxLayout()
        body.setSpacing(ROOM)
        body.addWidget(self.ordered, 5)
        body.addWidget(self.request, 4)
        body.addWidget(self.happened, 4)
        column.addLayout(body, 1)
        column.addWidget(self.ask_amount)
        column.addWidget(self.ask_keep)
        column.addWidget(self.forecast)
        quiet = (self.change, self.later, self.refund, self.release, self.cancel, self.by_code)
        self.foot = Foot(quiet, (self.capture_amount, self.primary))
        column.addWidget(self.foot)

    def show_order(self, reference: str) -> None:
        """Show the order `reference` from now on."""
        self.reference = reference
        self.ask_amount.hide()
        self.ordered.begin()
        self._view = None
        self._reload()
        self._desk.sync.watch_first(self.reference)
        self._second.start()

    def focus_first(self) -> None:
        """Rest the keyboard on the page itself: a scanner's blank would press a button. The main key does what is next."""
        self.setFocus()

    @property
    def asking(self) -> bool:
        """Whether an amount is being asked for."""
        return not self.ask_amount.isHidden()

    def step_back(self) -> bool:
        """Take back a question that stands open; False when there is none, and Esc means the page."""
        if not self.asking:
            return False
        self.ask_amount.leave()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.sync.watch_first("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.sync.watch_first(self.reference)

    def _on_changed(self, change: Change) -> None:
        of_this = change.topic in (Topic.ORDER, Topic.PRINTS) and change.key == self.reference
        if of_this and self.isVisibleTo(self.window()):
            self._reload()

    def _reload(self) -> None:
        if not self.reference:
            return
        read = self._desk.bridge.read(lambda: self._desk.browse.order(self.reference))
        if read is None:
            return
        before, self._view = self._view, read
        view, language = self._view, self._desk.language
        self.heading.show_text(f"{view.reference} · {view.order.words or view.order.shown_description}")
        self.badge.show_standing(view.standing, beside_badge(view, language))
        self.amount.setText(format_money(view.order.total, language))
        if before is not None and before.standing is not view.standing and self.isVisible():
            announce(self.badge, f"{self.badge.text()} · {self.amount.text()}", urgent=True)
        self.bar.show_total(view.order.total.minor, view.aggregate)
        self.bar.setVisible(bool(view.aggregate.authorized))
        self.totals.setText(totals(view, language))
        who = view.order.customer or mask_phone(view.order.phone)
        when = moment(view.made_at, self._desk.now(), language)
        self.who.setText(" · ".join(part for part in (who, when) if part))
        self.trouble.setText(trouble(view, language))
        self.trouble.setVisible(bool(self.trouble.text()))
        last = view.last_operation
        self._trace = last.trace_id if last is not None and last.stage is not Stage.DONE else ""
        self.copy_trace.setVisible(bool(self._trace) and bool(self.trouble.text()))
        show_role(self.trouble, "unknown" if view.standing is Standing.UNKNOWN else "error")
        self.ordered.show_view(view, shipping=view.can_ship)
        self.happened.show_happenings(view.happenings, self._desk.now())
        self._show_request(view)
        left = view.payment.left if view.payment else 0
        if before is None or before.payment is None or (before.payment.left, before.shipped) != (left, view.shipped):
            self.ordered.parcel_left()
            self.capture_amount.propose(view)
        self._show_actions(view)
        if before is not None and changed_by_itself(before, view):
            self.primary.rest()
        self._tick()
        lost = QApplication.focusWidget()
        if self.isVisibleTo(self.window()) and (lost is None or lost is self or not lost.isVisible()):
            self.focus_first()  # what had the keyboard is gone; nothing else is ever taken away

    def _show_request(self, view: OrderView) -> None:
        """The request while it waits; the time line otherwise, for nothing has happened yet and the code needs the room."""
        waiting = view.payment is not None and view.expires_at is not None and view.standing is Standing.WAITING
        self.request.setVisible(waiting)
        self.happened.setVisible(not waiting)
        if waiting and view.payment is not None and view.expires_at is not None:
            before = view.attempts[-2] if len(view.attempts) > 1 else None
            ended = before is not None and before.flow is Flow.PUSH and before.standing is Standing.CANCELLED
            self.request.show_request(
                view.flow, view.order.phone, view.payment.redirect_url, view.expires_at, changed=ended
            )

    def _show_actions(self, view: OrderView) -> None:
        allowed = view.allowed
        part = bool(view.aggregate.captured)
        left, refundable = (view.payment.left, view.payment.refundable) if view.payment else (0, 0)
        for made, action, words, money in (
            (self.cancel, Action.CANCEL, action_word(Action.CANCEL), 0),
            (self.release, Action.RELEASE, (action_word(Action.RELEASE) if part else tr("Release")) + "…", left),
            (self.refund, Action.REFUND, action_word(Action.REFUND) + "…", refundable),
        ):
            verdict = allowed[action]
            made.setText(words)
            made.setEnabled(bool(verdict))
            made.setVisible(bool(verdict) or (bool(view.pending) and bool(money)))
            show_tip(made, "" if verdict else sentence(Invalid(verdict.refusal), self._desk.language))
        self.cancel.setVisible(view.standing in (Standing.WAITING, Standing.SENDING))
        self.by_code.setVisible(can_go_by_code(view))
        self.by_code.setEnabled(True)
        self.by_code.setText(tr("Change to QR") if view.standing is Standing.WAITING else tr("Send as QR"))
        changeable = not view.must_change or code_comes_next(view)
        self.change.setVisible(view.standing is Standing.DRAFT and changeable)
        reserved = view.standing is Standing.RESERVED
        self.later.setVisible(reserved and bool(allowed[Action.CAPTURE]) and not view.to_ship_later)
        on_paper = view.payment is None or bool(view.aggregate.authorized)
        self.print.setVisible(on_paper)
        self.copy.setVisible(bool(view.order.lines))
        self.save_pdf.setVisible(on_paper)
        self.capture_amount.setVisible(main_act(view) is MainAct.CAPTURE)
        self.ask_keep.show_amount(format_money(Money(left, view.order.currency), self._desk.language))
        self.ask_keep.setVisible(view.keep_or_release and self.ask_amount.isHidden())
        self.foot.setVisible(self.ask_amount.isHidden() and self.ask_keep.isHidden())
        self._show_primary()

    def _show_primary(self) -> None:
        view = self._view
        if view is None:
            return
        act, total = main_act(view), format_money(view.order.total, self._desk.language)
        capturing = act is MainAct.CAPTURE
        if act is MainAct.ASK:
            self.primary.show_words(tr("Ask again"))
        elif act is MainAct.SEND_AS_CODE:
            self.primary.show_words(tr("Send as QR · {amount}").format(amount=total))
        elif act is MainAct.CHANGE:
            self.primary.show_words(tr("Change the order"))
        elif act is MainAct.SEND:
            self.primary.show_words(f"{action_word(Action.SEND)} · {total}")
        elif capturing:
            at_once = view.standing is Standing.RESERVED and view.handed_over
            words = tr("Capture now") if at_once else action_word(Action.CAPTURE)
            free = self.capture_amount.costs_nothing(view)
            amount = self.capture_amount.words(view)
            self.primary.show_words(action_word(Action.SHIP) if free else f"{words} · {amount}")
            self.capture_amount.show_forecast(view)
        self._enable_primary(self._primary_allowed(view, act))
        self.forecast.setVisible(capturing and not self.foot.isHidden())
        self.primary.setVisible(act is not None)

    def _primary_allowed(self, view: OrderView, act: MainAct | None) -> bool:
        if act is MainAct.CAPTURE:
            if self.capture_amount.costs_nothing(view):
                return view.can_ship
            return bool(view.allowed[Action.CAPTURE]) and not self.capture_amount.misses_whole(view)
        if act in (MainAct.SEND, MainAct.SEND_AS_CODE):
            return bool(view.allowed[Action.SEND])
        return act is not None

    def _enable_primary(self, enabled: bool) -> None:
        """A button that goes out of use gives the keyboard to the page, not to whatever comes next."""
        if not enabled and self.primary.hasFocus():
            self.setFocus()
        self.primary.setEnabled(enabled)

    def _on_picked(self) -> None:
        if self._view is not None:
            self.capture_amount.propose(self._view)
        self._show_primary()

    def _tick(self) -> None:
        now = self._desk.now()
        self.request.tick(now)
        view = self._view
        if view is None:
            return
        text = standing_help(view.standing, view.flow)
        if view.standing is Standing.RESERVED and view.to_ship_later:
            text = tr("The customer approved. It is to be shipped: capture when the goods leave.")
        text = past_deadline(view, self._desk.language) or text
        if view.payment is not None and view.payment.reference == self._changing and view.pending:
            text = _ending()
        if view.unknown_since is not None:
            text = tr("Not known for {time}.").format(time=time_since(view.unknown_since, now)) + " " + text
        self.help.setText(text)

    def _on_primary(self) -> None:
        view = self._view
        if view is None or not self.primary.isVisibleTo(self):
            return
        act = main_act(view)
        if act is MainAct.ASK:
            self._desk.bridge.run(f"ask {self.reference}", self._desk.actions.ask(self.reference))
        elif act is MainAct.SEND_AS_CODE:
            self._on_by_code()
        elif act is MainAct.CHANGE:
            self.edited.emit(self.reference)
        elif act is MainAct.SEND:
            self._desk.bridge.run(f"send {self.reference}", self._desk.checkout.send(self.reference))
            self._enable_primary(False)
            self.sent.emit(self.reference)
        elif act is MainAct.CAPTURE:
            self._capture(view)

    def _capture(self, view: OrderView) -> None:
        """Capture what the ticked lines are worth, or the amount that was typed over it."""
        try:
            minor, wanted = self.capture_amount.read(view)
        except Invalid:
            return  # said at the field
        self._enable_primary(False)
        actions, carrier = self._desk.actions, self.ordered.carrier.currentText()
        work = (
            actions.ship(self.reference, wanted, carrier, self.ordered.tracking.text)
            if wanted
            else actions.capture(self.reference, minor)
        )
        self._desk.bridge.run(f"capture {self.reference}", work)

    def _on_cancel(self) -> None:
        self._desk.bridge.run(f"cancel {self.reference}", self._desk.actions.cancel(self.reference))

    def change_to_code(self) -> None:
        """Reach the customer by a code on our screen, if that can be: a request that waits is ended first."""
        if self.by_code.isVisibleTo(self) and self.by_code.isEnabled():
            self._on_by_code()

    def _on_by_code(self) -> None:
        view = self._view
        if view is None:
            return
        checkout = self._desk.checkout
        waiting = view.standing is Standing.WAITING
        work = checkout.switch(self.reference, Flow.QR) if waiting else checkout.send(self.reference, Flow.QR)
        self.by_code.setEnabled(False)
        if waiting and view.payment is not None:
            self._changing = view.payment.reference
            self.help.setText(_ending())
        self._desk.bridge.run(f"send {self.reference}", work)
        self.sent.emit(self.reference)

    def _on_later(self) -> None:
        try:
            self._desk.actions.ship_later(self.reference)
        except AppError as trouble:
            self._desk.bridge.tell(trouble, self.reference)

    def _on_keep(self) -> None:
        try:
            self._desk.actions.keep(self.reference)
        except AppError as trouble:
            self._desk.bridge.tell(trouble, self.reference)

    def _on_released(self) -> None:
        self._desk.bridge.run(f"release {self.reference}", self._desk.actions.release(self.reference))

    def _on_release(self) -> None:
        self._ask(
            Action.RELEASE,
            tr("Release"),
            tr("The customer gets all of the rest back at once, and it can no longer be captured."),
        )

    def _on_refund(self) -> None:
        self._ask(
            Action.REFUND,
            tr("Refund"),
            tr("The money is back with the customer in 2 to 3 bank days, at most 10."),
        )

    def _ask(self, action: Action, act: str, explained: str) -> None:
        if self._view is None:
            return
        self._asked = action
        self.foot.hide()
        self.forecast.hide()
        self.ask_keep.hide()
        self.ask_amount.ask(action, act, explained, self._view)

    def _on_asked(self) -> None:
        if self._view is not None:
            self._show_actions(self._view)
        self.focus_first()

    def _on_confirmed(self, minor: int, reason: str, wanted: Mapping[int, Decimal]) -> None:
        self._on_asked()
        actions = self._desk.actions
        if self._asked is Action.REFUND:
            work = (
                actions.refund_lines(self.reference, wanted, reason)
                if wanted
                else actions.refund(self.reference, minor, reason)
            )
            self._desk.bridge.run(f"refund {self.reference}", work)
        else:
            self._desk.bridge.run(f"release {self.reference}", actions.release(self.reference))

    def _on_copy_trace(self) -> None:
        QGuiApplication.clipboard().setText(self._trace)
        self._desk.bridge.notice(tr("The trace id is copied."))

    def _on_copied(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self._desk.bridge.notice(tr("The link is copied."))


def _ending() -> str:
    return tr("Ending the request to the phone. The code comes once that is done.")
