"""Watches for crashes, and shows what the last one left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.runtime import App
from ui.context import Context

if TYPE_CHECKING:
    from ui.dialogs.crash_report import CrashReportDialog


class CrashWatch:
    """From its making to its end a crash of this process leaves a report."""

    def __init__(self, app: App, context: Context, window: QWidget) -> None:
        self._reports = app.upkeep.crash_reports
        self.dialog: CrashReportDialog | None = None
        self._reports.watch()
        if self._reports.report:
            # Hardly ever needed, and so not imported for every start.
            from ui.dialogs.crash_report import CrashReportDialog

            self.dialog = CrashReportDialog(context, window, app.folder)
            self.dialog.show()  # beside the window: a customer may be waiting

    def end(self) -> None:
        """The program ends as it should."""
        self._reports.end()
