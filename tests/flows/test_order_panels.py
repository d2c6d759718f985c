"""What to say and the case card beside an order: by key, in the customer's language, copied at a press."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.desk import approvals
from app.domain.desk.approvals import ApprovalPace, PaceReading
from app.domain.records.journal import What
from app.domain.shop.remembered import Remembered
from app.domain.standing import Standing
from tests.support.counter import CTRL, Counter
from tests.support.inside.pages import tick_on
from tests.support.inside.window import context_of
from tests.support.stage import Stage
from ui.pages.order.page import LOG_EVERY
from ui.shell.waiting_orders import PACE_EVERY
from ui.widgets.shell.strip import Strip

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_what_to_say_follows_the_order_and_the_customer(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("Hoodie 499", phone="+46 70 123 45 67")
    page = counter.window.parts.order
    counter.press(Qt.Key.Key_S, CTRL)
    panel = page.panels.say
    assert panel is not None
    assert panel.isVisible()
    assert panel.language.currentData() == "sv"
    assert panel.say.text().startswith("Öppna Vipps-appen.")
    assert panel.happened.text().startswith("The request was sent to the customer's phone.")
    panel.language.setCurrentIndex(panel.language.findData("fi"))
    panel.language.activated.emit(panel.language.currentIndex())
    assert panel.say.text().startswith("Avaa Vipps-sovellus.")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.until(lambda: panel.say.text().startswith("Kiitos"), "it does not follow the order")
    counter.press(Qt.Key.Key_S, CTRL_SHIFT)
    assert copied() == panel.say.text()
    other = counter.sell("Cap 99,50", phone="41234567")
    assert page.reference == other
    assert panel.language.currentData() == "nb"  # another customer, another language
    counter.press(Qt.Key.Key_S, CTRL)
    assert not panel.isVisible()
    counter.press(Qt.Key.Key_S, CTRL_SHIFT)
    assert copied().startswith("Åpne Vipps-appen.")  # folded, and one key all the same


def test_the_open_panel_is_remembered(counter: Counter) -> None:
    counter.sell("Hoodie 499")
    page = counter.window.parts.order
    recall = context_of(page).app.memory.recall
    counter.press(Qt.Key.Key_S, CTRL)
    assert recall(Remembered.ORDER_PANEL) == "say"
    counter.press(Qt.Key.Key_S, CTRL)
    assert recall(Remembered.ORDER_PANEL) == ""


def test_the_case_card_is_one_key_and_names_nobody(counter: Counter) -> None:
    reference = counter.sell("Hoodie 499", phone="41234567")
    counter.press(Qt.Key.Key_C, CTRL_SHIFT)
    assert f"order             {reference}\n" in copied()
    assert "41234567" not in copied()
    page = counter.window.parts.order
    counter.do(lambda: page.panels.toggle("case"))
    panel = page.panels.case
    assert panel is not None
    before = len(list(context_of(page).app.browse.entries()))
    counter.do(panel.personal.click)
    assert "phone             4741234567\n" in panel.text.toPlainText()
    entries = list(context_of(page).app.browse.entries())
    assert [entry.what for entry in entries[before:]] == [What.REVEALED]
    counter.press(Qt.Key.Key_C, CTRL_SHIFT)
    assert "4741234567" in copied()  # what is shown is what is copied
    counter.do(panel.calls.click)
    assert "POST /epayment/v1/payments\nAuthorization: •••" in panel.text.toPlainText()
    assert "41234567" not in panel.text.toPlainText()


def test_a_narrow_page_gives_the_open_panel_the_room_of_the_story(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("Hoodie 499")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    counter.window.resize(1024, 768)
    counter.do(lambda: page.panels.toggle("say"))
    assert page.happened.isHidden()
    counter.window.resize(1590, 900)
    counter.until(page.happened.isVisible, "the story did not come back")
    assert page.panels.say is not None
    assert page.panels.say.isVisible()


def test_the_pace_of_others_is_said_quietly_while_one_waits(counter: Counter) -> None:
    reference = counter.sell("Hoodie 499")
    page = counter.window.parts.order
    card, context = page.request, context_of(page)
    now = context.now()
    assert card.pace.isHidden()
    card.show_pace(PaceReading(ApprovalPace.EVERYWHERE, now - timedelta(minutes=12, seconds=20)), now)
    assert card.pace.text() == "Approvals have been slow everywhere for 12 min."
    card.show_pace(PaceReading(ApprovalPace.ONLY_THIS), now)
    assert "only this one takes long" in card.pace.text()
    assert context.app.understanding.pace(reference) == PaceReading(ApprovalPace.USUAL)
    tick_on(page, LOG_EVERY - 1)
    counter.until(card.pace.isHidden, "it was not read again")  # and all is as usual


def test_the_strip_says_when_approvals_are_slow_everywhere(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    counter.sell("Hoodie 499")
    window = counter.window
    context = context_of(window.parts.order)
    slow = PaceReading(ApprovalPace.EVERYWHERE, context.now() - timedelta(minutes=12, seconds=5))
    monkeypatch.setattr(context.app.understanding, "pace", lambda reference="": slow)
    tick_on(window.waiting, PACE_EVERY - 1)
    counter.wait(1.2)
    assert not slow_words(window)  # the customer has had no minute yet
    monkeypatch.setattr(approvals, "LEAST", timedelta(0))
    tick_on(window.waiting, PACE_EVERY - 1)
    counter.until(lambda: bool(slow_words(window)), "the strip does not say it")


def slow_words(window: QWidget) -> list[str]:
    """What the strip says of slow approvals."""
    strips = window.findChildren(Strip)
    return [each.text() for strip in strips for each in strip.findChildren(QLabel) if "slow everywhere" in each.text()]
