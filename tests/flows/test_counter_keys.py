"""The page *New order* by keyboard alone: how a request goes out, from line to line, and one step back at a time."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from app.domain.order import Flow
from app.domain.shop.sales_unit import FIRST
from app.services.desk.browse import Browse
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import saving_of, starting_over
from tests.support.inside.window import context_of, key_on
from tests.support.new_order_page import CTRL, SHIFT, sample_shop
from tests.support.stage import Stage
from ui.pages.new_order.page import NewOrderPage
from ui.widgets.new_order.flows import ACTS
from ui.widgets.ring import REACH

Key = Qt.Key
DIGITS = {Flow.PUSH: Key.Key_1, Flow.QR: Key.Key_2, Flow.WEB: Key.Key_3}


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    return sample_shop(counter)


# phone, QR or link --------------------------------------------------------------------------------------------------------


def test_phone_qr_and_link_have_keys_that_hold_every_time(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    """What is chosen is what is sent, in every order of choosing, also in the second sale and the third."""
    wanted = [Flow.QR, Flow.WEB, Flow.PUSH, Flow.QR, Flow.QR, Flow.PUSH]
    for number, flow in enumerate(wanted, 1):
        counter.press(Key.Key_F2)
        counter.type(f"Cap {number}0")
        counter.press(Key.Key_Return)
        for other in (*Flow, flow):
            counter.press(DIGITS[other], CTRL)
            assert page.payer.flow is other
            assert [each for each, segment in page.payer.flows.segments.items() if segment.isChecked()] == [other]
        if flow is Flow.PUSH:
            assert page.payer.phone.edit.hasFocus()
            counter.type("41234567")
        else:
            assert counter.window.focusWidget() is not None
            assert counter.window.focusWidget().isVisible()
        counter.main_key()
        counter.until(lambda number=number: len(sandbox.requests("create")) == number, "it was not sent")
        assert sandbox.requests("create")[-1]["body"]["userFlow"] == flow.value
        counter.until(lambda: counter.window.pages.currentWidget() is not page, "the request was not shown")


def test_tab_stops_at_the_chosen_way_and_the_arrows_choose_another(counter: Counter, page: NewOrderPage) -> None:
    """Also after the form was filled anew, with the keyboard wherever it was."""
    segments = page.payer.flows.segments
    for _ in range(3):
        counter.do(page.payer.phone.edit.setFocus)
        counter.press(Key.Key_Backtab, SHIFT)
        assert segments[Flow.PUSH].hasFocus()
        counter.press(Key.Key_Right)
        assert segments[Flow.QR].hasFocus()
        assert (page.payer.flow, page.payer.phone.isHidden()) == (Flow.QR, True)
        counter.press(Key.Key_Right)
        counter.press(Key.Key_Right)
        assert page.payer.flow is Flow.PUSH
        counter.press(Key.Key_Left)
        counter.press(Key.Key_Left)
        assert page.payer.flow is Flow.QR
        counter.press(Key.Key_Space)  # what is chosen stays chosen
        assert page.payer.flow is Flow.QR
        counter.do(starting_over(page))
        assert page.payer.flow is Flow.PUSH


def test_the_keys_of_the_ways_are_shown_and_can_be_changed(counter: Counter, page: NewOrderPage) -> None:
    segment = page.payer.flows.segments[Flow.QR]
    assert key_on(segment).text() == "Ctrl+2"
    counter.do(lambda: context_of(page).keys.take({ACTS[Flow.QR].value: "Ctrl+Q"}))
    assert key_on(segment).text() == "Ctrl+Q"
    counter.press(Key.Key_Q, CTRL)
    assert page.payer.flow is Flow.QR


# lines --------------------------------------------------------------------------------------------------------------------


def test_from_the_field_to_the_lines_and_back(counter: Counter, page: NewOrderPage) -> None:
    for words in ("One 1", "Two 2", "Three 3"):
        counter.enter_line(words)
    entry, rows = page.lines.entry, page.lines.rows
    for key in (Key.Key_Down, Key.Key_Up):
        counter.press(key)
        assert rows[2].quantity.hasFocus()
        assert rows[2].quantity.selectedText() == "1"
        counter.press(Key.Key_Down)
        assert entry.hasFocus()
    counter.press(Key.Key_Down)
    counter.do(rows[2].price.setFocus)
    counter.press(Key.Key_Up)
    assert rows[1].price.hasFocus()  # in the same column
    counter.press(Key.Key_Up)
    counter.press(Key.Key_Up)
    assert entry.hasFocus()
    counter.type("Fo")  # with something typed they choose from what fits
    counter.press(Key.Key_Down)
    assert entry.hasFocus()


def test_the_discount_of_a_line_is_one_key_away(counter: Counter, page: NewOrderPage) -> None:
    counter.press(Key.Key_F10, CTRL)  # there is none yet
    assert page.lines.entry.hasFocus()
    for words in ("One 100", "Two 200", "Three 300"):
        counter.enter_line(words)
    counter.press(Key.Key_F10, CTRL)
    counter.type("10 %")
    assert page.lines.rows[2].total.text() == "270,00"
    counter.press(Key.Key_Return)
    assert page.lines.entry.hasFocus()
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Up)
    counter.press(Key.Key_F10, CTRL)
    counter.type("50")
    counter.press(Key.Key_Return)
    assert [row.total.text() for row in page.lines.rows] == ["100,00", "150,00", "270,00"]
    assert page.lines.rows[1].typed.discount == "50,00"  # written out, as all amounts are


def test_amounts_are_written_out_and_unreadable_ones_stay(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("One 1")
    row = page.lines.rows[0]
    for typed, stands in (("99", "99,00"), ("1299.5", "1\u00a0299,50"), ("1.500", "1.500"), ("x", "x"), ("", "")):
        counter.do(row.price.clear)
        counter.type(typed, row.price)
        counter.do(page.lines.entry.setFocus)
        assert row.price.text() == stands
    counter.do(page.receipt.unfold)
    counter.type("20", page.receipt.fields["tip"].edit)
    counter.press(Key.Key_Return)
    assert page.receipt.fields["tip"].text == "20,00"


def test_a_form_kept_in_another_language_is_written_in_this_one(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("Sofa 1299")
    counter.enter_line("Half 1.500")
    counter.do(lambda: page.total.discount.edit.setText("10 %"))
    counter.do(saving_of(page))
    for language, price in (("da", "1.299,00"), ("nb", "1\u00a0299,00"), ("fi", "1\u00a0299,00"), ("da", "1.299,00")):
        before = counter.window.new_order
        counter.do(lambda language=language: at_once(counter.app.preferences.change({"language": language})))
        counter.until(lambda before=before: counter.window.new_order is not before, "the window was not built anew")
        rows = counter.window.new_order.lines.rows
        assert [row.price.text() for row in rows] == [price, "1.500"]
        assert counter.window.new_order.total.discount.text == "10 %"


# one step back ------------------------------------------------------------------------------------------------------------


def test_esc_ends_the_edit_and_never_leaves_the_order(counter: Counter, page: NewOrderPage) -> None:
    counter.do(counter.window.show_catalogue)
    counter.do(counter.window.show_new_order)
    counter.enter_line("One 1")
    entry = page.lines.entry
    for field in (
        page.lines.rows[0].price,
        page.lines.rows[0].quantity,
        page.payer.phone.edit,
        page.payer.customer.edit,
    ):
        counter.type("7", field)
        counter.press(Key.Key_Escape)
        assert entry.hasFocus()
        assert "7" in field.text()  # nothing typed is lost
    for _ in range(5):
        counter.press(Key.Key_Escape)
        assert counter.window.pages.currentWidget() is page
    counter.type("zzz")
    counter.press(Key.Key_Escape)
    assert entry.text() == ""
    counter.press(Key.Key_Z, CTRL)
    assert entry.text() == "zzz"
    counter.press(Key.Key_Escape)
    counter.click(page.empty)
    counter.press(Key.Key_Escape)  # with nothing typed it leads back, as on every page
    assert counter.window.pages.currentWidget() is counter.window.parts.catalogue


def test_esc_puts_a_list_away_first(counter: Counter, page: NewOrderPage) -> None:
    counter.type("hood")
    counter.do(page.lines.look_now)
    assert page.lines.suggestions.shown
    counter.press(Key.Key_Escape)
    assert (page.lines.entry.text(), page.lines.suggestions.shown) == ("hood", False)
    counter.press(Key.Key_Escape)
    assert page.lines.entry.text() == ""


def test_clearing_the_order_is_undone_like_anything_else(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("2*Hoodie 450")
    counter.type("41234567", page.payer.phone.edit)
    form = page.form.typed()
    counter.click(page.empty)
    assert page.lines.rows == []
    counter.press(Key.Key_Z, CTRL)
    assert page.form.typed() == form
    assert page.empty.text() == "Clear order"
    counter.press(Key.Key_Y, CTRL)
    assert page.lines.rows == []
    counter.enter_line("Cap 10")
    counter.press(Key.Key_Z, CTRL)
    counter.press(Key.Key_Z, CTRL)
    assert page.form.typed() == form
    counter.press(Key.Key_F9)
    counter.do(lambda: page.resume(counter.app.browse.drafts()[0].reference))
    counter.click(page.discard)
    counter.press(Key.Key_Z, CTRL)
    assert page.form.typed() == form


# who pays -----------------------------------------------------------------------------------------------------------------


def test_a_number_typed_as_the_name_is_offered_as_the_number(
    counter: Counter, page: NewOrderPage, sandbox: Stage
) -> None:
    counter.enter_line("Cap 100")
    counter.press(Key.Key_2, CTRL)
    counter.type("Kari", page.payer.customer.edit)
    assert type(page.payer).use_number.made(page.payer) is None
    counter.do(page.payer.customer.edit.clear)
    counter.type("41234567", page.payer.customer.edit)
    assert page.payer.use_number.text() == "Use as phone number"
    counter.press(Key.Key_Tab)
    counter.press(Key.Key_Space)
    assert (page.payer.phone.text, page.payer.customer.text, page.payer.flow) == ("41 23 45 67", "", Flow.PUSH)
    assert page.payer.phone.edit.hasFocus()
    assert page.payer.use_number.isHidden()


@pytest.mark.parametrize("typed", ["41234567", "+47 412 34 567", "0046 70 123 45 67", "412-34-567", "41234"])
def test_a_number_left_as_the_name_is_in_clear_nowhere(
    counter: Counter, page: NewOrderPage, sandbox: Stage, typed: str
) -> None:
    counter.enter_line("Cap 100")
    counter.press(Key.Key_2, CTRL)
    counter.type(typed, page.payer.customer.edit)
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "it was not sent")
    digits = "".join(mark for mark in typed if mark.isdigit())
    kept = counter.app.browse.order(counter.reference).order.customer
    assert digits not in kept.replace(" ", "")
    assert kept.startswith("••")
    assert [row.customer for row in counter.app.browse.waiting()] == [kept]


def test_customers_whose_number_begins_so_come_first_and_whole(
    counter: Counter, page: NewOrderPage, sandbox: Stage
) -> None:
    for name, number in (("Kari", "41234567"), ("Kari", "92344568"), ("Kari", "93344444")):
        counter.type(name, page.payer.customer.edit)
        counter.sell("Cap 100", phone=number)
        counter.do(lambda: counter.window.go(page))
    listed = lambda: page.payer.suggestions.listed  # noqa: E731 - made when something is shown first

    def numbers() -> list[str]:
        return [listed().item(row).data(Qt.ItemDataRole.UserRole) for row in range(listed().count())]

    counter.type("4", page.payer.phone.edit)
    assert numbers() == ["4741234567", "4793344444", "4792344568"]
    counter.do(page.payer.phone.edit.clear)
    counter.type("+479", page.payer.phone.edit)
    assert numbers()[:2] == ["4793344444", "4792344568"]
    counter.do(page.payer.phone.edit.clear)
    counter.type("0", page.payer.phone.edit)
    counter.do(page.payer.phone.edit.clear)
    counter.type("kari")
    for _ in range(5):
        counter.press(Key.Key_Down)  # the last one is the end
    assert listed().chosen == numbers()[-1]
    for _ in range(5):
        counter.press(Key.Key_Up)
    assert listed().chosen == ""
    assert page.payer.phone.edit.hasFocus()
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Return)
    assert page.payer.phone.text == "93 34 44 44"


def test_down_keeps_the_only_customer_chosen(counter: Counter, page: NewOrderPage) -> None:
    counter.type("Kari Nordmann", page.payer.customer.edit)
    counter.sell("Cap 100")
    counter.do(lambda: counter.window.go(page))
    for typed, keys in (("kari", 0), ("kari", 1), ("kari", 2), ("41", 1), ("41", 2)):
        counter.do(page.payer.phone.edit.clear)
        counter.type(typed, page.payer.phone.edit)
        for _ in range(keys):
            counter.press(Key.Key_Down)
        counter.press(Key.Key_Return)
        assert page.payer.phone.text == "41 23 45 67"


def test_the_form_says_why_it_is_qr_and_how_to_go_back(
    open_counter: Callable[..., Counter], sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Browse, "push_refused_since", lambda *_: datetime(2026, 1, 1, tzinfo=UTC))
    counter = open_counter()
    page = counter.window.new_order
    assert page.payer.flow is Flow.QR
    assert page.payer.refusal.isVisible()
    assert page.payer.refusal.text().startswith("QR, because this sales unit was not allowed")
    assert "Ctrl+1" in page.payer.refusal.text()
    counter.enter_line("Cap 100")
    counter.press(Key.Key_1, CTRL)
    assert "QR works" in page.payer.refusal.text()
    counter.type("41234567")
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "it was not sent")
    assert sandbox.requests("create")[0]["body"]["userFlow"] == "PUSH_MESSAGE"


def test_the_drill_puts_the_phone_back(counter: Counter, page: NewOrderPage) -> None:
    """What it taught about the sales unit was true within the drill only."""
    counter.do(counter.window.show_drills)
    feed = counter.window.parts.training.feed
    assert feed is not None
    for leave in (feed.stop, lambda: feed.start("decline"), feed.stop):
        counter.do(lambda: feed.start("push-not-allowed"))
        counter.until(
            lambda: feed.running is not None and feed.running.name == "push-not-allowed", "the drill did not start"
        )
        counter.do(counter.window.show_new_order)
        counter.enter_line("Cap 100")
        counter.type("41234567", page.payer.phone.edit)
        counter.main_key()
        counter.until(lambda: counter.app.browse.push_refused_since(FIRST) is not None, "the refusal was not learnt")
        counter.do(counter.window.show_new_order)
        counter.until(lambda: page.payer.flow is Flow.QR, "the refusal was not shown")
        counter.do(leave)
        counter.until(lambda: page.payer.flow is Flow.PUSH, "the phone was not put back")
        assert page.payer.refusal.isHidden()


def test_the_country_of_a_number_stands_beside_it(counter: Counter, page: NewOrderPage) -> None:
    said = []
    for typed in ("", "41234567", "+46701234567", "0045 20123456", "+358401234567", "+4670", "436088522"):
        counter.do(page.payer.phone.edit.clear)
        counter.type(typed, page.payer.phone.edit)
        said.append(page.payer.phone.aside.text())
    assert said == ["Norway", "Norway", "Sweden", "Denmark", "Finland", "", "Norway"]
    counter.enter_line("Cap 100")
    counter.main_key()
    assert "9 digits" in page.payer.phone.error.text()
    assert "8" in page.payer.phone.error.text()


def test_the_details_of_the_receipt_come_into_sight(counter: Counter, page: NewOrderPage) -> None:
    counter.do(lambda: counter.window.resize(1280, 800))
    fold = page.receipt.fold
    folded = fold.icon().pixmap(16, 16).toImage()
    counter.do(fold.setFocus)
    counter.press(Key.Key_Space)
    counter.wait(0.05)
    view, number = page.form.side.viewport(), page.receipt.fields["receipt_number"].edit
    assert view.rect().contains(number.mapTo(view, number.rect().center()))
    assert view.rect().contains(fold.mapTo(view, fold.rect().center()))
    assert fold.icon().pixmap(16, 16).toImage() != folded  # it points the other way
    ring, label = fold.mapTo(view, fold.rect().bottomLeft()).y() + REACH, page.receipt.fields["receipt_number"].name
    assert label.mapTo(view, label.rect().topLeft()).y() >= ring
    counter.press(Key.Key_Space)
    assert fold.icon().pixmap(16, 16).toImage() == folded
