"""Sales units and their keys in the settings."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.changes import ChangeSet, Topic
from app.domain.problem import AppError, Invalid, TroubleCode
from app.domain.shop.sales_unit import SalesUnit, UnitColour, World
from app.domain.shop.unit_facts import UnitFacts
from app.domain.units.key_answers import KeyFault, KeyReport
from app.domain.units.pasted_keys import KeyPlace, PastedKeys
from app.errors import Offline, Uncertain
from app.services.units.sales_units import TypedUnit
from app.settings import SETTINGS
from app.words.shop.units import lacking, shown_reached
from ui.bridge import KEYS, Notice, Tone
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.presence import is_there, lives
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, changed_question
from ui.widgets.tills.version_words import TwoTexts
from ui.widgets.units.unit_form import UnitDraft, UnitForm, colour_choices
from ui.widgets.units.units_card import UnitRow, UnitsCard
from ui.widgets.units.worlds_card import WorldsCard

PROFILES = {World.PRACTICE: "practice", World.TEST: "test", World.REAL: "production"}
(COUNTRIES,) = (setting.choices for setting in SETTINGS if setting.name == "market")


class UnitsPart(GroupPart):
    """The sales units, the form of one of them, and the worlds."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.units = UnitsCard()
        self._forget_test()
        self.seen: tuple[str, UnitColour] | None = None
        self.question: ElsewhereDialog | None = None
        countries = [(code, tr(words)) for code, words in COUNTRIES]
        self.unit = UnitForm(countries, practising=self.context.app.practising)
        self.worlds = WorldsCard(self.context.app.session.unit.world)
        self.units.use_wanted.connect(self.wishes.unit_wanted)
        self.units.add_wanted.connect(self.add)
        self.units.change_wanted.connect(self._on_change)
        self.units.removed.connect(self._on_removed)
        self.unit.test_wanted.connect(self._on_test)
        self.unit.submitted.connect(self._on_submitted)
        self.unit.left.connect(self._leave)
        self.worlds.wanted.connect(lambda world: self.wishes.world_wanted.emit(PROFILES[world]))
        # In a room of its own: the page shows and hides cards by what is searched for.
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unit)
        self.cards = (self.units, room, self.worlds)
        self._show()
        self._open(adding=not self.context.app.units.all)

    def look(self) -> None:
        self._show()
        # The key store may take seconds; what it says comes as a change.
        self.context.bridge.run("units", self.context.app.units.look(), latest=True, quiet=True)

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.UNITS, Topic.SETTINGS):
            self._show()

    def add(self) -> None:
        """Begin to add a sales unit."""
        self.unit.show_new(self.context.app.preferences.current.market)
        self._open(adding=True)
        self.unit.name.setFocus()

    def _forget_test(self) -> None:
        """What was tested in the form; the next unit is another one."""
        self.tested: PastedKeys | None = None
        self.facts: UnitFacts | None = None
        self.first_is_dead = False

    def _open(self, *, adding: bool) -> None:
        self._forget_test()
        self._opened = adding
        self.unit.setVisible(adding)
        self.units.add.setVisible(not adding)

    def _leave(self) -> None:
        self._open(adding=False)
        self.units.add.setFocus()

    def _show(self) -> None:
        units = self.context.app.units
        self.units.show_units([self._row(each) for each in units.all])

    def _row(self, unit: SalesUnit) -> UnitRow:
        units, here = self.context.app.units, unit.id == self.context.app.units.current.id
        settings = self.context.app.preferences.of(unit.id)
        country = dict(COUNTRIES)[settings.market]
        till = tr("till {name}").format(name=settings.pos_id) if settings.pos_id else ""
        number = f"MSN {unit.msn}" if unit.msn else ""
        keys = _place_words(units.places.get(unit.id))
        parts = (tr("sells here now") if here else "", number, tr(country), settings.currency, till, keys)
        name = units.shown_name(unit) or tr("Sales unit")
        colour = self.context.look.unit_colours(unit.colour).text
        return UnitRow(unit.id, name, " · ".join(part for part in parts if part), colour, here)

    def _on_change(self, unit: int) -> None:
        units = self.context.app.units
        known = next(each for each in units.all if each.id == unit)
        self.unit.show_unit(unit, units.shown_name(known), known.colour, known.msn)
        self.seen = (units.shown_name(known), known.colour)
        self._open(adding=True)
        self.unit.name.setFocus()

    def _on_removed(self, unit: int) -> None:
        self._run(self.context.app.units.remove(unit), lambda trouble: self.units.complain(self._say(trouble)))

    @property
    def typed(self) -> Any:
        draft = self.unit.draft
        return (draft, self.seen) if self._opened and (draft.name or draft.keys.values) else None

    def bring_back(self, typed: Any) -> None:
        draft, seen = typed
        units = {each.id for each in self.context.app.units.all}
        if draft.unit in units:
            self._on_change(draft.unit)
            self.seen = seen
        else:
            self.add()
        self.unit.put(draft._replace(unit=draft.unit if draft.unit in units else 0))

    # keys

    def _on_test(self, draft: UnitDraft) -> None:
        self._run(_try_out(self, draft), self._on_refused)

    def _on_submitted(self, draft: UnitDraft) -> None:
        self._run(_save(self, draft, self.seen), partial(self._on_unsaved, draft))

    def _on_unsaved(self, draft: UnitDraft, trouble: AppError) -> None:
        if trouble.code == TroubleCode.UNIT_CHANGED:
            self._ask(draft)
        else:
            self._on_refused(trouble)

    def _ask(self, mine: UnitDraft) -> None:
        """Ask which version of a sales unit stays: `mine`, or another till's."""
        units, names = self.context.app.units, dict(colour_choices())
        theirs = next(each for each in units.all if each.id == mine.unit)
        name = units.shown_name(theirs)
        rows = [
            TwoTexts(tr("Name"), mine.name, name),
            TwoTexts(tr("Colour"), names[mine.colour.value], names[theirs.colour.value]),
        ]
        said = changed_question(tr("Another till changed this sales unit meanwhile"), name, rows)
        self.question = self.ask_which(said, partial(self._keep_mine, theirs), partial(self._on_change, theirs.id))

    def _keep_mine(self, theirs: SalesUnit) -> None:
        self.seen = (self.context.app.units.shown_name(theirs), theirs.colour)
        self._on_submitted(self.unit.draft)

    def show_report(self, report: KeyReport, keys: PastedKeys) -> None:
        """Say what the test of `keys` found."""
        self.tested = None if report.fault else keys.with_number(report.msn)
        self.facts, self.first_is_dead = report.facts, report.first_is_dead
        if report.fault is not None:
            self.unit.result.show_words(self._fault_words(report), wrong=True)
            return
        words = tr("The keys are right. This sales unit may:")
        if report.facts is None and self.context.unit.world is World.TEST:
            words = tr("The keys are right. The test environment cannot tell what the sales unit may do.")
        elif report.facts is None:
            words = tr("The keys are right. Vipps MobilePay does not tell what the sales unit may do.")
        self.unit.show_facts(words, report.facts, report.msn)

    def tell_saved(self, name: str, *, kept: bool) -> None:
        """Say that a sales unit is set up, and what it lacks.

        And that its keys are for this run alone, where they are not `kept`.
        """
        lacks = "; ".join(tr(each) for each in lacking(self.facts)) if self.facts else ""
        words = tr("{name} is set up.").format(name=name) if kept else self._say(Invalid("keys_this_run"))
        # Who saves without a test has to know it all the same, before the first customer does.
        words += " " + tr("It may not: {abilities}.").format(abilities=lacks) if lacks else ""
        # In the place of the word that there are no keys.
        notice = Notice(words, Tone.GOOD if kept and not lacks else Tone.UNKNOWN, topic=KEYS)
        self.context.bridge.say(notice)
        # Another name or colour may have built the window anew meanwhile.
        if isValid(self):
            self._open(adding=False)

    def _fault_words(self, report: KeyReport) -> str:
        if report.fault is KeyFault.MSN and report.reached:
            return self._say(Invalid("wrong_msn_reached", reached=shown_reached(report.reached)))
        return self._say(Invalid(str(report.fault)))

    def _on_refused(self, trouble: AppError) -> None:
        self.unit.complain(trouble.field, self._say(trouble))

    def _say(self, trouble: AppError) -> str:
        return sentence(trouble, self.context.language)

    def _run(self, work: Coroutine[Any, Any, object], refuse: Callable[[AppError], None]) -> None:
        self.unit.complain("", "")
        self.unit.show_busy(busy=True)
        self.context.bridge.run("unit", _settle(self, work, refuse))


async def _try_out(part: UnitsPart, draft: UnitDraft) -> KeyReport:
    """Test the keys of the form, with those that are kept in the place of what is missing."""
    app, keys = part.context.app, draft.keys
    if draft.unit:
        keys = await app.units.with_kept(draft.unit, keys)
    report = await app.key_trial.try_out(keys)
    if isValid(part):
        part.show_report(report, draft.keys)
    return report


async def _save(part: UnitsPart, draft: UnitDraft, seen: tuple[str, UnitColour] | None) -> None:
    units, keys, kept = part.context.app.units, draft.keys, True
    if keys.values and keys != part.tested:
        part.facts, part.first_is_dead = None, False
        try:
            report = await _try_out(part, draft)
        except (Offline, Uncertain):
            pass  # without a network nobody can say whether they are right, and they are kept as they are
        else:
            if report.fault is not None:
                return
            keys = keys.with_number(report.msn)
    if draft.unit:
        if keys.values:
            kept = await units.replace_keys(draft.unit, keys, first_is_dead=part.first_is_dead)
        name = (await units.change(draft.unit, draft.name, draft.colour, seen=seen)).name
    else:
        keys = keys.without_first() if part.first_is_dead else keys
        added, kept = await units.add(TypedUnit(draft.name, draft.colour, draft.market), keys)
        name = added.name
    part.tell_saved(name, kept=kept)


async def _settle(part: UnitsPart, work: Coroutine[Any, Any, object], refuse: Callable[[AppError], None]) -> None:
    """Do `work`; what is wrong with it stands where it was begun."""
    trouble = None
    try:
        await work
    except AppError as refused:
        trouble = refused
    if lives(part):
        part.unit.show_busy(busy=False)
    if trouble is not None:
        # The window may have been built anew meanwhile: then it is told as a notice.
        if not is_there(part):
            raise trouble
        refuse(trouble)


def _place_words(place: KeyPlace | None) -> str:
    return {
        None: "",
        KeyPlace.KEY_STORE: tr("keys in the key store"),
        KeyPlace.THIS_RUN: tr("keys for this run only"),
        KeyPlace.ENVIRONMENT: tr("keys from the environment"),
        KeyPlace.PRACTICE: tr("no keys needed"),
        KeyPlace.NOWHERE: tr("no keys"),
    }[place]
