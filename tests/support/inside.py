"""Reaching into the program where a test must break something: its connection to the service, and its file."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import httpx

from app import runtime
from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine
from app.store import Store

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


def service_of(app: runtime.App) -> Any:
    """The client of the service of a running program's sales unit."""
    return app._service


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
            if method == "POST" and part in path:
                raise Crash
            return await honest(method, path, *rest, **more)

        return exchange

    return change


def dies_after(part: str) -> Callable[[Exchange], Exchange]:
    """The PC dies when the service has answered and before the answer was written down."""

    def change(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> httpx.Response:
            answer = await honest(method, path, *rest, **more)
            if method == "POST" and part in path:
                raise Crash
            return answer

        return exchange

    return change


def order(total: int = 100_000, **changes: Any) -> Order:
    """A plain order over one line."""
    lines = (OrderLine("Hoodie", "hoodie1234", Decimal(1), total, 2500),)
    return Order(**{"lines": lines, "currency": Currency.NOK, "flow": Flow.PUSH, "phone": "4712345678", **changes})
