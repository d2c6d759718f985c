"""Larger type on a wide window, read from further away."""

from __future__ import annotations

PAGE_WHEN_WIDE = 1520
"""How wide a page becomes then, at most."""
SIDE_WHEN_WIDE = 368
"""How wide the column at the side and the main button below it are then."""
STRIP_WHEN_WIDE = 248
"""How wide the strip of waiting orders is then."""
_EDGES = 32
"""Of those, what is padding and edge of the button."""

_SIZES = {
    "amount": 46,
    "large": 36,
    "title": 26,
    "heading": 18,
    "small": 14,
    "error": 14,
    "doubt": 14,
    "tile": 14,
    "main-key": 14,
}
_ORDER_SIZES = {
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
"""Of the page of an order, which is read from farther away than the others."""
_BODY, _ENTRY, _ACT = 17, 20, 20


def wide_sheet() -> str:
    """The sizes of type on a wide window, in pixels.

    All else stays as it is.
    """
    # By role as in the usual sheet, which it lies over: the same selectors, so that the later one wins.
    labels = "".join(f'QLabel[role="{role}"] {{ font-size: {size}px; }}\n' for role, size in _SIZES.items())
    return (
        f"QLabel, QLineEdit, QComboBox, QPushButton, QCheckBox, QPlainTextEdit {{ font-size: {_BODY}px; }}\n"
        f"QTableView {{ font-size: {_BODY}px; }}\n"
        f"QHeaderView::section {{ font-size: {_SIZES['small']}px; }}\n"
        f'QLineEdit[role="entry"] {{ font-size: {_ENTRY}px; }}\n'
        f'QPushButton[role="primary"] {{ font-size: {_ACT}px; }}\n'
        f'QPushButton[role="slim"] {{ font-size: {_SIZES["small"]}px; }}\n'
        f'Foot QPushButton[role="primary"] {{ min-width: {SIDE_WHEN_WIDE - _EDGES}px; }}\n'
        f"{labels}"
    )


def order_sheet() -> str:
    """What a page wears in a wide window, over the style of everything."""
    return "".join(f'QLabel[role="{role}"] {{ font-size: {size}px; }}' for role, size in _ORDER_SIZES.items())
