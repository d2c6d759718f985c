"""Above their limit a person gives money back with a second one beside them, who types a PIN where it happens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.domain.shop.permission import Role
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.people import PINS, hire, switch_to
from tests.support.stage import Stage as Sandbox


@pytest.fixture
def till(counter: Counter, run: Run) -> Counter:
    """An open window with three people."""
    hire(counter.app, run)
    return counter


def owe(till: Counter, sandbox: Sandbox) -> str:
    """An order of 499 that was paid, on its page; Ola, who may give back 100 a day, is at the till."""
    reference = till.sell()
    sandbox.approve(reference)
    till.look()
    till.see(Standing.RESERVED)
    till.main_key()
    till.see(Standing.CAPTURED)
    till.run(till.app.staff.change("Ola", Role.CLERK, 10_000))
    switch_to(till.app, till.run, "Ola")
    return reference


def ask_for(till: Counter, amount: str) -> None:
    page = till.window.parts.order
    till.click(page.refund)
    till.type(amount, into=page.ask_amount.amount.edit)
    till.type("torn", into=page.ask_amount.reason.edit)
    till.click(page.ask_amount.confirm)
    till.until(lambda: second_of(till) is not None, "no second person was asked for")


def second_of(till: Counter):  # type: ignore[no-untyped-def]
    second = till.window.parts.till_lock.second
    return second if second is not None and second.isVisible() else None


def test_a_refund_above_the_limit_takes_the_pin_of_a_second_person_beside_the_first(
    till: Counter, sandbox: Sandbox
) -> None:
    reference = owe(till, sandbox)
    ask_for(till, "200")
    second = second_of(till)
    assert [second.who.itemText(at) for at in range(second.who.count())] == ["Kari", "Mona"]
    said = [each.text().replace("\u00a0", " ") for each in second.findChildren(QLabel) if each.isVisible()]
    assert any("Alone you may still give back 100,00" in each for each in said)
    second.who.setCurrentIndex(1)
    till.type("0000", into=second.pin.edit)
    till.press(Qt.Key.Key_Return)
    till.until(lambda: "not right" in second.pin.error.text(), "the wrong PIN was not refused")
    till.type(PINS["Mona"], into=second.pin.edit)
    till.click(second.confirm)
    till.until(lambda: ("refund", 20_000) in sandbox.moved(reference), "nothing was refunded")
    till.until(lambda: "refunded\u00a0200,00" in till.window.parts.order.totals.text(), "the refund was not shown")
    refund = store_of(till.app).operations.of_order(1)[-1]
    assert (refund.who, refund.reason) == ("Ola + Mona", "torn")


def test_without_a_second_person_what_was_typed_stays(till: Counter, sandbox: Sandbox) -> None:
    reference = owe(till, sandbox)
    ask_for(till, "200")
    till.click(second_of(till).leave)
    ask = till.window.parts.order.ask_amount
    till.until(lambda: ask.confirm.isEnabled(), "the question did not come back")
    assert (ask.amount.text, ask.reason.text) == ("200", "torn")
    assert "second person" in ask.trouble.text()
    assert [act for act, _ in sandbox.moved(reference)] == ["authorize", "capture"]


def test_a_second_person_who_leaves_while_the_pin_is_checked_moves_no_money(till: Counter, sandbox: Sandbox) -> None:
    """What was told as not done is not done."""
    reference = owe(till, sandbox)
    ask_for(till, "200")
    second = second_of(till)
    second.who.setCurrentIndex(1)
    till.type(PINS["Mona"], into=second.pin.edit)
    till.do(lambda: (second.confirm.click(), second.leave.click()))
    ask = till.window.parts.order.ask_amount
    till.until(lambda: ask.confirm.isEnabled(), "the question did not come back")
    till.wait(0.5)  # the PIN is checked by then
    assert [act for act, _ in sandbox.moved(reference)] == ["authorize", "capture"]


def test_where_nobody_may_stand_beside_it_says_so(till: Counter, sandbox: Sandbox) -> None:
    owe(till, sandbox)
    # Another owner took the rights of both away meanwhile, in another program.
    with store_of(till.app).write():
        for name in ("Kari", "Mona"):
            store_of(till.app).people.remove(name)
    ask_for(till, "200")
    second = second_of(till)
    assert not second.confirm.isVisible()
    assert "Ask the owner" in "\n".join(each.text() for each in second.findChildren(QLabel) if each.isVisible())
    QTest.keyClick(second, Qt.Key.Key_Escape)
