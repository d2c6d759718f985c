"""Keys come from the environment or the system's key store, whole or not at all, and never from a plain file."""

import sys
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from app import secrets
from app.api.auth import Keys
from app.errors import Blocked

FOUR = {
    "KVITT_CLIENT_ID": "id",
    "KVITT_CLIENT_SECRET": "secret",
    "KVITT_SUBSCRIPTION_KEY": "subscription",
    "KVITT_MSN": "555501",
}


def test_all_four_from_the_environment() -> None:
    assert secrets.keys_from_environment(FOUR) == Keys("id", "secret", "subscription", "555501")
    assert secrets.keys_from_environment(
        {name: f" {value}\n" for name, value in FOUR.items()}
    ) == secrets.keys_from_environment(FOUR)


@pytest.mark.parametrize("name", FOUR)
@pytest.mark.parametrize("value", ["", " ", "nøkkel", "two\nlines", "tab\tbed"])
def test_three_keys_are_none(name: str, value: str) -> None:
    assert secrets.keys_from_environment({**FOUR, name: value}) is None
    assert secrets.keys_from_environment({key: text for key, text in FOUR.items() if key != name}) is None


class Memory(KeyringBackend):
    """A key store that forgets."""

    priority = 1

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringError("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringError("locked")
        self.kept[service, username] = password


@pytest.fixture
def restored() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("restored")
def test_kept_in_the_key_store_for_each_world() -> None:
    keyring.set_keyring(Memory())
    keys = Keys("id", "secret", "subscription", "555501")
    assert secrets.keys_from_keyring("test") is None
    secrets.keep_keys("test", keys)
    assert secrets.keys_from_keyring("test") == keys
    assert secrets.keys_from_keyring("production") is None


@pytest.mark.usefixtures("restored")
def test_a_locked_key_store_is_said_so() -> None:
    keyring.set_keyring(Memory(locked=True))
    for act in (lambda: secrets.keys_from_keyring("test"), lambda: secrets.keep_keys("test", secrets.PRACTICE)):
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
        secrets.keep_keys("test", secrets.PRACTICE)
    with pytest.raises(Blocked):
        secrets.keys_from_keyring("test")
    assert store.kept == {}


def test_no_plain_store_is_installed() -> None:
    assert "keyrings.alt" not in sys.modules
    with pytest.raises(ImportError):
        __import__("keyrings.alt")
