"""Files of every released schema open today, are copied before they are changed, and mean what they meant."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils

from app.domain.desk.views import OrderView
from app.domain.payment import Aggregate
from app.domain.shop.scope import Owners, Scope
from app.errors import Blocked
from app.services.desk.browse import Browse
from app.store import Backups, Store, open_store
from app.store.sqlite.backup import check_copy
from app.store.sqlite.health import schema_of
from app.store.sqlite.migrations import RELEASE, STEPS, SchemaStep, known_schemas

DATA = Path(__file__).parent / "data"
RELEASED = sorted(DATA.glob("schema-*.sql"), key=lambda dump: int(dump.stem.removeprefix("schema-")))
RELEASES = {
    "0.1.0": 1,
    "0.2.0": 2,
    "0.3.0": 3,
    "0.4.0": 7,
    "0.5.0": 9,
    "0.6.0": 12,
    "0.7.0": 17,
    "0.8.0": 21,
    "0.9.0": 22,
}
"""How many steps the file of each release had taken; later ones belong to the release that is being made."""
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def unpack(dump: Path, folder: Path) -> Path:
    file = folder / "kvitt.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(dump.read_text("utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
    return file


def totals(total: Aggregate) -> str:
    return f"{total.authorized}/{total.captured}/{total.refunded}/{total.cancelled}"


def fields_of(view: OrderView) -> list[str]:
    return [
        str(value)
        for value in (
            view.order.flow,
            view.order.interaction,
            view.order.phone,
            view.order.customer,
            view.order.shown_description,
            view.order.receipt_number,
            view.order.pos_id,
            view.order.note,
        )
    ]


def lines_of(view: OrderView) -> list[str]:
    return [
        f"{line.name} {line.product_id} {line.quantity} {line.unit} {line.unit_price} {line.vat_rate} {line.discount}"
        f" {line.is_return} {line.is_shipping} {line.gross} {line.vat.net} {line.vat.tax}"
        for line in view.order.lines
    ]


def requests_of(store: Store, view: OrderView) -> list[str]:
    return [
        f"{payment.reference} {payment.state} {payment.amount} {totals(payment.aggregate)} {payment.psp_reference}"
        f" {payment.redirect_url} {payment.sent_at} {payment.looked_at} {payment.capture_until}"
        for payment in store.payments.of_order(store.orders.get(view.reference).id)
    ]


def decisions_of(store: Store, view: OrderView) -> list[str]:
    return [
        f"{made.reference} {made.kind} {made.key} {made.body!r} {made.amount} {made.stage} {made.reason}"
        f" {made.tries} {made.error} {made.detail} {made.trace_id} {made.recorded_at} {made.retry_at}"
        f" {made.settled_at}"
        for made in store.operations.of_order(store.orders.get(view.reference).id)
    ]


def meaning(store: Store) -> dict[str, Any]:
    """What the file says, in words of the program."""
    browse = Browse(store, lambda: NOW)
    orders = {}
    for view in browse.views():
        orders[view.reference] = {
            "standing": view.standing,
            "total": str(view.order.total),
            "order": fields_of(view),
            "lines": lines_of(view),
            "made": view.made_at.isoformat(),
            "ready": store.orders.get(view.reference).ready_body,
            "requests": requests_of(store, view),
            "decisions": decisions_of(store, view),
            "events": [
                f"{event.name} {event.amount} {event.at} {event.psp_reference} {event.key} {event.success}"
                for event in browse.events(view.reference)
            ],
            "anomalies": [
                f"{at} {anomaly.what} {anomaly.seen}"
                for attempt in view.attempts
                for at, anomaly in store.payments.anomalies(attempt.reference)
            ],
        }
    # Files from before there were such things say nothing of them.
    closed = [
        f"{day.number} {day.day} {day.begins} {day.ends} {day.closed_at} {day.who} {[str(each.currency) for each in day.figures]}"
        for day in store.closings.newest(1, 1, 100)
    ]
    return {
        **({"closed": closed} if closed else {}),
        "orders": orders,
        "settings": store.memory.settings(Owners()),
        "form": store.memory.recall(Scope.TILL, Owners(), "new-order"),
        "numbers": store.recovery.series(),
    }


def test_there_is_a_file_of_every_schema_that_was_released(tmp_path: Path) -> None:
    assert [dump.stem for dump in RELEASED] == [f"schema-{count}" for count in RELEASES.values()]
    for dump, count in zip(RELEASED, RELEASES.values(), strict=True):
        with closing(sqlite3.connect(unpack(dump, tmp_path))) as connection:
            assert schema_of(connection) == known_schemas()[:count]
        (tmp_path / "kvitt.db").unlink()


@pytest.mark.parametrize("dump", RELEASED, ids=lambda dump: dump.stem)
def test_an_old_file_opens_and_means_what_it_meant(dump: Path, tmp_path: Path) -> None:
    file = unpack(dump, tmp_path)
    with closing(sqlite3.connect(file)) as before:
        outdated = schema_of(before) != known_schemas()
    store = open_store(file)
    told = json.loads(json.dumps(meaning(store)))
    assert store.journal.check()  # the action log begins with the decisions from before there was one
    store.close()
    assert told == json.loads(dump.with_suffix(".json").read_text("utf-8"))
    assert len({order["standing"] for order in told["orders"].values()}) >= 11
    copies = Backups(file).all()
    assert [copy.daily for copy in copies] == ([False] if outdated else [])


def test_what_was_half_typed_is_found_at_this_computer(tmp_path: Path) -> None:
    """Parked orders were the shop's, and panels and drills a person's; now each till has its own."""
    file = unpack(dict(zip(RELEASES, RELEASED, strict=True))["0.8.0"], tmp_path)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.executemany(
            "INSERT OR REPLACE INTO memory (scope, owner, name, part, value, saved_at) VALUES (?, ?, ?, ?, ?, '')",
            [
                ("shop", "", "draft", "K-1", "half typed"),
                ("person", "Kari", "order-panel", "", "say"),
                ("person", "", "drills-passed", "", "[]"),
                ("person", "Kari", "search", "late", "unpaid"),
            ],
        )
    store = open_store(file)
    kari, here = Owners(person="Kari"), Scope.MACHINE
    assert store.memory.parts(here, kari, "draft") == {"K-1": "half typed"}
    assert store.memory.parts(here, kari, "order-panel") == {"Kari": "say"}
    assert store.memory.parts(here, kari, "drills-passed") == {"": "[]"}
    assert store.memory.parts(Scope.PERSON, kari, "search") == {"late": "unpaid"}
    store.close()


def later(fail: bool = False) -> list[SchemaStep]:
    """The schema with one more step, as the next release will have."""

    def m9999_later(db: sqlite_utils.Database) -> None:
        db.execute("ALTER TABLE orders ADD COLUMN later TEXT NOT NULL DEFAULT ''")
        if fail:
            raise sqlite3.OperationalError("disk I/O error")

    return [*STEPS, m9999_later]


@pytest.fixture
def upgrade(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def upgrade(fail: bool = False) -> None:
        monkeypatch.setattr("app.store.sqlite.migrations.STEPS", later(fail))

    return upgrade


def test_before_a_change_of_the_schema_there_is_a_copy(tmp_path: Path, upgrade: Callable[..., None]) -> None:
    file = unpack(RELEASED[-1], tmp_path)
    open_store(file).close()
    for old in Backups(file).all():
        old.file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        before = schema_of(connection)
    upgrade()
    store = open_store(file)
    (copy,) = Backups(file).all()
    assert (copy.daily, copy.file.name.startswith(f"before-schema-{len(before) + 1}-")) == (False, True)
    with closing(sqlite3.connect(copy.file)) as connection:
        assert schema_of(connection) == before
    with closing(sqlite3.connect(file)) as connection:
        assert schema_of(connection) == [*before, "m9999_later"]
    expected = json.loads(RELEASED[-1].with_suffix(".json").read_text("utf-8"))
    assert json.loads(json.dumps(meaning(store))) == expected
    store.close()
    open_store(file).close()
    assert len(Backups(file).all()) == 1  # nothing to change, nothing to copy


def test_without_a_copy_nothing_is_changed(tmp_path: Path, upgrade: Callable[..., None]) -> None:
    file = unpack(RELEASED[-1], tmp_path)
    open_store(file).close()
    with closing(sqlite3.connect(file)) as connection:
        before = schema_of(connection)
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)
    (tmp_path / "backups").write_text("in the way")
    upgrade()
    with pytest.raises(Blocked) as blocked:
        open_store(file)
    assert blocked.value.code == "backup_failed"
    with closing(sqlite3.connect(file)) as connection:
        assert schema_of(connection) == before
        assert "later" not in {row[1] for row in connection.execute("PRAGMA table_info(orders)")}


def test_a_change_that_fails_leaves_the_file_as_it_was(tmp_path: Path, upgrade: Callable[..., None]) -> None:
    file = unpack(RELEASED[-1], tmp_path)
    upgrade(fail=True)
    with pytest.raises(Blocked):
        open_store(file)
    with closing(sqlite3.connect(file)) as connection:
        assert "later" not in {row[1] for row in connection.execute("PRAGMA table_info(orders)")}


def test_a_new_file_needs_no_copy(tmp_path: Path) -> None:
    open_store(tmp_path / "kvitt.db").close()
    assert not (tmp_path / "backups").exists()


def test_a_file_of_a_newer_program_is_left_alone(
    tmp_path: Path, upgrade: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kvitt.db"
    upgrade()
    open_store(file).close()
    monkeypatch.undo()
    before = file.read_bytes()
    for read_only in (False, True):
        with pytest.raises(Blocked) as blocked:
            open_store(file, read_only=read_only)
        assert blocked.value.code == "file_newer"
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("made_by", "told"), [((0, 10, 0), "0.10.0"), ((1, 20, 13), "1.20.13"), ((0, 9, 0), "> 0.9.0")]
)
def test_an_older_program_says_which_version_it_would_take(
    tmp_path: Path,
    upgrade: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    made_by: tuple[int, int, int],
    told: str,
) -> None:
    """Also of a copy, and also where the newer program told no more than is known here."""
    file = unpack(RELEASED[-1], tmp_path)
    upgrade()
    monkeypatch.setattr("app.store.sqlite.migrations.RELEASE", made_by)
    open_store(file).close()
    monkeypatch.undo()
    for refuse in (lambda: open_store(file), lambda: check_copy(file)):
        with pytest.raises(Blocked) as blocked:
            refuse()
        assert blocked.value.values == {"version": told}


def test_an_upgrade_lets_the_file_tell_who_can_open_it(tmp_path: Path) -> None:
    file = unpack(RELEASED[-2], tmp_path)  # the last one may need no upgrade
    open_store(file).close()
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 9000


def test_the_version_that_is_told_is_later_than_files_without_its_steps() -> None:
    """A step that is new since the last release belongs to a version after it."""
    last = max(tuple(map(int, release.split("."))) for release in RELEASES)
    assert len(STEPS) == max(RELEASES.values()) or last < RELEASE
