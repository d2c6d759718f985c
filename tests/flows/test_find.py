"""The box that finds things and acts, through the real window."""

from PySide6.QtCore import Qt

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import CTRL, Counter
from tests.support.places import put
from ui.models.found import FoundRow, Section
from ui.widgets.find.find_box import FindBox


def open_box(counter: Counter) -> FindBox:
    counter.press(Qt.Key.Key_K, CTRL)
    box = counter.window.parts.finder.box
    assert box.isVisible()
    assert box.field.hasFocus()
    return box


def found(counter: Counter, section: Section) -> list[FoundRow]:
    return [row for row in counter.window.parts.finder.box.list.model().rows if row.section is section]


def ask(counter: Counter, text: str) -> FindBox:
    box = open_box(counter)
    counter.type(text)
    return box


def test_look(counter: Counter, run: Run) -> None:
    for _ in range(9):
        put(counter.app, Standing.CAPTURED)
    put(counter.app, Standing.RESERVED)
    box = ask(counter, "hoodie ~500 today")
    counter.wait(0.2)
    counter.window.grab().save("/tmp/w3/fu1.png")
    box.field.clear()
    counter.type("dark")
    counter.wait(0.2)
    counter.window.grab().save("/tmp/w3/fu2.png")
    box.field.clear()
    counter.wait(0.2)
    counter.window.grab().save("/tmp/w3/fu3.png")
    counter.type("hoodie nothing KX-123123123")
    counter.wait(0.2)
    counter.window.grab().save("/tmp/w3/fu4.png")


def test_look2(counter: Counter, run: Run) -> None:
    from decimal import Decimal

    from app.domain.money import Currency
    from app.domain.order import Order, OrderLine

    for name in ("Anna Hood", "Bjørn Åsen"):
        line = OrderLine("Hoodie", "h1", Decimal(1), 49900, 2500)
        asked = Order((line,), Currency.NOK, phone="4741234567", customer=name)
        reference = counter.app.checkout.save(asked).reference
        run(counter.app.checkout.send(reference))
    ask(counter, "hood")
    counter.wait(0.2)
    counter.window.grab().save("/tmp/w3/fu2.png")
    counter.press(Qt.Key.Key_Return)
    ask(counter, "refu")
    counter.wait(0.2)
    counter.window.grab().save("/tmp/w3/fu3.png")
