"""The head of the page: what it says where nothing can be read, and after a reading that failed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import profiles, runtime
from app.services.ledger.ledger_reading import LedgerReading
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.stage import Stage as Sandbox
from ui.context import Context
from ui.pages.money.page import FINDINGS


def test_the_test_environment_has_nothing_to_read(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("client_id", "client_secret", "subscription_key", "msn"):
        monkeypatch.setenv(f"KVITT_{name.upper()}", sandbox.keys[name])
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, sandbox.url)
    counter = Counter(app, run)
    try:
        counter.do(counter.window.parts.money_way.show_money)
        page = counter.window.parts.money_way.money
        counter.until(lambda: not page.following, "the page is not shown")
        assert page.nothing.text().startswith("The test environment has no settlements.")
        assert (page.read_now.isEnabled(), page.reading.files.isVisible()) == (False, False)
    finally:
        counter.close()
        run(app.close())


def test_what_a_reading_ended_with_stands_there_until_one_ends_well(counter: Counter, sandbox: Sandbox) -> None:
    counter.do(counter.window.parts.money_way.show_money)
    page = counter.window.parts.money_way.money
    sandbox.faults({"operation": "report", "do": "409", "count": 1})
    before = list(counter.notices)
    counter.click(page.read_now)
    counter.until(lambda: page.reading.trouble.isVisible(), "it is not said")
    assert page.reading.trouble.text().startswith("The last reading did not end: ")
    # It is said once, where it stays.
    assert counter.notices == before
    counter.until(page.read_now.isEnabled, "it cannot be read again")
    counter.click(page.read_now)
    counter.until(lambda: page.note.text().startswith("Read today "), "nothing was read")
    assert not page.reading.trouble.isVisible()
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    counter.until(lambda: page.nothing.text().startswith("All agrees"), "it is not said to agree")


def test_where_one_unit_of_several_has_no_right_it_is_named(
    counter: Counter, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter.run(counter.app.ledger_reading.read())
    monkeypatch.setattr(LedgerReading, "without_right", property(lambda reading: {2: counter.app.now()}))
    monkeypatch.setattr(Context, "unit_name", lambda context, unit: f"Kiosk {unit}")
    counter.do(counter.window.parts.money_way.show_money)
    note = counter.window.parts.money_way.money.note
    counter.until(lambda: note.text().startswith("Read today "), "it is not said when it was read")
    assert note.text().endswith(" · Kiosk 2: no right to its ledger")
