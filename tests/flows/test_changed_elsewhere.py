"""An order is changed, sent or thrown away elsewhere while it stands in a form: nobody overwrites anybody."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.order import Order
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from app.services.checkout import Checkout
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.new_order_page import CTRL, lines, sample_shop
from ui.pages.catalogue.page import CataloguePage
from ui.pages.new_order.page import NewOrderPage
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog

Key = Qt.Key


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    return counter.window.new_order


def park(counter: Counter, line: str = "Hoodie 450") -> str:
    """An order that is parked; its reference."""
    counter.enter_line(line)
    counter.press(Key.Key_F9)
    return counter.app.browse.drafts()[0].reference


def saved_elsewhere(counter: Counter, reference: str, **changes: object) -> Order:
    """The order, as somebody else saves it meanwhile."""
    order = replace(counter.app.browse.order(reference).order, **changes)  # type: ignore[arg-type]
    counter.do(lambda: counter.app.checkout.change(reference, order))
    return order


def asked(page: NewOrderPage) -> ElsewhereDialog:
    """The question that came up."""
    dialog = page.drafts.elsewhere.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def begin(counter: Counter, page: NewOrderPage) -> tuple[str, ElsewhereDialog]:
    """A parked order gets a line here and a note elsewhere, and is parked here once more."""
    reference = park(counter)
    counter.do(lambda: page.resume(reference))
    counter.enter_line("Cap 99,50")
    saved_elsewhere(counter, reference, note="by the door")
    counter.press(Key.Key_F9)
    return reference, asked(page)


def saved(counter: Counter, reference: str) -> tuple[list[str], str]:
    order = counter.app.browse.order(reference).order
    return [line.name for line in order.lines], order.note


def test_both_versions_are_in_sight_and_nothing_is_saved_yet(counter: Counter, page: NewOrderPage) -> None:
    reference, dialog = begin(counter, page)
    shown = [label.text() for label in dialog.versions.findChildren(QLabel)]
    assert {"Yours", "Saved now", "Cap", "Note for the shop", "by the door"} <= set(shown)
    assert saved(counter, reference) == (["Hoodie"], "by the door")
    counter.press(Key.Key_Escape)
    assert [name for name, *_ in lines(page)] == ["Hoodie", "Cap"]
    assert page.form.editing == reference
    # Whoever goes on editing is asked again: the other version is still there.
    counter.press(Key.Key_F9)
    assert asked(page) is not dialog


def test_mine_is_kept_over_what_was_seen(counter: Counter, page: NewOrderPage) -> None:
    reference, dialog = begin(counter, page)
    counter.click(dialog.keep)
    assert saved(counter, reference) == (["Hoodie", "Cap"], "")
    assert page.lines.rows == []  # parked, as was asked for


def test_who_changes_it_once_more_meanwhile_is_asked_about_again(counter: Counter, page: NewOrderPage) -> None:
    reference, dialog = begin(counter, page)
    saved_elsewhere(counter, reference, note="by the window")
    counter.click(dialog.keep)
    assert saved(counter, reference) == (["Hoodie"], "by the window")
    again = asked(page)
    assert "by the window" in [label.text() for label in again.versions.findChildren(QLabel)]


def test_theirs_is_taken_and_mine_comes_back_with_undo(counter: Counter, page: NewOrderPage) -> None:
    reference, dialog = begin(counter, page)
    counter.click(dialog.take)
    assert [name for name, *_ in lines(page)] == ["Hoodie"]
    assert page.receipt.texts["note"] == "by the door"
    counter.press(Key.Key_Z, CTRL)
    assert [name for name, *_ in lines(page)] == ["Hoodie", "Cap"]
    counter.press(Key.Key_Y, CTRL)
    counter.press(Key.Key_F9)
    assert saved(counter, reference) == (["Hoodie"], "by the door")


def test_a_file_or_server_that_fails_in_the_middle_loses_nothing(
    counter: Counter, page: NewOrderPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference, dialog = begin(counter, page)

    def fails(*_arguments: object, **_named: object) -> None:
        raise Blocked("server_unreached", reason="gone")

    with monkeypatch.context() as broken:
        broken.setattr(Checkout, "change", fails)
        counter.click(dialog.keep)
    assert [name for name, *_ in lines(page)] == ["Hoodie", "Cap"]
    counter.press(Key.Key_F9)
    # What was answered holds: they saw what is saved, and wanted theirs.
    assert saved(counter, reference) == (["Hoodie", "Cap"], "")


def test_sending_asks_too_and_goes_on_where_it_was(counter: Counter, page: NewOrderPage) -> None:
    reference = park(counter)
    counter.do(lambda: page.resume(reference))
    counter.type("41234567", page.payer.phone.edit)
    saved_elsewhere(counter, reference, note="by the door")
    counter.main_key()
    assert counter.app.browse.order(reference).attempts == ()
    counter.click(asked(page).keep)
    counter.until(lambda: bool(counter.app.browse.order(reference).attempts), "it was not sent")


def test_what_was_thrown_away_elsewhere_becomes_an_order_of_its_own(counter: Counter, page: NewOrderPage) -> None:
    reference = park(counter)
    counter.do(lambda: page.resume(reference))
    counter.enter_line("Cap 99,50")
    counter.do(lambda: counter.app.checkout.discard(reference))
    counter.press(Key.Key_F9)
    counter.click(asked(page).keep)
    (draft,) = counter.app.browse.drafts()
    assert draft.reference != reference
    assert saved(counter, draft.reference)[0] == ["Hoodie", "Cap"]


def test_what_was_sent_elsewhere_can_be_cleared_here_and_brought_back(counter: Counter, page: NewOrderPage) -> None:
    reference = park(counter)
    order = saved_elsewhere(counter, reference, phone="4741234567")
    counter.do(lambda: page.resume(reference))
    assert order.phone
    counter.enter_line("Cap 99,50")
    counter.run(counter.app.checkout.send(reference))
    counter.press(Key.Key_F9)
    counter.click(asked(page).take)
    assert page.lines.rows == []
    counter.click(page.empty)
    assert [name for name, *_ in lines(page)] == ["Hoodie", "Cap"]
    assert page.form.editing == ""


def test_a_stale_form_does_not_throw_away_what_it_has_not_seen(counter: Counter, page: NewOrderPage) -> None:
    reference = park(counter)
    counter.do(lambda: page.resume(reference))
    saved_elsewhere(counter, reference, note="by the door")
    counter.click(page.discard)
    dialog = asked(page)
    assert saved(counter, reference) == (["Hoodie"], "by the door")
    assert dialog.keep.text() == "Discard all the same"
    counter.click(dialog.keep)
    assert counter.app.browse.drafts() == ()


def test_a_parked_order_opens_as_it_is_saved_now(counter: Counter, page: NewOrderPage) -> None:
    """What was parked here was whole: nothing of it is lost, and nobody is asked."""
    reference = park(counter)
    saved_elsewhere(counter, reference, note="by the door")
    counter.do(lambda: page.resume(reference))
    assert page.receipt.texts["note"] == "by the door"
    assert page.drafts.elsewhere.dialog is None


def test_what_was_half_typed_here_is_asked_about_when_another_was_saved_since(
    counter: Counter, page: NewOrderPage
) -> None:
    counter.enter_line("Hoodie 450")
    counter.do(lambda: page.lines.rows[0].price.setText("x1"))
    counter.enter_line("Cap 99,50")
    counter.press(Key.Key_F9)
    reference = counter.app.browse.drafts()[0].reference
    half_typed = counter.app.memory.recall(Remembered.DRAFT, reference)
    saved_elsewhere(counter, reference, note="by the door")
    # At another till: what is half typed here stays here.
    counter.do(lambda: counter.app.memory.keep(Remembered.DRAFT, half_typed, reference))
    counter.do(lambda: page.resume(reference))
    assert page.receipt.texts["note"] == "by the door"
    counter.click(asked(page).keep)
    assert [row.price.text() for row in page.lines.rows] == ["x1", "99,50"]
    assert page.receipt.texts["note"] == ""
    assert (page.form.editing, page.form.typed().editing) == (reference, reference)


@pytest.fixture
def shop(counter: Counter) -> CataloguePage:
    """The page of products, with a hoodie being renamed here while its price changes elsewhere."""
    sample_shop(counter)
    shop = counter.window.parts.catalogue
    counter.do(lambda: counter.window.go(shop))
    counter.do(lambda: shop.editing.open("hoodie"))
    counter.type(" XL", shop.form.name.edit)
    hoodie = counter.app.catalogue.get("hoodie")
    counter.do(lambda: at_once(counter.app.catalogue.save(replace(hoodie, price=1_000))))
    counter.main_key()
    return shop


def asked_about_product(shop: CataloguePage) -> ElsewhereDialog:
    dialog = shop.editing.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def test_a_product_is_not_overwritten_before_both_versions_were_seen(counter: Counter, shop: CataloguePage) -> None:
    dialog = asked_about_product(shop)
    shown = [label.text() for label in dialog.versions.findChildren(QLabel)]
    assert {"Name", "Price", "10,00"} <= set(shown)
    assert counter.app.catalogue.get("hoodie").price == 1_000
    counter.click(dialog.keep)
    kept = counter.app.catalogue.get("hoodie")
    assert "XL" in kept.name
    assert kept.price != 1_000
    assert shop.form.isHidden()


def test_the_other_version_of_a_product_is_taken_and_mine_brought_back(counter: Counter, shop: CataloguePage) -> None:
    counter.click(asked_about_product(shop).take)
    assert (shop.form.price.text, shop.form.state.text()) == ("10,00", "")
    notice = counter.window.notices.cards[0]
    counter.do(notice.offer.click)
    assert "XL" in shop.form.name.text
    # It is still about the version before: whoever saves it is asked once more.
    counter.main_key()
    asked_about_product(shop)


def test_what_was_typed_about_an_earlier_version_is_known_to_be_so_later(
    counter: Counter, shop: CataloguePage, open_counter: Callable[..., Counter]
) -> None:
    counter.do(asked_about_product(shop).reject)
    counter.do(shop.keep_typed)
    again = open_counter()
    page = again.window.parts.catalogue
    again.do(lambda: again.window.go(page))
    again.do(lambda: page.editing.open("hoodie"))
    assert "XL" in page.form.name.text
    again.main_key()
    asked_about_product(page)
