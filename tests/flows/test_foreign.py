"""A payment made elsewhere is found, looked at and kept here, through the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app import profiles, runtime
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.plain_orders import order
from tests.support.stage import Stage
from ui.pages.foreign import ForeignPage

NAME = "WEBSHOP-2042"


@pytest.fixture
def theirs(tmp_path: Path, sandbox: Stage, run: Run) -> Iterator[str]:
    """A payment that another program of the same sales unit made, approved and captured in part."""
    other = runtime.build(tmp_path / "other", profiles.Profile.PRACTICE, sandbox.url)
    at_once(other.checkout.save(order(), NAME))
    run(other.checkout.send(NAME))
    sandbox.approve(NAME)
    run(other.watch.once())
    run(other.actions.capture(NAME, 10_000))
    yield NAME
    run(other.close())


def look_up(counter: Counter, reference: str) -> ForeignPage:
    counter.press(Qt.Key.Key_K, CTRL)
    counter.type(reference)
    rows = counter.window.parts.finder.box.list
    counter.until(lambda: rows.chosen is not None and rows.chosen.key == f"look up {reference}", "it was not offered")
    counter.press(Qt.Key.Key_Return)
    return counter.window.parts.foreign


def test_it_is_looked_at_without_a_trace_and_kept_by_one_press(counter: Counter, theirs: str) -> None:
    page = look_up(counter, theirs)
    assert page.isVisible()
    counter.until(lambda: page.found is not None, "it was not read")
    assert (page.badge.text(), page.amount.text()) == ("Captured in part", "1\u00a0000,00\u00a0kr")
    assert "captured 100,00" in page.totals.text()
    assert "Can be captured until" in page.totals.text()
    assert len(page.log.lines) == 3
    assert counter.app.browse.orders() == ()
    counter.click(page.keep)
    counter.until(lambda: counter.window.parts.shows_order, "it was not kept")
    assert (counter.reference, counter.standing) == (theirs, Standing.PART_CAPTURED)
    # Known now: looked up once more it is opened.
    counter.do(lambda: counter.window.parts.look_up(theirs))
    counter.until(lambda: counter.window.parts.shows_order, "its order was not opened")


def test_what_is_nowhere_is_said_on_the_page(counter: Counter) -> None:
    page = look_up(counter, "NOWHERE-4711")
    counter.until(lambda: page.said.text().startswith("Vipps MobilePay"), "nothing was said")
    assert (page.keep.isVisible(), page.money.isVisible()) == (False, False)
    counter.click(page.again)
    counter.click(page.back)
    assert counter.window.navigation.shown is counter.window.new_order
