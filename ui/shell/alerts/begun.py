"""What watches from the first minute of a window on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.context import Context
from ui.shell.alerts.deadlines import Deadlines
from ui.widgets.shell.rail import Rail


def begin_alerts(context: Context, rail: Rail, parent: QObject) -> None:
    """Begin to watch time limits, and the server of a shop that tills share.

    What watches lives as long as `parent`.
    """
    Deadlines(context, rail, parent).start()
    if context.app.lines.is_shared:
        from ui.shell.alerts.server_alert import ServerAlert

        ServerAlert(context, rail, parent)
