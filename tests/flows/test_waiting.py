"""While customers are waited for: the strip, what the sales unit may do, and the tones."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.order import Flow
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from tests.support.counter import Counter
from tests.support.inside.pages import view_on
from tests.support.settings_fields import part_of
from tests.support.stage import Stage
from ui.pages.settings.cards import SafetyPart
from ui.shell.alerts.tones import Sound
from ui.widgets.shell.strip_card import StripCard

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
    counter.until(lambda: bool(view_on(page) and view_on(page).pending), "the ending was not written down")
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
    card = part_of(counter, SafetyPart).card
    assert "A push to a phone was refused" in card.no_push.text()
    counter.click(card.push)
    assert card.no_push.isHidden()
    assert card.push.isHidden()
    assert counter.app.browse.push_refused_since(FIRST) is None
    counter.do(lambda: counter.window.go(new))
    counter.until(lambda: new.payer.refusal.isHidden(), "it still says that pushes are refused")
    counter.enter_line("Hoodie 499")
    counter.type("41234567", new.payer.phone.edit)
    counter.main_key()  # refused again, and learnt again
    counter.until(lambda: counter.app.browse.push_refused_since(FIRST) is not None, "it was not learnt again")
    sandbox.unit("555501", push_allowed=True)
    counter.do(lambda: counter.window.go(new))
    counter.do(lambda: new.payer.choose(Flow.PUSH))
    reference = counter.sell()
    counter.see(Standing.WAITING)
    assert counter.app.browse.push_refused_since(FIRST) is None
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
