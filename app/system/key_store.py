"""Where keys live: the system's key store and nowhere else.

Never a file, never a setting, never a log.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from app.api.auth import ApiKeys
from app.domain.codes import Unreached
from app.errors import Blocked, Offline

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "kvitt"
PATIENCE_S = 5.0
"""So long a request waits for the keys; they may come later."""
NAMES = ("client_id", "client_secret", "subscription_key", "msn")
SECOND_KEY = "second_subscription_key"
"""Under this name a key store has the spare key, where a shop has one."""

PRACTICE = ApiKeys(
    client_id="6b766974-7400-4000-8000-000000000001",
    client_secret="practice-only-opens-nothing",  # noqa: S106 - the sandbox's public key; it opens pretend money
    subscription_key="6b7669747470726163746963653030ff",
    msn="555501",
)
"""The keys of the sandbox's first sales unit. They are written in its documentation and open nothing."""

_PRACTICE_UNITS = {"DK": 3, "FI": 4, "SE": 5}
"""The sandbox's sales units of the other countries, by their numbers; the keys follow one pattern."""


def practice_keys(market: str) -> ApiKeys:
    """The keys of the sandbox's sales unit in a country.

    Each takes the currency of its own country alone.
    """
    number = _PRACTICE_UNITS.get(market)
    if number is None:
        return PRACTICE
    return ApiKeys(
        client_id=f"6b766974-7400-4000-8000-00000000000{number}",
        client_secret=f"practice-only-opens-nothing-{number}",
        subscription_key=f"6b766974747072616374696365f{number}30ff",
        msn=f"55550{number}",
    )


def keys_of(profile: str, *, practising: bool, built_in: bool, msn: str = "") -> ApiKeys | None:
    """The keys of a sales unit: from the environment, else from the key store.

    Without `msn` those of the only one. Those of the environment count for the sales unit that they name.

    None for practice's own. The built-in sandbox knows only those. Raises `Blocked`: `keys_missing`, `keyring_unusable`.
    """
    # The built-in sandbox belongs to this program, so keys of a real shop are never looked for, and never sent to it.
    found = None if built_in else keys_from_environment()
    if found is not None and msn not in ("", found.msn):
        found = None
    if found is None and not practising:
        found = keys_from_keyring(profile, msn)
        if found is None:
            raise Blocked(Unreached.KEYS_MISSING)
    return found


def keys_from_environment(environment: Mapping[str, str] = os.environ) -> ApiKeys | None:
    """Keys from `KVITT_CLIENT_ID` and its three sisters, when all are set."""
    keys = ApiKeys(*(environment.get(f"KVITT_{name.upper()}", "").strip() for name in NAMES))
    # All four or none: keys of two sales units mixed are refused (`docs/service.md` 1.2).
    return keys if keys.complete else None


def keys_from_keyring(profile: str, msn: str = "") -> ApiKeys | None:
    """The keys kept for `profile` in the system's key store. Raises `Blocked` `keyring_unusable`.

    With `msn` those of that sales unit, which a shop that has one alone may have kept without it.
    """
    for place in dict.fromkeys((_place(profile, msn), _place(profile))):
        values = [_ask("get_password", place, name) or "" for name in (*NAMES, SECOND_KEY)]
        keys = ApiKeys(*values)
        if keys.complete and msn in ("", keys.msn):
            return keys
    return None


def keep_keys(profile: str, keys: ApiKeys, msn: str = "") -> None:
    """Put keys into the system's key store, those of the sales unit `msn` apart.

    Raises `Blocked` `keyring_unusable`.
    """
    for name in NAMES:
        _ask("set_password", _place(profile, msn), name, getattr(keys, name))
    if keys.second_subscription_key or _ask("get_password", _place(profile, msn), SECOND_KEY):
        _ask("set_password", _place(profile, msn), SECOND_KEY, keys.second_subscription_key)


def drop_keys(profile: str, msn: str) -> None:
    """Forget the keys of a sales unit."""
    for name in (*NAMES, SECOND_KEY):
        with suppress(Blocked):  # a name that is not there is no trouble
            _ask("delete_password", _place(profile, msn), name)


def _place(profile: str, msn: str = "") -> str:
    return f"{SERVICE}-{profile}-{msn}" if msn else f"{SERVICE}-{profile}"


class StoredKeys:
    """The keys of a world, read from the key store in the background.

    Some stores take a minute, or ask a person. It gives the keys for the reference of a payment, as the client of the
    service wants them; none as long as they are read.
    """

    def __init__(self, profile: str, msn: str = "") -> None:
        self._profile, self._msn = profile, msn
        self._over = threading.Event()
        self._keys: ApiKeys | None = None
        self._trouble: Blocked | None = None
        self._waiting: list[Callable[[], object]] = []
        self._begin()

    def __call__(self, reference: str) -> ApiKeys:
        # Nothing is sent with these: every call waits for `ready` first.
        return self._keys or ApiKeys("", "", "", "")

    async def ready(self, patience: float = PATIENCE_S) -> None:
        """Wait for the keys, but not for long.

        Raises `Offline`: `keyring_silent`, `keyring_unusable`, `keys_missing`; the next time the store is asked again.
        """
        if not self._over.is_set():
            try:
                async with asyncio.timeout(patience):
                    await self._wait()
            except TimeoutError as silence:
                raise Offline(Unreached.KEYRING_SILENT) from silence
        if self._trouble is not None:
            # Ask again in the background: the person may unlock the store before the next call.
            trouble = self._trouble
            self._begin()
            raise Offline(trouble.code) from trouble

    async def _wait(self) -> None:
        answered, loop = asyncio.Event(), asyncio.get_running_loop()
        # Noted before the second look at `_over`: an answer between the two looks would else wake nobody.
        self._waiting.append(lambda: loop.call_soon_threadsafe(answered.set))
        if not self._over.is_set():  # it may have answered just now
            await answered.wait()

    def _begin(self) -> None:
        self._over.clear()
        self._trouble = None
        # A thread of its own: one of the program's would keep it from ending while the store says nothing.
        threading.Thread(target=self._read, name="keys", daemon=True).start()

    def _read(self) -> None:
        try:
            self._keys = keys_of(self._profile, practising=False, built_in=False, msn=self._msn)
        except Blocked as trouble:
            # Kept and raised by `ready`: an exception in this thread would reach no one.
            self._trouble = trouble
        self._over.set()
        while self._waiting:
            with suppress(RuntimeError):  # the program ended meanwhile
                self._waiting.pop()()


class WebhookSecrets:
    """The secrets of one world's webhook registrations.

    In the system's key store, one entry each, or in memory until the program ends where there is no safe store.
    """

    def __init__(self, profile: str) -> None:
        self._place = f"{SERVICE}-{profile}-webhooks"
        self._this_run: dict[str, str] = {}

    def keep(self, registration: str, secret: str) -> bool:
        """Keep the secret of a registration; whether it outlives this run."""
        # In memory first: what comes in meanwhile can be checked even if the store refuses.
        self._this_run[registration] = secret
        try:
            _ask("set_password", self._place, registration, secret)
        except Blocked:
            return False
        return True

    def get(self, registration: str) -> str:
        """The secret of a registration, or nothing when it is not at hand."""
        if registration in self._this_run:
            return self._this_run[registration]
        try:
            return _ask("get_password", self._place, registration) or ""
        except Blocked:
            return ""

    def drop(self, registration: str) -> None:
        """Forget the secret of a registration."""
        self._this_run.pop(registration, None)
        with suppress(Blocked):
            _ask("delete_password", self._place, registration)


_SERVERS = f"{SERVICE}-servers"
"""Under this name, and its address, the key store has the password of a till for its shop's server."""


def keep_server_password(address: str, password: str) -> None:
    """Keep the password for the server at `address`.

    Raises `Blocked` `keyring_unusable`: it is kept nowhere else.
    """
    _ask("set_password", _SERVERS, address, password)


def server_password(address: str) -> str:
    """The password for the server at `address`.

    Empty where there is none, and where no key store answers: the server may have other ways to know a till.
    """
    try:
        return _ask("get_password", _SERVERS, address) or ""
    except Blocked:
        return ""


def drop_server_password(address: str) -> None:
    """Forget the password for the server at `address`."""
    with suppress(Blocked):
        _ask("delete_password", _SERVERS, address)


def _ask(act: str, *about: str) -> str | None:
    """The answer of the system's key store to one of its three acts.

    Raises `Blocked` `keyring_unusable`, whatever the store raises.
    """
    try:
        import keyring  # 180 ms, and practice mode never needs it

        store = keyring.get_keyring()
        _refuse_plain_files(store)
        answer: str | None = getattr(store, act)(*about)
        return answer
    except (KeyboardInterrupt, Blocked):
        raise
    except BaseException as failure:  # stores are other people's programs; some end in a panic that is no `Exception`
        raise Blocked(Unreached.KEYRING_UNUSABLE) from failure


def _refuse_plain_files(store: KeyringBackend) -> None:
    """Some installed backends keep secrets readable in a file. Better none than those."""
    if type(store).__module__.startswith(("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")):
        raise Blocked(Unreached.KEYRING_UNUSABLE)
