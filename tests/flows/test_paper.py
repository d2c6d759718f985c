"""Paper at the counter: real windows, and printers that are sockets."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel

from app.domain.papers.printer import Paper, Target, Way
from app.domain.papers.printout import Outcome
from app.domain.standing import Standing
from app.errors import Blocked
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.inside.window import context_of
from tests.support.plain_orders import order
from tests.support.printer import SocketPrinter
from tests.support.settings_fields import choose, part_of, setting
from tests.support.stage import Stage as Sandbox
from ui.pages.settings.cards import SamplePart
from ui.printing.papers import print_by_system


@pytest.fixture
def printer() -> Iterator[SocketPrinter]:
    with SocketPrinter() as printer:
        yield printer


@pytest.fixture
def till(open_counter: Callable[..., Counter], open_app: Any, run: Any, printer: SocketPrinter) -> Counter:
    """An open window, and a receipt printer that is set up."""
    before = open_app()
    at_once(
        before.preferences.change(
            {
                "printer": "network",
                "printer_address": printer.address,
                "paper": "58",
                "paper_language": "en",
                "language": "en",
            }
        )
    )
    run(before.close())
    return open_counter()


def pay(counter: Counter, sandbox: Sandbox) -> str:
    """A sale up to the customer's approval."""
    reference = counter.sell("Hoodie 499")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    return reference


def printed(counter: Counter, printer: SocketPrinter, papers: int) -> None:
    counter.until(lambda: len(printer.papers) == papers, f"{papers} papers never came out")


def test_ctrl_p_prints_what_is_on_the_screen(till: Counter, sandbox: Sandbox, printer: SocketPrinter) -> None:
    reference = pay(till, sandbox)
    till.press(Qt.Key.Key_P, CTRL)
    printed(till, printer, 1)
    till.until(lambda: f"Printed on {printer.address}." in till.notices, "nobody said so")
    till.click(till.window.parts.order.print)
    printed(till, printer, 2)
    till.until(lambda: f"Copy 2 printed on {printer.address}." in till.notices, "nobody said so")
    till.main_key()
    till.see(Standing.CAPTURED)
    till.press(Qt.Key.Key_P, CTRL)
    printed(till, printer, 3)
    reserved, copy, captured = printer.strips
    assert "Reservation confirmation" in reserved.text
    assert "*** COPY 2 ***" in copy.text
    assert "Payment" in captured.text
    assert "COPY" not in captured.text
    assert {strip.barcodes[0] for strip in printer.strips} == {reference}
    happened = till.window.parts.order.happened

    def told() -> set[str]:
        return {each.text() for each in happened.findChildren(QLabel)}

    till.until(lambda: {"Printed", "Copy printed"} <= told(), "the page does not tell of it")
    assert any(text.endswith(f"· {printer.address}") for text in told())


def test_there_is_nothing_to_print_while_the_customer_decides(till: Counter, printer: SocketPrinter) -> None:
    till.sell("Hoodie 499")
    assert not till.window.parts.order.print.isVisible()
    assert not till.window.parts.order.save_pdf.isVisible()
    till.press(Qt.Key.Key_P, CTRL)
    till.wait(0.1)
    assert printer.papers == []


def test_a_draft_gives_a_parked_slip(till: Counter, printer: SocketPrinter) -> None:
    draft = at_once(till.app.checkout.save(order()))
    till.do(lambda: till.window.open_order(draft.reference))
    till.press(Qt.Key.Key_P, CTRL)
    printed(till, printer, 1)
    assert "Parked order" in printer.strips[0].text
    assert printer.strips[0].barcodes == [draft.reference]


def test_letters_that_the_printer_lacks_are_drawn(till: Counter, printer: SocketPrinter) -> None:
    draft = at_once(till.app.checkout.save(order(customer="Łukasz Хлеб")))
    till.do(lambda: till.window.open_order(draft.reference))
    till.press(Qt.Key.Key_P, CTRL)
    printed(till, printer, 1)
    (picture,) = printer.strips[0].pictures
    assert picture.width == 384
    assert any(picture.dots)


def test_the_paper_comes_by_itself(till: Counter, sandbox: Sandbox, printer: SocketPrinter) -> None:
    till.do(lambda: at_once(till.app.preferences.change({"print_when_captured": "on"})))
    till.wait(0.05)
    reference = pay(till, sandbox)
    assert printer.papers == []
    till.main_key()
    till.see(Standing.CAPTURED)
    printed(till, printer, 1)
    assert printer.strips[0].barcodes == [reference]
    assert "NOT A RECEIPT FOR THE PURCHASE" in printer.strips[0].text
    till.wait(0.2)
    assert len(printer.papers) == 1


def test_a_printer_that_is_off_never_stands_in_the_way(till: Counter, sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    till.do(
        lambda: at_once(
            till.app.preferences.change({"print_when_captured": "on", "printer_address": f"127.0.0.1:{port}"})
        )
    )
    till.wait(0.05)
    reference = pay(till, sandbox)
    till.main_key()
    till.see(Standing.CAPTURED)

    def told() -> list[Any]:
        return [card for card in till.window.notices.cards if "The payment is not affected." in card.text.text()]

    till.until(lambda: bool(told()), "nobody said that the paper did not come")
    (card,) = told()
    assert card.text.text().startswith(f"{reference}: The paper was not printed.")
    till.sell("Cap 99,50")  # the next sale goes on meanwhile
    (card,) = told()
    printer = SocketPrinter(port=port)
    till.click(card.offer)
    printed(till, printer, 1)
    printer.close()
    # The printer has it before that is written down.
    till.until(lambda: till.app.printing.printouts(reference)[-1].outcome is not Outcome.OPEN, "nobody noted the paper")
    assert told() == []
    assert "COPY" not in printer.strips[0].text
    assert [made.outcome for made in till.app.printing.printouts(reference)] == [Outcome.FAILED, Outcome.DONE]


def papers_notice(till: Counter) -> Any:
    found = [card for card in till.window.notices.cards if getattr(card, "topic", "") == "papers"]
    assert len(found) < 2
    return found[0] if found else None


def test_five_papers_that_did_not_come_are_in_sight_until_they_have(till: Counter, sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    till.do(lambda: at_once(till.app.preferences.change({"printer_address": f"127.0.0.1:{port}"})))
    till.wait(0.05)
    references = [at_once(till.app.checkout.save(order())).reference for _ in range(5)]
    for count, reference in enumerate(references, 1):
        till.do(lambda reference=reference: till.window.parts.papers.print(reference))
        till.until(lambda count=count: len(till.app.printing.failed()) == count, "it was not recorded")
    till.until(lambda: "5 papers did not come out whole" in papers_notice(till).text.text(), "not all are told")
    assert all(reference in papers_notice(till).text.text() for reference in references)
    for number in range(6):
        till.do(lambda number=number: context_of(till.window).bridge.notice(f"Another thing {number}"))
    assert papers_notice(till) is not None  # no other notice pushes it out
    till.do(lambda: at_once(till.app.preferences.change({"theme": "dark"})))  # builds the window anew
    till.until(
        lambda: papers_notice(till) is not None and papers_notice(till).offer is not None, "nobody tells any more"
    )
    with SocketPrinter(port=port) as printer:
        till.press(Qt.Key.Key_O, CTRL)
        till.until(lambda: len(printer.papers) == 5, "not all were printed again")
        till.until(lambda: papers_notice(till) is None, "the notice stayed")
        assert {strip.barcodes[0] for strip in printer.strips} == set(references)


def test_a_paper_that_did_not_come_is_in_sight_after_a_new_start(
    open_counter: Callable[..., Counter], run: Run, tmp_path: Path
) -> None:
    till = open_counter()
    reference = at_once(till.app.checkout.save(order())).reference
    till.do(lambda: till.window.parts.papers.save_to(reference, tmp_path / "no" / "saved.pdf"))
    till.until(lambda: papers_notice(till) is not None, "nothing was said")
    assert papers_notice(till).text.text().startswith(f"{reference}: The file saved.pdf cannot be written")
    till.close()
    run(till.app.close())
    again = open_counter()
    _ = again.window.parts.papers
    again.until(lambda: papers_notice(again) is not None, "it is forgotten")
    assert papers_notice(again).text.text().startswith(f"{reference}: the paper did not come out whole.")
    again.click(papers_notice(again).offer)  # a file is asked for anew
    again.do(lambda: again.window.parts.papers.file_dialog.fileSelected.emit(str(tmp_path / "saved.pdf")))
    again.do(again.window.parts.papers.file_dialog.reject)
    again.until(lambda: papers_notice(again) is None, "the notice stayed")
    assert (tmp_path / "saved.pdf").read_bytes().rstrip().endswith(b"%%EOF")


def test_a_pdf_is_saved_where_the_clerk_says(till: Counter, sandbox: Sandbox, tmp_path: Path) -> None:
    reference = pay(till, sandbox)
    till.click(till.window.parts.order.save_pdf)
    dialog = till.window.parts.papers.file_dialog
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.selectedFiles()[0].endswith(f"{reference}.pdf")
    file = tmp_path / "saved.pdf"
    till.do(lambda: dialog.fileSelected.emit(str(file)))
    till.do(dialog.reject)
    assert file.read_bytes().startswith(b"%PDF")
    assert "Saved as saved.pdf." in till.notices
    till.do(lambda: till.window.parts.papers.save_to(reference, tmp_path / "no" / "saved.pdf"))
    assert any("saved.pdf cannot be written" in text for text in till.notices)


def test_without_a_printer_one_is_asked_for(counter: Counter, sandbox: Sandbox, tmp_path: Path) -> None:
    reference = pay(counter, sandbox)
    counter.press(Qt.Key.Key_P, CTRL)
    dialog = counter.window.parts.papers.print_dialog
    assert dialog.isVisible()
    counter.do(dialog.reject)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    counter.do(lambda: counter.window.parts.papers.print_on(reference, printer))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    (made,) = counter.app.printing.printouts(reference)
    assert made.outcome is Outcome.DONE


def test_a_printer_that_the_system_does_not_know(counter: Counter) -> None:
    for name in ("No such printer", ""):
        with pytest.raises(Blocked) as unknown:
            print_by_system(Target(Way.SYSTEM, name), Paper.A4, ())
        assert unknown.value.code == "printer_unknown"


# settings ----------------------------------------------------------------------------------------------------------------


def test_a_test_page_before_anything_is_saved(counter: Counter, printer: SocketPrinter) -> None:
    counter.press(Qt.Key.Key_F8)
    page = part_of(counter, SamplePart)
    assert not page.sample.isVisible()
    choose(counter, "printer", "network")
    choose(counter, "paper", "58")
    address = setting(counter, "printer_address")
    counter.click(page.print_sample)
    assert address.error.text() != ""
    counter.do(lambda: address.put(printer.address))
    counter.click(page.print_sample)
    printed(counter, printer, 1)
    counter.until(lambda: "has taken the test page" in page.sample.text(), "the page never said so")
    assert address.error.text() == ""
    assert "Test print" in printer.strips[0].text or "Prøveutskrift" in printer.strips[0].text
    assert counter.app.preferences.current.printer is Way.NONE
    counter.do(lambda: address.put("127.0.0.1:1"))
    counter.click(page.print_sample)
    counter.until(lambda: "cannot be reached" in page.sample.text(), "the page never said so")
    assert counter.notices == []  # the answer stands in place
    choose(counter, "printer", "none")
    counter.click(page.print_sample)
    counter.until(lambda: "No printer is set up" in page.sample.text(), "the page never said so")


def test_a_wrong_address_is_not_saved(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F8)
    choose(counter, "printer", "serial")
    address = setting(counter, "printer_address")
    counter.until(lambda: address.error.text() != "", "nobody complained")
    assert counter.app.preferences.current.printer is Way.NONE
