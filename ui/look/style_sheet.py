"""The style of every kind of control that the window uses."""

from __future__ import annotations

from ui.look.icons import FOLDER
from ui.look.palette import LIGHT, Palette
from ui.look.sizes import BAR_WIDTH, CARD_RADIUS, CONTROL_HEIGHT, CONTROL_RADIUS, KEY_LINE, MONEY_HEIGHT

# `padding` and `border` change together at a focused control, so that what stands in it does not move by a pixel.
_SHEET = """
* {{ font-size: 15px; color: {ink}; outline: none; }}
QMainWindow, QDialog, QWidget[role="page"] {{ background: {canvas}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QPlainTextEdit[role="exact"] {{ font-family: monospace; font-size: 13px; }}
QFrame[role="spoken"] {{ background: {sunken}; border: none; border-radius: {radius}px; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: {card_radius}px; }}
QFrame[role="rail"] {{ background: {canvas}; border: none; border-right: 1px solid {hairline}; }}
QFrame[role="strip"] {{ background: {canvas}; border: none; border-left: 1px solid {hairline}; }}
QFrame[role="folded-strip"] {{ background: {canvas}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[role="band"] {{ background: {waiting_fill}; border: none; }}
QFrame[role="band"] QLabel {{ color: {waiting_text}; font-size: 13px; font-weight: 600; }}
QFrame[role="drill"] {{ background: {surface}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[role="unit-band"] {{ background: {surface}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[role="unit-band"] QLabel {{ color: {ink}; font-size: 13px; font-weight: 600; }}
QPushButton[role="band"] {{ background: transparent; border: none; padding: 0 8px; font-size: 13px; min-height: 0; }}
QFrame[role="band"] QPushButton[role="band"] {{ color: {waiting_text}; }}
QPushButton[role="band"]:hover {{ text-decoration: underline; }}
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
QPushButton[role="side"] {{ background: transparent; border: 1px solid transparent; padding: 1px; min-height: 26px; }}
QPushButton[role="side"]:hover {{ background: {draft_fill}; }}
QPushButton[role="side"]:checked {{ background: {sunken}; border: 1px solid {edge}; }}
QPushButton[role="tool"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="slim"] {{ min-height: 26px; padding: 0px 11px; font-size: 13px; }}
QPushButton[role="row"] {{ padding: 5px 11px; text-align: left; font-size: 13px; }}
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
QFrame[role="chip"] {{ background: {sunken}; border: 1px solid {edge}; border-radius: 16px; }}
QPushButton[role="chip"] {{
    background: transparent; border: none; border-radius: 14px; min-height: 28px; font-size: 13px; padding: 0px 8px 0px 12px;
}}
QPushButton[role="chip"][cross="true"] {{ padding: 0px 10px 0px 6px; min-width: 8px; }}
QPushButton[role="chip"]:hover {{ background: {draft_fill}; }}
QTabBar::tab {{
    background: {sunken}; border: 1px solid {hairline}; border-radius: {radius}px; padding: 0px 4px 0px 10px;
    margin-right: 6px; color: {muted};
}}
QTabBar[role="parts"]::tab {{ padding: 8px 12px; }}
QTabBar::tab:hover {{ background: {draft_fill}; }}
QTabBar::tab:selected {{ background: {surface}; color: {ink}; border: 1px solid {edge}; border-bottom: 3px solid {ink}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {focus}; }}
QPushButton[role="cross"] {{
    background: transparent; border: none; min-height: 24px; min-width: 24px; padding: 0px; border-radius: 12px;
    color: {muted};
}}
QPushButton[role="cross"]:hover {{ background: {draft_fill}; color: {ink}; }}
QFrame[role="find"] {{ background: {surface}; border: 1px solid {edge}; border-radius: {card_radius}px; }}
QTextBrowser[role="manual"] {{
    background: {surface}; border: 1px solid {hairline}; border-radius: {card_radius}px;
    selection-background-color: {muted}; selection-color: {surface};
}}
QListWidget[role="manual"] {{ background: transparent; border: 2px solid transparent; border-radius: {radius}px; }}
QListWidget[role="manual"]:focus {{ border: 2px solid {focus}; }}
QListWidget[role="manual"]::item {{ padding: 8px 12px; border-left: 4px solid transparent; color: {ink}; }}
QListWidget[role="manual"]::item:selected {{ background: {sunken}; border-left: 4px solid {ink}; color: {ink}; }}
QTextBrowser[role="manual"]:focus {{ border: 2px solid {focus}; }}
QListWidget[role="lists"] {{ background: transparent; border: none; }}
QListView[role="found"] {{ background: transparent; border: none; }}
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
QCheckBox::indicator, QTableView::indicator {{
    width: 18px; height: 18px; border: 1px solid {edge}; border-radius: 4px; background: {surface};
}}
QCheckBox::indicator:checked, QTableView::indicator:checked {{
    background: {ink}; border: 1px solid {ink}; image: url("{tick}");
}}
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
    # Colours of states are pairs and are named one by one below.
    flat = {name: value for name, value in colours._asdict().items() if isinstance(value, str)}
    return _SHEET.format(
        **flat,
        draft_fill=colours.draft.fill,
        waiting_text=colours.waiting.text,
        waiting_fill=colours.waiting.fill,
        reserved_fill=colours.reserved.fill,
        failed_text=colours.failed.text,
        failed_fill=colours.failed.fill,
        # A style sheet takes pictures from files only, so each colour of them is a file of its own.
        tick=(FOLDER / f"tick-{'light' if colours is LIGHT else 'dark'}.svg"),
        chevron=(FOLDER / f"chevron-{'light' if colours is LIGHT else 'dark'}.svg"),
        # Qt adds padding and border to a least height: 2 × 1 and 2 × 1 pixels.
        control=CONTROL_HEIGHT - 4,
        row=CONTROL_HEIGHT,
        bar=BAR_WIDTH,
        money=MONEY_HEIGHT - 4,
        keyed=MONEY_HEIGHT - 4 - KEY_LINE,
        key_line=KEY_LINE,
        card_radius=CARD_RADIUS,
        radius=CONTROL_RADIUS,
    )
