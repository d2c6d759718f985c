"""Builds the program without its window, in order, and takes it down in reverse."""

from __future__ import annotations

import logging
import os
import random
import uuid
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock, Timeout

from app import __version__
from app.api.auth import Keys
from app.api.client import Vipps
from app.api.practice import PretendCustomer
from app.api.transport import Transport, check_base_url, is_live
from app.changes import Changes, Topic
from app.embedded import EmbeddedSandbox
from app.errors import Blocked
from app.receiver import Receiver
from app.secrets import PRACTICE, WebhookSecrets, keys_from_environment, keys_from_keyring
from app.services.actions import Actions
from app.services.browse import Browse
from app.services.catalogue import Catalogue
from app.services.checkout import Checkout
from app.services.courier import Courier
from app.services.payers import Payers
from app.services.practice import Practice
from app.services.preferences import Preferences
from app.services.reading import Reader
from app.services.reconcile import Reconcile
from app.services.safety import Safety
from app.services.sync import Sync
from app.services.webhooks import Webhooks
from app.store import Backups, Store, copy_whole, open_store, present_file, put_back
from app.tasks import Tasks


class Profile(StrEnum):
    """Which world the money belongs to. Each has a folder of its own, so that they can never mix."""

    PRACTICE = "practice"
    TEST = "test"
    PRODUCTION = "production"


def profile_of(api: str) -> Profile:
    """The world behind the address `api`; empty is the built-in sandbox. Raises `Invalid` `api_address`."""
    if not api or not is_live(check_base_url(api)):
        return Profile.PRACTICE
    return Profile.TEST if urlsplit(api).hostname == "apitest.vipps.no" else Profile.PRODUCTION


SAMPLE_SHOP = Path(__file__).parent.parent / "resources" / "sample" / "shop.csv"
"""Products to try Kvitt with."""
DATABASE = "kvitt.db"
"""The data file in its folder."""


@dataclass(frozen=True)
class App:
    """The running program without its window: every service, built and connected."""

    profile: Profile
    folder: Path
    changes: Changes
    tasks: Tasks
    preferences: Preferences
    checkout: Checkout
    actions: Actions
    sync: Sync
    browse: Browse
    payers: Payers
    catalogue: Catalogue
    reader: Reader
    webhooks: Webhooks
    receiver: Receiver
    safety: Safety
    reconcile: Reconcile
    practice: Practice | None
    close: Callable[[], Awaitable[None]]


PRACTICE_DEFAULTS = {
    "shop": "Kvitt practice shop",
    "return_url": "https://example.com/",
    "webhooks_address": "http://127.0.0.1:8787/kvitt",
}


def now_utc() -> datetime:
    """The time."""
    return datetime.now(UTC)


def new_key() -> str:
    """A fresh idempotency key."""
    return str(uuid.uuid4())


@contextmanager
def own(folder: Path, wait: float = 0) -> Iterator[None]:
    """Be the one program that writes to `folder`; the lock goes with the process, however it ends.

    Raises `Blocked`: `folder_in_use` when another has it after `wait` seconds, `disk_unusable`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(folder / "kvitt.lock", timeout=wait, mode=0o600)
        lock.acquire()
    except Timeout:
        raise Blocked("folder_in_use") from None
    except OSError as failure:
        raise Blocked("disk_unusable", reason=failure.strerror or "") from failure
    try:
        yield
    finally:
        lock.release()


def data_folder(data: Path | None, profile: Profile) -> Path:
    """Where `profile` keeps its files."""
    if data is None:
        import platformdirs

        data = platformdirs.user_data_path("kvitt", appauthor=False)
    return data / profile


@contextmanager
def open_reading(folder: Path) -> Iterator[Browse]:
    """Only the reads of the store in `folder`, beside whoever owns it. Raises `FileNotFoundError` when there is none."""
    store = open_store(folder / DATABASE, read_only=True)
    try:
        yield Browse(store, now_utc)
    finally:
        store.close()


def back_up(folder: Path, to: Path | None, at: datetime) -> Path:
    """Copy the data file in `folder`, to its own backups or to the file `to`, beside whoever owns it; the copy.

    Raises `Blocked` (`backup_failed`, `file_damaged`, `copy_exists`) and `FileNotFoundError` when there is no data file.
    """
    file = present_file(folder / DATABASE)
    if not file.exists():
        raise FileNotFoundError(file)
    if to is None:
        return Backups(folder / DATABASE).make(at).file
    if to.exists():
        raise Blocked("copy_exists", text=to.name)
    copy_whole(file, to)
    return to


def restore(folder: Path, copy: Path, at: datetime, prefixes: tuple[str, ...] = ()) -> Path | None:
    """Put `copy` in the place of the data file in `folder`, which the caller owns; see `put_back`."""
    return put_back(copy, folder / DATABASE, at, prefixes)


def build(
    folder: Path,
    profile: Profile,
    api: str = "",
    *,
    now: Callable[[], datetime] = now_utc,
    key: Callable[[], str] = new_key,
    dice: Callable[[int], int] = random.randrange,
) -> App:
    """Everything, ready to use; the caller `own`s `folder`. Nothing goes out and nothing waits here.

    Without `api` the built-in sandbox is started and keeps its state in `folder`. A damaged file of which something can
    still be read gives a program that only reads; `App.safety` says so. Raises `Blocked`, and `Invalid` `api_address`.
    """
    if api:
        check_base_url(api)
    keys = _keys(profile, built_in=not api)
    file = folder / DATABASE
    store = _open(file)
    log_to(folder / "kvitt.log")
    sandbox = None if api else EmbeddedSandbox(folder / "sandbox.db")
    if sandbox is not None:
        sandbox.start()

    async def locate() -> str:
        return api if sandbox is None else await sandbox.url()

    transport = Transport(locate)
    service = Vipps(transport, keys, now, __version__)
    changes = Changes()
    tasks = Tasks()
    reader = Reader(store, service, changes, now)
    courier = Courier(store, service, reader, changes, now)
    practising = profile is Profile.PRACTICE
    preferences = Preferences(store, changes, PRACTICE_DEFAULTS if practising else {})
    actions = Actions(store, courier, reader, preferences, changes, now, key)
    sync = Sync(store, courier, reader, changes, tasks, now, dice)
    webhooks = Webhooks(store, service, WebhookSecrets(profile), sync, changes, tasks, now, here=practising)

    backups = Backups(file)

    def on_damage() -> None:
        tasks.cancel("sync")  # what cannot be written down is not sent
        changes.announce(Topic.SAFETY)

    store.on_damage(on_damage)

    async def close() -> None:
        await tasks.stop()
        await transport.close()
        if sandbox is not None:
            sandbox.stop()
        store.close()

    return App(
        profile=profile,
        folder=folder,
        changes=changes,
        tasks=tasks,
        preferences=preferences,
        checkout=Checkout(store, courier, actions, preferences, changes, now, key),
        actions=actions,
        sync=sync,
        browse=Browse(store, now),
        payers=Payers(store, now),
        catalogue=Catalogue(store, changes, lambda: preferences.current.vat_default, SAMPLE_SHOP),
        reader=reader,
        webhooks=webhooks,
        receiver=Receiver(webhooks, preferences, changes, tasks.report),
        safety=Safety(store, backups, changes, now),
        reconcile=Reconcile(store, file, service, reader, preferences, sync.once, changes, now),
        practice=Practice(PretendCustomer(transport)) if practising else None,
        close=close,
    )


def _open(file: Path) -> Store:
    """The store in `file`; only to be read when it is damaged."""
    try:
        return open_store(file)
    except Blocked as trouble:
        if trouble.code != "file_damaged":
            raise
        return open_store(file, damage=trouble)


def _keys(profile: Profile, *, built_in: bool) -> Keys:
    """The keys of `profile`: from the environment, else practice's own or the system's key store. The built-in sandbox
    knows only practice's own."""
    found = None if built_in else keys_from_environment()
    if found is None:
        found = PRACTICE if profile is Profile.PRACTICE else keys_from_keyring(profile)
    if found is None:
        raise Blocked("keys_missing")
    return found


class _PrivateLog(RotatingFileHandler):
    """A log that other users cannot read, and that keeps quiet when the disk is full."""

    def _open(self) -> TextIOWrapper:
        number = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return open(number, "a", encoding="utf-8")  # noqa: PTH123 - the file is open already

    def handleError(self, record: logging.LogRecord) -> None:
        """Nothing: what could not be logged must not show up before a person as a stack trace."""


def log_to(file: Path) -> None:
    """Our own log, and nobody else's: libraries may write what must not be kept."""
    log = logging.getLogger("kvitt")
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()
    private = _PrivateLog(file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    private.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    log.addHandler(private)
    log.setLevel(logging.INFO)
