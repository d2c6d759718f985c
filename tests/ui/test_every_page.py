"""The pages as a whole: what each state offers, the keyboard, names for who cannot see, text that stays text."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.order import Flow, Order
from app.domain.standing import Standing
from app.runtime import now_utc
from app.settings import LANGUAGES
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.places import STATES, put
from tests.support.settings_fields import choose, type_setting
from ui.look.formats import moment
from ui.look.sizes import SMALL
from ui.look.texts import standing_word
from ui.models.orders import OrderColumn

OFFERS = {
    Standing.DRAFT: {"Send request", "Change the order"},
    Standing.SENDING: {"Cancel request (not now)"},
    Standing.WAITING: {"Cancel request"},
    Standing.RESERVED: {"Capture now", "To ship", "Release…"},
    Standing.PART_CAPTURED: {"Capture now", "Release the rest…", "Refund…"},
    Standing.CAPTURED: {"Refund…"},
    Standing.RELEASED: set(),
    Standing.REFUNDED: set(),
    Standing.DECLINED: {"Send request"},
    Standing.EXPIRED: {"Send request"},
    Standing.CANCELLED: {"Send request"},
    Standing.UNKNOWN: {"Ask again", "Release… (not now)"},
}
"""What the page of an order offers in each state; "(not now)" is shown but cannot be pressed, and says why."""


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    """A window whose watch stands still, so that states stay as a test put them."""
    run(counter.app.tasks.stop())
    return counter


def test_every_state_is_in_the_table() -> None:
    assert STATES.keys() == OFFERS.keys() == set(Standing)


@pytest.mark.parametrize("standing", list(Standing))
def test_each_state_offers_what_is_allowed_and_nothing_else(still: Counter, standing: Standing) -> None:
    reference = put(still.app, standing)
    still.do(lambda: still.window.open_order(reference))
    page = still.window.parts.order
    assert page.badge.text().startswith(standing_word(standing))
    offered = set()
    for each in (page.primary, page.cancel, page.later, page.release, page.refund, page.change):
        if each.isVisible():
            words = re.split(r" · |\n", each.text())[0]
            offered.add(words if each.isEnabled() else f"{words} (not now)")
            assert each.isEnabled() or each.toolTip(), "a button that cannot be pressed says why"
    assert offered == OFFERS[standing]


LARGE = 1_234_950


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_a_moment_is_never_cut_short_in_the_list(open_counter: Callable[..., Counter], run: Run, language: str) -> None:
    still = open_counter({"language": language})
    run(still.app.tasks.stop())
    still.do(lambda: still.window.resize(1024, 768))
    put(still.app, Standing.RESERVED)
    still.do(lambda: still.window.go(still.window.parts.orders))
    table, now = still.window.parts.orders.table, now_utc().replace(hour=20)
    for days in range(60):
        words = moment(now - timedelta(days=days), now, language)
        assert table.fontMetrics().horizontalAdvance(words) <= table.columnWidth(OrderColumn.AT) - 2 * SMALL, words


def test_changing_language_and_colours_keeps_what_was_typed(still: Counter) -> None:
    still.enter_line("2*Hoodie 499")
    still.wait(0.5)
    still.press(Qt.Key.Key_F8)
    old = still.window
    choose(still, "theme", "dark")
    choose(still, "language", "nb")
    still.until(lambda: still.window is not old, "the window was not built anew")
    assert still.window.new_order.send.text().startswith("Send forespørsel · 998,00")
    assert still.window.parts.settings.every("theme").value == "dark"
    assert still.window.parts.settings.told.text() != ""
    still.do(lambda: at_once(still.app.preferences.change({"language": "en", "theme": "light"})))
    still.wait(0.05)


def test_a_wrong_setting_is_said_at_its_field_and_nothing_is_saved(still: Counter) -> None:
    still.press(Qt.Key.Key_F8)
    type_setting(still, "vat_default", "250")
    assert "not a VAT rate" in still.window.parts.settings.every("vat_default").error.text()
    assert still.app.preferences.current.vat_default == 2500


def test_search_finds_and_opens(still: Counter) -> None:
    reference = put(still.app, Standing.CAPTURED)
    put(still.app, Standing.DRAFT)
    still.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    still.type(reference[-6:])
    still.until(lambda: len(still.window.parts.orders.model.rows) == 1, "the list was not narrowed")
    still.press(Qt.Key.Key_Return)
    assert still.reference == reference
    assert still.window.pages.currentWidget() is still.window.parts.order
    still.press(Qt.Key.Key_Escape)
    assert still.window.parts.orders.search.text() == reference[-6:]  # the list kept its place


def test_an_emptied_form_can_be_brought_back(still: Counter) -> None:
    page = still.window.new_order
    still.enter_line("2*Hoodie 499")
    still.type("412 34 567", page.payer.phone.edit)
    still.click(page.empty)
    assert page.lines.rows == []
    assert page.payer.phone.text == ""
    still.click(page.empty)
    assert [row.name.text() for row in page.lines.rows] == ["Hoodie"]
    assert page.payer.phone.text == "41 23 45 67"
    still.click(page.empty)
    still.enter_line("Cap 99,50")  # something new is being typed: the old is gone for good
    assert page.empty.text() == "Clear order"


def test_the_window_comes_back_where_it_was(still: Counter, open_counter: Callable[..., Counter]) -> None:
    still.do(lambda: still.window.resize(1280, 700))
    still.close()
    again = open_counter()
    assert again.window.height() == 700  # the width is cut to the small screen that is drawn on offscreen


def test_changing_a_draft_gives_back_what_it_was(still: Counter) -> None:
    """Through the form and out again, every value of every line is as before."""
    from decimal import Decimal

    from app.domain.money import Currency
    from app.domain.order import OrderLine, Unit

    lines = (
        OrderLine("Prawns", "p7", Decimal("0.5"), 29800, 1500, 500, Unit.KG),
        OrderLine("Freight", "f1", Decimal(1), 9900, 2500, is_shipping=True),
        OrderLine("Hoodie", "h1", Decimal(1), 4900, 2500, is_return=True),
    )
    before = Order(lines, Currency.NOK, Flow.PUSH, phone="4741234567", customer="Anna", pos_id="t1", note="soon")
    reference = at_once(still.app.checkout.save(before)).reference
    still.do(lambda: still.window.open_order(reference))
    still.click(still.window.parts.order.change)
    still.click(still.window.new_order.park)
    assert still.app.browse.order(reference).order == before
