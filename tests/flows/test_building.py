"""Building an order at the counter: typed, picked and scanned."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.new_order_page import ALT, CTRL, SHIFT, lines, sample_shop, shown
from tests.support.stage import Stage
from ui.pages.new_order.page import NewOrderPage

Key = Qt.Key


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    return sample_shop(counter)


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
    counter.do(
        lambda: at_once(counter.app.catalogue.save(replace(hoodie, sku="49", name="Short", barcodes=()), new=True))
    )
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
    counter.do(lambda: at_once(counter.app.catalogue.save(numbered, new=True)))
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
