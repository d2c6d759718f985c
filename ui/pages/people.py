"""The page *People*: who works here, what they may do, one's own PIN."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.money import Money, format_money, parse_amount
from app.domain.problem import AppError, TroubleCode
from app.domain.shop.permission import ROLES, TABLE, Act, Right, Role
from app.domain.shop.person import Person
from app.services.people.staff import USUAL_LIMIT
from app.words.people import RIGHTS, ROLE_WORDS
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import sentence, tr
from ui.page_changes import PageChanges
from ui.presence import hear_end
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, page_frame
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.people.people_card import PeopleCard, PersonRow
from ui.widgets.people.person_form import PersonForm, TypedPerson
from ui.widgets.people.pin_field import PinField
from ui.widgets.people.rights_card import RightsCard
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.columns import Columns
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, changed_question
from ui.widgets.tills.version_words import TwoTexts


class PeoplePage(QWidget):
    """Who works here, what each may do, and when the till locks itself."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._currency = context.app.preferences.current.currency
        self._seen: Person | None = None
        self.dialog: ElsewhereDialog | None = None
        self.people = PeopleCard()
        self.people.change_wanted.connect(self._on_change_wanted)
        self.people.removed.connect(self._on_removed)
        self.form = PersonForm([(role.value, tr(ROLE_WORDS[role])) for role in ROLES])
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self._begin_anew)
        columns = Columns()
        columns.left.addWidget(self.people)
        columns.left.addWidget(self.form)
        columns.left.addWidget(self._build_own())
        columns.left.addStretch(1)
        columns.right.addWidget(self._build_lock())
        columns.right.addWidget(_rights())
        columns.right.addStretch(1)
        page = page_frame(self)
        page.addWidget(label(tr("People"), "title"))
        page.addLayout(in_margin(scrolling(columns)), 1)
        self._changes = PageChanges(self, context.bridge, self._on_people, Topic.PEOPLE)
        self._reload()
        self._begin_anew()

    def focus_first(self) -> None:
        """Put the keyboard where a person is added, or one's own PIN is changed."""
        (self.form.name if self.form.isVisibleTo(self) else self.own_pin).setFocus()

    def _build_own(self) -> Card:
        self.own = Card(tr("My PIN"))
        self.own_pin, self.new_pin = PinField(tr("PIN of now")), PinField(tr("New PIN"))
        self.new_again = PinField(tr("New PIN once more"))
        self.change_pin = button(tr("Change my PIN"), self._on_own_pin)
        for part in (self.own_pin, self.new_pin, self.new_again):
            self.own.inside.addWidget(part)
        self.own.inside.addLayout(_row(self.change_pin))
        return self.own

    def _build_lock(self) -> Card:
        self.lock = Card(tr("Lock"))
        self.minutes = Field(tr("Lock the till after so many minutes without a key or a click"))
        self.minutes.explain(tr("0 never locks it by itself. Who waits for a payment goes on waiting."))
        self.save_minutes = button(tr("Save"), self._on_minutes)
        self.lock.inside.addWidget(self.minutes)
        self.lock.inside.addLayout(_row(self.save_minutes))
        return self.lock

    def _on_people(self, changed: ChangeSet) -> None:
        self._reload()
        names = {each.name for each in self._context.app.staff.everybody}
        gone = bool(self.form.changes) and self.form.changes not in names
        # A new person who is half typed stays there, unless they would be the owner no longer.
        if gone or not self._owns or self.form.first is bool(names):
            self._begin_anew()

    @property
    def _owns(self) -> bool:
        """Whether the person at the till may change people."""
        return Act.PEOPLE in TABLE[self._context.app.session.role]

    def _reload(self) -> None:
        staff = self._context.app.staff
        everybody = self._context.bridge.read(lambda: staff.everybody) or ()
        self.people.complain("")
        self.people.show_people([self._row_of(each) for each in everybody])
        for presses in self.people.buttons.values():
            for each in presses:
                each.setVisible(self._owns)
        self.form.setVisible(self._owns)
        self.lock.setVisible(self._owns and bool(everybody))
        self.own.setVisible(staff.present is not None)
        # What is being typed there stays.
        if not self.minutes.edit.hasFocus():
            self.minutes.edit.setText(str(staff.lock_after))

    def _row_of(self, person: Person) -> PersonRow:
        limit = ""
        if person.refund_limit is not None:
            amount = format_money(Money(person.refund_limit, self._currency), self._context.language)
            limit = tr("refunds up to {amount} a day").format(amount=amount)
        return PersonRow(person.name, tr(ROLE_WORDS[person.role]), limit)

    def _begin_anew(self) -> None:
        usual = self._plain(USUAL_LIMIT)
        self.form.show_new(usual, first=not self._context.app.staff.everybody)

    def _plain(self, minor: int | None) -> str:
        return "" if minor is None else f"{minor // 100},{minor % 100:02}"

    def _on_change_wanted(self, name: str) -> None:
        person = self._context.app.staff.named(name)
        self.form.show_person(person.name, person.role.value, self._plain(person.refund_limit))
        self._seen = person
        self.form.role.setFocus()

    def _on_submitted(self, typed: TypedPerson) -> None:
        self.form.complain("", "")
        staff, name = self._context.app.staff, self.form.changes
        try:
            limit = parse_amount(typed.limit, currency=self._currency) if typed.limit else None
        except AppError as trouble:
            self._on_refused(trouble)
            return
        role = Role(typed.role)
        if name and self._seen is not None:
            seen = (self._seen.role, self._seen.refund_limit)
            work = staff.change(name, role, limit, typed.pin, seen=seen)
        else:
            work = staff.add(typed.name, typed.pin, role, limit)
        words = tr("{name} is changed.") if name else tr("{name} works here now.")
        refused = partial(self._on_refused, typed=typed)
        self._context.bridge.run("person", hear_end(work, partial(self._on_saved, words), refused))

    def _on_saved(self, words: str, person: Person) -> None:
        self._begin_anew()
        self._context.bridge.notice(words.format(name=person.name), Tone.GOOD)

    def _on_refused(self, trouble: AppError, typed: TypedPerson | None = None) -> None:
        if trouble.code == TroubleCode.PERSON_CHANGED and typed is not None:
            self._ask(self._context.app.staff.named(self.form.changes), typed)
        else:
            self.form.complain(trouble.field, sentence(trouble, self._context.language))

    def _ask(self, theirs: Person, typed: TypedPerson) -> None:
        """Ask which version of a person stays: what is `typed` here, or `theirs`."""
        rows = [
            TwoTexts(tr("Role"), tr(ROLE_WORDS[Role(typed.role)]), tr(ROLE_WORDS[theirs.role])),
            TwoTexts(tr("Refunds a day without a second person"), typed.limit, self._plain(theirs.refund_limit)),
        ]
        said = changed_question(tr("Somebody else changed this person meanwhile"), theirs.name, rows)
        self.dialog = ElsewhereDialog(self._context.keys, said, self.window())
        self.dialog.help_wanted.connect(self._context.bridge.help_wanted)
        self.dialog.kept.connect(lambda: self._keep_mine(theirs, typed))
        self.dialog.taken.connect(lambda: self._on_change_wanted(theirs.name))
        self.dialog.open()

    def _keep_mine(self, theirs: Person, typed: TypedPerson) -> None:
        self._seen = theirs
        self._on_submitted(typed)

    def _on_removed(self, name: str) -> None:
        self._context.bridge.write("remove person", self._context.app.staff.remove(name), ending=self._on_remove_ended)

    def _on_remove_ended(self, words: str) -> bool:
        if words:
            self._reload()
            self.people.complain(words)
        return bool(words)

    def _on_minutes(self) -> None:
        typed = self.minutes.text.strip()
        try:
            # What is no number is as wrong as one that is too large.
            self._context.app.staff.lock_itself_after(int(typed) if typed.isascii() and typed.isdigit() else -1)
        except AppError as trouble:
            self.minutes.complain(sentence(trouble, self._context.language))
            return
        self._context.bridge.notice(tr("Saved."), Tone.GOOD)

    def _on_own_pin(self) -> None:
        if self.new_pin.text != self.new_again.text:
            self.new_again.complain(tr("The two PINs are not the same."))
            return
        work = self._context.app.staff.change_own_pin(self.own_pin.take(), self.new_pin.text)
        self._context.bridge.run("own pin", work, ending=self._on_own_ended)

    def _on_own_ended(self, words: str) -> bool:
        self.own_pin.complain(words)
        if words:
            self.own_pin.setFocus()
            # It stands at the field now, and needs no notice.
            return True
        for each in (self.new_pin, self.new_again):
            each.edit.clear()
        self._context.bridge.notice(tr("The PIN is changed."), Tone.GOOD)
        return True


def _rights() -> RightsCard:
    words = {Right.ALLOWED: tr("yes"), Right.LIMITED: tr("up to the limit"), Right.SECOND: tr("with a second person")}
    rows = [
        (tr(RIGHTS[act]), [words[TABLE[role][act]] if act in TABLE[role] else tr("no") for role in ROLES])
        for act in Act
        if act is not Act.REMEMBER
    ]
    return RightsCard([tr(ROLE_WORDS[role]) for role in ROLES], rows)


def _row(press: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(press)
    row.addStretch(1)
    return row
