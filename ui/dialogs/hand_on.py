"""Handing a closed day on: its voucher to the bookkeeping, its paper by mail."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.bookkeeping.forms.voucher_form import VoucherForm, chosen_form
from app.domain.bookkeeping.voucher import VoucherPart
from app.domain.day.business_day import DayRange, Period, days_of
from app.domain.day.figures import ClosedDay
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from app.services.handing_on.vouchers import DayVouchers, MoneyState
from ui.context import Context
from ui.input.commands import Command
from ui.look.formats import day_words, month_words
from ui.look.sizes import GAP, SMALL, WIDE
from ui.look.texts import sentence, tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce, show_role

WIDTH = 520
_DAY, _MONTH = "day", "month"


class VoucherWish(NamedTuple):
    """What was chosen when writing began."""

    days: DayRange
    part: VoucherPart
    form: VoucherForm


class HandOnDialog(QDialog):
    """Hands one closed day or its month on, and says what came of it.

    `mail` opens a letter with its paper.
    """

    def __init__(self, context: Context, closed: ClosedDay, parent: QWidget, mail: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context, self._closed = context, closed
        self.app = context.app
        self.ended = False
        self.finished.connect(self._on_finished)
        self._folder: Path | None = None
        self.dialog: QFileDialog | None = None
        self.setWindowTitle(tr("Hand on"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context.keys.bind(self, Command.HELP, lambda: context.bridge.help_wanted.emit(self))
        self.setFixedWidth(WIDTH)
        self.form = choice(tr("Bookkeeping program"), [(form.value, tr(form.facts.name)) for form in VoucherForm])
        self.month = days_of(Period.MONTH, closed.day)
        self.days = choice(tr("Days"), self._day_choices())
        self.part = choice(tr("What"), _part_words())
        self.unsure = label(
            tr("No document of its makers confirms this form. Look once at what your program makes of it."),
            "small",
            wrap=True,
        )
        self.money = label(role="small", wrap=True)
        self.save = button(tr("Save voucher…"), self._on_save)
        self.mail = button(tr("Mail the slip…"), mail)
        self.told = label(role="small", wrap=True)
        self.show_folder = button(tr("Open the folder"), self._on_folder, "quiet")
        self.form.setCurrentIndex(self.form.findData(self._usual_form()))
        self.form.currentIndexChanged.connect(self._show_chosen)
        for each in (self.days, self.part):
            each.currentIndexChanged.connect(self._show_chosen)
        self._build()
        self._show_chosen()

    def _build(self) -> None:
        day = self._day_words(self._closed.day)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Hand on · {day}").format(day=day), "title", wrap=True))
        column.addWidget(label(tr("Bookkeeping"), "heading"))
        for each in (self.days, self.form, self.unsure, self.part, self.money):
            column.addWidget(each)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("Mail"), "heading"))
        column.addWidget(label(tr("Your mail program opens with the slip; you send it."), "small", wrap=True))
        column.addWidget(self.mail, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(button(tr("Close"), self.accept))
        column.addLayout(foot)
        self.told.hide()
        self.show_folder.hide()

    def _usual_form(self) -> str:
        settings = self._context.app.preferences.current
        kept = self._context.app.memory.recall(Remembered.VOUCHER_FORM)
        return chosen_form(kept or settings.voucher_form, settings.market).value

    @property
    def _chosen(self) -> VoucherForm:
        return VoucherForm(self.form.currentData())

    def _day_choices(self) -> list[tuple[str, str]]:
        language = self._context.language
        month = month_words(self.month.first, language)
        return [(_DAY, tr("This day")), (_MONTH, tr("All of {month}").format(month=month))]

    @property
    def _of_month(self) -> bool:
        return bool(self.days.currentData() == _MONTH)

    @property
    def chosen_days(self) -> DayRange:
        """The days that are handed on."""
        return self.month if self._of_month else DayRange(self._closed.day, self._closed.day)

    def _show_chosen(self) -> None:
        self.unsure.setVisible(not self._chosen.facts.confirmed)
        # Of sales alone it would not be true, and of fees and payouts alone it says nothing.
        self.money.setVisible(self.part.currentData() == VoucherPart.ALL)
        self.money.setText(
            _money_words(self._context.app.bookkeeping.money_state(self.chosen_days.last), self._of_month)
        )
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown, whose lines wrap."""
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(WIDTH))

    def _on_finished(self) -> None:
        # What is written still outlives it.
        self.ended = True

    # what is done

    def _on_save(self) -> None:
        form = self._chosen
        self.dialog = QFileDialog(self, tr("Save voucher"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(f"{form.facts.name} (*.{form.facts.suffix})")
        self.dialog.setDefaultSuffix(form.facts.suffix)
        day = self._closed.day.isoformat()
        self.dialog.selectFile(f"{day[:7] if self._of_month else day}.{form.facts.suffix}")
        self.dialog.fileSelected.connect(self.write)
        self.dialog.open()

    def write(self, name: str) -> None:
        """Write the vouchers to the file `name`, and remember their form."""
        self.save.setEnabled(False)
        # As it is chosen now: while a long month is written, the choices can be changed.
        wish = VoucherWish(self.chosen_days, VoucherPart(self.part.currentData()), self._chosen)
        self._context.bridge.run("voucher", _write(self, Path(name), wish))

    def show_written(self, file: Path, found: DayVouchers, form: VoucherForm) -> None:
        """Say what was written and what is not in it; remember the form."""
        kept = self.app.memory.keep_shared(Remembered.VOUCHER_FORM, form.value)
        self._context.bridge.write("voucher form", kept)
        said = [tr("Written: {file}").format(file=file)]
        if found.money_until is not None:
            said.append(tr("Fees and payouts are in it up to {day}.").format(day=self._day_words(found.money_until)))
        if found.open_since is not None:
            words = tr("What was sold from {day} on is not closed yet, and so not in it.")
            said.append(words.format(day=self._day_words(found.open_since)))
        self._tell("\n".join(said), file.parent)

    def _day_words(self, day: date) -> str:
        return f"{day_words(day, self._context.language)} {day.year}"

    def show_trouble(self, trouble: AppError) -> None:
        """Say why nothing was written."""
        self._tell(sentence(trouble, self._context.language), wrong=True)

    def _tell(self, words: str, folder: Path | None = None, *, wrong: bool = False) -> None:
        self._folder = folder
        show_role(self.told, "error" if wrong else "small")
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.show_folder.setVisible(folder is not None)
        self._fit()
        announce(self, words)

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _part_words() -> list[tuple[str, str]]:
    return [
        (VoucherPart.ALL.value, tr("Everything that is known")),
        (VoucherPart.SALES.value, tr("Sales alone")),
        (VoucherPart.MONEY.value, tr("Fees and payouts alone")),
    ]


async def _write(dialog: HandOnDialog, file: Path, wish: VoucherWish) -> None:
    app = dialog.app
    try:
        found = await app.bookkeeping.of_days_gently(wish.days, wish.part)
        app.bookkeeping.save(file, found.vouchers, wish.form)
    except AppError as trouble:
        if dialog.ended:
            raise  # it is told as a notice
        dialog.show_trouble(trouble)
        return
    finally:
        if not dialog.ended:
            dialog.save.setEnabled(True)
    if not dialog.ended:
        dialog.show_written(file, found, wish.form)


def _money_words(state: MoneyState, of_month: bool) -> str:
    if state is MoneyState.NO_LEDGER:
        return tr("No ledger is read here: fees and payouts are not in it.")
    if state is MoneyState.NOT_YET and of_month:
        return tr("Fees and payouts are in it as far as they are known; hand on the others alone later, day by day.")
    if state is MoneyState.NOT_YET:
        return tr("Fees and payouts are known two days later; hand them on alone then.")
    return tr("Fees and payouts are in it.")
