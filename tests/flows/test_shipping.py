"""Goods leave in parts, and the customer sees in the app where they are."""

import os

from PySide6.QtCore import Qt

from app.domain.operation import Stage
from app.domain.standing import Standing
from tests.support.counter import Counter
from tests.support.stage import Stage as Sandbox
from ui.pages.order.sees_side import SeesSide
from ui.widgets.shipping.customer_sees import CustomerSeesPart
from ui.widgets.shipping.travel import RELEASE


def reserved(counter: Counter, sandbox: Sandbox, *lines: str) -> str:
    reference = counter.sell(*lines)
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.do(lambda: counter.app.actions.ship_later(reference))
    counter.wait(0.05)
    return reference


def look_at(counter: Counter, name: str) -> None:
    """Keep a picture where somebody wants to look at it."""
    if folder := os.environ.get("SHOW_PICTURES"):
        counter.window.grab().save(f"{folder}/{name}.png")


def opened_sees(counter: Counter) -> CustomerSeesPart:
    """What the customer sees, in its panel beside the order."""
    panels = counter.window.parts.order.panels
    counter.do(lambda: panels.toggle("sees"))
    side = panels.sides["sees"]
    assert isinstance(side, SeesSide)
    return side.panel.part


def leave(counter: Counter, at: int, number: str) -> None:
    """Tick one line alone, type its number, and press the main button."""
    page = counter.window.parts.order
    ticks = page.ordered.picker.ticks
    for place, tick in ticks.items():
        counter.do(lambda tick=tick, place=place: tick.setChecked(place == at))
    counter.type(number, page.ordered.tracking.edit)


def test_a_shipment_in_three_parts_with_tracking(counter: Counter, sandbox: Sandbox) -> None:
    reference = reserved(counter, sandbox, "Hoodie 499", "Cap 99,50", "Book 150", "Mug 80")
    page = counter.window.parts.order
    counter.do(lambda: page.ordered.carrier.setCurrentText("Posten"))
    leave(counter, 0, "RR1")
    assert page.ordered.travels.rest.isVisible()
    assert page.ordered.travels.rest.currentText().replace("\u00a0", " ").startswith("Keep 329,50 kr")
    assert "329,50 stays reserved" in page.forecast.text().replace("\u00a0", " ")
    look_at(counter, "ship-form")
    counter.main_key()
    counter.see(Standing.PART_CAPTURED)
    counter.until(lambda: sandbox.moved(reference)[1:] == [("capture", 49_900)], "the first part did not leave")
    sees = opened_sees(counter)
    counter.until(lambda: "sporing.posten.no/sporing/RR1" in sees.link.text(), "nobody said what the customer sees")
    counter.until(lambda: "Hoodie" in sees.receipt.text(), "the receipt was not read back")
    look_at(counter, "customer-sees")

    assert page.ordered.tracking.text == "", "the next parcel has a number of its own"
    assert page.ordered.carrier.currentText() == "Posten"
    counter.do(lambda: page.ordered.carrier.setCurrentText("GLS"))
    leave(counter, 1, "22")
    counter.main_key()
    counter.until(lambda: "gls-group.eu/track/22" in sees.link.text(), "the newer link was not shown")

    leave(counter, 2, "33")
    counter.do(lambda: page.ordered.travels.rest.setCurrentIndex(page.ordered.travels.rest.findData(RELEASE)))
    assert "80,00 is released" in page.forecast.text().replace("\u00a0", " ")
    look_at(counter, "release-rest")
    counter.main_key()
    counter.until(lambda: "gls-group.eu/track/33" in sees.link.text(), "the third link was not shown")
    assert sandbox.moved(reference)[1:] == [
        ("capture", 49_900),
        ("capture", 9_950),
        ("capture", 15_000),
        ("cancel", 8_000),
    ]
    view = counter.app.browse.order(reference)
    assert [each.tracking for each in view.shipments] == ["RR1", "22", "33"]
    assert view.payment is not None
    assert view.payment.left == 0
    links = sandbox.requests("orders")
    assert [each["method"] for each in links if each["method"] == "PUT"] == ["PUT"] * 3

    counter.press(Qt.Key.Key_F2)
    other = reserved(counter, sandbox, "Hat 100")
    assert page.ordered.carrier.currentText() == "GLS", "who took the parcel before is remembered"
    assert other != reference


def test_a_link_that_is_refused_is_said_and_shown_again(counter: Counter, sandbox: Sandbox) -> None:
    reference = reserved(counter, sandbox, "Hoodie 499")
    page = counter.window.parts.order
    counter.do(lambda: page.ordered.carrier.setCurrentText("DAO"))
    leave(counter, 0, "1")
    sandbox.faults({"operation": "orders", "do": "409", "count": 1})
    counter.main_key()
    counter.see(Standing.CAPTURED)
    sees = opened_sees(counter)
    counter.until(sees.again.isVisible, "nobody said that the link is not shown")
    assert "the money stand as they are" in sees.link.text()
    look_at(counter, "link-refused")
    counter.click(sees.again)
    counter.until(lambda: "dao.as" in sees.link.text(), "it was not shown again")
    link = counter.app.browse.order(reference).link
    assert link is not None
    assert link.stage is Stage.DONE
    counter.click(sees.read)
    counter.until(lambda: len(sandbox.requests("orders")) >= 5, "it was not read again")
