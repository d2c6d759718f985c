"""The field over the list of orders."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.look.fonts import font
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.fields import Visible, show_search_icon


def search_field(look: Look) -> QLineEdit:
    """A field to search orders with."""
    search = QLineEdit()
    # A reference that is pasted from a mail may bring marks along that nobody sees and nothing matches.
    search.setValidator(Visible(search))
    search.setFont(font("body"))
    search.setAccessibleName(tr("Search orders"))
    search.setPlaceholderText(tr("Reference, word pair, name, product, receipt number or phone number"))
    show_search_icon(search, look)
    search.setClearButtonEnabled(True)
    return search
