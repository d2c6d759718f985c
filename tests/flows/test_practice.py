"""Practice mode: the pretend phone and the drills, played as a newcomer would."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from app.domain.codes import ServiceCode
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from app.runtime import now_utc
from tests.support.at_once import at_once
from tests.support.clipping import clipped
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.inside.service import service_of
from tests.support.inside.window import waiting_on
from tests.support.stage import Stage
from ui.practice.phone import PhoneWindow


def phone_of(counter: Counter) -> PhoneWindow:
    counter.press(Qt.Key.Key_F12)
    phone = counter.window.phone
    assert phone is not None
    return phone


def words(phone: PhoneWindow) -> str:
    return "\n".join(label.text() for label in phone.findChildren(QLabel) if label.isVisible())


def press(counter: Counter, phone: PhoneWindow, text: str) -> None:
    (button,) = [each for each in phone.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    counter.click(button)


def test_the_phone_shows_what_a_customer_sees_before_and_after(counter: Counter, sandbox: Stage) -> None:
    phone = phone_of(counter)
    counter.wait(0.9)  # the phone has looked once, so that the next request is news
    reference = counter.sell("2*Hoodie 499", "Cap 99,50")
    counter.until(lambda: hasattr(phone, "pay"), "the request did not come")
    counter.until(phone.banner.isVisible, "the phone did not announce the push")
    assert "1\u00a0097,50" in phone.banner.text()
    place = phone.pay.mapTo(phone, QPoint())
    counter.do(phone.banner.hide)
    counter.wait(0.1)
    assert phone.pay.mapTo(phone, QPoint()) == place  # or somebody presses Cancel where Pay was
    press(counter, phone, "Show details")
    assert "Hoodie" in words(phone)
    assert "219,50" in words(phone)  # the VAT in it
    (cards,) = [each for each in phone.findChildren(QComboBox) if each.isVisible()]
    assert cards.count() == 2
    counter.do(lambda: cards.setCurrentIndex(1))
    counter.click(phone.pay)
    counter.until(lambda: bool(sandbox.ledger(reference)), "the phone did not pay")
    counter.look()
    counter.see(Standing.RESERVED)
    counter.until(lambda: "has not taken the money" in words(phone), "the phone did not say that it is only approved")
    counter.main_key()
    counter.see(Standing.CAPTURED)
    counter.until(lambda: "Paid 1\u00a0097,50" in words(phone), "the receipt did not come")
    page = counter.window.parts.order
    counter.click(page.refund)
    page.ask_amount.amount.edit.setText("99,50")
    counter.click(page.ask_amount.confirm)
    counter.until(lambda: "Refunded 99,50" in words(phone), "the refund did not arrive")


def test_any_waiting_request_can_be_answered_and_none_widens_the_phone(counter: Counter, sandbox: Stage) -> None:
    phone = phone_of(counter)
    first = counter.sell("A product with a name far too long for the width of a narrow telephone 499")
    counter.sell("Cap 99,50")
    counter.until(lambda: len(waiting_on(phone)) == 2, "the requests did not come")
    assert max(each.geometry().right() for each in phone.findChildren(QPushButton) if each.isVisible()) < phone.width()
    other = next(each for each in phone.findChildren(QPushButton) if each.accessibleName().startswith("499,00"))
    counter.click(other)
    counter.click(phone.pay)
    counter.until(lambda: bool(sandbox.ledger(first)), "the first request was not paid")


DRILLS = {
    "approve": lambda counter, stage: stage.approve(counter.sell()),
    "decline": lambda counter, stage: stage.abort(counter.sell()),
    "refund": lambda counter, stage: _refund(counter, stage),
    "lost-answer-on-capture": lambda counter, stage: _captured(counter, stage),
}


def _captured(counter: Counter, stage: Stage) -> None:
    reference = counter.sell()
    stage.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.main_key()
    counter.see(Standing.CAPTURED)  # by itself, where the answer was lost on the way


def _refund(counter: Counter, stage: Stage) -> None:
    _captured(counter, stage)
    page = counter.window.parts.order
    counter.click(page.refund)
    counter.click(page.ask_amount.everything)
    counter.click(page.ask_amount.confirm)
    counter.see(Standing.REFUNDED)


@pytest.mark.parametrize("name", list(DRILLS))
def test_a_drill_from_its_start_to_its_tick(
    counter: Counter, open_counter: Callable[..., Counter], sandbox: Stage, name: str
) -> None:
    counter.press(Qt.Key.Key_F11)
    page = counter.window.parts.drills
    assert page is not None
    counter.until(lambda: len(page.rows) == 11, "the drills did not come")
    counter.click(page.rows[name])
    bar = counter.window.parts.training.bar
    counter.until(bar.isVisible, "the drill did not start")
    assert counter.window.pages.currentWidget() is counter.window.new_order
    DRILLS[name](counter, sandbox)
    counter.until(lambda: bar.title.text().startswith("Passed"), "the drill was not passed")
    counter.click(bar.stop)
    counter.until(lambda: not bar.isVisible(), "the drill did not end")
    assert name in counter.window.parts.training.feed.passed
    again = open_counter()
    assert name in again.window.parts.training.feed.passed  # what was learned is remembered


def test_a_drill_can_be_stopped_and_changes_nothing_afterwards(counter: Counter, sandbox: Stage) -> None:
    counter.press(Qt.Key.Key_F11)
    page = counter.window.parts.drills
    assert page is not None
    counter.until(lambda: bool(page.rows), "the drills did not come")
    counter.click(page.rows["outage"])
    counter.until(counter.window.parts.training.bar.isVisible, "the drill did not start")
    counter.click(counter.window.parts.training.bar.stop)
    counter.until(lambda: not counter.window.parts.training.bar.isVisible(), "the drill did not end")
    counter.sell()  # the service is there again


def test_long_names_never_widen_the_phone(counter: Counter) -> None:
    phone = phone_of(counter)
    counter.do(
        lambda: at_once(counter.app.preferences.change({"shop": "Spesialforretningenforstrikkeutstyrogullgarn"}))
    )
    counter.wait(0.2)
    phone = phone_of(counter)
    counter.sell("Strikkettgenserimerinoullmedrundfellingogsplittisidene 499")
    counter.until(lambda: hasattr(phone, "pay"), "no request came to the phone")
    counter.do(phone.open_details)
    counter.do(lambda: phone.resize(phone.minimumSize()))
    counter.wait(0.1)
    assert clipped(phone) == []
    inner = phone.pay.parentWidget()
    assert inner is not None
    assert inner.mapTo(phone, inner.rect().topRight()).x() < phone.width()


def test_what_was_declined_has_no_receipt(counter: Counter, sandbox: Stage) -> None:
    phone = phone_of(counter)
    sandbox.abort(counter.sell())
    counter.until(lambda: "You declined" in words(phone), "the phone did not see it")
    assert "Show receipt" not in [each.text() for each in phone.findChildren(QPushButton)]
    sandbox.approve(counter.sell())
    counter.until(lambda: "Approved; the shop" in words(phone), "the phone did not see it")
    assert [each.text() for each in phone.findChildren(QPushButton)].count("Show receipt") == 1


def test_enter_presses_what_moves_no_real_money(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    counter.press(Qt.Key.Key_F12)
    phone = counter.window.phone
    assert phone is not None
    counter.until(lambda: hasattr(phone, "pay"), "no request came to the phone")
    counter.until(phone.isActiveWindow, "the phone did not come up")
    counter.do(phone.pay.setFocus)
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: bool(sandbox.ledger(reference)), "Pay was not pressed")
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    counter.press(Qt.Key.Key_F11)
    page = counter.window.parts.drills
    assert page is not None
    counter.until(lambda: bool(page.rows), "the drills did not come")
    counter.do(page.rows["decline"].setFocus)
    counter.press(Qt.Key.Key_Return)
    counter.until(counter.window.parts.training.bar.isVisible, "Enter did not begin the drill")


def test_the_next_drill_begins_from_the_bar(counter: Counter, sandbox: Stage) -> None:
    counter.press(Qt.Key.Key_F11)
    page = counter.window.parts.drills
    assert page is not None
    counter.until(lambda: bool(page.rows), "the drills did not come")
    counter.click(page.rows["approve"])
    bar = counter.window.parts.training.bar
    counter.until(bar.isVisible, "the drill did not start")
    assert bar.next.isHidden()
    sandbox.approve(counter.sell())
    counter.until(lambda: bar.title.text().startswith("Passed"), "the drill was not passed")
    assert (bar.stop.text(), bar.next.isVisible()) == ("Finish", True)
    counter.press(Qt.Key.Key_F11)
    shown = [each.text() for each in page.findChildren(QLabel)]
    assert "running" not in shown  # it is passed, and says nothing else
    assert page.stop.text() == "Finish"
    counter.click(bar.next)
    counter.until(lambda: bar.title.text() == "Drill: The customer declines", "the next one did not begin")
    assert counter.window.pages.currentWidget() is counter.window.new_order


def test_a_drill_can_be_tried_again_while_it_runs_and_says_why(counter: Counter, sandbox: Stage) -> None:
    counter.press(Qt.Key.Key_F11)
    page = counter.window.parts.drills
    assert page is not None
    counter.until(lambda: bool(page.rows), "the drills did not come")
    counter.click(page.rows["approve"])
    bar = counter.window.parts.training.bar
    counter.until(bar.isVisible, "the drill did not start")
    sandbox.abort(counter.sell())
    counter.until(lambda: "has ended" in bar.notice.text(), "nobody said why")
    sandbox.approve(counter.sell())
    counter.until(lambda: bar.title.text().startswith("Passed"), "the second attempt did not count")


@pytest.mark.parametrize("refused_before", [False, True])
def test_a_refused_push_is_forgotten_with_its_drill(counter: Counter, refused_before: bool) -> None:
    if refused_before:
        store = store_of(counter.app)
        with store.write():
            store.lessons.learn(FIRST, ServiceCode.PUSH_REFUSED, now_utc())
    counter.press(Qt.Key.Key_F11)
    page = counter.window.parts.drills
    assert page is not None
    counter.until(lambda: bool(page.rows), "the drills did not come")
    counter.click(page.rows["push-not-allowed"])
    bar = counter.window.parts.training.bar
    counter.until(bar.isVisible, "the drill did not start")
    if not refused_before:
        counter.enter_line("Hoodie 499")
        counter.type("41234567", counter.window.new_order.payer.phone.edit)
        counter.main_key()
    counter.until(lambda: counter.app.browse.push_refused_since(FIRST) is not None, "the push was not refused")
    counter.click(bar.stop)
    counter.until(lambda: not bar.isVisible(), "the drill did not end")
    assert (counter.app.browse.push_refused_since(FIRST) is not None) is refused_before


def test_the_phone_scans_a_sticker(counter: Counter, sandbox: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    vipps = service_of(counter.app)
    counter.run(vipps.qr.put_sticker("till-1", "Till 1"))
    phone = phone_of(counter)
    counter.until(lambda: bool(getattr(phone, "scans", {})), "there was nothing to scan")
    press(counter, phone, "Scan the sticker: Till 1")
    counter.until(lambda: "Can't connect to store" in words(phone), "the phone did not say that the shop is not there")
    monkeypatch.setattr("app.services.practice.BETWEEN_LOOKS_S", 0.01)
    counter.run(vipps.register_webhook("http://127.0.0.1:9/none", ("user.checked-in.v1",)))
    press(counter, phone, "Scan the sticker: Till 1")
    counter.until(lambda: "Connecting" in words(phone) or "Can't" in words(phone), "the scan was never told")


def test_the_phone_shares_name_and_address_or_does_not(counter: Counter, sandbox: Stage) -> None:
    phone = phone_of(counter)
    for share in (True, False):
        receipt = counter.window.new_order.receipt
        counter.do(lambda receipt=receipt: (receipt.unfold(), receipt.shares.setChecked(True)))
        reference = counter.sell("Hoodie 499", phone="41234567" if share else "91234567")
        counter.until(lambda: "The shop asks for: name, address" in words(phone), "the phone did not ask")
        press(counter, phone, "Pay 499,00\u00a0kr" if share else "Do not share")
        counter.look()
        counter.see(Standing.RESERVED if share else Standing.DECLINED)
        assert bool(sandbox.ledger(reference)) is share
        counter.do(counter.window.show_new_order)
