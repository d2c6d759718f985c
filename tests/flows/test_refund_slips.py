"""Each kind of refund through the real window, and the slip that is offered with it."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.domain.papers.paper_choice import PaperAct, PaperChoice, PaperType
from app.domain.papers.printout import Outcome
from app.domain.standing import Standing
from tests.flows.test_paper import pay, printed, printer, till
from tests.services.test_printing import NOWHERE
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.printer import SocketPrinter
from tests.support.stage import Stage
from ui.pages.order.panels import PAPERS
from ui.widgets.order_panels.papers_panel import PapersPanel
from ui.widgets.shell.notice_cards import NoticeCard

__all__ = ["printer", "till"]


def refund(counter: Counter, amount: str, reason: str = "") -> None:
    """Give an amount back, as staff do."""
    page = counter.window.parts.order
    counter.click(page.refund)
    counter.type(amount, into=page.ask_amount.amount.edit)
    counter.type(reason, into=page.ask_amount.reason.edit)
    counter.click(page.ask_amount.confirm)


def take_slip(counter: Counter) -> None:
    """Press what the notice of a refund offers."""

    def offers() -> list[QPushButton]:
        cards = counter.window.notices.findChildren(NoticeCard)
        return [card.offer for card in cards if card.offer is not None and card.isVisible()]

    counter.until(lambda: bool(offers()), "no slip was offered")
    counter.click(offers()[0])


def test_a_slip_for_each_kind_of_refund(till: Counter, sandbox: Stage, printer: SocketPrinter) -> None:
    reference, page = pay(till, sandbox), till.window.parts.order
    till.main_key()
    till.see(Standing.CAPTURED)
    # More than was captured never leaves.
    refund(till, "499,01")
    assert "499,00" in page.ask_amount.amount.error.text()
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize", "capture"]
    till.click(page.ask_amount.later)
    # By amount, with a reason.
    refund(till, "100", "torn")
    till.until(lambda: "refunded\u00a0100,00" in page.totals.text(), "the refund was not shown")
    take_slip(till)
    printed(till, printer, 1)
    # All that is left.
    till.click(page.refund)
    till.click(page.ask_amount.everything)
    till.click(page.ask_amount.confirm)
    till.until(lambda: "refunded\u00a0499,00" in page.totals.text(), "the refund was not shown")
    take_slip(till)
    printed(till, printer, 2)
    first, rest = (strip.text.replace("\u00a0", " ") for strip in printer.strips)
    assert "This refund" in first
    assert "100,00 kr" in first
    assert "399,00 kr" in rest
    assert "torn" not in first
    assert [(made.what, made.copy) for made in till.app.printing.printouts(reference)] == [
        *(("refund_slip:1", 1), ("refund_slip:2", 1))
    ]


def test_a_slip_of_lines_on_paper_in_a_file_and_as_text(
    till: Counter, sandbox: Stage, printer: SocketPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference, page = pay(till, sandbox), till.window.parts.order
    till.main_key()
    till.see(Standing.CAPTURED)
    till.click(page.refund)
    till.do(lambda: page.ask_amount.picker.ticks[0].setChecked(True))
    till.click(page.ask_amount.confirm)
    till.until(lambda: "refunded\u00a0499,00" in page.totals.text(), "the refund was not shown")
    take_slip(till)
    printed(till, printer, 1)
    assert "Hoodie" in printer.strips[0].text
    page.panels.show_panel(PAPERS.name)
    panel, papers = page.panels.sides[PAPERS.name].panel, till.window.parts.papers
    assert isinstance(panel, PapersPanel)
    slip = PaperChoice(PaperType.REFUND_SLIP, 1)
    till.until(lambda: (slip, PaperAct.TEXT) in panel.acts, "the panel does not offer the slip")
    till.until(lambda: panel.papers == ["Refund confirmation 1 · Printed"], "the panel does not tell of the slip")
    till.click(panel.acts[slip, PaperAct.TEXT])
    assert "Goods that came back\nHoodie" in QGuiApplication.clipboard().text()
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: None)
    till.click(panel.acts[slip, PaperAct.PDF])
    assert papers.file_dialog.selectedFiles()[0].endswith(f"{reference}-refund-slip-1.pdf")
    at_once(till.app.preferences.change({"printer_address": NOWHERE}))
    till.do(lambda: papers.print_slip(reference))
    till.until(lambda: till.app.printing.failed() != (), "the printer was not off")
    assert [made.outcome for made in till.app.printing.printouts(reference)] == [Outcome.DONE, Outcome.FAILED]
    # *Print again* prints this paper again, and no other one.
    at_once(till.app.preferences.change({"printer_address": printer.address}))
    take_slip(till)
    printed(till, printer, 2)
    assert "Refund no." in printer.strips[1].text
    # Nothing is known of a third one: that is said, and nothing is copied.
    papers.copy_text(reference, PaperChoice(PaperType.REFUND_SLIP, 3))
    till.until(lambda: any("no such refund" in text for text in till.notices), "nobody said so")
