"""Papers of real orders on printers of every mood: recorded, marked as copies, and never in the way of money."""

import sqlite3
from pathlib import Path

import pytest

from app import runtime
from app.domain.order import OtherPayment, Source
from app.domain.papers.blocks import Banner, Barcode, Heading, Item, Pair, Text
from app.domain.papers.printer import Paper, Target, Way, parse_printer
from app.domain.papers.printout import Outcome
from app.domain.problem import Invalid
from app.domain.standing import Standing
from app.errors import Blocked
from app.system import receipt_printer
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.data_file import statement
from tests.support.inside.program import print_with, store_of
from tests.support.plain_orders import order
from tests.support.printer import SocketPrinter
from tests.support.sent_orders import approved, captured
from tests.support.stage import Stage

NOWHERE = "127.0.0.1:1"


def title(app: runtime.App, reference: str) -> str:
    return next(block.text for block in app.printing.blocks(reference) if isinstance(block, Heading) and block.large)


# what it says ------------------------------------------------------------------------------------------------------------


def test_a_paper_follows_the_order_through_its_life(app: runtime.App, run: Run, sandbox: Stage) -> None:
    at_once(app.preferences.change({"paper_language": "nb", "shop": "Fjord", "closing": "Takk!", "staff": "Kari"}))
    reference = at_once(app.checkout.save(order(note="gul pose"))).reference
    assert title(app, reference) == "Parkert ordre"
    assert Pair("Merknad", "gul pose") in app.printing.blocks(reference)
    run(app.checkout.send(reference))
    with pytest.raises(Invalid) as nothing:
        app.printing.blocks(reference)
    assert nothing.value.code == "nothing_to_print"
    sandbox.approve(reference)
    run(app.watch.once())
    assert title(app, reference) == "Reservasjonsbekreftelse"
    run(app.actions.capture(reference))
    assert title(app, reference) == "Betalingsbekreftelse"
    blocks = app.printing.blocks(reference)
    assert {Heading("Fjord"), Text("Takk!"), Barcode(reference), Pair("Betjent av", "Kari")} <= set(blocks)
    assert blocks[0] == Banner("ØVING – ikke ekte penger", across=True)
    assert Pair("Merknad", "gul pose") not in blocks
    run(app.actions.refund(reference))
    assert title(app, reference) == "Refusjonsbekreftelse"


def test_it_tells_what_the_order_has(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = approved(
        app,
        run,
        sandbox,
        tip=500,
        other_payments=(OtherPayment(Source.CASH, 10_000),),
        receipt_number="77",
        pos_id="k1",
    )
    at_once(app.preferences.change({"paper_language": "en"}))
    blocks = app.printing.blocks(reference)
    told = {block.left: block.right.replace("\u00a0", " ") for block in blocks if isinstance(block, Pair)}
    view = app.browse.order(reference)
    assert told["Tip"] == "5,00 kr"
    assert told["Cash"] == "100,00 kr"
    assert (told["Receipt no. in the app"], told["Till"]) == ("77", "k1")
    assert told["Reserved"].replace(",", "").replace(" kr", "").replace(" ", "") == str(view.aggregate.authorized)
    assert len([block for block in blocks if isinstance(block, Item)]) == len(view.order.lines)


def test_a_step_that_is_not_known_is_told(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = approved(app, run, sandbox)
    sandbox.faults({"operation": "capture", "do": "drop_after"})
    run(app.actions.capture(reference))
    assert app.browse.order(reference).standing is Standing.UNKNOWN
    at_once(app.preferences.change({"paper_language": "en"}))
    assert Text("Not known yet: a step is being looked into", strong=True) in app.printing.blocks(reference)


def test_the_language_of_papers(app: runtime.App) -> None:
    reference = at_once(app.checkout.save(order())).reference
    titles = {"": "Parkert ordre", "fi": "Parkkeerattu tilaus"}
    for language, expected in titles.items():
        at_once(app.preferences.change({"paper_language": language}))
        assert title(app, reference) == expected
    at_once(app.preferences.change({"paper_language": "", "language": "en"}))
    assert title(app, reference) == "Parked order"


# printing ----------------------------------------------------------------------------------------------------------------


def test_a_second_paper_that_says_the_same_is_a_copy(
    app: runtime.App, run: Run, sandbox: Stage, printer: SocketPrinter
) -> None:
    reference = captured(app, run, sandbox)
    first, second = run(app.printing.print(reference)), run(app.printing.print(reference))
    assert (first.copy, second.copy) == (1, 2)
    assert "KOPI" not in printer.strips[0].text
    assert "*** KOPI 2 ***" in printer.strips[1].text
    run(app.actions.refund(reference, 100))
    assert run(app.printing.print(reference)).copy == 1  # it says something new
    assert [(made.what, made.outcome, made.printer) for made in app.printing.printouts(reference)] == [
        ("payment", Outcome.DONE, printer.address)
    ] * 3


def test_a_parked_slip_is_never_a_copy_and_goes_with_its_draft(
    app: runtime.App, run: Run, printer: SocketPrinter
) -> None:
    saved = at_once(app.checkout.save(order()))
    for _ in range(2):
        assert run(app.printing.print(saved.reference)).copy == 1
    assert [strip.barcodes for strip in printer.strips] == [[saved.reference]] * 2
    with store_of(app).write():
        store_of(app).orders.discard(saved)
    assert statement(app, "SELECT count(*) FROM prints") == [(0,)]


def test_a_printout_is_kept_as_it_was(app: runtime.App, run: Run, sandbox: Stage, printer: SocketPrinter) -> None:
    run(app.printing.print(captured(app, run, sandbox)))
    for change in ("DELETE FROM prints", "UPDATE prints SET outcome = 'failed'"):
        with pytest.raises(sqlite3.IntegrityError):
            statement(app, change)


def test_another_printer_may_be_named(app: runtime.App, run: Run, sandbox: Stage, tmp_path: Path) -> None:
    reference = captured(app, run, sandbox)
    file = tmp_path / "paper.bin"
    made = run(app.printing.print(reference, Target(Way.FILE, str(file)), Paper.WIDE))
    assert made.printer == str(file)
    assert file.read_bytes().startswith(b"\x1b@")


def test_a_printer_that_is_off_is_recorded_and_the_next_paper_is_no_copy(
    app: runtime.App, run: Run, sandbox: Stage, printer: SocketPrinter
) -> None:
    reference = captured(app, run, sandbox)
    with pytest.raises(Blocked) as off:
        run(app.printing.print(reference, parse_printer(NOWHERE)))
    assert off.value.code == "printer_unreachable"
    assert run(app.printing.print(reference)).copy == 1
    assert [(made.outcome, made.detail) for made in app.printing.printouts(reference)] == [
        (Outcome.FAILED, "printer_unreachable"),
        (Outcome.DONE, ""),
    ]


def test_a_paper_that_may_have_come_out_counts(open_app: OpenApp, run: Run, sandbox: Stage) -> None:
    app = open_app()
    reference = captured(app, run, sandbox)

    async def stop(target: Target, paper: Paper, blocks: object, pen: object) -> None:
        raise Blocked("printer_silent", printer=str(target))

    print_with(app, stop)
    with pytest.raises(Blocked):
        run(app.printing.print(reference, parse_printer(NOWHERE)))
    print_with(app, receipt_printer.send)
    with SocketPrinter() as printer:
        assert run(app.printing.print(reference, parse_printer(printer.address))).copy == 2
    with pytest.raises(Blocked):
        run(app.printing.print(reference, parse_printer(NOWHERE)))
    told = [(each.what, each.detail) for each in app.browse.order(reference).happenings]
    assert told[:3] == [("print_failed", NOWHERE), ("print_copy", printer.address), ("print_maybe", NOWHERE)]


def test_without_a_printer_nothing_is_recorded(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = captured(app, run, sandbox)
    for target, code in ((None, "printer_missing"), (Target(Way.SYSTEM, "HP"), "printer_needs_window")):
        with pytest.raises(Invalid) as missing:
            run(app.printing.print(reference, target))
        assert missing.value.code == code
    assert app.printing.printouts(reference) == ()


def test_a_printer_of_the_system_is_reached_through_the_window(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = captured(app, run, sandbox)
    at_once(app.preferences.change({"printer": "system", "printer_address": "HP", "paper": "A5"}))
    came: list[tuple[str, Paper, int]] = []
    app.printing.by_system = lambda target, paper, blocks: came.append((str(target), paper, len(blocks)))
    assert run(app.printing.print(reference)).printer == "HP"
    assert came == [("HP", Paper.A5, len(app.printing.blocks(reference)))]


def test_handed_over(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = captured(app, run, sandbox)

    def refuse(blocks: object) -> None:
        raise Blocked("file_unwritable", text="x", reason="full")

    with pytest.raises(Blocked):
        at_once(app.printing.hand_over(reference, "x.pdf", refuse))
    assert at_once(app.printing.hand_over(reference, "x.pdf", lambda blocks: None)).copy == 1
    assert at_once(app.printing.hand_over(reference, "x.pdf", lambda blocks: None)).copy == 2
    assert [made.outcome for made in app.printing.printouts(reference)] == [Outcome.FAILED, Outcome.DONE, Outcome.DONE]


def test_papers_that_did_not_come_are_remembered_until_they_did(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Stage, printer: SocketPrinter
) -> None:
    references = [captured(app, run, sandbox) for _ in range(5)]
    for reference in references:
        with pytest.raises(Blocked):
            run(app.printing.print(reference, parse_printer(NOWHERE)))
    assert [reference for reference, _ in app.printing.failed()] == references
    run(app.close())
    again = open_app()  # also by the next run
    assert [reference for reference, _ in again.printing.failed()] == references
    assert again.printing.trouble(references[0]) is None
    run(again.printing.print(references[2], parse_printer(printer.address)))
    assert [reference for reference, _ in again.printing.failed()] == [*references[:2], *references[3:]]
    with pytest.raises(Blocked) as trouble:
        run(again.printing.print(references[2], parse_printer(NOWHERE)))
    assert again.printing.trouble(references[2]) is trouble.value
    assert [reference for reference, _ in again.printing.failed()][-1] == references[2]


def test_a_paper_of_another_day_is_not_missed_any_more(open_app: OpenApp, run: Run, sandbox: Stage) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = at_once(app.checkout.save(order())).reference
    with pytest.raises(Blocked):
        run(app.printing.print(reference, parse_printer(NOWHERE)))
    assert [each for each, _ in app.printing.failed()] == [reference]
    clock.advance(24 * 3600)
    assert app.printing.failed() == ()


def test_a_pdf_is_told_as_saved(app: runtime.App, run: Run, sandbox: Stage) -> None:
    reference = captured(app, run, sandbox)

    def refuse(blocks: object) -> None:
        raise Blocked("file_unwritable", text="x", reason="full")

    for _ in range(2):
        at_once(app.printing.hand_over(reference, "K-1.PDF", lambda blocks: None))
    with pytest.raises(Blocked):
        at_once(app.printing.hand_over(reference, "K-1.pdf", refuse))
    told = [each.what for each in app.browse.order(reference).happenings]
    assert told[:3] == ["print_unsaved", "print_saved", "print_saved"]


def test_a_test_page_is_not_recorded(app: runtime.App, run: Run) -> None:
    with SocketPrinter() as printer:
        run(app.printing.print_sample(parse_printer(printer.address), Paper.NARROW))
    assert "Prøveutskrift" in printer.strips[0].text
    assert statement(app, "SELECT count(*) FROM prints") == [(0,)]
    with pytest.raises(Invalid):
        run(app.printing.print_sample(Target(Way.NONE), Paper.NARROW))


def test_a_paper_that_came_out_stays_printed_even_if_that_cannot_be_written(
    app: runtime.App, run: Run, sandbox: Stage, printer: SocketPrinter
) -> None:
    reference = captured(app, run, sandbox)

    async def die(target: Target, paper: Paper, blocks: object, pen: object) -> None:
        store_of(app).mark_damaged(Blocked("file_damaged", reason="seen"))

    print_with(app, die)
    assert run(app.printing.print(reference)).outcome is Outcome.DONE
    with pytest.raises(Blocked):  # what cannot be written down is not printed
        run(app.printing.print(reference))


# settings ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        {"printer": "network", "printer_address": ""},
        {"printer": "usb", "printer_address": "192.168.1.5"},
        {"printer": "serial"},
    ],
)
def test_an_address_must_fit_the_kind_of_printer(app: runtime.App, typed: dict[str, str]) -> None:
    with pytest.raises(Invalid) as wrong:
        at_once(app.preferences.change(typed))
    assert (wrong.value.code, wrong.value.field) == ("printer_address", "printer_address")
    assert app.preferences.current.printer is Way.NONE
    at_once(app.preferences.change({"printer": "network", "printer_address": "till"}))
    assert app.preferences.current.target == Target(Way.NETWORK, "till", 9100)
