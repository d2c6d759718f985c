"""The catalogue page at work: found, changed and taken back at the keyboard, files in and out whole, nothing typed lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Fate, Plan
from app.domain.scanning.scan import sort_code
from tests.support.counter import Counter
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


def focused(page: CataloguePage) -> object:
    return QApplication.focusWidget()


def many(counter: Counter, count: int) -> None:
    products = [Product(f"n{number:05}", f"Thing {number}", 100, 2500) for number in range(count)]
    plan = Plan(before={each.sku: None for each in products}, after={each.sku: each for each in products})
    counter.do(lambda: counter.app.catalogue.apply(plan))


def scan(counter: Counter, code: str) -> None:
    counter.do(lambda: counter.window._context.scanner.scanned.emit(sort_code(code)))


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
    counter.do(lambda: shop._open_row(0))
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
    counter.do(lambda: counter.app.catalogue.save(replace(chosen, price=999)))
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
    again = CataloguePage(counter.window._context)
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
    counter.do(lambda: counter.app.catalogue.save(Product(first.sku, first.name, 100, 2500)))
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


# files --------------------------------------------------------------------------------------------------------------------

FILE = """sku;name;price;vat;unit
hoodie;Hoodie;549,00;25;pcs
cap;Cap;99,50;25;pcs
green;Green tea;35;15;pcs
x1;;20;25;pcs
x2;Box;20;25;boxes
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "products.csv"
    made.write_text(FILE, "utf-8")
    return made


def see_preview(counter: Counter, page: CataloguePage) -> None:
    counter.until(lambda: page.preview.isVisible() and page.preview.plan.rows != (), "no preview came")


def test_a_file_is_shown_row_by_row_and_imported_whole_or_not(
    counter: Counter, shop: CataloguePage, file: Path
) -> None:
    before = counter.app.catalogue.export()
    counter.click(shop.import_button)
    assert shop.files.dialog is not None
    counter.do(lambda: shop.files.dialog.fileSelected.emit(str(file)))
    counter.do(lambda: shop.files.dialog.close())
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    see_preview(counter, shop)
    preview = shop.preview
    counts = {fate: made.text() for fate, made in preview.filters.items() if made.isVisible()}
    assert counts == {
        None: "All · 5",
        Fate.NEW: "New · 1",
        Fate.CHANGED: "Changes · 1",
        Fate.UNCHANGED: "Same · 1",
        Fate.WRONG: "Wrong · 2",
    }
    assert [row.number for row in preview.model.rows] == [5, 6]  # the wrong ones first
    assert preview.detail.text() == "Row 5: The product needs a name."
    assert not preview.confirm.isEnabled()
    counter.main_key()
    assert counter.app.catalogue.export() == before
    counter.click(preview.filters[Fate.CHANGED])
    assert preview.detail.text() == "Row 2: Price: 499,00 → 549,00"
    counter.click(preview.filters[Fate.NEW])
    assert preview.detail.text() == "Row 4: 35,00 · 15\N{NO-BREAK SPACE}% · pcs"
    counter.click(preview.leave_out)
    assert preview.confirm.accessibleName() == "Import 2 rows"
    counter.main_key()
    counter.until(lambda: not preview.isVisible(), "it was not imported")
    assert counter.app.catalogue.get("hoodie").price == 54_900
    assert counter.app.catalogue.get("green").name == "Green tea"
    counter.until(lambda: "2 rows imported." in counter.notices, "nothing was said")
    undo_button(counter)
    assert counter.app.catalogue.export() == before


def test_a_preview_is_left_by_esc_and_outlives_a_look_elsewhere(
    counter: Counter, shop: CataloguePage, file: Path
) -> None:
    before = counter.app.catalogue.export()
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    counter.press(Key.Key_F2)
    counter.press(Key.Key_F6)
    assert shop.preview.table.hasFocus()
    counter.press(Key.Key_Escape)
    assert not shop.preview.isVisible()
    assert counter.window.pages.currentWidget() is shop
    assert counter.app.catalogue.export() == before


def test_an_import_that_came_too_late_changes_nothing(counter: Counter, shop: CataloguePage, file: Path) -> None:
    file.write_text("sku;name;price\nhoodie;Hoodie;549\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    counter.do(lambda: counter.app.catalogue.save(Product("hoodie", "Hoodie", 1, 2500)))
    counter.main_key()
    counter.until(lambda: any("Nothing was imported" in text for text in counter.notices), "nothing was said")
    assert counter.app.catalogue.get("hoodie").price == 1
    assert shop.preview.isVisible()
    assert shop.preview.confirm.isEnabled()


def test_a_file_that_says_nothing_new_cannot_be_imported(counter: Counter, shop: CataloguePage, file: Path) -> None:
    file.write_bytes(counter.app.catalogue.export())
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    assert not shop.preview.confirm.isEnabled()
    assert "nothing to import" in shop.preview.words.text()


def test_a_dropped_file_is_read(counter: Counter, page: CataloguePage, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Held.NoModifier)
    counter.do(lambda: page.dropEvent(event))
    see_preview(counter, page)
    assert len(page.preview.plan.of(Fate.NEW)) == 3


@pytest.mark.parametrize(
    ("content", "said"), [("Dear Sir\nwhat ever\n", "no list of products"), (None, "cannot be read")]
)
def test_what_is_no_list_of_products_is_told_and_the_list_stays(
    counter: Counter, shop: CataloguePage, tmp_path: Path, content: str | None, said: str
) -> None:
    file = tmp_path / "other.csv"
    if content is not None:
        file.write_text(content, "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    counter.until(lambda: any(said in text for text in counter.notices), "nothing was said")
    assert shop.table.isVisible()


def test_reading_that_was_stopped_shows_no_preview(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    rows = "".join(f"a{number};A {number};10\n" for number in range(5_000))
    file.write_text(f"sku;name;price\n{rows}", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    counter.until(lambda: shop.reading.isVisible(), "nothing says that it is being read")
    assert shop.reading.stop.hasFocus()
    counter.press(Key.Key_Escape)
    assert shop.table.isVisible()
    counter.until(lambda: "read products" not in counter.app.tasks._named, "it is still being read")
    assert not shop.preview.isVisible()


def test_what_was_exported_can_be_read_again(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    counter.click(shop.export_button)
    dialog = shop.files.dialog
    assert dialog is not None
    counter.do(lambda: dialog.fileSelected.emit(str(tmp_path / "out.csv")))
    counter.do(dialog.close)
    counter.until(lambda: "40 products exported to out.csv." in counter.notices, "nothing was said")
    plan = counter.app.catalogue.files.preview((tmp_path / "out.csv").read_bytes()).plan
    assert len(plan.of(Fate.UNCHANGED)) == len(plan.rows) == 40
    counter.do(lambda: shop.files.export(str(tmp_path / "no folder" / "out.csv")))
    counter.until(lambda: any("cannot be written" in text for text in counter.notices), "nothing was said")


# how a file was understood ------------------------------------------------------------------------------------------------


def test_columns_are_matched_in_a_step_and_remembered(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "bestand.csv"
    file.write_text("Nr;Bezeichnung;Verkauf;Lager\nlampe;Lampe;249,00;4\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    preview = shop.preview
    counter.until(lambda: preview.isVisible() and preview.matching, "the columns were not asked for")
    assert preview.match.lists["sku"].hasFocus()
    assert not preview.match.read.isEnabled()
    assert not preview.confirm.isEnabled()
    assert preview.match.lists["sku"].itemText(1) == "Nr   (lampe)"

    def choose(field: str, at: int) -> None:
        listed = preview.match.lists[field]
        listed.setCurrentIndex(at)
        listed.activated.emit(at)

    counter.do(lambda: choose("name", 1))
    counter.do(lambda: choose("sku", 1))  # a column holds one thing
    assert preview.match.columns == {"sku": 0}
    counter.do(lambda: choose("name", 2))
    counter.do(lambda: choose("price", 3))
    counter.click(preview.match.read)
    counter.until(lambda: not preview.matching and preview.isVisible(), "the file was not read again")
    assert preview.columns.text() == "Columns: Item no. = Nr · Name = Bezeichnung · Price = Verkauf"
    assert preview.left_out.text() == "Left out: Lager"
    assert preview.table.hasFocus()
    counter.click(preview.change_columns)
    assert preview.match.lists["sku"].hasFocus()
    counter.press(Key.Key_Escape)  # one step back, not out
    assert preview.isVisible()
    assert not preview.matching
    counter.main_key()
    counter.until(lambda: not preview.isVisible(), "it was not imported")
    assert counter.app.catalogue.get("lampe").price == 24_900
    file.write_text("NR;Bezeichnung;Verkauf;Lager\nlampe;Lampe;259,00;3\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    assert not preview.matching
    assert [row.fate for row in preview.plan.rows] == [Fate.CHANGED]


def test_letters_that_are_not_certain_are_asked_for(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "polen.csv"
    file.write_bytes("sku;name;price\nl1;Łódź;10\n".encode("cp1250"))
    counter.do(lambda: shop.files.read(str(file)))
    preview = shop.preview
    counter.until(lambda: preview.isVisible() and preview.plan.rows != (), "no preview came")
    readings = preview.letters.readings
    assert readings.hasFocus()
    assert readings.currentIndex() == -1
    assert "Which of these reads right?" in preview.letters.question.text()
    assert not preview.confirm.isEnabled()
    right = next(at for at in range(readings.count()) if readings.itemText(at).startswith("Łódź"))
    counter.do(lambda: (readings.setCurrentIndex(right), readings.activated.emit(right)))
    counter.until(preview.confirm.isEnabled, "the letters were not taken")
    counter.main_key()
    counter.until(lambda: not preview.isVisible(), "it was not imported")
    assert counter.app.catalogue.get("l1").name == "Łódź"


def test_certain_letters_are_shown_and_can_be_changed(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "mac.csv"
    file.write_bytes("sku;name;price\nb1;Blåbærgelé;10\n".encode("mac_roman"))
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    assert shop.preview.letters.readings.currentText() == "Blåbærgelé   (Mac)"
    assert shop.preview.confirm.isEnabled()
    file.write_text("sku;name;price\nb1;Blåbærgelé;10\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    counter.until(lambda: shop.preview.letters.question.text() == "Letters: Blåbærgelé", "it was not read again")
    assert not shop.preview.letters.readings.isVisible()


def test_other_rates_come_in_on_purpose_only(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "rates.csv"
    file.write_text("sku;name;price;vat\na;A;1;17\nb;B;1;25\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    preview = shop.preview
    assert "17\N{NO-BREAK SPACE}% is not a VAT rate of the country" in preview.detail.text()
    counter.click(preview.other_rates)
    counter.until(lambda: preview.isVisible() and not preview.plan.wrong, "the other rate was not let in")
    assert preview.other_rates.isChecked()
    counter.main_key()
    counter.until(lambda: not preview.isVisible(), "it was not imported")
    assert counter.app.catalogue.get("a").vat_rate == 1700


def test_what_is_worth_a_second_look_is_shown_first(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    taken = counter.app.catalogue.favourites()[0]
    file = tmp_path / "twice.csv"
    file.write_text(
        f"sku;name;price;barcode;favourite\na;A;1;7038010000066;\nb;B;1;;\nc;C;1;;{taken.favourite}\n", "utf-8"
    )
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    preview = shop.preview
    assert preview.look_twice.text() == "Look twice · 2"
    assert preview.look_twice.isChecked()
    assert [row.number for row in preview.model.rows] == [2, 4]
    assert "wrong check digit" in preview.detail.text()
    assert f"Takes place {taken.favourite} on the grid from {taken.name}." in preview.model.index(1, 3).data()
    assert preview.confirm.accessibleName() == "Import 3 rows"
    counter.main_key()
    counter.until(lambda: "3 rows imported." in counter.notices, "it was not imported")
    assert counter.app.catalogue.get(taken.sku).favourite == 0


def test_details_have_the_room_that_names_leave(counter: Counter, shop: CataloguePage, tmp_path: Path) -> None:
    file = tmp_path / "short.csv"
    file.write_text("sku;name;price\na;A;1\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    see_preview(counter, shop)
    table, short = shop.preview.table, shop.preview.table.columnWidth(2)
    file.write_text(f"sku;name;price\na;{'Long name ' * 15};1\n", "utf-8")
    counter.do(lambda: shop.files.read(str(file)))
    counter.until(lambda: table.columnWidth(2) > short, "the names got no room")
    assert table.columnWidth(2) <= 2 * shop.preview.width() // 5
    assert table.columnWidth(3) > short


def test_without_any_picture_there_is_no_column_for_them(counter: Counter, shop: CataloguePage) -> None:
    assert shop.table.isColumnHidden(ProductColumn.PICTURE)
    product = shop.model.rows[0]
    counter.do(lambda: counter.app.catalogue.save(product, picture=b"\x89PNG\r\n\x1a\n" + b"0" * 10))
    counter.until(lambda: not shop.table.isColumnHidden(ProductColumn.PICTURE), "the pictures have no column")
    counter.do(lambda: counter.app.catalogue.save(product, picture=b""))
    counter.until(lambda: shop.table.isColumnHidden(ProductColumn.PICTURE), "the column stays, empty")
