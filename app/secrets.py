"""Where keys live: the system's key store and nowhere else. Never a file, never a setting, never a log."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress

from app.api.auth import Keys
from app.errors import Blocked

SERVICE = "kvitt"
NAMES = ("client_id", "client_secret", "subscription_key", "msn")

PRACTICE = Keys(
    client_id="6b766974-7400-4000-8000-000000000001",
    client_secret="practice-only-opens-nothing",  # noqa: S106 - the sandbox's public key; it opens pretend money
    subscription_key="6b7669747470726163746963653030ff",
    msn="555501",
)
"""The keys of the sandbox's first sales unit. They are written in its documentation and open nothing."""

_PRACTICE_UNITS = {"DK": 3, "FI": 4, "SE": 5}
"""The sandbox's sales units of the other countries, by their numbers; the keys follow one pattern."""


def practice_keys(market: str) -> Keys:
    """The keys of the sandbox's sales unit in a country; each takes the currency of its own country alone."""
    number = _PRACTICE_UNITS.get(market)
    if number is None:
        return PRACTICE
    return Keys(
        client_id=f"6b766974-7400-4000-8000-00000000000{number}",
        client_secret=f"practice-only-opens-nothing-{number}",
        subscription_key=f"6b766974747072616374696365f{number}30ff",
        msn=f"55550{number}",
    )


def keys_of(profile: str, *, practising: bool, built_in: bool) -> Keys | None:
    """The keys of a world: from the environment, else from the system's key store; None for practice's own.

    The built-in sandbox knows only those. Raises `Blocked`: `keys_missing`, `keyring_unusable`.
    """
    found = None if built_in else keys_from_environment()
    if found is None and not practising:
        found = keys_from_keyring(profile)
        if found is None:
            raise Blocked("keys_missing")
    return found


def keys_from_environment(environment: Mapping[str, str] = os.environ) -> Keys | None:
    """Keys for this run from `KVITT_CLIENT_ID` and its three sisters, when all four are set."""
    keys = Keys(*(environment.get(f"KVITT_{name.upper()}", "").strip() for name in NAMES))
    return keys if keys.complete else None


def keys_from_keyring(profile: str) -> Keys | None:
    """The keys kept for `profile` in the system's key store. Raises `Blocked` `keyring_unusable`."""
    import keyring  # 180 ms, and practice mode never needs it
    from keyring.errors import KeyringError

    _refuse_plain_files()
    try:
        keys = Keys(*(keyring.get_password(f"{SERVICE}-{profile}", name) or "" for name in NAMES))
    except KeyringError as failure:
        raise Blocked("keyring_unusable") from failure
    return keys if keys.complete else None


def keep_keys(profile: str, keys: Keys) -> None:
    """Put keys into the system's key store. Raises `Blocked` `keyring_unusable`."""
    import keyring
    from keyring.errors import KeyringError

    _refuse_plain_files()
    try:
        for name in NAMES:
            keyring.set_password(f"{SERVICE}-{profile}", name, getattr(keys, name))
    except KeyringError as failure:
        raise Blocked("keyring_unusable") from failure


class WebhookSecrets:
    """The secrets of the webhook registrations of one world: in the system's key store, one entry each, or in memory until
    the program ends where there is no safe store."""

    def __init__(self, profile: str) -> None:
        self._place = f"{SERVICE}-{profile}-webhooks"
        self._this_run: dict[str, str] = {}

    def keep(self, registration: str, secret: str) -> bool:
        """Keep the secret of a registration; whether it outlives this run."""
        import keyring
        from keyring.errors import KeyringError

        self._this_run[registration] = secret
        try:
            _refuse_plain_files()
            keyring.set_password(self._place, registration, secret)
        except (Blocked, KeyringError):
            return False
        return True

    def get(self, registration: str) -> str:
        """The secret of a registration, or nothing when it is not at hand."""
        import keyring
        from keyring.errors import KeyringError

        if registration in self._this_run:
            return self._this_run[registration]
        try:
            _refuse_plain_files()
            return keyring.get_password(self._place, registration) or ""
        except (Blocked, KeyringError):
            return ""

    def drop(self, registration: str) -> None:
        """Forget the secret of a registration."""
        import keyring
        from keyring.errors import KeyringError

        self._this_run.pop(registration, None)
        with suppress(Blocked, KeyringError):
            _refuse_plain_files()
            keyring.delete_password(self._place, registration)


def _refuse_plain_files() -> None:
    """Some installed backends keep secrets readable in a file. Better none than those."""
    import keyring

    module = type(keyring.get_keyring()).__module__
    if module.startswith(("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")):
        raise Blocked("keyring_unusable")
