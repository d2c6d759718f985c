"""The program without its window: each service built at its first use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.changes import Changes, Topic
from app.data_file import DATABASE, open_as_it_is
from app.errors import Blocked
from app.later import Later, later_from
from app.profiles import PRACTICE_DEFAULTS, Installation, Profile
from app.sources import Sources, roll
from app.sources import new_key as new_key
from app.sources import now_utc as now_utc
from app.store import Store, open_store
from app.system.log import log_to
from app.tasks import Tasks

if TYPE_CHECKING:
    from app.service_clients import KeySources, ServiceClients
    from app.services.actions import Actions
    from app.services.after_approval import AfterApproval
    from app.services.catalogue.products import Catalogue
    from app.services.checkout import Checkout
    from app.services.counter.code_pictures import CodePictures
    from app.services.counter.stickers import Stickers
    from app.services.day.closing import DayClosing
    from app.services.day.day_papers import DayPapers
    from app.services.day.reports import Reports
    from app.services.desk.browse import Browse
    from app.services.desk.desk_lists import DeskLists
    from app.services.desk.find import Find
    from app.services.desk.foreign import ForeignPayments
    from app.services.desk.index_build import IndexBuild
    from app.services.desk.notes import Notes
    from app.services.desk.payers import Payers
    from app.services.desk.reading_store import ReadingStore
    from app.services.desk.understanding import Understanding
    from app.services.engine.after_restore import AfterRestore
    from app.services.engine.delivery import Delivery
    from app.services.engine.reading import Reader
    from app.services.engine.watch import Watch
    from app.services.golive.go_live_run import GoLiveRun
    from app.services.golive.going_live import GoingLive
    from app.services.handing_on.day_folder import DayFolder
    from app.services.handing_on.mailing import Mailing
    from app.services.handing_on.order_export import OrderExport
    from app.services.handing_on.vouchers import Bookkeeping
    from app.services.judgement import Judgement
    from app.services.ledger.ledger_reading import LedgerReading
    from app.services.ledger.money_trace import MoneyTrace
    from app.services.memory import Memory
    from app.services.people.staff import Staff
    from app.services.practice import Practice
    from app.services.preferences import Preferences
    from app.services.printing import Printing, Send
    from app.services.privacy.erasing import Erasing
    from app.services.privacy.handing_out import HandingOut
    from app.services.privacy.retention import Retention
    from app.services.safety import Safety
    from app.services.session import Session
    from app.services.shipping.after_shipping import AfterShipping
    from app.services.shipping.many_orders import ManyOrders
    from app.services.shipping.recipients import Recipients
    from app.services.shipping.to_ship import ToShip
    from app.services.shipping.tracking import Tracking
    from app.services.tills.other_tills import OtherTills
    from app.services.units.abilities import Abilities
    from app.services.units.key_trial import KeyTrial
    from app.services.units.sales_units import SalesUnits
    from app.services.webhooks import Webhooks
    from app.services.work import Work
    from app.system.built_in_sandbox import BuiltInSandbox
    from app.system.key_store import WebhookSecrets
    from app.system.mail_program import MailProgram
    from app.system.pins import ArgonPins
    from app.system.unit_keys import UnitKeys
    from app.system.webhook_listener import WebhookListener
    from app.tills.till_lines import TillLines
    from app.upkeep import Upkeep

SAMPLE_SHOP = Path(__file__).parent.parent / "resources" / "sample" / "shop.csv"
"""Products to try Kvitt with."""


def build(
    folder: Path,
    profile: Profile,
    api: str = "",
    *,
    command: str = "kvitt",
    other_world: str = "",
    now: Callable[[], datetime] = now_utc,
    key: Callable[[], str] = new_key,
    dice: Callable[[int], int] = roll,
    unwritable: Blocked | None = None,
    patience: float = 5,
    late_keys: bool = False,
    reading: bool = False,
    hearing: Callable[[int, int], bool] = lambda step, steps: False,
) -> App:
    """Everything, ready to use; the caller `own`s `folder`, or knows why it is `unwritable`.

    Nothing goes out or waits here. Without `api` the built-in sandbox is started when it is first asked, and keeps its
    state in `folder`. A damaged file of which something can still be read, and any file on a disk that cannot be written,
    give a program that only reads; `App.safety` says so. A write waits `patience` seconds for another program that holds
    the file. With `late_keys` the system's key store is read in the background. Only for `reading` nobody has to own the
    folder. `hearing` may stop the upgrade of an old file (see `app.store.sqlite.upgrade`).
    Raises `Blocked`, `Invalid` `api_address`, and `FileNotFoundError` for `reading` where there is nothing.
    """
    if api:
        from app.api.address import check_base_url, is_live

        check_base_url(api)
        if is_live(api):
            other_world = profile.other_api
    file = folder / DATABASE
    store = open_store(file, read_only=True) if reading else open_as_it_is(file, unwritable, patience, hearing)
    log_to(folder / "kvitt.log")
    installation = Installation(folder, profile, api, command, other_world)
    if not api and profile is Profile.PRACTICE:
        return App(installation, Sources(now, key, dice), store)
    from app.system.unit_keys import UnitKeys

    keys = UnitKeys(profile, practising=profile is Profile.PRACTICE, built_in=not api)
    app = App(installation, Sources(now, key, dice), store, keys)
    try:
        keys.begin(app.session.unit, late=late_keys)
    except Blocked:
        store.close()
        raise
    return app


service = later_from
"""A service at its first use: the path of its class, and what it is made from."""


class App:
    """The running program without its window.

    Each service is built when it is first asked for, so that a window can be painted before what it does not need yet is
    even imported.
    """

    def __init__(
        self, installation: Installation, sources: Sources, store: Store, keys: UnitKeys | None = None
    ) -> None:
        """Without `keys` the service is asked with those of the practice units."""
        self.folder = installation.folder
        self.profile = installation.profile
        self.command = installation.command
        self.now = store.news.shop_time(sources.now) if store.news else sources.now
        self.changes = Changes()
        self.tasks = Tasks()
        self._api, self._other_world = installation.api, installation.other_world
        self._sources = sources
        self._store = store
        self._keys = keys
        self._defaults = PRACTICE_DEFAULTS if self.practising else {}
        self.tasks.around = self.session.keep_actor
        store.on_damage(self._on_damage)

    @property
    def practising(self) -> bool:
        """Whether the money is pretend and the customer is played here."""
        return self.profile is Profile.PRACTICE

    @property
    def several_units(self) -> bool:
        """Whether more than one sales unit sells here."""
        return self._store.unit_count > 1

    @property
    def damage(self) -> Blocked | None:
        """Why nothing can be written, as far as is known."""
        return self._store.damage

    @property
    def online(self) -> bool:
        """Whether the service was reached the last time."""
        watch = App.watch.made(self)
        # A watch that has not begun has missed nothing.
        return watch is None or watch.online

    @Later
    def lines(self) -> TillLines:
        """How this till stands to the service, and to the server of its shop."""
        from app.tills.till_lines import SellingParts, TillLines

        begun = (lambda: App.watch.made(self), lambda: App.clients.made(self))
        return TillLines(self._store, self.changes, lambda: SellingParts(self.session, self.preferences, *begun))

    @Later
    def session(self) -> Session:
        """Who is at the till, and for which sales unit."""
        from app.services.people.known_people import KnownPeople
        from app.services.session import Session, chosen_unit

        people = KnownPeople(self._store, lambda: self.preferences.current, self.now)
        own_till, unit = self._store.news.till if self._store.news else 0, chosen_unit(self._store, self.profile.world)
        return Session(unit, lambda: self.preferences.current.staff, people, own_till)

    @property
    def _reads(self) -> ReadingStore:
        """What the desk reads from: today the store that is written to."""
        return self._store

    @Later
    def _work(self) -> Work:
        from app.services.work import Work

        parts = (self._store, self.changes, self.tasks, self.preferences, self.session)
        return Work(*parts, self.now, self._sources.new_key)

    @Later
    def _send_paper(self) -> Send:
        from app.system.receipt_printer import send

        return send

    # Each service is one line: the class, and what it is given.

    preferences: Later[Preferences] = service(
        "app.services.preferences.Preferences", lambda app: (app._store, app.changes, app._defaults, app.session)
    )
    memory: Later[Memory] = service("app.services.memory.Memory", lambda app: (app._work,))
    staff: Later[Staff] = service("app.services.people.staff.Staff", lambda app: (app._work, app._pins, app.memory))
    browse: Later[Browse] = service("app.services.desk.browse.Browse", lambda app: (app._reads, app.now))
    find: Later[Find] = service(
        "app.services.desk.find.Find", lambda app: (app._reads, app.now, app.browse, app.payers)
    )
    lists: Later[DeskLists] = service(
        "app.services.desk.desk_lists.DeskLists", lambda app: (app._work, app.find, app.memory)
    )
    order_export: Later[OrderExport] = service(
        "app.services.handing_on.order_export.OrderExport", lambda app: (app._reads, app.browse, lambda: app.lists)
    )
    index_build: Later[IndexBuild] = service("app.services.desk.index_build.IndexBuild", lambda app: (app._work,))
    payers: Later[Payers] = service("app.services.desk.payers.Payers", lambda app: (app._reads, app.now))
    notes: Later[Notes] = service("app.services.desk.notes.Notes", lambda app: (app._work,))
    understanding: Later[Understanding] = service(
        "app.services.desk.understanding.Understanding", lambda app: (app._work, app.browse, __version__)
    )
    other_tills: Later[OtherTills] = service("app.services.tills.other_tills.OtherTills", lambda app: (app._work,))
    safety: Later[Safety] = service("app.services.safety.Safety", lambda app: (app._work,))
    erasing: Later[Erasing] = service("app.services.privacy.erasing.Erasing", lambda app: (app._work,))
    retention: Later[Retention] = service(
        "app.services.privacy.retention.Retention", lambda app: (app._work, app.erasing)
    )
    handing_out: Later[HandingOut] = service(
        "app.services.privacy.handing_out.HandingOut", lambda app: (app._work, app.browse)
    )
    catalogue: Later[Catalogue] = service(
        "app.services.catalogue.products.Catalogue", lambda app: (app._work, SAMPLE_SHOP)
    )
    reader: Later[Reader] = service("app.services.engine.reading.Reader", lambda app: (app._work, app.clients.of))
    foreign: Later[ForeignPayments] = service(
        "app.services.desk.foreign.ForeignPayments", lambda app: (app._work, app.reader)
    )
    _delivery: Later[Delivery] = service(
        "app.services.engine.delivery.Delivery", lambda app: (app._work, app.clients.of, app.reader)
    )
    actions: Later[Actions] = service(
        "app.services.actions.Actions", lambda app: (app._work, app._delivery, app.reader)
    )
    judgement: Later[Judgement] = service(
        "app.services.judgement.Judgement", lambda app: (app._work, app._delivery, app.reader)
    )
    checkout: Later[Checkout] = service(
        "app.services.checkout.Checkout", lambda app: (app._work, app._delivery, app.actions)
    )
    after_approval: Later[AfterApproval] = service(
        "app.services.after_approval.AfterApproval", lambda app: (app._work, app.actions)
    )
    after_shipping: Later[AfterShipping] = service(
        "app.services.shipping.after_shipping.AfterShipping", lambda app: (app._work, app.actions)
    )
    many_orders: Later[ManyOrders] = service(
        "app.services.shipping.many_orders.ManyOrders", lambda app: (app._work, app.actions, app.memory)
    )
    to_ship: Later[ToShip] = service("app.services.shipping.to_ship.ToShip", lambda app: (app._reads, app.now))
    recipients: Later[Recipients] = service(
        "app.services.shipping.recipients.Recipients", lambda app: (app._work, app.clients.of)
    )
    tracking: Later[Tracking] = service(
        "app.services.shipping.tracking.Tracking", lambda app: (app._work, app._delivery)
    )
    watch: Later[Watch] = service(
        "app.services.engine.watch.Watch", lambda app: (app._work, app._delivery, app.reader, app._sources.roll)
    )
    after_restore: Later[AfterRestore] = service(
        "app.services.engine.after_restore.AfterRestore", lambda app: (app._work, app.reader, app.watch.once)
    )
    webhooks: Later[Webhooks] = service(
        "app.services.webhooks.Webhooks", lambda app: (app._work, app.clients.of, app._webhook_secrets, app.watch)
    )
    stickers: Later[Stickers] = service(
        "app.services.counter.stickers.Stickers", lambda app: (app._work, app.clients.of, app.webhooks)
    )
    code_pictures: Later[CodePictures] = service(
        "app.services.counter.code_pictures.CodePictures", lambda app: (app._work, app.clients.of)
    )
    upkeep: Later[Upkeep] = service(
        "app.upkeep.Upkeep",
        lambda app: (
            *((app.folder, app.profile), app._work, app.clients.of),
            (app.safety, app.printing, app.index_build, app.webhooks),
            (lambda: app.clients.pulse.facts, app.lines, lambda: App.webhook_listener.made(app), not app.practising),
        ),
    )
    abilities: Later[Abilities] = service(
        "app.services.units.abilities.Abilities", lambda app: (app._work, app.clients.of)
    )
    ledger_reading: Later[LedgerReading] = service(
        "app.services.ledger.ledger_reading.LedgerReading", lambda app: (app._work, app.clients.of, app._sources.roll)
    )
    money_trace: Later[MoneyTrace] = service("app.services.ledger.money_trace.MoneyTrace", lambda app: (app._work,))
    going_live: Later[GoingLive] = service(
        "app.services.golive.going_live.GoingLive", lambda app: (app._work, app.memory, app.folder / "going-live")
    )
    go_live_run: Later[GoLiveRun] = service(
        "app.system.golive.trial_parts.make_run",
        lambda app: (app, app._work, lambda: app._key_sources.of(app.session.unit.id)),
    )
    units: Later[SalesUnits] = service(
        "app.services.units.sales_units.SalesUnits", lambda app: (app._work, app._key_sources.keys, app.clients.renew)
    )
    key_trial: Later[KeyTrial] = service("app.services.units.key_trial.KeyTrial", lambda app: (app._work, app.clients))
    day_closing: Later[DayClosing] = service("app.services.day.closing.DayClosing", lambda app: (app._work,))
    day_papers: Later[DayPapers] = service(
        "app.services.day.day_papers.DayPapers", lambda app: (app._work, app.printing)
    )
    reports: Later[Reports] = service("app.services.day.reports.Reports", lambda app: (app._work,))
    bookkeeping: Later[Bookkeeping] = service("app.services.handing_on.vouchers.Bookkeeping", lambda app: (app._work,))
    day_folder: Later[DayFolder] = service(
        "app.services.handing_on.day_folder.DayFolder", lambda app: (app._work, app.bookkeeping, app.day_papers)
    )
    mailing: Later[Mailing] = service(
        "app.services.handing_on.mailing.Mailing", lambda app: (app._work, app._mail_program.open, app.folder / "mail")
    )
    printing: Later[Printing] = service("app.services.printing.Printing", lambda app: (app._work, app._send_paper))

    # What services reach this machine and the network by.

    webhook_listener: Later[WebhookListener] = service(
        "app.system.webhook_listener.WebhookListener",
        lambda app: (app.webhooks, app.preferences, app.changes, app.tasks.report),
    )
    _pins: Later[ArgonPins] = service("app.system.pins.ArgonPins", lambda app: ())
    _mail_program: Later[MailProgram] = service("app.system.mail_program.MailProgram", lambda app: ())
    _webhook_secrets: Later[WebhookSecrets] = service("app.system.key_store.WebhookSecrets", lambda app: (app.profile,))

    @Later
    def practice(self) -> Practice | None:
        """Playing the customer; in practice mode only."""
        if not self.practising:
            return None
        from app.api.practice import PretendCustomer
        from app.services.practice import Practice

        customer = PretendCustomer(self.clients.transport)
        return Practice(customer) if self._api else Practice(customer, lambda: self.preferences.current.shop)

    @Later
    def clients(self) -> ServiceClients:
        """How the payment service is reached."""
        from app.service_clients import Addresses, ServiceClients

        addresses = Addresses(self._api, self._other_world)
        return ServiceClients(addresses, self._key_sources.of, self._new_sandbox, self.now, self.lines.hear)

    @Later
    def _key_sources(self) -> KeySources:
        from app.service_clients import KeySources

        return KeySources(self._store, self.profile, self.preferences.of, self._keys)

    def _new_sandbox(self) -> BuiltInSandbox:
        from app.system.built_in_sandbox import BuiltInSandbox

        return BuiltInSandbox(self.folder / "sandbox.db", self.preferences.current.shop)

    def _on_damage(self) -> None:
        for task in ("sync", "shop"):  # what cannot be written down is neither sent nor taken
            self.tasks.cancel(task)
        self.changes.announce(Topic.SAFETY)

    async def close(self) -> None:
        """End everything that runs, and close the file."""
        if (others := App.other_tills.made(self)) is not None:
            await others.end()
        await self.tasks.stop()
        if (clients := App.clients.made(self)) is not None:
            await clients.close()
        self._store.close()
