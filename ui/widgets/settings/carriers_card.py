"""The card *Carriers*: who carries parcels, and where they can be followed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.domain.problem import AppError
from app.domain.shop.carrier import LONGEST_NAME, LONGEST_TEMPLATE, PRESETS, Carrier
from ui.look.fonts import font
from ui.look.sizes import TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.fields import Edit
from ui.widgets.basics.marks import mark_wrong
from ui.widgets.settings.rows_card import RowsCard

NARROWEST = 60
"""Pixels of a field; most of an address is read by going through it."""


class CarriersCard(RowsCard):
    """Hands the carriers as they stand in its rows to `save`.

    That keeps them, or calls `complain`.
    """

    def __init__(self, look: Look, save: Callable[[list[Carrier]], None]) -> None:
        hint = tr("Who carries your parcels, and where they can be followed. {number} stands for the tracking number.")
        super().__init__(look, tr("Carriers"), hint)
        self._keep = save
        self.saved: tuple[Carrier, ...] = ()
        """Those that were shown as saved; what is typed is to take their place."""
        self.names: list[Edit] = []
        self.templates: list[Edit] = []
        self.removes: list[QPushButton] = []
        self.add = button(tr("Add a carrier"), self._on_add)
        self.reset = button(tr("Back to the presets"), self._on_reset, "quiet")
        self.save = button(tr("Save carriers"), self._on_save)
        # One below the other: side by side they would make the column too wide for another one beside it.
        for each in (self.add, self.save, self.reset):
            self.inside.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def carriers(self) -> list[Carrier]:
        """What stands in the rows."""
        return [
            Carrier(name.text(), template.text()) for name, template in zip(self.names, self.templates, strict=True)
        ]

    @property
    def unsaved(self) -> bool:
        """Whether something else stands in the rows than was shown as saved."""
        return tuple(self.carriers) != self.saved

    def show_saved(self, carriers: Sequence[Carrier]) -> None:
        """A row for each carrier, as they are saved now."""
        self.saved = tuple(carriers)
        self.show_carriers(carriers)

    def show_carriers(self, carriers: Sequence[Carrier]) -> None:
        """A row for each carrier."""
        self.complain(None)
        self.names, self.templates, self.removes = [], [], []
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(TINY)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        for at, carrier in enumerate(carriers):
            self._add_row(grid, at, carrier)
        fields = zip(self.names, self.templates, self.removes, strict=True)
        self.put_rows(rows, (each for row in fields for each in row), self.add)

    def _add_row(self, grid: QGridLayout, at: int, carrier: Carrier) -> None:
        fields = (
            (Edit(carrier.name), tr("Name of carrier {n}"), LONGEST_NAME, self.names),
            (Edit(carrier.template), tr("Tracking page of carrier {n}"), LONGEST_TEMPLATE, self.templates),
        )
        for column, (edit, words, longest, among) in enumerate(fields):
            edit.setFont(font("body"))
            edit.setMaxLength(longest)
            edit.setMinimumWidth(NARROWEST)
            edit.setAccessibleName(words.format(n=at + 1))
            # An address is known by its beginning, and the field is shorter than it.
            edit.setCursorPosition(0)
            edit.textEdited.connect(lambda: self.complain(None))
            among.append(edit)
            grid.addWidget(edit, at, column)
        self.templates[-1].setPlaceholderText(tr("No tracking page"))
        remove = button(tr("Remove"), lambda: self._on_remove(remove), "slim")
        remove.setAccessibleName(tr("Remove {name}").format(name=carrier.name))
        self.removes.append(remove)
        grid.addWidget(remove, at, 2)

    def complain(self, problem: AppError | None) -> None:
        """Say what is wrong, at the row that it is about."""
        _, _, row = problem.field.partition(".") if problem is not None else ("", "", "")
        for at, (name, template) in enumerate(zip(self.names, self.templates, strict=True)):
            wrong = problem is not None and row == str(at)
            # The code of the problem tells which of the two fields of the row is meant.
            mark_wrong(template if problem is not None and "template" in problem.code else name, wrong=wrong)
        self.say(problem)

    def _on_add(self) -> None:
        self.show_carriers([*self.carriers, Carrier("")])
        self.names[-1].setFocus()

    def _on_remove(self, pressed: QPushButton) -> None:
        at = self.removes.index(pressed)
        self.show_carriers([each for place, each in enumerate(self.carriers) if place != at])
        # The keyboard stays at its height: on the row that has moved up.
        (self.removes[min(at, len(self.removes) - 1)] if self.removes else self.add).setFocus()

    def _on_reset(self) -> None:
        self.show_carriers(PRESETS)
        self._keep(self.carriers)

    def _on_save(self) -> None:
        self._keep(self.carriers)
