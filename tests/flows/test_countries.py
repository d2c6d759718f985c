"""Practice in each country: from the first question to a captured order, and a change of country later."""

import pytest
from PySide6.QtCore import QLocale, Qt

from app.domain.money import Currency
from app.domain.standing import Standing
from app.domain.vat import format_rate
from app.settings import MARKETS
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.window import feed_of
from tests.support.settings_fields import choose
from tests.support.stage import Stage as Sandbox
from ui.practice.tour import _EXAMPLES, TourStep

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
COUNTRIES = {
    "NO": (Currency.NOK, 2500, "nb", "47"),
    "DK": (Currency.DKK, 2500, "da", "45"),
    "FI": (Currency.EUR, 2550, "fi", "358"),
    "SE": (Currency.SEK, 2500, "sv", "46"),
}


def begin(counter: Counter, market: str) -> None:
    """Answer the first question with this country, and take what it proposes for the others."""
    counter.do(counter.stage.greet)
    page, before = counter.window.parts.welcome, counter.window
    for _ in range(page.country.findData(market)):
        counter.press(DOWN)
    assert page.country.currentData() == market
    for _ in range(3):
        counter.press(ENTER)
    counter.until(
        lambda: counter.window is not before and counter.window.parts.training.tour.running, "the tour did not begin"
    )


def approve(counter: Counter, sandbox: Sandbox) -> None:
    """Press *Pay*, and look at once: the watch would come round in its own time."""
    phone = counter.window.phone
    assert phone is not None
    counter.until(lambda: hasattr(phone, "pay"), "no request came to the phone")
    counter.do(phone.pay.click)
    counter.until(lambda: sandbox.payments()[0]["state"] == "AUTHORIZED", "the phone did not pay")
    counter.look()


def come_back(counter: Counter) -> None:
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")


def capture(counter: Counter) -> None:
    come_back(counter)
    button = counter.window.parts.order.primary
    counter.until(lambda: button.isEnabled() and not button.resting, "the main button did not wake")
    counter.main_key()


def sell_example(counter: Counter) -> None:
    """Type what the tour proposes, and send it."""
    price, number = _EXAMPLES[counter.app.preferences.current.market]
    counter.enter_line(f"Hoodie {price}")
    counter.type(number, counter.window.new_order.payer.phone.edit)
    counter.main_key()


@pytest.mark.parametrize("market", COUNTRIES)
def test_the_first_sale_can_be_made_in_each_country(
    counter: Counter, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, market: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("nb_NO"))
    begin(counter, market)
    currency, usual, language, code = COUNTRIES[market]
    now = counter.app.preferences.current
    assert (now.market, now.currency, now.vat_default, now.language) == (market, currency, usual, language)
    tour = counter.window.parts.training.tour
    price, number = _EXAMPLES[market]
    assert price in tour.act()
    counter.enter_line(f"Hoodie {price}")
    row = counter.window.new_order.lines.rows[0]
    assert row.vat.currentText() == format_rate(usual)
    assert number in tour.act()
    counter.type(number, counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.until(lambda: TourStep.SENT in tour.done, "the request was not sent")
    assert "F12" in tour.act()
    approve(counter, sandbox)
    counter.until(lambda: counter.standing is Standing.RESERVED, "the approval was not seen")
    capture(counter)
    counter.until(lambda: counter.standing is Standing.CAPTURED, "it was not captured")
    counter.until(lambda: tour.finished, "the tour did not see it")
    view = counter.app.browse.order(counter.reference)
    assert view.payment is not None
    assert view.payment.amount.currency is currency
    assert view.order.phone.startswith(code)


def test_the_country_proposes_its_language_until_one_is_chosen(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    counter.do(counter.stage.greet)
    page = counter.window.parts.welcome
    assert (page.country.currentData(), page.language.currentData()) == ("NO", "en")
    for market in ("FI", "DK", "SE", "NO"):
        counter.do(lambda market=market: page.country.setCurrentIndex(page.country.findData(market)))
        assert page.language.currentData() == COUNTRIES[market][2]
    counter.do(page.language.setFocus)
    counter.press(DOWN)
    chosen = page.language.currentData()
    assert chosen == "da"
    counter.do(lambda: page.country.setCurrentIndex(page.country.findData("FI")))
    assert page.language.currentData() == chosen


def test_a_refused_request_is_not_ticked_off_as_sent(counter: Counter) -> None:
    counter.do(counter.window.parts.training.take_tour)
    tour = counter.window.parts.training.tour
    counter.enter_line("Hoodie 499")
    counter.type("99 99 99 99", counter.window.new_order.payer.phone.edit)  # nobody has this number there
    counter.main_key()
    counter.until(lambda: counter.standing is Standing.DRAFT and bool(counter.reference), "it was not refused")
    counter.wait(0.1)
    assert tour.done == {TourStep.PRODUCT, TourStep.PAYER}
    assert tour.act() == "Send the request with the large button."
    counter.do(counter.window.show_new_order)
    counter.do(lambda: counter.window.new_order.empty.click())
    sell_example(counter)
    counter.until(lambda: TourStep.SENT in tour.done, "the second request was not seen")


def test_a_declined_request_is_said_to_have_ended(counter: Counter, sandbox: Sandbox) -> None:
    counter.do(counter.window.parts.training.take_tour)
    tour = counter.window.parts.training.tour
    sell_example(counter)
    counter.until(lambda: TourStep.SENT in tour.done, "the request was not sent")
    phone = counter.window.phone
    assert phone is not None
    counter.until(lambda: hasattr(phone, "pay"), "no request came to the phone")
    counter.do(lambda: feed_of(phone).decline(counter.reference))
    counter.until(lambda: sandbox.payments()[0]["state"] == "ABORTED", "the phone did not decline")
    counter.look()
    counter.until(lambda: "nothing was paid" in tour.act(), "the tour went on as if nothing had happened")
    assert TourStep.APPROVED not in tour.done
    come_back(counter)
    button = counter.window.parts.order.primary
    counter.until(lambda: button.isEnabled() and not button.resting, "the main button did not wake")
    counter.main_key()
    counter.until(lambda: "Pay on the pretend phone. " in tour.act(), "the second request was not seen")
    counter.until(lambda: any(r.state == "CREATED" for r in feed_of(phone).requests), "no request came to the phone")
    approve(counter, sandbox)
    counter.until(lambda: TourStep.APPROVED in tour.done, "the approval was not seen")


@pytest.mark.parametrize("market", ["DK", "FI", "SE"])
def test_another_country_later_brings_its_money_and_keeps_the_orders_of_before(counter: Counter, market: str) -> None:
    before = counter.sell()
    choose(counter, "market", market)
    counter.until(lambda: counter.app.preferences.current.market == market, "the country was not taken")
    counter.wait(0.1)
    page = counter.window.parts.settings
    assert page.every("currency").value == COUNTRIES[market][0]
    assert page.every("vat_default").value == format_rate(COUNTRIES[market][1])
    now = counter.app.preferences.current
    assert (now.currency, now.vat_default) == COUNTRIES[market][:2]
    assert counter.app.practice is not None
    counter.run(counter.app.practice.approve(before))
    counter.do(lambda: counter.window.open_order(before))
    counter.until(lambda: counter.standing is Standing.RESERVED, "the approval was not seen")
    counter.run(counter.app.actions.capture(before))
    counter.until(lambda: counter.standing is Standing.CAPTURED, "it was not captured")
    come_back(counter)
    counter.press(Qt.Key.Key_F2)
    sell_example(counter)
    counter.until(lambda: counter.reference != before and counter.standing is Standing.WAITING, "nothing was sent")
    counter.run(counter.app.practice.approve(counter.reference))
    counter.look()
    counter.until(lambda: counter.standing is Standing.RESERVED, "the approval was not seen")
    counter.run(counter.app.actions.capture(counter.reference))
    counter.until(lambda: counter.standing is Standing.CAPTURED, "it was not captured")
    assert counter.app.browse.order(counter.reference).order.total.currency is MARKETS[market]


def test_a_parked_order_of_another_country_keeps_its_customer_and_says_that_its_money_changed(counter: Counter) -> None:
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.press(Qt.Key.Key_F9)
    (parked,) = counter.app.browse.drafts()
    before = counter.window
    counter.do(lambda: at_once(counter.app.preferences.change({"market": "DK", "currency": "DKK"})))
    counter.until(lambda: counter.window is not before, "the country was not taken")
    counter.do(lambda: counter.window.new_order.resume(parked.reference))
    page = counter.window.new_order
    assert page.form.typed().number("DK") == "4741234567"  # eight digits are a number in Denmark, too: somebody else's
    assert (
        f"{parked.reference} was in NOK. Its amounts are in DKK now: look at each before you send." in counter.notices
    )
    counter.do(lambda: page.copy(parked.reference))
    assert sum("was in NOK" in told for told in counter.notices) == 1


@pytest.mark.parametrize(("typed", "shown"), [("41234567", "+47 41 23 45 67"), ("4123", "+47 41 23")])
def test_a_number_that_is_being_typed_stays_the_one_it_was(counter: Counter, typed: str, shown: str) -> None:
    counter.enter_line("Hoodie 499")
    counter.type(typed, counter.window.new_order.payer.phone.edit)
    before = counter.window
    counter.do(lambda: at_once(counter.app.preferences.change({"market": "DK", "currency": "DKK"})))
    counter.until(lambda: counter.window is not before, "the country was not taken")
    payer = counter.window.new_order.payer
    assert payer.phone.text == shown
    assert payer.phone.prefix.isHidden()
    between = counter.window
    counter.do(lambda: at_once(counter.app.preferences.change({"market": "NO", "currency": "NOK"})))
    counter.until(lambda: counter.window is not between, "the country was not taken")
    form = counter.window.new_order.form.typed()
    assert form.meant_in("SE").phone == shown  # and back at home it is still the same


def test_a_currency_that_the_country_has_not_is_refused_at_its_field(counter: Counter) -> None:
    choose(counter, "currency", "SEK")
    page = counter.window.parts.settings
    assert counter.app.preferences.current.currency is Currency.NOK
    assert "takes NOK, not SEK" in page.every("currency").error.text()
