"""The page *Money*: the figures, payouts that open to their movements, and what does not agree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.ledger.money_finding import FindingKind
from tests.support.counter import Counter
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox
from ui.models.rows import ItemRole
from ui.pages.money.page import FINDINGS, MOVEMENTS, PAYOUTS, MoneyPage

DAY_S = 86_400


def shown(counter: Counter) -> MoneyPage:
    """The page, with what the service says."""
    counter.do(counter.window.parts.money_way.show_money)
    page = counter.window.parts.money_way.money
    counter.do(page.read_now.click)
    counter.until(lambda: page.read_now.isEnabled() and page.note.text() != "", "nothing was read")
    return page


def test_from_the_figures_to_the_order_and_back(counter: Counter, sandbox: Sandbox) -> None:
    first = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    second = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "solar-flare-fee", "value": -500})
    sandbox.advance(60)
    page = shown(counter)
    counter.until(lambda: len(page.payouts.rows) == 2, "the payouts are not shown")
    assert [figure.title for figure in page.figures.shown] == [
        "Held at Vipps MobilePay", "On its way", "Paid out in 30 days", "Fees in 30 days"
    ]  # fmt: skip
    assert page.figures.shown[0].amount == "-5,00\xa0kr"
    assert page.figures.shown[1].note.startswith("payout 2000002, about ")
    assert page.bars.isVisible()
    # Enter on the older payout, and on its movement.
    counter.do(lambda: page.tables[PAYOUTS].selectRow(1))
    counter.do(page.tables[PAYOUTS].setFocus)
    counter.press(Qt.Key.Key_Return)
    assert (page.tabs.currentIndex(), [row.reference for row in page.movements.rows]) == (MOVEMENTS, [first])
    assert page.movements.rows[0].where == "paid out with 2000001"
    counter.press(Qt.Key.Key_Return)
    assert counter.window.parts.open_reference == first
    # From an order one step leads to its payout.
    counter.do(lambda: counter.window.parts.open_order(second))
    counter.do(counter.window.parts.money_way.show_money)
    counter.until(lambda: [row.reference for row in page.movements.rows] == [second], "its payout is not shown")
    counter.do(page.all_again.click)
    assert [row.reference for row in page.movements.rows] == [second, first]
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.tabs.tabText(FINDINGS) == "Findings (1)"
    assert [row.kind for row in page.findings.rows] == [FindingKind.UNKNOWN_TYPE]
    assert page.advice.text() == "It is counted by its amount. A newer Kvitt may know what it is."
    counter.do(lambda: page.tables[FINDINGS].opened.emit(0))
    assert counter.window.parts.navigation.shown is page


def test_a_shop_without_money_is_told_so(counter: Counter, sandbox: Sandbox) -> None:
    page = shown(counter)
    assert page.nothing.text() == "Nothing was paid out yet."
    counter.do(lambda: page.tabs.setCurrentIndex(MOVEMENTS))
    assert (page.nothing.text(), page.all_again.isVisible()) == ("Nothing was captured yet.", False)
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.nothing.text().startswith("All agrees")
    counter.do(page.focus_first)
    assert counter.focused() is page.tabs


def test_before_anything_was_read_nothing_is_said_to_agree(counter: Counter) -> None:
    counter.do(counter.window.parts.money_way.show_money)
    page = counter.window.parts.money_way.money
    for tab in (PAYOUTS, FINDINGS):
        counter.do(lambda tab=tab: page.tabs.setCurrentIndex(tab))
        counter.until(lambda: page.nothing.text() == "No ledger was read yet.", "it is said to agree")


def test_keys_without_the_right_are_told_on_the_page(counter: Counter, sandbox: Sandbox) -> None:
    sandbox.settings(face="test")
    page = shown(counter)
    assert page.note.text().startswith("The keys show no ledger.")
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.nothing.text() == "No ledger was read yet."


@pytest.mark.parametrize("amount", [-500, 500])
def test_money_of_others_is_listed_and_opens_nothing(counter: Counter, sandbox: Sandbox, amount: int) -> None:
    reference = captured(counter.app, counter.run, sandbox)
    page = shown(counter)
    counter.do(lambda: page.tabs.setCurrentIndex(MOVEMENTS))
    counter.until(lambda: len(page.movements.rows) == 1, "the movement is not shown")
    row = page.movements.rows[0]._replace(reference="", amount=amount, currency="???", where="not ours")
    counter.do(lambda: page.movements.set_rows([row]))
    index = page.movements.index(0, 4)
    assert index.data(ItemRole.DisplayRole) == f"{amount / 100:.2f} ???"
    counter.do(lambda: page.tables[MOVEMENTS].opened.emit(0))
    assert counter.window.parts.open_reference != reference
