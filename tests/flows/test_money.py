"""Where the money is, as a shop keeper asks: from the first reading to the øre at the bank."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.api.ledgers.report import LedgerPage, ReportCalls
from app.domain.standing import Standing
from tests.support.counter import Counter
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox
from ui.pages.money.page import FINDINGS, MOVEMENTS, MoneyPage

SHIFT = Qt.KeyboardModifier.ShiftModifier
DAY_S = 86_400


def show_money(counter: Counter) -> MoneyPage:
    """Press the key of the page."""
    counter.press(Qt.Key.Key_F7, SHIFT)
    page = counter.window.parts.money_way.money
    counter.until(lambda: page.isVisible() and not page.following, "the page is not shown")
    return page


def read(counter: Counter, page: MoneyPage) -> None:
    """Read what is new, to its end."""
    counter.click(page.read_now)
    counter.until(lambda: page.read_now.isEnabled() and not page.following, "the ledgers were not read")


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[asyncio.Event]:
    """A service that answers the second page of a ledger only when told to."""
    opened, real, pages = asyncio.Event(), ReportCalls.feed, [0]

    async def feed(calls: ReportCalls, *asked: Any) -> LedgerPage:
        pages[0] += 1
        if pages[0] == 2:
            await opened.wait()
        return await real(calls, *asked)

    monkeypatch.setattr(ReportCalls, "feed", feed)
    yield opened
    opened.set()


def test_a_long_first_reading_is_stopped_and_goes_on_where_it_was(
    counter: Counter, sandbox: Sandbox, gate: asyncio.Event
) -> None:
    for _ in range(2):
        captured(counter.app, counter.run, sandbox)
        sandbox.advance(DAY_S)
    sandbox.settings(report_page=2)
    page = show_money(counter)
    assert page.nothing.text().startswith("No ledger was read yet.")
    counter.do(page.read_now.setFocus)
    counter.press(Qt.Key.Key_Space)
    counter.until(
        lambda: page.note.text().startswith("Reading: 2 entries so far, up to "), "it does not say how far it is"
    )
    assert counter.focused() is page.reading.stop
    counter.press(Qt.Key.Key_Space)
    gate.set()
    counter.until(lambda: page.note.text() == "Read in part. The next reading goes on there.", "it was not stopped")
    assert counter.focused() is page.read_now
    read(counter, page)
    assert page.note.text().startswith("Read today ")
    assert [line.what for line in page.payouts.model.rows] == ["Payout 2000002", "Payout 2000001"]
    assert page.card.isHidden()


def test_a_finding_leads_to_its_order_and_is_gone_once_it_is_mended(counter: Counter, sandbox: Sandbox) -> None:
    captured(counter.app, counter.run, sandbox)
    sandbox.advance(60)
    sandbox.ask("POST", "/ledgers/555501", {"fee_lag_s": 5 * DAY_S})
    without = captured(counter.app, counter.run, sandbox)
    sandbox.advance(60)
    sandbox.ask("POST", "/ledgers/555501", {"fee_lag_s": 5})
    sandbox.advance(3 * DAY_S)
    captured(counter.app, counter.run, sandbox)
    sandbox.advance(60)
    page = show_money(counter)
    read(counter, page)
    what, advice = (each.text() for each in page.card.slots[0])
    assert what.startswith(f"A fee is missing · {without} · ")
    assert advice == "Other captures have one. It may come with a later invoice; ask if it does not."
    counter.click(page.card.all)
    counter.until(lambda: counter.focused() is page.findings.table, "the keyboard is elsewhere")
    counter.press(Qt.Key.Key_Return)
    assert counter.reference == without
    sandbox.advance(3 * DAY_S)
    page = show_money(counter)
    read(counter, page)
    assert page.card.isHidden()
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.nothing.text().startswith("All agrees")


def test_from_an_order_to_its_payout_and_back_by_keys(counter: Counter, sandbox: Sandbox) -> None:
    reference = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    page = show_money(counter)
    read(counter, page)
    counter.do(lambda: counter.window.open_order(reference))
    counter.see(Standing.CAPTURED)
    assert counter.window.parts.order.money_line.text().startswith("Money: paid out with 2000001, about ")
    show_money(counter)
    counter.until(lambda: len(page.payouts.model.rows) == 3, "its payout is not open")
    counter.until(lambda: counter.focused() is page.payouts.table, "the keyboard is elsewhere")
    counter.press(Qt.Key.Key_Return)
    assert counter.window.parts.navigation.shown is counter.window.parts.order
    assert counter.reference == reference


def test_without_the_right_the_files_of_the_portal_do(counter: Counter, sandbox: Sandbox) -> None:
    sandbox.settings(face="test")
    page = show_money(counter)
    read(counter, page)
    assert "save the settlement files there and drop them here" in page.nothing.text()
    data = QMimeData()
    file = Path(__file__).parents[1] / "domain/ledger/data/Example-Net.xml"
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    counter.do(lambda: page.dropEvent(dropped))
    counter.until(lambda: page.files.words.text() == "Example-Net.xml: 2 payouts read.", "it was not read")
    counter.until(lambda: len(page.payouts.model.rows) == 2, "the payouts are not shown")
    counter.do(page.focus_first)
    counter.press(Qt.Key.Key_Return)
    # What stands in the file and was sold elsewhere is named, too.
    assert {line.where for line in page.payouts.model.rows[1:-1]} == {"not ours"}


def test_a_dispute_is_seen_and_one_that_was_won_is_no_more(counter: Counter, sandbox: Sandbox) -> None:
    reference = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "dispute", "reference": reference})
    sandbox.advance(60)
    page = show_money(counter)
    read(counter, page)
    assert page.figures.shown[-1][:2] == ("Disputed", "1\xa0000,00\xa0kr")
    counter.do(lambda: page.tabs.setCurrentIndex(MOVEMENTS))
    counter.until(lambda: [row.where for row in page.movements.model.rows] == ["disputed"], "it is not named")
    counter.do(lambda: counter.window.open_order(reference))
    assert counter.window.parts.order.money_line.text().startswith("Money: disputed, paid out with 2000001, about ")
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "win", "reference": reference})
    sandbox.advance(60)
    page = show_money(counter)
    read(counter, page)
    assert [figure.title for figure in page.figures.shown][-1] == "Fees in 30 days"
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.nothing.text().startswith("All agrees")
