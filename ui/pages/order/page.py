"""One order: is it paid, what happened, and what to press next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from app.changes import ChangeSet, Topic
from app.domain.desk.views import OrderView
from app.domain.offers import Option, changed_by_itself, first_offer, first_option, offers
from app.domain.operation import Stage
from app.domain.order import Flow
from app.domain.problem import Invalid
from app.domain.standing import Standing
from app.domain.verdict import Action, must_end_first
from ui.bridge import HearEnd
from ui.context import Context
from ui.input.commands import Command
from ui.look.offer_words import main_words, why_not
from ui.look.order_words import ending_words, help_words
from ui.look.sizes import ROOM
from ui.look.texts import tr
from ui.look.wide_type import order_sheet
from ui.pages.order.calls import OrderCalls
from ui.pages.order.money_line import MoneyLine
from ui.pages.order.panels import COMPARE, OrderPanels
from ui.pages.order.questions import OrderAsks
from ui.pages.order.whole_number import WholeNumber
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.main_button import MainButton
from ui.widgets.foot import Foot
from ui.widgets.order.capture_amount import CaptureAmount
from ui.widgets.order.keep_question import AskKeep
from ui.widgets.order.order_acts import OrderActs
from ui.widgets.order.order_head import OrderHead
from ui.widgets.order.ordered_lines import Ordered
from ui.widgets.order.request_card import RequestCard
from ui.widgets.shell.notice_room import Uncovered
from ui.widgets.story.timeline import TimeLine

TOP = Qt.AlignmentFlag.AlignTop
LOG_EVERY = 10
"""Seconds between two looks into the service's log of a request that waits on the screen: a refused card shows only there."""


class OrderPage(QWidget):
    """Shows one order, live.

    Emits `edited` with a reference when a draft should be changed, `sent` when its request is on its way from here,
    `print_wanted` and `pdf_wanted` when it should come on paper, `slip_wanted` when its last refund should, `copy_wanted`
    when a new order should begin with what this one had.
    """

    edited = Signal(str)
    sent = Signal(str)
    print_wanted = Signal(str)
    pdf_wanted = Signal(str)
    slip_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._view: OrderView | None = None
        self._trace = self._changing = self.reference = ""
        self._whole = WholeNumber(self, self._reload)
        self._to, self._ticks = Flow.QR, 0
        self._calls = OrderCalls(context, lambda: self.reference, self.slip_wanted.emit)
        self.copy_trace = button(tr("Copy trace id"), lambda: self.happened.copied.emit(self._trace), "quiet")
        self.ordered = Ordered(context.look)
        self.happened = TimeLine(context.look)
        self.request = RequestCard(context.look, context.app.preferences.current.wallet(context.now().date()))
        self.asks = OrderAsks(context, self, self._calls, lambda: self.reference)
        self.ask_amount, self.ask_number = self.asks.amount, self.asks.number
        self.ask_keep = AskKeep()
        self.panels = OrderPanels(context, self, lambda: self.reference)
        self.capture_amount = CaptureAmount(context.look, self.ordered)
        self.forecast = self.capture_amount.forecast
        self.acts = self._make_acts()
        self.cancel, self.by_code, self.by_phone = self.acts.cancel, self.acts.by_code, self.acts.by_phone
        self.release, self.refund, self.later = self.acts.release, self.acts.refund, self.acts.later
        self.change, self.copy, self.print = self.acts.change, self.acts.copy, self.acts.print
        self.other_amount = self.acts.other_amount
        self.save_pdf = button(tr("Save as PDF…"), lambda: self.pdf_wanted.emit(self.reference), "quiet")
        self.primary = MainButton(self._on_primary, context.keys)
        self.head = OrderHead(context.look, (self.copy, self.print, self.save_pdf), self.copy_trace)
        self.head.unit_name, self.head.elsewhere_words = context.unit_name, context.elsewhere
        self.money_line = MoneyLine(context, self, self.panels.wishes.money_wanted.emit)
        self.head.add_line(self.money_line)
        self.heading, self.badge, self.amount = self.head.heading, self.head.badge, self.head.amount
        self.totals, self.help = self.head.totals, self.head.help
        self.trouble, self.who = self.head.trouble, self.head.who
        self._build()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on to what can be pressed
        self.setFocusProxy(self.heading)

    def _make_acts(self) -> OrderActs:
        return OrderActs(
            self,
            self._context.keys,
            {
                Command.CANCEL_REQUEST: self._calls.cancel,
                Command.CHANGE_TO_CODE: lambda: self._reach(Flow.QR),
                Command.CHANGE_NUMBER: lambda: self.asks.ask_number(self._view),
                Command.RELEASE: lambda: self._ask(Action.RELEASE),
                Command.REFUND: lambda: self._ask(Action.REFUND),
                Command.SHIP_LATER: self._calls.ship_later,
                Command.CHANGE_DRAFT: lambda: self.edited.emit(self.reference),
                Command.OTHER_AMOUNT: self._on_other_amount,
                Command.PRINT: lambda: self.print_wanted.emit(self.reference),
                Command.COMPARE: lambda: self.panels.toggle(COMPARE),
                Command.COPY_ORDER: lambda: self.copy_wanted.emit(self.reference),
            },
        )

    def _connect(self) -> None:
        self.capture_amount.edit.textChanged.connect(self._show_primary)
        self.capture_amount.edit.returnPressed.connect(self.focus_first)  # never on what captures
        self.ordered.changed.connect(self._on_picked)
        self.panels.turned.connect(self._reload)
        self.ask_keep.kept.connect(self._calls.keep)
        self.ask_keep.released.connect(self._calls.release)
        self.request.copied.connect(lambda link: self._calls.copy(link, tr("The link is copied.")))
        self.request.changed.connect(self.change_to_code)
        self.happened.copied.connect(lambda trace_id: self._calls.copy(trace_id, tr("The trace id is copied.")))
        self.asks.sent.connect(self._on_number)
        self.asks.turned.connect(self._on_asked)
        self.asks.left.connect(self.focus_first)
        self._context.keys.bind(self, Command.SHOW_NUMBER, self._on_show_number)
        self._context.keys.tip(self.who, Command.SHOW_NUMBER, tr("Show the whole phone number"))
        self._context.bridge.changed.connect(self._on_changed)
        self._context.bridge.failed.connect(self._reload)  # what was pressed can be pressed again
        self._context.seconds.ticked.connect(self._on_second)

    def _build(self) -> None:
        column = page_frame(self)
        column.addWidget(self.head)
        self._body = QHBoxLayout()
        self._body.setSpacing(ROOM)
        self._body.addWidget(self.ordered, 5, TOP)
        self._body.addWidget(self.request, 6)
        self._body.addWidget(self.happened, 4, TOP)
        self._body.addWidget(self.panels)
        column.addLayout(self._body, 1)
        for each in (self.ask_amount, self.ask_number, self.ask_keep, self.forecast):
            column.addWidget(each)
        self.foot = Foot(self.acts.at_foot, (self.capture_amount, self.primary))
        column.addWidget(self.foot)

    @property
    def uncovered(self) -> Uncovered:
        """What no notice lies over."""
        return Uncovered((self.request,), (self.heading, self.badge, self.amount, self.totals, self.trouble))

    def show_order(self, reference: str) -> None:
        """Show the order `reference` from now on."""
        # A notice or the strip may lead to the order that is already here, with a half-typed refund.
        if reference == self.reference and self.asking:
            self._reload()
            return  # what is typed there stays
        self.reference = reference
        self._whole.forget()
        self.asks.finish()
        self.ordered.begin(*self._calls.carriers())
        self.capture_amount.fold()
        self._view = None
        self._reload()
        self._context.app.watch.watch_first(self.reference)

    def grow(self, *, wide: bool) -> None:
        """Be larger in a `wide` window, which is read from farther away."""
        # Setting the same sheet again would style the whole page anew.
        if wide is not bool(self.styleSheet()):
            self.setStyleSheet(order_sheet() if wide else "")

    def focus_first(self) -> None:
        """Rest the keyboard where a scanner can do no harm."""
        if self.ask_keep.isVisibleTo(self):
            self.ask_keep.keep.setFocus()
        else:
            self.heading.setFocus()

    @property
    def asking(self) -> bool:
        """Whether an amount or a number is being asked for."""
        return self.asks.open is not None

    def step_back(self) -> bool:
        """Take back a question that stands open; False when there is none."""
        return self.asks.step_back()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._whole.close()
        # A page that is not seen has no customer in front of it.
        self._context.app.watch.watch_first("")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._context.app.watch.watch_first(self.reference)
        if self._view is not None and self._context.order(self.reference) is not self._view:
            self._reload()  # what happened meanwhile; what was read just now is shown already

    def _on_changed(self, changed: ChangeSet) -> None:
        if changed.touches(self.reference, Topic.ORDER, Topic.PRINTS, Topic.SERVER) and self.isVisibleTo(self.window()):
            self._reload()

    def _reload(self) -> None:
        if not self.reference:
            return
        view = self._context.order(self.reference)
        if view is None:
            return
        # Asked before anything is hidden: Qt hands the keyboard on to whatever comes next, be it another order.
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        before, self._view = self._view, view
        self.asks.show_view(view)
        self.head.show_view(view)
        self.head.show_who(view, self._whole.text, self._context.now())
        self.money_line.show_view(view)
        if before is not None and self.isVisible():
            self.head.announce_change(before, view)
        last = view.last_operation
        self._trace = last.trace_id if last is not None and last.stage is not Stage.DONE else ""
        self.copy_trace.setVisible(bool(self._trace) and bool(self.trouble.text()))
        self.ordered.show_view(view, shipping=view.can_ship)
        self.happened.show_happenings(view.happenings, self._context.now(), view.order.total)
        self.panels.show_view(view)
        self._show_request(view)
        left = view.payment.left if view.payment else 0
        moved = before is None or before.payment is None or before.payment.left != left
        # What was proposed was for the money before; a typed amount may now be too much.
        if moved or (before is not None and before.shipped != view.shipped):
            self.ordered.parcel_left()
            self.capture_amount.fold()
            self.capture_amount.propose(view)
        self._show_actions(view)
        # The button under the finger now means something else, and nobody pressed it for that.
        if before is not None and changed_by_itself(before, view):
            self.primary.rest()
        self._tick()
        self._keep_keyboard(had_keyboard or focused is None, focused)

    def _keep_keyboard(self, ours: bool, before: QWidget | None) -> None:
        """Put the keyboard at its place on this page, if it was on the page and what had it `before` is gone."""
        now = QApplication.focusWidget()
        # Qt hands it on to whatever can take it, as a line of the story can.
        lost = before is not None and isValid(before) and not (before.isVisible() and before.isEnabled())
        gone = lost or now is None or not self.isAncestorOf(now) or not now.isVisible()
        asked = now is self.heading and self.ask_keep.isVisibleTo(self)
        if ours and (gone or asked) and self.isVisibleTo(self.window()):
            self.focus_first()

    def _show_request(self, view: OrderView) -> None:
        """The request while it waits; the time line otherwise, for nothing has happened yet and the code needs the room."""
        waiting = view.payment is not None and view.expires_at is not None and view.standing is Standing.WAITING
        self.request.setVisible(waiting)
        self.happened.setVisible(not waiting and not self.panels.covers_story)
        self.ordered.setVisible(not waiting or not self.panels.covers_story)
        self.head.money.setVisible(not waiting)  # the amount stands in the middle then
        if waiting and view.payment is not None:
            before = view.attempts[-2] if len(view.attempts) > 1 else None
            ended = before is not None and before.flow is Flow.PUSH and before.standing is Standing.CANCELLED
            self.request.show_request(view, self._whole.text or view.phone, changed=ended)
            self._body.setAlignment(self.request, Qt.AlignmentFlag(0) if view.payment.redirect_url else TOP)

    def _show_actions(self, view: OrderView) -> None:
        offered = offers(view, self._context.stopped)
        self.acts.show_offers(offered, self._context.language, amount_open=self.capture_amount.opened)
        self.save_pdf.setVisible(not self.print.isHidden())
        self.ask_keep.show_offers(offered, self._context.language)
        self.ask_keep.setVisible(offered.keep_or_release and not self.asking)
        self.foot.setVisible(not self.asking and self.ask_keep.isHidden())
        self._show_primary()

    def _show_primary(self) -> None:
        view = self._view
        if view is None:
            return
        capturing = self.capture_amount.capturing(view)
        offer = first_offer(view, capturing, self._context.stopped)
        captures = offer is not None and offer.option is Option.CAPTURE
        self.capture_amount.setVisible(captures and self.capture_amount.opened)
        if captures:
            self.capture_amount.show_forecast(capturing)
        if offer is not None:
            self.primary.show_words(main_words(offer, self._context.language))
            self.primary.show_why_not(why_not(offer, self._context.language))
        self._enable_primary(offer is not None and offer.allowed)
        self.forecast.setVisible(captures and bool(self.forecast.text()) and not self.foot.isHidden())
        self.primary.setVisible(offer is not None)

    def _enable_primary(self, enabled: bool) -> None:
        """A button that goes out of use gives the keyboard to the page, not to whatever comes next."""
        if not enabled and self.primary.hasFocus():
            self.focus_first()
        self.primary.setEnabled(enabled)

    def _on_picked(self) -> None:
        if self._view is not None:
            self.capture_amount.propose(self._view)
        self._show_primary()

    def _on_second(self) -> None:
        if not self.isVisible():
            return
        self._tick()
        self._ticks += 1
        # A refused card changes neither state nor sums; only the log tells of it.
        if self.request.isVisible() and self._ticks % LOG_EVERY == 0:
            self._calls.read_log()
            self.request.show_pace(self._calls.pace(), self._context.now())

    def _tick(self) -> None:
        view = self._view
        if view is None:
            return
        self.request.tick(self._context.seconds.at)
        ended = view.payment is not None and view.payment.reference == self._changing
        ending = ended and bool(view.pending) and view.unknown_since is None
        self.help.setText(
            ending_words(self._to) if ending else help_words(view, self._context.now(), self._context.language)
        )
        self.help.setVisible(ending or self.request.isHidden())

    def _on_primary(self) -> None:
        view = self._view
        if view is None or not self.primary.isVisibleTo(self):
            return
        match first_option(view):
            case Option.ASK:
                self._calls.ask()
            case Option.BY_CODE:
                self._reach(Flow.QR)
            case Option.CHANGE:
                self.edited.emit(self.reference)
            case Option.SEND:
                self._calls.send(view.order)
                self._enable_primary(False)
                self.sent.emit(self.reference)
            case Option.CAPTURE:
                self._capture(view)

    def _capture(self, view: OrderView) -> None:
        """Capture what the ticked lines are worth, or the amount that was typed over it."""
        try:
            press = self.capture_amount.press(view)
        except Invalid:
            self.other_amount.hide()
            return  # said at the field
        self._enable_primary(False)
        self._calls.capture(press, self.ordered.travels.travel)

    def _on_other_amount(self) -> None:
        self.capture_amount.open_up()
        self.other_amount.hide()
        self.acts.show_gap()

    def change_to_code(self) -> None:
        """Reach the customer by a QR code, ending a waiting request first."""
        if self.by_code.isVisibleTo(self) and self.by_code.isEnabled():
            self._reach(Flow.QR)

    def _reach(self, flow: Flow, phone: str = "", ending: HearEnd | None = None) -> None:
        view = self._view
        if view is None:
            return
        # At once and not with the next reading: a second press would start a second change.
        for each in (self.by_code, self.by_phone):
            each.setEnabled(False)
        if view.payment is not None and must_end_first(view.payment):
            self._changing, self._to = view.payment.reference, flow
            self.help.setText(ending_words(self._to))
            self.help.show()
        self._calls.reach(flow, phone, ending)
        self.sent.emit(self.reference)

    def _on_number(self, digits: str) -> None:
        self._whole.forget()
        self._reach(Flow.PUSH, digits, self.asks.ending(self.ask_number))

    def _on_show_number(self) -> None:
        if self._view is not None and self._view.phone:
            self._whole.turn(lambda: self._calls.reveal_number(self._whole.come))

    def _ask(self, action: Action) -> None:
        if self._view is not None:
            self.asks.ask_amount(action, self._view)

    def _on_asked(self) -> None:
        self.panels.setVisible(not self.asking)  # the question needs the room below the story
        self._reload()
