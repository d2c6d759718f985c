"""The settings in the window: what is not saved yet says so, saving leaves everything where it is, all that is wrong is said."""

import pytest
from PySide6.QtCore import Qt

from tests.support.counter import Counter
from tests.support.inside.window import scroll_of
from ui.pages.settings.page import SettingsPage


def opened(counter: Counter) -> SettingsPage:
    counter.do(counter.window.show_settings)
    return counter.window.parts.settings


def test_a_change_says_that_it_is_not_saved_and_can_be_undone(counter: Counter) -> None:
    page = opened(counter)
    assert page.unsaved.text() == ""
    assert page.save.property("idle")
    assert not page.undo.isEnabled()
    counter.type(" Bergen", page.fields["shop"].edit)
    counter.do(lambda: page.choices["interaction"].setCurrentIndex(1))
    assert page.every["shop"].name.text() == "● Shop name · not saved yet"
    assert page.every["interaction"].name.text().endswith("· not saved yet")
    assert page.every["theme"].name.text() == "Colours"
    assert page.unsaved.text() == "Not saved yet: 2"
    assert not page.save.property("idle")
    counter.press(Qt.Key.Key_F2)
    counter.press(Qt.Key.Key_F8)
    assert page.unsaved.text() == "Not saved yet: 2"  # it waits, and says so
    counter.click(page.undo)
    assert page.unsaved.text() == ""
    assert page.fields["shop"].text == counter.app.preferences.current.shop
    assert page.choices["interaction"].currentIndex() == 0


def test_typing_what_is_saved_again_is_no_change(counter: Counter) -> None:
    page = opened(counter)
    shop = page.fields["shop"].text
    counter.type("x", page.fields["shop"].edit)
    assert page.every["shop"].unsaved
    counter.do(lambda: page.fields["shop"].edit.setText(f" {shop} "))
    assert not page.every["shop"].unsaved


def test_all_that_is_wrong_is_said_at_once(counter: Counter) -> None:
    page = opened(counter)
    for name, wrong in (("vat_default", "250"), ("receipt_first", "none"), ("reference_prefix", "1")):
        counter.do(lambda name=name, wrong=wrong: page.fields[name].edit.setText(wrong))
    counter.do(lambda: page.choices["currency"].setCurrentIndex(page.choices["currency"].findData("EUR")))
    counter.main_key()
    assert "not a VAT rate" in page.fields["vat_default"].error.text()
    assert "receipt number" in page.fields["receipt_first"].error.text()
    assert "cannot start a reference" in page.fields["reference_prefix"].error.text()
    assert "takes NOK, not EUR" in page.every["currency"].error.text()
    assert page.choices["currency"].hasFocus()  # the first of them on the page
    assert counter.app.preferences.current.vat_default == 2500
    counter.do(lambda: page.choices["currency"].setCurrentIndex(page.choices["currency"].findData("NOK")))
    assert not page.every["currency"].error.isVisible()
    counter.click(page.undo)
    assert not page.fields["vat_default"].error.isVisible()


@pytest.mark.parametrize(("name", "rebuilt"), [("organisation", False), ("printer_address", False), ("shop", True)])
def test_saving_leaves_the_keyboard_and_the_page_where_they_were(counter: Counter, name: str, rebuilt: bool) -> None:
    page = opened(counter)
    before = counter.window
    counter.type("1", page.fields[name].edit)
    bar = scroll_of(page).verticalScrollBar()
    counter.do(lambda: bar.setValue(bar.maximum() // 3))
    down = bar.value()
    assert down > 0
    counter.main_key()
    counter.until(lambda: "Settings saved." in counter.notices, "it was not saved")
    assert (counter.window is not before) is rebuilt
    page = counter.window.parts.settings
    assert counter.window.pages.currentWidget() is page
    counter.until(lambda: scroll_of(page).verticalScrollBar().value() == down, "the page went elsewhere")
    assert page.fields[name].edit.hasFocus()
    assert page.unsaved.text() == ""
    assert page.fields[name].text.endswith("1")


def test_another_country_in_the_form_brings_its_money_along_until_it_is_changed_by_hand(counter: Counter) -> None:
    page = opened(counter)
    market = page.choices["market"]
    for code, currency, vat in (("FI", "EUR", "25,5\u00a0%"), ("SE", "SEK", "25\u00a0%"), ("NO", "NOK", "25\u00a0%")):
        counter.do(lambda code=code: market.setCurrentIndex(market.findData(code)))
        assert (page.choices["currency"].currentData(), page.fields["vat_default"].text) == (currency, vat)
    assert page.unsaved.text() == ""
    counter.do(lambda: page.fields["vat_default"].edit.setText("15 %"))
    counter.do(lambda: market.setCurrentIndex(market.findData("FI")))
    assert page.fields["vat_default"].text == "15 %"  # a rate of the shop's own stays


def test_a_dot_marks_what_differs_from_the_default(counter: Counter) -> None:
    page = opened(counter)
    shop, colours = page.every["shop"], page.every["theme"]
    assert not any(made.changed for name, made in page.every.items() if name not in ("market", "currency"))
    counter.type(" Bergen", page.fields["shop"].edit)
    counter.do(lambda: page.choices["theme"].setCurrentIndex(2))
    assert shop.name.text() == "● Shop name · not saved yet"
    assert shop.name.toolTip().startswith("Changed. Default: ")
    counter.click(page.save)
    counter.wait(0.05)
    page = counter.window.parts.settings
    assert page.every["shop"].name.text() == "● Shop name"  # also once it is saved
    assert page.every["theme"].name.text() == "● Colours"
    assert page.every["theme"].name.toolTip() == f"Changed. Default: {page.choices['theme'].itemText(0)}"
    assert not page.every["language"].changed
    counter.do(lambda: page.choices["theme"].setCurrentIndex(0))
    assert page.every["theme"].name.text() == "Colours · not saved yet"
    assert page.every["theme"].name.toolTip() == ""
    assert colours is not page.every["theme"]  # the window was built anew
