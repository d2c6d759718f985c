"""The cards of those who wait show all that matters, in the column beside the page and in the row above it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.desk.views import WaitingRow
from app.domain.money import Currency, Money
from app.domain.standing import Standing
from ui.look.palette import LIGHT
from ui.look.sizes import FOLDED_HEIGHT, FOLDED_WIDTH, GAP, STRIP_WIDTH
from ui.look.theme import Look
from ui.look.wide_type import STRIP_WHEN_WIDE, wide_sheet
from ui.widgets.badge import badge_size
from ui.widgets.shell.strip import Strip

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
NARROW, TINY_EDGE = 836, 2
"""How wide the row above the page is in the narrowest window, and the edge of a card, in pixels."""


def waits(number: int, minor: int = 14_900, standing: Standing = Standing.WAITING) -> WaitingRow:
    return WaitingRow(
        f"K-{number}", standing, Money(minor, Currency.NOK), "•••• 4567", "Mug", NOW, NOW + timedelta(minutes=10), "clear kettle"
    )  # fmt: skip


def strip(qtbot: QtBot, *rows: WaitingRow, folded: bool, width: int, wide: bool = False) -> Strip:
    made = Strip(Look(LIGHT, "nb"), "Vipps", folded=folded)
    qtbot.addWidget(made)
    if wide:
        made.setStyleSheet(wide_sheet())
    made.setFixedWidth(width)
    made.resize(width, FOLDED_HEIGHT if folded else 700)
    made.set_rows(rows, len(rows))
    made.tick(NOW)
    made.show()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize("count", [1, 3, 4])
def test_cards_above_the_page_share_the_row(qtbot: QtBot, count: int) -> None:
    rows = (waits(number, standing=Standing.EXPIRED if number else Standing.WAITING) for number in range(count))
    made = strip(qtbot, *rows, folded=True, width=NARROW)
    for card in made.cards:
        assert card.width() > FOLDED_WIDTH
        assert badge_size("Vanhentunut").width() <= card.state.maximumWidth()  # the longest word, in Finnish
    assert made.cards[0].about.text() == "clear kettle"
    last = made.cards[-1]
    assert last.mapTo(made, last.rect().topRight()).x() < NARROW


@pytest.mark.parametrize(("width", "wide"), [(STRIP_WIDTH, False), (STRIP_WHEN_WIDE, True)])
@pytest.mark.parametrize("minor", [14_900, 109_750, 12_345_678])
def test_an_amount_never_pushes_the_time_out(qtbot: QtBot, width: int, wide: bool, minor: int) -> None:
    (card,) = strip(qtbot, waits(1, minor), folded=False, width=width, wide=wide).cards
    assert card.width() <= width - 2 * GAP
    assert card.ring.geometry().right() < card.width() - TINY_EDGE
    assert card.amount.text().endswith("kr") or minor > 109_750
    assert card.amount.fontMetrics().horizontalAdvance(card.amount.text()) <= card.amount.width()


def test_the_digits_have_room_beside_a_long_pair_of_words(qtbot: QtBot) -> None:
    (card,) = strip(qtbot, replace(waits(1), words="gyllene kittel"), folded=False, width=STRIP_WIDTH).cards
    assert card.about.text() == "gyllene kittel · •• 4567"


@pytest.mark.parametrize("words", ["kiiltävä saniainen", "punainen sateenkaari", "sininen tähti", "gentle rainbow"])
def test_of_six_cards_above_a_narrow_page_each_tells_its_words_whole(qtbot: QtBot, words: str) -> None:
    amounts = (24_900, 109_750, 4_950, 129_900, 14_900, 49_900)
    rows = [replace(waits(number, minor), words=words) for number, minor in enumerate(amounts)]
    made = strip(qtbot, *rows, folded=True, width=NARROW)
    assert len(made.cards) == 6
    for card in made.cards:
        told = [part.text() for part in (card.about, card.about_too) if not part.isHidden()]
        assert " ".join(filter(None, told)) == words
        for part in (
            card.amount,
            card.about,
            card.about_too,
            card.ring,
            *([] if card.time.isHidden() else [card.time]),
        ):
            assert part.geometry().right() < card.width() - TINY_EDGE
        assert card.amount.fontMetrics().horizontalAdvance(card.amount.text()) <= card.amount.width()
    last = made.cards[-1]
    assert last.mapTo(made, last.rect().topRight()).x() < NARROW  # all six are in sight


def test_the_pace_of_approvals_stands_below_the_cards_and_only_there(qtbot: QtBot) -> None:
    beside, above = strip(qtbot, waits(1), folded=False, width=STRIP_WIDTH), strip(qtbot, folded=True, width=NARROW)
    for each in (beside, above):
        each.show_pace("")
        assert "slow" not in shown(each)
        each.show_pace("Approvals are slow.")
    assert "Approvals are slow." in shown(beside)
    assert "slow" not in shown(above)
    beside.show_pace("")
    assert "slow" not in shown(beside)


def shown(made: Strip) -> str:
    """All that a strip says."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in made.findChildren(QLabel) if each.isVisible())
