"""The page of one order: where the keyboard is, what is said where, and what a caller can be told."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.order import Flow
from app.domain.records.journal import What
from app.domain.standing import CHANGE_AFTER, SAY_AFTER, Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.inside.pages import tick_on
from tests.support.inside.window import context_of, stop_seconds
from tests.support.order_page import approved, on_page, shown
from tests.support.places import put
from tests.support.stage import Stage
from ui.look.formats import time_left
from ui.models.orders import OrderColumn

SHIFT = Qt.KeyboardModifier.ShiftModifier


# the keyboard -------------------------------------------------------------------------------------------------------------


def test_the_keyboard_stays_on_the_page_through_every_change(counter: Counter, sandbox: Stage) -> None:
    """A notice about another order and a card in the strip are there to be landed on; nothing lands on them."""
    other = counter.sell("Cap 99,50", phone="91234567")
    reference = counter.sell("2*Hoodie 499")
    counter.until(lambda: len(counter.window.strip.cards) == 2, "the strip does not show both")
    sandbox.approve(other)
    counter.look()
    counter.until(lambda: bool(counter.notices), "nobody was told")
    page = counter.window.parts.order
    assert on_page(counter)
    counter.do(page.cancel.setFocus)
    sandbox.approve(reference)
    counter.press(Qt.Key.Key_Space)  # too late: the customer was faster
    counter.until(page.ask_keep.isVisible, "nobody asked: keep or release?")
    assert page.ask_keep.keep.hasFocus()
    counter.press(Qt.Key.Key_Space)
    counter.until(lambda: not page.ask_keep.isVisible(), "the answer was not taken")
    assert on_page(counter)
    counter.do(lambda: page.ordered.picker.numbers[0].setText("1"))
    counter.do(page.ordered.picker.changed.emit)
    counter.until(lambda: not page.primary.resting, "the button rests for ever")
    counter.do(page.primary.setFocus)
    counter.main_key()
    counter.see(Standing.PART_CAPTURED)
    counter.until(lambda: on_page(counter), f"the keyboard is on {QApplication.focusWidget()}")
    counter.press(Qt.Key.Key_L, CTRL | SHIFT)
    assert page.ask_amount.isVisible()
    counter.press(Qt.Key.Key_Escape)
    assert on_page(counter)
    assert counter.reference == reference


def test_cancelled_by_keyboard_the_page_keeps_it(counter: Counter, sandbox: Stage) -> None:
    counter.sell()
    counter.do(counter.window.parts.order.cancel.setFocus)
    counter.press(Qt.Key.Key_Space)
    counter.see(Standing.CANCELLED)
    assert on_page(counter)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert counter.window.parts.order.isAncestorOf(focus)


def test_tab_in_the_strip_goes_card_by_card_with_its_button(counter: Counter, sandbox: Stage) -> None:
    for phone in ("41234567", "91234567"):
        counter.sell(phone=phone)
    counter.until(lambda: len(counter.window.strip.cards) == 2, "the strip does not show both")
    counter.look()
    counter.do(lambda: counter.app.tasks.cancel("sync"))  # a read of the watch meanwhile would make a card anew
    counter.wait(0.1)
    first, second = counter.window.strip.cards
    counter.press(Qt.Key.Key_F5)
    assert first.hasFocus()
    seconds = context_of(counter.window.waiting).seconds
    stop_seconds(seconds)
    seconds.at = second.row.sent_at + timedelta(seconds=61)  # whoever reads again meanwhile shows this moment, too
    counter.do(seconds.ticked.emit)
    assert (first.change.isVisible(), first.say.isVisible()) == (True, True)  # the chosen one unfolds
    assert not second.change.isVisible() or second.row.reference == counter.reference
    cards = counter.window.strip
    counter.press(Qt.Key.Key_Tab)
    counter.until(lambda: cards.cards[0].change.hasFocus(), "Tab did not lead to the button of the first card")
    counter.press(Qt.Key.Key_Tab)
    counter.until(lambda: cards.cards[1].hasFocus(), "Tab did not lead to the second card")
    counter.press(Qt.Key.Key_Backtab, SHIFT)
    counter.until(lambda: cards.cards[0].change.hasFocus(), "Shift+Tab did not lead back")


KEYS: tuple[tuple[Standing, Qt.Key, Qt.KeyboardModifier, Callable[[Counter], bool]], ...] = (
    (Standing.CAPTURED, Qt.Key.Key_R, CTRL | SHIFT, lambda it: it.window.parts.order.ask_amount.isVisible()),
    (Standing.RESERVED, Qt.Key.Key_L, CTRL | SHIFT, lambda it: it.window.parts.order.ask_amount.isVisible()),
    (Standing.RESERVED, Qt.Key.Key_M, CTRL, lambda it: it.window.parts.order.capture_amount.edit.hasFocus()),
    (Standing.WAITING, Qt.Key.Key_N, CTRL, lambda it: it.window.parts.order.ask_number.isVisible()),
    (Standing.CAPTURED, Qt.Key.Key_D, CTRL, lambda it: it.window.pages.currentWidget() is it.window.new_order),
    (Standing.CAPTURED, Qt.Key.Key_X, CTRL | SHIFT, lambda it: not it.window.parts.order.asking),
    (Standing.CAPTURED, Qt.Key.Key_N, CTRL, lambda it: not it.window.parts.order.asking),
)


@pytest.mark.parametrize(("standing", "key", "held", "done"), KEYS)
def test_each_act_has_a_key_that_holds_only_while_its_button_stands_there(
    counter: Counter,
    run: Run,
    standing: Standing,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    done: Callable[[Counter], bool],
) -> None:
    run(counter.app.tasks.stop())
    reference = put(counter.app, standing)
    counter.do(lambda: counter.window.open_order(reference))
    counter.press(key, held)
    assert done(counter)


def test_cancel_and_change_to_a_code_by_key(counter: Counter, sandbox: Stage) -> None:
    counter.sell()
    counter.press(Qt.Key.Key_Q, CTRL)
    counter.until(counter.window.parts.order.request.code.isVisible, "the code was never shown")
    counter.press(Qt.Key.Key_X, CTRL | SHIFT)
    counter.see(Standing.CANCELLED)


# another number -----------------------------------------------------------------------------------------------------------


def test_a_wrong_number_is_put_right_in_one_step(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell(phone="41234567")
    receipt = counter.app.browse.order(reference).order.receipt_number
    page = counter.window.parts.order
    assert page.request.sent_to.text() == "Sent to •••• 4567"
    counter.press(Qt.Key.Key_N, CTRL)
    assert "•••• 4567" in page.ask_number.explained.text()
    counter.main_key()
    assert page.ask_number.phone.error.isVisible()  # nothing typed: nothing sent
    counter.type("912345")
    counter.press(Qt.Key.Key_Return)
    assert page.ask_number.phone.error.isVisible()
    counter.main_key()
    assert page.ask_number.phone.error.isVisible()
    counter.type("67")
    assert page.ask_number.phone.text == "91 23 45 67"
    counter.press(Qt.Key.Key_Return)
    assert (
        page.ask_number.phone.edit.hasFocus()
    )  # Enter never leads to what sends: a scanner's next blank would press it
    assert not page.ask_number.phone.error.isVisible()
    counter.main_key()
    counter.until(lambda: page.request.sent_to.text() == "Sent to •••• 4567", "it was not sent")
    counter.until(lambda: len(sandbox.requests("create")) == 2, "the second request was not sent")
    counter.see(Standing.WAITING)
    assert [each["operation"] for each in sandbox.writes()] == ["create", "cancel", "create"]
    assert sandbox.requests("create")[1]["body"]["customer"]["phoneNumber"] == "4791234567"
    order = counter.app.browse.order(reference).order
    assert (order.phone, order.receipt_number) == ("4791234567", receipt)
    counter.until(lambda: on_page(counter), "the keyboard went elsewhere")


def test_from_a_code_back_to_the_phone(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell(phone="41234567")
    page = counter.window.parts.order
    counter.click(page.by_code)
    counter.until(page.request.code.isVisible, "the code was never shown")
    counter.click(page.by_phone)
    assert page.ask_number.phone.edit.placeholderText() == "•••• 4567"
    counter.main_key()  # the number of before
    counter.until(lambda: len(sandbox.requests("create")) == 3, "the third request was not sent")
    counter.see(Standing.WAITING)
    assert [attempt.flow for attempt in counter.app.browse.order(reference).attempts] == [
        Flow.PUSH,
        Flow.QR,
        Flow.PUSH,
    ]
    assert not page.request.code.isVisible()


def test_nobody_at_the_number_is_answered_with_another_one(counter: Counter, sandbox: Stage) -> None:
    counter.sell(phone="41234567")
    sandbox.expire(counter.reference)
    counter.look()
    counter.see(Standing.EXPIRED)
    page = counter.window.parts.order
    counter.click(page.by_phone)
    counter.type("91234567", page.ask_number.phone.edit)
    counter.click(page.ask_number.later)
    assert len(sandbox.requests("create")) == 1
    counter.click(page.by_phone)
    counter.type("91234567", page.ask_number.phone.edit)
    counter.main_key()
    counter.until(lambda: len(sandbox.requests("create")) == 2, "it was not sent")
    counter.see(Standing.WAITING)


# while the customer is waited for -----------------------------------------------------------------------------------------


def test_the_waiting_page_has_one_centre_and_changes_with_time(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    page, words = counter.window.parts.order, counter.app.browse.order(reference).order.words
    card = page.request
    assert (card.amount.text(), card.words.text()) == ("499,00\u00a0kr", words)
    assert words in card.say.text()
    assert not page.amount.isVisible()  # it stands in the middle
    view = counter.app.browse.order(reference)
    assert view.payment is not None
    for seconds, hint, change in ((0, False, False), (21, True, False), (61, True, True), (601, False, False)):
        counter.do(lambda at=view.payment.sent_at + timedelta(seconds=seconds): card.tick(at))
        assert (card.hint.isVisible(), card.change.isVisible()) == (hint, change), seconds
    assert (timedelta(seconds=20), timedelta(seconds=60)) == (SAY_AFTER, CHANGE_AFTER)
    assert "time is up" in card.left_words.text()
    counter.do(lambda: card.tick(view.payment.sent_at + timedelta(seconds=61)))
    counter.click(card.change)
    counter.until(card.code.isVisible, "the code was never shown")
    counter.wait(0.1)
    assert min(card.code.width(), card.code.height()) >= 240
    assert words not in card.say.text()  # each request has words of its own
    assert counter.app.browse.order(reference).order.words in card.say.text()


def test_strip_and_page_count_the_same_seconds(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    counter.until(lambda: bool(counter.window.strip.cards), "nobody waits in the strip")
    strip, page = counter.window.strip, counter.window.parts.order
    for _ in range(8):
        counter.wait(0.3)
        assert strip.cards[0].time.text() == page.request.left.text()  # a read of the watch makes the card anew
    view = counter.app.browse.order(reference)
    assert view.expires_at is not None
    left = time_left(view.expires_at, context_of(counter.stage.window.waiting).seconds.at)
    assert left == strip.cards[0].time.text()


def test_a_refused_card_is_seen_while_the_request_waits(counter: Counter, sandbox: Stage) -> None:
    counter.sell("Sweet 1,51")  # an amount that the bank refuses
    page = counter.window.parts.order
    sandbox.approve(counter.reference)
    tick_on(page, 8)  # the log is looked into now and then
    counter.until(lambda: "card was refused" in page.request.hint.text(), "nobody saw it")
    assert page.request.hint.isVisible()
    counter.see(Standing.WAITING)


# what support is asked ----------------------------------------------------------------------------------------------------


def test_all_that_a_caller_asks_about_stands_on_the_page_and_can_be_copied(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: at_once(counter.app.preferences.change({"staff": "Kari"})))
    counter.wait(0.05)
    reference = approved(counter, sandbox)
    page = counter.window.parts.order
    counter.do(lambda: page.ordered.carrier.setCurrentText("Posten"))
    counter.type("RR123456789NO", page.ordered.tracking.edit)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    view = counter.app.browse.order(reference)
    assert view.payment is not None
    told = shown(page)
    for part in (
        view.payment.psp_reference,
        view.order.receipt_number,
        "RR123456789NO",
        "Posten",
        "•••• 4567",
        "phone",
    ):
        assert part in told, part
    assert "Kari" in told
    assert "Vipps MobilePay" in told
    assert "41234567" not in told
    counter.until(
        lambda: not counter.app.browse.order(reference).happenings[0].ours, "the service's entry did not come"
    )
    counter.wait(0.05)
    assert not page.happened.lines[0].more.isVisible()
    counter.do(lambda: QTest.mouseClick(page.happened.lines[0], Qt.MouseButton.LeftButton))
    assert page.happened.lines[0].more.isVisible()
    counter.click(page.happened.details)
    assert all(line.more.isVisible() for line in page.happened.lines)
    assert "PSP reference" in shown(page.happened)
    marked = Qt.TextInteractionFlag.TextSelectableByMouse
    parts: tuple[QLabel, ...] = (page.heading, page.amount, page.help, page.who, page.happened.lines[0].more)
    for label in parts:
        assert label.textInteractionFlags() & marked
    counter.do(page.heading.setFocus)
    counter.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == reference


def test_the_whole_number_is_one_key_away_and_that_is_noted(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    page = counter.window.parts.order
    counter.press(Qt.Key.Key_I, CTRL)
    assert "+47 41 23 45 67" in page.who.text() or "+47 41 23 45 67" in page.request.sent_to.text()
    entries = [entry for entry in counter.app.browse.entries() if entry.what == What.REVEALED]
    assert [entry.reference for entry in entries] == [reference]
    counter.press(Qt.Key.Key_I, CTRL)
    assert page.request.sent_to.text() == "Sent to •••• 4567"
    counter.press(Qt.Key.Key_I, CTRL)
    counter.press(Qt.Key.Key_F2)
    counter.do(lambda: counter.window.open_order(reference))
    assert page.request.sent_to.text() == "Sent to •••• 4567"  # it does not stay


@pytest.mark.parametrize(
    ("kind", "moved", "foreseen"),
    [
        ("whole", 109_750, "captured 1 097,50, refunded 1 097,50, left with the shop 0,00"),
        ("lines", 49_900, "captured 1 097,50, refunded 499,00, left with the shop 598,50"),
        ("amount", 5_000, "captured 1 097,50, refunded 50,00, left with the shop 1 047,50"),
    ],
)
def test_each_kind_of_refund_says_before_what_comes_of_it(
    counter: Counter, sandbox: Stage, kind: str, moved: int, foreseen: str
) -> None:
    reference = approved(counter, sandbox, "2*Hoodie 499", "Cap 99,50")
    counter.main_key()
    counter.see(Standing.CAPTURED)
    page = counter.window.parts.order
    counter.click(page.refund)
    ask = page.ask_amount
    assert ask.explained.text().startswith("Possible until ")
    assert "You usually have it between " in ask.explained.text()
    assert "It goes to the card that you paid with." in ask.explained.text()
    counter.type("1097,51", ask.amount.edit)
    assert "1 097,50" in ask.outlook.text()  # too much, and how much there is, before anything is pressed
    assert ask.outlook.property("role") == "error"
    counter.do(ask.amount.edit.clear)
    if kind == "whole":
        counter.click(ask.everything)
    elif kind == "lines":
        counter.do(ask.picker.ticks[0].click)
        counter.do(lambda: ask.picker.numbers[0].setText("1"))
        counter.do(ask.picker.changed.emit)
    else:
        counter.type("50", ask.amount.edit)
    assert foreseen in ask.outlook.text()
    assert ask.outlook.property("role") == "muted"
    counter.type("It was torn", ask.reason.edit)
    counter.main_key()
    counter.until(lambda: sandbox.moved(reference)[-1] == ("refund", moved), "it was not refunded")
    assert "It was torn" in [operation.detail for operation in counter.app.browse.order(reference).happenings]


def test_after_a_refund_the_page_says_what_to_tell_the_caller(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    page = counter.window.parts.order
    counter.click(page.refund)
    assert page.ask_amount.amount.text == ""
    counter.main_key()
    assert page.ask_amount.isVisible()
    counter.click(page.ask_amount.everything)
    assert page.ask_amount.amount.edit.hasFocus()  # never on what refunds
    assert sandbox.moved(reference)[-1][0] == "capture"
    counter.do(page.ask_amount.amount.edit.clear)
    counter.type("99,50", page.ask_amount.amount.edit)
    counter.main_key()
    counter.until(lambda: page.badge.text() == "Refunded in part", "the refund was not shown")
    assert "99,50\u00a0kr went back to you today" in page.help.text()
    assert "You usually have it between" in page.help.text()
    counter.do(counter.window.show_orders)
    table = counter.window.parts.orders.model
    assert table.index(0, OrderColumn.STANDING).data() == "Refunded in part"  # the list says the same


def test_list_and_page_say_the_same_state(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox)
    counter.click(counter.window.parts.order.later)
    counter.until(
        lambda: counter.window.parts.order.badge.text().startswith("To ship · until "), "the page says another state"
    )
    counter.do(counter.window.show_orders)
    assert counter.window.parts.orders.model.index(0, OrderColumn.STANDING).data() == "To ship"
    assert counter.app.browse.order(reference).standing is Standing.RESERVED
