"""Alarms for money that can still be lost, and the count in the rail."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.places import put
from ui.context import Context
from ui.input.commands import Command
from ui.shell.alerts.deadlines import Deadlines
from ui.widgets.shell.rail import Rail


@pytest.fixture
def rail(counter: Counter) -> Rail:
    return counter.window.findChildren(Rail)[0]


@pytest.fixture
def deadlines(counter: Counter, rail: Rail, run: Run) -> Deadlines:
    run(counter.app.tasks.stop())
    context: Context = counter.window.parts.context
    return Deadlines(context, rail, counter.window)


def near(counter: Counter, hours: int) -> str:
    """A reservation whose guarantee ends in so many hours."""
    reference, store = put(counter.app, Standing.RESERVED), store_of(counter.app)
    with store.write():
        payment = store.payments.get(reference)
        assert payment is not None
        ends = counter.app.now() + timedelta(hours=hours, minutes=30)
        store.payments.save(replace(payment, looked_at=counter.app.now(), capture_until=ends))
    return reference


def test_a_step_of_a_reservation_is_told_once(counter: Counter, deadlines: Deadlines) -> None:
    reference = near(counter, 20)
    counter.do(deadlines.look)
    (card,) = counter.window.notices.cards
    assert "499,00\u00a0kr is reserved for 20 h more" in card.accessibleName()
    counter.do(deadlines.look)
    assert len(counter.window.notices.cards) == 1
    counter.do(counter.window.notices.open_newest)
    assert counter.reference == reference


def test_the_rail_counts_what_waits_for_a_person(counter: Counter, deadlines: Deadlines, rail: Rail) -> None:
    counter.do(deadlines.count)
    assert rail.count_of(Command.ORDERS) == ""
    near(counter, 60)  # in the list already, and no hurry yet
    counter.do(deadlines.count)
    assert rail.count_of(Command.ORDERS) == ""
    near(counter, 40)
    counter.do(deadlines.count)
    assert rail.count_of(Command.ORDERS) == "1"


def test_find_stands_in_the_rail_for_the_mouse(counter: Counter, rail: Rail) -> None:
    counter.do(rail.entry(Command.FIND).click)
    assert counter.window.parts.finder.is_open
