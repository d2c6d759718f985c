"""On which paper something is put out."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from app.domain.papers.printer import Paper
from ui.look.texts import tr
from ui.widgets.basics.choice import choice

OFFERED = (Paper.WIDE, Paper.NARROW, Paper.A4)
"""A roll of either width, and the usual sheet."""


def paper_choice() -> QComboBox:
    """Papers to choose from, with that of the settings first."""
    papers = choice(tr("Paper"), [])
    papers.addItem(tr("Usual paper"), None)
    for each in OFFERED:
        papers.addItem(each.value if each.is_sheet else f"{each.millimetres} mm", each)
    return papers


def chosen_paper(papers: QComboBox) -> Paper | None:
    """The paper that was chosen; None for that of the settings."""
    # Qt gives a text back where an enum was put in.
    data = papers.currentData()
    return Paper(data) if data else None
