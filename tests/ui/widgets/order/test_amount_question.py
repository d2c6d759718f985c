"""Asking how much: by line or as an amount, with the act and its sum on the button."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.by_line import By, Press
from app.domain.desk.views import OrderView
from app.domain.money import Currency
from app.domain.operation import Kind, after_try
from app.domain.operation import Stage as Progress
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.shipment import cut
from app.domain.verdict import Action
from app.services.desk.browse import Browse
from app.store import Intent, open_store
from ui.input.shortcuts import Shortcuts
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.new_order.lines import LinesEditor
from ui.widgets.order.amount_question import AskAmount


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "nb")


@pytest.fixture
def lines(look: Look, qtbot: QtBot) -> LinesEditor:
    made = LinesEditor(look, Shortcuts(), Currency.NOK, lambda: (2500, 1500, 0), 2500)
    made.entered.connect(lambda _typed: made.enter())  # nothing is in the catalogue
    qtbot.addWidget(made)
    return made


def captured_view(tmp_path: Path) -> OrderView:
    """An order of two hoodies and a cap, all of it captured and shipped."""
    lines = (
        OrderLine("Hoodie", "h1", Decimal(2), 19_900, 2500),
        OrderLine("Cap & scarf", "c1", Decimal("1.5"), 6_733, 2500),
    )
    order = Order(lines, Currency.NOK, phone="4741234567")
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    store = open_store(tmp_path / "kvitt.db")
    with store.write():
        saved = store.orders.add("K-261122-0001", order, now)
        total = Aggregate(order.total.minor, order.total.minor)
        store.payments.add(Payment(saved.reference, saved.id, order.total, State.AUTHORIZED, now, total), 1)
        whole = cut(order, (), {0: Decimal(2), 1: Decimal("1.5")}, (Decimal(2), Decimal("1.5")))
        intent = Intent(saved.id, saved.reference, Kind.CAPTURE, "key", b"{}", order.total, portions=whole)
        operation = store.operations.add(intent, now)
        store.operations.save(after_try(operation, Progress.DONE, now), now)
    view = Browse(store, lambda: now).order(saved.reference)
    store.close()
    return view


def test_asking_for_an_amount_says_the_act_and_what_it_comes_to(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    ask, view = AskAmount(look, Shortcuts()), captured_view(tmp_path)
    assert view.order.total.minor == 49_900
    qtbot.addWidget(ask)
    told: list[tuple[Press, str]] = []
    ask.confirmed.connect(lambda press, reason: told.append((press, reason)))
    ask.ask(Action.REFUND, "Refund", "Explained.", view)
    assert ask.confirm.accessibleName() == "Refund –"  # nothing is chosen yet, and the main key does nothing
    ask.confirm.click()
    assert "Tick what comes back" in ask.amount.error.text()
    ask.everything.click()
    assert ask.confirm.accessibleName() == "Refund 499,00\u00a0kr"
    assert told == []
    for wrong in ("500", "0", "x", "1.500", ""):
        ask.amount.edit.setText(wrong)
        assert ask.outlook.text() == ("Det er mer enn de 499,00\u00a0kr som er igjen." if wrong == "500" else "")
        ask.confirm.click()
    assert told == []
    ask.amount.edit.setText("199,50")
    assert ask.outlook.text() == "After this: captured 499,00, refunded 199,50, left with the shop 299,50."
    ask.confirm.click()
    assert told == [(Press(By.AMOUNT, 19_950), "")]
    assert not ask.isHidden()  # what is typed stays until it is done


def test_lines_that_come_back_say_the_amount(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    ask = AskAmount(look, Shortcuts())
    qtbot.addWidget(ask)
    told: list[tuple[Press, str]] = []
    ask.confirmed.connect(lambda press, reason: told.append((press, reason)))
    ask.ask(Action.REFUND, "Refund", "Explained.", captured_view(tmp_path))
    ask.picker.ticks[0].setChecked(True)
    assert ask.amount.text == "398,00"
    qtbot.keyClicks(ask.picker.numbers[0], "\b1")
    assert ask.amount.text == "199,00"
    ask.picker.ticks[1].setChecked(True)
    assert ask.amount.text == "300,00"
    ask.picker.numbers[1].setText("2")
    ask.picker.changed.emit()
    assert "1.5" in ask.amount.error.text()  # more than there is
    ask.picker.numbers[1].setText("x")
    ask.confirm.click()
    assert told == []
    ask.picker.numbers[1].setText("1,5")
    ask.picker.changed.emit()
    assert ask.amount.error.text() == ""
    ask.confirm.click()
    assert told == [(Press(By.LINES, 30_000, {0: Decimal(1), 1: Decimal("1.5")}), "")]
