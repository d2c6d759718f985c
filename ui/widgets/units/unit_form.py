"""The form of a sales unit: name, colour, country, and its keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.shop.sales_unit import UnitColour
from app.domain.shop.unit_facts import UnitFacts
from app.domain.units.pasted_keys import KeyPart, PastedKeys, sort_keys
from ui.look.sizes import GAP, SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.units.key_list import KeyList
from ui.widgets.units.key_result import KeyResult
from ui.widgets.units.paste_box import PasteBox


class UnitDraft(NamedTuple):
    """What stands in the form.

    `unit` is 0 for a new one; the keys never show in a text.
    """

    unit: int
    name: str
    colour: UnitColour
    market: str
    keys: PastedKeys


class UnitForm(Card):
    """Emits `test_wanted` and `submitted` with a `UnitDraft`, and `left` when it is given up."""

    test_wanted = Signal(object)
    submitted = Signal(object)
    left = Signal()

    def __init__(self, countries: Sequence[tuple[str, str]], *, practising: bool) -> None:
        super().__init__(tr("Add a sales unit"))
        self._practising = practising
        self._unit = 0
        self._keys = PastedKeys()
        self.name = Field(tr("Name"))
        self.country = choice(tr("Country"), list(countries))
        self.colour = choice(tr("Colour"), colour_choices())
        self.paste = PasteBox(tr("Keys from the portal"), tr("Paste here, all at once or one by one, as they come."))
        self.paste.pasted.connect(self.take)
        self.problem = label(role="error", wrap=True)
        self.keys = KeyList()
        self.result = KeyResult()
        self.test = button(tr("Test these keys"), lambda: self.test_wanted.emit(self.draft))
        self.save = button(tr("Save"), lambda: self.submitted.emit(self.draft))
        self.leave = button(tr("Back"), self.left.emit, "quiet", by_enter=True)
        self._build()
        self.show_new("NO")

    def _build(self) -> None:
        self.inside.setSpacing(GAP)
        self.inside.addWidget(self.name)
        self._country = _named(tr("Country"), self.country)
        for part in (self._country, _named(tr("Colour"), self.colour)):
            self.inside.addWidget(part)
        self._secret = QWidget()
        column = QVBoxLayout(self._secret)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        words = tr("You find them in the portal, under “For developers”. They go into the key store of this machine and are"
                   " never shown again.")  # fmt: skip
        name = label(tr("Keys from the portal"), "small")
        name.setBuddy(self.paste)
        for part in (name, self.paste, self.problem, self.keys, label(words, "small", wrap=True)):
            column.addWidget(part)
        self.inside.addWidget(self._secret)
        self._secret.setVisible(not self._practising)
        self.inside.addWidget(self.result)
        row = QHBoxLayout()
        for each in (self.test, self.save, self.leave):
            row.addWidget(each)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.test.setVisible(not self._practising)

    # what is shown

    def show_new(self, market: str) -> None:
        """Begin with a new sales unit."""
        self.title.setText(tr("Add a sales unit"))
        self._fill(0, "", UnitColour.NONE)
        self._country.setVisible(True)
        self.country.setCurrentIndex(self.country.findData(market))

    def show_unit(self, unit: int, name: str, colour: UnitColour, msn: str) -> None:
        """Change a sales unit; its keys stay as they are until others are pasted."""
        self.title.setText(tr("Change {name}").format(name=name))
        self._fill(unit, name, colour)
        # Its country, currency and VAT stand in the other settings, while it sells.
        self._country.setVisible(False)
        self.keys.show_parts((), kept=True, msn=msn)

    def show_facts(self, words: str, facts: UnitFacts | None, msn: str) -> None:
        """The keys are right: say so, and fill in what the service tells."""
        if msn and KeyPart.MSN not in self._keys.values:
            self._keys = self._keys.with_number(msn)
            self._show_keys()
        if facts is not None and not self._unit:
            if not self.name.text:
                self.name.edit.setText(facts.name)
            at = self.country.findData(facts.country)
            self.country.setCurrentIndex(at if at >= 0 else self.country.currentIndex())
        self.result.show_words(words, facts=facts)

    def show_busy(self, *, busy: bool) -> None:
        """Keep from being pressed twice."""
        for each in (self.test, self.save):
            each.setEnabled(not busy)

    def complain(self, field: str, sentence: str) -> None:
        """Say what is wrong, at its field; an empty sentence takes all back."""
        self.name.complain(sentence if field == "name" else "")
        self._tell("" if field == "name" else sentence)
        if sentence:
            (self.name if field == "name" else self.paste).setFocus()

    # what is typed

    @property
    def draft(self) -> UnitDraft:
        """What stands in the form."""
        colour = UnitColour(self.colour.currentData())
        return UnitDraft(self._unit, self.name.text, colour, str(self.country.currentData()), self._keys)

    def put(self, draft: UnitDraft) -> None:
        """Fill in what was typed before; the title stays."""
        self._fill(draft.unit, draft.name, draft.colour)
        self._keys = draft.keys
        self.country.setCurrentIndex(self.country.findData(draft.market))
        self._show_keys()

    def take(self, text: str) -> None:
        """Sort what was pasted."""
        self._keys = self._keys.joined(sort_keys(text))
        words = tr("Not all of it was understood: something in it is none of these values.")
        self._tell(words if self._keys.unread else "")
        self.result.clear()
        self._show_keys()

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _show_keys(self) -> None:
        values = self._keys.values
        self.keys.show_parts(values, kept=bool(self._unit), msn=values.get(KeyPart.MSN, ""))

    def _fill(self, unit: int, name: str, colour: UnitColour) -> None:
        self._unit, self._keys = unit, PastedKeys()
        self.complain("", "")
        self.result.clear()
        self.name.edit.setText(name)
        self.colour.setCurrentIndex(self.colour.findData(colour.value))
        self._show_keys()


def _named(name: str, control: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SMALL)
    above = label(name, "small")
    above.setBuddy(control)
    column.addWidget(above)
    column.addWidget(control)
    return whole


def colour_choices() -> list[tuple[str, str]]:
    """The colours of a sales unit, with their words."""
    return [
        (UnitColour.NONE.value, tr("None")),
        (UnitColour.BLUE.value, tr("Blue")),
        (UnitColour.GREEN.value, tr("Green")),
        (UnitColour.RED.value, tr("Red")),
        (UnitColour.VIOLET.value, tr("Violet")),
        (UnitColour.GREY.value, tr("Grey")),
    ]
