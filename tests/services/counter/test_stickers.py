"""Stickers: made with an ear for their scans, moved, ended, drawn by the service; and who stands there."""

from datetime import UTC, datetime, timedelta

import pytest

from app import runtime
from app.api.webhooks import Delivered
from app.changes import Change, Topic
from app.domain.engine.webhook import path_of
from app.domain.order import Flow, Order
from app.domain.shop.sticker import CheckIn
from app.errors import Invalid, Refused
from app.services.units.sales_units import TypedUnit
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.deliveries import signed
from tests.support.inside.program import sticker_till
from tests.support.inside.service import service_of
from tests.support.keystores import Memory
from tests.support.people import hire, switch_to
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

URL = "http://127.0.0.1:8787/kvitt"
HERE = ("127.0.0.1:8787",)


@pytest.fixture(autouse=True)
def quick(keystore: Memory) -> None:
    """No test meets a real key store."""


@pytest.fixture
def heard_webhooks(app: runtime.App, run: Run) -> runtime.App:
    run(app.webhooks.register(URL))
    return app


def scan(
    app: runtime.App, keystore: Memory, name: str, token: str = "t", *, msn: str = "555501", ago: float = 0
) -> bool:
    """A delivery of a scan, signed as the service does."""
    at = datetime.now(UTC)
    body = (
        f'{{"customerToken": "{token}", "merchantQrId": "{name}", "msn": "{msn}",'
        f' "initiatedAt": "{(at - timedelta(seconds=ago)).isoformat()}"}}'
    ).encode()
    secret = list(keystore.kept.values())[-1]
    return app.webhooks.received(Delivered(path_of(URL), signed(secret, URL, body, at), body), HERE)


def events(sandbox: Sandbox) -> list[list[str]]:
    return [each["events"] for each in sandbox.ask("GET", "/webhooks")["registrations"]]


def test_a_sticker_is_made_with_an_ear(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("  Till  1 "))
    (listed,) = run(app.stickers.listed())
    assert (listed.id, listed.place, listed.ours, app.stickers.has_ours) == (name, "Till 1", True, True)
    assert ["user.checked-in.v1"] in events(sandbox)
    second = run(app.stickers.make("Till 2"))
    assert events(sandbox).count(["user.checked-in.v1"]) == 1
    run(app.stickers.move(second, "Window"))
    assert {each.place for each in app.stickers.known} == {"Till 1", "Window"}


def test_without_webhooks_no_sticker_is_made(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert (app.stickers.ready, app.stickers.has_ours) == (False, False)
    with pytest.raises(Invalid) as refused:
        run(app.stickers.make("Till 1"))
    assert refused.value.code == "webhooks_first"
    assert sandbox.ask("GET", "/stickers") == []
    with pytest.raises(Invalid) as refused:
        run(app.stickers.make(""))
    assert refused.value.code == "place_length"


def test_another_program_may_hear_of_scans(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    elsewhere = "http://127.0.0.1:9999/theirs"
    run(service_of(heard_webhooks).register_webhook(elsewhere, ("user.checked-in.v1",)))
    with pytest.raises(Invalid) as refused:
        run(heard_webhooks.stickers.make("Till 1"))
    assert (refused.value.code, refused.value.values["text"]) == ("check_ins_elsewhere", elsewhere)
    assert sandbox.ask("GET", "/stickers") == []


def test_scans_move_with_the_address(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app = heard_webhooks
    run(app.stickers.make("Till 1"))
    run(app.webhooks.register("http://127.0.0.1:8788/kvitt"))
    found = sandbox.ask("GET", "/webhooks")["registrations"]
    assert [each["url"] for each in found if each["events"] == ["user.checked-in.v1"]] == [
        "http://127.0.0.1:8788/kvitt"
    ]


def test_a_registration_that_is_gone_is_made_anew(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app = heard_webhooks
    run(app.stickers.make("Till 1"))
    (gone,) = [
        e["id"] for e in sandbox.ask("GET", "/webhooks")["registrations"] if e["events"] == ["user.checked-in.v1"]
    ]
    run(app.webhooks.delete(gone))
    run(app.stickers.make("Till 2"))
    assert events(sandbox).count(["user.checked-in.v1"]) == 1


def test_a_sticker_is_ended_also_twice(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    run(app.stickers.delete(name))
    run(app.stickers.delete(name))
    assert (app.stickers.known, sandbox.ask("GET", "/stickers")) == ((), [])


def test_a_refused_end_is_told(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    sandbox.faults({"operation": "qr", "do": "409", "count": 1})
    with pytest.raises(Refused):
        run(app.stickers.delete(name))
    assert len(sandbox.ask("GET", "/stickers")) == 1


def test_the_picture_is_the_service_s_own(heard_webhooks: runtime.App, run: Run) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    sticker, picture = run(app.stickers.picture(name))
    assert sticker.place == "Till 1"
    assert b"<svg" in picture


def test_a_customer_at_the_counter(heard_webhooks: runtime.App, run: Run, keystore: Memory) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    assert scan(app, keystore, name, ago=10)
    assert Change(Topic.CHECK_IN, name) in heard
    (here,) = app.stickers.at_the_counter()
    assert (here.place, round((app.now() - here.at).total_seconds())) == ("Till 1", 10)
    assert (app.stickers.the_one(), app.stickers.is_here("t")) == ("t", True)
    app.stickers.let_go("t")
    assert (app.stickers.the_one(), app.stickers.is_here("t")) == ("", False)


def test_two_at_once_are_nobody_s_guess(heard_webhooks: runtime.App, run: Run, keystore: Memory) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    for token in ("a", "b"):
        scan(app, keystore, name, token)
    assert app.stickers.the_one() == ""
    assert [each.token for each in app.stickers.at_the_counter()] == ["b", "a"]


def test_scans_of_others_are_not_ours(heard_webhooks: runtime.App, run: Run, keystore: Memory) -> None:
    app = heard_webhooks
    run(app.stickers.make("Till 1"))
    assert scan(app, keystore, "till-1", msn="555502")
    assert app.stickers.at_the_counter() == ()


def test_a_sticker_of_nobody_s_till_is_everybody_s(
    heard_webhooks: runtime.App, run: Run, keystore: Memory, sandbox: Sandbox
) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    sticker_till(app, name, None)
    scan(app, keystore, name)
    assert app.stickers.the_one() == "t"
    sticker_till(app, name, 7)
    assert app.stickers.the_one() == "", "at another till"


def test_places_are_read_when_they_are_not_known(open_app: OpenApp, run: Run, keystore: Memory) -> None:
    first = open_app()
    run(first.webhooks.register(URL))
    name = run(first.stickers.make("Till 1"))
    run(first.close())
    app = open_app()
    run(app.webhooks.load())
    run(app.stickers.look())
    app.webhooks.check_ins.note(CheckIn("t", name, app.now()))
    assert app.stickers.at_the_counter()[0].place == ""
    run(app.stickers.look())
    assert app.stickers.at_the_counter()[0].place == "Till 1"


def test_a_request_goes_to_who_checked_in(heard_webhooks: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """Nothing typed: the token alone names the customer."""
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    token = sandbox.ask("POST", "/customers/4791234567/scan", {"merchantQrId": name})["customerToken"]
    asked: Order = order(phone="", flow=Flow.PUSH, customer_token=token)
    reference = at_once(app.checkout.save(asked)).reference
    assert app.browse.order(reference).order.customer_token == token
    run(app.checkout.send(reference))
    assert sandbox.payments()[0]["phoneNumber"] == "4791234567"


def test_the_words_around_it_are_those_of_the_shop_s_papers(app: runtime.App) -> None:
    at_once(app.preferences.change({"paper_language": "da", "market": "DK", "currency": "DKK"}))
    assert app.stickers.text("Kasse 1").how.startswith("Scan koden med ")
    assert app.stickers.text("Kasse 1", "fi").how.startswith("Skannaa koodi")


def test_a_clerk_serves_and_makes_no_stickers(heard_webhooks: runtime.App, run: Run, keystore: Memory) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    hire(app, run)
    switch_to(app, run, "Ola")
    scan(app, keystore, "of another program")
    scan(app, keystore, name, "u", ago=1)
    run(app.stickers.look())
    assert {each.place for each in app.stickers.at_the_counter()} == {"", "Till 1"}
    app.stickers.let_go("u")
    for act in (app.stickers.make("x"), app.stickers.move(name, "x"), app.stickers.delete(name), app.stickers.listed()):
        with pytest.raises(Invalid) as refused:
            run(act)
        assert refused.value.code == "act_not_allowed"


def test_each_sales_unit_has_its_own(heard_webhooks: runtime.App, run: Run, keystore: Memory) -> None:
    app = heard_webhooks
    name = run(app.stickers.make("Till 1"))
    assert [each.id for each in run(app.stickers.listed())] == [name]
    assert scan(app, keystore, name)
    assert app.webhooks.check_ins.waiting()
    butik, _ = run(app.units.add(TypedUnit("Butik", market="DK")))
    app.units.use(butik.id)
    assert (app.stickers.known, app.webhooks.known, app.webhooks.check_ins.waiting()) == ((), (), ())
    assert run(app.stickers.listed()) == ()
    app.units.use(1)
    assert [each.id for each in app.stickers.known] == [name]
    assert app.webhooks.known
