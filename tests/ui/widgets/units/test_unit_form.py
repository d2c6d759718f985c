"""The form of a sales unit: keys are taken and never shown, and what is wrong stands where it was pasted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.domain.shop.sales_unit import UnitColour
from app.domain.shop.unit_facts import Ability, UnitFacts
from app.domain.units.pasted_keys import KeyPart, PastedKeys
from ui.widgets.units.unit_form import UnitDraft, UnitForm

VALUES = {
    KeyPart.CLIENT_ID: "fb492b5e-7a1b-4c2d-9f00-0123456789ab",
    KeyPart.CLIENT_SECRET: "Y8Kteew6GE3ZmeycEt6egg==",
    KeyPart.SUBSCRIPTION_KEY: "0f14ebcab0eb4b29ae0cb90d91b4a84a",
    KeyPart.MSN: "123456",
}
COUNTRIES = [("NO", "Norway"), ("DK", "Denmark")]


@pytest.fixture
def form(qapp: QApplication) -> Iterator[UnitForm]:
    form = UnitForm(COUNTRIES, practising=False)
    form.show()
    yield form
    form.close()


def paste(form: UnitForm, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    form.paste.insertFromMimeData(data)


def states(form: UnitForm) -> list[str]:
    return [state.text() for state in form.keys.states.values()]


def test_what_is_pasted_is_taken_and_never_shown(form: UnitForm) -> None:
    spare = "only to change keys without a pause"
    assert states(form) == ["missing"] * 4 + [spare]
    paste(form, f"secret: {VALUES[KeyPart.CLIENT_SECRET]}")
    assert states(form) == ["missing", "✓ here", "missing", "missing", spare]
    paste(form, " ".join(VALUES.values()))
    assert states(form) == ["✓ here"] * 3 + ["✓ 123456", spare]
    assert form.draft == UnitDraft(0, "", UnitColour.NONE, "NO", PastedKeys(VALUES))
    assert form.paste.toPlainText() == ""
    shown = " ".join(each.text() for each in form.findChildren(QLabel))
    assert not any(VALUES[part] in shown for part in VALUES if part is not KeyPart.MSN)
    assert VALUES[KeyPart.CLIENT_SECRET] not in repr(form.draft)


def test_typed_keys_are_taken_with_enter(form: UnitForm) -> None:
    QTest.keyClicks(form.paste, "12345")
    QTest.keyClick(form.paste, Qt.Key.Key_Return)
    QTest.keyClick(form.paste, Qt.Key.Key_Return)
    assert (form.draft.keys.values, form.paste.toPlainText()) == ({KeyPart.MSN: "12345"}, "")


def test_what_is_none_of_the_values_is_said(form: UnitForm) -> None:
    paste(form, "hello 123456")
    assert "something in it is none of these values" in form.problem.text()
    paste(form, VALUES[KeyPart.CLIENT_ID])
    assert form.problem.isHidden()


def test_what_the_service_tells_is_filled_in(form: UnitForm) -> None:
    paste(form, " ".join(value for part, value in VALUES.items() if part is not KeyPart.MSN))
    facts = UnitFacts("123456", "Shop", {Ability.PUSH: False, Ability.PAY: True}, "ReserveCapture", "DK")
    form.show_facts("Right:", facts, "123456")
    assert (form.draft.name, form.draft.market, form.draft.keys.values[KeyPart.MSN]) == ("Shop", "DK", "123456")
    assert form.result.lines == [
        "✓ yes  take payments",
        "✗ no  send a request straight to a phone",
        "? not told  capture a part, as for a first parcel",
        "? not told  capture for 180 days, and not for 14",
        "? not told  give a request more than ten minutes",
        "✓ yes  reserve first, and capture later",
    ]
    # what a person chose stays
    form.name.edit.setText("Mine")
    form.show_facts("Right:", UnitFacts("123456", "Shop", country="XX"), "123456")
    assert (form.draft.name, form.draft.market) == ("Mine", "DK")
    assert form.result.lines[-1] == "? not told  reserve first, and capture later"
    paste(form, VALUES[KeyPart.CLIENT_ID])
    assert form.result.isHidden()


def test_a_change_keeps_the_keys_until_others_are_pasted(form: UnitForm) -> None:
    form.show_unit(7, "Kiosk", UnitColour.RED, "654321")
    assert (form.draft, form.title.text()) == (
        UnitDraft(7, "Kiosk", UnitColour.RED, "NO", PastedKeys()),
        "Change Kiosk",
    )
    assert states(form)[:4] == ["as it is kept"] * 3 + ["✓ 654321"]
    form.show_facts("Right:", UnitFacts("654321", "Shop"), "654321")
    assert form.draft.name == "Kiosk"
    form.show_new("DK")
    assert (form.draft.unit, form.draft.market, form.result.isHidden()) == (0, "DK", True)


def test_complaints_stand_at_their_field(form: UnitForm) -> None:
    form.complain("name", "Too long.")
    assert (form.name.error.text(), form.problem.isHidden()) == ("Too long.", True)
    form.complain("paste", "Missing.")
    assert (form.name.error.isHidden(), form.problem.text()) == (True, "Missing.")
    form.result.show_words("Wrong.", wrong=True)
    assert (form.result.words.property("role"), form.result.lines) == ("error", [])
    form.show_busy(busy=True)
    assert not form.save.isEnabled()


def test_in_practice_there_are_no_keys(qapp: QApplication) -> None:
    form = UnitForm(COUNTRIES, practising=True)
    form.show()
    assert not form.paste.isVisible()
    assert not form.test.isVisible()
    form.close()
