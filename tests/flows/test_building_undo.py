"""Orders undone, redone, parked, resumed and copied, and who pays."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.order import Flow, OtherPayment, Source
from app.domain.standing import Standing
from app.services.desk.browse import Browse
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import edited, saving_of
from tests.support.new_order_page import CTRL, SHIFT, lines, sample_shop
from tests.support.stage import Stage
from ui.pages.new_order.page import NewOrderPage

Key = Qt.Key


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    return sample_shop(counter)


# undo, park, resume -------------------------------------------------------------------------------------------------------


def test_every_edit_is_undone_and_redone(counter: Counter, page: NewOrderPage) -> None:
    """Step by step back to the empty form, and forwards again to what stood there."""
    steps = [page.form.typed()]

    def step(act: Callable[[], object]) -> None:
        counter.do(act)
        counter.do(saving_of(page))
        steps.append(page.form.typed())

    step(lambda: page.lines.favourites.pick(1))
    step(lambda: page.lines.favourites.pick(1))
    step(lambda: page.form.products.take("hoodie"))
    step(lambda: page.lines.rows[0].details.twice.click())
    step(lambda: page.lines.rows[2].details.up.click())
    step(lambda: page.lines.rows[0].details.remove.click())
    step(lambda: page.payer.phone.edit.setText("41 23 45 67"))
    step(lambda: page.take_personal_qr("https://qr.vipps.no/28/1/4741234567"))
    step(lambda: page.total.discount.edit.setText("10 %"))
    step(lambda: page.receipt.fields["tip"].edit.setText("20"))
    step(lambda: page.receipt.fields[Source.CASH.value].edit.setText("100"))
    step(lambda: page.take_code("4006381333931"))
    assert len({str(form) for form in steps}) == len(steps)
    for form in reversed(steps[:-1]):
        counter.press(Key.Key_Z, CTRL)
        assert page.form.typed() == form
    counter.press(Key.Key_Z, CTRL)
    assert page.form.typed() == steps[0]
    for form in steps[1:]:
        counter.press(Key.Key_Y, CTRL)
        assert page.form.typed() == form


def test_undo_works_from_a_field(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("Hoodie 450")
    counter.type("Cap", page.payer.customer.edit)
    assert page.payer.customer.edit.hasFocus()
    counter.press(Key.Key_Z, CTRL)
    assert page.payer.customer.text == ""
    counter.press(Key.Key_Z, CTRL | SHIFT)
    assert page.payer.customer.text == "Cap"


def test_undo_never_leads_to_what_the_sales_unit_may_not_do(
    open_counter: Callable[..., Counter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Browse, "push_refused_since", lambda *_: datetime(2026, 1, 1, tzinfo=UTC))
    counter = open_counter()
    counter.press(Key.Key_Z, CTRL)
    assert counter.window.new_order.payer.flow is Flow.QR


def test_what_was_typed_last_is_there_after_the_settings_are_saved(counter: Counter, page: NewOrderPage) -> None:
    def hurry() -> None:
        QTest.keyClicks(page.lines.entry, "2*Hoo")
        at_once(counter.app.preferences.change({"language": "fi"}))

    counter.do(hurry)
    counter.until(lambda: counter.window.new_order is not page, "the window was not built anew")
    assert counter.window.new_order.lines.entry.text() == "2*Hoo"


def test_any_number_are_parked_and_resumed_as_they_were(
    counter: Counter, page: NewOrderPage, open_counter: Callable[..., Counter]
) -> None:
    forms = {}
    for number in range(1, 5):
        counter.enter_line(f"{number}*Hoodie 450")
        counter.type(f"half typed {number}")
        counter.type("41", page.payer.phone.edit)
        counter.do(lambda number=number: page.lines.rows[0].price.setText(f"x{number}"))
        counter.do(lambda: edited(page))
        form = page.form.typed()
        counter.press(Key.Key_F9)
        assert page.lines.rows == []
        forms[counter.app.browse.drafts()[0].reference] = form
    assert page.parked.text().endswith("4")
    again = open_counter()
    for reference, form in forms.items():
        again.do(lambda reference=reference: again.window.new_order.resume(reference))
        kept = again.window.new_order.form.typed()
        assert (kept.lines, kept.entry, kept.phone, kept.editing) == (form.lines, form.entry, form.phone, reference)
    assert len(again.app.browse.drafts()) == 4  # each was parked again when the next was opened


def test_what_is_parked_is_shown_as_it_is_called(counter: Counter, page: NewOrderPage) -> None:
    """An & marks no key in the menu, and what is not known leaves no gap."""
    counter.enter_line("Salt & pepper 45")
    counter.press(Key.Key_F9)
    counter.press(Key.Key_F9)
    (shown,) = [action.text() for action in page.parked.listed.actions()]
    assert "Salt && pepper" in shown
    assert " ·  · " not in shown
    counter.do(page.parked.listed.close)


def test_a_parked_order_is_thrown_away_and_brought_back(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("Hoodie 450")
    counter.press(Key.Key_F9)
    (draft,) = counter.app.browse.drafts()
    counter.press(Key.Key_F9)  # nothing is typed: what is parked is shown
    assert page.parked.listed.isVisible()
    counter.do(lambda: page.parked.listed.actions()[0].trigger())
    assert page.form.typed().editing == draft.reference
    counter.do(page.parked.listed.close)
    counter.click(page.discard)
    assert counter.app.browse.drafts() == ()
    assert page.lines.rows == []
    counter.click(page.empty)
    assert lines(page) == [("Hoodie", "1", "450,00")]
    assert page.form.typed().editing == ""


def test_an_order_is_copied(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    counter.do(lambda: page.receipt.fields["note"].edit.setText("as always"))
    reference = counter.sell("2*Hoodie 450", "Cap 99,50")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.do(lambda: counter.window.go(page))
    counter.enter_line("Scarf 199")
    counter.do(lambda: counter.window.open_order(reference))
    counter.click(counter.window.parts.order.copy)
    assert counter.window.pages.currentWidget() is page
    assert [name for name, *_ in lines(page)] == ["Hoodie", "Cap"]
    assert (page.receipt.texts["note"], page.receipt.texts["receipt_number"]) == ("as always", "")
    assert [draft.what for draft in counter.app.browse.drafts()] == ["Scarf"]
    counter.main_key()
    counter.until(lambda: len(sandbox.requests("create")) == 2, "the copy was not sent")
    first, second = (request["body"] for request in sandbox.requests("create"))
    assert first["reference"] != second["reference"]
    assert first["receipt"]["orderLines"] == second["receipt"]["orderLines"]


# who pays -----------------------------------------------------------------------------------------------------------------


def test_a_number_is_grouped_and_a_customer_found_by_name(counter: Counter, page: NewOrderPage) -> None:
    counter.type("Kari Nordmann", page.payer.customer.edit)
    counter.sell("Cap 99,50", phone="98765432")
    counter.do(lambda: counter.window.go(page))
    phone = page.payer.phone
    counter.type("41234567", phone.edit)
    assert phone.text == "41 23 45 67"
    counter.do(phone.edit.clear)
    counter.type("+4532123456", phone.edit)
    assert phone.text == "+45 32 12 34 56"
    assert phone.prefix.isHidden()
    counter.do(phone.edit.clear)
    counter.type("nordm", phone.edit)
    counter.press(Key.Key_Return)
    assert (phone.text, page.payer.customer.text) == ("98 76 54 32", "Kari Nordmann")
    counter.do(phone.edit.clear)
    counter.type("765", phone.edit)
    assert page.payer.suggestions.listed.count() == 1


def test_doubts_are_said_and_keep_nobody_from_sending(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    for _ in range(2):
        reference = counter.sell("Cap 99,50", phone="98765432")
        sandbox.approve(reference)
        counter.look()
        counter.see(Standing.RESERVED)
    counter.do(lambda: counter.window.go(page))
    counter.enter_line("Cap 99,50")
    counter.type("98765432", page.payer.phone.edit)
    assert "same amount" in page.payer.doubt.text()
    counter.enter_line("Bun 39")  # another amount with the same number
    assert page.payer.doubt.isHidden()
    counter.do(page.lines.rows[1].removed.emit)
    assert "same amount" in page.payer.doubt.text()
    counter.do(page.payer.phone.edit.clear)
    assert page.payer.doubt.isHidden()
    counter.type("98765423", page.payer.phone.edit)
    assert "+47 98 76 54 32" in page.payer.doubt.text()
    counter.main_key()
    counter.until(lambda: len(sandbox.requests("create")) == 3, "it was not sent")


def test_the_customers_own_code_says_who_pays(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    code = "https://qr.vipps.no/28/2/01/031/4741234567"
    counter.type("999", page.payer.phone.edit)
    counter.do(lambda: page.take_personal_qr(code))
    assert page.payer.phone.isHidden()
    assert page.payer.own_code.isVisible()
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "it was not sent")
    assert sandbox.requests("create")[0]["body"]["customer"] == {"personalQr": code}
    counter.see(Standing.WAITING)
    counter.do(lambda: counter.window.go(page))
    assert page.payer.phone.isVisible()  # the next customer is another one


def test_tip_and_what_is_paid_otherwise(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    counter.enter_line("Hoodie 500")
    counter.do(page.receipt.unfold)
    counter.type("25", page.receipt.fields["tip"].edit)
    counter.type("100", page.receipt.fields[Source.GIFT_CARD.value].edit)
    assert page.total.total.text() == "425,00\u00a0kr"
    counter.do(page.receipt.fields["tip"].edit.clear)
    counter.type("a lot", page.receipt.fields["tip"].edit)
    counter.type("41234567", page.payer.phone.edit)
    counter.main_key()
    assert page.receipt.fields["tip"].error.isVisible()
    counter.do(page.receipt.fields["tip"].edit.clear)
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "it was not sent")
    kept = counter.app.browse.order(counter.reference).order
    assert kept.other_payments == (OtherPayment(Source.GIFT_CARD, 10_000),)
    assert kept.total.minor == 40_000


def test_a_parked_order_that_was_changed_and_refused_opens_as_it_was_sent(
    counter: Counter, page: NewOrderPage, sandbox: Stage
) -> None:
    counter.enter_line("Hoodie 450")
    counter.type("41234567", page.payer.phone.edit)
    counter.press(Key.Key_F9)
    (draft,) = counter.app.browse.drafts()
    counter.do(lambda: page.resume(draft.reference))
    counter.enter_line("Cap 99,50")
    sandbox.unit("555501", push_allowed=False)
    counter.main_key()
    counter.until(lambda: counter.window.parts.order.change.isVisible(), "the refusal was not seen")
    counter.click(counter.window.parts.order.change)
    assert [name for name, *_ in lines(page)] == ["Hoodie", "Cap"]
