"""The windows beside the main one, and the pages for practice, have room for their words in every language."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.order import Flow
from app.settings import LANGUAGES
from tests.conftest import Run
from tests.support.clipping import clipped
from tests.support.counter import Counter
from tests.ui.test_pages import order
from ui.customer import Shows

every_language = pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])


@pytest.fixture
def speak(counter: Counter) -> Callable[[str], None]:
    def start(language: str) -> None:
        counter.do(lambda: counter.app.preferences.change({"language": language, "shop": "Kvitt"}))
        counter.wait(0.05)

    return start


def assert_fits(window: QWidget) -> None:
    QApplication.processEvents()
    assert window.isVisible()
    assert clipped(window) == []


@every_language
def test_the_card_of_keys(counter: Counter, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    counter.do(counter.window.show_keys)
    assert_fits(counter.window.keys)
    counter.do(counter.window.keys.close)


@every_language
def test_the_drills(counter: Counter, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    counter.do(lambda: counter.window.resize(1024, 768))
    counter.do(counter.window.show_drills)
    drills = counter.window.drills
    assert drills is not None
    counter.until(lambda: len(drills.findChildren(QWidget)) > 30, "the drills were not listed")
    assert_fits(drills)


@every_language
def test_the_pretend_phone(counter: Counter, run: Run, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    counter.do(counter.window.show_phone)
    phone = counter.window.phone
    assert phone is not None
    assert_fits(phone)
    before = len(phone.findChildren(QWidget))
    reference = counter.app.checkout.save(order()).reference
    run(counter.app.checkout.send(reference))
    counter.until(lambda: len(phone.findChildren(QWidget)) > before, "the request did not reach the phone")
    assert_fits(phone)
    counter.do(phone.close)


@every_language
def test_the_window_for_the_customer(counter: Counter, run: Run, speak: Callable[[str], None], language: str) -> None:
    speak(language)
    counter.do(counter.window.switch_customer)
    customer = counter.window.second_screen.window
    assert customer is not None
    counter.do(lambda: customer.show_building(order(whole=1_234_950)))
    assert customer.shows is Shows.BUILDING
    assert_fits(customer)
    for flow in (Flow.PUSH, Flow.QR):
        reference = counter.app.checkout.save(order(flow, 1_234_950)).reference
        run(counter.app.checkout.send(reference))
        counter.do(lambda sent=reference: customer.show_request(counter.app.browse.order(sent)))
        assert customer.shows is Shows.WAITING
        assert_fits(customer)
    counter.do(customer.close)
