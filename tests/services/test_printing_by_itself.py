"""Papers that print by themselves: once, only if they shall, and never in the way of money."""

import asyncio
from datetime import UTC, datetime, timedelta

from app import runtime
from app.changes import Change, Topic
from app.domain.papers.printer import parse_printer
from app.domain.papers.printout import Outcome
from app.domain.problem import AppError
from app.domain.standing import Standing
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import running_of
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import approved, captured
from tests.support.stage import Stage

NOWHERE = "127.0.0.1:1"


def settle(app: runtime.App, run: Run) -> None:
    """Let what goes on in the background come to its end."""

    async def wait() -> None:
        while running_of(app.tasks):
            await asyncio.gather(*running_of(app.tasks))

    run(wait())


# by itself ---------------------------------------------------------------------------------------------------------------


def test_it_prints_by_itself_once_and_only_if_it_shall(
    app: runtime.App, run: Run, sandbox: Stage, printer: SocketPrinter
) -> None:
    stop = app.printing.print_by_itself()
    captured(app, run, sandbox)
    settle(app, run)
    assert printer.papers == []  # off
    at_once(app.preferences.change({"print_when_captured": "on"}))
    reference = approved(app, run, sandbox)
    settle(app, run)
    assert printer.papers == []  # reserved only
    run(app.actions.capture(reference, 100))
    settle(app, run)
    app.changes.announce(Topic.ORDER, reference)
    app.changes.announce(Topic.ORDER, "nobody")
    app.changes.announce(Topic.ORDER)
    settle(app, run)
    assert len(printer.papers) == 1
    run(app.actions.capture(reference))
    settle(app, run)
    assert len(printer.papers) == 2
    run(app.actions.refund(reference))
    settle(app, run)
    stop()
    captured(app, run, sandbox)
    settle(app, run)
    assert len(printer.papers) == 2


def test_money_does_not_wait_for_a_printer_and_failing_is_told_once(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"print_when_captured": "on", "printer": "network", "printer_address": NOWHERE}))
    app.printing.print_by_itself()
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    reference = captured(app, run, sandbox)
    assert app.browse.order(reference).standing is Standing.CAPTURED
    settle(app, run)
    for _ in range(3):
        app.changes.announce(Topic.ORDER, reference)
        settle(app, run)
    assert [made.outcome for made in app.printing.printouts(reference)] == [Outcome.FAILED]
    trouble = app.printing.trouble(reference)
    assert isinstance(trouble, AppError)
    assert trouble.code == "printer_unreachable"
    assert Change(Topic.PRINTS, reference) in heard
    with SocketPrinter() as printer:
        run(app.printing.print(reference, parse_printer(printer.address)))
    assert app.printing.trouble(reference) is None


def test_a_printer_that_is_not_set_up_is_told_too(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"print_when_captured": "on"}))
    app.printing.print_by_itself()
    reference = captured(app, run, sandbox)
    settle(app, run)
    trouble = app.printing.trouble(reference)
    assert trouble is not None
    assert trouble.code == "printer_missing"


def test_an_old_capture_is_not_printed_any_more(open_app: OpenApp, run: Run, sandbox: Stage) -> None:
    clock = [datetime.now(UTC)]
    app = open_app(now=lambda: clock[0])
    reference = captured(app, run, sandbox)
    with SocketPrinter() as printer:
        at_once(
            app.preferences.change(
                {"print_when_captured": "on", "printer": "network", "printer_address": printer.address}
            )
        )
        app.printing.print_by_itself()
        clock[0] += timedelta(minutes=11)
        app.changes.announce(Topic.ORDER, reference)
        settle(app, run)
        assert printer.papers == []
