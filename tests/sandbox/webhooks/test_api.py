"""Webhooks: registration, signature, order, retries on the virtual clock, and what goes wrong on purpose."""

import base64
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.sandbox.running import Sandbox
from app.sandbox.shelf import Shelf
from app.sandbox.webhooks.api import EVENTS, Webhooks
from app.sandbox.webhooks.queue import Delivery, DeliveryQueue, wait_after
from app.sandbox.webhooks.signing import signed_headers
from app.sandbox.world import World
from tests.sandbox.conftest import Till, code_of
from tests.sandbox.player import Player, rows
from tests.support.inside.webhooks import keep_registration

SHARED_VECTORS = Path(__file__).parents[4] / "shared" / "vipps" / "webhook-hmac-vectors.json"
ALL = sorted(EVENTS)


class Receiver:
    """Somebody who listens, and can be told to answer badly."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes, str]] = []
        self.statuses: list[int] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                # Before the answer: with it the sender is through, and a test that saw that looks here.
                receiver.got.append(({name.lower(): value for name, value in self.headers.items()}, body, self.path))
                status = receiver.statuses.pop(0) if receiver.statuses else 200
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hooks/kvitt?till=3"

    def names(self) -> list[str]:
        return [json.loads(body)["name"] for _, body, _ in self.got]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    listening = Receiver()
    thread = threading.Thread(target=listening.server.serve_forever, args=(0.01,))
    thread.start()
    yield listening
    listening.server.shutdown()
    thread.join()
    listening.server.server_close()


def until(done: Callable[[], bool], turns: int = 1000) -> None:
    """Wait for so many turns; a slow machine gives each of them more time."""
    for _ in range(turns):
        if done():
            return
        time.sleep(0.01)
    raise AssertionError("waited in vain")


def register(till: Till, url: str, events: Any = ALL) -> Any:
    return till.http.post("/webhooks/v1/webhooks", json={"url": url, "events": events}, headers=till.headers())


def waiting(till: Till) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = till.look("/webhooks")["waiting"]
    return found


@pytest.mark.parametrize("row", rows("webhook_vectors"), ids=lambda row: row["name"])
def test_signature(row: dict[str, str]) -> None:
    headers = signed_headers(row["secret"], row["url"], row["body"].encode(), datetime.fromisoformat(row["at"]))
    assert headers["Host"] == row["host"]
    assert headers["x-ms-date"] == row["date"]
    assert headers["x-ms-content-sha256"] == row["content"]
    signed = "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature="
    assert headers["Authorization"] == signed + row["signature"]


@pytest.mark.skipif(not SHARED_VECTORS.exists(), reason="the published vectors are not beside this checkout")
def test_published_signatures() -> None:
    vectors = json.loads(SHARED_VECTORS.read_text(encoding="utf-8"))["vectors"]
    for vector in vectors:
        body = vectors[0]["body"] if vector["body"].startswith("same body") else vector["body"]
        at = parsedate_to_datetime(vector["x_ms_date"])
        headers = signed_headers(vector["secret"], vector["url"], body.encode(), at)
        assert headers["Authorization"].endswith(f"&Signature={vector['signature']}"), vector["name"]
        assert headers["Host"] == vector["host"]


def test_register_list_delete(till: Till) -> None:
    made = register(till, "https://shop.example.com/hook", ALL[:2])
    assert made.status_code == 201
    assert set(made.json()) == {"id", "secret"}
    (listed,) = till.http.get("/webhooks/v1/webhooks", headers=till.headers()).json()["webhooks"]
    assert listed == {"id": made.json()["id"], "url": "https://shop.example.com/hook", "events": ALL[:2]}
    path = f"/webhooks/v1/webhooks/{listed['id']}"
    deleted = till.http.delete(path, headers=till.headers())
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert till.http.delete(path, headers=till.headers()).status_code == 404
    assert made.json()["secret"] not in str(till.look("/requests"))


@pytest.mark.parametrize(("body", "name"), [
    ({"url": "https://shop.example.com"}, "events"),
    ({"events": ALL}, "url"),
    ({"url": "https://shop.example.com", "events": []}, "events"),
    ({"url": "https://shop.example.com", "events": ["epayments.payment.*"]}, "events[0]"),
    ({"url": "https://shop.example.com", "events": ["epayment.payment.created.v1"]}, "events[0]"),
    ({"url": "http://shop.example.com", "events": ALL}, "url"),
    ({"url": "https://shop.example.com:9999", "events": ALL}, "url"),
    ({"url": "ftp://127.0.0.1", "events": ALL}, "url"),
    ({"url": "https://[", "events": ALL}, "url"),
    ({"url": "http://127.0.0.1:9/bestilling/ø", "events": ALL}, "url"),
    ({"url": "http://127.0.0.1:9/a b", "events": ALL}, "url"),
    ({"url": "http://127.0.0.1:9/a\r\nX: y", "events": ALL}, "url"),
    ({"url": "https://bjørn.example.com/", "events": ALL}, "url"),
    (["not", "an", "object"], "body"),
])  # fmt: skip
def test_refused_registrations(till: Till, body: Any, name: str) -> None:
    refused = till.http.post("/webhooks/v1/webhooks", json=body, headers=till.headers())
    assert refused.status_code == 400
    assert refused.json()["extraDetails"][0]["name"] == name


def test_twenty_five_registrations_for_an_event(till: Till) -> None:
    statuses = [register(till, "https://shop.example.com", ALL[:1]).status_code for _ in range(26)]
    assert statuses == [201] * 25 + [400]
    checked_in = [register(till, "https://shop.example.com", ["user.checked-in.v1"]).status_code for _ in range(2)]
    assert checked_in == [201, 400]


def test_every_event_arrives_signed_and_in_order(till: Till, receiver: Receiver) -> None:
    secret = register(till, receiver.url).json()["secret"]
    player = Player(till)
    player.play(
        [["create", {}, "create-key"], ["approve"], ["capture", 40_000, "capture-key"], ["refund", 1000], ["cancel"]]
    )
    until(lambda: len(receiver.got) == 5)
    assert receiver.names() == ["CREATED", "AUTHORIZED", "CAPTURED", "REFUNDED", "CANCELLED"]
    log = till.events(player.reference).json()
    for (headers, raw, path), logged in zip(receiver.got, log, strict=True):
        body = json.loads(raw)
        at = parsedate_to_datetime(headers["x-ms-date"])
        assert headers["authorization"] == signed_headers(secret, receiver.url, raw, at)["Authorization"]
        assert path == "/hooks/kvitt?till=3"
        assert (body["msn"], body["reference"]) == (till.keys["msn"], player.reference)
        assert (body["pspReference"], body["amount"]) == (logged["pspReference"], logged["amount"])
        assert ("idempotencyKey" in body) == (body["name"] != "CANCELLED")
        assert body["success"] is True
        assert ("captureGuaranteedUntil" in body) == (body["name"] == "AUTHORIZED")


@pytest.mark.parametrize(("steps", "name"), [
    ([["create"], ["abort"]], "ABORTED"), ([["create"], ["wait", 600]], "EXPIRED"), ([["create"], ["cancel"]], "TERMINATED"),
])  # fmt: skip
def test_the_end_of_a_payment_is_told(till: Till, receiver: Receiver, steps: Any, name: str) -> None:
    """EXPIRED comes by the timer: nobody reads the payment here."""
    register(till, receiver.url)
    Player(till).play(steps)
    until(lambda: receiver.names() == ["CREATED", name])


def test_only_what_was_asked_for(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url, ["epayments.payment.captured.v1"])
    Player(till).play([["create"], ["approve"], ["capture", 1000]])
    until(lambda: receiver.names() == ["CAPTURED"])
    until(lambda: waiting(till) == [])


def test_an_unacknowledged_event_holds_back_later_ones(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url)
    receiver.statuses = [500]
    first, other = Player(till), Player(till)
    first.do_create()
    until(lambda: len(receiver.got) == 1)
    first.do_abort()
    other.do_create()
    until(lambda: len(receiver.got) == 2)
    assert json.loads(receiver.got[1][1])["reference"] == other.reference, "another payment is not held back"
    # The sender learns of its answer a moment after the receiver gave it.
    until(lambda: [row["name"] for row in waiting(till)] == ["CREATED", "ABORTED"])
    till.wait(2)
    until(lambda: receiver.names() == ["CREATED", "CREATED", "CREATED", "ABORTED"])
    until(lambda: waiting(till) == [])


@pytest.mark.parametrize("status", [301, 400, 404, 503])
def test_retries_follow_the_rhythm_on_the_virtual_clock(till: Till, receiver: Receiver, status: int) -> None:
    register(till, receiver.url, ["epayments.payment.created.v1"])
    receiver.statuses = [status] * 7
    Player(till).do_create()
    for attempt, seconds in enumerate([2, 2, 2, 60, 120, 3600, 3600], start=1):
        until(lambda attempt=attempt: [row["attempts"] for row in waiting(till)] == [attempt])
        (row,) = waiting(till)
        left = datetime.fromisoformat(row["nextAttempt"]) - datetime.fromisoformat(till.look("/clock")["now"])
        assert seconds - 2 < left.total_seconds() <= seconds
        till.wait(seconds)
    until(lambda: waiting(till) == [])
    assert len(receiver.got) == 8


def test_the_whole_rhythm() -> None:
    waits = [wait_after(attempt) for attempt in range(1, 32)]
    assert waits[:5] == [timedelta(seconds=s) for s in (2, 2, 2, 60, 120)]
    assert waits[5:28] == [timedelta(hours=1)] * 23
    assert waits[28:] == [timedelta(days=1)] * 3


def test_given_up_after_seven_days_and_forgotten_after_fourteen(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url)
    receiver.statuses = [500] * 50
    Player(till).do_create()
    until(lambda: len(receiver.got) == 1)
    till.wait(8 * 86_400)
    # Eight days later the payment has expired as well, and CREATED is tried once more and given up.
    until(lambda: [row["name"] for row in waiting(till)] in ([], ["EXPIRED"]))
    till.wait(7 * 86_400)
    # The older event may have been given up with the first: this one is an attempt for certain.
    Player(till).do_create()
    until(lambda: till.look("/webhooks")["registrations"] == [])


def test_faults_of_deliveries(till: Till, receiver: Receiver) -> None:
    secret = register(till, receiver.url, ["epayments.payment.created.v1"]).json()["secret"]
    till.faults(
        *[{"operation": "delivery", "do": do, "count": 1} for do in ("lose", "twice", "bad_signature", "old_date")]
    )
    players = [Player(till) for _ in range(4)]
    for player in players:
        player.do_create()
    until(lambda: len(receiver.got) == 4)
    seen: dict[str, list[bool]] = {}
    for headers, raw, _ in receiver.got:
        at = parsedate_to_datetime(headers["x-ms-date"])
        fresh = abs(time.time() - at.timestamp()) < 300
        genuine = headers["authorization"] == signed_headers(secret, receiver.url, raw, at)["Authorization"]
        seen.setdefault(json.loads(raw)["reference"], []).extend([genuine, fresh])
    assert players[0].reference not in seen, "lost"
    assert len(seen[players[1].reference]) == 4, "twice"
    assert seen[players[2].reference][0] is False, "bad signature"
    assert seen[players[3].reference] == [True, False], "old date"


def test_a_late_webhook(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url, ["epayments.payment.created.v1"])
    till.faults({"operation": "delivery", "do": "delay", "ms": 60_000, "count": 1})
    Player(till).do_create()
    time.sleep(0.25)
    assert receiver.got == []
    till.wait(60)
    until(lambda: receiver.names() == ["CREATED"])


def test_nothing_leaves_this_machine_unasked(till: Till) -> None:
    register(till, "https://shop.example.com/hook")
    Player(till).do_create()
    until(lambda: [row["attempts"] for row in waiting(till)] == [1])


def test_a_checked_in_customer(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url, ["user.checked-in.v1"])
    token = till.control("/customers/4791234567/check-in")["customerToken"]
    until(lambda: len(receiver.got) == 1)
    assert json.loads(receiver.got[0][1])["customerToken"] == token
    created = Player(till).do_create({"userFlow": "PUSH_MESSAGE", "customer": {"customerToken": token}})
    assert created.status_code == 201


def test_a_checked_in_customer_is_named_by_the_token_alone(till: Till, receiver: Receiver) -> None:
    register(till, receiver.url, ["user.checked-in.v1"])
    token = till.control("/customers/4791234567/check-in", {"merchantQrId": "qr-at-till-1"})["customerToken"]
    until(lambda: len(receiver.got) == 1)
    body = json.loads(receiver.got[0][1])
    assert set(body) == {"customerToken", "merchantQrId", "msn", "initiatedAt"}, "no phone number (documented)"
    assert (body["customerToken"], body["merchantQrId"], body["msn"]) == (token, "qr-at-till-1", till.keys["msn"])
    assert base64.b64decode(token, validate=True)
    till.wait(16 * 60)
    late = Player(till).do_create({"userFlow": "PUSH_MESSAGE", "customer": {"customerToken": token}})
    assert code_of(late) == "4050", "a token lives for fifteen minutes"
    assert till.http.post("/_sandbox/customers/4791234567/check-in", json={"msn": "1"}).status_code == 404


def test_webhooks_go_by_the_keys_alone(till: Till, receiver: Receiver) -> None:
    """The sales unit need not be named where the keys belong to one (specification of the Webhooks API)."""
    unnamed = till.headers(Merchant_Serial_Number=None)
    body = {"url": receiver.url, "events": ALL[:1]}
    made = till.http.post("/webhooks/v1/webhooks", json=body, headers=unnamed)
    assert made.status_code == 201
    assert [row["id"] for row in till.http.get("/webhooks/v1/webhooks", headers=unnamed).json()["webhooks"]] == [
        made.json()["id"]
    ]
    assert till.http.get("/webhooks/v1/webhooks", headers=till.headers(Merchant_Serial_Number="1")).status_code == 400
    assert till.http.delete(f"/webhooks/v1/webhooks/{made.json()['id']}", headers=unnamed).status_code == 204


@pytest.fixture
def silent() -> Iterator[str]:
    """Somebody who takes every connection and never answers."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=200)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    listening.close()


@pytest.mark.parametrize("kind", ["hangs", "is gone", "cannot be called"])
def test_one_bad_receiver_costs_the_others_nothing(
    till: Till, receiver: Receiver, sandbox: Sandbox, silent: str, kind: str
) -> None:
    """Forty payments: the good receiver hears of each, whatever the bad one does with its own forty."""
    till.control("/settings", {"rate_limits": False})
    with socket.create_server(("127.0.0.1", 0)) as free:
        gone = f"http://127.0.0.1:{free.getsockname()[1]}/"
    made = register(till, {"hangs": silent, "is gone": gone}.get(kind, gone), ALL[:8]).json()["id"]
    if kind == "cannot be called":  # as a state file of an earlier version may hold it
        webhooks = sandbox.context.api(Webhooks)
        broken = next(known for known in webhooks.registrations() if known.id == made)
        keep_registration(webhooks, made, replace(broken, url="http://127.0.0.1:9/bestilling/ø"))
    register(till, receiver.url, ["epayments.payment.created.v1"])
    references = [Player(till).do_create().json()["reference"] for _ in range(40)]
    until(lambda: len(receiver.got) == 40)
    assert sorted(json.loads(body)["reference"] for _, body, _ in receiver.got) == sorted(references)


def test_the_last_attempt_is_within_seven_days(till: Till, shelf: Shelf) -> None:
    """By the documented rhythm the attempt after 6.96 days would be followed by one after 7.96."""
    world = World(shelf)
    queue = DeliveryQueue(world)
    queue.add("r", "payment-1", "CREATED", {}, world.clock.now())
    first, last = world.clock.now(), world.clock.now()
    while queue.waiting(1):
        due = queue.waiting(1)[0].due
        world.advance(max(timedelta(), due - world.clock.now()))
        last = world.clock.now()
        queue.attempted(queue.due("r", 1)[0], delivered=False)
    assert timedelta(days=6) < last - first <= timedelta(days=7)


def test_what_waits_behind_another_event_is_not_looked_at(till: Till, shelf: Shelf) -> None:
    world = World(shelf)
    queue = DeliveryQueue(world)
    for number in range(50):
        queue.add("r", "payment-1", f"event {number}", {}, world.clock.now(), number)
    assert [delivery.name for delivery in queue.due("r", 10)] == ["event 0"]
    queue.attempted(queue.due("r", 1)[0], delivered=True)
    assert [delivery.name for delivery in queue.due("r", 10)] == ["event 1"]
    world.advance(timedelta(days=8))
    queue.attempted(queue.due("r", 1)[0], delivered=False)
    assert queue.waiting(100) == [], "the others are too old by now as well"


def test_deliveries_of_an_earlier_file_go_on(tmp_path: Path) -> None:
    path = str(tmp_path / "practice.db")
    shelf = Shelf(path)
    world = World(shelf)
    now = world.clock.now()
    for order in (1, 2):
        number = f"{order:05d}"
        kept = Delivery(number=number, registration="r", reference="p", name=number, body="{}", first_due=now, due=now)
        shelf.put_thing("delivery", number, kept)
    queue = DeliveryQueue(world)
    assert [delivery.name for delivery in queue.waiting(9)] == ["00001", "00002"]
    assert [delivery.name for delivery in queue.due("r", 9)] == ["00001"]
    assert shelf.things("delivery") == {}
    shelf.close()
