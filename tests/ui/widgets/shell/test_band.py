"""The band: pretend money in the colours of waiting, a sales unit by its colour, and the way to another one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.domain.shop.sales_unit import UnitColour
from ui.look.palette import DARK, LIGHT, Palette
from ui.look.theme import BandLook, Look
from ui.widgets.shell.band import Band, Stripe, framed


def test_a_shop_with_real_money_and_one_unit_has_no_band(qapp: QApplication) -> None:
    assert not framed(QHBoxLayout(), BandLook("", pretending=False)).findChildren(Band)


def test_real_money_never_wears_the_frame_of_pretend_money(qapp: QApplication) -> None:
    real, pretend = framed(QHBoxLayout(), BandLook("Café", pretending=False)), framed(QHBoxLayout(), BandLook("Test"))
    assert (real.property("role"), pretend.property("role")) == (None, "practice-frame")
    assert [each.findChildren(Band)[0].property("role") for each in (real, pretend)] == ["unit-band", "band"]


def test_the_colour_is_painted(qapp: QApplication) -> None:
    band = Band(BandLook("Café", colour="#1d4f91"))
    (stripe,) = band.findChildren(Stripe)
    assert stripe.grab().toImage().pixelColor(2, 2).name() == "#1d4f91"
    assert band.switch is None


def test_another_unit_can_be_chosen(qapp: QApplication) -> None:
    pressed: list[bool] = []
    band = Band(BandLook("Café", switch=lambda: pressed.append(True)))
    assert band.switch is not None
    band.switch.click()
    assert pressed == [True]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_no_unit_has_the_colour_of_pretend_money(palette: Palette) -> None:
    look = Look(palette, "en")
    colours = [look.unit_colours(colour).text for colour in UnitColour]
    assert len(set(colours)) == len(colours)
    assert palette.waiting.text not in colours
