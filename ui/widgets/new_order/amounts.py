"""Amounts in fields, written out as the language writes them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.domain.input.typed_order import written_amount
from app.domain.shop.currency import Currency


def write_out(edit: QLineEdit, language: str, currency: Currency) -> None:
    """From now on write a readable amount out when the keyboard leaves this field."""
    edit.editingFinished.connect(lambda: settle_amount(edit, language, currency))


def settle_amount(edit: QLineEdit, language: str, currency: Currency) -> bool:
    """Write the amount in a field out as `language` does; whether that changed it.

    What cannot be read stays as it is.
    """
    written = written_amount(edit.text(), language, currency)
    # No change must be announced where nothing changed: undo would count it as a step.
    if written == edit.text():
        return False
    edit.setText(written)
    edit.setCursorPosition(0)
    return True
