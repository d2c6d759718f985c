"""Webhooks in the window: turned on, registered, trusted with nothing, and no trouble when they cannot be had."""

import socket

import pytest

from app.domain.standing import Standing
from tests.support.counter import Counter
from tests.support.deliveries import free_port
from tests.support.inside.webhooks import forget_webhook_secret
from tests.support.inside.window import showing_webhooks
from tests.support.keystores import Memory
from tests.support.settings_fields import choose, opened, part_of, type_setting
from tests.support.stage import Stage as Sandbox
from ui.look.texts import tr
from ui.pages.settings.webhooks import WebhooksPart

pytestmark = pytest.mark.usefixtures("keystore")
OFF = "Off. Polling alone is enough; webhooks only make it quicker."


def turn_on(counter: Counter, place: str) -> None:
    """As a person does it: the three fields."""

    opened(counter)
    card = part_of(counter, WebhooksPart).card
    assert card.status.text() == tr(OFF)
    assert not card.register.isEnabled()
    type_setting(counter, "webhooks_listen", place)
    type_setting(counter, "webhooks_address", f"http://{place}/kvitt")
    choose(counter, "webhooks", "on")
    counter.until(lambda: counter.app.preferences.current.receives_webhooks, "it was not saved")


def said(counter: Counter, words: str) -> None:
    card = part_of(counter, WebhooksPart).card
    counter.until(lambda: words in card.status.text(), f"the card never said {words}")


def test_on_registered_and_deleted(counter: Counter, sandbox: Sandbox, keystore: Memory) -> None:
    place = f"127.0.0.1:{free_port()}"
    turn_on(counter, place)
    said(counter, f"Listening at {place}, but nothing is registered yet.")
    card = part_of(counter, WebhooksPart).card
    counter.do(card.register.click)
    said(counter, f"Listening at {place}, and registered.")
    counter.until(lambda: bool(counter.app.webhooks.known), "the list of the service was never read")
    (known,) = counter.app.webhooks.known
    assert known.url == f"http://{place}/kvitt"
    reference = counter.sell()
    sandbox.approve(reference)
    counter.see(Standing.RESERVED)
    counter.do(lambda: counter.window.go(counter.window.parts.settings))
    counter.do(lambda: card.delete_pressed.emit(known.id))
    said(counter, "nothing is registered yet")
    assert keystore.kept == {}


def test_only_a_saved_address_is_registered(counter: Counter, sandbox: Sandbox) -> None:
    turn_on(counter, f"127.0.0.1:{free_port()}")
    said(counter, "nothing is registered yet")
    page = counter.window.parts.settings
    card, address = part_of(counter, WebhooksPart).card, page.every("webhooks_address")
    address.put("https://shop.example/typed-and-not-saved")
    counter.do(card.register.click)
    assert "no public address yet" in address.error.text()
    assert [asked for asked in sandbox.requests("webhooks") if asked["method"] == "POST"] == []


def test_a_port_in_use_is_one_sentence_and_selling_goes_on(counter: Counter, sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        place = f"127.0.0.1:{other.getsockname()[1]}"
        turn_on(counter, place)
        said(counter, f"Another program listens at {place}.")
        counter.until(lambda: any(place in notice for notice in counter.notices), "there was no notice")
        counter.wait(0.1)
        assert len([notice for notice in counter.notices if place in notice]) == 1
        reference = counter.sell()
        sandbox.approve(reference)
        counter.look()
        counter.see(Standing.RESERVED)


def test_a_secret_that_is_not_at_hand(counter: Counter, keystore: Memory) -> None:
    """As after a restart on a machine without a key store."""
    place = f"127.0.0.1:{free_port()}"
    turn_on(counter, place)
    said(counter, "nothing is registered yet")
    card = part_of(counter, WebhooksPart).card
    counter.do(card.register.click)
    said(counter, "and registered")
    keystore.locked = True
    (old,) = counter.app.webhooks.ours
    forget_webhook_secret(counter.app, old)
    counter.do(showing_webhooks(counter.window.parts.settings))
    said(counter, f"Listening at {place}, but the secret is not at hand.")
    counter.do(card.register.click)
    said(counter, "and registered")
    # The old one goes a moment after the new one is there.
    counter.until(lambda: old not in counter.app.webhooks.ours, "the old one stayed")
    assert len(counter.app.webhooks.ours) == 1
