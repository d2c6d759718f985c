"""After a crash the next start shows what was written down: read, copied, left, or deleted."""

import faulthandler
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.support.counter import Counter
from tests.support.inside.window import context_of
from ui.shell.alerts.crash_watch import CrashWatch


@pytest.fixture
def watch(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    """The program's watch, after a crash; the one of the tests stays as it is."""
    monkeypatch.setattr(faulthandler, "enable", lambda file: None)
    monkeypatch.setattr(faulthandler, "disable", lambda: None)
    (counter.app.folder / "kvitt-crash.txt").write_text("Fatal Python error: Segmentation fault\n")
    made: list[CrashWatch] = []
    counter.do(lambda: made.append(CrashWatch(counter.app, context_of(counter.window), counter.window)))
    yield made[0]
    made[0].end()


def test_it_is_read_copied_left_and_deleted(
    counter: Counter, watch: CrashWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = watch.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "Fatal Python error: Segmentation fault" in dialog.text.toPlainText()
    counter.click(dialog.copy)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    counter.click(dialog.show_folder)
    assert opened == [str(counter.app.folder)]
    counter.click(dialog.later)
    assert counter.app.upkeep.crash_reports.report
    again = CrashWatch(counter.app, context_of(counter.window), counter.window)
    assert again.dialog is not None
    counter.click(again.dialog.delete)
    assert counter.app.upkeep.crash_reports.report == ""
    again.end()
    last = CrashWatch(counter.app, context_of(counter.window), counter.window)
    assert last.dialog is None
    last.end()
