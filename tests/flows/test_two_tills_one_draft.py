"""Two tills of one shop at one parked order: each sees what the other does."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app import runtime
from app.domain.operation import Operation
from app.domain.order import Flow
from app.domain.tills.whereabouts import Parking, TillPlace
from app.services.engine.delivery import Delivery
from app.services.tills import other_tills
from app.store.shop.leases import LeaseKind
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.new_order_page import lines

Key = Qt.Key
Tills = tuple[Counter, runtime.App]


@pytest.fixture
def tills(two_tills: tuple[runtime.App, runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tills]:
    """The first till with its window, the second without."""
    monkeypatch.setattr(other_tills, "LOOK_EVERY_S", 0.2)
    monkeypatch.setattr(other_tills, "AT_MOST_EVERY_S", 0.05)
    first, second = two_tills
    run(second.lines.begin(second.tasks))
    counter = Counter(first, run)
    yield counter, second
    counter.close()


def parked(tills: Tills) -> str:
    """An order that the first till parked, as the second sees it."""
    first, second = tills
    first.enter_line("Hoodie 450")
    first.type("41234567", first.window.new_order.payer.phone.edit)
    first.press(Key.Key_F9)
    first.until(lambda: len(second.browse.drafts()) == 1, "the other till does not see it")
    return second.browse.drafts()[0].reference


def test_two_tills_at_one_draft(tills: Tills) -> None:
    first, second = tills
    page = first.window.new_order
    reference = parked(tills)
    (draft,) = second.browse.drafts()
    assert draft.parked is not None
    assert draft.parked.till == 1

    # It is open at the second till: the first one sees where, and may open it all the same.
    first.run(second.other_tills.open(reference))
    first.until(lambda: first.app.other_tills.with_draft(reference) is not None, "it does not see who has it open")
    first.press(Key.Key_F9)
    assert "open at Till 2" in page.parked.listed.actions()[0].text()
    first.do(page.parked.listed.close)
    first.do(lambda: page.resume(reference))
    dialog = page.drafts.open_draft.dialog
    assert dialog is not None
    assert page.lines.rows == []
    first.click(dialog.keep)
    assert [name for name, *_ in lines(page)] == ["Hoodie"]
    first.wait(0.3)
    first.run(second.other_tills.look())
    assert second.other_tills.with_draft(reference) == TillPlace(1)

    # The second one opens it all the same, too: the first one is told, where it stands and as a notice.
    first.run(second.other_tills.open(reference, take_over=True))
    first.until(lambda: any("open at Till 2 as well" in each for each in first.notices), "the first till is not told")
    assert any(each.text().endswith("also open at Till 2") for each in page.findChildren(QLabel))
    first.run(second.other_tills.leave(reference))

    # The second one saves; the first is shown both versions and keeps its own.
    first.enter_line("Cap 99,50")
    order = second.browse.order(reference).order
    first.do(lambda: second.checkout.change(reference, replace(order, note="by the door")))
    first.press(Key.Key_F9)
    first.until(lambda: page.drafts.elsewhere.dialog is not None, "nobody is asked")
    versions = page.drafts.elsewhere.dialog
    assert versions is not None
    assert "by the door" in [label.text() for label in versions.versions.findChildren(QLabel)]
    first.click(versions.keep)
    first.until(lambda: page.lines.rows == [], "it was not parked")
    first.until(lambda: len(second.browse.order(reference).order.lines) == 2, "the other till does not see it")


def test_what_another_till_does_with_an_order_is_said_on_its_page(
    tills: Tills, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tills
    reference = parked(tills)
    first.do(lambda: first.window.open_order(reference))
    said = first.window.parts.order.head.elsewhere
    assert said.isHidden()
    first.run(second.other_tills.open(reference))
    second.other_tills.mark(reference, unsaved=True)
    first.until(lambda: said.text().startswith("Open at Till 2"), "it is not said where it is open")
    first.run(second.other_tills.leave(reference))

    # A step that is under way there: it is said whose it is, and nothing can be pressed here meanwhile.
    held = asyncio.Event()

    async def waiting(_delivery: Delivery, operation: Operation) -> Operation:
        await store_of(second).leases.claim(LeaseKind.OPERATION, [str(operation.id)])
        await held.wait()
        return operation

    monkeypatch.setattr(Delivery, "deliver", waiting)
    first.do(lambda: second.tasks.start("send", second.checkout.send(reference, Flow.QR)))
    first.until(lambda: said.text() == "Till 2 is sending the request…", "it is not said who is at it")
    assert not first.window.parts.order.primary.isEnabled()
    first.do(held.set)


def test_what_is_half_typed_at_another_till_is_said_to_be_there(tills: Tills) -> None:
    first, second = tills
    page = first.window.new_order
    reference = parked(tills)
    order = second.browse.order(reference).order
    first.run(second.checkout.change(reference, order, unfinished=True, parked=Parking.HALF_TYPED))
    first.until(lambda: first.app.browse.order(reference).unfinished, "it did not come over")
    first.do(lambda: page.resume(reference))
    assert any("half typed at Till 2" in each for each in first.notices)
    assert [name for name, *_ in lines(page)] == ["Hoodie"]


def test_the_window_is_built_anew_once_the_order_has_come_back(tills: Tills) -> None:
    first, _ = tills
    before, page = first.window, first.window.new_order
    first.enter_line("Hoodie 450")

    def park_and_choose_a_unit() -> None:
        page.park.click()
        assert not page.isEnabled()  # it is on its way
        first.window.parts.unit_wanted.emit(first.app.session.unit.id)

    first.do(park_and_choose_a_unit)
    first.until(lambda: first.window is not before, "the window was not built anew")
    assert len(first.app.browse.drafts()) == 1
    assert not first.window.new_order.form.worth_keeping
