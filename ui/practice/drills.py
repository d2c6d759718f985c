"""The page of drills: small situations for newcomers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.services.practice import ShownDrill
from ui.look.sizes import GAP, ICON_LARGE, ROOM, SMALL, TINY
from ui.look.texts import tr
from ui.look.theme import Look
from ui.practice.practice_feeds import DrillFeed
from ui.widgets.basics.buttons import PageButton, button
from ui.widgets.basics.cards import clear, page_frame
from ui.widgets.basics.labels import label
from ui.widgets.scrolls import in_margin, scrolling


class DrillsPage(QWidget):
    """Lists the drills, with a tick on those that were passed.

    Emits `started` when one was begun.
    """

    started = Signal()

    def __init__(self, look: Look, feed: DrillFeed) -> None:
        super().__init__()
        self._look = look
        self._feed = feed
        self.rows: dict[str, QPushButton] = {}
        self.stop = button(tr("Stop the drill"), feed.stop, "quiet")
        self._count = label(role="small")
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL)
        self._column.setContentsMargins(0, 0, 0, 0)
        outer = QVBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        page = page_frame(self)
        head = QHBoxLayout()
        head.addWidget(label(tr("Drills"), "title"))
        head.addStretch(1)
        head.addWidget(self._count)
        page.addLayout(head)
        page.addWidget(
            label(
                tr(
                    "Each sets up a situation on the practice service. Play it with an order and the pretend phone;"
                    " the first seven take about ten minutes together."
                ),
                "muted",
                wrap=True,
            )
        )
        page.addLayout(in_margin(scrolling(outer)), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.stop)
        foot.addStretch(1)
        page.addLayout(foot)
        feed.changed.connect(self._reload)
        self._reload()

    def focus_first(self) -> None:
        """Put the keyboard on the first drill that is still to do."""
        # Drills are read when somebody looks: the practice service may have been started anew meanwhile.
        self._feed.read()
        for name, row in self.rows.items():
            if name not in self._feed.passed:
                row.setFocus()
                return

    def _reload(self) -> None:
        focused = next((name for name, row in self.rows.items() if row.hasFocus()), "")
        clear(self._column)
        self.rows = {}
        for drill in self._feed.drills:
            row = self._build_row(drill)
            self.rows[drill.name] = row
            self._column.addWidget(row)
            # Rows are built anew; the keyboard goes to the one for the same drill.
            if drill.name == focused:
                row.setFocus()
        done = len(self._feed.passed & self.rows.keys())
        self._count.setText(tr("{done} of {all} passed").format(done=done, all=len(self.rows)))
        running = self._feed.running
        self.stop.setVisible(running is not None)
        self.stop.setText(tr("Finish") if running is not None and running.passed else tr("Stop the drill"))

    def _build_row(self, drill: ShownDrill) -> QPushButton:
        passed = drill.name in self._feed.passed
        button = _DrillRow()
        colours = self._look.palette.captured if passed else self._look.palette.draft
        sign = label()
        sign.setPixmap(self._look.pixmap("check" if passed else "to_do", colours.text, ICON_LARGE))
        words = QVBoxLayout()
        words.setSpacing(TINY)
        words.addWidget(label(drill.title, "strong"))
        words.addWidget(label(drill.act, "small", wrap=True))
        row = QHBoxLayout(button)
        row.setContentsMargins(ROOM, GAP, ROOM, GAP)
        row.setSpacing(ROOM)
        row.addWidget(sign)
        row.addLayout(words, 1)
        if drill.running and not passed:
            row.addWidget(label(tr("running"), "small"))
        # A tick says it to eyes only.
        passed_word = tr("passed") if passed else tr("not yet")
        button.setAccessibleName(f"{drill.title} · {passed_word}")
        button.clicked.connect(lambda: self._start(drill.name))
        return button

    def _start(self, name: str) -> None:
        self._feed.start(name)
        self.started.emit()


class _DrillRow(PageButton):
    """A button as high as what lies on it."""

    by_enter = True

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        inside = self.layout()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = self.layout()
        return inside.totalHeightForWidth(width) if inside is not None else super().heightForWidth(width)
