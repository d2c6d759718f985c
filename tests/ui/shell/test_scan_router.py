"""Where scans go: the right place for each sort, and nothing but a quiet notice while a question stands open."""

from itertools import repeat

import pytest
from PySide6.QtCore import QCoreApplication

from app.domain.catalogue.product import Product
from app.domain.scanning.scan import Scan
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.places import order, put
from tests.support.scans import Hand

EAN, UPC_E = "7038010000010", "04252614"
QR = "https://qr.vipps.no/28/2/01/031/4712345678?v=1"


class Till:
    """A counter with a scanner at it."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.window = counter.window
        self.hand = Hand(counter.stage.scanner)

    def scan(self, code: str) -> None:
        def scanning() -> None:
            self.hand.scan(code, repeat(12))
            self.hand.be_quiet()

        before = len(self.hand.scans)
        self.counter.do(scanning)
        self.counter.until(lambda: len(self.hand.scans) > before, "the scan did not come")

    @property
    def lines(self) -> list[tuple[str, str]]:
        return [(row.name.text(), row.quantity.text()) for row in self.window.new_order.lines.rows]

    @property
    def shown(self) -> str:
        return self.window.pages.currentWidget().objectName()


@pytest.fixture
def till(counter: Counter, run: Run) -> Till:
    run(counter.app.tasks.stop())  # states stay as a test put them
    for product in (
        Product("hoodie", "Hoodie", 49900, 2500, barcodes=(EAN,)),
        Product("cap", "Cap", 9950, 2500, barcodes=("0042100005264",)),
        Product("K-261122-9999", "Named like an order", 100, 2500),
    ):
        at_once(counter.app.catalogue.save(product, new=True))
    return Till(counter)


def test_a_product_from_any_page(till: Till) -> None:
    for show in (till.window.show_orders, till.window.show_settings, till.window.show_new_order):
        till.counter.do(show)
        till.scan(EAN)
        assert till.window.pages.currentWidget() is till.window.new_order
    assert till.lines == [("Hoodie", "3")]
    till.scan(UPC_E)
    till.scan("CAP")
    till.scan("K-261122-9999")
    assert till.lines == [("Hoodie", "3"), ("Cap", "2"), ("Named like an order", "1")]


def test_a_code_that_nobody_knows_is_asked_about(till: Till) -> None:
    till.scan("5012345678900")
    till.scan("NO-SUCH-CODE")
    assert till.lines == []
    assert till.window.new_order.lines.unknown.codes == ("5012345678900", "NO-SUCH-CODE")


def test_half_a_word_stays_when_something_is_scanned(till: Till) -> None:
    till.counter.type("hood", till.window.new_order.lines.entry)
    till.scan(EAN)
    assert till.lines == [("Hoodie", "1")]
    assert till.window.new_order.lines.entry.text() == "hood"


def test_the_customers_own_code_says_who_pays(till: Till) -> None:
    till.counter.do(till.window.show_orders)
    till.scan(QR)
    assert till.window.pages.currentWidget() is till.window.new_order
    assert till.window.new_order.payer.personal_qr == QR


@pytest.mark.parametrize("standing", [standing for standing in Standing if standing is not Standing.DRAFT])
def test_our_own_reference_opens_the_order(till: Till, standing: Standing) -> None:
    reference = put(till.counter.app, standing)
    till.scan(reference.lower())
    assert till.window.pages.currentWidget() is till.window.parts.order
    assert till.counter.reference == reference


def test_the_reference_of_a_later_request_opens_its_order(till: Till, run: Run) -> None:
    reference = put(till.counter.app, Standing.DECLINED)
    run(till.counter.app.checkout.send(reference))
    till.scan(f"{reference}-2")
    assert till.window.pages.currentWidget() is till.window.parts.order
    assert till.counter.reference == reference


def test_a_parked_slip_opens_where_it_was_left(till: Till) -> None:
    till.scan(EAN)
    till.counter.click(till.window.new_order.park)
    assert till.lines == []
    (draft,) = till.counter.app.browse.drafts()
    till.counter.do(till.window.show_orders)
    till.scan(draft.reference)
    assert till.window.pages.currentWidget() is till.window.new_order
    assert till.lines == [("Hoodie", "1")]


def test_a_reference_of_another_shape_is_found_too(till: Till) -> None:
    at_once(till.counter.app.checkout.save(order(), reference="webshop12345"))
    till.scan("webshop12345")
    assert till.lines == [("<b>Hoodie</b> & co", "1")]


def test_an_order_that_is_not_here_is_said(till: Till) -> None:
    till.counter.do(till.window.show_orders)
    till.scan("X-261122-0001")
    assert till.counter.notices == ["There is no order X-261122-0001 here."]
    assert till.shown == "orders"
    assert till.window.new_order.lines.unknown.codes == ()


def test_while_an_amount_is_asked_for_a_scan_is_only_told(till: Till) -> None:
    reference = put(till.counter.app, Standing.CAPTURED)
    till.counter.do(lambda: till.window.open_order(reference))
    page = till.window.parts.order
    till.counter.click(page.refund)
    amount = page.ask_amount.amount.text
    till.scan(EAN)
    till.scan(QR)
    assert till.counter.notices == [f"Scanned: {EAN} · {QR}"]
    assert page.ask_amount.isVisible()
    assert page.ask_amount.amount.text == amount
    assert page.ask_amount.amount.edit.hasFocus()
    assert till.lines == []
    assert [exchange for exchange in till.counter.app.browse.events(reference) if exchange.name == "REFUNDED"] == []
    (card,) = till.window.notices.cards
    assert card.offer is not None
    till.counter.do(card.offer.click)
    assert till.lines == [("Hoodie", "1")]
    assert till.window.new_order.payer.personal_qr == QR
    assert till.counter.notices == []
    till.counter.do(lambda: till.window.open_order(reference))
    assert page.ask_amount.isVisible()  # it is still asked
    till.scan(UPC_E)
    assert till.counter.notices == [f"Scanned: {UPC_E}"]  # what was opened is not told again


def test_while_a_dialog_is_open_a_scan_is_only_told(till: Till) -> None:
    till.counter.do(till.window.show_keys)
    till.counter.until(till.window.keys.isVisible, "no dialog")
    till.scan(EAN)
    assert till.counter.notices == [f"Scanned: {EAN}"]
    assert till.lines == []
    till.counter.do(till.window.keys.accept)
    till.counter.do(till.window.activateWindow)
    till.counter.until(till.window.isActiveWindow, "the window did not come back")
    till.scan(EAN)
    assert till.lines == [("Hoodie", "1")]


def test_a_page_may_have_a_use_of_its_own(till: Till) -> None:
    taken: list[Scan] = []
    till.counter.do(till.window.show_orders)

    def take_scan(scan: Scan) -> bool:
        taken.append(scan)
        return scan.text == EAN

    till.window.parts.orders.take_scan = take_scan  # type: ignore[attr-defined]
    till.scan(EAN)
    assert till.lines == []
    till.scan(UPC_E)
    assert till.lines == [("Cap", "1")]
    assert [scan.text for scan in taken] == [EAN, UPC_E]


def test_a_window_built_anew_takes_scans_once(till: Till) -> None:
    till.counter.do(lambda: at_once(till.counter.app.preferences.change({"theme": "dark"})))
    till.counter.until(lambda: till.counter.window is not till.window, "the window was not built anew")
    till.counter.wait(0.05)
    QCoreApplication.processEvents()
    till.window = till.counter.window
    till.scan(EAN)
    assert till.lines == [("Hoodie", "1")]
    till.counter.do(lambda: at_once(till.counter.app.preferences.change({"theme": "light"})))
    till.counter.wait(0.05)


# typed in one go ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "2*Hoodie 499",
        "Hoodie 499",
        "Gift wrapping",
        "blåbær",
        "49,50",
        "1 299,50",
        "0,75*prawns",
        "-Cap 99,50",
        "3x Kaffe 35",
    ],
)
def test_words_typed_in_one_go_stand_in_the_field(till: Till, words: str) -> None:
    """A text expander, or a remote desktop: nothing is asked about and nothing is lost."""
    page = till.window.new_order
    till.counter.do(page.focus_first)
    till.scan(words)
    assert (page.lines.entry.text(), page.lines.unknown.codes, till.lines) == (words, (), [])
    till.counter.do(page.form.products.foretell)
    assert page.lines.foretold.text()


def test_words_go_where_they_were_typed(till: Till) -> None:
    page = till.window.new_order
    till.counter.do(page.receipt.unfold)
    for field in (page.payer.customer.edit, page.receipt.fields["note"].edit):
        till.counter.do(field.setFocus)
        till.counter.type("Dear ", field)
        till.scan("Kari Nordmann")
        assert field.text() == "Dear Kari Nordmann"
    till.counter.do(page.lines.back.setFocus)  # a button: into the one field
    till.scan("Gift wrapping 45")
    assert page.lines.entry.text() == "Gift wrapping 45"
    till.counter.do(till.window.show_catalogue)
    till.counter.do(page.lines.entry.clear)
    till.counter.do(till.window.parts.catalogue.table.setFocus)
    till.scan("Gift wrapping 45")
    assert till.window.pages.currentWidget() is page
    assert page.lines.entry.text() == "Gift wrapping 45"


@pytest.mark.parametrize(
    "code", ["ABC 123", "7038010009457", "12345678", "X-0001", "abc123", "https://example.com/a", "%O1-Y"]
)
def test_what_may_be_a_code_is_asked_about(till: Till, code: str) -> None:
    till.counter.do(till.window.new_order.focus_first)
    till.scan(code)
    assert till.window.new_order.lines.unknown.codes == (code,)
    assert till.window.new_order.lines.entry.text() == ""


def test_what_a_product_is_called_by_is_its_code(till: Till) -> None:
    for sku in ("hoodie", "Named so 45", "2*two"):
        if sku != "hoodie":
            till.counter.do(
                lambda sku=sku: at_once(till.counter.app.catalogue.save(Product(sku, sku.upper(), 100, 2500), new=True))
            )
        till.scan(sku)
    assert [name for name, _ in till.lines] == ["Hoodie", "NAMED SO 45", "2*TWO"]


def test_a_number_at_a_scanners_pace_is_a_number_in_its_field(till: Till) -> None:
    page = till.window.new_order
    phone = page.payer.phone
    till.counter.do(lambda: page.take_code(EAN))
    till.counter.do(phone.edit.setFocus)
    for number, stands in (("41234567", "41 23 45 67"), ("+46701234567", "+46 70 123 45 67")):
        till.counter.do(phone.edit.clear)
        till.scan(number)
        assert (phone.text, page.lines.unknown.codes) == (stands, ())
    till.scan(EAN)  # a product all the same
    assert till.lines == [("Hoodie", "2")]
    till.scan("7038010009457")
    assert page.lines.unknown.codes == ("7038010009457",)
    till.counter.do(page.lines.entry.setFocus)
    for _ in range(3):
        till.scan("96385074")
    assert page.lines.unknown.codes == ("7038010009457", "96385074")


def test_another_number_typed_in_one_go_is_a_number_where_it_is_asked_for(till: Till) -> None:
    till.counter.sell("Cap 100")
    order = till.window.parts.order
    till.counter.do(order.by_phone.click)
    assert order.ask_number.phone.edit.hasFocus()
    till.scan("92345678")
    assert order.ask_number.phone.text == "92 34 56 78"
    assert till.window.pages.currentWidget() is order
