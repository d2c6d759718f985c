"""What the button says is what is sent, or nothing is: any mix of scans, typed text and keys, in any order."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.money import Currency, Money, format_money
from app.domain.order import Flow, Order
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.pages import starting_over
from tests.support.stage import Stage
from ui.pages.new_order.form import OrderForm
from ui.pages.new_order.page import NewOrderPage
from ui.widgets.basics.fields import Field

Key = Qt.Key
ALT, CTRL, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
WORDS = (
    *("2", "250", "22", "0,75", "1.500", "49,50", "99999999", "0123", "-", "2*", "0,5*", "-3*"),
    *("hood", "Hoodie 499", "2*Te 35", "Sofa 1 234", "Sofa 1.500", "zzz", "caffe", "prawns, fresh", "3x Kaffe 35"),
)
KEYS = (
    *((Key.Key_Return, NONE), (Key.Key_Return, NONE), (Key.Key_Escape, NONE), (Key.Key_Down, NONE), (Key.Key_Up, NONE)),
    *(
        (Key.Key_Tab, NONE),
        (Key.Key_Z, CTRL),
        (Key.Key_Y, CTRL),
        (Key.Key_K, CTRL),
        (Key.Key_L, CTRL),
        (Key.Key_R, CTRL),
    ),
    *((Key.Key_D, CTRL), (Key.Key_Delete, CTRL), (Key.Key_F10, NONE), (Key.Key_F10, CTRL), (Key.Key_Backspace, NONE)),
    *((key, ALT) for key in (Key.Key_1, Key.Key_2, Key.Key_5, Key.Key_9)),
    *((key, CTRL) for key in (Key.Key_1, Key.Key_2, Key.Key_3)),
)
SALES = 30


class Clerk:
    """Presses whatever comes, and then *Send*."""

    def __init__(self, counter: Counter, page: NewOrderPage, sandbox: Stage, seed: int) -> None:
        self.counter, self.page, self.sandbox, self.rng = counter, page, sandbox, Random(seed)
        self.codes = [code for product in counter.app.catalogue.search("hoodie") for code in product.barcodes]
        self.sent = self.refused = 0

    def act(self) -> None:
        rng, counter = self.rng, self.counter
        what = rng.random()
        if what < 0.35:
            counter.type(rng.choice(WORDS), self.page.lines.entry if rng.random() < 0.8 else None)
        elif what < 0.5:
            code = rng.choice((*self.codes, *self.codes, "4006381333931"))
            counter.do(lambda: self.page.take_code(code))
        elif what < 0.9:
            counter.press(*rng.choice(KEYS))
        else:
            row = rng.choice(self.page.lines.rows) if self.page.lines.rows else None
            if row is not None:
                counter.type(rng.choice(("3", "x", "1.500", "10")), rng.choice((row.quantity, row.price)))
        if counter.window.pages.currentWidget() is self.page:
            focused = QApplication.focusWidget()
            assert focused is not None
            assert focused.isVisible(), f"the keyboard is nowhere: {focused.accessibleName()}"

    def send(self) -> None:
        """Press *Send*: either that very amount goes out, in lines that come to it, or it is said why nothing does."""
        counter, page = self.counter, self.page
        counter.do(counter.window.show_new_order)  # Esc in an empty form leads back
        if page.payer.flow is Flow.PUSH and not page.payer.phone.text:
            counter.type("41234567", page.payer.phone.edit)
        said, before = page.send.accessibleName(), len(self.sandbox.payments())
        counter.main_key()
        counter.wait(0.02)
        if counter.window.pages.currentWidget() is page:
            self.refused += 1
            assert len(self.sandbox.payments()) == before
            assert self.why(), "nothing was sent, and nothing was said"
            return
        counter.until(lambda: len(self.sandbox.payments()) > before, "it was not sent")
        self.sent += 1
        newest = self.sandbox.payments()[0]
        value = newest["amount"]["value"]
        assert said.endswith(format_money(Money(value, Currency.NOK), "en")), said
        lines = newest["receipt"]["orderLines"]
        assert sum(-line["totalAmount"] if line.get("isReturn") else line["totalAmount"] for line in lines) == value

    def why(self) -> list[str]:
        """Every sentence that says what keeps the order from being sent."""
        page = self.page
        rows = [row.error.text() for row in page.lines.rows if row.wrong]
        errors = [Field.error.made(field) for field in (page.payer.phone, page.total.discount)]
        fields = [error.text() for error in errors if error is not None]
        return [
            text
            for text in (page.lines.error.text(), page.total.wrong.text(), *rows, *fields, *self.counter.notices)
            if text
        ]


@pytest.fixture
def page(counter: Counter) -> NewOrderPage:
    counter.do(lambda: at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO"))))
    counter.do(counter.window.new_order.form.products.show_favourites)
    return counter.window.new_order


@pytest.mark.parametrize("seed", [1, 2])
def test_what_the_button_says_is_what_is_sent(counter: Counter, page: NewOrderPage, sandbox: Stage, seed: int) -> None:
    sandbox.settings(rate_limits=False)
    clerk = Clerk(counter, page, sandbox, seed)
    for _ in range(SALES):
        counter.do(counter.window.show_new_order)
        counter.do(starting_over(page))
        counter.do(page.focus_first)
        for _ in range(clerk.rng.randint(1, 9)):
            clerk.act()
        clerk.send()
    assert clerk.sent >= SALES // 8, "hardly anything was sent: it shows little"
    assert clerk.refused >= SALES // 8, "hardly anything was stopped: it shows little"


def test_a_form_that_sends_what_is_typed_is_caught(
    counter: Counter, page: NewOrderPage, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault as it was: what stood in the one field went along, and the button did not say so."""
    honest = OrderForm.read

    def as_it_was(self: OrderForm) -> Order:
        if typed := self.lines.entry.text().strip():
            self.products.enter(typed)
        return honest(self)

    monkeypatch.setattr(OrderForm, "read", as_it_was)
    clerk = Clerk(counter, page, sandbox, 1)
    counter.do(lambda: page.take_code(clerk.codes[0]))
    counter.do(lambda: page.lines.entry.setText("22"))
    with pytest.raises(AssertionError, match="499,00"):
        clerk.send()
