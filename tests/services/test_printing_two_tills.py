"""Papers in a shop with several tills: each comes out once."""

import asyncio
from collections.abc import Iterator

import pytest

from app.changes import Topic
from app.domain.codes import TroubleCode
from app.domain.papers.printer import Target, Way
from app.errors import Blocked
from app.runtime import App
from app.store.postgres.leases import held
from app.store.shop.leases import LeaseKind
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.inside.use_cases import number_till, print_by_itself, print_with
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import captured
from tests.support.stage import Stage
from tests.support.two_tills import Pair, look
from tests.support.until import until

NOBODY = Target(Way.NETWORK, "127.0.0.1", 1)
"""No printer ever listens there."""


@pytest.fixture
def printer_of(tills: Pair) -> Iterator[SocketPrinter]:
    """A receipt printer of both tills, which is a setting of each; the server is not asked for it."""
    with SocketPrinter() as printer:
        for app in tills:
            at_once(app.preferences.change({"printer": "network", "printer_address": printer.address}))
        yield printer


async def outcome(app: App, reference: str) -> str:
    ((named, trouble),) = await app.upkeep.print_queue.again()
    assert named == reference
    return trouble.code if trouble else "printed"


def missed(app: App, run: Run, sandbox: Stage) -> str:
    reference = captured(app, run, sandbox)
    with pytest.raises(Blocked):
        run(app.printing.print(reference, NOBODY))
    return reference


def test_a_paper_that_did_not_come_is_printed_again_by_one_till(
    tills: Pair, run: Run, sandbox: Stage, printer_of: SocketPrinter
) -> None:
    first, second = tills
    reference = missed(first, run, sandbox)
    look(*tills)

    async def both() -> list[str]:
        return list(await asyncio.gather(outcome(first, reference), outcome(second, reference)))

    assert sorted(run(both())) == ["printed", TroubleCode.SEEN_TO_ELSEWHERE]
    look(*tills)
    for app in tills:
        assert [each.copy for each in app.printing.printouts(reference)] == [1, 1]
        assert (app.printing.failed(), run(app.upkeep.print_queue.again())) == ((), ())


def test_a_day_s_paper_as_well(tills: Pair, run: Run, printer_of: SocketPrinter) -> None:
    first, second = tills
    closed = run(first.day_closing.close())
    with pytest.raises(Blocked):
        run(first.day_papers.print(closed, NOBODY))
    look(*tills)
    ((_, paper),) = second.day_papers.failed()
    assert run(second.day_papers.print_missed(closed, paper)) == 1
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE):
        run(first.day_papers.print_missed(closed, paper))


def test_while_one_till_prints_a_paper_no_other_does(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    reference = captured(first, run, sandbox)
    look(second)

    async def meanwhile(*_paper: object) -> None:
        with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE):
            await second.printing.hand_over(reference, "b.pdf", lambda _: None)

    print_with(first, meanwhile)
    run(first.printing.print(reference, NOBODY))
    # It is out: whoever wants a second paper has a copy.
    assert run(second.printing.hand_over(reference, "b.pdf", lambda _: None)).copy == 2
    held_now = shared(store_of(first)).server.connection.ask(held)
    assert [lease for lease in held_now if lease.kind == LeaseKind.PRINT] == []


def test_by_itself_a_paper_is_printed_where_the_order_was_made(
    tills: Pair, run: Run, sandbox: Stage, printer_of: SocketPrinter
) -> None:
    first, second = tills
    number_till(second, 2)
    for app in tills:
        app.printing.print_by_itself()
        at_once(app.preferences.change({"print_when_captured": "on"}))
    reference = captured(second, run, sandbox)
    look(first)

    async def see() -> None:
        first.changes.announce(Topic.ORDER, reference)
        await until(lambda: bool(second.printing.printouts(reference)), "it was not printed")
        await asyncio.sleep(0.1)

    run(see())
    look(*tills)
    assert [each.copy for each in first.printing.printouts(reference)] == [1]
    # One that was printed meanwhile is not printed once more by itself.
    run(print_by_itself(second, reference))
    assert (len(second.printing.printouts(reference)), second.printing.trouble(reference)) == (1, None)
