"""The page *Money*: the figures, payouts that open to their movements, and what does not agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.ledger_entry import LedgerEntry
from app.domain.ledger.money_finding import FindingKind
from app.domain.ledger.movement import Payout
from app.domain.ledger.movement_list import NOT_OURS
from app.domain.ledger.tracing import ListedMoney, Trace
from tests.support.counter import Counter
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox
from ui.models.payout_lines import PayoutColumn
from ui.models.rows import ItemRole
from ui.pages.money.page import FINDINGS, LOW, MOVEMENTS, PAYOUTS, MoneyPage
from ui.widgets.drawn_cells import DrawnCell

DAY_S = 86_400


def opened(counter: Counter) -> MoneyPage:
    """The page."""
    counter.do(counter.window.parts.money_way.show_money)
    return counter.window.parts.money_way.money


def shown(counter: Counter) -> MoneyPage:
    """The page, with what the service says."""
    page = opened(counter)
    counter.do(page.read_now.click)
    counter.until(lambda: page.read_now.isEnabled() and page.note.text() != "", "nothing was read")
    settled(counter, page)
    return page


def settled(counter: Counter, page: MoneyPage) -> None:
    """Wait until what is shown is how things are."""
    counter.until(lambda: not page.following, "the money was not followed")


def words(page: MoneyPage) -> list[tuple[str, str]]:
    """What the rows of the payouts say, and of what."""
    return [(line.what, line.where) for line in page.payouts.model.rows]


def listed(counter: Counter, page: MoneyPage, references: list[str]) -> None:
    """Wait until the movements are these."""
    counter.until(lambda: [row.about for row in page.movements.model.rows] == references, "the movements are others")


def test_from_the_figures_to_the_order_and_back(counter: Counter, sandbox: Sandbox) -> None:
    first = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    second = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "solar-flare-fee", "value": -500})
    sandbox.advance(60)
    page = shown(counter)
    counter.until(lambda: len(page.payouts.model.rows) == 3, "the payouts are not shown")
    assert [figure.title for figure in page.figures.shown] == [
        "Held at Vipps MobilePay", "On its way", "Paid out in 30 days", "Fees in 30 days"
    ]  # fmt: skip
    assert page.figures.shown[0].amount == "-5,00\xa0kr"
    assert page.figures.shown[1].note.startswith("2 payouts, the next about ")
    assert [bar.coming for bar in page.payouts.bars[0].bars] == [True, True]
    # The older payout opens in place, to all that its amount is made of.
    table = page.payouts.table
    assert isinstance(table.itemDelegateForColumn(PayoutColumn.ABOUT), DrawnCell)
    counter.do(lambda: table.selectRow(2))
    counter.do(table.setFocus)
    counter.press(Qt.Key.Key_Return)
    assert words(page) == [
        ("Not paid out yet", "held"),
        ("Payout 2000002", "on its way"),
        ("Payout 2000001", "on its way"),
        ("Fees kept back", ""),
        ("Captured", ""),
    ]
    parts = page.payouts.model.rows[3:]
    assert sum(line.amount for line in parts) == page.payouts.model.rows[2].amount
    # From a part to its order, and in one step back to the payout.
    counter.do(lambda: table.selectRow(4))
    counter.press(Qt.Key.Key_Return)
    assert counter.window.parts.open_reference == first
    counter.do(lambda: counter.window.parts.open_order(second))
    order = counter.window.parts.order
    assert order.money_line.text().startswith("Money: paid out with 2000002, about ")
    counter.do(order.money_line.click)
    counter.until(lambda: page.payouts.model.rows[1].opened is True, "its payout is not open")
    line = page.payouts.model.rows[table.currentIndex().row()]
    assert (line.what, line.reference, counter.focused()) == ("Captured", second, table)
    assert page.to_order.text() == f"Back to {second}"
    counter.click(page.to_order)
    assert counter.window.parts.open_reference == second
    counter.do(lambda: counter.window.go(page))
    # What does not agree stands on top, with what to do, and leads to all of it.
    assert page.card.heading.text() == "1 thing does not agree"
    assert page.card.slots[0][0].text().startswith("An entry of a new kind · solar-flare-fee · -5,00\xa0kr · ")
    counter.click(page.card.all)
    assert (page.tabs.currentIndex(), page.tabs.tabText(FINDINGS)) == (FINDINGS, "Findings (1)")
    assert [row.kind for row in page.findings.model.rows] == [FindingKind.UNKNOWN_TYPE]
    assert page.findings.advice.text() == "It is counted by its amount. A newer Kvitt may know what it is."
    assert not page.card.isVisible()
    counter.do(lambda: page.findings.table.opened.emit(0))
    assert counter.window.parts.navigation.shown is page


def test_every_movement_is_in_one_state_and_can_be_listed_by_it(counter: Counter, sandbox: Sandbox) -> None:
    first = captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    sandbox.ask("POST", "/ledgers/555501/entries", {"type": "capture", "value": 7500, "reference": "PORTAL-1"})
    sandbox.advance(60)
    page = shown(counter)
    last = captured(counter.app, counter.run, sandbox)
    counter.do(lambda: page.tabs.setCurrentIndex(MOVEMENTS))
    listed(counter, page, [last, "PORTAL-1", first])
    state = page.movements.state
    assert [state.itemText(at) for at in range(state.count())] == [
        "All movements", "Not there yet (1)", "Paid out (1)", "Not ours (1)"
    ]  # fmt: skip
    counter.do(lambda: page.movements.show_state(NOT_OURS))
    listed(counter, page, ["PORTAL-1"])
    counter.do(lambda: page.movements.table.opened.emit(0))
    assert counter.window.parts.navigation.shown is page
    # The newest is listed while the oldest is read: that one stays chosen.
    counter.do(lambda: page.movements.show_state(""))
    listed(counter, page, [last, "PORTAL-1", first])
    counter.do(lambda: page.movements.table.selectRow(2))
    newest = captured(counter.app, counter.run, sandbox)
    listed(counter, page, [newest, last, "PORTAL-1", first])
    assert page.movements.table.currentIndex().row() == 3
    counter.do(lambda: page.movements.table.opened.emit(3))
    assert counter.window.parts.open_reference == first
    # An order whose money is not listed yet is shown among the movements.
    counter.do(lambda: counter.window.parts.open_order(last))
    assert counter.window.parts.order.money_line.text() == "Money: not there yet"
    counter.do(counter.window.parts.order.money_line.click)
    counter.until(lambda: page.movements.table.currentIndex().row() == 1, "it is not chosen")
    assert page.tabs.currentIndex() == MOVEMENTS


def test_the_keys_of_a_tree_fold_a_payout(counter: Counter, sandbox: Sandbox) -> None:
    captured(counter.app, counter.run, sandbox)
    sandbox.advance(DAY_S)
    page = shown(counter)
    counter.until(lambda: len(page.payouts.model.rows) == 1, "the payout is not shown")
    counter.do(page.focus_first)
    for key, rows in ((Qt.Key.Key_Right, 3), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Left, 1)):
        counter.press(key)
        assert len(page.payouts.model.rows) == rows
    assert page.payouts.table.currentIndex().row() == 0
    # What is open stays open with each new reading.
    counter.press(Qt.Key.Key_Right)
    counter.do(page.read_now.click)
    counter.until(lambda: page.read_now.isEnabled() and page.read_now.isVisible(), "nothing was read")
    assert len(page.payouts.model.rows) == 3
    # A press on its mark does the same, and one on its bar chooses it.
    index = page.payouts.model.index(0, 0)
    counter.do(lambda: page.payouts.table.clicked.emit(index))
    counter.do(lambda: page.payouts.table.doubleClicked.emit(index))
    assert len(page.payouts.model.rows) == 1
    counter.do(lambda: page.payouts.table.doubleClicked.emit(page.payouts.model.index(0, 1)))
    assert len(page.payouts.model.rows) == 3
    counter.do(lambda: page.payouts.table.selectRow(2))
    counter.do(lambda: page.payouts.bars[0].chosen.emit(0))
    assert page.payouts.table.currentIndex().row() == 0


def test_a_shop_without_money_is_told_so(counter: Counter, sandbox: Sandbox) -> None:
    page = shown(counter)
    assert page.nothing.text() == "Nothing was paid out yet."
    counter.do(lambda: page.tabs.setCurrentIndex(MOVEMENTS))
    assert (page.nothing.text(), page.movements.isVisible()) == ("Nothing was captured yet.", False)
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.nothing.text().startswith("All agrees")
    counter.do(page.focus_first)
    assert counter.focused() is page.tabs


def test_before_anything_was_read_nothing_is_said_to_agree(counter: Counter) -> None:
    page = opened(counter)
    for tab in (PAYOUTS, FINDINGS):
        counter.do(lambda tab=tab: page.tabs.setCurrentIndex(tab))
        counter.until(lambda: page.nothing.text().startswith("No ledger was read yet."), "it is said to agree")
    assert page.card.isHidden()


def test_keys_without_the_right_are_told_on_the_page(counter: Counter, sandbox: Sandbox) -> None:
    sandbox.settings(face="test")
    page = shown(counter)
    assert page.note.text().startswith("The keys show no ledger.")
    counter.do(lambda: page.tabs.setCurrentIndex(FINDINGS))
    assert page.nothing.text().startswith("No ledger was read yet: the keys have no right to it.")


@pytest.mark.parametrize("amount", [-500, 500])
def test_money_of_others_is_listed_and_opens_nothing(counter: Counter, sandbox: Sandbox, amount: int) -> None:
    reference = captured(counter.app, counter.run, sandbox)
    page = shown(counter)
    counter.do(lambda: page.tabs.setCurrentIndex(MOVEMENTS))
    counter.until(lambda: len(page.movements.model.rows) == 1, "the movement is not shown")
    row = page.movements.model.rows[0]._replace(reference="", amount=amount, currency="???", where="not ours")
    counter.do(lambda: page.movements.model.set_rows([row]))
    index = page.movements.model.index(0, 4)
    assert index.data(ItemRole.DisplayRole) == f"{amount / 100:.2f} ???"
    counter.do(lambda: page.movements.table.opened.emit(0))
    assert counter.window.parts.open_reference != reference


def test_two_currencies_are_seen_side_by_side_and_never_added(counter: Counter) -> None:
    page, today = opened(counter), counter.app.money_trace.today()
    settled(counter, page)
    trace = Trace()
    for currency, held in (("DKK", 700), ("NOK", 300)):
        trace.figures[currency] = MoneyFigures(currency, today)
        trace.figures[currency].held = held
        trace.payouts.append(Payout(currency, "2000001", today, held, currency, last=1))
        trace.figures[currency].finish(trace.payouts, today)
    entry = LedgerEntry(2, "top-up", datetime(2026, 11, 30, tzinfo=UTC), today, 650, 0, 650, currency="DKK")
    trace.others.append(ListedMoney("DKK", entry))
    counter.do(lambda: page.show_trace(trace))
    # That which is sold in comes first.
    assert [title for title, _ in page.figures.groups] == ["NOK", "DKK"]
    assert [group[0].amount for _, group in page.figures.groups] == ["3,00\xa0NOK", "7,00\xa0DKK"]
    assert [bars.bars[0].said.rpartition(": ")[2] for bars in page.payouts.bars] == ["3,00\xa0NOK", "7,00\xa0DKK"]
    assert {bars.accessibleName()[-3:] for bars in page.payouts.bars} == {"NOK", "DKK"}
    held = next(at for at, line in enumerate(page.payouts.model.rows) if line.currency == "DKK")
    counter.do(lambda: page.payouts.open_row(held))
    parts = page.payouts.model.rows[held + 1 : held + 3]
    assert [(line.what, line.amount) for line in parts] == [("Paid in", 650), ("From the balance before", 50)]
    # Where there is little room the rows say which payout it is, and the figures need not.
    for height, said in ((LOW + 9, True), (LOW - 9, False)):
        counter.do(partial(page.resize, page.width(), height))
        assert any(figure.note for figure in page.figures.shown) is said
    # Less is held than waits: the rest stays there.
    trace.figures["DKK"].held = 600
    counter.do(lambda: page.show_trace(trace))
    assert page.payouts.model.rows[held + 2].what == "Kept at Vipps MobilePay"


def test_a_payout_that_came_back_holds_nothing(counter: Counter) -> None:
    page, today = opened(counter), counter.app.money_trace.today()
    settled(counter, page)
    payout = Payout("1", "2000001", today, 500, "NOK", last=1)
    trace = Trace(payouts=[payout, replace(payout, number="", last=2, aborted=True)])
    counter.do(lambda: page.show_trace(trace))
    assert words(page) == [("Payout", "came back"), ("Payout 2000001", "on its way")]
    counter.do(lambda: page.payouts.open_row(0))
    assert len(page.payouts.model.rows) == 2


def test_the_last_payout_says_its_year_where_that_is_another(counter: Counter) -> None:
    page, today = opened(counter), counter.app.money_trace.today()
    settled(counter, page)
    payout = Payout("1", "2000001", today - timedelta(days=400), 500, "NOK")
    figures = MoneyFigures("NOK", today)
    figures.last_paid, figures.coming = payout, [payout] * 2
    counter.do(lambda: page.show_trace(Trace(payouts=[payout], figures={"NOK": figures})))
    groups = page.figures.groups
    notes = [figure.note for figure in page.figures.shown[1:3]]
    assert [note.rpartition(" ")[2] for note in notes] == [str(payout.at_bank.year)] * 2
    # A window that grows lower and higher again shows the same.
    for height in (LOW - 9, LOW + 9):
        counter.do(partial(page.resize, page.width(), height))
        assert page.figures.groups == groups


def drop(page: MoneyPage, files: list[Path]) -> bool:
    """Drag files over the page and let them go; whether they are taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    over.ignore()
    page.dragEnterEvent(over)
    dropped = QDropEvent(QPointF(9, 9), copy, data, left, none)
    dropped.ignore()
    page.dropEvent(dropped)
    assert over.isAccepted() is dropped.isAccepted()
    return dropped.isAccepted()


def test_settlement_files_are_dropped_and_read_once(counter: Counter, tmp_path: Path) -> None:
    data = Path(__file__).parents[3] / "domain/ledger/data"
    net, broken = data / "Example-Net.xml", tmp_path / "broken.csv"
    broken.write_text("nothing", "utf-8")
    page = opened(counter)
    said = page.files.said
    counter.do(lambda: drop(page, [net, broken, tmp_path / "gone.xml", net]))
    counter.until(lambda: len(page.files.said) == 4, "the files were not read")
    assert page.files.said == [
        "Example-Net.xml: 2 payouts read.",
        "broken.csv: This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.",
        "gone.xml: This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.",
        "Example-Net.xml: 2 payouts were here already.",
    ]
    counter.until(lambda: len(page.payouts.model.rows) == 2, "the payouts are not shown")
    counter.click(page.files.close_card)
    assert (page.files.isVisible(), page.files.said) == (False, said)
    assert not drop(page, [])


def test_settlement_files_are_chosen(counter: Counter) -> None:
    data = Path(__file__).parents[3] / "domain/ledger/data"
    page = opened(counter)
    counter.click(page.reading.files)
    dialog = page.files.dialog
    assert dialog is not None
    counter.do(lambda: dialog.filesSelected.emit([str(data / "settlement-report.csv")]))
    counter.do(dialog.reject)
    counter.until(lambda: page.files.said == ["settlement-report.csv: 1 payout read."], "it was not read")


def test_the_page_is_low_or_tall(open_counter: Callable[..., Counter], sandbox: Sandbox) -> None:
    """A low page says one thing that does not agree, a tall one two; the others are a press away."""
    counter = open_counter()
    for kind in ("one-fee", "other-fee", "third-fee"):
        sandbox.ask("POST", "/ledgers/555501/entries", {"type": kind, "value": -500})
    sandbox.advance(60)
    page = shown(counter)
    for height, seen in ((768, 1), (1000, 2)):
        counter.do(lambda height=height: counter.window.resize(1280, height))
        counter.until(
            lambda seen=seen: [what.isVisible() for what, _ in page.card.slots].count(True) == seen, "not as many"
        )
    assert page.card.heading.text() == "3 things do not agree"
