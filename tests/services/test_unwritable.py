"""This machine is in the way: what cannot be written down is not sent, and what was sent is not called unsent."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from app import runtime
from app.domain.operation import Stage
from app.errors import Blocked
from tests.conftest import OpenApp, Run
from tests.support.acts import ACTS, WRITTEN, every_act, finished, prepared
from tests.support.at_once import at_once
from tests.support.inside.data_file import statement
from tests.support.inside.program import store_of
from tests.support.inside.service import Exchange, between
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


@contextmanager
def full(app: runtime.App) -> Iterator[None]:
    """Not one more page fits on the disk, and every row that matters needs one."""
    (pages,) = statement(app, "PRAGMA page_count")[0]
    statement(app, f"PRAGMA max_page_count = {pages}")
    for table in ("operations", "orders"):
        large = "INSERT INTO memory VALUES ('shop', '', hex(randomblob(8)), '', hex(zeroblob(100000)), '')"
        statement(app, f"CREATE TEMP TRIGGER full_{table} BEFORE INSERT ON {table} BEGIN {large}; END")
    yield
    for table in ("operations", "orders"):
        statement(app, f"DROP TRIGGER temp.full_{table}")
    statement(app, "PRAGMA max_page_count = 1073741823")


@contextmanager
def read_only(app: runtime.App) -> Iterator[None]:
    """The file may be read and not written."""
    statement(app, "PRAGMA query_only = ON")
    yield
    statement(app, "PRAGMA query_only = OFF")


@contextmanager
def locked(app: runtime.App) -> Iterator[None]:
    """Another program holds the file."""
    import sqlite3

    statement(app, "PRAGMA busy_timeout = 20")
    other = sqlite3.connect(app.folder / "kvitt.db")
    other.execute("BEGIN IMMEDIATE")
    yield
    other.rollback()
    other.close()


@every_act
@pytest.mark.parametrize("state", [full, read_only, locked])
def test_what_cannot_be_written_down_is_not_sent(
    app: runtime.App, run: Run, sandbox: Sandbox, act: str, state: Callable[[runtime.App], object]
) -> None:
    reference = prepared(app, run, sandbox, act)
    before = sandbox.writes()
    with state(app):  # type: ignore[attr-defined]
        with pytest.raises(Blocked) as blocked:
            run(ACTS[act](app, reference))
        assert (
            blocked.value.code
            == {"full": "disk_full", "read_only": "disk_read_only", "locked": "file_busy"}[state.__name__]
        )
        assert sandbox.writes() == before
        with pytest.raises(Blocked):
            at_once(app.checkout.save(order()))
    # and when there is room again, it goes
    assert run(ACTS[act](app, reference)).stage is Stage.DONE
    finished(app, run, sandbox, act, reference)


@every_act
def test_an_outcome_that_cannot_be_kept_is_not_called_unsent(
    app: runtime.App, open_app: OpenApp, run: Run, sandbox: Sandbox, act: str
) -> None:
    reference = prepared(app, run, sandbox, act)

    def fills_up(honest: Exchange) -> Exchange:
        async def exchange(method: str, path: str, *rest: object, **more: object) -> httpx.Response:
            answer = await honest(method, path, *rest, **more)
            if method == "POST" and WRITTEN[act] in path:
                statement(app, "PRAGMA query_only = ON")
            return answer

        return exchange

    with between(app, fills_up), pytest.raises(Blocked) as blocked:
        run(ACTS[act](app, reference))
    assert blocked.value.code == "outcome_unwritten"
    assert blocked.value.values == {"reason": "attempt to write a readonly database"}
    statement(app, "PRAGMA query_only = OFF")
    assert app.browse.order(reference).pending
    run(app.close())
    app = open_app()
    run(app.watch.once())
    finished(app, run, sandbox, act, reference)


def test_a_log_that_cannot_be_kept_does_not_unsay_a_capture(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = prepared(app, run, sandbox, "capture")

    def no(events: object) -> None:
        raise Blocked("disk_unusable", reason="full")

    monkeypatch.setattr(store_of(app).payments, "keep_events", no)
    assert run(ACTS["capture"](app, reference)).stage is Stage.DONE


def test_trouble_without_a_reason_is_named_by_its_code(
    app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = prepared(app, run, sandbox, "capture")

    def no(*_: object) -> None:
        raise Blocked("file_busy")

    monkeypatch.setattr(store_of(app).operations, "save", no)
    with pytest.raises(Blocked) as blocked:
        run(ACTS["capture"](app, reference))
    assert (blocked.value.code, blocked.value.values) == ("outcome_unwritten", {"reason": "file_busy"})
