"""A customer is handed what is kept, and erased, through the real window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.changes import Topic
from app.domain.records.pending_erasure import PendingErasure
from app.domain.records.traces import Traces
from app.domain.shop.remembered import Remembered
from app.errors import Blocked
from tests.conftest import Run
from tests.services.privacy.test_erasing import NAME, PERSON, PHONE, found
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.sent_orders import approved, captured
from tests.support.stage import Stage as Sandbox
from ui.pages.order.whole_number import SHOWN_MS, WholeNumber
from ui.pages.privacy import PrivacyPage
from ui.pages.settings.cards import PrivacyPart
from ui.widgets.order_panels.customer_panel import CustomerPanel


def at_customer(counter: Counter, reference: str) -> PrivacyPage:
    """The page of data protection, from the panel beside an order."""
    counter.app.memory.keep(Remembered.ORDER_PANEL, "customer")
    counter.do(lambda: counter.window.parts.open_order(reference))
    panels = counter.window.parts.order.panels
    counter.until(lambda: "customer" in panels.sides, "the panel did not open")
    panel = panels.sides["customer"].panel
    assert isinstance(panel, CustomerPanel)
    counter.click(panel.privacy)
    page = counter.window.parts.privacy
    counter.until(lambda: bool(page.person.lines.text()), "it does not say what is kept")
    return page


def test_a_customer_is_erased_from_the_panel_of_an_order(
    counter: Counter, run: Run, sandbox: Sandbox, folder: Path, tmp_path: Path
) -> None:
    reference = captured(counter.app, run, sandbox, **PERSON)
    page = at_customer(counter, reference)
    assert page.person.typed == "•••• 7364"  # whom it is about is not shown whole
    assert "Orders that lose name, number" in page.person.lines.text()
    # Saved first: the person may ask for that.
    counter.click(page.person.save)
    assert page.dialog is not None
    out = tmp_path / "kept.json"
    counter.do(lambda: page.dialog.fileSelected.emit(str(out)) if page.dialog else None)
    assert json.loads(out.read_text())["phone"] == PHONE
    assert NAME in out.with_suffix(".txt").read_text()
    for file in (out, out.with_suffix(".txt")):
        file.unlink()
    counter.do(page.dialog.close)
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    # Asked once more, and *Back* changes nothing.
    counter.click(page.person.erase)
    assert counter.focused() is page.person.back
    counter.press(Qt.Key.Key_Return)
    assert not page.person.sure.isVisible()
    assert counter.focused() is page.person.erase
    # Half an order for the same customer stands on the first page.
    counter.do(counter.window.show_new_order)
    counter.enter_line("Cap 100")
    counter.type("91827364", counter.window.new_order.payer.phone.edit)
    counter.do(lambda: counter.window.parts.show_privacy(reference))
    counter.until(lambda: page.person.erase.isVisible(), "it does not say what is kept")
    counter.click(page.person.erase)
    counter.click(page.person.sure)
    assert page.person.lines.text().startswith("The customer is being erased")
    counter.until(lambda: page.person.lines.text().startswith("The customer is erased."), "it is not erased")
    assert (page.person.typed, found(folder)) == ("", [])
    form = counter.window.new_order
    assert not form.form.worth_keeping
    counter.do(form.undo)
    assert not form.form.worth_keeping
    assert counter.app.browse.order(reference).order.customer == ""


def test_what_is_in_the_way_is_said_and_nothing_can_be_pressed(counter: Counter, run: Run, sandbox: Sandbox) -> None:
    approved(counter.app, run, sandbox, **PERSON)
    counter.do(counter.window.parts.show_privacy)
    page = counter.window.parts.privacy
    assert page.days.text() == "Customers are kept until you erase them."
    counter.type("91827364", page.person.number.edit)
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: "In the way" in page.person.lines.text(), "it does not say what is in the way")
    assert not page.person.erase.isEnabled()
    counter.type("5", page.person.number.edit)
    assert not page.person.lines.isVisible()
    counter.click(page.person.look_up)
    counter.until(lambda: bool(page.person.number.error.text()), "nothing is said at the number")
    counter.do(page.person.number.edit.clear)
    counter.type("99887700", page.person.number.edit)
    counter.click(page.person.look_up)
    counter.until(lambda: "Nothing is kept" in page.person.lines.text(), "it does not say that nothing is kept")
    at_once(counter.app.preferences.change({"keep_customers": "90"}))
    counter.until(lambda: "90 days" in page.days.text(), "the days are not said")
    counter.click(page.settings)
    counter.until(counter.window.parts.settings.isVisible, "the settings did not come")
    assert counter.window.parts.settings.every("keep_customers").isVisible()
    counter.click(counter.window.parts.settings.part(PrivacyPart).privacy)
    counter.until(page.isVisible, "the page did not come back")


def test_trouble_with_the_file_is_told(
    counter: Counter, run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_customer(counter, captured(counter.app, run, sandbox, **PERSON))
    counter.do(lambda: page.save_to(str(tmp_path / "no folder" / "a.json")))
    counter.until(lambda: bool(counter.notices), "nothing is told")

    def fail(phone: str) -> None:
        raise Blocked("disk_full")

    monkeypatch.setattr(counter.app.handing_out, "of", fail)
    before = len(counter.notices)
    counter.do(lambda: page.save_to(str(tmp_path / "a.json")))
    counter.until(lambda: len(counter.notices) > before, "nothing is told")


def test_a_whole_number_masks_itself_again(counter: Counter, run: Run, sandbox: Sandbox) -> None:
    reference = captured(counter.app, run, sandbox, **PERSON)
    counter.do(lambda: counter.window.parts.open_order(reference))
    page = counter.window.parts.order
    counter.press(Qt.Key.Key_I, CTRL)
    assert "91 82 73 64" in page.head.who.text()
    (shown,) = page.findChildren(WholeNumber)
    assert shown.time.interval() == SHOWN_MS
    counter.do(shown.time.timeout.emit)
    assert "91 82 73 64" not in page.head.who.text()
    counter.press(Qt.Key.Key_I, CTRL)
    counter.do(counter.window.parts.show_privacy)
    counter.do(lambda: counter.window.parts.open_order(reference))
    assert "91 82 73 64" not in page.head.who.text()


def test_the_page_says_which_tills_have_still_to_clean_their_files(counter: Counter) -> None:
    page = counter.window.parts.privacy
    counter.do(lambda: counter.window.go(page))
    assert page.tills.isHidden()
    pending = PendingErasure(Traces("4791827364"), counter.app.now(), (3, 2))
    counter.run(counter.app.memory.keep_shared(Remembered.ERASING, pending.as_text, "one"))
    counter.do(lambda: counter.app.changes.announce(Topic.SAFETY))
    counter.until(lambda: "at tills 2, 3. Each" in page.tills.text(), "they are not named")
    assert page.tills.isVisible()
    counter.run(counter.app.memory.keep_shared(Remembered.ERASING, pending.without(2).as_text, "one"))
    counter.do(lambda: counter.app.changes.announce(Topic.SAFETY))
    counter.until(lambda: "at till 3. It does" in page.tills.text(), "one till is many")
