"""Keys come from the environment or the system's key store, whole or not at all, and never from a plain file."""

import asyncio
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.errors import KeyringError

from app import profiles, runtime
from app.api.auth import ApiKeys
from app.domain.standing import Standing
from app.errors import AppError, Blocked, Offline
from app.sandbox.units import UNITS, Unit
from app.settings import MARKETS, market_of
from app.system import key_store
from app.words.sentences import explain
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import key_store_gave
from tests.support.inside.service import service_of, transport_of
from tests.support.keystores import Memory
from tests.support.plain_orders import order

FOUR = {
    "KVITT_CLIENT_ID": "id",
    "KVITT_CLIENT_SECRET": "secret",
    "KVITT_SUBSCRIPTION_KEY": "subscription",
    "KVITT_MSN": "555501",
}


def test_all_four_from_the_environment() -> None:
    assert key_store.keys_from_environment(FOUR) == ApiKeys("id", "secret", "subscription", "555501")
    assert key_store.keys_from_environment(
        {name: f" {value}\n" for name, value in FOUR.items()}
    ) == key_store.keys_from_environment(FOUR)


@pytest.mark.parametrize("name", FOUR)
@pytest.mark.parametrize("value", ["", " ", "nøkkel", "two\nlines", "tab\tbed"])
def test_three_keys_are_none(name: str, value: str) -> None:
    assert key_store.keys_from_environment({**FOUR, name: value}) is None
    assert key_store.keys_from_environment({key: text for key, text in FOUR.items() if key != name}) is None


@pytest.fixture
def restored() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("restored")
def test_kept_in_the_key_store_for_each_world() -> None:
    keyring.set_keyring(Memory())
    keys = ApiKeys("id", "secret", "subscription", "555501")
    assert key_store.keys_from_keyring("test") is None
    key_store.keep_keys("test", keys)
    assert key_store.keys_from_keyring("test") == keys
    assert key_store.keys_from_keyring("production") is None


@pytest.mark.usefixtures("restored")
def test_a_locked_key_store_is_said_so() -> None:
    keyring.set_keyring(Memory(locked=True))
    for act in (lambda: key_store.keys_from_keyring("test"), lambda: key_store.keep_keys("test", key_store.PRACTICE)):
        with pytest.raises(Blocked) as blocked:
            act()
        assert blocked.value.code == "keyring_unusable"


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyring.backends.null", "keyring.backends.fail"])
def test_no_store_is_better_than_a_plain_file(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Memory()
    monkeypatch.setattr(Memory, "__module__", module)
    keyring.set_keyring(store)
    with pytest.raises(Blocked):
        key_store.keep_keys("test", key_store.PRACTICE)
    with pytest.raises(Blocked):
        key_store.keys_from_keyring("test")
    assert store.kept == {}


def test_no_plain_store_is_installed() -> None:
    assert "keyrings.alt" not in sys.modules
    with pytest.raises(ImportError):
        __import__("keyrings.alt")


# the secrets of webhooks -----------------------------------------------------------------------------------------------------


def test_secrets_of_webhooks_one_entry_each(keystore: Memory) -> None:
    test, production = key_store.WebhookSecrets("test"), key_store.WebhookSecrets("production")
    assert test.keep("w-1", "one")
    assert test.keep("w-2", "two")
    assert keystore.kept == {("kvitt-test-webhooks", "w-1"): "one", ("kvitt-test-webhooks", "w-2"): "two"}
    assert (key_store.WebhookSecrets("test").get("w-1"), production.get("w-1"), test.get("w-3")) == ("one", "", "")
    test.drop("w-1")
    test.drop("w-1")
    assert (test.get("w-1"), keystore.kept) == ("", {("kvitt-test-webhooks", "w-2"): "two"})


def test_secrets_of_webhooks_in_memory_where_there_is_no_safe_store(
    keystore: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = key_store.WebhookSecrets("test")
    keystore.locked = True
    assert not kept.keep("w-1", "one")
    keystore.locked = False
    monkeypatch.setattr(Memory, "__module__", "keyrings.alt.file")
    assert not kept.keep("w-2", "two")
    assert (kept.get("w-1"), kept.get("w-2"), keystore.kept) == ("one", "two", {})
    assert key_store.WebhookSecrets("test").get("w-1") == ""
    kept.drop("w-1")
    assert kept.get("w-1") == ""


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.msn != "555502"], ids=lambda unit: unit.market)
def test_practice_has_the_keys_of_the_sandbox_in_every_country(unit: Unit) -> None:
    keys = key_store.practice_keys(unit.market)
    assert (keys.msn, keys.client_id, keys.client_secret) == (unit.msn, unit.client_id, unit.client_secret)
    assert keys.subscription_key == unit.subscription_key
    assert MARKETS[unit.market] == unit.currency
    assert market_of(MARKETS[unit.market]) == unit.market


def test_the_keys_of_a_world(keystore: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    assert key_store.keys_of("practice", practising=True, built_in=True) is None
    with pytest.raises(Blocked) as missing:
        key_store.keys_of("test", practising=False, built_in=False)
    assert missing.value.code == "keys_missing"
    kept = ApiKeys("id", "secret", "subscription", "123456")
    key_store.keep_keys("test", kept)
    assert key_store.keys_of("test", practising=False, built_in=False) == kept
    for name in key_store.NAMES:
        monkeypatch.setenv(f"KVITT_{name.upper()}", "9")
    assert key_store.keys_of("test", practising=False, built_in=False) == ApiKeys("9", "9", "9", "9")
    assert (
        key_store.keys_of("practice", practising=True, built_in=True) is None
    )  # the built-in sandbox knows only its own


# stores of every mood ------------------------------------------------------------------------------------------------------


class Panic(BaseException):
    """What some stores end in: no `Exception` at all."""


class Moody(Memory):
    """A key store that does something of its own before it answers."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self.act = act

    def _open(self) -> None:
        self.act()


def raising(error: BaseException) -> Callable[[], object]:
    def act() -> None:
        raise error

    return act


FAILURES = [
    RuntimeError("no bus"),
    OSError(2, "no socket"),
    ValueError(),
    ImportError("jeepney"),
    UnicodeDecodeError("utf-8", b"x", 0, 1, ""),
    TimeoutError(),
    Panic("panicked"),
    SystemExit(3),
    KeyringError("locked"),
]


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_a_store_that_raises_anything_is_one_sentence(failure: BaseException) -> None:
    keyring.set_keyring(Moody(raising(failure)))
    for act in (lambda: key_store.keys_from_keyring("test"), lambda: key_store.keep_keys("test", key_store.PRACTICE)):
        with pytest.raises(Blocked) as blocked:
            act()
        assert blocked.value.code == "keyring_unusable"
    kept = key_store.WebhookSecrets("test")
    assert not kept.keep("w-1", "one")
    assert key_store.WebhookSecrets("test").get("w-1") == ""
    kept.drop("w-1")


def test_no_store_can_even_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", raising(RuntimeError("broken entry point")))
    with pytest.raises(Blocked) as blocked:
        key_store.keys_from_keyring("test")
    assert blocked.value.code == "keyring_unusable"


@pytest.mark.usefixtures("restored")
def test_whoever_presses_ctrl_c_gets_away() -> None:
    keyring.set_keyring(Moody(raising(KeyboardInterrupt())))
    with pytest.raises(KeyboardInterrupt):
        key_store.keys_from_keyring("test")


@pytest.mark.usefixtures("restored")
def test_a_slow_store_is_waited_for_in_the_background(run: Run) -> None:
    go, store = threading.Event(), Moody(lambda: go.wait(20))
    store.kept = {("kvitt-test", name): "9" for name in key_store.NAMES}
    keyring.set_keyring(store)
    keys = key_store.StoredKeys("test")
    assert keys("K-1").complete is False
    with pytest.raises(Offline) as silent:
        run(keys.ready(patience=0.02))
    assert silent.value.code == "keyring_silent"

    async def meanwhile() -> None:
        waiting = asyncio.ensure_future(keys.ready())
        await asyncio.sleep(0)
        go.set()
        await waiting

    run(meanwhile())
    assert keys("K-1") == ApiKeys("9", "9", "9", "9")
    run(keys.ready(patience=0))


@pytest.mark.usefixtures("restored")
def test_a_store_is_asked_again_after_it_failed(run: Run) -> None:
    store = Moody(raising(RuntimeError("no bus")))
    store.kept = {("kvitt-test", name): "9" for name in key_store.NAMES}
    keyring.set_keyring(store)
    keys = key_store.StoredKeys("test")
    with pytest.raises(Offline) as unusable:
        run(keys.ready())
    assert unusable.value.code == "keyring_unusable"
    store.act = lambda: None
    if not key_store_gave(keys):  # the second try was quicker than the line before
        with pytest.raises(Offline):
            run(keys.ready())
    run(keys.ready())
    assert keys("K-1").msn == "9"


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("act", [lambda: threading.Event().wait(20), raising(Panic("x")), lambda: None])
def test_the_program_is_there_at_once_and_sends_nothing_without_keys(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]
) -> None:
    """A key store that hangs, breaks or is empty: the window comes, orders are kept, one sentence says why none is sent."""
    keyring.set_keyring(Moody(act))
    monkeypatch.setattr(key_store.StoredKeys.ready, "__defaults__", (0.5,))
    started = time.monotonic()
    app = runtime.build(tmp_path / "test", profiles.Profile.TEST, "https://apitest.vipps.no", late_keys=True)
    assert time.monotonic() - started < 5
    monkeypatch.setattr(transport_of(service_of(app)), "exchange", raising(AssertionError("something was sent")))
    reference = at_once(app.checkout.save(order())).reference
    operation = run(app.checkout.send(reference))
    assert operation.error in ("keyring_silent", "keyring_unusable", "keys_missing")
    assert app.browse.order(reference).standing is Standing.DRAFT
    assert explain(AppError(operation.error))
    run(app.close())


def test_the_password_for_a_server_is_kept_there_and_nowhere_else(keystore: Memory) -> None:
    address = "postgresql://till@db.shop.example/shop"
    assert key_store.server_password(address) == ""
    key_store.keep_server_password(address, "secret")
    assert (key_store.server_password(address), key_store.server_password(f"{address}2")) == ("secret", "")
    key_store.drop_server_password(address)
    key_store.drop_server_password(address)
    assert key_store.server_password(address) == ""


def test_without_a_key_store_the_server_may_know_a_till_in_another_way(keystore: Memory) -> None:
    keystore.locked = True
    assert key_store.server_password("postgresql://db/shop") == ""
    with pytest.raises(Blocked, match="keyring_unusable"):
        key_store.keep_server_password("postgresql://db/shop", "secret")
