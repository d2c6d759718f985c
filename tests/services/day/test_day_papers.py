"""The paper of a closed day on printers and in files; a second one is marked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.day.figures import ClosedDay
from app.domain.papers.blocks import Banner, Block, Heading, Pair, Text
from app.domain.papers.printer import Paper, Target, parse_printer
from app.domain.papers.printout import Outcome
from app.domain.problem import Invalid
from app.errors import Blocked
from app.services.units.sales_units import TypedUnit
from tests.conftest import OpenApp, Run
from tests.domain.day.test_written import CLOSED
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import print_with, store_of
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured
from tests.support.stage import Stage


@pytest.fixture
def closed(app: runtime.App, run: Run, sandbox: Stage) -> ClosedDay:
    captured(app, run, sandbox)
    return at_once(app.day_closing.close())


def test_it_is_printed_and_a_second_one_is_marked(
    app: runtime.App, run: Run, closed: ClosedDay, printer: SocketPrinter
) -> None:
    assert [run(app.day_papers.print(closed)) for _ in range(2)] == [1, 2]
    first, second = printer.strips
    assert "Dagsoppgjør" in first.text
    assert "KOPI 2" in second.text
    assert "KOPI" not in first.text


def test_it_is_handed_over_as_a_file(app: runtime.App, closed: ClosedDay) -> None:
    taken: list[Block] = []
    assert at_once(app.day_papers.hand_over(closed, "day.pdf", taken.extend)) == 1
    assert Heading("Dagsoppgjør", large=True) in taken
    assert not [each for each in taken if isinstance(each, Banner) and "KOPI" in each.text]
    assert "Nr. 1" in app.day_papers.text(closed)


def test_without_a_printer_nothing_is_written_down(app: runtime.App, run: Run, closed: ClosedDay) -> None:
    with pytest.raises(Invalid) as missing:
        run(app.day_papers.print(closed))
    assert missing.value.code == "printer_missing"
    assert at_once(app.day_papers.hand_over(closed, "day.pdf", lambda blocks: None)) == 1


def test_what_is_not_closed_has_no_paper(app: runtime.App) -> None:
    with pytest.raises(Invalid) as open_day:
        at_once(app.day_papers.hand_over(CLOSED, "day.pdf", lambda blocks: None))
    assert open_day.value.code == "day_not_closed"


@pytest.mark.parametrize(("code", "next_copy"), [("printer_unreachable", 1), ("printer_silent", 2)])
def test_a_paper_that_did_not_come_leaves_its_number_to_the_next(
    app: runtime.App, run: Run, closed: ClosedDay, code: str, next_copy: int
) -> None:
    async def refuse(target: Target, paper: Paper, blocks: object, pen: object) -> None:
        raise Blocked(code, printer=str(target), reason="off")

    def fail(blocks: object) -> None:
        raise Blocked(code, printer="day.pdf", reason="full")

    print_with(app, refuse)
    with pytest.raises(Blocked):
        run(app.day_papers.print(closed, parse_printer("127.0.0.1:9")))
    assert at_once(app.day_papers.hand_over(closed, "day.pdf", lambda blocks: None)) == next_copy
    with pytest.raises(Blocked):
        at_once(app.day_papers.hand_over(closed, "day.pdf", fail))
    assert at_once(app.day_papers.hand_over(closed, "day.pdf", lambda blocks: None)) == 2 * next_copy


def test_a_paper_that_came_out_stays_printed_where_that_cannot_be_written(
    app: runtime.App, closed: ClosedDay, caplog: pytest.LogCaptureFixture
) -> None:
    assert at_once(app.day_papers.hand_over(closed, "day.pdf", lambda blocks: damage(app))) == 1
    assert "was not written down" in caplog.text


def damage(app: runtime.App) -> None:
    store_of(app).mark_damaged(Blocked("file_damaged", reason="seen"))


def fail(app: runtime.App, run: Run, closed: ClosedDay) -> None:
    with pytest.raises(Blocked):
        run(app.day_papers.print(closed, parse_printer("127.0.0.1:1")))


def test_what_did_not_come_waits_until_it_is_printed_or_let_be(
    open_app: OpenApp, run: Run, printer: SocketPrinter
) -> None:
    clock = Clock(datetime.now(UTC))
    app = open_app(now=clock)
    heard: list[Change] = []
    assert (app.day_papers.failed(), at_once(app.upkeep.print_queue.clear())) == ((), 0)
    first = at_once(app.day_closing.close())
    app.changes.subscribe(heard.append)
    fail(app, run, first)
    assert heard == [Change(Topic.PRINTS)] * 2
    ((closed, printout),) = app.day_papers.failed()
    assert (closed, printout.outcome, printout.copy) == (first, Outcome.FAILED, 1)
    assert run(app.day_papers.print(first, parse_printer(printer.address))) == 1
    assert app.day_papers.failed() == ()
    clock.advance(60)
    fail(app, run, first)
    assert at_once(app.upkeep.print_queue.clear()) == 1
    assert app.day_papers.failed() == ()
    clock.advance(60)
    fail(app, run, first)
    assert len(app.day_papers.failed()) == 1
    clock.advance(25 * 3600)
    assert app.day_papers.failed() == ()


def test_a_paper_that_a_killed_program_left_on_its_way_may_have_come(open_app: OpenApp) -> None:
    clock = Clock(datetime.now(UTC))
    app = open_app(now=clock)
    closed = at_once(app.day_closing.close())
    with store_of(app).write():
        store_of(app).closings.begin_print(closed, clock(), "", "lp")
    assert [each.outcome for _, each in app.day_papers.newest(9)] == [Outcome.OPEN]
    assert app.day_papers.failed() == ()
    clock.advance(121)
    assert [each.outcome for _, each in app.day_papers.failed()] == [Outcome.MAYBE]
    # It may have come out, so the next one is a copy.
    assert at_once(app.day_papers.hand_over(closed, "day.pdf", lambda blocks: None)) == 2
    assert app.day_papers.failed() == ()


def test_the_paper_of_another_sales_unit_is_in_its_name(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"pos_id": "Till 1"}))
    closed = at_once(app.day_closing.close())
    unit, _ = run(app.units.add(TypedUnit("Airport")))
    app.units.use(unit.id)
    at_once(app.preferences.change({"pos_id": "Gate 7"}))
    assert Pair("Kasse", "Till 1") in app.day_papers.blocks(closed)
    assert Text("Airport", strong=True) not in app.day_papers.blocks(closed)
    other = app.day_papers.blocks(at_once(app.day_closing.close()))
    assert Pair("Kasse", "Gate 7") in other
    assert Text("Airport", strong=True) in other
