"""Reaching into the program where a test must break something: its connection to the service, and its file."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx

from app import runtime
from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine
from app.errors import Refused
from app.store import Store
from app.store.sqlite.database import Database
from app.tasks import Tasks

if TYPE_CHECKING:
    import pytest
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QScrollArea

    from app.api.client import Vipps
    from app.domain.desk.views import OrderView
    from app.domain.operation import Operation
    from app.services.work import Work
    from ui.context import Context
    from ui.pages.orders.reading import ListReading

Exchange = Callable[..., Awaitable[httpx.Response]]


class Crash(BaseException):
    """The PC dies: nothing after this line runs."""


def store_of(app: runtime.App) -> Store:
    """The store of a running program."""
    store: Store = app.checkout._store
    return store


def connection_of(store: Store) -> sqlite3.Connection:
    """The connection that a store writes through."""
    return store.operations._db.connection


def work_of(app: runtime.App) -> Work:
    """What the use cases of a running program are given."""
    work: Work = app._work
    return work


def service_of(app: runtime.App) -> Any:
    """The client of the service of a running program's sales unit."""
    return app._service


def delivery_of(app: runtime.App) -> Any:
    """What carries the decisions of a running program to the service."""
    return app._delivery


def database_of(store: Store) -> Database:
    """The database below a store."""
    return store._database


def transport_of(service: Any) -> Any:
    """The way to the service that a client, or a running program, takes."""
    return service._transport


def tasks_of(app: runtime.App) -> Mapping[str, object]:
    """The tasks of a running program, by their names."""
    return app.tasks._named


def running_of(tasks: Tasks) -> set[asyncio.Task[Any]]:
    """The tasks that are under way."""
    return tasks._running


def sleep_with(part: Any, sleep: Callable[..., Any]) -> None:
    """Let the watch, or the search after a restore, wait by `sleep`."""
    part._sleep = sleep


def print_with(app: runtime.App, send: Callable[..., Any]) -> None:
    """Let papers go to the printer by `send`."""
    app.printing._send = send


def webhooks_read_by(app: runtime.App) -> set[Any]:
    """The reads that webhooks have set off and that are under way."""
    return app.webhooks._reading


def headers_of(vipps: Vipps) -> Mapping[str, str]:
    """The headers that go with every request of a client."""
    return vipps._headers


def token_of(vipps: Vipps) -> Any:
    """The access token of a client's sales unit."""
    return vipps._unit("").token


def hold_all(vipps: Vipps) -> None:
    """Let no request of a client leave."""
    vipps._transport._at_once = asyncio.Semaphore(0)


async def locate(part: Any) -> str:
    """Where a client, or a running program, sends its requests."""
    address: str = await part._transport._locate()
    return address


def client_of(app: runtime.App) -> Any:
    """The HTTP client of a running program, once it was made."""
    return app._transport._client


def now_of(app: runtime.App) -> Callable[[], datetime]:
    """The clock of a running program."""
    return app.watch._now


def reads_of(app: runtime.App) -> Mapping[str, Any]:
    """When each payment was read lately."""
    return app.reader._read_at


def next_turn(app: runtime.App, at: datetime) -> datetime | None:
    """When the watch reads next."""
    return app.watch._next_turn(at)


def schedule_of(app: runtime.App) -> Any:
    """What the watch means to read, and when."""
    return app.watch._schedule


def is_ripe(app: runtime.App, operation: Operation, at: datetime) -> bool:
    """Whether the watch would finish an operation now."""
    return app.watch._ripe(operation, at)


def watch_reads_by(app: runtime.App) -> Any:
    """The reads of the watch that are under way."""
    return app.watch._reading


def turn_of(app: runtime.App) -> Callable[[], Any]:
    """What the watch does at each of its turns."""
    return app.watch._turn


def turn_by(app: runtime.App, turn: Callable[[], Any]) -> None:
    """Let the watch do `turn` at each of its turns."""
    app.watch._turn = turn  # type: ignore[method-assign]


def customer_of(app: runtime.App) -> Any:
    """The customer of practice mode."""
    assert app.practice is not None
    return app.practice._customer


def backups_of(app: runtime.App) -> Any:
    """The copies that a running program makes."""
    return app.safety._backups


def check_progress(app: runtime.App, percent: int) -> None:
    """Tell how far the check of the action log is, as its thread does."""
    app.safety._show_checked(percent)


def heard_by(app: runtime.App) -> Any:
    """The webhooks that a running program remembers."""
    return app.webhooks._heard


def sticker_tills(app: runtime.App, tills: dict[str, int]) -> None:
    """Note other tills for the stickers of a running program."""
    app.stickers._keep(tills)


def unreachable_service(app: runtime.App) -> AbstractContextManager[None]:
    """Let a running program look for the service where nobody listens."""

    async def nowhere() -> str:
        return "http://127.0.0.1:1"

    return located_by(service_of(app), nowhere)


@contextmanager
def located_by(part: Any, locate: Callable[[], Awaitable[str]]) -> Iterator[None]:
    """Let a client find the service by `locate` for a while."""
    honest = part._transport._locate
    locate_by(part, locate)
    yield
    locate_by(part, honest)


def locate_by(part: Any, locate: Callable[[], Awaitable[str]]) -> None:
    """Let a client find the service by `locate` from now on."""
    part._transport._locate = locate


async def call_service(vipps: Vipps, path: str, body: bytes, key: str) -> None:
    """Send a request that no decision of the program stands for, as somebody in the portal does."""
    await vipps._call("POST", path, body, key)


def watch_clock_by(app: runtime.App, now: Callable[[], datetime]) -> None:
    """Let the watch read the time by `now`."""
    app.watch._now = now


def checkout_keys_by(app: runtime.App, key: Callable[[], str]) -> None:
    """Let the checkout take its idempotency keys from `key`."""
    app.checkout._new_key = key


def forget_webhook_secret(app: runtime.App, registration: str) -> None:
    """Lose the secret of a registration, as a restart without a key store does."""
    app.webhooks._secrets.drop(registration)
    app.webhooks._signers.clear()


def keep_registration(webhooks: Any, made: str, registration: Any) -> None:
    """Put a registration into the sandbox as it is, past what its calls would refuse."""
    webhooks._keep(made, registration)


def key_store_gave(keys: Any) -> bool:
    """Whether the key store gave the keys, once it has answered."""
    keys._over.wait(5)
    return keys._trouble is None


def process_of(sandbox: Any) -> Any:
    """The process of the built-in sandbox."""
    return sandbox._process


def seals_of(store: Store) -> Any:
    """The seals that a store keeps in step with its writes."""
    return store._database._seals


# tables that are held against the published ones, or may never change ----------------------------------------------------------


def code128_widths() -> tuple[str, ...]:
    """The bars and spaces of every symbol of CODE 128."""
    from app.domain.papers import code128

    return code128._WIDTHS


def packed_words() -> bytes:
    """The words that what is kept was packed with."""
    from app.store import packed

    return packed._WORDS


def style_sheet_text() -> str:
    """The style sheet of the window before the theme is filled in."""
    from ui.look import style_sheet

    return style_sheet._SHEET


# faults planted in the middle of a step ----------------------------------------------------------------------------------------

STEPS = frozenset(
    {
        *(f"Delivery.{name}" for name in ("try", "write", "answered", "refused", "resume", "settle_by_looking")),
        *(f"Scanner.{name}" for name in ("on_key", "take_back", "let_go")),
        "Run.follows",
        "app.store.sqlite.backup.copy_pages",
        *(f"app.system.receipt_printer.{name}" for name in ("commands", "untaken")),
        "app.domain.operation.WAITS",
    }
)
"""The steps that a test may plant a fault in: no public name stands for the middle of a step."""


def step_of(owner: Any, name: str) -> Any:
    """A step of a class or module, as it is."""
    assert f"{owner.__name__}.{name}" in STEPS
    return getattr(owner, f"_{name}")


def plant(owner: Any, name: str, fault: Any, patch: pytest.MonkeyPatch | None = None) -> None:
    """Put `fault` in the place of a step of a class or module; for the test of `patch`, or for good."""
    assert f"{owner.__name__}.{name}" in STEPS
    if patch is None:
        setattr(owner, f"_{name}", fault)
    else:
        patch.setattr(owner, f"_{name}", fault)


INNER = frozenset(
    {
        "app.commands.safety.agreed",
        "app.services.engine.watch.PAUSE",
        "app.services.safety.AFTER_START",
        "app.services.safety.NAP",
        "app.store.customers.LAST",
        "app.store.journal.PAGE",
        "app.store.sqlite.backup.STEP_PAGES",
        "app.store.sqlite.backup.STEP_REST_S",
        "app.store.sqlite.health.PATIENCE_MS",
        "app.store.sqlite.log_check.RUN",
        "app.store.sqlite.upgrade.OFTEN",
        "app.system.receipt_printer.QUIET",
    }
)
"""What a test may put another value in the place of: waits that would be too long for it, sizes that it would not reach, and
the answer of a person at a terminal."""


def put_inside(patch: pytest.MonkeyPatch, path: str, value: Any) -> None:
    """Put `value` in the place of a private name of a module, for the test of `patch`."""
    assert path in INNER
    module, _, name = path.rpartition(".")
    patch.setattr(f"{module}._{name}", value)


# pytest-qt -------------------------------------------------------------------------------------------------------------------


def handle_no_events_between_phases() -> None:
    """Let pytest-qt handle Qt's events only while a test runs the loop; it has no switch for that."""
    from pytestqt import plugin

    plugin._process_events = lambda: None


# the window -----------------------------------------------------------------------------------------------------------------


def context_of(part: Any) -> Context:
    """What a page or a part of the window was given."""
    context: Context = part._context
    return context


def rail_of(window: Any) -> Any:
    """The rail of pages at the side of a window."""
    return window._rail


def scroll_of(part: Any) -> QScrollArea:
    """The area in which a page or a card scrolls."""
    area: QScrollArea = part._scroll
    return area


def reloading(page: Any) -> Callable[[], object]:
    """What a list does when it reads everything again."""
    return page._reload


def saving_of(page: Any) -> Callable[[], object]:
    """What the page of a new order does a moment after typing."""
    return page._save_form


def starting_over(page: Any) -> Callable[[], object]:
    """What the page of a new order does once its order is sent."""
    return page._start_over


def view_on(page: Any) -> OrderView | None:
    """The order that a page shows."""
    view: OrderView | None = page._view
    return view


def unread_on(page: Any) -> int:
    """How many orders a list could not read, as far as it has come."""
    return int(page._unread)


def kept_on(page: Any) -> QLabel:
    """The words on a page about whether what is typed is kept."""
    words: QLabel = page._kept
    return words


def key_on(segment: Any) -> QLabel:
    """The key that stands on a segment."""
    key: QLabel = segment._key
    return key


def feed_of(phone: Any) -> Any:
    """What the pretend phone shows."""
    return phone._feed


def rail_pages(window: Any) -> Mapping[str, Any]:
    """The buttons of the rail, by the names of their pages."""
    return window._rail._pages


def typing_on(page: Any) -> QTimer:
    """The moment after typing, before a list searches."""
    timer: QTimer = page._typing
    return timer


def looking_on(page: Any) -> QTimer:
    """A search that goes on a look at a time."""
    timer: QTimer = page._looking
    return timer


def list_reading_on(page: Any) -> ListReading:
    """What reads the list of orders."""
    reading: ListReading = page._reading
    return reading


def looking_further(page: Any) -> Callable[[], object]:
    """One more look of a search."""
    return page._look_on


def read_again(page: Any, reference: str) -> None:
    """Let a list read one order again."""
    page._read_again(reference)


def searched(page: Any) -> None:
    """What a list does once typing has paused."""
    page._on_searched()


def told_on(page: Any, also: Callable[[], object]) -> None:
    """Do `also` each time a list has said how far it has come."""
    honest = page._tell

    def tell() -> None:
        honest()
        also()

    page._tell = tell


def scanner_without_waits(scanner: Any) -> None:
    """Let a scanner wait for nothing: time is the test's own."""
    scanner._wait = lambda milliseconds: None


def query_on(page: Any) -> Any:
    """What a list is searched for."""
    return page._query


def changes_heard_by(waiting: Any) -> QTimer:
    """The moment after a change, before the strip reads again."""
    timer: QTimer = waiting._changed
    return timer


def edited(page: Any) -> None:
    """What the page of a new order does at each edit."""
    page._on_edited()


def open_row(page: Any, row: int) -> None:
    """Open a row of the catalogue."""
    page._open_row(row)


def tick_on(page: Any, ticks: int) -> None:
    """Set how many seconds the page of an order has counted."""
    page._ticks = ticks


def stop_seconds(seconds: Any) -> None:
    """Stop the clock of the window."""
    seconds._timer.stop()


def waiting_on(phone: Any) -> Any:
    """The requests that wait on the pretend phone."""
    return phone._waiting()


def showing_webhooks(settings: Any) -> Callable[[], object]:
    """What the settings do when the state of webhooks changes."""
    return settings._webhooks.show


def asking_for(field: Any) -> Callable[[], object]:
    """What the field of a picture does when it is pressed."""
    return field._ask


def look_of(stage: Any) -> Any:
    """The look of the window."""
    return stage._look


def be_quiet(scanner: Any) -> None:
    """Let the moment pass after which a key was no scan."""
    scanner._after_quiet(scanner._keys)


def quiet_again(scanner: Any) -> None:
    """What the scanner does after some quiet."""
    scanner._on_quiet()


# the file and the service ----------------------------------------------------------------------------------------------------


def alter(app: runtime.App, sql: str) -> None:
    """Change the file past the rules of the store, in a transaction of its own."""
    store = store_of(app)
    with store.write():
        store._database.execute(sql)


def statement(app: runtime.App, sql: str) -> list[Any]:
    """Run one statement on the program's own connection."""
    return store_of(app)._database.connection.execute(sql).fetchall()


@contextmanager
def between(app: runtime.App, change: Callable[[Exchange], Exchange]) -> Iterator[None]:
    """Put something between the program and the service for a while."""
    transport = service_of(app)._transport
    honest = transport.exchange
    transport.exchange = change(honest)
    try:
        yield
    finally:
        transport.exchange = honest


def dies_before(part: str) -> Callable[[Exchange], Exchange]:
    """The PC dies after the decision was written down and before a request whose path holds `part` leaves."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            if method in ("POST", "PUT") and part in path:
                raise Crash
            return await honest(method, path, *rest, **more)

        return exchange

    return change


def dies_after(part: str) -> Callable[[Exchange], Exchange]:
    """The PC dies when the service has answered and before the answer was written down."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            answer = await honest(method, path, *rest, **more)
            if method in ("POST", "PUT") and part in path:
                raise Crash
            return answer

        return exchange

    return change


def says_no(part: str) -> Callable[[Exchange], Exchange]:
    """The service refuses a request whose path holds `part`."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            if part in path:
                raise Refused(403, "", "No")
            return await honest(method, path, *rest, **more)

        return exchange

    return change


def order(total: int = 100_000, **changes: Any) -> Order:
    """A plain order over one line."""
    lines = (OrderLine("Hoodie", "hoodie1234", Decimal(1), total, 2500),)
    return Order(**{"lines": lines, "currency": Currency.NOK, "flow": Flow.PUSH, "phone": "4712345678", **changes})


def scan_into(stage: Any, scan: Any) -> None:
    """Have a scan come in, as a scanner's signal does."""
    stage._on_scanned(scan)


def look_at_idleness(lock: Any) -> None:
    """Let the next look at an idle till come now."""
    lock._on_look()
