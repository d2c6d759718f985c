"""How the window looks: every colour, size and distance, declared once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache, cached_property
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.domain.standing import Standing
from ui.look.icons import FOLDER, drawing

# Distances: an 8-pixel grid with two half steps.
TINY, SMALL, GAP, ROOM, WIDE, BROAD = 4, 8, 12, 16, 24, 32
CONTROL_HEIGHT, MONEY_HEIGHT, ROW_HEIGHT, BAND_HEIGHT = 40, 60, 44, 28  # 57 px are 15 mm at 96 dots an inch
ICON_SMALL, ICON_USUAL, ICON_LARGE, ICON_HUGE = 16, 18, 20, 48
RAIL_WIDTH, STRIP_WIDTH, SIDE_WIDTH, PAGE_WIDEST = 188, 212, 304, 1200
MAIN_WIDTH = 304  # of the main button on every page: it ends where the column at the side does, and begins there
CARD_RADIUS, CONTROL_RADIUS = 10, 8
BAR_WIDTH = 14  # of a scroll bar, with its distance from what it scrolls
KEY_LINE = 20  # below the words of the main button, where its key stands
MOTION_MS = 120

# Type: pixel size and weight of each role.
TYPE = {
    "huge": (56, QFont.Weight.DemiBold),
    "large": (28, QFont.Weight.Normal),
    "amount": (34, QFont.Weight.DemiBold),
    "title": (22, QFont.Weight.DemiBold),
    "heading": (17, QFont.Weight.DemiBold),
    "entry": (17, QFont.Weight.Normal),
    "body": (15, QFont.Weight.Normal),
    "strong": (15, QFont.Weight.DemiBold),
    "small": (13, QFont.Weight.Normal),
    "tile": (13, QFont.Weight.DemiBold),
}

WIDE_TYPE = {
    "huge": 72,
    "large": 34,
    "amount": 44,
    "title": 26,
    "heading": 20,
    "body": 17,
    "strong": 17,
    "muted": 17,
    "small": 15,
    "error": 15,
    "doubt": 15,
}
"""Pixel sizes where the window is wide: it is read from farther away."""


class StateColours(NamedTuple):
    """Text and fill of a badge, as #rrggbb."""

    text: str
    fill: str


@dataclass(frozen=True)
class Palette:
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

    def pixmap(self, name: str, colour: str, size: int = ICON_SMALL, ratio: float = 2.0) -> QPixmap:
        """The icon `name` in `colour`, `size` logical pixels square."""
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            renderer = QSvgRenderer(QByteArray(drawing(name).replace("currentColor", colour).encode()))
            pixmap = QPixmap(QSize(size, size) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            self._drawn[key] = pixmap
        return self._drawn[key]

    def icon(self, name: str, colour: str = "", size: int = ICON_USUAL) -> QIcon:
        """The icon `name`, in ink if no colour is given."""
        return QIcon(self.pixmap(name, colour or self.palette.ink, size))


@cache
def font(role: str) -> QFont:
    """The system's font in `role`'s size and weight, digits of one width."""
    size, weight = TYPE[role]
    chosen = QFont()
    chosen.setPixelSize(size)
    chosen.setWeight(weight)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


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
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return palette


def wide_sheet() -> str:
    """What a page wears in a wide window, over the style of everything."""
    return "".join(f'QLabel[role="{role}"] {{ font-size: {size}px; }}' for role, size in WIDE_TYPE.items())


_SHEET = """
* {{ font-size: 15px; color: {ink}; outline: none; }}
QMainWindow, QDialog, QWidget[role="page"] {{ background: {canvas}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: {card_radius}px; }}
QFrame[role="rail"] {{ background: {canvas}; border: none; border-right: 1px solid {hairline}; }}
QFrame[role="strip"] {{ background: {canvas}; border: none; border-left: 1px solid {hairline}; }}
QFrame[role="folded-strip"] {{ background: {canvas}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[role="band"] {{ background: {waiting_fill}; border: none; }}
QFrame[role="band"] QLabel {{ color: {waiting_text}; font-size: 13px; font-weight: 600; }}
QFrame[role="drill"] {{ background: {surface}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[role="practice-frame"] {{ border: 2px dashed {waiting_text}; background: {canvas}; }}
QLabel {{ background: transparent; border: none; }}
QLabel[role="huge"] {{ font-size: 56px; font-weight: 600; }}
QLabel[role="large"] {{ font-size: 28px; }}
QLabel[role="amount"] {{ font-size: 34px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: 22px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: 17px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="tile"] {{ font-size: 13px; font-weight: 600; }}
QLabel[role="small"] {{ font-size: 13px; color: {muted}; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="error"] {{ font-size: 13px; color: {failed_text}; }}
QLabel[role="doubt"] {{ font-size: 13px; color: {waiting_text}; }}
QLineEdit, QComboBox, QPlainTextEdit {{
    background: {surface}; border: 1px solid {edge}; border-radius: {radius}px; padding: 1px 11px;
    min-height: {control}px; selection-background-color: {muted}; selection-color: {surface};
}}
QLineEdit, QPlainTextEdit, QComboBox {{ placeholder-text-color: {muted}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 0px 10px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {failed_text}; padding: 0px 10px; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {sunken}; color: {muted}; }}
QLineEdit[role="cell"] {{
    border: 1px solid transparent; padding: 1px 5px; border-radius: 6px; background: transparent; min-height: 26px;
}}
QLineEdit[role="cell"][blank="true"] {{ border: 1px solid {edge}; }}
QLineEdit[role="cell"]:hover {{ border: 1px solid {hairline}; }}
QLineEdit[role="cell"]:focus {{ border: 2px solid {focus}; padding: 0px 4px; background: {surface}; }}
QLineEdit[role="cell"][wrong="true"] {{ border: 2px solid {failed_text}; padding: 0px 4px; }}
QComboBox[role="cell"] {{
    border: 1px solid transparent; padding: 1px 4px; border-radius: 6px; background: transparent; min-height: 26px;
}}
QComboBox[role="cell"]:hover {{ border: 1px solid {hairline}; }}
QComboBox[role="cell"]:focus {{ border: 2px solid {focus}; padding: 0px 3px; }}
QLineEdit[role="entry"] {{ font-size: 17px; min-height: 44px; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 14px; height: 14px; }}
QComboBox[role="cell"]::drop-down {{ width: 16px; }}
QComboBox[role="cell"]::down-arrow {{ width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{
    background: {surface}; border: 1px solid {edge}; selection-background-color: {sunken};
    selection-color: {ink};
}}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {row}px; padding: 0px 8px; border-left: 4px solid transparent; }}
QComboBox QAbstractItemView::item:selected {{ background: {sunken}; color: {ink}; border-left: 4px solid {ink}; }}
QPushButton {{
    background: {surface}; border: 1px solid {edge}; border-radius: {radius}px; padding: 1px 15px;
    min-height: {control}px; font-weight: 400;
}}
QPushButton:hover {{ background: {draft_fill}; }}
QPushButton:disabled {{ color: {muted}; border: 1px solid {hairline}; background: {sunken}; }}
QPushButton[role="primary"] {{
    background: {primary}; color: {on_primary}; border: 2px solid {primary}; min-height: {money}px; font-size: 17px;
    font-weight: 600; padding: 0px 14px;
}}
QPushButton[role="primary"][keyed="true"] {{ padding-bottom: {key_line}px; min-height: {keyed}px; }}
QLabel[role="main-key"] {{ font-size: 13px; color: {on_primary}; background: {primary}; }}
QLabel[role="main-key"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="primary"]:hover {{ background: {primary}; }}
QPushButton[role="primary"][idle="true"] {{ background: {surface}; color: {ink}; border: 2px solid {edge}; }}
QPushButton[role="primary"][idle="true"]:hover {{ background: {draft_fill}; }}
QLabel[role="main-key"][idle="true"] {{ color: {muted}; background: transparent; }}
QPushButton[role="primary"][resting="true"] {{ background: {sunken}; color: {ink}; border: 2px solid {edge}; }}
QLabel[role="main-key"][resting="true"] {{ color: {muted}; background: transparent; }}
QPushButton[role="primary"]:disabled {{ background: {sunken}; color: {muted}; border: 2px solid {hairline}; }}
QPushButton[role="quiet"] {{ background: transparent; padding: 1px 11px; }}
QPushButton[role="quiet"]:hover {{ background: {draft_fill}; }}
QPushButton[role="quiet"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="tool"] {{ background: transparent; border: 1px solid transparent; padding: 1px 11px; }}
QPushButton[role="tool"]:hover {{ background: {draft_fill}; }}
QPushButton[role="tool"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="slim"] {{ min-height: 26px; padding: 0px 11px; font-size: 13px; }}
QPushButton[role="fold"] {{
    background: transparent; border: 1px solid transparent; padding: 0px; text-align: left;
}}
QPushButton[role="banner"] {{
    background: {surface}; border: 1px solid {edge}; border-radius: {card_radius}px; margin: 8px; padding: 8px 12px;
    text-align: left; font-weight: 600;
}}
QPushButton[role="segment"] {{ background: {sunken}; padding: 1px 8px; }}
QPushButton[role="segment"]:checked {{
    background: {surface}; border: 2px solid {ink}; padding: 0px 7px; font-weight: 600;
}}
QPushButton[role="rail"] {{
    background: transparent; border: 2px solid transparent; border-radius: {radius}px; text-align: left;
    padding: 0px 10px;
}}
QPushButton[role="rail"]:hover {{ background: {draft_fill}; }}
QPushButton[role="rail"]:checked {{ background: {draft_fill}; border-left: 4px solid {ink}; padding-left: 8px; }}
QPushButton[role="card"] {{
    background: {surface}; border: 1px solid {hairline}; border-radius: {card_radius}px; padding: 0px; text-align: left;
}}
QPushButton[role="card"]:hover {{ background: {draft_fill}; }}
QPushButton[role="tile"] {{ border: 1px solid {hairline}; padding: 0px; }}
QFrame[role="warning"] {{ background: {waiting_fill}; border: none; border-radius: {radius}px; }}
QFrame[role="warning"] QLabel {{ color: {waiting_text}; }}
QFrame[role="warning"] QPushButton {{ color: {waiting_text}; }}
QListWidget[role="suggestions"] {{
    background: {surface}; border: 1px solid {edge}; border-radius: {radius}px;
}}
QMenu {{ background: {surface}; border: 1px solid {edge}; padding: 4px; }}
QMenu::item {{ padding: 10px 16px; min-height: 24px; border-radius: 6px; }}
QMenu::item:selected {{ background: {sunken}; color: {ink}; border-left: 4px solid {ink}; }}
QMenu::item:disabled {{ color: {muted}; }}
QProgressBar {{ background: {sunken}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {waiting_text}; border-radius: 3px; }}
QCheckBox {{ spacing: 8px; min-height: 24px; }}
QCheckBox::indicator {{
    width: 18px; height: 18px; border: 1px solid {edge}; border-radius: 4px; background: {surface};
}}
QCheckBox::indicator:checked {{ background: {ink}; border: 1px solid {ink}; image: url("{tick}"); }}
QTableView {{
    background: {surface}; border: 1px solid {hairline}; border-radius: {card_radius}px; gridline-color: {hairline};
    selection-background-color: {sunken}; selection-color: {ink};
}}
QTableView::item {{ padding: 0px 6px; border: none; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent; color: {muted}; border: none; border-bottom: 1px solid {hairline}; padding: 8px;
    font-size: 13px;
}}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollArea QScrollBar:vertical {{ width: {bar}px; margin: 2px 2px 2px 6px; }}
QScrollBar::handle:vertical {{ background: {edge}; border-radius: 3px; min-height: 32px; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {edge}; border-radius: 3px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0px; height: 0px;
}}
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: 4px; }}
"""


def style_sheet(colours: Palette) -> str:
    """The style of every kind of control that the window uses.

    Widgets pick a part by their `role` property.
    """
    values = {each.name: getattr(colours, each.name) for each in fields(colours)}
    flat = {name: value for name, value in values.items() if isinstance(value, str)}
    return _SHEET.format(
        **flat,
        draft_fill=colours.draft.fill,
        waiting_text=colours.waiting.text,
        waiting_fill=colours.waiting.fill,
        reserved_fill=colours.reserved.fill,
        failed_text=colours.failed.text,
        failed_fill=colours.failed.fill,
        tick=(FOLDER / f"tick-{'light' if colours is LIGHT else 'dark'}.svg"),
        chevron=(FOLDER / f"chevron-{'light' if colours is LIGHT else 'dark'}.svg"),
        control=CONTROL_HEIGHT - 4,
        row=CONTROL_HEIGHT,
        bar=BAR_WIDTH,
        money=MONEY_HEIGHT - 4,
        keyed=MONEY_HEIGHT - 4 - KEY_LINE,
        key_line=KEY_LINE,
        card_radius=CARD_RADIUS,
        radius=CONTROL_RADIUS,
    )
