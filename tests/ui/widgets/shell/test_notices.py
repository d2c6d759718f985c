"""Notices lie over the page, take no focus, and keep what concerns money."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.input.shortcuts import Shortcuts
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.basics.fields import Field
from ui.widgets.shell.notice_cards import NoticeCard, PileCard
from ui.widgets.shell.notices import MOST, Notices


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, "nb")


def bring_up(widget: QWidget, qtbot: QtBot) -> None:
    """Show a widget as a window with the keyboard."""
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field that has the keyboard."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    QVBoxLayout(host).addWidget(Field("x"))
    bring_up(host, qtbot)
    host.findChild(QLineEdit).setFocus()
    return host


def texts(notices: Notices) -> list[str]:
    return [card.text.text() for card in notices.cards]


def test_notices_do_not_take_the_focus_and_do_not_repeat(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    field = page.findChild(Field)
    before = field.geometry()
    for number in (1, 1, 2, 3, 4, 5, 6):
        notices.show_notice(f"Notice {number}", "check", LIGHT.captured, stays=False)
    assert texts(notices) == [f"Notice {number}" for number in (6, 5, 4)]
    assert len(notices.cards) == MOST
    assert field.edit.hasFocus()
    assert field.geometry() == before  # they lie over the page and push nothing
    assert notices.geometry().right() < page.width()
    notices.cards[0].close_button.click()
    assert len(notices.cards) == MOST - 1


def test_what_was_announced_can_be_found_by_a_screen_reader(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    notices.show_notice("Trukket: 499,00 kr", "check", LIGHT.captured, reference="K-1", words="blå hegre", stays=True)
    (card,) = notices.cards
    found = QAccessible.queryAccessibleInterface(card)
    told = "Trukket: 499,00 kr · blå hegre"
    assert found.text(QAccessible.Text.Name) == told
    path = []
    while found is not None and found.object() is not page:
        assert not found.state().invisible
        path.append(found.text(QAccessible.Text.Name))
        found = found.parent()
    assert path[-1] == "Notices"
    assert len(card.stops) == 2
    for stop in card.stops:
        button = QAccessible.queryAccessibleInterface(stop)
        assert button.role() == QAccessible.Role.Button
        assert button.state().focusable
        assert button.text(QAccessible.Text.Description) == told


def test_what_concerns_money_is_never_pushed_out(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    notices.show_notice("Reserved: 1", "lock", LIGHT.reserved, reference="K-1", words="red owl · K-1", stays=True)
    for number in range(9):
        notices.show_notice(f"Parked {number}", "check", LIGHT.captured, stays=False)
        notices.show_notice(f"Wrong {number}", "warning", LIGHT.failed, stays=True)
    assert "Reserved: 1" in texts(notices)
    assert sum(text.startswith("Wrong") for text in texts(notices)) == 9
    assert notices.height() <= page.height()  # more than fits is reached by scrolling
    assert [said.text for said in notices.kept] == ["Reserved: 1", *(f"Wrong {number}" for number in range(9))]


def reserve(notices: Notices, *numbers: int) -> None:
    for number in numbers:
        notices.show_notice(
            f"Reserved: {number}", "lock", LIGHT.reserved, reference=f"K-{number}", words=f"red owl {number} · K-{number}",
            stays=True, pile="Reserved",
        )  # fmt: skip


def test_from_the_third_on_they_are_one_card_that_unfolds(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    reserve(notices, 1, 2)
    assert texts(notices) == ["Reserved: 2", "Reserved: 1"]
    reserve(notices, 3, 4, 5)
    assert texts(notices) == ["Reserved · 5"]
    (pile,) = notices.cards
    assert isinstance(pile, PileCard)
    assert pile.about.toolTip().startswith("red owl 5, red owl 4") or pile.about.text().startswith("red owl 5")
    pile.turn.click()
    notices.show_notice("Declined: 9", "cross", LIGHT.failed, reference="K-9", stays=True, pile="Declined")
    notices.show_notice("Parked", "check", LIGHT.captured, stays=False)
    told = ["Declined: 9", *(f"Reserved: {n}" for n in (5, 4, 3, 2, 1))]
    assert texts(notices) == ["Parked", "Orders · 6", *told]  # of several kinds, and as open as it was
    opened: list[str] = []
    notices.opened.connect(opened.append)
    card = notices.cards[-1]
    assert isinstance(card, NoticeCard)
    assert card.open is not None
    card.open.click()
    assert opened == ["K-1"]
    for reference in ("K-1", "K-2", "K-3"):
        notices.drop_about(reference)
    assert texts(notices) == ["Parked", "Orders · 3", "Declined: 9", "Reserved: 5", "Reserved: 4"]
    notices.drop_about("K-9")
    assert texts(notices) == ["Parked", "Reserved: 5", "Reserved: 4"]
    reserve(notices, 6)
    pile = notices.cards[0]
    assert texts(notices) == ["Reserved · 3", "Parked"]
    pile.close_button.click()
    assert texts(notices) == ["Parked"]


def test_a_notice_is_low_and_tells_nothing_twice(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    reserve(notices, 1)
    notices.show_notice("Parked as K-7.", "check", LIGHT.captured, reference="K-7", words="K-7", stays=False)
    parked, reserved = notices.cards
    assert parked.sizeHint().height() <= 72 >= reserved.sizeHint().height()
    assert parked.about.isHidden()
    assert not reserved.about.isHidden()


def test_newer_word_about_an_order_takes_the_place_of_the_older(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    reserve(notices, 1)
    notices.show_notice("1,00 kr was captured.", "check", LIGHT.captured, reference="K-1", stays=False)
    assert texts(notices) == ["1,00 kr was captured."]
    notices.show_notice("Scanned: 1", "barcode", LIGHT.released, stays=False, topic="scan")
    notices.show_notice("Scanned: 1 · 2", "barcode", LIGHT.released, stays=False, topic="scan")
    assert texts(notices) == ["Scanned: 1 · 2", "1,00 kr was captured."]


def test_a_key_opens_the_newest_and_its_button_shows_it(look: Look, page: QWidget) -> None:
    notices = Notices(look, Shortcuts())
    notices.lie_over(page)
    opened: list[str] = []
    notices.opened.connect(opened.append)
    notices.open_newest()
    reserve(notices, 1, 2)
    notices.show_notice("Backed up.", "check", LIGHT.captured, stays=False)
    newest, older = (card for card in notices.cards if isinstance(card, NoticeCard) and card.open)
    assert newest.open is not None
    assert older.open is not None
    assert (newest.open.text(), older.open.text()) == ("Open  Ctrl+O", "Open")
    notices.open_newest()
    assert opened == ["K-2"]
    done: list[int] = []
    notices.show_notice("Gone.", "check", LIGHT.captured, stays=False, offer=("Undo", lambda: done.append(1)))
    offering = notices.cards[0]
    assert isinstance(offering, NoticeCard)
    assert offering.offer is not None
    assert (offering.offer.text(), newest.open.text()) == ("Undo  Ctrl+O", "Open")
    notices.open_newest()
    assert (done, opened) == ([1], ["K-2"])


def test_the_keyboard_goes_back_to_the_page_from_a_notice_that_is_put_away(look: Look, page: QWidget) -> None:
    notices = Notices(look)
    notices.lie_over(page)
    left: list[int] = []
    notices.left.connect(lambda: left.append(1))
    reserve(notices, 1, 2)
    notices.cards[0].close_button.click()
    assert left == []  # the keyboard was elsewhere
    notices.cards[0].close_button.setFocus()
    notices.cards[0].close_button.click()
    assert left == [1]
    page.resize(400, 300)
    reserve(notices, 3)
    assert page.rect().contains(notices.geometry())


def test_a_card_that_grew_to_its_height_is_seen_whole(page: QWidget, qtbot: QtBot) -> None:
    """It is placed as it comes, and has no height yet where motion is wanted."""
    notices = Notices(Look(LIGHT, "nb", lambda: 50))
    notices.lie_over(page)
    notices.show_notice("A sentence of several words, which takes two lines " * 2, "check", LIGHT.captured, stays=True)
    (card,) = notices.cards
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()))
    assert notices.height() >= card.geometry().bottom()
