"""Exporting from the list: what is listed stands in the file, and another press stops it."""

import json
from pathlib import Path

from app.domain.handing_on.export_rows import ExportFormat
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.plain_orders import order
from ui.pages.orders.export_button import ExportButton


def button_of(counter: Counter) -> ExportButton:
    found = counter.window.parts.orders.findChild(ExportButton)
    assert found is not None
    return found


def test_what_is_listed_is_written_in_the_chosen_form(counter: Counter, tmp_path: Path) -> None:
    for name in ("Kari", "Ola"):
        at_once(counter.app.checkout.save(order(customer=name)))
    counter.do(counter.window.show_orders)
    act, page = button_of(counter), counter.window.parts.orders
    counter.do(lambda: page.search_for("kari"))
    counter.click(act.act)
    assert act.dialog is not None
    assert act.dialog.isVisible()
    assert act.dialog.defaultSuffix() == "xlsx"
    chosen = act.dialog.nameFilters()[3]
    counter.do(lambda: act.dialog.selectNameFilter(chosen))
    counter.do(lambda: act.dialog.filterSelected.emit(chosen))
    assert act.dialog.defaultSuffix() == "json"
    file = tmp_path / "orders.json"
    counter.do(lambda: act.dialog.fileSelected.emit(str(file)))
    counter.until(file.exists, "nothing was written")
    counter.until(lambda: act.act.text() == "Export…", "it never rested")
    assert [each["customer"] for each in json.loads(file.read_text())] == ["Kari"]
    assert counter.notices[-1] == "1 order exported to orders.json."
    counter.do(act.dialog.close)


def test_another_press_stops_it(counter: Counter, tmp_path: Path) -> None:
    at_once(counter.app.checkout.save(order()))
    counter.do(counter.window.show_orders)
    act, file = button_of(counter), tmp_path / "orders.csv"

    def begin_and_stop() -> None:
        act.write(str(file), ExportFormat.CSV)
        act.act.click()

    counter.do(begin_and_stop)
    counter.until(lambda: bool(counter.notices), "nothing was said")
    assert counter.notices[-1] == "The export was stopped. No file was written."
    assert not file.exists()
    assert act.dialog is None
