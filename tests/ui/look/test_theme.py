"""Colours that can be told apart, and a drawing for every state."""

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.standing import Standing
from ui.look.fonts import TYPE, font
from ui.look.palette import DARK, LIGHT, STANDING_LOOK, Palette, StateColours
from ui.look.style_sheet import style_sheet
from ui.look.theme import Look

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@PALETTES
def test_text_can_be_read(palette: Palette) -> None:
    for ink in (palette.ink, palette.muted):
        for paper in (palette.canvas, palette.surface, palette.sunken):
            assert contrast(ink, paper) >= 4.5
    assert contrast(palette.on_primary, palette.primary) >= 4.5
    for name in {state for state, _ in STANDING_LOOK.values()}:
        colours: StateColours = getattr(palette, name)
        assert contrast(colours.text, colours.fill) >= 4.5
    assert contrast(palette.failed.text, palette.surface) >= 4.5
    assert contrast(palette.failed.text, palette.canvas) >= 4.5
    assert contrast(palette.unknown.text, palette.canvas) >= 4.5


@PALETTES
def test_parts_can_be_seen(palette: Palette) -> None:
    for paper in (palette.canvas, palette.surface):
        assert contrast(palette.edge, paper) >= 3
        assert contrast(palette.focus, paper) >= 3
        assert contrast(palette.primary, paper) >= 3


def test_both_palettes_have_colours_of_their_own() -> None:
    for name in Palette._fields:
        assert getattr(LIGHT, name) != getattr(DARK, name)


@PALETTES
def test_every_state_has_a_drawing(palette: Palette, qapp: QApplication) -> None:
    look = Look(palette, "en")
    for standing in Standing:
        colours, icon = look.state(standing)
        image = look.pixmap(icon, colours.text, 16).toImage()
        drawn = {image.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32)}
        assert drawn == {True, False}, f"the icon of {standing} is empty or a block"


def test_states_that_look_alike_differ_in_their_drawing() -> None:
    assert len({icon for _, icon in STANDING_LOOK.values()}) == len(Standing)


def test_digits_are_all_of_one_width(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetrics

    for role in TYPE:
        metrics = QFontMetrics(font(role))
        assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@PALETTES
def test_the_style_sheet_is_whole(palette: Palette) -> None:
    sheet = style_sheet(palette)
    assert sheet.count("{") == sheet.count("}")
    assert "{{" not in sheet
