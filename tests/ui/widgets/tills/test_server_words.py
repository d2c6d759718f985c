"""What is said of the server of a shop is said for each state, in few words."""

import pytest

from app.domain.codes import TroubleCode
from app.domain.tills.server_line import ServerLine
from ui.widgets.tills.server_words import line_tip, line_title, line_word

GOOD, AWAY = ServerLine(), ServerLine(TroubleCode.SERVER_UNREACHED)
OTHER, MUCH = ServerLine(TroubleCode.SERVER_OTHER_SCHEMA), ServerLine(None, 1, 1_000)


@pytest.mark.parametrize(
    ("line", "word", "title", "tip"),
    [
        (GOOD, "● server reached", "", "What other tills do is here at once"),
        (AWAY, "server not reached", "Nothing is sent from this till", "what is typed is kept"),
        (OTHER, "nothing is saved", "This till cannot write to its shop", "Install that version"),
        (MUCH, "catching up", "Bringing this till up to date, 1 of 1\u00a0000", "Other tills worked meanwhile"),
    ],
)
def test_each_state_has_its_words(line: ServerLine, word: str, title: str, tip: str) -> None:
    assert line_word(line) == word
    assert title in line_title(line, "en")
    assert bool(line_title(line, "en")) is bool(title)
    assert tip in line_tip(line, "en")
