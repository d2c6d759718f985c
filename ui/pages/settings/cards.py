"""The cards of the settings that lead elsewhere, or keep something of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout
from shiboken6 import isValid

from app.changes import ChangeSet, Topic
from app.domain.papers.printer import Paper, Way, parse_target
from app.domain.problem import AppError, Invalid, TroubleCode
from app.domain.scanning.scan import Scan
from app.domain.scanning.typing_pace import Pace
from app.domain.shop.carrier import Carrier, write_carriers
from app.domain.shop.remembered import Remembered
from ui.bridge import Tone
from ui.context import Context
from ui.input.commands import Command
from ui.look.formats import whole_day
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, press_card
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import show_role
from ui.widgets.settings.carriers_card import CarriersCard
from ui.widgets.settings.safety_card import SafetyCard
from ui.widgets.settings.scanner_card import ScannerCard
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, changed_question
from ui.widgets.tills.version_words import TwoTexts


class KeysPart(GroupPart):
    """Leads to the keys."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.keys = button(tr("Show and change the keys…"), self.wishes.keys_wanted.emit)
        self.context.keys.tip(self.keys, Command.KEYS)
        self.cards = (press_card(tr("Keys"), tr("All keys in one place. Each can be changed."), self.keys),)


class PeoplePart(GroupPart):
    """Leads to the people."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.people = button(tr("Show and change people…"), self.wishes.people_wanted.emit)
        words = tr("Several people at one till, each with a PIN and a role.")
        self.cards = (press_card(tr("People"), words, self.people),)


class GoingLivePart(GroupPart):
    """Leads to what a shop shows before it takes real money."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.going_live = button(tr("Show the list…"), self.wishes.going_live_wanted.emit)
        words = tr("What Vipps MobilePay asks of a shop before it goes live, and what your test payments show of it.")
        self.cards = (press_card(tr("Going live"), words, self.going_live),)


class PrivacyPart(GroupPart):
    """Leads to what is kept of customers."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.privacy = button(tr("Show and erase what is kept…"), self.wishes.privacy_wanted.emit)
        words = tr("What is kept of customers, where and how long; erase or hand out.")
        self.cards = (press_card(tr("What is kept"), words, self.privacy),)


class TourPart(GroupPart):
    """Begins the tour; in practice mode only."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.tour = button(tr("Take the tour"), self.wishes.tour_wanted.emit)
        self.cards = (press_card(tr("Tour"), tr("Two minutes: one sale from the first key to the money."), self.tour),)


class CarriersPart(GroupPart):
    """Who carries parcels."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.card = CarriersCard(self.context.look, self._on_carriers)
        self.question: ElsewhereDialog | None = None
        self.cards = (self.card,)
        self._show()

    def take(self, changed: ChangeSet) -> None:
        # What is being typed stays; where another till has saved others meanwhile, saving asks.
        if changed.has(Topic.SETTINGS) and not self.card.unsaved:
            self._show()

    def _show(self) -> None:
        settings = self.context.app.preferences.current
        self._seen = settings.carriers
        self.card.show_saved(settings.carrier_list)

    @property
    def typed(self) -> Any:
        return (self.card.carriers, self._seen) if self.card.unsaved else None

    def bring_back(self, typed: Any) -> None:
        carriers, self._seen = typed
        self.card.show_carriers(carriers)

    def _on_carriers(self, carriers: list[Carrier]) -> None:
        self._save(carriers, self._seen)

    def _save(self, carriers: Sequence[Carrier], seen: str) -> None:
        self.context.bridge.write("carriers", _keep_carriers(self, carriers, seen), waits=[self.card])

    def show_kept(self) -> None:
        """What was typed is saved."""
        self._show()
        self.form.told.emit(tr("Saved: {what}").format(what=tr("Carriers")))

    def ask(self, mine: Sequence[Carrier]) -> None:
        """Ask which carriers stay: `mine`, or those of another till."""
        settings = self.context.app.preferences.current
        theirs = settings.carrier_list
        pages = [_by_name(mine), _by_name(theirs)]
        rows = [TwoTexts(key[0], *(each.get(key, "") for each in pages)) for key in {**pages[0], **pages[1]}]
        said = changed_question(tr("Another till changed the carriers meanwhile"), tr("The list of carriers"), rows)
        self.question = self.ask_which(said, lambda: self._save(mine, settings.carriers), self._show)


class ScannerPart(GroupPart):
    """Measures the scanner, and lets it be tried."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        scanner = self.context.scanner
        self.card = ScannerCard(self.context.look)
        self.card.show_pace(scanner.pace)
        self.card.listening.connect(scanner.record)
        self.card.chosen.connect(self._on_pace)
        scanner.recorded.connect(self.card.take_sample)
        self.cards = (self.card,)

    def take_scan(self, scan: Scan) -> bool:
        """A scan to try the scanner is for its card alone."""
        return self.card.take_scan(scan)

    def _on_pace(self, pace: Pace) -> None:
        try:
            self.context.app.memory.keep(Remembered.SCANNER_PACE, "" if pace == Pace() else pace.as_text)
        except AppError as trouble:
            self.context.bridge.tell(trouble)
            return
        self.context.scanner.use(pace)
        self.card.show_pace(pace)


class SamplePart(GroupPart):
    """Tries the printer, also one whose address is not saved yet."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.print_sample = button(tr("Print a test page"), self._on_sample)
        self.sample = label(role="small", wrap=True)
        card, row = Card(tr("Test page")), QHBoxLayout()
        row.addWidget(self.print_sample)
        row.addStretch(1)
        card.inside.addLayout(row)
        card.inside.addWidget(self.sample)
        self.cards = (card,)
        self._show()

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.PRINTS):
            self._show()

    def _on_sample(self) -> None:
        field = self.form.every["printer_address"]
        field.complain("")
        try:
            target = parse_target(Way(self.form.every["printer"].value), field.value)
        except Invalid as problem:
            field.complain(sentence(problem, self.context.language))
            field.setFocus()
            return
        printing, paper = self.context.app.printing, Paper(self.form.every["paper"].value)
        # Quiet, for what came of it stands below the button.
        self.context.bridge.run("print sample", printing.print_sample(target, paper), quiet=True)

    def _show(self) -> None:
        last = self.context.app.printing.sample
        self.print_sample.setEnabled(last is None or not last.busy)
        self.sample.setVisible(last is not None)
        if last is None:
            return
        if last.trouble is not None:
            self.sample.setText(sentence(last.trouble, self.context.language))
        else:
            words = tr("Printing on {printer} …") if last.busy else tr("{printer} has taken the test page. Look at it.")
            self.sample.setText(words.format(printer=last.printer))
        show_role(self.sample, "error" if last.trouble else "small")


class SafetyPart(GroupPart):
    """Copies of the data, the check of the log, and what the service taught."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        context = self.context
        self.card = SafetyCard()
        self.card.copy_wanted.connect(lambda: context.bridge.run("backup", _back_up(context)))
        self.card.check_wanted.connect(self._on_check)
        self.card.forget_wanted.connect(lambda: self._on_try_again(context.app.abilities.allow_parts))
        self.card.push_wanted.connect(lambda: self._on_try_again(context.app.abilities.allow_push))
        self.cards = (self.card,)
        self._show()

    def look(self) -> None:
        self._show()

    def take(self, changed: ChangeSet) -> None:
        if changed.has(Topic.SAFETY):
            self._show()

    def _show(self) -> None:
        context, newest = self.context, self.context.app.safety.newest
        place = str(newest.file) if newest else ""
        self.card.show_newest(newest.at if newest else None, place, context.language, context.now())
        self.card.show_busy(context.app.safety.busy)
        self.card.show_checked(context.app.safety.checked)
        browse, unit = context.app.browse, context.unit.id
        since = context.bridge.read(partial(browse.whole_only_since, unit))
        lesson = tr("This sales unit must capture the whole amount: a part was refused on {day}.") if since else ""
        parts = lesson.format(day=whole_day(since, context.language)) if since else ""
        since = context.bridge.read(partial(browse.push_refused_since, unit))
        lesson = tr("A push to a phone was refused here ({day}): new requests begin as QR.") if since else ""
        self.card.show_lessons(parts, lesson.format(day=whole_day(since, context.language)) if since else "")

    def _on_check(self) -> None:
        """Check the action log, or stop doing so; what comes of it is told as a notice."""
        if self.context.app.safety.checked is None:
            self.context.bridge.run("check-log", self.context.app.safety.check_log())
        else:
            self.context.app.safety.stop_check()

    def _on_try_again(self, allow: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self.context.bridge.write("allow", _then_show(allow(), self.look))


async def _then_show(work: Coroutine[Any, Any, None], show: Callable[[], None]) -> None:
    await work
    show()


def _by_name(carriers: Sequence[Carrier]) -> dict[tuple[str, int], str]:
    """What is said of each carrier, by its name and which one of that name it is."""
    said: dict[tuple[str, int], str] = {}
    names = Counter[str]()
    for each in carriers:
        # Two of one name are refused once they are saved; until then both have to be seen.
        name = each.name.strip()
        said[name, names[name]] = each.template.strip() or tr("No tracking page")
        names[name] += 1
    return said


async def _keep_carriers(part: CarriersPart, carriers: Sequence[Carrier], seen: str) -> None:
    preferences = part.context.app.preferences
    try:
        await preferences.change({"carriers": write_carriers(carriers)}, seen={"carriers": seen})
    except AppError as trouble:
        if trouble.code == TroubleCode.SETTING_CHANGED:
            preferences.read_again()
        if not isValid(part):
            raise
        if trouble.code == TroubleCode.SETTING_CHANGED:
            part.ask(carriers)
        else:
            part.card.complain(trouble)
    else:
        if isValid(part):
            part.show_kept()


async def _back_up(context: Context) -> None:
    await context.app.safety.back_up()
    context.bridge.notice(tr("Backed up and checked."), Tone.GOOD)
