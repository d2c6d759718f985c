"""The catalogue page at work: found, changed and taken back at the keyboard, nothing typed lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Plan
from app.domain.scanning.scan import sort_code
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import open_row
from tests.support.inside.window import context_of
from ui.models.products import PAGE, ProductColumn
from ui.pages.catalogue.page import CataloguePage

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(counter: Counter) -> CataloguePage:
    """The page of an empty catalogue."""
    counter.press(Key.Key_F6)
    return counter.window.parts.catalogue


@pytest.fixture
def shop(counter: Counter, page: CataloguePage) -> CataloguePage:
    """The page with the sample shop in it."""
    counter.click(page.empty.sample)
    counter.until(lambda: bool(page.model.rows), "the sample shop did not come")
    return page


def names(page: CataloguePage) -> list[str]:
    return [row.name for row in page.model.rows]


def many(counter: Counter, count: int) -> None:
    products = [Product(f"n{number:05}", f"Thing {number}", 100, 2500) for number in range(count)]
    plan = Plan(before={each.sku: None for each in products}, after={each.sku: each for each in products})
    counter.do(lambda: at_once(counter.app.catalogue.apply(plan)))


def scan(counter: Counter, code: str) -> None:
    counter.do(lambda: context_of(counter.window).scanner.scanned.emit(sort_code(code)))


def undo_button(counter: Counter) -> None:
    card = next(card for card in counter.window.notices.cards if card.offer is not None)
    assert card.offer is not None
    counter.click(card.offer)


# the list -----------------------------------------------------------------------------------------------------------------


def test_an_empty_catalogue_offers_three_ways_to_begin(counter: Counter, page: CataloguePage) -> None:
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    assert page.empty.import_button.hasFocus()
    counter.press(Key.Key_Tab)
    assert page.empty.new.hasFocus()
    counter.press(Key.Key_Space)
    assert page.form.name.edit.hasFocus()
    assert counter.window.pages.currentWidget() is page


def test_the_sample_shop_comes_and_goes(counter: Counter, shop: CataloguePage) -> None:
    assert len(shop.model.rows) == 40
    assert shop.search.hasFocus()  # not the notice, whatever had the keyboard before
    undo_button(counter)
    counter.until(lambda: shop.empty.isVisible(), "undoing did not empty it")
    assert counter.app.catalogue.empty


def test_it_finds_inside_words_and_opens_by_keyboard_alone(counter: Counter, shop: CataloguePage) -> None:
    counter.type("innamo")
    assert names(shop) == ["Cinnamon bun"]
    counter.press(Key.Key_Return)
    assert shop.form.name.text == "Cinnamon bun"
    assert shop.form.name.edit.hasFocus()
    counter.press(Key.Key_Escape)
    assert shop.form.isHidden()
    assert shop.table.hasFocus()
    assert shop.model.rows[shop.table.currentIndex().row()].name == "Cinnamon bun"
    counter.press(Key.Key_Up)
    assert shop.search.hasFocus()
    counter.press(Key.Key_Escape)
    assert (shop.search.text(), len(shop.model.rows)) == ("", 40)
    counter.press(Key.Key_Escape)
    assert counter.window.pages.currentWidget() is counter.window.new_order


def test_down_and_enter_open_a_row(counter: Counter, shop: CataloguePage) -> None:
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Return)
    assert shop.form.sku.text == shop.model.rows[1].sku


def test_groups_and_inactive_ones_are_filtered(counter: Counter, shop: CataloguePage) -> None:
    counter.do(lambda: shop.group.setCurrentIndex(shop.group.findText("Clothes")))
    assert {row.group for row in shop.model.rows} == {"Clothes"}
    clothes = names(shop)
    counter.do(lambda: open_row(shop, 0))
    counter.do(shop.form.active.click)
    counter.main_key()
    counter.until(lambda: names(shop) == clothes[1:], "an inactive one is still offered")
    counter.do(shop.only_active.click)
    assert sorted(names(shop)) == sorted(clothes)
    shown = [shop.model.index(row, ProductColumn.NAME).data() for row in range(len(clothes))]
    assert f"{clothes[0]} (inactive)" in shown
    counter.type("zzz", shop.search)
    assert shop.nothing.isVisible()


def test_only_what_is_looked_at_is_read(counter: Counter, page: CataloguePage) -> None:
    many(counter, 3 * PAGE + 7)
    counter.until(lambda: page.table.isVisible(), "the list did not come")
    assert len(page.model.rows) == PAGE
    assert page.model.has_more
    while page.model.has_more:
        counter.do(page.table.scrollToBottom)
    skus = [row.sku for row in page.model.rows]
    assert len(set(skus)) == len(skus) == 3 * PAGE + 7
    counter.do(lambda: page.table.selectRow(120))
    chosen = page.model.rows[120]
    counter.do(lambda: at_once(counter.app.catalogue.save(replace(chosen, price=999))))
    counter.until(lambda: page.model.rows[120].price == 999, "the change is not seen")
    assert page.table.currentIndex().row() == 120


# the form -----------------------------------------------------------------------------------------------------------------


def test_a_product_is_made_at_the_keyboard(counter: Counter, shop: CataloguePage) -> None:
    saved: list[str] = []
    shop.saved.connect(saved.append)
    counter.press(Key.Key_N, Held.ControlModifier)
    counter.type("Green tea")
    counter.press(Key.Key_Return)
    counter.type("35,50")
    counter.type("7038010000300", shop.form.barcodes.edit)
    counter.press(Key.Key_Return)  # as a scanner ends it: the next code may follow
    counter.type("7038010000317")
    counter.main_key()
    made = counter.app.catalogue.get("7038010000300")
    assert (made.name, made.price, made.barcodes) == ("Green tea", 3550, ("7038010000300", "7038010000317"))
    assert saved == ["7038010000300"]
    assert shop.form.isHidden()
    assert shop.table.hasFocus()
    assert shop.model.rows[shop.table.currentIndex().row()] == made
    counter.until(lambda: "Saved: Green tea · 35,50" in counter.notices, "nothing was said")
    undo_button(counter)
    assert counter.app.catalogue.by_code("7038010000317") is None


def test_every_error_stands_beside_its_field_and_nothing_is_lost(counter: Counter, shop: CataloguePage) -> None:
    counter.do(lambda: shop.begin_new("123"))
    counter.type("abc", shop.form.price.edit)
    counter.main_key()
    assert shop.form.name.error.text() == "The product needs a name."
    assert "abc is not an amount" in shop.form.price.error.text()
    assert shop.form.name.edit.hasFocus()
    assert (shop.form.price.text, shop.form.barcodes.text) == ("abc", "123")
    counter.type("Tea")
    assert shop.form.name.error.isHidden()
    taken = counter.app.catalogue.get("hoodie").barcodes[0]
    counter.do(lambda: shop.form.price.edit.setText("35"))
    counter.do(lambda: shop.form.barcodes.edit.setText(taken))
    counter.main_key()
    assert shop.form.barcodes.error.text() == f"The code {taken} belongs to the product hoodie."
    assert shop.form.barcodes.edit.hasFocus()
    counter.do(lambda: shop.form.barcodes.edit.setText("123"))
    counter.type("hoodie", shop.form.sku.edit)
    counter.main_key()
    assert shop.form.sku.error.text() == "The number hoodie belongs to another product. Choose another one."


def test_what_is_typed_outlives_the_page_the_product_and_the_program(counter: Counter, shop: CataloguePage) -> None:
    counter.do(lambda: shop.editing.open("hoodie"))
    counter.type(" XL", shop.form.name.edit)
    counter.do(lambda: shop.editing.open("cap"))
    assert shop.form.state.text() == ""
    counter.type("1", shop.form.price.edit)
    counter.press(Key.Key_F2)
    counter.press(Key.Key_F6)
    assert shop.form.price.text == "199,50"
    counter.press(Key.Key_Escape)
    assert shop.unsaved.text() == "Not saved yet: 2"
    assert counter.app.catalogue.get("hoodie").name == "Hoodie"
    again = CataloguePage(context_of(counter.window))
    again.editing.open("hoodie")
    assert "XL" in again.form.name.text
    assert again.form.state.text() == "not saved yet"
    again.deleteLater()
    counter.click(shop.unsaved)
    assert shop.form.sku.text == "cap"
    counter.click(shop.form.discard)
    assert shop.form.price.text == "99,50"
    undo_button(counter)
    assert shop.form.price.text != "99,50"
    counter.click(shop.form.discard)
    assert shop.unsaved.text() == "Not saved yet: 1"


def test_saving_is_taken_back_by_key_in_the_list(counter: Counter, shop: CataloguePage) -> None:
    before = counter.app.catalogue.get("hoodie")
    counter.do(lambda: shop.editing.open("hoodie"))
    counter.do(lambda: shop.form.name.edit.selectAll())
    counter.type("Sweater")
    counter.main_key()
    assert counter.app.catalogue.get("hoodie").name == "Sweater"
    assert shop.table.hasFocus()
    counter.press(Key.Key_Z, Held.ControlModifier)
    assert counter.app.catalogue.get("hoodie") == before
    counter.press(Key.Key_Z, Held.ControlModifier)  # once only
    assert counter.app.catalogue.get("hoodie") == before


def test_a_place_on_the_grid_says_whose_it_is(counter: Counter, shop: CataloguePage) -> None:
    first = counter.app.catalogue.favourites()[0]
    counter.do(lambda: shop.editing.open("cake"))
    counter.do(lambda: shop.form.place.setCurrentIndex(1))
    assert shop.form.place.currentText() == f"1 · {first.name}"
    assert shop.form.help.text() == f"{first.name} loses this place."
    counter.main_key()
    assert counter.app.catalogue.favourites()[0].sku == "cake"
    undo_button(counter)
    assert counter.app.catalogue.favourites()[0] == first
    counter.do(lambda: at_once(counter.app.catalogue.save(Product(first.sku, first.name, 100, 2500))))
    counter.do(lambda: shop.editing.open("cake"))
    assert shop.form.help.text() == "The first free place is 1."


def test_a_picture_is_made_small_kept_shown_and_taken_away(
    counter: Counter, shop: CataloguePage, tmp_path: Path
) -> None:
    image = QImage(2_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    image.save(str(tmp_path / "large.png"))
    (tmp_path / "large.png").rename(tmp_path / "large.bmp")  # a name says nothing
    (tmp_path / "text.png").write_text("no picture")
    counter.do(lambda: shop.editing.open("hoodie"))
    counter.do(lambda: shop.form.picture.take_file(str(tmp_path / "text.png")))
    counter.until(lambda: shop.form.picture.error.isVisible(), "nothing was said")
    assert shop.form.picture.error.text().startswith("That is not a picture")
    counter.do(lambda: shop.form.picture.take_file(str(tmp_path / "large.bmp")))
    assert shop.form.picture.error.isHidden()
    counter.until(lambda: shop.form.state.text() == "not saved yet", "the picture was not taken")
    counter.main_key()
    kept = QImage.fromData(counter.app.catalogue.picture("hoodie"))
    assert (kept.width(), kept.height()) == (320, 160)
    row = shop.model.row_of("hoodie")
    counter.until(
        lambda: shop.model.index(row, ProductColumn.PICTURE).data(Qt.ItemDataRole.DecorationRole) is not None,
        "no picture",
    )
    counter.do(lambda: shop.editing.open("hoodie"))
    counter.click(shop.form.picture.remove)
    counter.main_key()
    assert counter.app.catalogue.picture("hoodie") == b""


def test_a_product_that_is_gone_is_told_and_not_shown(counter: Counter, shop: CataloguePage) -> None:
    counter.do(lambda: shop.editing.open("hoodie"))
    undo_button(counter)  # the whole sample shop
    counter.until(lambda: shop.form.isHidden(), "a product that is gone is still open")
    assert shop.empty.isVisible()


def test_a_code_that_nobody_knew_ends_in_the_order(counter: Counter, shop: CataloguePage) -> None:
    order = counter.window.new_order
    counter.press(Key.Key_F2)
    counter.do(lambda: order.take_code("7038010000300"))
    counter.click(order.lines.unknown.make)
    assert counter.window.pages.currentWidget() is shop
    assert shop.form.barcodes.text == "7038010000300"
    counter.type("Green tea")
    counter.type("35", shop.form.price.edit)
    counter.main_key()
    assert counter.window.pages.currentWidget() is order
    assert [row.name.text() for row in order.lines.rows] == ["Green tea"]


def test_a_scan_on_the_page_finds_or_fills(counter: Counter, shop: CataloguePage) -> None:
    code = counter.app.catalogue.get("hoodie").barcodes[0]
    scan(counter, code)
    assert shop.form.sku.text == "hoodie"
    scan(counter, "7038010000300")
    assert shop.form.barcodes.text == f"{code} 7038010000300"
    assert shop.form.state.text() == "not saved yet"
    counter.press(Key.Key_Escape)
    scan(counter, "7038010000300")
    assert shop.search.text() == "7038010000300"
    assert counter.window.pages.currentWidget() is shop
