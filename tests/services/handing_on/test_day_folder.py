"""What closed days have goes into a folder: each file once, whatever the folder does and whenever the program dies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.day.figures import ClosedDay
from app.domain.papers.blocks import Block
from app.domain.papers.printer import Paper
from app.domain.records.health import Condition, HealthCheck, HealthRow
from app.errors import Blocked
from app.services.handing_on import day_folder, new_files
from app.services.handing_on.day_folder import DayFolder
from tests.conftest import Run
from tests.services.handing_on.test_vouchers import add_ledger, top_up
from tests.support.at_once import at_once
from tests.support.inside.program import store_of, tasks_of, work_of
from tests.support.sent_orders import captured
from tests.support.stage import Stage as Sandbox
from tests.support.until import until

MADE = [0]


def write_pdf(blocks: Sequence[Block], file: Path, paper: Paper, title: str) -> None:
    """Other bytes each time, as PDFs have."""
    MADE[0] += 1
    file.write_bytes(b"%%PDF %d" % MADE[0])


@pytest.fixture
def books(app: runtime.App, tmp_path: Path) -> Path:
    place = tmp_path / "books"
    place.mkdir()
    at_once(app.preferences.change({"day_folder": str(place), "voucher_form": "sie"}))
    app.day_folder.write_pdf = write_pdf
    return place


def close(app: runtime.App, run: Run, sandbox: Sandbox) -> ClosedDay:
    captured(app, run, sandbox)
    return at_once(app.day_closing.close())


def files(books: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in books.iterdir()}


def trouble(app: runtime.App) -> str:
    return app.day_folder.trouble.code if app.day_folder.trouble is not None else ""


def test_a_closed_day_is_written_once(app: runtime.App, run: Run, sandbox: Sandbox, books: Path) -> None:
    closed = close(app, run, sandbox)
    assert app.day_folder.waiting == 3
    assert HealthRow(HealthCheck.FOLDER, Condition.LOOK, "folder_waits", {"count": 3}) in app.upkeep.health.rows
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    assert run(app.day_folder.write()) == 3
    assert [each.topic for each in heard] == [Topic.DAY]
    written, name = files(books), f"{closed.day.isoformat()}-till-1-no-1"
    assert written.keys() == {f"{name}-slip.pdf", f"{name}-voucher.si", f"{name}-figures.csv"}
    assert b"#TRANS 1579 {}" in written[f"{name}-voucher.si"]
    # A later change of the accounts changes no file that was written.
    at_once(app.preferences.change({"accounts": "held=1930"}))
    assert (run(app.day_folder.write()), app.day_folder.waiting, files(books)) == (0, 0, written)
    # The slip in the folder is no paper in somebody's hand.
    assert at_once(app.day_papers.hand_over(closed, "x", lambda blocks: None)) == 1


def test_without_a_folder_nothing_waits(app: runtime.App, run: Run) -> None:
    at_once(app.day_closing.close())
    assert (app.day_folder.waiting, run(app.day_folder.write())) == (0, 0)


def test_a_folder_that_is_gone_stops_nothing_and_is_tried_again(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path
) -> None:
    books.rmdir()
    close(app, run, sandbox)
    assert (run(app.day_folder.write()), app.day_folder.waiting, trouble(app)) == (0, 3, "day_folder_gone")
    books.mkdir()
    assert (run(app.day_folder.write()), app.day_folder.waiting, trouble(app)) == (3, 0, "")


def test_a_full_disk_is_told_and_tried_again(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    close(app, run, sandbox)
    with monkeypatch.context() as patch:
        patch.setattr(new_files, "write_whole", full)
        assert (run(app.day_folder.write()), trouble(app), files(books)) == (0, "day_folder_unusable", {})
    assert (run(app.day_folder.write()), trouble(app)) == (3, "")


def test_another_file_of_that_name_is_never_overwritten(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path
) -> None:
    closed = close(app, run, sandbox)
    other = books / f"{closed.day.isoformat()}-till-1-no-1-figures.csv"
    other.write_text("mine")
    assert (run(app.day_folder.write()), app.day_folder.waiting, trouble(app)) == (2, 1, "day_file_there")
    assert other.read_text() == "mine"
    other.unlink()
    assert (run(app.day_folder.write()), trouble(app)) == (1, "")


@pytest.mark.parametrize("kind", ["slip", "voucher", "figures"])
def test_killed_before_it_was_written_down_it_is_not_written_twice(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    class Killed(BaseException):
        """The program ends here."""

    close(app, run, sandbox)
    real = store_of(app).day_files.end

    def end(file: object, at: object) -> None:
        if getattr(file, "kind", "") == kind:
            raise Killed
        real(file, at)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(store_of(app).day_files, "end", end)
        with pytest.raises(Killed):
            run(app.day_folder.write())
    before = files(books)
    assert any(kind in name for name in before)
    again = DayFolder(work_of(app), app.bookkeeping, app.day_papers)
    again.write_pdf = write_pdf
    run(again.write())
    assert (again.waiting, again.trouble) == (0, None)
    assert before.items() <= files(books).items()


def test_killed_before_the_file_is_there_it_is_written(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close(app, run, sandbox)
    with monkeypatch.context() as patch:
        patch.setattr(day_folder, "put_new", lambda *values: None)
        patch.setattr(store_of(app).day_files, "end", lambda *values: None)
        run(app.day_folder.write())
    assert (app.day_folder.waiting, files(books)) == (3, {})
    assert run(app.day_folder.write()) == 3


def test_what_stands_there_already_is_taken_as_written(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path
) -> None:
    close(app, run, sandbox)
    run(app.day_folder.write())
    voucher = next(each for each in books.iterdir() if each.suffix == ".si")
    closed = app.day_closing.newest()[0]
    store = store_of(app)
    with store.write():
        store.day_files.queue(replace(closed, number=2))
    # As in a copy of the data that was put back: what was written is not known any more.
    (books / voucher.name.replace("no-1", "no-2")).write_bytes(b"")
    run(app.day_folder.write())
    assert app.day_folder.waiting == 0


def test_a_file_that_cannot_be_made_is_in_the_way_of_no_other(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path
) -> None:
    def fail(blocks: Sequence[Block], file: Path, paper: Paper, title: str) -> None:
        raise Blocked("file_unwritable", text=file.name, reason="No space left on device")

    day = close(app, run, sandbox).day
    app.day_folder.write_pdf = fail
    # Fees and payouts of a ledger that is read no more, and a slip for which there is no room to be drawn.
    store = store_of(app)
    with store.write():
        store.day_files.queue_money(1, day - timedelta(1))
    assert (run(app.day_folder.write()), app.day_folder.waiting) == (2, 2)
    assert trouble(app) == "file_unwritable"
    assert sorted(Path(name).suffix for name in files(books)) == [".csv", ".si"]


def test_slips_wait_for_who_can_draw_them(app: runtime.App, run: Run, sandbox: Sandbox, books: Path) -> None:
    close(app, run, sandbox)
    folder = DayFolder(work_of(app), app.bookkeeping, app.day_papers)
    assert (run(folder.write()), folder.waiting) == (2, 1)
    folder.write_pdf = write_pdf
    assert run(folder.write()) == 1


def test_a_day_without_sales_has_no_voucher_and_one_of_two_currencies_is_csv(
    app: runtime.App, run: Run, books: Path
) -> None:
    closed = at_once(app.day_closing.close())
    assert run(app.day_folder.write()) == 2
    assert app.day_folder.waiting == 0
    day = app.now().date() - timedelta(3)
    store = store_of(app)
    with store.write():
        store.day_files.queue_money(1, day)
    add_ledger(app, "1", top_up(app, 3), top_up(app, 3, "SEK"))
    assert run(app.day_folder.write()) == 1
    assert (books / f"{day.isoformat()}-fees-and-payouts.csv").read_bytes().count(b"\n") == 5
    assert closed.number == 1


def test_fees_and_payouts_follow_once_they_are_known(
    app: runtime.App, run: Run, books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once(app.day_closing.close())
    run(app.day_folder.write())
    first = app.day_closing.today
    add_ledger(app, "1", top_up(app, 0), top_up(app, -1))
    run(app.day_folder.write())
    assert not [name for name in files(books) if "fees" in name]
    known: list[date] = []
    monkeypatch.setattr(
        app.bookkeeping,
        "money_state",
        lambda day: known.append(day) or (day_folder.MoneyState.WHOLE if day < first + timedelta(3) else "not_yet"),
    )
    assert run(app.day_folder.write()) == 2
    assert sorted(name for name in files(books) if "fees" in name) == [
        f"{(first + timedelta(days)).isoformat()}-fees-and-payouts.si" for days in (0, 1)
    ]
    # The day without any has nothing to write, and is not asked for again.
    known.clear()
    assert run(app.day_folder.write()) == 0
    assert known == [first + timedelta(3)]


def test_it_goes_on_by_itself_and_tells_once(
    app: runtime.App, run: Run, sandbox: Sandbox, books: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close(app, run, sandbox)
    books.rmdir()
    told: list[str] = []
    tries = [0]
    real = app.day_folder.write

    async def write() -> int:
        tries[0] += 1
        if tries[0] == 1:
            raise Blocked("disk_unusable", reason="gone")
        if tries[0] == 3:
            put_back()
        return await real()

    put_back = books.mkdir
    monkeypatch.setattr(app.day_folder, "write", write)
    monkeypatch.setattr(day_folder, "PAUSE_S", 0)

    async def go() -> None:
        app.tasks.start("day folder", app.day_folder.keep(lambda trouble: told.append(trouble.code)))
        await until(lambda: app.day_folder.waiting == 0 and tries[0] > 3, "it does not go on")
        app.tasks.cancel("day folder")
        await until(lambda: "day folder" not in tasks_of(app), "it does not end")

    run(go())
    assert (told, len(files(books))) == (["disk_unusable"], 3)
