"""Letters with a paper: opened by whoever may print, the paper laid beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import runtime
from app.domain.handing_on.letter import Letter
from app.errors import Blocked
from app.services.handing_on.mailing import Mailing
from tests.conftest import Run
from tests.support.inside.program import work_of


def test_a_letter_is_opened_with_its_paper(app: runtime.App, run: Run, tmp_path: Path) -> None:
    opened: list[Letter] = []

    def take(letter: Letter) -> bool:
        opened.append(letter)
        return True

    mailing = Mailing(work_of(app), take, tmp_path / "mail")
    place = mailing.place_of("day.pdf")
    assert place == tmp_path / "mail" / "day.pdf"
    assert place.parent.is_dir()
    letter = Letter("Subject", "Body", str(place))
    assert run(mailing.open(letter))
    assert opened == [letter]
    (tmp_path / "file").write_text("")
    with pytest.raises(Blocked, match="disk_unusable"):
        Mailing(work_of(app), take, tmp_path / "file" / "mail").place_of("day.pdf")
