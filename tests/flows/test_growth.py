"""Whatever there is in the file: the window, the watch and a sale ask for what they need by an index, and go no further."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import runtime
from app.domain.standing import Standing
from tests.conftest import OpenApp, Run
from tests.support.asked import Asked, asking, scans
from tests.support.counter import Counter
from tests.support.depth import long
from tests.support.inside.data_file import database_of
from tests.support.inside.pages import looking_on, reloading
from tests.support.inside.program import store_of
from tests.support.inside.steps import put_inside
from tests.support.many_orders import build, write_day
from tests.support.stage import Stage as Sandbox
from tests.support.stand_in import stand_in
from ui.pages.day.page import REPORT

Key = Qt.Key
FEW, MANY = 3_000, 9_000
A_DAY = 1_000


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A file with few orders and one with ten times as many, and with just as much to do."""
    folder = tmp_path_factory.mktemp("orders")
    made, day = {}, folder / "day.db"
    write_day(day, A_DAY)
    for orders in (FEW, MANY):
        made[orders] = folder / f"{orders}.db"
        build(made[orders], orders, a_day=A_DAY, waiting=5, reserved=20, day=day)
    return made


@pytest.fixture(scope="module")
def asked_before() -> dict[int, Asked]:
    """What was asked on a day on each of the files, as far as such a day was lived: it is long."""
    return {}


@pytest.fixture
def lay(files: dict[int, Path], folder: Path) -> Callable[[int], None]:
    """Put the file with so many orders where the program finds it."""

    def lay(orders: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(files[orders], folder / "kvitt.db")

    return lay


@pytest.fixture
def a_day(
    lay: Callable[[int], None],
    asked_before: dict[int, Asked],
    open_counter: Callable[[], Counter],
    run: Run,
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[int], tuple[runtime.App, Asked]]:
    """Open the program on a file with so many orders and do everything that a clerk does; what was asked meanwhile."""

    monkeypatch.setattr("app.store.search.order_search.AT_A_LOOK", FEW // 300)
    monkeypatch.setattr("app.store.search.order_search.IN_A_ROW", FEW // 10)
    put_inside(monkeypatch, "app.store.customers.LAST", FEW // 300)

    def a_day(orders: int) -> tuple[runtime.App, Asked]:
        sandbox.reset()
        lay(orders)
        counter = open_counter()
        stand_in(counter.app)
        with asking(store_of(counter.app)) as asked:
            run(counter.app.watch.once(), timeout=120)
            _sell(counter, sandbox)
            _look_around(counter)
        counter.close()
        asked_before[orders] = asked
        return counter.app, asked

    return a_day


def _sell(counter: Counter, sandbox: Sandbox) -> None:
    """A sale from the first key to the refund, and one that the customer declines."""
    new_order = counter.window.new_order
    counter.type("Kar", new_order.payer.customer.edit)
    counter.type("\b\b\b", new_order.payer.customer.edit)
    reference = counter.sell("Hoodie 499", phone="41234567")
    counter.type("Anna", counter.window.new_order.payer.customer.edit)
    sandbox.approve(reference)
    counter.do(lambda: counter.window.open_order(reference))
    counter.see(Standing.RESERVED)
    counter.until(lambda: counter.window.parts.order.primary.isEnabled(), "the button still rests")
    counter.main_key()
    counter.see(Standing.CAPTURED)
    counter.run(counter.app.actions.refund(reference, 10_000))
    declined = counter.sell("Kaffe 45", phone="41234567")
    sandbox.abort(declined)
    counter.look()
    ended = counter.sell("Te 30", phone="41234568")
    counter.run(counter.app.actions.cancel(ended))
    counter.do(lambda: counter.app.checkout.save(counter.app.browse.order(ended).order))


def _look_around(counter: Counter) -> None:
    """The list, its search by everything, and every page."""
    window = counter.window
    counter.do(window.show_orders)
    bar = window.parts.orders.table.verticalScrollBar()
    counter.do(lambda: bar.setValue(bar.maximum()))
    for text in ("kari nordmann", "K-261120-0007", "nobody at all", "41234567", "4567", "1042", "K-2611", ""):
        counter.do(lambda text=text: window.parts.orders.search.setText(text))
        counter.do(reloading(window.parts.orders))
        counter.until(lambda: not looking_on(window.parts.orders).isActive(), "the search did not end")
    counter.do(lambda: window.open_order("K-261120-0007"))
    counter.do(window.show_catalogue)
    counter.do(window.show_settings)
    counter.run(counter.app.reports.count_gently())
    counter.do(lambda: window.go(window.parts.day))
    counter.do(lambda: window.parts.day.tabs.setCurrentIndex(REPORT))
    counter.until(lambda: window.parts.day.report.is_up_to_date, "there is no report")
    counter.do(window.parts.money_way.show_money)
    counter.run(counter.app.money_trace.trace())
    counter.do(lambda: window.go(window.new_order))
    counter.app.payers.search("kari")
    counter.app.browse.drafts()
    counter.app.browse.waiting()


@long
def test_nothing_walks_through_every_order(a_day: Callable[[int], tuple[runtime.App, Asked]]) -> None:
    app, asked = a_day(FEW)
    assert len(asked.examples) > 50
    found = scans(store_of(app), asked)
    assert not found, "\n".join(f"{shape}: {plan}" for shape, plan in found.items())


@long
def test_nothing_goes_further_where_there_is_more(
    a_day: Callable[[int], tuple[runtime.App, Asked]], asked_before: dict[int, Asked], run: Run
) -> None:
    if FEW not in asked_before:
        run(a_day(FEW)[0].close())
    few, (_, many) = asked_before[FEW], a_day(MANY)
    grown = {
        shape: (few.steps[shape], steps)
        for shape, steps in many.steps.items()
        if shape in few.steps and steps > 1.5 * few.steps[shape] + 400
    }
    assert not grown, "\n".join(f"{shape}: {steps}" for shape, steps in grown.items())


def test_a_query_that_walks_through_everything_is_seen(lay: Callable[[int], None], open_app: OpenApp) -> None:
    lay(FEW)
    store = store_of(open_app())
    bad = [
        "SELECT * FROM operations WHERE stage IN ('open', 'unknown') ORDER BY id",  # as it once was
        "SELECT count(*) FROM payments p WHERE p.captured > 0",
        "SELECT * FROM orders ORDER BY made_at LIMIT 5",
    ]
    good = [
        "SELECT * FROM orders ORDER BY id DESC LIMIT 5",
        "SELECT * FROM products WHERE name = 'x'",
        "SELECT * FROM orders o WHERE o.reference = 'x'",
    ]
    with asking(store) as asked:
        for sql in bad + good:
            database_of(store).rows(sql)
    assert len(scans(store, asked)) == len(bad)
    assert max(asked.steps.values()) > FEW
