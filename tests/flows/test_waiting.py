"""While customers are waited for: the strip, the second screen, the tones, and what happens once they have approved."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.order import Flow
from app.domain.payment import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.stage import Stage
from ui.customer import CustomerWindow, Shows
from ui.tones import Tone
from ui.widgets.strip import StripCard

Key = Qt.Key


@pytest.fixture
def heard(counter: Counter) -> list[Tone]:
    """The tones that were sounded."""
    tones: list[Tone] = []
    counter.window.attention.call = lambda tone, _title, _text: tones.append(tone)  # type: ignore[method-assign]
    return tones


def card(counter: Counter) -> StripCard:
    counter.until(lambda: bool(counter.window.strip.cards), "nobody waits in the strip")
    return counter.window.strip.cards[0]


def in_strip(counter: Counter, reference: str) -> None:
    """Until the strip knows that it waits."""
    window = counter.window
    counter.until(
        lambda: window._waiting.get(reference) is not None and window._waiting[reference].standing is Standing.WAITING,
        "it is not in the strip",
    )


def customer(counter: Counter) -> CustomerWindow:
    counter.do(counter.window.switch_customer)
    window = counter.window.second_screen.window
    assert window is not None
    return window


# the strip ----------------------------------------------------------------------------------------------------------------


def test_a_card_says_who_and_what_helps(counter: Counter, sandbox: Stage) -> None:
    counter.type("Anna", counter.window.new_order.payer.customer.edit)
    reference = counter.sell()
    in_strip(counter, reference)
    shown = card(counter)
    words = counter.app.browse.order(reference).order.words
    assert words
    for part in ("499,00", words, "Anna", "Waiting", reference):
        assert part in shown.accessibleName()
    sent = shown.row.sent_at
    for seconds, say, change in (
        (0, True, True),
        (19, True, True),
        (21, False, True),
        (59, False, True),
        (61, False, False),
    ):
        counter.do(lambda seconds=seconds: shown.tick(sent + timedelta(seconds=seconds)))
        assert (shown.say.isHidden(), shown.change.isHidden()) == (say, change)
    assert "open Vipps" in shown.say.text()


def test_a_code_needs_neither(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.enter_line("Cap 99,50")
    counter.main_key()
    shown = card(counter)
    counter.do(lambda: shown.tick(shown.row.sent_at + timedelta(minutes=5)))
    assert shown.say.isHidden()
    assert shown.change.isHidden()


def test_a_card_is_changed_to_a_code_and_the_old_request_ends_first(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    shown = card(counter)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.do(lambda: shown.tick(shown.row.sent_at + timedelta(seconds=61)))
    counter.do(shown.change.click)
    page = counter.window.order
    counter.until(lambda: page.request.code.isVisible(), "the code was never shown")
    assert page.request.ended.isVisible()
    writes = [request["path"].rsplit("/", 1)[-1] for request in sandbox.writes()]
    assert writes == ["payments", "cancel", "payments"]
    attempts = counter.app.browse.order(reference).attempts
    assert [(attempt.flow, attempt.standing) for attempt in attempts] == [
        (Flow.PUSH, Standing.CANCELLED),
        (Flow.QR, Standing.WAITING),
    ]


def test_a_customer_who_is_faster_keeps_the_old_request(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.do(counter.window.order.change_to_code)
    counter.until(lambda: counter.app.browse.order(reference).keep_or_release, "the approval was not seen")
    assert len(sandbox.requests("create")) == 1


def test_the_strip_is_reached_by_key(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    shown = card(counter)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.press(Key.Key_F5)
    assert shown.hasFocus()
    counter.press(Key.Key_Space)
    assert counter.window.order.reference == reference
    counter.do(lambda: counter.window.resize(1024, 768))
    counter.press(Key.Key_F5)
    assert counter.window.folded.cards[0].hasFocus()


# what the sales unit may do -----------------------------------------------------------------------------------------------


def test_a_sales_unit_without_push_is_explained_remembered_and_tried_again(counter: Counter, sandbox: Stage) -> None:
    sandbox.unit("555501", push_allowed=False)
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    page = counter.window.order
    counter.until(lambda: page.primary.text().startswith("Send as QR"), "the code was not offered")
    assert "may not send requests straight to a phone" in page.trouble.text()
    counter.main_key()
    counter.until(lambda: page.request.code.isVisible(), "the code was never shown")
    new = counter.window.new_order
    counter.do(lambda: counter.window.go(new))
    assert new.payer.flow is Flow.QR  # it is remembered
    counter.do(lambda: new.payer.choose(Flow.PUSH))
    assert "not allowed to send to phones" in new.payer.refusal.text()
    assert new.payer.refusal.isVisible()
    sandbox.unit("555501", push_allowed=True)
    reference = counter.sell()
    counter.see(Standing.WAITING)
    assert counter.app.browse.push_refused_since() is None
    counter.do(lambda: counter.window.go(new))
    assert (new.payer.flow, new.payer.refusal.isHidden()) == (Flow.PUSH, True)
    assert reference


# tones --------------------------------------------------------------------------------------------------------------------


def test_approval_decline_and_expiry_are_heard(counter: Counter, sandbox: Stage, heard: list[Tone]) -> None:
    acts: tuple[tuple[Callable[[str], object], Tone], ...] = (
        (sandbox.approve, Tone.APPROVED),
        (sandbox.abort, Tone.DECLINED),
        (sandbox.expire, Tone.EXPIRED),
    )
    for act, _ in acts:
        reference = counter.sell()
        in_strip(counter, reference)
        before = len(heard)
        act(reference)
        counter.look()
        counter.until(lambda before=before: len(heard) > before, "nothing was heard")
    assert heard == [tone for _, tone in acts]


# the second screen --------------------------------------------------------------------------------------------------------


def test_the_customer_sees_lines_then_the_code_then_thanks(counter: Counter, sandbox: Stage) -> None:
    window = customer(counter)
    assert window.shows is Shows.WELCOME
    counter.enter_line("2*Hoodie 499")
    assert window.shows is Shows.BUILDING
    assert window.total.text() == "998,00\u00a0kr"
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    assert (window.shows, window.amount.text()) == (Shows.WAITING, "998,00\u00a0kr")
    reference = counter.reference
    assert window.words.text() == counter.app.browse.order(reference).order.words
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")  # the next order is typed; the code stays until it is paid
    assert window.shows is Shows.WAITING
    sandbox.approve(reference)
    counter.look()
    counter.until(lambda: window.shows is Shows.THANKS, "nobody was thanked")
    assert window.code.rows == ()
    counter.enter_line("Scarf 199")
    assert window.shows is Shows.BUILDING


@pytest.mark.parametrize("ending", ["abort", "expire"])
def test_a_request_that_ends_is_gone_from_the_screen_at_once(counter: Counter, sandbox: Stage, ending: str) -> None:
    window = customer(counter)
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    getattr(sandbox, ending)(counter.reference)
    counter.look()
    counter.until(lambda: window.shows is Shows.WELCOME, "the code stayed")
    assert window.code.rows == ()


def test_another_customers_request_is_never_shown(counter: Counter, sandbox: Stage) -> None:
    first = counter.sell()
    window = customer(counter)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")
    sandbox.approve(first)
    counter.look()
    counter.until(lambda: counter.app.browse.order(first).standing is Standing.RESERVED, "the approval was not seen")
    counter.wait(0.1)
    assert window.shows is Shows.BUILDING


def test_the_window_is_put_away_and_comes_back_where_it_was(
    counter: Counter, open_counter: Callable[..., Counter]
) -> None:
    window = customer(counter)
    counter.do(lambda: window.resize(700, 680))
    counter.do(counter.window.switch_customer)
    assert counter.window.second_screen.window is None
    again = customer(counter)
    assert (again.width(), again.height()) == (700, 680)
    counter.do(again.close)  # by its own cross
    assert counter.window.second_screen.window is None


# once they have approved --------------------------------------------------------------------------------------------------


def approved(counter: Counter, sandbox: Stage, wanted: str, *lines: str) -> str:
    counter.do(lambda: counter.app.preferences.change({"after_approval": wanted}))
    counter.wait(0.1)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    reference = counter.sell(*lines)
    in_strip(counter, reference)
    sandbox.approve(reference)
    counter.look()
    return reference


def test_handed_over_is_captured_at_once_where_that_is_wanted(counter: Counter, sandbox: Stage) -> None:
    reference = approved(counter, sandbox, "capture", "Hoodie 499")
    counter.until(lambda: counter.app.browse.order(reference).standing is Standing.CAPTURED, "it was not captured")
    assert sandbox.moved(reference)[-1] == ("capture", 49_900)


def test_what_is_to_be_shipped_is_never_captured_by_itself(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: counter.app.preferences.change({"after_approval": "capture"}))
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


def test_one_key_keeps_an_order_for_shipping(counter: Counter, sandbox: Stage, run: Run) -> None:
    reference = approved(counter, sandbox, "ask", "Hoodie 499")
    counter.see(Standing.RESERVED)
    page = counter.window.order
    assert page.later.isVisible()
    counter.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert counter.app.browse.order(reference).to_ship_later
    counter.until(lambda: "to be shipped" in page.help.text(), "the page does not say so")
    assert not page.later.isVisible()
    counter.main_key()
    counter.see(Standing.CAPTURED)
