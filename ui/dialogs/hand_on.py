"""Handing a closed day on: its voucher to the bookkeeping, its paper by mail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.bookkeeping.forms.voucher_form import VoucherForm, chosen_form
from app.domain.bookkeeping.voucher import VoucherPart
from app.domain.day.figures import ClosedDay
from app.domain.problem import AppError
from app.domain.shop.remembered import Remembered
from app.services.handing_on.vouchers import MoneyState
from ui.context import Context
from ui.input.commands import Command
from ui.look.formats import day_words
from ui.look.sizes import GAP, SMALL, WIDE
from ui.look.texts import sentence, tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.choice import choice
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce, show_role

WIDTH = 520


class HandOnDialog(QDialog):
    """Hands one closed day on, and says below what came of it.

    `mail` opens a letter with its paper.
    """

    def __init__(self, context: Context, closed: ClosedDay, parent: QWidget, mail: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context, self._closed = context, closed
        self._folder: Path | None = None
        self.dialog: QFileDialog | None = None
        self.setWindowTitle(tr("Hand on"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        context.keys.bind(self, Command.HELP, lambda: context.bridge.help_wanted.emit(self))
        self.setFixedWidth(WIDTH)
        self.form = choice(tr("Bookkeeping program"), [(form.value, tr(form.facts.name)) for form in VoucherForm])
        self.part = choice(tr("What"), _part_words())
        self.unsure = label(
            tr("No document of its makers confirms this form. Look once at what your program makes of it."),
            "small",
            wrap=True,
        )
        self.money = label(_money_words(context.app.bookkeeping.money_state(closed.day)), "small", wrap=True)
        self.save = button(tr("Save voucher…"), self._on_save)
        self.mail = button(tr("Mail the slip…"), mail)
        self.told = label(role="small", wrap=True)
        self.show_folder = button(tr("Open the folder"), self._on_folder, "quiet")
        self.form.setCurrentIndex(self.form.findData(self._usual_form()))
        self.form.currentIndexChanged.connect(self._show_chosen)
        self.part.currentIndexChanged.connect(self._show_chosen)
        self._build()
        self._show_chosen()

    def _build(self) -> None:
        day = f"{day_words(self._closed.day, self._context.language)} {self._closed.day.year}"
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Hand on · {day}").format(day=day), "title", wrap=True))
        column.addWidget(label(tr("Bookkeeping"), "heading"))
        for each in (self.form, self.unsure, self.part, self.money):
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

    def _show_chosen(self) -> None:
        self.unsure.setVisible(not self._chosen.facts.confirmed)
        # Of sales alone it would not be true, and of fees and payouts alone it says nothing.
        self.money.setVisible(self.part.currentData() == VoucherPart.ALL)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown, whose lines wrap."""
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(WIDTH))

    # what is done

    def _on_save(self) -> None:
        form = self._chosen
        self.dialog = QFileDialog(self, tr("Save voucher"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(f"{form.facts.name} (*.{form.facts.suffix})")
        self.dialog.setDefaultSuffix(form.facts.suffix)
        self.dialog.selectFile(f"{self._closed.day.isoformat()}.{form.facts.suffix}")
        self.dialog.fileSelected.connect(self.write)
        self.dialog.open()

    def write(self, name: str) -> None:
        """Write the voucher to the file `name`, and remember its form."""
        app, file = self._context.app, Path(name)
        try:
            found = app.bookkeeping.of_day(self._closed.day, VoucherPart(self.part.currentData()))
            app.bookkeeping.save(file, found.vouchers, self._chosen)
        except AppError as trouble:
            self._tell(sentence(trouble, self._context.language), wrong=True)
            return
        self._context.bridge.write("voucher form", app.memory.keep_shared(Remembered.VOUCHER_FORM, self._chosen.value))
        self._tell(tr("Written: {file}").format(file=name), file.parent)

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
        (VoucherPart.ALL.value, tr("Everything that is known of the day")),
        (VoucherPart.SALES.value, tr("Sales alone")),
        (VoucherPart.MONEY.value, tr("Fees and payouts alone")),
    ]


def _money_words(state: MoneyState) -> str:
    if state is MoneyState.NO_LEDGER:
        return tr("No ledger is read here: fees and payouts are not in it.")
    if state is MoneyState.NOT_YET:
        return tr("Fees and payouts are known two days later; hand them on alone then.")
    return tr("Fees and payouts are in it.")
