"""Files of products in and out whole: shown row by row, understood, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Fate
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.program import tasks_of
from ui.models.products import ProductColumn
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


def undo_button(counter: Counter) -> None:
    card = next(card for card in counter.window.notices.cards if card.offer is not None)
    assert card.offer is not None
    counter.click(card.offer)


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


# files --------------------------------------------------------------------------------------------------------------------


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
    counter.do(lambda: at_once(counter.app.catalogue.save(Product("hoodie", "Hoodie", 1, 2500))))
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
    counter.until(lambda: "read products" not in tasks_of(counter.app), "it is still being read")
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
    counter.do(lambda: at_once(counter.app.catalogue.save(product, picture=b"\x89PNG\r\n\x1a\n" + b"0" * 10)))
    counter.until(lambda: not shop.table.isColumnHidden(ProductColumn.PICTURE), "the pictures have no column")
    counter.do(lambda: at_once(counter.app.catalogue.save(product, picture=b"")))
    counter.until(lambda: shop.table.isColumnHidden(ProductColumn.PICTURE), "the column stays, empty")
