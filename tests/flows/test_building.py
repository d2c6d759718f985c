"""Building an order at the counter: typed, picked and scanned; parked and resumed; undone and redone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.input.typed_order import UnknownCode
from app.domain.order import Flow, OtherPayment, Source, Unit
from app.domain.scanning.measures import Measured, Sale
from app.domain.standing import Standing
from app.services.catalogue.products import Scanned
from app.services.desk.browse import Browse
from tests.support.counter import Counter
from tests.support.stage import Stage
from ui.pages.new_order.page import NewOrderPage

Key = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    """The page, with the sample shop in the catalogue."""
    counter.do(lambda: counter.app.catalogue.apply(counter.app.catalogue.sample("NO")))
    counter.do(counter.window.new_order.form.products.show_favourites)
    counter.do(counter.window.new_order.focus_first)
    return counter.window.new_order


def lines(page: NewOrderPage) -> list[tuple[str, str, str]]:
    return [(row.name.text(), row.quantity.text(), row.price.text()) for row in page.lines.rows]


def shown(page: NewOrderPage) -> list[str]:
    page.lines.look_now()
    if not page.lines.suggestions.shown:
        return []
    listed = page.lines.suggestions.listed
    return [listed.item(row).text() for row in range(listed.count())]


class Presses:
    """Counts what is pressed at the keyboard."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self.count = 0

    def type(self, words: str) -> None:
        self._counter.type(words)
        self.count += len(words)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._counter.press(key, held)
        self.count += 1


# how few presses it takes -------------------------------------------------------------------------------------------------


def test_a_known_item_is_sent_in_fourteen_presses(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    hands = Presses(counter)
    hands.type("ho")  # Hoodie is chosen already
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)  # nothing more: to who pays
    hands.type("41234567")
    hands.press(Key.Key_Return, CTRL)
    counter.until(lambda: bool(sandbox.requests("create")), "nothing was sent")
    assert hands.count <= 14
    (made,) = sandbox.requests("create")
    assert made["body"]["customer"] == {"phoneNumber": "4741234567"}
    assert made["body"]["amount"]["value"] == 49_900


def test_a_favourite_for_a_customer_of_before_takes_four_keys(
    counter: Counter, page: NewOrderPage, sandbox: Stage
) -> None:
    counter.sell("Cap 99,50")
    counter.do(lambda: counter.window.go(page))
    hands = Presses(counter)
    hands.press(Key.Key_1, ALT)
    hands.press(Key.Key_Return)  # the customers of before, the last one chosen already
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return, CTRL)
    counter.until(lambda: len(sandbox.requests("create")) == 2, "nothing was sent")
    assert hands.count == 4
    assert sandbox.requests("create")[1]["body"]["customer"] == {"phoneNumber": "4741234567"}
    assert sandbox.requests("create")[1]["body"]["amount"]["value"] == 3_500


# type, pick or scan -------------------------------------------------------------------------------------------------------


def test_what_fits_is_offered_while_typing(counter: Counter, page: NewOrderPage) -> None:
    counter.type("3*caffe")
    assert shown(page) == ["Caffè latte"]  # without the accent
    counter.press(Key.Key_Return)
    assert lines(page) == [("Caffè latte", "3", "49,00")]
    assert page.lines.rows[0].typed.vat == 1500
    assert shown(page) == []
    counter.type("zzz")
    assert shown(page) == []


def test_what_comes_back_is_offered_at_less_than_nothing(counter: Counter, page: NewOrderPage) -> None:
    for words, value in (("cap", "99,50"), ("-cap", "-99,50"), ("-2*cap", "-99,50")):
        counter.do(page.lines.entry.clear)
        counter.type(words, page.lines.entry)
        assert shown(page) == ["Cap"]
        assert page.lines.suggestions.listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(value)


def test_the_main_button_is_quiet_while_there_is_nothing_to_send(counter: Counter, page: NewOrderPage) -> None:
    assert page.send.property("idle")
    counter.enter_line("Cap 10")
    assert not page.send.property("idle")
    counter.press(Key.Key_R, CTRL)
    counter.type("Hoodie 450")
    counter.press(Key.Key_Return)
    assert page.send.property("idle")  # more comes back than is bought


def test_arrows_choose_and_esc_goes_without(counter: Counter, page: NewOrderPage) -> None:
    counter.type("prawn")
    assert len(shown(page)) >= 2
    second = shown(page)[1]
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Return)
    assert [name for name, *_ in lines(page)] == [second]
    counter.type("prawn", page.lines.entry)
    assert shown(page)
    counter.press(Key.Key_Escape)
    assert counter.window.pages.currentWidget() is page
    counter.press(Key.Key_Return)
    assert lines(page)[1] == ("prawn", "1", "")  # a line of its own, which asks for its price
    assert page.lines.rows[1].price.hasFocus()


def test_a_price_makes_a_line_of_its_own(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("Hoodie 450")
    assert lines(page) == [("Hoodie", "1", "450,00")]
    assert page.lines.rows[0].typed.product_id == ""


def test_a_price_alone_is_a_line_and_digits_of_a_product_are_the_product(counter: Counter, page: NewOrderPage) -> None:
    counter.enter_line("2*49,50")
    counter.enter_line("750")
    assert lines(page) == [("Goods", "2", "49,50"), ("Goods", "1", "750,00")]
    hoodie = next(product for product in counter.app.catalogue.search("hoodie") if product.barcodes)
    counter.type(hoodie.barcodes[0][-5:])
    assert shown(page) == [hoodie.name]
    counter.press(Key.Key_Return)
    assert lines(page)[2] == (hoodie.name, "1", "499,00")
    three = next(hoodie.barcodes[0][at : at + 3] for at in range(9) if hoodie.barcodes[0][at] != "0")
    counter.type(three)
    assert shown(page)
    counter.press(Key.Key_Return)
    assert lines(page)[3] == ("Goods", "1", f"{three},00")
    counter.do(lambda: counter.app.catalogue.save(replace(hoodie, sku="49", name="Short", barcodes=()), new=True))
    counter.enter_line("49")
    assert lines(page)[4] == ("Short", "1", "499,00")


def test_what_is_left_in_the_field_stops_the_sending(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    """The total does not hold it, so it is neither sent nor lost."""
    hoodie = next(product for product in counter.app.catalogue.search("hoodie") if product.barcodes)
    counter.do(lambda: page.take_code(hoodie.barcodes[0]))
    counter.type("2")
    counter.do(lambda: page.take_code(hoodie.barcodes[0]))
    counter.type("2")
    counter.type("41234567", page.payer.phone.edit)
    for words in ("22", "250", "hood", "1.500", "99999999", "-", "2*", hoodie.barcodes[0]):
        counter.do(lambda words=words: page.lines.entry.setText(words))
        counter.main_key()
        assert f"“{words}” is typed" in page.lines.error.text()
        assert page.lines.entry.hasFocus()
        assert (page.lines.entry.text(), sandbox.requests("create")) == (words, [])
    assert "998,00" in page.send.accessibleName()
    while page.lines.entry.text():  # what is offered, if it came up by now, goes first
        counter.press(Key.Key_Escape)
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "it was not sent")
    assert sandbox.requests("create")[0]["body"]["amount"]["value"] == 2 * 49_900


def foretold(counter: Counter, page: NewOrderPage, words: str) -> str:
    """What stands below the one field once `words` are typed into it."""
    counter.do(page.lines.entry.clear)
    counter.type(words, page.lines.entry)
    counter.do(page.lines.look_now)
    counter.do(page.form.products.foretell)
    return page.lines.entry.accessibleDescription()


def test_it_is_said_what_enter_makes_of_what_is_typed(counter: Counter, page: NewOrderPage) -> None:
    numbered = replace(counter.app.catalogue.get("hoodie"), sku="10012", name="Numbered", barcodes=(), favourite=0)
    counter.do(lambda: counter.app.catalogue.save(numbered, new=True))
    assert {words: foretold(counter, page, words) for words in FORETOLD} == FORETOLD
    counter.type("prawn", page.lines.entry)
    assert shown(page)
    counter.press(Key.Key_Down)
    assert "Prawn" in page.lines.foretold.text()
    counter.press(Key.Key_Escape)  # the list goes, and what Enter does is another thing
    assert page.lines.foretold.text() == "Enter adds: 1 × prawn · you are asked for the price"
    counter.press(Key.Key_Escape)
    counter.until(lambda: not page.lines.foretold.text(), "something was said of an empty field")


FORETOLD = {
    "hood": "Enter adds: Hoodie · 1 × 499,00",
    "3*hood": "Enter adds: Hoodie · 3 × 499,00",
    "-hood": "Enter adds a return: Hoodie · 1 × 499,00",
    "Hoodie 450": "Enter adds: Hoodie · 1 × 450,00 · 25\u00a0%",
    "2*Te 35": "Enter adds: Te · 2 × 35,00 · 25\u00a0%",
    "49,50": "Enter adds: Goods · 1 × 49,50 · 25\u00a0%",
    "-49,50": "Enter adds a return: Goods · 1 × 49,50 · 25\u00a0%",
    "zzz": "Enter adds: 1 × zzz · you are asked for the price",
    "1.500": "1.500 can be read two ways. Type 1500 or 1,50.",
    "Sofa 1.500": "1.500 can be read two ways. Type 1500 or 1,50.",
    "100 EUR": "100 EUR is in another currency. Amounts here are in NOK.",
    "10012": "Enter adds: Numbered · 1 × 499,00",
    "99999999": "No product has the code 99999999.",
    "2*99999999": "No product has the code 99999999.",
    "0123": "No product has the code 0123.",
    "prawns, fresh": "Enter adds: Prawns, fresh · you are asked how many kg",
    "0,45*prawns, fresh": "Enter adds: Prawns, fresh · 0,45 × 298,00",
    "2*": "What you scan, pick or type next: 2 ×",
    "-": "What you scan, pick or type next comes back: 1 ×",
    "": "",
}


@pytest.mark.parametrize("words", ["1.500", "2*1.500", "-1,500", "99999999", "0123", "2*99999999"])
def test_digits_never_become_a_name(counter: Counter, page: NewOrderPage, words: str) -> None:
    counter.enter_line(words)
    assert [row.name.text() for row in page.lines.rows] in ([], ["Goods"])
    assert bool(page.lines.rows) is not bool(page.lines.unknown.codes)
    assert all(row.wrong for row in page.lines.rows)


def test_what_is_offered_stays_below_its_field(counter: Counter, page: NewOrderPage) -> None:
    """Also when another customer's request is settled meanwhile, which is said above the page."""
    entry = page.lines.entry
    counter.type("hood")
    assert shown(page)

    def below() -> tuple[int, int]:
        listed, at = page.lines.suggestions.listed, entry.mapTo(entry.window(), entry.rect().bottomLeft())
        return listed.x() - at.x(), listed.y() - at.y()

    gap = below()
    counter.do(lambda: counter.stage.bridge.notice("Something happened."))
    counter.do(lambda: counter.window.resize(1000, 700))
    counter.wait(0.05)
    assert below() == gap


def test_goods_that_come_back_are_offered_at_a_price_below_nothing(counter: Counter, page: NewOrderPage) -> None:
    for typed, price in (("cap", "99,50"), ("-cap", "-99,50"), ("-2*cap", "-99,50")):
        counter.type(typed, page.lines.entry)
        assert shown(page)
        said = page.lines.suggestions.listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.endswith(f", {price}")
        page.lines.entry.clear()


def test_what_was_offered_goes_with_what_was_typed(counter: Counter, page: NewOrderPage) -> None:
    """Or the next Enter would take it."""

    def gone(act: Callable[[], object]) -> bool:
        counter.type("hood", page.lines.entry)
        assert shown(page)
        act()
        return page.lines.entry.text() == "" and not page.lines.suggestions.shown

    assert gone(lambda: counter.press(Key.Key_1, ALT))
    assert gone(lambda: counter.press(Key.Key_1, ALT))  # one more of the same
    assert gone(lambda: counter.press(Key.Key_Z, CTRL))
    assert gone(lambda: counter.press(Key.Key_F9))


def test_tab_goes_from_the_tools_to_the_favourites(counter: Counter, page: NewOrderPage) -> None:
    counter.do(page.form.products.show_favourites)
    counter.do(page.lines.back.setFocus)
    for tile in page.lines.favourites.tiles:
        counter.press(Key.Key_Tab)
        assert tile.hasFocus()


def test_the_first_line_moves_nothing_that_somebody_is_about_to_press(counter: Counter, page: NewOrderPage) -> None:
    counter.wait(0.05)
    before = page.payer.mapTo(page, QPoint())
    counter.enter_line("Hoodie 450")
    counter.wait(0.05)
    assert page.payer.mapTo(page, QPoint()) == before


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
        counter.do(lambda other=other: counter.app.catalogue.save(other, new=True))
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
    counter.do(page._save_form)
    again = open_counter()
    assert again.window.new_order.lines.unknown.asked == (UnknownCode("nobody", "2", is_return=True),)


def test_lines_are_moved_doubled_and_removed_by_key(counter: Counter, page: NewOrderPage) -> None:
    for words in ("One 1", "Two 2", "Three 3"):
        counter.enter_line(words)
    counter.do(page.lines.rows[2].name.setFocus)
    counter.press(Key.Key_Up, ALT)
    assert [name for name, *_ in lines(page)] == ["One", "Three", "Two"]
    assert page.lines.rows[1].name.hasFocus()
    counter.press(Key.Key_D, CTRL)
    assert [name for name, *_ in lines(page)] == ["One", "Three", "Three", "Two"]
    counter.press(Key.Key_Delete, CTRL)
    counter.do(page.lines.rows[0].name.setFocus)
    counter.press(Key.Key_Down, ALT)
    assert [name for name, *_ in lines(page)] == ["Three", "One", "Two"]
    reached = []
    counter.do(page.lines.entry.setFocus)
    for _ in range(40):
        counter.press(Key.Key_Tab)
        reached += [row.name.text() for row in page.lines.rows if row.name.hasFocus()]
    assert reached[:3] == ["Three", "One", "Two"]  # Tab goes as it is read


def test_free_shipping_and_return_lines(counter: Counter, page: NewOrderPage) -> None:
    counter.press(Key.Key_L, CTRL)
    counter.type("Sewing")
    counter.type("200", page.lines.rows[0].price)
    counter.press(Key.Key_L, CTRL | SHIFT)
    counter.type("79")
    counter.press(Key.Key_Return)
    counter.press(Key.Key_R, CTRL)
    counter.type("hoo")
    counter.press(Key.Key_Return)
    assert [(line.name, line.signed, line.is_shipping) for line in page.lines.readable()] == [
        ("Sewing", 20_000, False),
        ("Shipping", 7_900, True),
        ("Hoodie", -49_900, False),
    ]
    assert "worth 220,00\u00a0kr more" in page.total.wrong.text()
    counter.press(Key.Key_L, CTRL | SHIFT)
    assert page.lines.rows[1].price.hasFocus()  # there is one of it


def test_discounts_on_a_line_and_on_the_order(counter: Counter, page: NewOrderPage, sandbox: Stage) -> None:
    counter.enter_line("2*Hoodie 500")
    counter.enter_line("Cap 100")
    counter.do(page.lines.rows[0].name.setFocus)
    counter.type("10 %", page.lines.rows[0].details.discount)
    assert page.lines.rows[0].total.text() == "900,00"
    counter.press(Key.Key_F10)
    counter.type("50")
    assert page.total.total.text() == "950,00\u00a0kr"
    counter.type("41234567", page.payer.phone.edit)
    counter.press(Key.Key_F10)
    counter.type("2000")
    counter.main_key()
    assert "more than the order" in page.total.discount.error.text()
    counter.press(Key.Key_F10)
    counter.type("50")
    counter.main_key()
    counter.until(lambda: bool(sandbox.requests("create")), "nothing was sent")
    (made,) = sandbox.requests("create")
    assert made["body"]["amount"]["value"] == 95_000
    assert [line["totalAmount"] for line in made["body"]["receipt"]["orderLines"]] == [85_500, 9_500]


# undo, park, resume -------------------------------------------------------------------------------------------------------


def test_every_edit_is_undone_and_redone(counter: Counter, page: NewOrderPage) -> None:
    """Step by step back to the empty form, and forwards again to what stood there."""
    steps = [page.form.typed()]

    def step(act: Callable[[], object]) -> None:
        counter.do(act)
        counter.do(page._save_form)
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
    monkeypatch.setattr(Browse, "push_refused_since", lambda _: datetime(2026, 1, 1, tzinfo=UTC))
    counter = open_counter()
    counter.press(Key.Key_Z, CTRL)
    assert counter.window.new_order.payer.flow is Flow.QR


def test_what_was_typed_last_is_there_after_the_settings_are_saved(counter: Counter, page: NewOrderPage) -> None:
    def hurry() -> None:
        QTest.keyClicks(page.lines.entry, "2*Hoo")
        counter.app.preferences.change({"language": "fi"})

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
        counter.do(page._on_edited)
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
