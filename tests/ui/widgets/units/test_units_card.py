"""The card of the sales units: what can be done with each, and a removal that is asked about."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.widgets.units.units_card import UnitRow, UnitsCard

HERE, OTHER = UnitRow(1, "Café", "sells here now", "#112233", True), UnitRow(2, "Kiosk", "MSN 1", "#223344", False)


def test_what_can_be_done_with_each(qapp: QApplication) -> None:
    card = UnitsCard()
    wanted: list[object] = []
    card.use_wanted.connect(wanted.append)
    card.change_wanted.connect(wanted.append)
    card.removed.connect(wanted.append)
    assert not card.empty.isHidden()
    card.show_units([HERE, OTHER])
    card.show()
    assert card.empty.isHidden()
    here, other = card.buttons[1], card.buttons[2]
    assert [each.isVisible() for each in here] == [False, True, False]
    assert [each.isVisible() for each in other] == [True, True, True]
    card.show_units([HERE, OTHER])
    assert card.buttons[2] is other  # drawn anew only for what is new
    other.use.click()
    here.change.click()
    other.remove.click()
    qapp.sendPostedEvents()
    asked = card.buttons[2]
    assert [each.isVisible() for each in asked] == [False, True, True]
    assert asked.change.text() == "Back"
    asked.change.click()
    assert card.buttons[2].change.text() == "Change"
    card.buttons[2].remove.click()
    card.buttons[2].remove.click()
    assert wanted == [2, 1, 2]
    card.complain("Orders belong to it.")
    assert card.problem.isVisible()
    card.close()
