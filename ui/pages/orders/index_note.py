"""How far the search has taken in the orders of an earlier version."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.changes import ChangeSet, Topic
from ui.context import Context
from ui.look.sizes import SMALL
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label


class IndexNote(QWidget):
    """Shown as long as the index is not whole.

    A press leaves the rest for later, another goes on.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.words = label(role="muted", wrap=True)
        self.act = button("", self._on_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(self.act)
        context.bridge.changed.connect(self._on_changed)
        self._fill()

    def _on_changed(self, changed: ChangeSet) -> None:
        if changed.has(Topic.SEARCH):
            self._fill()

    def _on_pressed(self) -> None:
        build = self._context.app.index_build
        if build.progress.stopped:
            self._context.bridge.run("index", build.run())
        else:
            build.stop()

    def _fill(self) -> None:
        progress = self._context.bridge.read(lambda: self._context.app.index_build.progress)
        self.setVisible(progress is not None and not progress.whole)
        if progress is None or progress.whole:
            return
        percent = 100 * progress.done // progress.of
        words = tr("The search is still taking in earlier orders: {percent} %. Until then they are found, but slowly.")
        self.words.setText(words.format(percent=percent))
        self.act.setText(tr("Go on") if progress.stopped else tr("Leave it for later"))
