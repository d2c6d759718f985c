"""`kvitt webhooks …`: registrations, and the receiver without a window."""

import json
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.shop.scope import Owners, Scope
from app.store import open_store
from tests.commands.conftest import Kvitt, process
from tests.support.deliveries import free_port
from tests.support.keystores import Memory
from tests.support.stage import Stage as Sandbox

URL = "http://127.0.0.1:8787/kvitt"
NO_STORE = "keyring.backends.fail.Keyring"


@pytest.mark.usefixtures("keystore")
def test_register_list_delete(kvitt: Kvitt) -> None:
    assert kvitt("webhooks", "list").in_one_sentence() == "Nothing is registered. Polling alone is enough."
    made = kvitt("webhooks", "register", URL, "--json")
    assert (made.code, made.err) == (0, "")
    told = made.json
    assert set(told) == {"id", "url", "ours", "secret_at_hand", "secret_kept"}
    assert (told["url"], told["secret_kept"]) == (URL, True)
    assert kvitt("webhooks", "list", "--json").json == [
        {"id": told["id"], "url": URL, "ours": True, "secret_at_hand": True}
    ]
    assert kvitt("webhooks", "list").out == f"{told['id']}  {URL}  ours\n"
    assert kvitt("webhooks", "delete", told["id"], "--json").json == {"deleted": told["id"]}
    gone = kvitt("webhooks", "delete", told["id"])
    assert gone.code == 3
    assert "Not Found" in gone.in_one_sentence()
    assert kvitt("webhooks", "list", "--json").json == []


def test_a_secret_that_cannot_be_kept_is_said_so(kvitt: Kvitt, keystore: Memory) -> None:
    keystore.locked = True
    made = kvitt("webhooks", "register", URL, "--json")
    assert (made.code, made.json["secret_kept"]) == (0, False)
    assert "listen --register" in made.err
    assert "delete it and register again" in kvitt("webhooks", "list").out


@pytest.mark.usefixtures("keystore")
@pytest.mark.parametrize("url", ["shop.example", "http://shop.example/", "https://shop.example:8787/"])
def test_an_address_that_cannot_be(kvitt: Kvitt, sandbox: Sandbox, url: str) -> None:
    told = kvitt("webhooks", "register", url)
    assert (told.code, told.out) == (2, "")
    assert url in told.in_one_sentence()
    assert sandbox.requests("webhooks") == []


@pytest.mark.usefixtures("keystore")
def test_nobody_there(kvitt: Kvitt) -> None:
    told = kvitt("webhooks", "list", api="http://127.0.0.1:1")
    assert told.code == 3
    assert "cannot be reached" in told.in_one_sentence()


def test_a_port_in_use(kvitt: Kvitt, sandbox: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        told = kvitt("webhooks", "listen", "--at", f"127.0.0.1:{other.getsockname()[1]}")
    assert told.code == 1
    assert "Another program listens" in told.in_one_sentence()
    assert kvitt("webhooks", "listen", "--at", "nowhere").code == 2


def read_until(running: subprocess.Popen[str], wanted: Callable[[Any], bool]) -> Any:
    assert running.stdout is not None
    for line in running.stdout:
        told = json.loads(line)
        if wanted(told):
            return told
    raise AssertionError(running.stderr.read() if running.stderr else "")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_listen_takes_webhooks_in_until_it_is_told_to_end(
    kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox, number: signal.Signals
) -> None:
    line = "Hoodie;h1;1;499;25"
    order = ("order", "new", "--line", line, "--phone", "41234567", "--reference", "TEST-0001", "--send")
    place = f"127.0.0.1:{free_port()}"
    assert kvitt(*order).code == 0
    words = ("--data", str(tmp_path), "--api", sandbox.url, "--json", "webhooks", "listen", "--at", place)
    with process(*words, "--register", f"http://{place}/kvitt", PYTHON_KEYRING_BACKEND=NO_STORE) as running:
        first = read_until(running, lambda told: "listening" in told)
        assert first == {"listening": place, "registered": [f"http://{place}/kvitt"]}
        approved = time.monotonic()
        sandbox.approve("TEST-0001")
        read_until(running, lambda told: told.get("state") == "AUTHORIZED")
        assert time.monotonic() - approved < 2.5  # by polling alone it may be 5 seconds
        running.send_signal(number)
        assert running.wait(10) == 0
        assert running.stderr is not None
        assert running.stderr.read() == ""
    assert kvitt("order", "show", "TEST-0001", "--json").json["authorized"] == 49_900


def test_what_a_webhook_tells_of_is_captured_at_once_where_the_settings_say_so(
    kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox
) -> None:
    line = "Hoodie;h1;1;499;25"
    order = ("order", "new", "--line", line, "--phone", "41234567", "--reference", "TEST-0001", "--send")
    place = f"127.0.0.1:{free_port()}"
    assert kvitt(*order).code == 0
    with closing(open_store(tmp_path / "practice" / "kvitt.db")) as store, store.write():
        store.memory.set_setting(Scope.TILL, Owners(), "after_approval", "capture")
    words = ("--data", str(tmp_path), "--api", sandbox.url, "--json", "webhooks", "listen", "--at", place)
    with process(*words, "--register", f"http://{place}/kvitt", PYTHON_KEYRING_BACKEND=NO_STORE) as running:
        read_until(running, lambda told: "listening" in told)
        sandbox.approve("TEST-0001")
        read_until(running, lambda told: told.get("captured") == 49_900)
        running.send_signal(signal.SIGTERM)
        assert running.wait(10) == 0
        assert running.stderr is not None
        assert running.stderr.read() == "TEST-0001: 499,00\xa0kr was captured.\n"
    assert sandbox.moved("TEST-0001")[-1] == ("capture", 49_900)


@pytest.mark.usefixtures("keystore")
def test_listen_hears_of_scans(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    place = f"127.0.0.1:{free_port()}"
    url = f"http://{place}/kvitt"
    assert kvitt("webhooks", "register", url).code == 0
    name = kvitt("sticker", "make", "Till 1", "--json").json["id"]
    words = ("--data", str(tmp_path), "--api", sandbox.url, "--json", "webhooks", "listen", "--at", place)
    with process(*words, "--register", url, PYTHON_KEYRING_BACKEND=NO_STORE) as running:
        read_until(running, lambda told: "listening" in told)
        sandbox.ask("POST", "/customers/4791234567/scan", {"merchantQrId": name})
        assert read_until(running, lambda told: "checked_in" in told) == {"checked_in": "Till 1"}
