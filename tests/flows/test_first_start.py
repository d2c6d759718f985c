"""The very first start: three times Enter, and never a question again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt

from app.domain.money import Currency
from tests.conftest import OpenApp
from tests.support.counter import Counter
from ui.pages.welcome import usual_country

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def greeted(counter: Counter) -> bool:
    counter.do(counter.stage.greet)
    return counter.window.pages.currentWidget().objectName() == "welcome"


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
    assert now.language == ("nb" if system == "nb_NO" else "en")
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
    assert second.browse.form("welcomed") == "yes"


def test_who_does_not_answer_is_asked_the_next_time_and_can_sell_meanwhile(counter: Counter) -> None:
    assert greeted(counter)
    counter.press(Qt.Key.Key_F2)
    assert counter.window.pages.currentWidget() is counter.window.new_order
    assert greeted(counter)


def test_keys_are_explained_where_they_are_chosen(counter: Counter) -> None:
    assert greeted(counter)
    page = counter.window.welcome
    assert page.how.isHidden()
    counter.press(ENTER)
    counter.press(ENTER)
    counter.press(Qt.Key.Key_Down)
    assert "kvitt keys" in page.how.text()
    assert page.how.isVisible()


def test_a_damaged_file_is_not_asked_anything(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(counter.app.safety), "damage", property(lambda _self: object()))
    assert not greeted(counter)
