"""The very first start: three times Enter, and never a question again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt

from app.domain.money import Currency
from app.domain.shop.remembered import Remembered
from app.domain.standing import Standing
from tests.conftest import OpenApp
from tests.support.counter import Counter
from tests.support.settings_fields import part_of
from ui.pages.settings.cards import TourPart
from ui.pages.welcome import usual_country

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def greeted(counter: Counter) -> bool:
    asked: list[bool] = []
    counter.do(lambda: asked.append(counter.stage.greet()))
    assert not asked[0] or counter.window.pages.currentWidget().objectName() == "welcome"
    return asked[0]


@pytest.mark.parametrize(
    ("system", "country", "currency"),
    [("da_DK", "DK", Currency.DKK), ("fi_FI", "FI", Currency.EUR), ("sv_SE", "SE", Currency.SEK),
     ("nb_NO", "NO", Currency.NOK), ("de_DE", "NO", Currency.NOK)],
)  # fmt: skip
def test_three_times_enter_takes_what_the_system_says(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, system: str, country: str, currency: Currency
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert usual_country() == country
    assert greeted(counter)
    before = counter.window
    for _ in range(3):
        assert counter.window is before
        counter.press(ENTER)
    counter.until(lambda: counter.window is not before, "the answers were not taken")
    now = counter.app.preferences.current
    assert (now.market, now.currency) == (country, currency)
    assert now.language == (system[:2] if system != "de_DE" else "en")
    assert counter.window.pages.currentWidget() is counter.window.new_order
    assert counter.notices == []
    assert not greeted(counter)


def test_what_was_answered_is_never_asked_again_not_even_after_a_kill(
    open_counter: Callable[..., Counter], open_app: OpenApp
) -> None:
    first = open_counter()
    assert greeted(first)
    for _ in range(3):
        first.press(ENTER)
    # nothing is closed: what the second program finds is what a kill leaves
    second = open_app()
    assert second.memory.recall(Remembered.WELCOME) == "yes"


def test_who_does_not_answer_is_asked_the_next_time_and_can_sell_meanwhile(counter: Counter) -> None:
    assert greeted(counter)
    counter.press(Qt.Key.Key_F2)
    assert counter.window.pages.currentWidget() is counter.window.new_order
    assert greeted(counter)


def test_keys_are_explained_where_they_are_chosen(counter: Counter) -> None:
    assert greeted(counter)
    page = counter.window.parts.welcome
    assert page.how.isHidden()
    counter.press(ENTER)
    counter.press(ENTER)
    counter.press(Qt.Key.Key_Down)
    assert "paste the keys" in page.how.text()
    assert page.how.isVisible()
    before = counter.window
    counter.press(ENTER)
    counter.until(lambda: counter.window is not before, "the answers were not taken")
    assert counter.window.parts.shows_settings
    assert counter.window.parts.settings.place.group == "units"


def test_a_damaged_file_is_not_asked_anything(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(counter.app), "damage", property(lambda _self: object()))
    assert not greeted(counter)


def goals(counter: Counter) -> list[bool]:
    return [reached for _, reached in counter.window.parts.training.tour.goals()]


def test_the_tour_leads_through_one_real_sale_and_ticks_off_what_really_happened(counter: Counter) -> None:
    counter.do(counter.window.show_settings)
    counter.click(part_of(counter, TourPart).tour)
    window = counter.window
    bar, page = window.parts.training.bar, window.new_order
    assert bar.isVisible()
    assert window.pages.currentWidget() is page
    assert goals(counter) == [False] * 5
    assert "Hoodie 499" in bar.act.text()
    counter.enter_line("Hoodie 499")
    assert goals(counter) == [True, False, False, False, False]
    counter.type("4123456", page.payer.phone.edit)
    assert goals(counter) == [True, False, False, False, False]
    counter.type("7")
    assert goals(counter) == [True, True, False, False, False]
    counter.main_key()
    counter.until(lambda: goals(counter)[2], "sending was not ticked off")
    phone = window.phone
    assert phone is not None
    counter.until(lambda: hasattr(phone, "pay"), "no request came to the phone")
    assert not goals(counter)[3]
    counter.do(phone.pay.click)
    counter.until(lambda: goals(counter)[3], "the approval was not ticked off")
    assert not goals(counter)[4]
    counter.do(window.activateWindow)
    counter.until(window.isActiveWindow, "the window did not come back")
    counter.main_key()
    counter.until(lambda: window.parts.training.tour.finished, "the capture was not ticked off")
    assert counter.standing is Standing.CAPTURED
    assert bar.act.text() == "Well done."
    counter.click(bar.stop)
    assert bar.isHidden()


def test_the_tour_begins_after_the_questions_and_can_be_left_at_once(counter: Counter) -> None:
    assert greeted(counter)
    before = counter.window
    for _ in range(3):
        counter.press(ENTER)
    counter.until(
        lambda: counter.window is not before and counter.window.parts.training.tour.running, "the tour did not begin"
    )
    assert counter.window.parts.training.bar.isVisible()
    counter.click(counter.window.parts.training.bar.stop)
    assert counter.window.parts.training.bar.isHidden()
    counter.enter_line("Hoodie 499")
    assert counter.window.parts.training.bar.isHidden()


def test_a_drill_takes_the_place_of_the_tour(counter: Counter) -> None:
    window = counter.window
    counter.do(window.parts.training.take_tour)
    counter.do(window.show_drills)
    counter.until(lambda: bool(window.parts.drills and window.parts.drills.rows), "there are no drills")
    assert window.parts.drills is not None
    counter.click(next(iter(window.parts.drills.rows.values())))
    counter.until(lambda: window.parts.training.bar.title.text().startswith("Drill: "), "the drill did not take over")
    assert not window.parts.training.tour.running
