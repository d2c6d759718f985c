"""The settings, as a form made from their declarations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.papers.printer import Paper, Way, parse_target
from app.domain.problem import AppError, Invalid
from app.domain.scanning.scan import Scan
from app.domain.scanning.typing_pace import Pace
from app.domain.shop.carrier import Carrier, write_carriers
from app.domain.shop.remembered import Remembered
from app.domain.vat import format_rate, usual_rate
from app.settings import MARKETS, SETTINGS, Section, Setting, Settings
from ui.bridge import Tone
from ui.context import Context
from ui.input.commands import Command
from ui.look.formats import whole_day
from ui.look.sizes import CONTROL_HEIGHT, GAP
from ui.look.texts import sentence, tr
from ui.page_changes import PageChanges
from ui.pages.settings.stickers import StickersPart
from ui.pages.settings.webhooks import WebhooksPart
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, page_frame, press_card
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.basics.marks import show_role
from ui.widgets.foot import Foot
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.carriers_card import CarriersCard
from ui.widgets.settings.columns import Columns
from ui.widgets.settings.safety_card import SafetyCard
from ui.widgets.settings.scanner_card import ScannerCard
from ui.widgets.settings.setting_field import SettingField

_LEFT = (Section.SALES_UNIT, Section.PAPER, Section.WEBHOOKS)
"""The sections of the left column."""
IN_FORM = [each for each in SETTINGS if not each.own_card]


class SettingsPage(QWidget):
    """One card a section, one field a setting.

    What is not saved yet says so. *Save* takes all or nothing. Emits `keys_wanted` when somebody wants to see or change the
    keys.
    """

    keys_wanted = Signal()
    tour_wanted = Signal()
    people_wanted = Signal()
    privacy_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.every: dict[str, SettingField] = {}
        self.fields: dict[str, Field] = {}
        self.choices: dict[str, QComboBox] = {}
        self.save = MainButton(self._on_save, context.keys)
        self.save.show_words(tr("Save settings"))
        self.undo = button(tr("Undo the changes"), self._on_undo, "quiet")
        self.unsaved = label(role="muted")
        self.unsaved.setMinimumHeight(CONTROL_HEIGHT)  # level with the words of the button beside it
        # Made before the sections, for the fields of its section go into it.
        self._webhooks = WebhooksPart(context, self, self.fields)
        self.webhooks = self._webhooks.card
        topics = (Topic.SAFETY, Topic.WEBHOOKS, Topic.PRINTS, Topic.SETTINGS)
        self._changes = PageChanges(self, context.bridge, self._read_changed, *topics)
        page = page_frame(self)
        head = QHBoxLayout()
        head.addWidget(label(tr("Settings"), "title"))
        head.addStretch(1)
        # Said once for the whole page: a word at each dot would be louder than the settings.
        head.addWidget(label(tr("● changed from the default"), "small"), 0, Qt.AlignmentFlag.AlignBottom)
        page.addLayout(head)
        self._scroll = scrolling(self._build_cards())
        page.addLayout(in_margin(self._scroll), 1)
        page.addWidget(Foot((self.undo, self.unsaved), (self.save,)))
        self._reload()
        self._webhooks.show()
        self._show_safety()
        self._show_sample()

    def _build_cards(self) -> Columns:
        cards = Columns()
        for section in Section:
            (cards.left if section in _LEFT else cards.right).addWidget(self._build(section))
        cards.right.addWidget(self._build_safety())
        presses = self._build_presses()
        for card in presses[:2]:
            cards.right.addWidget(card)
        self.carriers = CarriersCard(self._context.look, self._on_carriers)
        cards.left.addWidget(self.carriers)
        cards.left.addWidget(self._build_scanner())
        self.stickers = StickersPart(self._context, self)
        cards.left.addWidget(self.stickers.card)
        for card in presses[2:]:
            cards.right.addWidget(card)
        for column in (cards.left, cards.right):
            column.addStretch(1)
        return cards

    def _build_safety(self) -> SafetyCard:
        context = self._context
        self.safety = SafetyCard()
        self.safety.copy_wanted.connect(lambda: context.bridge.run("backup", _back_up(context)))
        self.safety.check_wanted.connect(self._on_check)
        self.safety.forget_wanted.connect(lambda: self._on_try_again(context.app.actions.allow_parts))
        self.safety.push_wanted.connect(lambda: self._on_try_again(context.app.actions.allow_push))
        return self.safety

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()
        self._show_safety()
        self._webhooks.look()
        self.stickers.look()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.fields["shop"].setFocus()

    def _build(self, section: Section) -> QWidget:
        card = self.webhooks if section is Section.WEBHOOKS else Card(tr(section.value))
        fields = self.webhooks.fields if section is Section.WEBHOOKS else card.inside
        fields.setSpacing(GAP)
        for setting in IN_FORM:
            if setting.section is section:
                fields.addWidget(self._build_setting(setting))
        # Beside the printer's own settings, for it tries what is typed there.
        if section is Section.PAPER:
            fields.addLayout(self._build_sample())
        return card

    def _build_sample(self) -> QVBoxLayout:
        self.print_sample = button(tr("Print a test page"), self._on_sample)
        self.sample = label(role="small", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.print_sample)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addLayout(row)
        column.addWidget(self.sample)
        return column

    def _build_presses(self) -> list[Card]:
        """Cards that lead elsewhere."""
        self.keys = button(tr("Show and change the keys…"), self.keys_wanted.emit)
        self._context.keys.tip(self.keys, Command.KEYS)
        self.people = button(tr("Show and change people…"), self.people_wanted.emit)
        self.privacy = button(tr("Show and erase what is kept…"), self.privacy_wanted.emit)
        cards = [
            press_card(tr("Keys"), tr("All keys in one place. Each can be changed."), self.keys),
            press_card(tr("People"), tr("Several people at one till, each with a PIN and a role."), self.people),
            press_card(
                tr("Data protection"),
                tr("What is kept of customers, where and how long; erase or hand out."),
                self.privacy,
            ),
        ]
        if self._context.app.practising:
            self.tour = button(tr("Take the tour"), self.tour_wanted.emit)
            words = tr("Two minutes: one sale from the first key to the money.")
            cards.append(press_card(tr("Tour"), words, self.tour))
        return cards

    def _build_scanner(self) -> QWidget:
        self.scanner = ScannerCard(self._context.look)
        self.scanner.show_pace(self._context.scanner.pace)
        self.scanner.listening.connect(self._context.scanner.record)
        self.scanner.chosen.connect(self._on_pace)
        self._context.scanner.recorded.connect(self.scanner.take_sample)
        return self.scanner

    def take_scan(self, scan: Scan) -> bool:
        """A scan to try the scanner is for its card alone."""
        return self.scanner.take_scan(scan)

    def _on_pace(self, pace: Pace) -> None:
        try:
            self._context.app.memory.keep(Remembered.SCANNER_PACE, "" if pace == Pace() else pace.as_text)
        except AppError as trouble:
            self._context.bridge.tell(trouble)
            return
        self._context.scanner.use(pace)
        self.scanner.show_pace(pace)

    def _build_setting(self, setting: Setting) -> QWidget:
        choices = [(value, tr(words)) for value, words in setting.choices]
        entry = SettingField(tr(setting.words), tr(setting.hint) if setting.hint else "", choices, setting.longest)
        self.every[setting.name] = entry
        if entry.choice is not None:
            self.choices[setting.name] = entry.choice
        else:
            self.fields[setting.name] = entry.field
        entry.edited.connect(self._show_unsaved)
        if setting.name == "market":
            entry.edited.connect(self._on_country)
        return entry

    def _reload(self) -> None:
        settings = self._context.app.preferences.current
        self._country = ""  # nothing follows from what is only filled in
        usual = self._context.app.preferences.usual
        self.carriers.show_carriers(settings.carrier_list)
        for setting in IN_FORM:
            entry = self.every[setting.name]
            entry.show_usual(_shown(setting, usual))
            entry.show_saved(_shown(setting, settings))
        self._country = settings.market

    def _on_country(self) -> None:
        """Another country brings its currency along, and its usual VAT unless the shop has one of its own."""
        before, market = self._country, self.every["market"].value
        if not before or market == before:
            return
        self._country = market
        self.every["currency"].put(MARKETS[market].value)
        if self.every["vat_default"].value == format_rate(usual_rate(before)):
            self.every["vat_default"].put(format_rate(usual_rate(market)))

    def _show_unsaved(self) -> None:
        count = sum(entry.unsaved for entry in self.every.values())
        self.unsaved.setText(tr("Not saved yet: {count}").format(count=count) if count else "")
        self.undo.setEnabled(bool(count))
        self.save.show_idle(not count)

    def _on_undo(self) -> None:
        self._reload()
        self.focus_first()

    @property
    def place(self) -> tuple[str, int]:
        """The place on the page: the focused setting, and the scroll position."""
        holder = self.focusWidget()
        focused = [name for name, entry in self.every.items() if holder is not None and entry.isAncestorOf(holder)]
        return "".join(focused), self._scroll.verticalScrollBar().value()

    def come_back(self, place: tuple[str, int]) -> None:
        """Go to a `place` of an earlier page."""
        name, down = place
        if name in self.every:
            self.every[name].setFocus()
        else:
            # It was *Save* that made the page anew, and there the keyboard was.
            self.save.setFocus()
        self._scroll.verticalScrollBar().setValue(down)  # after the keyboard, which brings its field into view

    def _read_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.SAFETY):
            self._show_safety()
        if changed.has(Topic.WEBHOOKS):
            self._webhooks.show()
        if changed.has(Topic.PRINTS):
            self._show_sample()
        if changed.has(Topic.SETTINGS):
            self._reload()
            self._webhooks.look()

    def _show_safety(self) -> None:
        context, newest = self._context, self._context.app.safety.newest
        place = str(newest.file) if newest else ""
        self.safety.show_newest(newest.at if newest else None, place, context.language, context.now())
        self.safety.show_busy(context.app.safety.busy)
        self.safety.show_checked(context.app.safety.checked)
        since = context.bridge.read(context.app.browse.whole_only_since)
        lesson = tr("This sales unit must capture the whole amount: a part was refused on {day}.") if since else ""
        parts = lesson.format(day=whole_day(since, context.language)) if since else ""
        since = context.bridge.read(context.app.browse.push_refused_since)
        lesson = tr("A push to a phone was refused here ({day}): new requests begin as QR.") if since else ""
        self.safety.show_lessons(parts, lesson.format(day=whole_day(since, context.language)) if since else "")

    def _on_check(self) -> None:
        """Check the action log, or stop doing so; what comes of it is told as a notice."""
        if self._context.app.safety.checked is None:
            self._context.bridge.run("check-log", self._context.app.safety.check_log())
        else:
            self._context.app.safety.stop_check()

    def _on_try_again(self, allow: Callable[[], None]) -> None:
        try:
            allow()
        except AppError as trouble:
            self._context.bridge.tell(trouble)
        self._show_safety()

    def _on_save(self) -> None:
        # All at once: two settings may only hold together.
        typed = {name: entry.value for name, entry in self.every.items()}
        wrong = {problem.field: problem for problem in self._context.app.preferences.problems(typed)}
        for name, entry in self.every.items():
            entry.complain(sentence(wrong[name], self._context.language) if name in wrong else "")
        if wrong:
            # In the order in which they stand on the page, and not in that of the problems.
            next(entry for name, entry in self.every.items() if name in wrong).setFocus()
            return
        try:
            self._context.app.preferences.change(typed)
        except AppError as trouble:
            self._context.bridge.tell(trouble)

    def _on_carriers(self, carriers: list[Carrier]) -> None:
        """Keep the carriers of the card, apart from what stands in the form."""
        try:
            self._context.app.preferences.change({"carriers": write_carriers(carriers)})
            self._context.bridge.notice(tr("The carriers are saved."))
        except AppError as trouble:
            self.carriers.complain(trouble)

    # papers

    def _on_sample(self) -> None:
        """Try the printer that is typed in, before it is saved."""
        field = self.fields["printer_address"]
        field.complain("")
        try:
            target = parse_target(Way(self.choices["printer"].currentData()), field.text)
        except Invalid as problem:
            field.complain(sentence(problem, self._context.language))
            field.setFocus()
            return
        printing, paper = self._context.app.printing, Paper(self.choices["paper"].currentData())
        # Quiet, for what came of it stands below the button.
        self._context.bridge.run("print sample", printing.print_sample(target, paper), quiet=True)

    def _show_sample(self) -> None:
        last = self._context.app.printing.sample
        self.print_sample.setEnabled(last is None or not last.busy)
        self.sample.setVisible(last is not None)
        if last is None:
            return
        if last.trouble is not None:
            self.sample.setText(sentence(last.trouble, self._context.language))
        else:
            words = tr("Printing on {printer} …") if last.busy else tr("{printer} has taken the test page. Look at it.")
            self.sample.setText(words.format(printer=last.printer))
        show_role(self.sample, "error" if last.trouble else "small")


def _shown(setting: Setting, settings: Settings) -> str:
    """What stands in the field of a setting."""
    return setting.show(getattr(settings, setting.name))


async def _back_up(context: Context) -> None:
    await context.app.safety.back_up()
    context.bridge.notice(tr("Backed up and checked."), Tone.GOOD)
