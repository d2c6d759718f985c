"""The settings in the window: each is saved as it is changed, undone, reset, and found by its words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.settings import SETTINGS
from app.words.upkeep.owners import OWNER_WORDS
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.window import scroll_of
from tests.support.settings_fields import choose, opened, part_of, setting
from ui.pages.settings.groups import GROUPS, group_of
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.transfer import TransferPart


def seen(page: SettingsPage) -> set[str]:
    return {name for name, field in page.form.every.items() if field.isVisible()}


def test_a_choice_is_saved_at_once_and_undone_by_a_key(counter: Counter) -> None:
    page = opened(counter)
    assert not page.undo.isEnabled()
    choose(counter, "word_pairs", "off")
    assert counter.app.preferences.current.word_pairs == "off"
    assert page.told.text() == "Saved: Word pair on requests"
    assert page.every("word_pairs").name.text() == "● Word pair on requests"
    assert page.undo.toolTip() == "Word pair on requests (Ctrl+Z)"
    counter.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.told.text() == "Undone: Word pair on requests"
    assert counter.app.preferences.current.word_pairs == "on"
    counter.until(lambda: page.every("word_pairs").value == "on", "it still shows what was undone")
    assert not page.undo.isEnabled()
    assert counter.notices == []  # the page says it itself


def test_a_text_is_saved_by_enter_and_by_going_elsewhere(counter: Counter) -> None:
    field = setting(counter, "closing")
    counter.type("Exchange within 30 days")
    assert counter.app.preferences.current.closing == ""
    counter.press(Qt.Key.Key_Return)
    assert counter.app.preferences.current.closing == "Exchange within 30 days"
    counter.type(", with this paper")
    counter.press(Qt.Key.Key_F2)  # another page
    assert counter.app.preferences.current.closing == "Exchange within 30 days, with this paper"
    counter.press(Qt.Key.Key_F8)
    assert field.value.endswith("paper")


def test_what_is_half_typed_is_taken_back_before_the_last_change(counter: Counter) -> None:
    choose(counter, "word_pairs", "off")
    field = setting(counter, "closing")
    counter.type("Thank")
    counter.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.value == ""
    assert counter.app.preferences.current.word_pairs == "off"


def test_what_cannot_be_used_says_so_stays_and_is_not_saved(counter: Counter) -> None:
    page = opened(counter)
    for name, wrong, words in (
        ("vat_default", "250", "not a VAT rate"),
        ("receipt_first", "none", "receipt number"),
        ("reference_prefix", "1", "cannot start a reference"),
    ):
        field = setting(counter, name)
        counter.do(lambda field=field, wrong=wrong: field.put(wrong))
        counter.press(Qt.Key.Key_Return)
        assert words in field.error.text()
        assert field.name.text().endswith("· not saved")
    choose(counter, "currency", "EUR")
    assert "takes NOK, not EUR" in page.every("currency").error.text()
    assert counter.app.preferences.chosen == {}
    choose(counter, "currency", "NOK")
    assert not page.every("currency").error.isVisible()
    choose(counter, "theme", "dark")  # the window is built anew, and what was typed there stays
    page = counter.window.parts.settings
    counter.until(lambda: page.every("vat_default").value == "250", "what was typed is lost")
    assert "not a VAT rate" in page.every("vat_default").error.text()
    choose(counter, "theme", "")


def test_two_settings_that_only_hold_together_are_saved_together(counter: Counter) -> None:
    page = opened(counter)
    choose(counter, "printer", "network")
    assert counter.app.preferences.current.printer == "none"
    assert page.every("printer").name.text() == "Printer"
    assert page.every("printer_address").error.isVisible()
    setting(counter, "printer_address")
    counter.type("192.168.1.50")
    counter.press(Qt.Key.Key_Return)
    assert counter.app.preferences.current.printer == "network"
    assert page.told.text() == "Saved: Address of the printer, Printer"
    assert not page.every("printer_address").error.isVisible()
    counter.click(page.every("printer_address").reset)
    assert page.every("printer_address").error.isVisible()
    assert counter.app.preferences.current.printer_address == "192.168.1.50"


@pytest.mark.parametrize(("name", "rebuilt"), [("printer_address", False), ("pos_id", True)])
def test_saving_leaves_the_keyboard_and_the_page_where_they_were(counter: Counter, name: str, rebuilt: bool) -> None:
    before = counter.window
    counter.do(lambda: before.resize(1024, 640))
    setting(counter, name)
    bar = scroll_of(counter.window.parts.settings).verticalScrollBar()
    counter.do(lambda: bar.setValue(bar.maximum() // 3))
    down = bar.value()
    assert down > 0
    counter.type("1")
    counter.press(Qt.Key.Key_Return)
    counter.wait(0.05)
    assert (counter.window is not before) is rebuilt
    page = counter.window.parts.settings
    assert counter.window.pages.currentWidget() is page
    counter.until(lambda: scroll_of(page).verticalScrollBar().value() == down, "the page went elsewhere")
    assert page.every(name).control.hasFocus()
    assert page.every(name).value == "1"
    assert page.told.text().startswith("Saved: ")


def test_another_country_brings_its_money_along(counter: Counter) -> None:
    for code, currency, vat in (("FI", "EUR", "25,5\u00a0%"), ("NO", "NOK", "25\u00a0%")):
        choose(counter, "market", code)
        counter.until(lambda code=code: counter.app.preferences.current.market == code, "it was not saved")
        page = counter.window.parts.settings
        counter.until(lambda page=page, currency=currency: page.every("currency").value == currency, "no new currency")
        assert setting(counter, "vat_default").value == vat


def test_a_dot_marks_what_differs_and_each_is_reset_alone_or_with_its_group(counter: Counter) -> None:
    page = opened(counter)
    group = group_of("organisation", next(each.section for each in SETTINGS if each.name == "organisation"))
    counter.do(lambda: page.open_group(group.name))
    counter.do(lambda: at_once(counter.app.preferences.change({"organisation": "987 654 321", "closing": "Thank you"})))
    field = page.every("organisation")
    counter.until(lambda: field.name.text() == "● Organisation number", "the change is not shown")
    assert field.name.toolTip() == "Default: (none)"
    assert field.reset.isVisible()
    counter.do(field.reset.setFocus)
    counter.click(field.reset)
    assert page.told.text() == "Reset: Organisation number"
    counter.until(lambda: field.name.text() == "Organisation number", "the dot stays")
    assert not field.reset.isVisible()
    assert field.control.hasFocus()
    view = page.view(group.name)
    counter.click(view.reset)
    assert counter.app.preferences.chosen == {}
    counter.until(lambda: not view.reset.isVisible(), "there is nothing left to reset")
    assert page.told.text().startswith("Reset: ")
    counter.click(page.undo)
    assert counter.app.preferences.chosen == {"closing": "Thank you"}


def test_a_search_finds_settings_by_words_help_and_choices(counter: Counter) -> None:
    page = opened(counter)
    counter.type("dark")
    assert seen(page) == {"theme"}
    counter.press(Qt.Key.Key_Return)
    assert page.every("theme").control.hasFocus()
    for words, wanted in (
        ("terms of exchange", {"closing"}),
        ("this machine printer", {"printer", "printer_address", "paper"}),
    ):
        counter.do(lambda words=words: page.search.setText(words))
        assert seen(page) == wanted
    counter.do(lambda: page.search.setText("measure"))
    assert page.view("keyboard").isVisible()
    assert not page.view("window").isVisible()
    counter.do(lambda: page.search.setText("nowhere to be found"))
    assert page.list.count() == 0
    counter.press(Qt.Key.Key_Return)  # leads nowhere
    counter.do(page.search.setFocus)
    counter.press(Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert page.list.count() == len(GROUPS)


def test_enter_leads_to_the_first_that_was_found_whichever_group_was_built_first(counter: Counter) -> None:
    page = opened(counter)
    page.open_group("window")
    page.search.setText("time")
    counter.wait(0.05)
    assert seen(page) == {"after_approval", "printer", "sounds"}
    counter.do(page.search.setFocus)
    counter.press(Qt.Key.Key_Return)
    assert page.every("after_approval").control.hasFocus()


def test_every_group_is_built_before_anything_is_searched_for(counter: Counter) -> None:
    page = opened(counter)
    fields = {each.name for each in SETTINGS if not each.own_card}
    assert page.form.every.keys() < fields  # the page is there at once
    counter.until(lambda: page.form.every.keys() == fields, "the first letter has to build the rest")


def test_a_group_that_is_found_shows_how_things_stand(counter: Counter) -> None:
    page = opened(counter)
    for words, group, state in (
        ("health", "health", "Can be read and written."),
        ("printouts", "prints", "Nothing was printed yet."),
    ):
        counter.do(lambda words=words: page.search.setText(words))
        view = page.view(group)
        counter.until(
            lambda view=view, state=state: state in {each.text() for each in view.findChildren(QLabel)},
            f"the card of {group} is empty",
        )


def test_the_arrows_go_from_group_to_group(counter: Counter) -> None:
    page = opened(counter)
    counter.do(page.list.setFocus)
    counter.press(Qt.Key.Key_Down)
    assert page.view(GROUPS[1].name).isVisible()
    assert not page.view(GROUPS[0].name).isVisible()
    counter.do(lambda: page.search.setText("printer"))
    counter.do(lambda: page.list.choose("paper"))
    assert page.search.text() == "printer"  # among what was found


def test_each_setting_has_help_an_owner_and_a_place(counter: Counter) -> None:
    page = opened(counter)
    for each in SETTINGS:
        assert each.hint, f"{each.name} has no help"
        assert each.scope in OWNER_WORDS
        field = page.open_setting(each.name)
        assert (field is None) is each.own_card


def test_settings_go_to_a_file_and_are_looked_at_before_they_are_taken_in(counter: Counter, tmp_path: Path) -> None:
    opened(counter)
    counter.do(lambda: at_once(counter.app.preferences.change({"closing": "Thank you", "organisation": "987 654 321"})))
    part, file = part_of(counter, TransferPart), tmp_path / "settings.json"
    counter.click(part.export)
    assert part.dialog is not None
    counter.do(part.dialog.reject)
    counter.do(lambda: part.write(str(tmp_path / "none" / "x.json")))
    assert "x.json" in part.changes.text()
    counter.do(lambda: part.write(str(file)))
    assert part.changes.text() == "2 settings are in settings.json."
    counter.do(lambda: part.read(str(file)))
    assert part.changes.text() == "All is as in the file already."
    assert not part.accept.isVisible()
    counter.do(lambda: at_once(counter.app.preferences.reset(["closing"])))
    counter.do(lambda: part.read(str(file)))
    assert part.changes.text() == "Last line: (none) → Thank you"
    counter.click(part.leave)
    assert not part.changes.isVisible()
    counter.do(lambda: part.read(str(file)))
    counter.click(part.accept)
    assert counter.app.preferences.current.closing == "Thank you"
    assert counter.window.parts.settings.told.text() == "Settings of a file taken in."
    file.write_text(file.read_text().replace('"keys": {}', '"keys": {"park": "F13"}'))
    counter.do(lambda: part.read(str(file)))
    assert part.changes.text() == "Keys: others than now\nPark the order: F9 → F13"
    # What another till chose meanwhile is shown before it is replaced.
    counter.do(lambda: at_once(counter.app.preferences.change_keys({"park": "F14"})))
    counter.click(part.accept)
    counter.until(lambda: part.changes.text().endswith("Park the order: F14 → F13"), "the key of now is not shown")
    assert part.changes.text().startswith("Settings were changed meanwhile.")
    counter.click(part.accept)
    assert counter.app.preferences.keys == {"park": "F13"}
    file.write_text("no such file")
    counter.do(lambda: part.read(str(file)))
    assert "no file of settings" in part.changes.text()
