"""The colours of both modes, declared once, and which of them each state wears."""

# No annotations from the future here: as texts, each field of a named tuple would be compiled at every start.

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from app.domain.standing import Standing


class StateColours(NamedTuple):
    """Text and fill of a badge, as #rrggbb."""

    text: str
    fill: str


# Every pair of text and fill was measured for contrast; a changed value has to be measured again
# (tests/ui/test_access_colours.py).
class Palette(NamedTuple):
    """The colours of one mode, as #rrggbb."""

    canvas: str
    surface: str
    sunken: str
    hairline: str
    edge: str
    ink: str
    muted: str
    primary: str
    on_primary: str
    focus: str
    draft: StateColours
    waiting: StateColours
    reserved: StateColours
    captured: StateColours
    released: StateColours
    refunded: StateColours
    unknown: StateColours
    failed: StateColours


LIGHT = Palette(
    canvas="#F6F5F1",
    surface="#FFFFFF",
    sunken="#EDEBE5",
    hairline="#D9D6CD",
    edge="#8A877D",
    ink="#1C1F1D",
    muted="#5C605B",
    primary="#0F5C4D",
    on_primary="#FFFFFF",
    focus="#1B6FE0",
    draft=StateColours("#5C605B", "#EDEBE5"),
    waiting=StateColours("#7A4B00", "#FFF1D6"),
    reserved=StateColours("#1D4F91", "#E3EEFC"),
    captured=StateColours("#0F5C4D", "#DDF3EC"),
    released=StateColours("#4A5560", "#E8ECEF"),
    refunded=StateColours("#7A3B12", "#FBE9DC"),
    unknown=StateColours("#6A2E8F", "#F3E6FB"),
    failed=StateColours("#9B2318", "#FCE6E3"),
)


DARK = Palette(
    canvas="#141716",
    surface="#1D2120",
    sunken="#101312",
    hairline="#323836",
    edge="#7C8581",
    ink="#ECEFEA",
    muted="#A5ADA8",
    primary="#5CC4A9",
    on_primary="#0A1F1A",
    focus="#7DB2FF",
    draft=StateColours("#A5ADA8", "#262B29"),
    waiting=StateColours("#F2C270", "#3A2C10"),
    reserved=StateColours("#93C0FF", "#172A44"),
    captured=StateColours("#6FD3B8", "#12332B"),
    released=StateColours("#B4C0CA", "#28303A"),
    refunded=StateColours("#F0B48A", "#3B2414"),
    unknown=StateColours("#D5A6F2", "#33203F"),
    failed=StateColours("#FF9F93", "#45201B"),
)


STANDING_LOOK = {
    Standing.DRAFT: ("draft", "pencil"),
    Standing.SENDING: ("waiting", "send"),
    Standing.WAITING: ("waiting", "hourglass"),
    Standing.RESERVED: ("reserved", "lock"),
    Standing.PART_CAPTURED: ("captured", "half"),
    Standing.CAPTURED: ("captured", "check"),
    Standing.RELEASED: ("released", "back"),
    Standing.REFUNDED: ("refunded", "loop"),
    Standing.UNKNOWN: ("unknown", "question"),
    Standing.DECLINED: ("failed", "cross"),
    Standing.EXPIRED: ("failed", "clock"),
    Standing.CANCELLED: ("failed", "stop"),
}
"""The colours (a field of `Palette`) and the icon of every state."""


def qt_palette(colours: Palette) -> QPalette:
    """A full palette for the Fusion style.

    Nothing is left to a platform's own idea of dark.
    """
    role = QPalette.ColorRole
    palette = QPalette()
    for each, colour in {
        role.Window: colours.canvas,
        role.WindowText: colours.ink,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.ink,
        role.BrightText: colours.on_primary,
        # Not the green of the main action: that is kept for what is done with money.
        role.Highlight: colours.muted,
        role.HighlightedText: colours.surface,
        role.Link: colours.focus,
        role.LinkVisited: colours.focus,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.ink,
        role.Light: colours.surface,
        role.Midlight: colours.hairline,
        role.Mid: colours.edge,
        role.Dark: colours.edge,
        role.Shadow: colours.ink,
        role.Accent: colours.ink,
    }.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        # Fusion greys a disabled text by itself until nobody can read it.
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return palette
