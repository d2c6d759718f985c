"""The look in force: palette, language, and icons in its colours."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from app.domain.shop.sales_unit import UnitColour
from app.domain.standing import Standing
from ui.look.fonts import font
from ui.look.icons import sized_drawing
from ui.look.palette import DARK, LIGHT, STANDING_LOOK, Palette, StateColours, qt_palette
from ui.look.sizes import ICON_SMALL, ICON_USUAL, MOTION_MS


class BandLook(NamedTuple):
    """What a band says and wears.

    `colour` (#rrggbb) is that of the sales unit, where it has one; `switch` opens the choice of another unit.
    """

    words: str
    pretending: bool = True
    colour: str = ""
    switch: Callable[[], object] | None = None


class Look:
    """The palette in force and what is drawn from it.

    One object, made at start and handed to every widget.
    """

    def __init__(self, palette: Palette, language: str, motion: Callable[[], int] = lambda: 0) -> None:
        """`motion` tells how long anything may move, in milliseconds.

        It is asked when something is about to, and once.
        """
        self.palette = palette
        self.language = language
        # A function, because asking the system costs what the first paint has no time for.
        self._motion = motion
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    @cached_property
    def motion_ms(self) -> int:
        """How long anything may move; 0 for no motion at all."""
        return self._motion()

    def state(self, standing: Standing) -> tuple[StateColours, str]:
        """The colours and the icon name of a state."""
        name, icon = STANDING_LOOK[standing]
        return getattr(self.palette, name), icon

    def unit_colours(self, colour: UnitColour) -> StateColours:
        """Text and fill of a sales unit's colour, measured for contrast."""
        # None of them is that of waiting, which the band of pretend money wears.
        name = {
            UnitColour.NONE: "draft",
            UnitColour.BLUE: "reserved",
            UnitColour.GREEN: "captured",
            UnitColour.RED: "failed",
            UnitColour.VIOLET: "unknown",
            UnitColour.GREY: "released",
        }[colour]
        colours: StateColours = getattr(self.palette, name)
        return colours

    def pixmap(self, name: str, colour: str, size: int = ICON_SMALL, ratio: float = 2.0) -> QPixmap:
        """The icon `name` in `colour`, `size` logical pixels square."""
        # An SVG is read and drawn for some tenths of a millisecond, and a list asks for the same icon in each row.
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            pixmap = QPixmap()
            # Twice as many dots as asked for: sharp on a screen that is scaled, and made smaller well on others. By Qt's own
            # reader of pictures: a painter would first teach Python the names of all that it can do, which takes 2 ms.
            if not pixmap.loadFromData(sized_drawing(name, colour, round(size * ratio)), "SVG"):
                raise RuntimeError(f"Qt cannot read the icon {name}")
            pixmap.setDevicePixelRatio(ratio)
            self._drawn[key] = pixmap
        return self._drawn[key]

    def icon(self, name: str, colour: str = "", size: int = ICON_USUAL) -> QIcon:
        """The icon `name`, in ink if no colour is given."""
        return QIcon(self.pixmap(name, colour or self.palette.ink, size))


def dress(application: QApplication, theme: str, language: str, *, motion: bool = False) -> Look:
    """Put the colours of `theme` ("light", "dark", or empty for the system's) on everything.

    The style sheet comes later.
    """
    dark = theme == "dark" or (not theme and application.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    palette = DARK if dark else LIGHT
    application.setPalette(qt_palette(palette))
    application.setFont(font("body"))
    return Look(palette, language, lambda: MOTION_MS if motion and _moves(application) else 0)


def _moves(application: QApplication) -> bool:
    """Whether the system lets Qt's own controls move; where nobody watches, nothing does."""
    from PySide6.QtWidgets import QStyle  # with all its lists of parts, 14 ms

    hint = application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    # Offscreen nobody sees motion, and pictures of it would differ.
    return hint > 0 and application.platformName() != "offscreen"
