"""The folder for closed days in the settings: chosen, told of, and written to on wish."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.counter import Counter
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.bookkeeping import FolderPart


@pytest.mark.filterwarnings("default")
def test_a_folder_is_chosen_and_what_waits_is_told(counter: Counter, tmp_path: Path) -> None:
    page = opened(counter)
    part = part_of(counter, FolderPart)
    assert (part.state.isHidden(), part.try_again.isHidden()) == (True, True)
    assert part.place.text() == "No folder is chosen: closed days are written nowhere."
    counter.do(part.choose.click)
    assert part.dialog is not None
    counter.do(part.dialog.reject)
    counter.do(lambda: part.use("books"))
    assert any("is no whole path" in each for each in counter.notices)
    counter.do(lambda: part.use(str(tmp_path / "books")))
    assert "Folder for closed days" in page.told.text()
    shown = f"Closed days are written to {tmp_path / 'books'}."
    counter.until(lambda: part.place.text().replace("\u200b", "") == shown, "it does not say where they go")
    counter.until(lambda: part.state.text() == "Nothing waits to be written.", "it does not say that nothing waits")
    day = counter.window.parts.day
    counter.do(lambda: counter.window.go(day))
    counter.do(day.closing.primary.click)
    counter.until(lambda: any("is not there" in each for each in counter.notices), "nothing says why")
    counter.do(counter.window.show_settings)
    counter.until(lambda: part.state.text().startswith("3 files wait. The folder"), "what waits is not told")
    (tmp_path / "books").mkdir()
    counter.do(part.try_again.click)
    counter.until(lambda: part.state.text() == "Nothing waits to be written.", "it is not written")
    assert {each.suffix for each in (tmp_path / "books").iterdir()} == {".pdf", ".csv"}
