"""While customers are waited for: the strip, the second screen, the tones, and what happens once they have approved."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.changes import Topic
from app.domain.order import Flow
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside import alter
from tests.support.stage import Stage
from ui.shell.alerts.tones import Sound
from ui.shell.customer.screen import CustomerWindow, Shows
from ui.widgets.shell.strip import StripCard

Key = Qt.Key


@pytest.fixture
def heard(counter: Counter) -> list[Sound]:
    """The tones that were sounded."""
    tones: list[Sound] = []
    counter.window.parts.attention.call = lambda tone, _title, _text: tones.append(tone)  # type: ignore[method-assign, assignment]
    return tones


def cards(counter: Counter) -> list[StripCard]:
    """The cards of the strip that is shown: only that one keeps any."""
    return counter.window.strip.cards or counter.window.folded.cards


def card(counter: Counter) -> StripCard:
    counter.until(lambda: bool(cards(counter)), "nobody waits in the strip")
    return cards(counter)[0]


def in_strip(counter: Counter, reference: str) -> None:
    """Until the strip knows that it waits."""
    window = counter.window
    counter.until(
        lambda: reference in window.waiting.rows and window.waiting.rows[reference].standing is Standing.WAITING,
        "it is not in the strip",
    )


def customer(counter: Counter) -> CustomerWindow:
    counter.do(counter.window.switch_customer)
    window = counter.window.parts.second_screen.window
    assert window is not None
    return window


# the strip ----------------------------------------------------------------------------------------------------------------


def test_the_keyboard_stays_on_a_card_that_is_settled(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    in_strip(counter, reference)
    counter.press(Qt.Key.Key_F2)
    counter.press(Qt.Key.Key_F5)
    waiting = card(counter)
    assert waiting.hasFocus()
    sandbox.approve(reference)
    counter.look()
    counter.until(lambda: cards(counter)[:1] not in ([], [waiting]), "the card stayed as it was")
    counter.until(card(counter).hasFocus, "the keyboard went elsewhere")


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
    counter.see(Standing.WAITING)
    in_strip(counter, counter.reference)
    shown = card(counter)
    counter.do(lambda: shown.tick(shown.row.sent_at + timedelta(minutes=5)))
    assert shown.say.isHidden()
    assert shown.change.isHidden()


def test_a_card_is_changed_to_a_code_and_the_old_request_ends_first(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    in_strip(counter, reference)
    shown = card(counter)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.do(lambda: shown.tick(shown.row.sent_at + timedelta(seconds=61)))
    counter.do(shown.change.click)
    page = counter.window.parts.order
    counter.until(lambda: page.request.code.isVisible(), "the code was never shown")
    assert page.request.ended.isVisible()
    writes = [request["path"].rsplit("/", 1)[-1] for request in sandbox.writes()]
    assert writes == ["payments", "cancel", "payments"]
    attempts = counter.app.browse.order(reference).attempts
    assert [(attempt.flow, attempt.standing) for attempt in attempts] == [
        (Flow.PUSH, Standing.CANCELLED),
        (Flow.QR, Standing.WAITING),
    ]


def test_the_page_says_that_it_ends_the_old_request_for_as_long_as_that_takes(counter: Counter, sandbox: Stage) -> None:
    counter.sell()
    page = counter.window.parts.order
    sandbox.faults({"operation": "cancel", "do": "delay", "ms": 600})
    counter.click(page.by_code)
    counter.until(lambda: bool(page._view and page._view.pending), "the ending was not written down")
    counter.wait(0.2)
    assert page.help.text().startswith("Ending the request to the phone")
    assert not page.by_code.isEnabled() or not page.by_code.isVisible()
    counter.until(page.request.code.isVisible, "the code was never shown")
    assert page.request.ended.isVisible()
    assert not page.help.text().startswith("Ending")


def test_an_ending_that_is_not_known_brings_no_code(counter: Counter, sandbox: Stage) -> None:
    counter.sell()
    sandbox.faults({"operation": "any", "do": "drop_before"})
    counter.do(counter.window.parts.order.change_to_code)
    counter.see(Standing.UNKNOWN)
    assert not counter.window.parts.order.request.isVisible()
    assert not counter.window.parts.order.help.text().startswith("Ending")
    sandbox.faults()
    counter.see(Standing.CANCELLED)
    assert len(sandbox.requests("create")) == 1


def test_a_customer_who_is_faster_keeps_the_old_request(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.do(counter.window.parts.order.change_to_code)
    counter.until(lambda: counter.app.browse.order(reference).keep_or_release, "the approval was not seen")
    assert len(sandbox.requests("create")) == 1


def test_the_strip_is_reached_by_key(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    in_strip(counter, reference)
    shown = card(counter)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.press(Key.Key_F5)
    assert shown.hasFocus()
    counter.press(Key.Key_Space)
    assert counter.window.parts.order.reference == reference
    counter.do(lambda: counter.window.go(counter.window.new_order))
    other = counter.sell("Cap 99,50")
    in_strip(counter, other)
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.press(Key.Key_F5)
    first, second = counter.window.strip.cards
    assert first.hasFocus()
    counter.press(Key.Key_Up)
    assert first.hasFocus()  # there is none before it
    counter.press(Key.Key_Down)
    assert second.hasFocus()
    counter.press(Key.Key_Return)
    assert counter.window.parts.order.reference == second.row.reference
    counter.do(lambda: counter.window.resize(1024, 768))
    counter.press(Key.Key_F5)
    assert counter.window.folded.cards[0].hasFocus()
    assert counter.window.strip.cards == []
    counter.do(lambda: counter.window.resize(1280, 800))
    assert len(counter.window.strip.cards) == 2
    assert (counter.window.folded.cards, counter.window.folded.isVisible()) == ([], False)


# what the sales unit may do -----------------------------------------------------------------------------------------------


def test_a_sales_unit_without_push_is_explained_remembered_and_tried_again(counter: Counter, sandbox: Stage) -> None:
    sandbox.unit("555501", push_allowed=False)
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    page = counter.window.parts.order
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
    settings = counter.window.parts.settings
    counter.do(lambda: counter.window.go(settings))
    assert "A push to a phone was refused" in settings.safety.no_push.text()
    counter.click(settings.safety.push)
    assert settings.safety.no_push.isHidden()
    assert settings.safety.push.isHidden()
    assert counter.app.browse.push_refused_since() is None
    counter.do(lambda: counter.window.go(new))
    counter.until(lambda: new.payer.refusal.isHidden(), "it still says that pushes are refused")
    counter.enter_line("Hoodie 499")
    counter.type("41234567", new.payer.phone.edit)
    counter.main_key()  # refused again, and learnt again
    counter.until(lambda: counter.app.browse.push_refused_since() is not None, "it was not learnt again")
    sandbox.unit("555501", push_allowed=True)
    counter.do(lambda: counter.window.go(new))
    counter.do(lambda: new.payer.choose(Flow.PUSH))
    reference = counter.sell()
    counter.see(Standing.WAITING)
    assert counter.app.browse.push_refused_since() is None
    counter.do(lambda: counter.window.go(new))
    assert (new.payer.flow, new.payer.refusal.isHidden()) == (Flow.PUSH, True)
    assert reference


# tones --------------------------------------------------------------------------------------------------------------------


def test_approval_decline_and_expiry_are_heard(counter: Counter, sandbox: Stage, heard: list[Sound]) -> None:
    acts: tuple[tuple[Callable[[str], object], Sound], ...] = (
        (sandbox.approve, Sound.APPROVED),
        (sandbox.abort, Sound.DECLINED),
        (sandbox.expire, Sound.EXPIRED),
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


@pytest.mark.parametrize("size", [(640, 480), (1024, 768), (1920, 1080)])
def test_what_the_customer_sees_fills_the_screen_and_fits(
    counter: Counter, sandbox: Stage, size: tuple[int, int]
) -> None:
    window = customer(counter)
    counter.do(lambda: window.resize(*size))
    for number in range(1, 16):
        counter.enter_line(f"Cap {number}")
    assert (window.width(), window.height()) == size
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.wait(0.05)

    def shown() -> list[QLabel]:
        page = window.pages.currentWidget()
        assert page is not None
        return [each for each in page.findChildren(QLabel) if each.isVisible() and each.text()]

    def clipped() -> list[str]:
        return [each.text() for each in shown() if not window.rect().contains(_place(each, window))]

    assert "15,00" in [each.text() for each in shown()]  # the line that was added last
    assert clipped() == []
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    counter.wait(0.05)
    assert clipped() == []
    assert window.code.width() >= size[0] // 2  # as large as there is room beside the words
    assert window.band.isVisible()  # also the customer's screen says that no money is real
    assert "no real money" in " ".join(each.text() for each in window.band.findChildren(QLabel))
    assert window.rect().contains(_place(window.code, window))


def _place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


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


def test_the_code_of_a_changed_request_is_shown_but_no_order_that_is_only_looked_at(
    counter: Counter, sandbox: Stage
) -> None:
    reference = counter.sell()
    window = customer(counter)
    assert (window.shows, window.code.isVisible()) == (Shows.WAITING, False)  # sent before the window was opened
    counter.click(counter.window.parts.order.by_code)
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    sandbox.abort(f"{reference}-2")
    counter.look()
    counter.until(lambda: window.shows is Shows.WELCOME, "the code stayed")
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.enter_line("Cap 99,50")
    assert window.shows is Shows.BUILDING
    counter.do(lambda: counter.window.open_order(reference))
    counter.do(lambda: counter.app.changes.announce(Topic.ORDER, reference))
    counter.wait(0.1)
    assert window.shows is Shows.BUILDING


def test_a_code_is_gone_once_its_time_is_up_and_the_last_moment_is_still_thanked(
    counter: Counter, sandbox: Stage
) -> None:
    window = customer(counter)
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.until(lambda: bool(window.code.rows), "the customer never saw the code")
    view = counter.app.browse.order(counter.reference)
    assert view.expires_at is not None
    ending = view.expires_at - timedelta(milliseconds=50)
    counter.do(lambda: window.show_request(view, ending))
    counter.until(lambda: not window.code.rows, "the code stayed")
    assert (window.shows, window.say.text()) == (Shows.WAITING, "")
    sandbox.approve(counter.reference)
    counter.look()
    counter.until(lambda: window.shows is Shows.THANKS, "nobody was thanked")


def test_saved_settings_leave_the_customer_what_was_shown(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: counter.window.new_order.payer.choose(Flow.QR))
    customer(counter)
    counter.enter_line("Cap 99,50")
    counter.main_key()
    counter.see(Standing.WAITING)
    before = counter.window
    counter.do(lambda: counter.app.preferences.change({"theme": "dark"}))
    counter.until(lambda: counter.window is not before, "the window was not built anew")
    counter.wait(0.1)
    window = counter.window.parts.second_screen.window
    assert window is not None
    assert (window.shows, bool(window.code.rows)) == (Shows.WAITING, True)


def test_the_window_is_put_away_and_comes_back_where_it_was(
    counter: Counter, open_counter: Callable[..., Counter]
) -> None:
    window = customer(counter)
    counter.do(lambda: window.resize(700, 680))
    counter.do(counter.window.switch_customer)
    assert counter.window.parts.second_screen.window is None
    again = customer(counter)
    assert (again.width(), again.height()) == (700, 680)
    counter.do(again.close)  # by its own cross
    assert counter.window.parts.second_screen.window is None


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


def test_an_approval_that_is_seen_much_later_is_not_captured_by_itself(counter: Counter, sandbox: Stage) -> None:
    counter.do(lambda: counter.app.preferences.change({"after_approval": "capture"}))
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


@pytest.mark.parametrize("wanted", ["capture", "ship"])
def test_nothing_happens_by_itself_while_it_is_asked_whether_to_keep_or_release(
    counter: Counter, sandbox: Stage, wanted: str
) -> None:
    counter.do(lambda: counter.app.preferences.change({"after_approval": wanted}))
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
    monkeypatch.setattr(waiting._changed, "isActive", lambda: bool(started))
    monkeypatch.setattr(waiting._changed, "start", started.append)
    waiting.rows = dict.fromkeys((f"W-261122-{number:04}" for number in range(200)), waiting.rows[reference])
    for _ in range(50):
        waiting.on_changed([reference])
    assert started == [230]  # longer where more has to be read
