"""What printed and what did not come: in sight, printed again, or let be."""

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.papers.printer import parse_printer
from app.errors import Blocked
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.printer import SocketPrinter

NOBODY = parse_printer("127.0.0.1:1")


def missed(app: runtime.App, run: Run) -> str:
    reference = at_once(app.checkout.save(order())).reference
    with pytest.raises(Blocked):
        run(app.printing.print(reference, NOBODY))
    return reference


def test_what_did_not_come_waits_until_it_is_cleared(app: runtime.App, run: Run, open_app: OpenApp) -> None:
    queue = app.upkeep.print_queue
    assert queue.papers(10) == ()
    assert at_once(queue.clear()) == 0
    first = missed(app, run)
    at_once(app.printing.hand_over(at_once(app.checkout.save(order())).reference, "one.pdf", lambda _blocks: None))
    assert [each.waits for each in queue.papers(10)] == [False, True]
    assert queue.papers(1)[0].printout.is_file
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    assert at_once(queue.clear()) == 1
    assert heard == [Change(Topic.PRINTS)]
    assert [each.waits for each in queue.papers(10)] == [False, False]
    second = missed(app, run)
    assert [each.reference for each in queue.papers(10) if each.waits] == [second]
    assert first != second
    run(app.close())
    assert [reference for reference, _ in open_app().printing.failed()] == [second]


def test_what_did_not_come_is_in_sight_however_much_came_after_it(app: runtime.App, run: Run) -> None:
    queue = app.upkeep.print_queue
    first, second = missed(app, run), missed(app, run)
    for _ in range(3):
        at_once(app.printing.hand_over(at_once(app.checkout.save(order())).reference, "one.pdf", lambda _blocks: None))
    seen = queue.papers(3)
    assert [each.waits for each in seen] == [False, False, False, True, True]
    assert [each.reference for each in seen[3:]] == [second, first]
    assert len(queue.papers(4)) == len({each.printout.id for each in queue.papers(4)}) == 5


def test_all_that_did_not_come_is_printed_again(app: runtime.App, run: Run, printer: SocketPrinter) -> None:
    reference = missed(app, run)

    def refuse(_blocks: object) -> None:
        raise Blocked("disk_full")

    with pytest.raises(Blocked):
        at_once(app.printing.hand_over(at_once(app.checkout.save(order())).reference, "one.pdf", refuse))
    at_once(app.preferences.change({"printer": "network", "printer_address": "127.0.0.1:1"}))
    ((again, trouble),) = run(app.upkeep.print_queue.again())  # the file is nobody's to make
    assert (again, trouble is not None) == (reference, True)
    at_once(app.preferences.change({"printer_address": printer.address}))
    assert run(app.upkeep.print_queue.again()) == ((reference, None),)
    assert [each.printout.is_file for each in app.upkeep.print_queue.papers(10) if each.waits] == [True]


def test_the_paper_of_a_closed_day_is_among_them(app: runtime.App, run: Run, printer: SocketPrinter) -> None:
    queue, closed = app.upkeep.print_queue, at_once(app.day_closing.close())
    with pytest.raises(Blocked):
        run(app.day_papers.print(closed, NOBODY))
    at_once(app.printing.hand_over(at_once(app.checkout.save(order())).reference, "one.pdf", lambda _blocks: None))
    day = f"{closed.day} 1"
    assert [(each.reference, each.waits) for each in queue.papers(10)][1:] == [(day, True)]
    assert [each.closed for each in queue.papers(1)] == [None, closed]
    at_once(app.preferences.change({"printer": "network", "printer_address": printer.address}))
    assert run(queue.again()) == ((day, None),)
    assert not any(each.waits for each in queue.papers(10))
    with pytest.raises(Blocked):
        run(app.day_papers.print(closed, NOBODY))
    assert at_once(queue.clear()) == 1
    assert not any(each.waits for each in queue.papers(10))
