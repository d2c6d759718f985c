"""Exports of what a list shows: whole or not at all, and flat."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from app import runtime
from app.domain.desk.lists import ReadyList
from app.domain.desk.views import FoundRows
from app.domain.handing_on.export_rows import ExportFormat
from app.errors import Blocked
from app.services.handing_on import order_export
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order


@pytest.fixture
def five(app: runtime.App, monkeypatch: pytest.MonkeyPatch) -> runtime.App:
    """Five orders, read two at a time."""
    monkeypatch.setattr(order_export, "PAGE", 2)
    for number in range(5):
        at_once(app.checkout.save(order(customer=f"Kari {number}" if number else "Ola")))
    return app


def read(file: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(file.read_text())
    return found


def test_what_a_search_finds_stands_in_the_file(five: runtime.App, run: Run, tmp_path: Path) -> None:
    file, heard = tmp_path / "orders.json", list[int]()
    done = run(five.order_export.save(file, ExportFormat.JSON, "kari", lambda orders: heard.append(orders) is None))
    assert done == (4, 4, 0)
    assert [each["customer"] for each in read(file)] == [f"Kari {number}" for number in (4, 3, 2, 1)]
    assert heard[:2] == [2, 4]
    assert run(five.order_export.save(file, ExportFormat.JSON)).orders == 5
    assert list(tmp_path.glob(".kvitt-*")) == []


def test_money_is_that_of_all_requests_and_a_ready_list_is_whole(five: runtime.App, run: Run, tmp_path: Path) -> None:
    assert five.practice is not None
    for number in range(3):
        reference = at_once(five.checkout.save(order(customer=f"Per {number}"))).reference
        run(five.checkout.send(reference))
        run(five.practice.approve(reference))
        run(five.watch.look_now(reference))
    run(five.actions.capture(reference, 100_000))
    file = tmp_path / "orders.json"
    run(five.order_export.save(file, ExportFormat.JSON, "per"))
    assert [each["captured"] for each in read(file)] == [100_000, 0, 0]
    for ready in (ReadyList.TO_SHIP, ReadyList.CAPTURE_SOON):
        listed = five.lists.orders(ready, 100)
        run(five.order_export.save(file, ExportFormat.JSON, ready))
        assert [each["reference"] for each in read(file)] == [each.row.reference for each in listed]


@pytest.mark.parametrize("form", list(ExportFormat))
def test_a_stopped_export_leaves_the_file_as_it_was(
    five: runtime.App, run: Run, tmp_path: Path, form: ExportFormat
) -> None:
    file = tmp_path / "orders"
    file.write_text("before")
    assert run(five.order_export.save(file, form, "", lambda orders: orders < 4)) is None

    async def cancelled() -> None:
        work = asyncio.ensure_future(five.order_export.save(file, form))
        await asyncio.sleep(0)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work

    run(cancelled())
    assert file.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".kvitt-")] == []


def test_a_disk_that_takes_nothing_is_said(five: runtime.App, run: Run, tmp_path: Path) -> None:
    with pytest.raises(Blocked, match="file_unwritable"):
        run(five.order_export.save(tmp_path / "nowhere" / "orders.csv", ExportFormat.CSV))


def test_what_cannot_be_read_is_counted(
    five: runtime.App, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(five.browse, "page", lambda query, limit, before=None: FoundRows((), None, 3))
    assert run(five.order_export.save(tmp_path / "orders.csv", ExportFormat.CSV)) == (0, 0, 3)
