"""Tables that are held against the published ones, or may never change."""

from __future__ import annotations


def code128_widths() -> tuple[str, ...]:
    """The bars and spaces of every symbol of CODE 128."""
    from app.domain.papers import code128

    return code128._WIDTHS


def packed_words() -> bytes:
    """The words that what is kept was packed with."""
    from app.store import packed

    return packed._WORDS


def style_sheet_text() -> str:
    """The style sheet of the window before the theme is filled in."""
    from ui.look import style_sheet

    return style_sheet._SHEET
