"""Writes down a data file as this release leaves it, and what it means: `python -m tests.support.write_release`.

Run once before a release, in its own checkout. It begins with the file of the release before, so that everything old comes
along, and plays a day of a shop in front of the sandbox. `tests/store/test_old_files.py` opens the file for ever after.
"""

import asyncio
import json
import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from app import profiles, runtime
from app.domain.day.business_day import DayRange
from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine, OtherPayment, Source, Unit
from app.sandbox.running import run_in_thread
from app.store import open_store
from app.store.sqlite.migrations import known_schemas
from tests.store.test_old_files import DATA, RELEASED, meaning, unpack
from tests.support.stage import Stage

LINES = (
    OrderLine("Hoodie <b>", "hoodie1234", Decimal(2), 49_900, 2500, 100),
    OrderLine("Ull & sokk", "", Decimal("0.125"), 19_900, 1500, unit=Unit.KG),
    OrderLine("Frakt", "f", Decimal(1), 0, 2500, is_shipping=True),
)


def order(flow: Flow = Flow.PUSH, **changes: object) -> Order:
    """An order with something in every field."""
    told = {"phone": "4741234567", "customer": "Søren 'Drop' Æble; --", "pos_id": "till 2", "note": "🧦", "tip": 1_500}
    return Order(LINES, Currency.NOK, flow, **{**told, **changes})  # type: ignore[arg-type]


async def sent(app: runtime.App, **changes: object) -> str:
    """An order whose request has gone out; its reference."""
    reference = (await app.checkout.save(order(**changes))).reference  # type: ignore[arg-type]
    await app.checkout.send(reference)
    return reference


async def approved(app: runtime.App, sandbox: Stage, **changes: object) -> str:
    """An order that its customer approved; its reference."""
    reference = await sent(app, **changes)
    sandbox.approve(reference)
    await app.watch.once()
    return reference


async def play(app: runtime.App, sandbox: Stage) -> None:
    """A day on which every kind of thing happens once."""
    await play_requests(app, sandbox)
    await play_money(app, sandbox)
    await play_surprises(app, sandbox)
    await app.ledger_reading.read()
    # Requests of the releases before still wait in the file, and would keep their days open.
    before = app.day_closing.today - timedelta(days=30)
    # On the day of the release before it was closed already.
    if not app.day_closing.closed(DayRange(before, before)):
        await app.day_closing.close(before)
    await app.preferences.change({"shop": "Fjord & Co", "after_approval": "ask"})
    await app.preferences.change_keys({"park": "F7"})


async def play_requests(app: runtime.App, sandbox: Stage) -> None:
    """Drafts, and requests that come to nothing."""
    checkout = app.checkout
    await checkout.save(order(Flow.QR, phone=""))
    await checkout.save(order(customer="parked"), unfinished=True)
    await checkout.discard((await checkout.save(order(customer="thrown away"))).reference)
    await sent(app)
    await app.actions.cancel(await sent(app, flow=Flow.QR))
    sandbox.abort(await sent(app, customer="declines"))
    sandbox.expire(await sent(app, customer="too late"))
    await app.watch.once()


async def play_money(app: runtime.App, sandbox: Stage) -> None:
    """What is reserved, captured, shipped, given back and released."""
    actions = app.actions
    await approved(app, sandbox, other_payments=(OtherPayment(Source.GIFT_CARD, 5_000),))
    await actions.capture(await approved(app, sandbox, customer="all of it"))
    await actions.capture(await approved(app, sandbox, customer="a part"), 40_000)
    shipped = await approved(app, sandbox, customer="by line")
    await actions.ship_later(shipped)
    await actions.ship(shipped, {0: Decimal(1)}, "Posten", "70300000001")
    await actions.ship(shipped, {0: Decimal(1), 1: Decimal("0.125"), 2: Decimal(1)}, "Bring")
    await actions.refund_lines(shipped, {0: Decimal(1)}, "too small")
    await actions.refund(shipped, 1_000, "for the wait")
    await actions.release(await approved(app, sandbox, customer="given up"))


async def play_surprises(app: runtime.App, sandbox: Stage) -> None:
    """Another way, a customer who is faster, an answer that is lost, and a unit that may not push."""
    switched = await sent(app, customer="switched")
    await app.checkout.switch(switched, Flow.QR)
    faster = await sent(app, customer="was faster")
    sandbox.approve(faster)
    await app.actions.cancel(faster)
    await app.actions.keep(faster)
    lost = await approved(app, sandbox, customer="no answer")
    sandbox.faults({"operation": "capture", "do": "drop_after"})
    await app.actions.capture(lost, 30_000)
    sandbox.unit("555501", push_allowed=False)
    await sent(app, customer="no push")


def dump(file: Path) -> str:
    """The whole file as SQL; an index of words is built anew from the rows that it is about."""
    statements = []
    with closing(sqlite3.connect(file)) as connection:
        words = [
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")
        ]
        for statement in connection.iterdump():
            if virtual := re.search(r"'(CREATE VIRTUAL TABLE .*)'\);$", statement, re.DOTALL):
                statements.append(virtual[1].replace("''", "'") + ";")
            elif not re.search(rf"writable_schema|(TABLE|INTO) [\"']?({'|'.join(words)})[_\"']", statement):
                statements.append(statement)
    rebuilt = [f"INSERT INTO {name} ({name}) VALUES ('rebuild');" for name in words]
    return "\n".join([*statements[:-1], *rebuilt, statements[-1]]) + "\n"


def main() -> None:
    target = DATA / f"schema-{len(known_schemas())}.sql"
    with TemporaryDirectory() as temporary, run_in_thread() as running:
        folder = Path(temporary) / "practice"
        folder.mkdir()
        file = unpack(next(each for each in reversed(RELEASED) if each != target), folder)
        sandbox = Stage(running.keys)

        async def whole() -> None:
            app = runtime.build(folder, profiles.Profile.PRACTICE, sandbox.url)
            await play(app, sandbox)
            await app.close()

        asyncio.run(whole())
        sandbox.close()
        store = open_store(file)
        told = meaning(store)
        store.close()
        target.write_text(dump(file), "utf-8")
        target.with_suffix(".json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
