"""The screen for the customer: lines, code and thanks, and never what another customer pays."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from app.changes import Topic
from app.domain.order import Flow
from app.domain.standing import Standing
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.stage import Stage
from ui.shell.customer.screen import CustomerWindow, Shows


def customer(counter: Counter) -> CustomerWindow:
    counter.do(counter.window.switch_customer)
    window = counter.window.parts.second_screen.window
    assert window is not None
    return window


# the second screen --------------------------------------------------------------------------------------------------------


def test_the_customer_sees_lines_then_the_code_then_thanks(counter: Counter, sandbox: Stage) -> None:
    window = customer(counter)
    assert window.shows is Shows.WELCOME
    counter.enter_line("2*Hoodie 499")
    assert window.shows is Shows.BUILDING
    assert window.total.text() == "998,00\u00a0kr"
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    assert (window.shows, window.amount.text()) == (Shows.WAITING, "998,00\u00a0kr")
    reference = counter.reference
    assert window.words.text() == counter.app.browse.order(reference).order.words
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")  # the next order is typed; the code stays until it is paid
    assert window.shows is Shows.WAITING
    sandbox.approve(reference)
    counter.look()
    counter.until(lambda: window.shows is Shows.THANKS, "nobody was thanked")
    assert window.code.rows == ()
    counter.enter_line("Scarf 199")
    assert window.shows is Shows.BUILDING


@pytest.mark.parametrize("ending", ["abort", "expire"])
def test_a_request_that_ends_is_gone_from_the_screen_at_once(counter: Counter, sandbox: Stage, ending: str) -> None:
    window = customer(counter)
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    getattr(sandbox, ending)(counter.reference)
    counter.look()
    counter.until(lambda: window.shows is Shows.WELCOME, "the code stayed")
    assert window.code.rows == ()


@pytest.mark.parametrize("size", [(640, 480), (1024, 768), (1920, 1080)])
def test_what_the_customer_sees_fills_the_screen_and_fits(
    counter: Counter, sandbox: Stage, size: tuple[int, int]
) -> None:
    window = customer(counter)
    counter.do(lambda: window.resize(*size))
    for number in range(1, 16):
        counter.enter_line(f"Cap {number}")
    assert (window.width(), window.height()) == size
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.wait(0.05)

    def shown() -> list[QLabel]:
        page = window.pages.currentWidget()
        assert page is not None
        return [each for each in page.findChildren(QLabel) if each.isVisible() and each.text()]

    def clipped() -> list[str]:
        return [each.text() for each in shown() if not window.rect().contains(_place(each, window))]

    assert "15,00" in [each.text() for each in shown()]  # the line that was added last
    assert clipped() == []
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    counter.wait(0.05)
    assert clipped() == []
    assert window.code.width() >= size[0] // 2  # as large as there is room beside the words
    assert window.band.isVisible()  # also the customer's screen says that no money is real
    assert "no real money" in " ".join(each.text() for each in window.band.findChildren(QLabel))
    assert window.rect().contains(_place(window.code, window))


def _place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_another_customers_request_is_never_shown(counter: Counter, sandbox: Stage) -> None:
    first = counter.sell()
    window = customer(counter)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")
    sandbox.approve(first)
    counter.look()
    counter.until(lambda: counter.app.browse.order(first).standing is Standing.RESERVED, "the approval was not seen")
    counter.wait(0.1)
    assert window.shows is Shows.BUILDING


def test_the_code_of_a_changed_request_is_shown_but_no_order_that_is_only_looked_at(
    counter: Counter, sandbox: Stage
) -> None:
    reference = counter.sell()
    window = customer(counter)
    assert (window.shows, window.code.isVisible()) == (Shows.WAITING, False)  # sent before the window was opened
    counter.click(counter.window.parts.order.by_code)
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    sandbox.abort(f"{reference}-2")
    counter.look()
    counter.until(lambda: window.shows is Shows.WELCOME, "the code stayed")
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")
    assert window.shows is Shows.BUILDING
    counter.do(lambda: counter.window.open_order(reference))
    counter.do(lambda: counter.app.changes.announce(Topic.ORDER, reference))
    counter.wait(0.1)
    assert window.shows is Shows.BUILDING


def test_a_code_is_gone_once_its_time_is_up_and_the_last_moment_is_still_thanked(
    counter: Counter, sandbox: Stage
) -> None:
    window = customer(counter)
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    view = counter.app.browse.order(counter.reference)
    assert view.expires_at is not None
    ending = view.expires_at - timedelta(milliseconds=50)
    counter.do(lambda: window.show_request(view, ending))
    counter.until(lambda: not window.code.rows, "the code stayed")
    assert (window.shows, window.say.text()) == (Shows.WAITING, "")
    sandbox.approve(counter.reference)
    counter.look()
    counter.until(lambda: window.shows is Shows.THANKS, "nobody was thanked")


def test_saved_settings_leave_the_customer_what_was_shown(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    customer(counter)
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.see(Standing.WAITING)
    before = counter.window
    counter.do(lambda: at_once(counter.app.preferences.change({"theme": "dark"})))
    counter.until(lambda: counter.window is not before, "the window was not built anew")
    counter.wait(0.1)
    window = counter.window.parts.second_screen.window
    assert window is not None
    assert (window.shows, bool(window.code.rows)) == (Shows.WAITING, True)


def test_the_window_is_put_away_and_comes_back_where_it_was(
    counter: Counter, open_counter: Callable[..., Counter]
) -> None:
    window = customer(counter)
    counter.do(lambda: window.resize(700, 680))
    counter.do(counter.window.switch_customer)
    assert counter.window.parts.second_screen.window is None
    again = customer(counter)
    assert (again.width(), again.height()) == (700, 680)
    counter.do(again.close)  # by its own cross
    assert counter.window.parts.second_screen.window is None
