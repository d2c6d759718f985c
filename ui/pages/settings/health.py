"""Health in the settings: how things stand, asked for once more, copied for support."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from app.changes import ChangeSet
from app.domain.records.health import HealthRow
from app.words.upkeep.health import CHECK_WORDS, CONDITION_WORDS, health_words
from ui.look.formats import moment
from ui.look.texts import tr, words_in
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.settings.health_card import HealthCard, ShownHealth

EVERY_MS = 5000
"""So often it is looked at anew while it is seen: a disk that fills announces nothing."""


class HealthPart(GroupPart):
    """The card, and what stands behind it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.card = HealthCard()
        self.card.ask_pressed.connect(self._on_ask)
        self.card.copy_pressed.connect(self._on_copy)
        self.cards = (self.card,)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    def look(self) -> None:
        self._show()
        self._timer.start()
        self.context.bridge.run("health", self.context.app.upkeep.health.ask(), latest=True, quiet=True)

    def take(self, changed: ChangeSet) -> None:
        if self.card.isVisible():
            self._show()

    def _on_time(self) -> None:
        if self.card.isVisible():
            self._show()
        else:
            self._timer.stop()

    def _show(self) -> None:
        rows = self.context.bridge.read(lambda: self.context.app.upkeep.health.rows)
        if rows is not None:
            self.card.show_rows([self._in_words(row) for row in rows])

    def _in_words(self, row: HealthRow) -> ShownHealth:
        language, now = self.context.language, self.context.now()
        said, advice = health_words(row, words_in(language), lambda at: moment(at, now, language))
        return ShownHealth(row.condition, tr(CHECK_WORDS[row.check]), tr(CONDITION_WORDS[row.condition]), said, advice)

    def _on_ask(self) -> None:
        self.context.bridge.run("health", self.context.app.upkeep.health.ask(), latest=True)

    def _on_copy(self) -> None:
        text = self.context.bridge.read(self.context.app.upkeep.diagnostics.text)
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            self.context.bridge.notice(tr("Copied. Read it before you send it to anybody."))
