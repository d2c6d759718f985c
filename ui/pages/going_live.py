"""The page *Going live*: demands, their evidence, and test payments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from app.domain.golive.proof import Evidence
from app.domain.golive.table import DemandRow
from app.domain.input.phone import parse_phone
from app.domain.problem import AppError, Invalid
from app.services.golive.around import Screens
from app.whole_file import write_whole
from app.words.golive.going_live import PROOFS, STEPS, proof_words, to_do
from ui.bridge import Tone
from ui.context import Context
from ui.look.fonts import font
from ui.look.formats import breakable, moment
from ui.look.sizes import MAIN_WIDTH, ROOM, SMALL
from ui.look.texts import sentence, tr, words_in
from ui.models.demands import DemandColumn, DemandsModel, met_word
from ui.page_changes import PageChanges
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import page_frame
from ui.widgets.basics.fields import Field
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.foot import Foot
from ui.widgets.golive.demand_card import DemandCard, ShownDemand
from ui.widgets.scrolls import in_margin, scrolling
from ui.widgets.table import RowsTable


class GoingLivePage(QWidget):
    """A table of demands, the chosen one beside it, and the run.

    `screens` makes what draws the customer's screen; the window sets it.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.screens: Callable[[], Screens | None] = lambda: None
        self.summary = label(role="small")
        self.words = label(role="muted", wrap=True)
        self.model = DemandsModel(context.look)
        self.table = RowsTable(self.model, tr("Demands"))
        self.card = DemandCard()
        self.phone = Field(tr("Number of a test user"), hint="+47 …")
        self.progress = label(wrap=True)
        self.troubles = label(role="error", wrap=True)
        self.save = button(tr("Save the pack…"), self._on_save, "quiet")
        self.stop = button(tr("Stop"), context.app.go_live_run.stop, "quiet")
        self.start = MainButton(self._on_run, context.keys)
        self.start.show_words(tr("Run these"))
        self.start.setMinimumWidth(MAIN_WIDTH)
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._changes = PageChanges(self, context.bridge, self._take, Topic.ORDER, Topic.GOING_LIVE)
        self._reload()

    def _build(self) -> None:
        column = page_frame(self)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(label(tr("Going live"), "title"))
        head.addWidget(self.summary)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.words)
        metrics = QFontMetrics(font("body"))
        self.table.setColumnWidth(DemandColumn.MET, metrics.horizontalAdvance(tr("Not yet")) + 6 * SMALL)
        self.table.setColumnWidth(DemandColumn.REFERENCES, metrics.horizontalAdvance("K-261130-0001") + 3 * SMALL)
        self.table.horizontalHeader().setSectionResizeMode(DemandColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        body = QHBoxLayout()
        body.setSpacing(ROOM)
        body.addWidget(self.table, 3, Qt.AlignmentFlag.AlignTop)
        # The card ends with its content, and scrolls where that is longer than the page.
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.card)
        beside.addStretch(1)
        body.addLayout(in_margin(scrolling(beside)), 2)
        column.addLayout(body, 1)
        column.addWidget(self.phone)
        column.addWidget(self.progress)
        column.addWidget(self.troubles)
        column.addWidget(Foot((self.save, self.stop), (self.start,)))

    def focus_first(self) -> None:
        """Put the keyboard into the table."""
        self.table.focus_row()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._changes.catch_up()

    def _take(self, changed: ChangeSet) -> None:
        self._reload()

    def _reload(self) -> None:
        going_live = self._context.app.going_live
        rows = self._context.bridge.read(going_live.rows)
        if rows is not None:
            self.model.set_rows(rows)
            # One is always chosen: it stands beside, and shows where the keyboard is.
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
            met = sum(row.met for row in rows)
            self.summary.setText(tr("{met} of {all} demands are shown.").format(met=met, all=len(rows)))
            self._show_chosen()
        self._show_run()

    def _show_chosen(self, *_indexes: object) -> None:
        at = max(0, self.table.currentIndex().row())
        rows = self.model.rows
        if at < len(rows):
            self.card.show_demand(self._in_words(rows[at]))

    def _in_words(self, row: DemandRow) -> ShownDemand:
        demand = row.demand
        return ShownDemand(
            tr(demand.part),
            f"{tr(demand.title)}: {met_word(row).lower()}",
            tr(demand.how),
            [(self._evidence(each), self._context.app.going_live.picture(each.picture)) for each in row.evidence],
            [tr(PROOFS[proof]) for proof in row.missing],
            demand.source,
        )

    def _evidence(self, each: Evidence) -> str:
        at = moment(each.at, self._context.now(), self._context.language)
        parts = (tr(PROOFS[each.proof]), each.reference, at, each.detail, each.trace_id)
        return breakable(" · ".join(part for part in parts if part))

    def _show_run(self) -> None:
        """Show what a run does, and whether one can begin."""
        run, practising = self._context.app.go_live_run, self._context.app.practising
        real = not practising and not run.needs_phone
        self.words.setText(self._about(real=real))
        self.phone.setVisible(run.needs_phone)
        self.stop.setVisible(run.step is not None)
        self.start.setVisible(not real)
        self.start.setEnabled(run.step is None)
        self.progress.setText(self._progress())
        self.progress.setVisible(bool(self.progress.text()))
        language = self._context.language
        troubles = [f"{tr(STEPS[step])}: {sentence(trouble, language)}" for step, trouble in run.troubles.items()]
        self.troubles.setText("\n".join(troubles))
        self.troubles.setVisible(bool(troubles))

    def _about(self, *, real: bool) -> str:
        if real:
            return tr(
                "Here money is real, and no test payments are made. What is shown comes from the shop's own payments."
            )
        if self._context.app.practising:
            return tr("In practice the customer is played, too: this shows how it goes. The review wants it from the test"
                      " environment.")  # fmt: skip
        return tr("Test payments are made with the number of a test user, who approves and declines in the test app.")

    def _progress(self) -> str:
        run, words = self._context.app.go_live_run, words_in(self._context.language)
        if run.to_do is not None:
            return to_do(*run.to_do, words)
        if run.step is not None:
            return f"{tr(STEPS[run.step])} …"
        waiting = self._context.app.going_live.record.waiting
        return "\n".join(to_do(step, reference, words) for step, reference in waiting.items())

    def _on_run(self) -> None:
        app = self._context.app
        try:
            typed = self.phone.edit.text().strip()
            phone = parse_phone(typed, app.preferences.current.market, "test_number") if typed else ""
            if app.go_live_run.needs_phone and not phone:
                raise Invalid("test_number_missing", field="test_number")
        except AppError as trouble:
            self.phone.complain(sentence(trouble, self._context.language))
            self.phone.edit.setFocus()
            return
        self.phone.complain("")
        self._context.bridge.run("going live", app.go_live_run.run(phone, screens=self.screens()))

    def _on_save(self) -> None:
        self.file_dialog = QFileDialog(self, tr("Save the pack"))
        self.file_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.file_dialog.setNameFilters([tr("Pack (*.zip)")])
        self.file_dialog.setDefaultSuffix("zip")
        self.file_dialog.selectFile("going-live.zip")
        self.file_dialog.fileSelected.connect(lambda file: self.save_pack(Path(file)))
        self.file_dialog.open()

    def save_pack(self, file: Path) -> None:
        """Save the pack as `file`, in English, as the review is."""
        try:
            write_whole(file, self._context.app.going_live.pack(proof_words))
        except OSError as failure:
            reason = failure.strerror or ""
            self._context.bridge.notice(tr("It could not be saved: {reason}").format(reason=reason), Tone.BAD)
        else:
            self._context.bridge.notice(tr("Saved as {file}.").format(file=file.name), Tone.GOOD)
