"""The page *Data protection*: what is kept of customers, and of one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.changes import Topic
from app.domain.records.erasure import Erased, ErasurePlan
from app.errors import Blocked
from app.whole_file import write_whole
from app.words.privacy.erasing import done_lines, plan_lines
from app.words.privacy.handed_out import handed_out
from ui.bridge import Tone
from ui.context import Context
from ui.look.texts import tr, words_in
from ui.page_changes import PageChanges
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card, page_frame
from ui.widgets.basics.labels import label
from ui.widgets.privacy.kept_card import KeptCard
from ui.widgets.privacy.person_card import PersonCard
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.settings.columns import Columns


class PrivacyPage(QWidget):
    """What is kept, where and how long; and one customer at a time.

    Emits `settings_wanted` with the name of the setting that is to be changed, and `erasing` and `erased` before and after
    everything of a customer goes.
    """

    settings_wanted = Signal(str)
    erasing = Signal()
    erased = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.app = context.app
        self._phone = self._masked = ""
        self.person = PersonCard()
        self.person.asked.connect(self._on_asked)
        self.person.save_wanted.connect(self._on_save)
        self.person.erase_wanted.connect(self._on_erase)
        self.dialog: QFileDialog | None = None
        columns = Columns()
        columns.left.addWidget(self.person)
        self.tills = label(role="muted", wrap=True)
        columns.left.addWidget(self.tills)
        self.days = label(wrap=True)
        self.settings = button(
            tr("To the settings"), partial(self.settings_wanted.emit, "keep_customers"), by_enter=True
        )
        columns.left.addWidget(self._build_days())
        columns.left.addStretch(1)
        columns.right.addWidget(KeptCard())
        columns.right.addStretch(1)
        page = page_frame(self)
        page.addWidget(label(tr("Data protection"), "title"))
        page.addLayout(in_margin(scrolling(columns)), 1)
        topics = (Topic.SETTINGS, Topic.SAFETY)
        self._changes = PageChanges(self, context.bridge, lambda _changed: self._show(), *topics)
        self._show()

    def _build_days(self) -> Card:
        card = Card(tr("How long customers are kept"))
        card.inside.addWidget(self.days)
        row = QHBoxLayout()
        row.addWidget(self.settings)
        row.addStretch(1)
        card.inside.addLayout(row)
        return card

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.catch_up()

    def focus_first(self) -> None:
        """Put the keyboard where the number is typed."""
        self.person.number.setFocus()

    def show_customer(self, reference: str) -> None:
        """Show what is kept of the customer of an order, whose number stays masked."""
        view = self._context.order(reference)
        if view is None or not view.order.phone:
            return
        self.person.number.edit.setText(view.phone)
        self._masked, self._phone = view.phone, view.order.phone
        self._on_asked()

    @property
    def _number(self) -> str:
        """The number that is meant: as typed, or that of the order from which somebody came."""
        typed = self.person.typed
        return self._phone if self._phone and typed == self._masked else typed

    def _show(self) -> None:
        waiting = self._context.bridge.read(lambda: self.app.erasing.waiting) or ()
        words = tr(
            "Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.",
            count=len(waiting),
        )
        self.tills.setText(words.format(tills=", ".join(map(str, waiting))))
        self.tills.setVisible(bool(waiting))
        self._show_days()

    def _show_days(self) -> None:
        days = self.app.preferences.current.keep_customers
        forgets = tr("An order that has been over for {days} days loses its customer by itself.").format(days=days)
        self.days.setText(forgets if days else tr("Customers are kept until you erase them."))

    def _on_asked(self) -> None:
        self.person.begin_anew()
        self._context.bridge.run("privacy", _plan(self, self._number), latest=True, ending=self._on_trouble)

    def _on_erase(self) -> None:
        self.erasing.emit()
        self._context.bridge.run("erase", _erase(self, self._number), ending=self._on_trouble)

    def _on_trouble(self, sentence_of_it: str) -> bool:
        if sentence_of_it:
            self.person.complain(sentence_of_it)
        return True

    def show_plan(self, plan: ErasurePlan) -> None:
        """Show what erasing the customer comes to."""
        words = words_in(self._context.language)
        if plan.empty:
            self.person.show_lines([tr("Nothing is kept of a customer with this number.")], known=False, erasable=False)
        else:
            self.person.show_lines(plan_lines(plan, words), known=True, erasable=not plan.obstacles)

    def show_erased(self, done: Erased) -> None:
        """Show what was done."""
        self.erased.emit()
        self._phone = ""
        self.person.number.edit.clear()
        self.person.show_done(done_lines(done, words_in(self._context.language)))

    def _on_save(self) -> None:
        self.dialog = QFileDialog(self, tr("Save what is kept of this customer"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        self.dialog.setDefaultSuffix("json")
        self.dialog.selectFile("customer.json")
        self.dialog.fileSelected.connect(self.save_to)
        self.dialog.open()

    def save_to(self, name: str) -> None:
        """Write all that is kept to a file, and a text beside it."""
        self._context.bridge.write("hand out", _hand_out(self._context, self._number, Path(name)))


async def _plan(page: PrivacyPage, number: str) -> None:
    page.show_plan(await page.app.erasing.plan(number))


async def _erase(page: PrivacyPage, number: str) -> None:
    page.show_erased(await page.app.erasing.erase(number))


async def _hand_out(context: Context, number: str, file: Path) -> None:
    data = await context.app.handing_out.of(number)
    text = handed_out(data, context.app.preferences.current.shop, words_in(context.language))
    try:
        write_whole(file, data.as_json.encode())
        write_whole(file.with_suffix(".txt"), text.encode())
    except OSError as failure:
        raise Blocked("disk_unusable", reason=failure.strerror or "") from failure
    context.bridge.notice(tr("Saved: {file}").format(file=file.name), Tone.GOOD)
