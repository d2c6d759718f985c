"""Two tills change one setting, one person, one note: whoever comes second is told both, and loses nothing."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from app import runtime
from app.domain.codes import TroubleCode
from app.domain.shop.carrier import PRESETS, Carrier, write_carriers
from app.domain.shop.permission import Role
from app.domain.shop.sales_unit import FIRST, UnitColour
from app.errors import Blocked
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.people import PINS, hire
from tests.support.settings_fields import opened, part_of, setting
from ui.look.texts import sentence
from ui.pages.settings.bookkeeping import AccountsPart
from ui.pages.settings.cards import CarriersPart
from ui.pages.settings.units import UnitsPart
from ui.widgets.order_panels.notes_panel import NotesPanel

Key = Qt.Key
Tills = tuple[Counter, runtime.App]


@pytest.fixture
def tills(two_tills: tuple[runtime.App, runtime.App], run: Run) -> Iterator[Tills]:
    """The first till with its window, the second without."""
    counter = Counter(two_tills[0], run)
    run(two_tills[1].lines.begin(two_tills[1].tasks))
    yield counter, two_tills[1]
    counter.close()


@pytest.mark.parametrize("name", ["closing", "shop"])
def test_a_setting_that_another_till_sets_while_it_is_typed(tills: Tills, name: str) -> None:
    """Also where the window is built anew for it."""
    first, second = tills
    edit = setting(first, name).edit
    assert edit is not None
    first.do(edit.selectAll)
    first.type("Fjell", edit)
    first.run(second.preferences.change({name: "FJORD"}))
    first.until(lambda: "FJORD" in told(first, name), "the other value is not told")
    assert setting(first, name).value == "Fjell"
    setting(first, "staff")  # going elsewhere decides nothing
    assert getattr(first.app.preferences.current, name) == "FJORD"
    assert setting(first, name).value == "Fjell"
    first.press(Key.Key_Return)
    first.until(lambda: getattr(first.app.preferences.current, name) == "Fjell", "mine was not saved")
    first.until(lambda: not told(first, name), "it is still told")


def test_a_setting_of_another_till_is_taken_instead(tills: Tills) -> None:
    first, second = tills
    edit = setting(first, "closing").edit
    assert edit is not None
    first.type("X", edit)
    first.run(second.preferences.change({"closing": "FJORD"}))
    first.until(lambda: "FJORD" in told(first, "closing"), "the other value is not told")
    first.do(first.window.parts.settings.undo_last)
    field = setting(first, "closing")
    assert (field.value, field.disputed) == ("FJORD", False)
    assert first.app.preferences.current.closing == "FJORD"


def told(counter: Counter, name: str) -> str:
    """What is said at the field of a setting; the window may have been built anew meanwhile."""
    field = counter.window.parts.settings.every(name)
    return field.error.text() if field.control.property("wrong") else ""


def test_a_person_whom_another_till_changes_meanwhile(tills: Tills, run: Run) -> None:
    first, second = tills
    hire(first.app, run)
    first.until(lambda: len(second.staff.everybody) == len(first.app.staff.everybody), "the people did not come over")
    run(second.staff.sign_in("Kari", PINS["Kari"]))
    page = first.window.parts.people
    first.do(lambda: first.window.go(page))
    first.do(lambda: page.people.change_wanted.emit("Ola"))
    first.do(lambda: page.form.limit.edit.setText("200"))
    run(second.staff.change("Ola", Role.MANAGER, None))
    first.click(page.form.save)
    first.until(lambda: page.dialog is not None, "nobody is asked")
    dialog = page.dialog
    assert dialog is not None
    assert first.app.staff.named("Ola").role is Role.MANAGER
    first.click(dialog.keep)
    first.until(lambda: first.app.staff.named("Ola").refund_limit == 20_000, "mine was not saved")


def test_a_note_that_another_till_changes_or_deletes_while_it_is_edited(tills: Tills, run: Run) -> None:
    first, second = tills
    reference = first.sell()
    number = run(first.app.notes.add(reference, "by the door")).number
    first.do(lambda: first.window.parts.order.panels.toggle("notes"))
    (panel,) = first.window.parts.order.findChildren(NotesPanel)
    first.until(lambda: len(panel.rows) == 1, "the note is not shown")
    first.click(panel.rows[0].edit)
    first.type("Not ", panel.rows[0].field)
    first.until(lambda: bool(second.browse.order(reference).notes), "the note did not come over")
    run(second.notes.edit(reference, number, "on the stairs"))
    first.until(lambda: "on the stairs" in panel.trouble.text(), "the other text is not told")
    assert panel.rows[0].field.text == "Not by the door"
    run(second.notes.remove(reference, number))
    first.until(lambda: panel.rows == [], "the note is still there")
    assert panel.field.text == "Not by the door"
    assert "new one" in panel.trouble.text()


def test_keys_that_cannot_be_saved_are_told_of_in_a_closed_dialog_too(
    tills: Tills, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, full = tills[0], Blocked(TroubleCode.DISK_FULL)

    async def refuse(_chosen: object, *, seen: object) -> None:
        await asyncio.sleep(0.05)
        raise full

    monkeypatch.setattr(first.app.preferences, "change_keys", refuse)
    first.do(first.window.show_keys)
    dialog = first.window.keys
    assert dialog is not None
    first.do(lambda: (dialog.reset_all.clicked.emit(), dialog.close()))
    first.until(lambda: bool(first.notices), "it is not told")
    assert first.notices == [sentence(full, "en")]


def test_carriers_that_another_till_saves_while_they_are_typed(tills: Tills) -> None:
    """Both lists are shown beside each other; the one that is chosen stays."""
    first, second = tills
    opened(first)
    part = part_of(first, CarriersPart)
    card, theirs = part.card, (Carrier("Ferry"),)
    first.do(lambda: card.names[0].setText("Boat"))
    first.run(second.preferences.change({"carriers": write_carriers(theirs)}))
    first.until(lambda: first.app.preferences.current.carrier_list == theirs, "theirs did not come over")
    assert card.names[0].text() == "Boat"
    first.click(card.save)
    first.until(lambda: part.question is not None, "nobody is asked")
    assert first.app.preferences.current.carrier_list == theirs
    question = part.question
    assert question is not None
    first.click(question.keep)
    mine = (Carrier("Boat", PRESETS[0].template), *PRESETS[1:])
    first.until(lambda: second.preferences.current.carrier_list == mine, "mine were not saved")
    first.run(second.preferences.change({"carriers": write_carriers(theirs)}))
    first.until(lambda: card.carriers == list(theirs), "what nobody types over is not shown")


def test_two_accounts_changed_at_two_tills_both_stay(tills: Tills) -> None:
    """And of one account that both have changed a person chooses the number."""
    first, second = tills
    opened(first)
    part = part_of(first, AccountsPart)
    held = part.card.edits["held"]
    first.type("1930", held)
    first.run(second.preferences.change({"accounts": "fees=7770"}))
    first.until(lambda: part.card.edits["fees"].text() == "7770", "the other account is not shown")
    assert held.text() == "1930"
    both = {"fees": "7770", "held": "1930"}
    first.press(Key.Key_Return)
    first.until(lambda: second.preferences.current.own_accounts == both, "one was overwritten")
    first.do(held.selectAll)
    first.type("1940", held)
    first.run(second.preferences.change({"accounts": "fees=7770; held=1950"}))
    first.until(lambda: first.app.preferences.current.own_accounts["held"] == "1950", "theirs did not come over")
    assert held.text() == "1940"
    first.press(Key.Key_Return)
    first.until(lambda: part.question is not None, "nobody is asked")
    question = part.question
    assert question is not None
    assert first.app.preferences.current.own_accounts["held"] == "1950"
    first.click(question.take)
    first.until(lambda: held.text() == "1950", "theirs is not shown")


def test_a_sales_unit_that_another_till_names_meanwhile(tills: Tills) -> None:
    """The window is built anew with the name; what is typed on the page stays."""
    first, second = tills
    opened(first)
    part, window = part_of(first, UnitsPart), first.window
    carriers, accounts = part_of(first, CarriersPart).card, part_of(first, AccountsPart).card
    first.do(lambda: carriers.names[0].setText("Boat"))
    first.do(lambda: accounts.edits["held"].setText("1930"))
    first.do(lambda: part.units.change_wanted.emit(FIRST))
    first.do(lambda: part.unit.name.edit.setText("Harbour"))
    first.run(second.units.change(FIRST, "Market", UnitColour.RED))
    first.until(lambda: first.window is not window, "theirs did not come over")
    page = first.window.parts.settings
    first.until(lambda: page.part(UnitsPart).unit.name.text == "Harbour", "what was typed is gone")
    part = part_of(first, UnitsPart)
    assert part_of(first, CarriersPart).card.names[0].text() == "Boat"
    assert part_of(first, AccountsPart).card.edits["held"].text() == "1930"
    part_of(first, UnitsPart)
    first.click(part.unit.save)
    first.until(lambda: part.question is not None, "nobody is asked")
    question = part.question
    assert question is not None
    assert first.app.units.current.name == "Market"
    first.click(question.keep)
    first.until(lambda: second.units.current.name == "Harbour", "mine was not saved")
