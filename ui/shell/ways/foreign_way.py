"""The ways from the page of payments that are not ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.foreign import ForeignPage
    from ui.shell.parts import WindowParts


def connect_foreign(parts: WindowParts, foreign: ForeignPage) -> None:
    """Join the page to what it leads to."""
    foreign.kept.connect(parts.open_order)
    foreign.left.connect(parts.navigation.back)
