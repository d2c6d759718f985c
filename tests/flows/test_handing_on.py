"""From the sale to the books: the day is closed, written into a folder, handed on, and its fees and payouts follow."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest

from tests.conftest import Run
from tests.support.clocks import Clock
from tests.support.counter import Counter
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from ui.dialogs.hand_on import HandOnDialog

DAY_S = 86_400


class OpenCounter(Protocol):
    def __call__(self, settings: dict[str, str] | None = None, **parts: object) -> Counter: ...


@pytest.mark.filterwarnings("default")
def test_a_day_goes_into_the_books_whole(open_counter: OpenCounter, run: Run, sandbox: Stage, tmp_path: Path) -> None:
    books = tmp_path / "books"
    books.mkdir()
    clock = Clock(datetime.now(UTC).replace(hour=11, minute=0, second=0, microsecond=0))
    counter = open_counter({"day_folder": str(books), "voucher_form": "sie"}, now=clock)
    captured(counter.app, run, sandbox, tip=1000)
    clock.advance(60)
    page = counter.window.parts.day
    counter.do(lambda: counter.window.go(page))
    counter.do(page.closing.primary.click)
    counter.until(lambda: len(list(books.iterdir())) == 3, "the day is not written into its folder")
    (closed,) = counter.app.day_closing.newest()
    voucher = books / f"{closed.day.isoformat()}-till-1-no-1-voucher.si"
    counter.do(page.closing.hand_on.click)
    dialog = page.findChildren(HandOnDialog)[-1]
    assert dialog.form.currentData() == "sie"
    counter.do(lambda: dialog.write(str(tmp_path / "day.si")))
    assert (tmp_path / "day.si").read_bytes() == voucher.read_bytes()
    counter.do(dialog.accept)
    sandbox.advance(5 * DAY_S)
    clock.advance(5 * DAY_S)
    run(counter.app.ledger_reading.read())
    run(counter.app.day_folder.write())
    money = b"".join(each.read_bytes() for each in sorted(books.iterdir()) if "fees-and-payouts" in each.name)
    assert b"#TRANS 7770 {}" in money
    assert b"Utbetaling 2000001" in money
    # The file that was handed over before is as it was.
    assert (tmp_path / "day.si").read_bytes() == voucher.read_bytes()
