"""Five tills ask as hard as they can, and the service is never asked more often than it takes.

They are whole programs on one shared shop, and what counts is what the sandbox wrote down. The long one goes on for two minutes
and is left to `make soak`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import profiles, runtime
from app.errors import Invalid
from app.services.engine import read_budget
from app.services.engine.read_budget import AT_ONCE, MOST_READS, POLLING
from app.store.shop.leases import Crowd, Hold, LeaseKind
from tests.conftest import Run
from tests.support.depth import in_soak
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import let_claims_run_out, shared
from tests.support.postgres import Shops
from tests.support.sent_orders import sent
from tests.support.shared_apps import join_folder
from tests.support.stage import Stage

TILLS = 5
Tills = tuple[runtime.App, ...]


@pytest.fixture
def tills(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[Tills]:
    apps = []
    for number in range(1, TILLS + 1):
        join_folder(tmp_path / f"till-{number}", shops, number)
        apps.append(runtime.build(tmp_path / f"till-{number}", profiles.Profile.PRACTICE, sandbox.url))
    yield tuple(apps)
    for app in apps:
        run(app.close())
    shops.clean()


async def ask(app: runtime.App, reference: str) -> bool:
    """Whether it might be read now."""
    try:
        await app.reader.get(reference)
    except Invalid as trouble:
        if trouble.code != "asked_too_often":
            raise
        return False
    return True


async def ask_until_refused(app: runtime.App, reference: str) -> None:
    while await ask(app, reference):
        continue


async def ask_hard(app: runtime.App, references: list[str], until: float) -> None:
    while time.monotonic() < until:
        for reference in references:
            if not await ask(app, reference):
                await asyncio.sleep(0.02)


def reads(sandbox: Stage, reference: str = "") -> list[dict[str, Any]]:
    found = [each for each in sandbox.requests() if each["operation"] in ("get", "events")]
    return [each for each in found if reference in each["path"]]


def run_out(shops: Shops, tills: Tills) -> None:
    """All claims have run out, and each till knows; of places none."""
    for app in tills:
        let_claims_run_out(store_of(app))
    with shops.server.connect(shops.common) as connection:
        connection.execute("UPDATE kvitt.leases SET until = clock_timestamp() WHERE kind = 'payment'")


def test_one_payment(tills: Tills, run: Run, sandbox: Stage, shops: Shops) -> None:
    reference = sent(tills[0], run)
    for app in tills:
        shared(store_of(app)).catch_up()

    async def all_of_them() -> None:
        await store_of(tills[0]).leases.claim(LeaseKind.PAYMENT, [reference])
        for app in tills:
            app.reader.budget.note(Crowd(1, 1, 1))  # as if what each has of the whole did not matter
        await asyncio.gather(*(ask_until_refused(app, reference) for app in tills))
        assert POLLING[Hold.LONG] < len(reads(sandbox, reference))
        # Those who poll it vanish one after the other, and others take over: all within one minute.
        for app in tills[1:3]:
            run_out(shops, tills)
            assert await store_of(app).leases.claim(LeaseKind.PAYMENT, [reference])
            await asyncio.gather(*(ask_until_refused(app, reference) for app in tills))

    run(all_of_them(), timeout=60)
    asked = reads(sandbox, reference)
    assert MOST_READS - 5 <= len(asked) <= MOST_READS
    assert {each["status"] for each in asked} == {200}


def test_the_whole_shop(tills: Tills, run: Run, sandbox: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_budget, "OF_ALL_A_SECOND", 20)
    references = [sent(tills[0], run) for _ in range(10)]
    for app in tills:
        shared(store_of(app)).catch_up()

    async def all_of_them() -> None:
        for place, app in enumerate(tills):
            await store_of(app).leases.claim(LeaseKind.PAYMENT, references[2 * place : 2 * place + 2])
        for app in tills:
            crowd = await store_of(app).leases.crowd()
            app.reader.budget.note(crowd._replace(tills=TILLS))
        end = time.monotonic() + 3
        await asyncio.gather(*(ask_hard(app, references, end) for app in tills))

    run(all_of_them(), timeout=60)
    assert 3 * 20 <= len(reads(sandbox)) <= 4 * 20 + 2 * TILLS * AT_ONCE


@in_soak
def test_for_two_minutes(tills: Tills, run: Run, sandbox: Stage) -> None:
    """One payment that all ask about, one of them with its watch, and many that each watch."""
    references = [sent(tills[number % TILLS], run) for number in range(40)]
    told: list[BaseException] = []

    async def all_of_them() -> None:
        for app in tills:
            news = store_of(app).news
            assert news is not None
            app.tasks.start("following", news.follow())
            app.tasks.start("sync", app.watch.keep_running(lambda _what, bug: told.append(bug)))
        end = time.monotonic() + 130
        await asyncio.gather(*(ask_hard(app, references[:1], end) for app in tills))

    run(all_of_them(), timeout=200)
    assert told == []
    # The sandbox counts as the service does, and would have refused one too many in any minute.
    asked = reads(sandbox)
    assert {each["status"] for each in asked} == {200}
    assert len(reads(sandbox, references[0])) > MOST_READS
