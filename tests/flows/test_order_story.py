"""The story beside an order: notes and tags, the customer, papers, and an unclear step that a person judges."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.codes import Code
from app.domain.operation import Stage
from app.domain.papers.paper_choice import PaperAct, PaperChoice, PaperType
from app.domain.payment import Event
from app.domain.standing import Standing
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.counter import CTRL, Counter
from tests.support.inside.service import service_of
from tests.support.portal import in_the_portal
from tests.support.stage import Stage as Sandbox
from ui.pages.order.compare_side import CompareSide
from ui.pages.order.customer_side import CustomerSide
from ui.pages.order.notes_side import NotesSide
from ui.pages.order.papers_side import PapersSide
from ui.pages.order.shipments_side import ShipmentsSide
from ui.widgets.order_panels.compare_panel import ComparePanel
from ui.widgets.order_panels.notes_panel import NotesPanel


def notes_of(counter: Counter) -> NotesPanel:
    """The panel of notes, opened."""
    panels = counter.window.parts.order.panels
    if panels.name != "notes":
        counter.do(lambda: panels.toggle("notes"))
    side = panels.sides["notes"]
    assert isinstance(side, NotesSide)
    return side.panel


def kept(counter: Counter) -> list[str]:
    return [note.text for note in counter.app.browse.order(counter.reference).notes]


def undo(counter: Counter) -> None:
    offer = counter.window.notices.cards[0].offer
    assert offer is not None
    counter.click(offer)


def test_a_note_is_written_changed_and_deleted_and_each_is_taken_back(counter: Counter) -> None:
    counter.sell()
    panels = counter.window.parts.order.panels
    assert (panels.sides, panels.say, panels.case) == ({}, None, None)  # a folded panel costs an order nothing
    panel = notes_of(counter)
    counter.type("Wants the parcel at the door", panel.field)
    counter.press(Qt.Key.Key_Return, CTRL)
    counter.until(lambda: kept(counter) == ["Wants the parcel at the door"], "the note was not kept")
    assert counter.standing is Standing.WAITING  # the key of the main button belongs to the note that is typed
    assert panel.field.text == ""
    counter.until(lambda: len(panel.rows) == 1, "the note is not shown")
    counter.click(panel.rows[0].edit)
    assert panel.rows[0].editing
    counter.type("Not: ", panel.rows[0].field)
    counter.click(panel.rows[0].save)
    counter.until(lambda: kept(counter) == ["Not: Wants the parcel at the door"], "the change was not kept")
    counter.until(lambda: ", changed " in panel.rows[0].when.text(), "that it was changed is not shown")
    undo(counter)
    counter.until(lambda: kept(counter) == ["Wants the parcel at the door"], "the change was not taken back")
    counter.until(lambda: len(counter.window.notices.cards) == 0, "the notice stays")
    counter.click(panel.rows[0].remove)
    counter.until(lambda: kept(counter) == [], "the note was not deleted")
    undo(counter)
    counter.until(lambda: kept(counter) == ["Wants the parcel at the door"], "the note did not come back")


def test_an_empty_note_is_refused_and_esc_leaves_one_as_it_was(counter: Counter) -> None:
    counter.sell()
    panel = notes_of(counter)
    counter.click(panel.save)
    assert panel.trouble.text().startswith("The note is empty.")
    counter.do(panel.field.setFocus)
    for _ in ("folded", "opened again"):
        counter.do(lambda: counter.window.parts.order.panels.toggle("notes"))
    entry = counter.focused()
    assert (entry.accessibleName(), panel.isVisible()) == ("Notes", True)  # never on another page's control
    counter.type("Call back", panel.field)
    counter.click(panel.save)
    counter.until(lambda: len(panel.rows) == 1, "the note is not shown")
    assert panel.trouble.isHidden()
    counter.click(panel.rows[0].edit)
    counter.type("never ", panel.rows[0].field)
    counter.press(Qt.Key.Key_Escape)
    assert not panel.rows[0].editing
    assert kept(counter) == ["Call back"]


def test_what_is_half_typed_stays_with_its_order(counter: Counter) -> None:
    first = counter.sell()
    panel = notes_of(counter)
    counter.type("half a no", panel.field)
    counter.sell(phone="91234567")
    assert panel.field.text == ""
    counter.do(lambda: counter.window.open_order(first))
    assert panel.field.text == "half a no"
    counter.click(panel.save)
    counter.until(lambda: len(panel.rows) == 1, "the note is not shown")
    counter.click(panel.rows[0].edit)
    counter.do(lambda: panel.rows[0].field.setPlainText("half a note"))
    at_once(counter.app.notes.add(first, "another till writes"))
    counter.until(lambda: len(panel.rows) == 2, "the other note is not shown")
    assert panel.rows[1].editing
    assert panel.rows[1].field.text == "half a note"


def test_tags_are_given_from_suggestions_and_taken_away(counter: Counter) -> None:
    at_once(counter.app.notes.tag(counter.sell(), "fragile"))
    reference = counter.sell(phone="91234567")
    panel = notes_of(counter)
    counter.type("fr", panel.tag.edit)
    counter.until(lambda: panel.suggestions.shown, "nothing is suggested")
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)

    def tags() -> tuple[str, ...]:
        return counter.app.browse.order(reference).tags

    counter.until(lambda: tags() == ("fragile",), "the suggestion was not taken")
    counter.type("vip", panel.tag.edit)
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: tags() == ("fragile", "vip"), "the tag was not given")
    assert panel.tag.text == ""
    assert counter.window.parts.order.head.noted.text() == "#fragile #vip"
    chip = next(each for each in panel.chips if each.text().startswith("#fragile"))
    counter.click(chip)
    counter.until(lambda: tags() == ("vip",), "the tag was not taken away")


def test_the_customers_other_orders_lead_there_and_back(counter: Counter, sandbox: Sandbox) -> None:
    first = counter.sell()
    sandbox.approve(first)
    counter.look()
    second = at_once(counter.app.checkout.save(counter.app.browse.order(first).order)).reference
    counter.run(counter.app.checkout.send(second))
    counter.look()
    counter.run(counter.app.tasks.stop())  # what is read meanwhile would draw the list anew under the finger
    counter.do(lambda: counter.window.open_order(second))
    panels = counter.window.parts.order.panels
    counter.do(lambda: panels.toggle("customer"))
    side = panels.sides["customer"]
    assert isinstance(side, CustomerSide)
    (entry,) = side.panel.entries
    assert entry.accessibleName().startswith(f"{first} · 499,00\u00a0kr, Reserved")
    assert entry.parentWidget().property("role") == "warning"  # the same number and amount, within ten minutes
    assert side.panel.history.text().startswith("Orders: 2, since ")
    assert side.panel.history.text().endswith("Captured 0,00\u00a0kr.")
    counter.click(entry)
    counter.until(lambda: counter.reference == first, "the other order was not opened")
    (entry,) = side.panel.entries
    assert entry.accessibleName().startswith(second)


def test_papers_are_listed_with_their_copies(counter: Counter, sandbox: Sandbox) -> None:
    reference = counter.sell()
    panels = counter.window.parts.order.panels
    counter.do(lambda: panels.toggle("papers"))
    side = panels.sides["papers"]
    assert isinstance(side, PapersSide)
    panel = side.panel
    assert panel.acts == {}
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.until(lambda: bool(panel.acts), "no paper is offered")
    for name in ("one.pdf", "two.pdf"):
        at_once(counter.app.printing.hand_over(reference, name, lambda _blocks: None))
    counter.until(lambda: len(panel.papers) == 2, "the papers are not shown")
    assert panel.papers == [
        "Reservation confirmation · copy 2 · Saved as PDF",
        "Reservation confirmation · Saved as PDF",
    ]
    counter.main_key()
    counter.see(Standing.CAPTURED)
    packing = PaperChoice(PaperType.PACKING_SLIP, 1)
    counter.until(lambda: (packing, PaperAct.TEXT) in panel.acts, "the packing slip is not offered")
    counter.click(panel.acts[packing, PaperAct.TEXT])
    counter.until(lambda: "Hoodie" in QApplication.clipboard().text(), "the slip was not copied")
    at_once(counter.app.printing.hand_over(reference, "slip.pdf", lambda _blocks: None, packing))
    counter.until(lambda: panel.papers[0] == "Packing slip 1 · Saved as PDF", "the slip is not listed")


def test_parcels_with_their_links_and_slips(counter: Counter, sandbox: Sandbox) -> None:
    reference = counter.sell("Hoodie 499", "Cap 99,50")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    panels = counter.window.parts.order.panels
    counter.do(lambda: panels.toggle("shipments"))
    side = panels.sides["shipments"]
    assert isinstance(side, ShipmentsSide)
    panel = side.panel
    assert panel.acts == {}
    counter.run(counter.app.actions.ship(reference, {0: Decimal(1)}, "Posten", "RR1"))
    counter.until(lambda: 1 in panel.acts, "the parcel is not shown")
    said = [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]
    assert "Still to go: 1 × Cap" in said
    assert {"1 × Hoodie", "RR1", "https://sporing.posten.no/sporing/RR1"} <= set(said)
    slip, link = panel.acts[1]
    counter.click(link)
    assert QApplication.clipboard().text() == "https://sporing.posten.no/sporing/RR1"
    wanted: list[tuple[str, PaperChoice, PaperAct]] = []
    panels.wishes.paper_wanted.disconnect()
    panels.wishes.paper_wanted.connect(lambda *what: wanted.append(what))
    counter.click(slip)
    assert wanted == [(reference, PaperChoice(PaperType.PACKING_SLIP, 1), PaperAct.PRINT)]


# a step that is unclear --------------------------------------------------------------------------------------------------


class Unclear:
    """A counter with a capture that is rightly unclear: money moved in the portal meanwhile, and the log tells no keys."""

    def __init__(self, open_counter: Callable[..., Counter], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clock, self.sandbox = Clock(), sandbox
        self.counter = counter = open_counter(now=self.clock)
        self.reference = counter.sell("Hoodie 499")
        sandbox.approve(self.reference)
        counter.look()
        counter.see(Standing.RESERVED)
        counter.run(counter.app.tasks.stop())
        service = service_of(counter.app)
        events = service.events

        async def keyless(reference: str) -> tuple[Event, ...]:
            return tuple(replace(event, key="") for event in await events(reference))

        monkeypatch.setattr(service, "events", keyless)

    def lose_capture(self, *, arrives: bool) -> None:
        """Lose the answer to a capture of 100, beside which 200 are captured in the portal."""
        counter = self.counter
        self.sandbox.faults(
            {"operation": "capture", "do": "drop_after" if arrives else "drop_before", "count": 1},
            {"operation": "capture", "do": "500", "count": 9},
        )
        counter.run(counter.app.actions.capture(self.reference, 10_000))
        self.sandbox.faults()
        in_the_portal(self.sandbox, "capture", self.reference, 20_000)
        self.clock.advance(25 * 3600)  # too late to send the same once more: only a look is left
        counter.run(counter.app.actions.ask(self.reference))
        assert counter.app.browse.order(self.reference).pending[0].error == Code.UNCLEAR
        counter.see(Standing.UNKNOWN)

    def compare(self) -> ComparePanel:
        """The panel by the page's button, once the log was read."""
        counter = self.counter
        page = counter.window.parts.order
        counter.click(page.acts.compare)
        side = page.panels.sides["compare"]
        assert isinstance(side, CompareSide)
        counter.until(lambda: bool(side.panel.movements), "the log was not read")
        return side.panel

    @property
    def judged(self) -> list[str]:
        return [entry.detail for entry in self.counter.app.browse.entries() if entry.what == "judged"]


@pytest.fixture
def unclear(open_counter: Callable[..., Counter], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Unclear:
    return Unclear(open_counter, sandbox, monkeypatch)


def test_a_person_says_which_movement_an_unclear_step_was(unclear: Unclear) -> None:
    counter, page = unclear.counter, unclear.counter.window.parts.order
    assert page.acts.compare.isHidden()
    unclear.lose_capture(arrives=True)
    asked = next(each for each in counter.app.browse.order(unclear.reference).happenings if each.stage is Stage.UNKNOWN)
    # What broke in the program is no word for a person.
    assert (asked.error, asked.detail) == (Code.UNCLEAR, "")
    (line,) = [each for each in page.happened.lines if each.words.text() == "Capture asked for, not known yet"]
    counter.do(lambda: line.open_up(opened=True))
    assert "do not agree, so it is not known yet" in line.more.text()
    panel = unclear.compare()
    assert "300,00\u00a0kr is captured in all" in panel.said.text()
    assert panel.movements == ["May be this step", "Made elsewhere"]
    (choice,) = panel.choices.values()
    counter.click(choice)
    assert panel.reason.error.text() == "Say why, in a few words: it is kept in the action log."
    counter.type("Marit captured 200 in the portal", panel.reason.edit)
    counter.click(choice)
    counter.see(Standing.PART_CAPTURED)
    (psp_reference,) = unclear.judged
    assert psp_reference.endswith(" · Marit captured 200 in the portal")
    assert counter.app.browse.order(unclear.reference).aggregate.captured == 30_000
    assert panel.isHidden()  # nothing is unclear any more
    assert page.acts.compare.isHidden()


def test_that_it_did_not_happen_is_said_only_once_no_try_can_be_under_way(unclear: Unclear) -> None:
    counter = unclear.counter
    unclear.lose_capture(arrives=False)
    panel = unclear.compare()
    assert panel.choices == {}
    unclear.clock.advance(-25 * 3600)  # as if it had been sent just now
    counter.do(lambda: panel.tick(unclear.clock()))
    assert not panel.none.isEnabled()
    assert panel.early.text().startswith("That it did not happen can be said from ")
    unclear.clock.advance(25 * 3600)
    counter.do(lambda: panel.tick(unclear.clock()))
    assert panel.early.isHidden()
    counter.type("Nothing of ours is in the log", panel.reason.edit)
    counter.click(panel.none)
    counter.see(Standing.PART_CAPTURED)
    assert unclear.judged == ["Nothing of ours is in the log"]
    last = counter.app.browse.order(unclear.reference).last_operation
    assert last is not None
    assert (last.stage, last.error) == (Stage.REFUSED, Code.JUDGED_ABSENT)


def test_a_step_that_is_not_unclear_any_more_is_told_and_folds_the_panel(unclear: Unclear) -> None:
    counter, page = unclear.counter, unclear.counter.window.parts.order
    unclear.lose_capture(arrives=True)
    panel = unclear.compare()
    unclear.sandbox.faults({"operation": "get", "do": "500", "count": 99})
    counter.click(panel.renew)
    counter.until(lambda: bool(counter.notices), "nobody was told")
    counter.until(panel.isHidden, "it does not fold")
    unclear.sandbox.faults()
    counter.run(counter.app.actions.ask(unclear.reference))
    counter.until(page.acts.compare.isVisible, "it is not offered again")
    counter.do(page.heading.setFocus)
    counter.press(Qt.Key.Key_G, CTRL)
    counter.until(lambda: bool(panel.choices), "it was not read again")
    counter.press(Qt.Key.Key_G, CTRL)  # the key that opened it folds it
    assert panel.isHidden()
