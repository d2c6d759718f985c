"""Codes and weights while an order is built: counted, asked about, and kept."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.domain.input.typed_order import UnknownCode
from app.domain.order import Unit
from app.domain.scanning.measures import Measured, Sale
from app.services.catalogue.products import Scanned
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import saving_of
from tests.support.new_order_page import ALT, CTRL, lines, sample_shop, shown
from tests.support.stage import Stage
from ui.pages.new_order.page import NewOrderPage

Key = Qt.Key


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    return sample_shop(counter)


# type, pick or scan -------------------------------------------------------------------------------------------------------


def test_a_code_counts_up_and_keeps_what_is_typed_beside_it(counter: Counter, page: NewOrderPage) -> None:
    hoodie = next(product for product in counter.app.catalogue.search("hoodie") if product.barcodes)
    code = hoodie.barcodes[0]
    for _ in range(3):
        counter.do(lambda: page.take_code(code))
    assert lines(page) == [(hoodie.name, "3", "499,00")]
    counter.type("Gift wra")
    counter.do(lambda: page.take_code(code))
    assert lines(page) == [(hoodie.name, "4", "499,00")]
    assert page.lines.entry.text() == "Gift wra"
    page.lines.entry.clear()
    counter.type("5*")
    counter.do(lambda: page.take_code(code))
    assert lines(page)[1][1] == "5"
    counter.press(Key.Key_R, CTRL)
    counter.do(lambda: page.take_code(code))
    assert page.lines.rows[2].typed.is_return
    counter.do(lambda: page.take_code(code))
    assert [quantity for _, quantity, _ in lines(page)] == ["5", "5", "1"]  # with others in between, too
    counter.type("10 %", page.lines.rows[0].details.discount)
    counter.type("10 %", page.lines.rows[1].details.discount)
    counter.do(lambda: page.take_code(code))
    assert lines(page)[3] == (hoodie.name, "1", "499,00")  # at another price it is another line


def test_a_barcode_typed_by_hand_is_a_code(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    hoodie = next(product for product in counter.app.catalogue.search("hoodie") if product.barcodes)
    counter.enter_line(hoodie.barcodes[0])
    assert [name for name, *_ in lines(page)] == [hoodie.name]
    counter.enter_line("4006381333931")
    assert page.lines.unknown.codes == ("4006381333931",)
    counter.click(page.lines.unknown.leave)
    counter.enter_line("2*4006381333931")
    assert [asked.quantity for asked in page.lines.unknown.asked] == ["2"]


def test_codes_that_nobody_knows_wait_for_an_answer(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    counter.enter_line("Hoodie 450")
    counter.type("41234567", page.payer.phone.edit)
    for code in ("4006381333931", "96385074"):
        counter.do(lambda code=code: page.take_code(code))
    bar = page.lines.unknown
    assert "4006381333931" in bar.words.text()
    assert "1 more" in bar.words.text()
    counter.main_key()
    assert any("4006381333931" in text and "Nothing was sent" in text for text in counter.notices)
    assert sandbox.requests("create") == []
    made: list[UnknownCode] = []
    page.product_wanted.connect(made.append)
    counter.click(bar.make)
    assert (made, bar.codes) == ([UnknownCode("4006381333931")], ("96385074",))
    assert counter.window.pages.currentWidget() is counter.window.parts.catalogue
    counter.do(lambda: counter.window.go(page))
    counter.click(bar.search)
    assert page.lines.entry.selectedText() == "96385074"
    assert bar.codes == ()


def test_a_weighed_product_has_its_unit(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    counter.enter_line("0,45*prawns, fresh")
    (row,) = page.lines.rows
    assert row.typed.unit == Unit.KG.value
    assert row.quantity.unit == "kg"
    assert page.lines.readable()[0].gross == 13_410
    counter.press(Key.Key_9, ALT)
    assert len(page.lines.rows) == 2  # another piece of it is weighed anew


def test_a_price_by_weight_says_so(counter: Counter, page: NewOrderPage) -> None:
    """Before it is picked: one sees that it will be asked how much."""
    prices = {tile.accessibleName() for tile in page.lines.favourites.tiles}
    assert "9: Prawns, fresh, 298,00 / kg" in prices
    assert "5: Hoodie, 499,00" in prices
    counter.type("prawns, fresh", page.lines.entry)
    assert shown(page) == ["Prawns, fresh"]
    assert page.lines.suggestions.listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("298,00 / kg")


def test_what_is_weighed_or_measured_asks_how_much(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    prawns = next(product for product in counter.app.catalogue.favourites() if product.unit is Unit.KG)
    for number, unit in enumerate((Unit.LITRE, Unit.MINUTE, Unit.KM, Unit.KWH), 1):
        other = replace(prawns, sku=f"by-{unit}", name=f"By {unit}", unit=unit, barcodes=(f"777{number}",), favourite=0)
        counter.do(lambda other=other: at_once(counter.app.catalogue.save(other, new=True)))
    counter.type("41234567", page.payer.phone.edit)
    asking = (
        lambda: page.lines.favourites.pick(prawns.favourite),
        lambda: page.take_code("7771"),
        lambda: page.take_code("7772"),
        lambda: counter.enter_line("by km"),
        lambda: counter.enter_line("7774"),
    )
    for place, ask in enumerate(asking):
        (ask if place > 2 else lambda ask=ask: counter.do(ask))()
        row = page.lines.rows[place]
        assert (row.quantity.text(), row.quantity.hasFocus(), row.total.text()) == ("", True, "–")
        counter.main_key()
        assert "how much" in row.error.text()
        assert sandbox.requests("create") == []
        counter.type("0,5")
        counter.press(Key.Key_Return)
        assert row.total.text() == "149,00"
        assert page.lines.entry.hasFocus()


def test_a_code_without_a_weight_asks_for_it(counter: Counter, page: NewOrderPage) -> None:
    """A batch alone does not say how much it is; a weight or a price does."""
    prawns = next(product for product in counter.app.catalogue.favourites() if product.unit is Unit.KG)
    by_weight, by_price = Sale(Decimal(1), prawns.price, Unit.KG), Sale(Decimal(1), 4_500, Unit.PCS)
    for sale, measured, quantity, total in (
        (None, None, "", "–"),
        (by_weight, Measured(batch="A1"), "", "–"),
        (by_weight, Measured(quantity=Decimal(3), unit=Unit.PCS), "", "–"),
        (by_weight._replace(quantity=Decimal("0.45")), Measured(Decimal("0.45"), Unit.KG), "0,45", "134,10"),
        (by_price, Measured(price=4_500), "1", "45,00"),
    ):
        counter.do(lambda sale=sale, measured=measured: page.take_scanned(Scanned(prawns, sale, measured)))
        row = page.lines.rows[-1]
        assert (row.typed.quantity, row.total.text()) == (quantity, total)
        assert row.quantity.hasFocus() is not bool(quantity)


def test_a_number_typed_before_is_how_much(counter: Counter, page: NewOrderPage) -> None:
    counter.type("0,75")
    counter.press(Key.Key_9, ALT)
    counter.type("-1.5")
    counter.press(Key.Key_9, ALT)
    counter.type("0,5*")
    counter.press(Key.Key_9, ALT)
    assert [(row.typed.quantity, row.typed.is_return) for row in page.lines.rows] == [
        ("0,75", False),
        ("1,5", True),
        ("0,5", False),
    ]
    assert page.lines.entry.text() == ""
    counter.type("250")
    counter.press(Key.Key_5, ALT)
    assert page.lines.rows[3].typed.quantity == "1"
    assert page.lines.entry.text() == "250"  # of pieces it may be a price as well, and is not lost


def test_a_code_that_nobody_knows_keeps_how_many_and_which_way(counter: Counter, page: NewOrderPage) -> None:
    window, unknown = counter.window, page.lines.unknown

    def make(name: str) -> None:
        counter.click(unknown.make)
        form = window.parts.catalogue.editing.form
        counter.do(lambda: (form.name.edit.setText(name), form.price.edit.setText("100")))
        counter.main_key()
        counter.until(lambda: window.pages.currentWidget() is page, "the order did not come back")

    for number, (before, name) in enumerate((("-", "Back"), ("2*", "Two"), ("-3*", "Three back"), ("", "One"))):
        code = f"00000{number}X"
        counter.type(before, page.lines.entry)
        counter.do(lambda code=code: page.take_code(code))
        assert page.lines.entry.text() == ""
        make(name)
    assert [(row.typed.name, row.typed.quantity, row.typed.is_return) for row in page.lines.rows] == [
        ("Back", "1", True),
        ("Two", "2", False),
        ("Three back", "3", True),
        ("One", "1", False),
    ]
    for _ in range(3):
        counter.do(lambda: page.take_code("again"))
    assert unknown.codes == ("again",)  # the same code again is one question, not three
    assert "3 of it" in unknown.words.text()
    make("Again")
    assert lines(page)[4] == ("Again", "3", "100,00")
    counter.type("2*")
    counter.do(lambda: page.take_code("search-me"))
    counter.click(unknown.search)
    assert page.lines.entry.text() == "2*search-me"


def test_a_new_product_that_is_weighed_asks_how_much_of_it(counter: Counter, page: NewOrderPage) -> None:
    window, unknown = counter.window, page.lines.unknown
    for before, quantity in (("", ""), ("0,75*", "0,75")):
        code = f"PRAWNS{len(before)}"
        counter.type(before, page.lines.entry)
        counter.do(lambda code=code: page.take_code(code))
        counter.click(unknown.make)
        form = window.parts.catalogue.editing.form
        counter.do(lambda form=form, code=code: (form.name.edit.setText(code), form.price.edit.setText("298")))
        counter.do(lambda form=form: form.unit.setCurrentIndex(form.unit.findData(Unit.KG.value)))
        counter.main_key()
        counter.until(lambda: window.pages.currentWidget() is page, "the order did not come back")
        assert page.lines.rows[-1].typed.quantity == quantity


def test_unknown_codes_are_kept_with_the_form(
    counter: Counter, page: NewOrderPage, open_counter: Callable[..., Counter]
) -> None:
    counter.type("-2*")
    counter.do(lambda: page.take_code("nobody"))
    counter.do(saving_of(page))
    again = open_counter()
    assert again.window.new_order.lines.unknown.asked == (UnknownCode("nobody", "2", is_return=True),)
