"""The main job from its first key to the money, and every way in which it ends otherwise."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.order import Flow
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.window import rail_of
from tests.support.stage import Stage


def kinds(sandbox: Stage, reference: str) -> list[tuple[str, int]]:
    """What the sandbox's own ledger holds of a payment."""
    return [(entry["kind"], entry["value"]) for entry in sandbox.ledger(reference)]


def test_the_recipe_from_start_to_capture(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("Hoodie 499", phone="41234567")
    (payment,) = sandbox.payments()
    assert payment["amount"] == {"value": 49900, "currency": "NOK"}
    assert payment["receipt"]["orderLines"][0]["totalAmountExcludingTax"] == 39920
    assert payment["receipt"]["orderLines"][0]["totalTaxAmount"] == 9980

    sandbox.approve(reference)
    counter.see(Standing.RESERVED)
    assert kinds(sandbox, reference) == [("authorize", 49900)]

    counter.main_key()
    counter.see(Standing.CAPTURED)
    assert kinds(sandbox, reference) == [("authorize", 49900), ("capture", 49900)]
    assert not counter.window.parts.order.primary.isVisible()  # nothing is left to do


def test_a_customer_who_says_no(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.abort(reference)
    counter.look()
    counter.see(Standing.DECLINED)
    assert "Nothing was charged" in counter.window.parts.order.help.text()
    assert kinds(sandbox, reference) == []

    counter.main_key()  # a new request for the same order, under a name of its own
    counter.until(lambda: len(sandbox.payments()) == 2, "no second request was sent")
    assert sandbox.payments()[0]["reference"] == f"{reference}-2"


def test_a_customer_who_does_not_answer(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.advance(601)
    counter.look()
    counter.see(Standing.EXPIRED)
    assert kinds(sandbox, reference) == []


def test_capture_of_a_part_and_release_of_the_rest(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("2*Hoodie 499", "Cap 99,50")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    page.capture_amount.edit.selectAll()
    counter.type("499", page.capture_amount.edit)
    counter.main_key()
    counter.see(Standing.PART_CAPTURED)
    assert page.totals.text() == "captured\u00a0499,00 · left\u00a0598,50"
    buttons = rail_of(counter.window).findChildren(QPushButton)
    assert not any(button.hasFocus() for button in buttons)  # the keyboard stayed on the page

    writes = len(sandbox.writes())
    counter.click(page.release)
    assert page.ask_amount.isVisible()
    assert not page.primary.isVisible()  # one thing to decide at a time
    counter.look()
    assert len(sandbox.writes()) == writes  # nothing leaves before it is confirmed
    counter.click(page.ask_amount.confirm)
    counter.see(Standing.CAPTURED)
    assert kinds(sandbox, reference) == [("authorize", 109750), ("capture", 49900), ("cancel", 59850)]


def test_refund_of_a_part(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    page = counter.window.parts.order
    writes = len(sandbox.writes())
    counter.click(page.refund)
    counter.look()
    assert len(sandbox.writes()) == writes  # nothing leaves before it is confirmed
    page.ask_amount.amount.edit.setText("600")
    counter.click(page.ask_amount.confirm)
    assert "499,00" in page.ask_amount.amount.error.text()  # more than there is: said at the field, nothing sent
    page.ask_amount.amount.edit.setText("199")
    assert page.ask_amount.confirm.accessibleName() == "Refund 199,00\u00a0kr"
    counter.type("torn", page.ask_amount.reason.edit)
    counter.click(page.ask_amount.confirm)
    counter.until(lambda: "refunded\u00a0199,00" in page.totals.text(), "the refund was not shown")
    assert kinds(sandbox, reference) == [("authorize", 49900), ("capture", 49900), ("refund", 19900)]


def test_cancel_of_a_waiting_request(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    counter.click(counter.window.parts.order.cancel)
    counter.see(Standing.CANCELLED)
    assert kinds(sandbox, reference) == []
    assert sandbox.payments()[0]["state"] == "TERMINATED"


@pytest.mark.parametrize("keep", [True, False])
def test_a_customer_who_is_faster_than_the_cancel(counter: Counter, sandbox: Stage, keep: bool) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.click(counter.window.parts.order.cancel)  # before the watch has seen the approval
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    counter.until(page.ask_keep.isVisible, "nobody asked: keep or release?")
    assert not page.primary.isVisible()  # one thing to decide at a time
    assert kinds(sandbox, reference) == [("authorize", 49900)]
    if keep:
        counter.click(page.ask_keep.keep)
        counter.until(page.primary.isVisible, "the order cannot be captured")
        counter.press(Qt.Key.Key_F2)
        counter.do(lambda: counter.window.open_order(reference))
        assert page.ask_keep.isHidden()  # and it is not asked again
        assert kinds(sandbox, reference) == [("authorize", 49900)]
    else:
        counter.click(page.ask_keep.release)
        counter.see(Standing.RELEASED)
        assert kinds(sandbox, reference) == [("authorize", 49900), ("cancel", 49900)]


def test_ship_what_is_there_and_capture_exactly_that(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("2*Hoodie 499", "Cap 99,50")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    picker = page.ordered.picker
    counter.do(lambda: picker.ticks[1].setChecked(False))
    counter.do(lambda: picker.numbers[0].selectAll())
    counter.type("1", picker.numbers[0])
    assert page.primary.accessibleName() == "Capture now · 499,00\u00a0kr"
    assert page.forecast.text() == "After this: captured 499,00, 598,50 stays reserved."
    counter.do(lambda: page.ordered.carrier.setCurrentText("Posten"))
    counter.type("RR123", page.ordered.tracking.edit)
    counter.main_key()
    counter.see(Standing.PART_CAPTURED)
    counter.until(lambda: page.capture_amount.text == "598,50", "the rest was not proposed")
    assert sorted(picker.ticks) == [0, 1]
    assert page.ordered.tracking.text == ""  # the next parcel has a number of its own
    counter.main_key()
    counter.see(Standing.CAPTURED)
    assert kinds(sandbox, reference) == [("authorize", 109750), ("capture", 49900), ("capture", 59850)]
    view = counter.app.browse.order(reference)
    assert view.to_ship == ()
    assert [happening.detail for happening in view.happenings if happening.what == "capture"] == [
        "Posten",
        "Posten · RR123",
    ]

    counter.click(page.refund)
    counter.do(lambda: page.ask_amount.picker.ticks[1].setChecked(True))
    assert page.ask_amount.confirm.accessibleName() == "Refund 99,50\u00a0kr"
    counter.click(page.ask_amount.confirm)
    counter.until(lambda: "refunded\u00a099,50" in page.totals.text(), "the refund was not shown")
    assert [portion.position for portion in counter.app.browse.order(reference).returned] == [1]


def test_a_sales_unit_that_takes_only_the_whole(counter: Counter, sandbox: Stage) -> None:
    sandbox.unit("555501", partial_capture=False)
    page = None
    for number in (1, 2):
        reference = counter.sell("2*Hoodie 499")
        sandbox.approve(reference)
        counter.look()
        counter.see(Standing.RESERVED)
        page = counter.window.parts.order
        counter.do(lambda page=page: page.capture_amount.edit.setText("499"))
        if number == 1:
            counter.main_key()
            counter.until(lambda page=page: "full amount" in page.trouble.text(), "the refusal was not told")
        else:  # said before it is tried
            assert not page.primary.isEnabled()
            assert "all 998,00" in page.forecast.text()
    counter.do(lambda: page.capture_amount.edit.setText("998"))
    counter.main_key()
    counter.see(Standing.CAPTURED)
    assert len([exchange for exchange in sandbox.requests("capture") if exchange["status"] != 200]) == 1
    at_once(counter.app.abilities.allow_parts())
    assert counter.app.browse.whole_only_since(FIRST) is None


def test_from_push_to_a_code_on_the_screen(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    page = counter.window.parts.order
    counter.click(page.by_code)
    counter.until(lambda: len(sandbox.payments()) == 2, "no second request was sent")
    counter.see(Standing.WAITING)
    counter.until(page.request.code.isVisible, "there is no code")
    second, first = sandbox.payments()
    assert (first["state"], second["state"]) == ("TERMINATED", "CREATED")
    assert (second["reference"], second["userFlow"]) == (f"{reference}-2", "QR")
    assert [attempt.standing for attempt in counter.app.browse.order(reference).attempts] == [
        Standing.CANCELLED,
        Standing.WAITING,
    ]
    assert not page.by_code.isVisible()
    sandbox.approve(f"{reference}-2")
    counter.look()
    counter.see(Standing.RESERVED)


def test_no_second_request_when_the_customer_was_faster(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.click(counter.window.parts.order.by_code)
    counter.see(Standing.RESERVED)
    counter.until(counter.window.parts.order.ask_keep.isVisible, "nobody asked: keep or release?")
    assert len(sandbox.payments()) == 1


def test_a_sales_unit_that_may_not_push(counter: Counter, sandbox: Stage) -> None:
    sandbox.unit("555501", push_allowed=False)
    counter.press(Qt.Key.Key_F2)
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    page = counter.window.parts.order
    counter.until(lambda: page.primary.text().startswith("Send as QR"), "no other way was offered")
    counter.main_key()
    counter.see(Standing.WAITING)
    assert sandbox.payments()[0]["userFlow"] == "QR"


def test_qr_and_link_show_what_the_customer_needs(counter: Counter, sandbox: Stage) -> None:
    for flow in (Flow.QR, Flow.WEB):
        counter.press(Qt.Key.Key_F2)
        counter.enter_line("Cap 99,50")
        counter.window.new_order.payer.choose(flow)
        before = len(sandbox.payments())
        counter.main_key()
        counter.until(lambda before=before: len(sandbox.payments()) > before, "the request was not sent")
        counter.see(Standing.WAITING)
        page = counter.window.parts.order
        assert page.request.code.isVisible()
        assert len(page.request.code.rows) >= 21
        assert page.request.link.isVisible() == (flow is Flow.WEB)
        assert page.request.link.text().startswith(sandbox.url)


def test_the_pretend_phone_plays_the_customer(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    counter.press(Qt.Key.Key_F12)
    phone = counter.window.phone
    assert phone is not None
    counter.until(lambda: hasattr(phone, "pay"), "the phone shows no request")
    counter.click(phone.pay)
    counter.until(lambda: bool(sandbox.ledger(reference)), "the phone did not pay")
    counter.look()
    counter.see(Standing.RESERVED)
    assert kinds(sandbox, reference) == [("authorize", 49900)]


def test_the_next_customer_need_not_wait(counter: Counter, sandbox: Stage) -> None:
    first = counter.sell("Hoodie 499", phone="41234567")
    second = counter.sell("Cap 99,50", phone="91234567")
    counter.until(lambda: len(counter.window.strip.cards) == 2, "the strip does not show both")
    counter.press(Qt.Key.Key_F2)
    counter.enter_line("Scarf 199")
    sandbox.approve(first)
    counter.look()
    counter.until(lambda: any(first in text for text in counter.notices), "nobody was told of the approval")
    assert counter.window.pages.currentWidget() is counter.window.new_order  # nothing took the clerk away
    assert len(counter.window.new_order.lines.rows) == 1
    assert counter.app.browse.order(second).standing is Standing.WAITING


def test_a_double_press_sends_once(counter: Counter, sandbox: Stage) -> None:
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.main_key()
    counter.main_key()
    counter.until(lambda: bool(counter.reference) and counter.standing is Standing.WAITING, "not sent")
    counter.wait(0.3)
    assert len(sandbox.payments()) == 1
    assert [request["method"] for request in sandbox.requests() if request["path"].endswith("/payments")] == ["POST"]


def test_enter_alone_moves_no_money(counter: Counter, sandbox: Stage) -> None:
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    for _ in range(5):
        counter.press(Qt.Key.Key_Return)  # what a scanner does behind every code
    counter.wait(0.2)
    assert sandbox.payments() == []


def test_a_scanner_at_the_wrong_moment_moves_no_money(counter: Counter, sandbox: Stage) -> None:
    """Blanks and Enter of a scanner, on every page that offers to move money, with the keyboard where it rests."""
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    for _ in range(3):
        counter.type("ABC 12 5")
        counter.press(Qt.Key.Key_Return)
        counter.press(Qt.Key.Key_F3)
        counter.press(Qt.Key.Key_Return)  # opens the order from the list
        assert counter.reference == reference
    counter.wait(0.3)
    assert kinds(sandbox, reference) == [("authorize", 49900)]


def test_every_order_starts_on_push(counter: Counter, sandbox: Stage) -> None:
    counter.enter_line("Cap 99,50")
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.WEB))
    counter.main_key()
    counter.until(lambda: len(sandbox.payments()) == 1, "the link was not made")
    counter.sell()
    assert sandbox.payments()[0]["userFlow"] == "PUSH_MESSAGE"


def test_a_recipe_file_opens_as_it_was_sent(counter: Counter, sandbox: Stage, run: Run, tmp_path: Path) -> None:
    from app.services.imports import read_ready_body

    text = """{"amount": {"currency": "NOK", "value": 49900}, "paymentMethod": {"type": "WALLET"},
      "customer": {"phoneNumber": 4712345678}, "customerInteraction": "CUSTOMER_NOT_PRESENT",
      "receipt": {"orderLines": [{"name": "Hoodie", "id": "hoodie1234", "totalAmount": 49900,
        "totalAmountExcludingTax": 37425, "totalTaxAmount": 12475, "taxPercentage": 25}],
        "bottomLine": {"currency": "NOK", "posId": "pos_122", "receiptNumber": "789267"}},
      "reference": 58712432, "userFlow": "WEB_REDIRECT", "returnUrl": "", "paymentDescription": "Hoodie"}"""
    reference, order, body = read_ready_body(text)
    at_once(counter.app.checkout.save(order, reference, body))
    counter.do(lambda: counter.window.open_order(reference))
    assert counter.window.parts.order.amount.text() == "499,00\u00a0kr"
    counter.main_key()
    counter.see(Standing.WAITING)
    line = sandbox.payments()[0]["receipt"]["orderLines"][0]
    assert (line["totalAmountExcludingTax"], line["totalTaxAmount"], line["taxPercentage"]) == (37425, 12475, 25)


def test_a_refund_by_keyboard_and_a_change_of_mind(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    page = counter.window.parts.order
    counter.click(page.refund)
    counter.press(Qt.Key.Key_Escape)
    assert page.ask_amount.isHidden()
    assert counter.window.pages.currentWidget() is page  # Esc took back the question, not the page
    counter.click(page.refund)
    counter.type("99,50", page.ask_amount.amount.edit)
    counter.main_key()
    counter.until(lambda: "refunded\u00a099,50" in page.totals.text(), "the refund was not sent")
    assert kinds(sandbox, reference)[-1] == ("refund", 9950)


def test_a_complaint_does_not_follow_to_the_next_order(counter: Counter, sandbox: Stage) -> None:
    references = [counter.sell(), counter.sell("Cap 99,50")]
    for reference in references:
        sandbox.approve(reference)
    counter.look()
    page = counter.window.parts.order
    counter.see(Standing.RESERVED)
    counter.do(lambda: page.capture_amount.edit.setText("9999"))
    counter.main_key()
    assert page.capture_amount.error.isVisible()
    counter.do(lambda: counter.window.open_order(references[0]))
    assert not page.capture_amount.error.isVisible()
