"""A light in the rail: how this till stands to its server."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.changes import ChangeSet, Topic
from app.domain.tills.server_line import ServerLine
from ui.context import Context
from ui.widgets.shell.rail import Rail
from ui.widgets.tills.server_light import ServerLight
from ui.widgets.tills.server_words import line_tip, line_word


class ServerAlert(QObject):
    """Keeps the light in the rail up to date."""

    def __init__(self, context: Context, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.light = ServerLight(context.look)
        rail.add_words(self.light)
        context.bridge.changed.connect(self._on_changed)
        self._show()

    def _on_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.SERVER):
            self._show()

    def _show(self) -> None:
        line = self._context.app.lines.server
        self.light.setVisible(line is not None)
        if line is None:
            return  # it is not known yet
        language = self._context.language
        words, tip = line_word(line), line_tip(line, language)
        if line == ServerLine():
            self.light.show_good(words, tip)
        elif line.trouble is None:
            self.light.show_sign(words, tip, "hourglass", bad=False)
        else:
            self.light.show_sign(words, tip, "server-off" if not line.reached else "warning", bad=True)
