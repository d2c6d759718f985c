"""The program without its window: each service built at its first use.

And taken down in reverse.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.changes import Changes, Topic
from app.data_file import DATABASE
from app.errors import AppError, Blocked
from app.profiles import PRACTICE_DEFAULTS, Profile
from app.settings import market_of
from app.store import READ_ALL_THE_SAME, Store, open_store, present_file
from app.system.log import log_to
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.api.auth import ApiKeys
    from app.api.client import Vipps
    from app.api.transport import Transport
    from app.services.actions import Actions
    from app.services.after_approval import AfterApproval
    from app.services.catalogue.products import Catalogue
    from app.services.checkout import Checkout
    from app.services.desk.browse import Browse
    from app.services.desk.payers import Payers
    from app.services.engine.after_restore import AfterRestore
    from app.services.engine.delivery import Delivery
    from app.services.engine.reading import Reader
    from app.services.engine.watch import Watch
    from app.services.memory import Memory
    from app.services.practice import Practice
    from app.services.preferences import Preferences
    from app.services.printing import Printing
    from app.services.safety import Safety
    from app.services.session import Session
    from app.services.webhooks import Webhooks
    from app.services.work import Work
    from app.system.built_in_sandbox import BuiltInSandbox
    from app.system.key_store import StoredKeys
    from app.system.webhook_listener import WebhookListener


SAMPLE_SHOP = Path(__file__).parent.parent / "resources" / "sample" / "shop.csv"
"""Products to try Kvitt with."""


LONGEST_STORE_S = 600.0
"""A key store that has not answered by then is said to be silent; a person may have to unlock it first."""


def now_utc() -> datetime:
    """The time."""
    return datetime.now(UTC)


def new_key() -> str:
    """A fresh idempotency key."""
    import uuid

    return str(uuid.uuid4())


def roll(sides: int) -> int:
    """A number from 0 to below `sides`, by chance."""
    import random

    return random.randrange(sides)  # noqa: S311 - it spreads looks over time; no secret


def build(
    folder: Path,
    profile: Profile,
    api: str = "",
    *,
    now: Callable[[], datetime] = now_utc,
    key: Callable[[], str] = new_key,
    dice: Callable[[int], int] = roll,
    unwritable: Blocked | None = None,
    patience: float = 5,
    late_keys: bool = False,
    reading: bool = False,
) -> App:
    """Everything, ready to use; the caller `own`s `folder`, or knows why it is `unwritable`.

    Nothing goes out or waits here. Without `api` the built-in sandbox is started when it is first asked, and keeps its
    state in `folder`. A damaged file of which something can still be read, and any file on a disk that cannot be written,
    give a program that only reads; `App.safety` says so. A write waits `patience` seconds for another program that holds
    the file. With `late_keys` the system's key store is read in the background. Only for `reading` nobody has to own the
    folder. Raises `Blocked`, `Invalid` `api_address`, and `FileNotFoundError` for `reading` where there is nothing.
    """
    keys: ApiKeys | StoredKeys | None = None
    if api:
        from app.api.address import check_base_url

        check_base_url(api)
    if api or profile is not Profile.PRACTICE:
        from app.system.key_store import StoredKeys, keys_of

        practising = profile is Profile.PRACTICE
        late = late_keys and not practising
        keys = StoredKeys(profile) if late else keys_of(profile, practising=practising, built_in=not api)
    store = open_store(folder / DATABASE, read_only=True) if reading else _open(folder / DATABASE, unwritable, patience)
    log_to(folder / "kvitt.log")
    return App(folder, profile, api, keys, store, now, key, dice)


class App:
    """The running program without its window.

    Each service is built when it is first asked for, so that a window can be painted before what it does not need yet is
    even imported.
    """

    def __init__(
        self,
        folder: Path,
        profile: Profile,
        api: str,
        keys: ApiKeys | StoredKeys | None,
        store: Store,
        now: Callable[[], datetime],
        key: Callable[[], str],
        dice: Callable[[int], int],
    ) -> None:
        self.folder = folder
        self.profile = profile
        self.changes = Changes()
        self.tasks = Tasks()
        self._api = api
        self._keys = keys
        self._store = store
        self._now = now
        self._key = key
        self._dice = dice
        store.on_damage(self._on_damage)

    @property
    def practising(self) -> bool:
        """Whether the money is pretend and the customer is played here."""
        return self.profile is Profile.PRACTICE

    @property
    def online(self) -> bool:
        """Whether the service was reached the last time.

        A watch that has not begun has missed nothing.
        """
        return self.watch.online if "watch" in vars(self) else True

    @cached_property
    def preferences(self) -> Preferences:
        """The settings."""
        from app.services.preferences import Preferences

        return Preferences(self._store, self.changes, PRACTICE_DEFAULTS if self.practising else {}, self.session)

    @cached_property
    def session(self) -> Session:
        """Who is at the till.

        A shop begins with one sales unit and one till.
        """
        from app.domain.shop.sales_unit import FIRST, SalesUnit, Till
        from app.services.session import Session

        return Session(SalesUnit(FIRST, self.profile.world), Till(FIRST), lambda: self.preferences.current.staff)

    @cached_property
    def _work(self) -> Work:
        from app.services.work import Work

        parts = (self._store, self.changes, self.tasks, self.preferences, self.session)
        return Work(*parts, self._now, self._key)

    @cached_property
    def memory(self) -> Memory:
        """What is remembered besides orders and settings."""
        from app.services.memory import Memory

        return Memory(self._work)

    @cached_property
    def browse(self) -> Browse:
        """Reading for screens and lists."""
        from app.services.desk.browse import Browse

        return Browse(self._store, self._now)

    @cached_property
    def payers(self) -> Payers:
        """Who paid before."""
        from app.services.desk.payers import Payers

        return Payers(self._store, self._now)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The products."""
        from app.services.catalogue.products import Catalogue

        return Catalogue(self._work, SAMPLE_SHOP)

    @cached_property
    def checkout(self) -> Checkout:
        """Keeping orders and sending their requests."""
        from app.services.checkout import Checkout

        return Checkout(self._work, self._delivery, self.actions)

    @cached_property
    def actions(self) -> Actions:
        """Capturing, refunding, releasing, cancelling."""
        from app.services.actions import Actions

        return Actions(self._work, self._delivery, self.reader)

    @cached_property
    def after_approval(self) -> AfterApproval:
        """What happens by itself once a customer has approved."""
        from app.services.after_approval import AfterApproval

        return AfterApproval(self._work, self.actions)

    @cached_property
    def watch(self) -> Watch:
        """Finishing what is open and reading what is waiting."""
        from app.services.engine.watch import Watch

        return Watch(self._work, self._delivery, self.reader, self._dice)

    @cached_property
    def reader(self) -> Reader:
        """Reading payments from the service into the store."""
        from app.services.engine.reading import Reader

        return Reader(self._work, self._service_of)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Registering for news, and what comes in."""
        from app.services.webhooks import Webhooks
        from app.system.key_store import WebhookSecrets

        return Webhooks(self._work, self._service_of, WebhookSecrets(self.profile), self.watch)

    @cached_property
    def webhook_listener(self) -> WebhookListener:
        """Listening for webhooks."""
        from app.system.webhook_listener import WebhookListener

        return WebhookListener(self.webhooks, self.preferences, self.changes, self.tasks.report)

    @cached_property
    def safety(self) -> Safety:
        """Copies of the data file, and whether it is whole."""
        from app.services.safety import Safety

        return Safety(self._work)

    @cached_property
    def after_restore(self) -> AfterRestore:
        """The search for what a restored copy does not know."""
        from app.services.engine.after_restore import AfterRestore

        return AfterRestore(self._work, self.reader, self.watch.once)

    @cached_property
    def printing(self) -> Printing:
        """What is printed of orders."""
        from app.services.printing import Printing
        from app.system import receipt_printer

        return Printing(self._work, receipt_printer.send)

    @cached_property
    def practice(self) -> Practice | None:
        """Playing the customer; in practice mode only."""
        if not self.practising:
            return None
        from app.api.practice import PretendCustomer
        from app.services.practice import Practice

        customer = PretendCustomer(self._transport)
        return Practice(customer) if self._api else Practice(customer, lambda: self.preferences.current.shop)

    @cached_property
    def _delivery(self) -> Delivery:
        from app.services.engine.delivery import Delivery

        return Delivery(self._work, self._service_of, self.reader)

    def _service_of(self, unit: int) -> Vipps:
        """The client of the sales unit `unit`; a shop has one today."""
        return self._service

    @cached_property
    def _service(self) -> Vipps:
        from app.api.client import Vipps

        keys = self._keys or self._practice_keys
        return Vipps(self._transport, keys, self._now, __version__, self._hear, getattr(keys, "ready", None))

    async def wait_for_keys(self) -> None:
        """Wait for the keys from the system's key store.

        Until it has given them or has said why not. Raises `Offline`.
        """
        ready = getattr(self._keys, "ready", None)
        if ready is not None:
            await ready(patience=LONGEST_STORE_S)

    def _practice_keys(self, reference: str) -> ApiKeys:
        """The keys of the practice unit that has the payment `reference`, or else of the country in the settings.

        Each country has a currency of its own, so that orders of before a change of country are still found.
        """
        from app.system.key_store import practice_keys

        payment = self._store.payments.get(reference) if reference else None
        settings = self.preferences.current
        return practice_keys(settings.market if payment is None else market_of(payment.amount.currency))

    def _hear(self, trouble: AppError | None) -> None:
        """Let the watch know how a call went, whoever made it: the window says whether the service is reached."""
        if "watch" in vars(self):
            from app.services.engine.watch import unreached_because

            self.watch.heard(unreached_because(trouble) if trouble is not None else "")

    @cached_property
    def _transport(self) -> Transport:
        from app.api.transport import Transport

        async def locate() -> str:
            return self._api or await self._sandbox.url()

        return Transport(locate)

    @cached_property
    def _sandbox(self) -> BuiltInSandbox:
        from app.system.built_in_sandbox import BuiltInSandbox

        return BuiltInSandbox(self.folder / "sandbox.db", self.preferences.current.shop)

    def start_sandbox(self) -> None:
        """Start the built-in sandbox early, where it is the service.

        It takes a second to be there.
        """
        if not self._api and "_sandbox" not in vars(self):
            self._sandbox.start()

    def _on_damage(self) -> None:
        self.tasks.cancel("sync")  # what cannot be written down is not sent
        self.changes.announce(Topic.SAFETY)

    async def close(self) -> None:
        """End everything that runs, and close the file."""
        await self.tasks.stop()
        if "_transport" in vars(self):
            await self._transport.close()
        if "_sandbox" in vars(self):
            self._sandbox.stop()
        self._store.close()


def _open(file: Path, unwritable: Blocked | None, patience: float) -> Store:
    """The store in `file`; only to be read when it is damaged, or its disk cannot be written."""
    if unwritable is None:
        try:
            return open_store(file, patience=patience)
        except Blocked as trouble:
            if trouble.code not in READ_ALL_THE_SAME or not present_file(file).exists():
                raise
            unwritable = trouble
    try:
        return open_store(file, damage=unwritable)
    except FileNotFoundError:
        raise unwritable from None
