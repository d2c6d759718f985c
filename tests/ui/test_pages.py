"""The pages as a whole: what each state offers, the keyboard, names for who cannot see, text that stays text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Flow, Order
from app.domain.payment import Aggregate, Payment, Standing, State
from app.runtime import App, now_utc
from app.settings import LANGUAGES
from app.store import Intent
from tests.conftest import Run
from tests.support.clipping import clipped
from tests.support.counter import Counter
from ui.formats import moment
from ui.models.orders import Column
from ui.texts import standing_word
from ui.theme import SMALL

WHOLE = 49900
STATES = {
    Standing.DRAFT: (None, Aggregate()),
    Standing.WAITING: (State.CREATED, Aggregate()),
    Standing.RESERVED: (State.AUTHORIZED, Aggregate(WHOLE)),
    Standing.PART_CAPTURED: (State.AUTHORIZED, Aggregate(WHOLE, 10000)),
    Standing.CAPTURED: (State.AUTHORIZED, Aggregate(WHOLE, WHOLE)),
    Standing.RELEASED: (State.AUTHORIZED, Aggregate(WHOLE, 0, 0, WHOLE)),
    Standing.REFUNDED: (State.AUTHORIZED, Aggregate(WHOLE, WHOLE, WHOLE)),
    Standing.DECLINED: (State.ABORTED, Aggregate()),
    Standing.EXPIRED: (State.EXPIRED, Aggregate()),
    Standing.CANCELLED: (State.TERMINATED, Aggregate(0, 0, 0, WHOLE)),
    Standing.SENDING: (State.NEW, Aggregate()),
    Standing.UNKNOWN: (State.AUTHORIZED, Aggregate(WHOLE)),
}
OFFERS = {
    Standing.DRAFT: {"Send request", "Change the order"},
    Standing.SENDING: {"Cancel request (not now)"},
    Standing.WAITING: {"Cancel request"},
    Standing.RESERVED: {"Capture now", "To ship", "Release…"},
    Standing.PART_CAPTURED: {"Ship and capture", "Release the rest…", "Refund…"},
    Standing.CAPTURED: {"Refund…"},
    Standing.RELEASED: set(),
    Standing.REFUNDED: set(),
    Standing.DECLINED: {"Send request"},
    Standing.EXPIRED: {"Send request"},
    Standing.CANCELLED: {"Send request"},
    Standing.UNKNOWN: {"Ask again", "Release… (not now)"},
}
"""What the page of an order offers in each state; "(not now)" is shown but cannot be pressed, and says why."""


def order(flow: Flow = Flow.PUSH, whole: int = WHOLE) -> Order:
    from decimal import Decimal

    from app.domain.money import Currency
    from app.domain.order import OrderLine

    line = OrderLine("<b>Hoodie</b> & co", "h1", Decimal(1), whole, 2500)
    return Order((line,), Currency.NOK, flow, phone="4741234567", customer="<i>Anna</i>")


def put(app: App, standing: Standing, whole: int = WHOLE, total: Aggregate | None = None) -> str:
    """An order in the store that stands so; its reference."""
    saved = app.checkout.save(order(whole=whole))
    state, usual = STATES[standing]
    total = total or usual
    store = app.checkout._store
    if state is None:
        return saved.reference
    payment = Payment(saved.reference, saved.id, saved.order.total, state, now_utc(), total)
    with store.write():
        store.payments.add(payment, 1)
        if standing in (Standing.SENDING, Standing.UNKNOWN):
            kind = Kind.CREATE if standing is Standing.SENDING else Kind.CAPTURE
            operation = store.operations.add(
                Intent(saved.id, saved.reference, kind, f"key-{standing}", b"{}", saved.order.total), now_utc()
            )
            if standing is Standing.UNKNOWN:
                store.operations.save(replace(after_try(operation, Stage.UNKNOWN, now_utc()), retry_at=None), now_utc())
    return saved.reference


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
    page = still.window.order
    assert page.badge.text().startswith(standing_word(standing))
    offered = set()
    for each in (page.primary, page.cancel, page.later, page.release, page.refund, page.change):
        if each.isVisible():
            words = each.text().split(" · ")[0].replace("   Ctrl+↵", "")
            offered.add(words if each.isEnabled() else f"{words} (not now)")
            assert each.isEnabled() or each.toolTip(), "a button that cannot be pressed says why"
    assert offered == OFFERS[standing]


def pages(counter: Counter, whole: int = WHOLE) -> dict[str, Callable[[], None]]:
    window = counter.window
    reserved = put(counter.app, Standing.PART_CAPTURED, whole, Aggregate(whole, 10000))
    refunded = put(counter.app, Standing.PART_CAPTURED, whole, Aggregate(whole, whole - 100, 10000))
    waiting = put(counter.app, Standing.WAITING, whole)

    def build() -> None:
        window.go(window.new_order)
        window.new_order.lines.entry.setText("2*Hoodie 499")
        window.new_order.lines.entry.returnPressed.emit()
        window.new_order.receipt.unfold()

    return {
        "new order": build,
        "orders": lambda: window.go(window.orders),
        "reserved": lambda: window.open_order(reserved),
        "refunded": lambda: window.open_order(refunded),
        "waiting": lambda: window.open_order(waiting),
        "settings": lambda: window.go(window.settings),
    }


CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView)


def controls(root: QWidget) -> list[QWidget]:
    """Everything in `root` that Tab leads to now; a table's inner parts do not count, and of a choice of one only the
    chosen button (the arrow keys move within it)."""
    inner = [part for outer in root.findChildren(QWidget) if isinstance(outer, QTableView | QComboBox)
             for part in outer.findChildren(QWidget)]  # fmt: skip
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisible() and widget.isEnabled() and widget not in inner
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QAbstractButton) and widget.group() and not widget.isChecked())
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["new order", "orders", "reserved", "waiting", "settings"])
def test_every_page_by_tab_alone_with_no_trap(still: Counter, name: str) -> None:
    still.do(pages(still)[name])
    wanted = set(controls(still.window))
    seen: list[QWidget] = []
    for _ in range(2 * len(wanted) + 20):
        still.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
    missed = [f"{type(widget).__name__} {widget.accessibleName()}" for widget in wanted - set(seen)]
    assert missed == []


@pytest.mark.parametrize("name", ["new order", "orders", "reserved", "waiting", "settings"])
def test_every_control_has_a_name(still: Counter, name: str) -> None:
    still.do(pages(still)[name])
    for widget in controls(still.window):
        told = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert told.strip(), f"a {type(widget).__name__} has no name"


@pytest.mark.parametrize("name", ["new order", "orders", "reserved", "waiting", "settings"])
def test_no_label_reads_markup(still: Counter, name: str) -> None:
    still.do(pages(still)[name])
    for each in still.window.findChildren(QLabel):
        assert each.textFormat() is Qt.TextFormat.PlainText, each.text()


SIZES = [(1024, 768), (1280, 800), (1920, 1080)]
LARGE = 1_234_950


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
@pytest.mark.parametrize("name", ["new order", "orders", "reserved", "refunded", "waiting", "settings"])
def test_nothing_is_clipped(still: Counter, name: str, language: str, size: tuple[int, int]) -> None:
    still.do(lambda: still.app.preferences.change({"language": language}))
    still.wait(0.05)
    still.do(lambda: still.window.resize(*size))
    still.do(pages(still, LARGE)[name])
    still.wait(0.05)
    assert (still.window.width(), still.window.height()) == size
    assert clipped(still.window) == []


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_a_moment_is_never_cut_short_in_the_list(still: Counter, language: str) -> None:
    still.do(lambda: still.app.preferences.change({"language": language}))
    still.wait(0.05)
    still.do(lambda: still.window.resize(*SIZES[0]))
    put(still.app, Standing.RESERVED)
    still.do(lambda: still.window.go(still.window.orders))
    table, now = still.window.orders.table, now_utc().replace(hour=20)
    for days in range(60):
        words = moment(now - timedelta(days=days), now, language)
        assert table.fontMetrics().horizontalAdvance(words) <= table.columnWidth(Column.AT) - 2 * SMALL, words


def test_changing_language_and_colours_keeps_what_was_typed(still: Counter) -> None:
    still.enter_line("2*Hoodie 499")
    still.wait(0.5)
    still.press(Qt.Key.Key_F8)
    settings = still.window.settings
    settings.choices["language"].setCurrentIndex(settings.choices["language"].findData("nb"))
    settings.choices["theme"].setCurrentIndex(settings.choices["theme"].findData("dark"))
    old = still.window
    still.main_key()
    still.until(lambda: still.window is not old, "the window was not built anew")
    assert still.window.new_order.send.text().startswith("Send forespørsel · 998,00")
    assert still.window.settings.choices["theme"].currentData() == "dark"
    assert still.notices == ["Innstillingene er lagret."]
    still.do(lambda: still.app.preferences.change({"language": "en", "theme": "light"}))
    still.wait(0.05)


def test_a_wrong_setting_is_said_at_its_field_and_nothing_is_saved(still: Counter) -> None:
    still.press(Qt.Key.Key_F8)
    settings = still.window.settings
    settings.fields["shop"].edit.setText("Another shop")
    settings.fields["vat_default"].edit.setText("250")
    still.main_key()
    assert "not a VAT rate" in settings.fields["vat_default"].error.text()
    assert still.app.preferences.current.shop == "Kvitt practice shop"


def test_search_finds_and_opens(still: Counter) -> None:
    reference = put(still.app, Standing.CAPTURED)
    put(still.app, Standing.DRAFT)
    still.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    still.type(reference[-6:])
    still.until(lambda: len(still.window.orders.model.rows) == 1, "the list was not narrowed")
    still.press(Qt.Key.Key_Return)
    assert still.reference == reference
    assert still.window.pages.currentWidget() is still.window.order
    still.press(Qt.Key.Key_Escape)
    assert still.window.orders.search.text() == reference[-6:]  # the list kept its place


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
    assert page.empty.text() == "Empty the form"


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
    reference = still.app.checkout.save(before).reference
    still.do(lambda: still.window.open_order(reference))
    still.click(still.window.order.change)
    still.click(still.window.new_order.park)
    assert still.app.browse.order(reference).order == before
