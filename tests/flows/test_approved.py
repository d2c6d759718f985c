"""What happens in the window once customers have approved."""

import pytest
from PySide6.QtCore import Qt

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.data_file import alter
from tests.support.inside.window import changes_heard_by
from tests.support.stage import Stage
from ui.widgets.shell.strip_card import StripCard

Key = Qt.Key


def cards(counter: Counter) -> list[StripCard]:
    """The cards of the strip that is shown: only that one keeps any."""
    return counter.window.strip.cards or counter.window.folded.cards


def in_strip(counter: Counter, reference: str) -> None:
    """Until the strip knows that it waits."""
    window = counter.window
    counter.until(
        lambda: reference in window.waiting.rows and window.waiting.rows[reference].standing is Standing.WAITING,
        "it is not in the strip",
    )


def approved(counter: Counter, sandbox: Stage, wanted: str, *lines: str) -> str:
    counter.do(lambda: at_once(counter.app.preferences.change({"after_approval": wanted})))
    counter.wait(0.1)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    reference = counter.sell(*lines)
    in_strip(counter, reference)
    sandbox.approve(reference)
    counter.look()
    return reference


# once they have approved --------------------------------------------------------------------------------------------------


def test_handed_over_is_captured_at_once_where_that_is_wanted(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox, "capture", "Hoodie 499")
    counter.until(lambda: counter.app.browse.order(reference).standing is Standing.CAPTURED, "it was not captured")
    assert sandbox.moved(reference)[-1] == ("capture", 49_900)


def test_an_approval_is_told_although_its_capture_is_under_way(counter: Counter, sandbox: Stage) -> None:
    """The service takes longer for a capture than the strip waits before it is read again."""
    counter.do(lambda: at_once(counter.app.preferences.change({"after_approval": "capture"})))
    counter.wait(0.1)
    counter.do(lambda: counter.window.go(counter.window.parts.new_order))
    reference = counter.sell("Hoodie 499")
    in_strip(counter, reference)
    told: list[tuple[str, Standing]] = []
    counter.window.waiting.settled.connect(lambda row, view: told.append((row.reference, view.standing)))
    sandbox.faults({"operation": "capture", "do": "delay", "ms": 700, "count": 1})
    sandbox.approve(reference)
    counter.look()
    counter.until(lambda: bool(told), "nobody was told of the approval")
    counter.until(lambda: counter.app.browse.order(reference).standing is Standing.CAPTURED, "it was not captured")
    counter.until(lambda: not counter.window.waiting.rows, "it still waits")
    assert told == [(reference, Standing.RESERVED)]
    assert [card.row.standing for card in cards(counter)] == [Standing.CAPTURED]


def test_an_approval_that_is_seen_much_later_is_not_captured_by_itself(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: at_once(counter.app.preferences.change({"after_approval": "capture"})))
    counter.wait(0.1)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    reference = counter.sell()
    in_strip(counter, reference)
    counter.wait(0.1)
    alter(counter.app, "UPDATE payments SET expires_at = sent_at")  # its time was over long before it was seen
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.wait(0.3)
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize"]


def test_what_is_to_be_shipped_is_never_captured_by_itself(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: at_once(counter.app.preferences.change({"after_approval": "capture"})))
    counter.wait(0.1)
    page = counter.window.new_order
    counter.do(lambda: counter.window.go(page))
    counter.do(page.lines.add_shipping)
    counter.do(lambda: page.lines.rows[0].price.setText("79"))
    reference = counter.sell("Hoodie 499")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.wait(0.3)
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize"]


def test_everything_is_kept_for_shipping_where_that_is_wanted(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox, "ship", "Hoodie 499")
    counter.until(lambda: counter.app.browse.order(reference).to_ship_later, "it was not kept for shipping")
    assert counter.app.browse.order(reference).standing is Standing.RESERVED


@pytest.mark.parametrize("wanted", ["capture", "ship"])
def test_nothing_happens_by_itself_while_it_is_asked_whether_to_keep_or_release(
    counter: Counter, sandbox: Stage, wanted: str
) -> None:
    counter.do(lambda: at_once(counter.app.preferences.change({"after_approval": wanted})))
    counter.wait(0.1)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    reference = counter.sell()
    in_strip(counter, reference)
    sandbox.approve(reference)
    counter.click(counter.window.parts.order.cancel)
    counter.until(
        lambda: counter.window.parts.order.ask_keep.isVisible(), "it was not asked whether to keep or release"
    )
    counter.until(lambda: reference not in counter.window.waiting.rows, "the strip did not notice")
    counter.wait(0.3)
    assert [kind for kind, _ in sandbox.moved(reference)] == ["authorize"]
    assert not counter.app.browse.order(reference).to_ship_later


def test_one_key_keeps_an_order_for_shipping(counter: Counter, sandbox: Stage, run: Run) -> None:
    reference = approved(counter, sandbox, "ask", "Hoodie 499")
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    assert page.later.isVisible()
    counter.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert counter.app.browse.order(reference).to_ship_later
    counter.until(lambda: "to be shipped" in page.help.text(), "the page does not say so")
    counter.until(lambda: [each.state.text() for each in cards(counter)] == ["To ship"], "the strip does not say so")
    assert [row.to_ship for row in counter.app.browse.orders()] == [True]
    assert not page.later.isVisible()
    counter.main_key()
    counter.see(Standing.CAPTURED)


def test_changes_that_keep_coming_do_not_put_off_the_strip(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    reference = counter.sell()
    in_strip(counter, reference)
    waiting, started = counter.window.waiting, list[int]()
    monkeypatch.setattr(changes_heard_by(waiting), "isActive", lambda: bool(started))
    monkeypatch.setattr(changes_heard_by(waiting), "start", started.append)
    waiting.rows = dict.fromkeys((f"W-261122-{number:04}" for number in range(200)), waiting.rows[reference])
    for _ in range(50):
        waiting.on_changed([reference])
    assert started == [230]  # longer where more has to be read
