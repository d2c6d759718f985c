"""What the window says while the clerk is elsewhere: nothing about money is lost, and nothing moves under the hand."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.domain.standing import Standing
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.stage import Stage
from ui.widgets.shell.notice_cards import PileCard


def sell_some(counter: Counter, count: int) -> list[str]:
    references = [counter.sell(f"Hoodie {100 + number}", phone=f"4123456{number}") for number in range(count)]
    counter.until(lambda: len(counter.window.waiting.rows) == count, "the strip does not show them")
    return references


def approve_all(counter: Counter, sandbox: Stage, references: list[str]) -> None:
    for reference in references:
        sandbox.approve(reference)
    counter.look()
    for reference in references:
        counter.until(
            lambda at=reference: counter.app.browse.order(at).standing is Standing.RESERVED, "the approval was not seen"
        )


def test_four_approvals_while_the_clerk_types_are_all_told(counter: Counter, sandbox: Stage) -> None:
    references = sell_some(counter, 4)
    counter.press(Qt.Key.Key_F2)
    counter.enter_line("Cap 99,50")
    page = counter.window.new_order
    before = page.geometry(), page.send.geometry(), counter.window.pages.geometry()
    approve_all(counter, sandbox, references)
    counter.until(lambda: counter.notices == ["Reserved · 4"], f"it says {counter.notices}")
    assert (page.geometry(), page.send.geometry(), counter.window.pages.geometry()) == before
    counter.enter_line("Scarf 199")
    counter.press(Qt.Key.Key_F9)  # parked: that is said, and pushes nothing out
    assert counter.notices[1] == "Reserved · 4"
    assert "Parked as" in counter.notices[0]
    (pile,) = (card for card in counter.window.notices.cards if isinstance(card, PileCard))
    counter.click(pile.turn)
    told = counter.notices
    for reference in references:
        words = counter.app.browse.order(reference).order.words
        assert any(reference in text and words in text for text in told), told


def test_saving_the_settings_loses_no_notice(counter: Counter, sandbox: Stage) -> None:
    (reference,) = sell_some(counter, 1)
    counter.press(Qt.Key.Key_F8)
    approve_all(counter, sandbox, [reference])
    counter.until(lambda: any(reference in text for text in counter.notices), "nobody was told")
    old = counter.window
    counter.do(lambda: at_once(counter.app.preferences.change({"language": "nb"})))
    counter.until(lambda: counter.window is not old, "the window was not built anew")
    assert any(text.startswith("Reservert: ") and reference in text for text in counter.notices)
    counter.press(Qt.Key.Key_O, CTRL)
    assert counter.reference == reference
    assert counter.window.pages.currentWidget() is counter.window.parts.order
    assert not any(reference in text for text in counter.notices)
    counter.do(lambda: at_once(counter.app.preferences.change({"language": "en"})))
    counter.wait(0.05)


def test_a_sale_that_is_captured_at_once_is_told_once(counter: Counter, sandbox: Stage) -> None:
    counter.do(
        lambda: at_once(
            counter.app.preferences.change({"after_approval": "capture", "interaction": "CUSTOMER_PRESENT"})
        )
    )
    counter.wait(0.05)
    (reference,) = sell_some(counter, 1)
    counter.press(Qt.Key.Key_F2)
    sandbox.approve(reference)
    counter.look()
    counter.until(
        lambda: counter.app.browse.order(reference).standing is Standing.CAPTURED, "it was not captured by itself"
    )
    counter.until(lambda: any("captured" in text.lower() for text in counter.notices), "nobody said so")
    about = [card for card in counter.window.notices.cards if reference in card.accessibleName()]
    assert len(about) == 1
    assert not about[0].said.stays  # one notice is no pile


def test_a_capture_that_was_faster_than_the_strip_is_told_once(counter: Counter, sandbox: Stage) -> None:
    """The strip is read a moment later than the approval is heard: by then the money may be taken, and that was said."""
    counter.do(
        lambda: at_once(
            counter.app.preferences.change({"after_approval": "capture", "interaction": "CUSTOMER_PRESENT"})
        )
    )
    counter.wait(0.05)
    (reference,) = sell_some(counter, 1)
    row = counter.window.waiting.rows[reference]
    counter.press(Qt.Key.Key_F2)
    sandbox.approve(reference)
    counter.look()
    counter.until(lambda: any("captured" in text.lower() for text in counter.notices), "nobody said so")
    counter.do(lambda: counter.window.news.show_settled(row, counter.app.browse.order(reference)))
    about = [card for card in counter.window.notices.cards if reference in card.accessibleName()]
    assert [card.said.stays for card in about] == [False]


def test_connected_is_said_only_while_it_is_true(
    open_counter: Callable[..., Counter], open_app: OpenApp, run: Run
) -> None:
    counter = open_counter(api="http://127.0.0.1:1")
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    assert counter.window.connection.text() == "● connected"
    counter.main_key()
    counter.until(lambda: counter.window.connection.text() == "○ not connected", "it still says connected")


def test_a_short_outage_is_over_without_anybody_sending(counter: Counter, sandbox: Stage) -> None:
    sandbox.faults({"operation": "token", "do": "drop_before", "count": 2})
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.until(lambda: counter.window.connection.text() == "○ not connected", "it still says connected")
    counter.until(lambda: counter.window.connection.text() == "● connected", "it never noticed")
