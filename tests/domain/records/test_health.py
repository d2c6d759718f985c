"""What was measured becomes a condition by one table: fine, nothing to do, have a look, wrong."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.records.health import (
    Condition,
    HealthCheck,
    LineFacts,
    MachineFacts,
    WebhookFacts,
    judge_health,
    worst_of,
)
from app.domain.tills.server_line import ServerLine

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
WELL = MachineFacts(
    damaged=False,
    reached=True,
    free_bytes=50_000_000_000,
    newest_copy=NOW - timedelta(hours=3),
    has_printer=True,
    printed=True,
    keys="ready",
    indexed=10,
    orders=10,
    webhooks=WebhookFacts(wanted=True, listening=True, registered=True),
    waiting_files=0,
    server=ServerLine(),
    server_version=15,
)
BESIDE = {"server": None, "server_version": 0}
"""What a command knows of the server of the shop."""
LINE = LineFacts(answers=20, median_ms=300, clock_off=1, last_minute=30, about_one=30)


def judged(check: HealthCheck, machine: MachineFacts = WELL, line: LineFacts = LINE) -> tuple[str, str]:
    rows = judge_health(machine, line, NOW)
    assert [row.check for row in rows] == list(HealthCheck)
    row = next(each for each in rows if each.check is check)
    return row.condition.value, row.code


def test_where_all_is_well_every_row_says_so() -> None:
    rows = judge_health(WELL, LINE, NOW)
    assert {row.condition for row in rows} == {Condition.FINE}
    assert worst_of(rows) is Condition.FINE


@pytest.mark.parametrize(
    ("check", "change", "wanted"),
    [
        (HealthCheck.FILE, {"damaged": True}, ("wrong", "file_not_written")),
        (HealthCheck.SERVER, {"server": ServerLine("server_unreached")}, ("wrong", "server_gone")),
        (HealthCheck.SERVER, {"server": ServerLine("server_unreached"), "as_of": NOW}, ("wrong", "server_gone_since")),
        (HealthCheck.SERVER, {**BESIDE, "as_of": NOW - timedelta(seconds=29)}, ("fine", "server_current")),
        (HealthCheck.SERVER, {**BESIDE, "as_of": NOW - timedelta(seconds=31)}, ("wrong", "server_gone_since")),
        (HealthCheck.SERVER, {"server": ServerLine("server_other_schema")}, ("wrong", "server_refuses")),
        (HealthCheck.SERVER, {"server": ServerLine(None, 4, 10)}, ("look", "server_behind")),
        (HealthCheck.CONNECTION, {"reached": None}, ("unused", "not_asked")),
        (HealthCheck.CONNECTION, {"reached": False}, ("wrong", "not_reached")),
        (HealthCheck.DISK, {"free_bytes": 999_000_000}, ("look", "disk_low")),
        (HealthCheck.DISK, {"free_bytes": 99_000_000}, ("wrong", "disk_low")),
        (HealthCheck.BACKUP, {"newest_copy": None}, ("look", "backup_none")),
        (HealthCheck.BACKUP, {"newest_copy": NOW - timedelta(days=3)}, ("look", "backup_old")),
        (HealthCheck.BACKUP, {"newest_copy": NOW - timedelta(days=8)}, ("wrong", "backup_old")),
        (HealthCheck.PRINTER, {"printed": False}, ("look", "paper_missing")),
        (HealthCheck.PRINTER, {"printed": False, "has_printer": False}, ("look", "paper_missing")),
        (HealthCheck.PRINTER, {"has_printer": False}, ("unused", "no_printer")),
        (HealthCheck.PRINTER, {"printed": None}, ("unused", "not_printed")),
        (HealthCheck.FOLDER, {"waiting_files": None}, ("unused", "folder_unused")),
        (HealthCheck.FOLDER, {"waiting_files": 2}, ("look", "folder_waits")),
        (HealthCheck.KEYS, {"keys": None}, ("unused", "keys_not_asked")),
        (HealthCheck.KEYS, {"keys": ""}, ("unused", "keys_not_needed")),
        (HealthCheck.KEYS, {"keys": "keyring_silent"}, ("wrong", "keys_missing_here")),
        (HealthCheck.WEBHOOKS, {"webhooks": WebhookFacts()}, ("unused", "webhooks_unused")),
        (HealthCheck.WEBHOOKS, {"webhooks": WebhookFacts(wanted=True)}, ("unused", "webhooks_begin")),
        (HealthCheck.WEBHOOKS, {"webhooks": WebhookFacts(wanted=True, trouble=True)}, ("look", "webhooks_trouble")),
        (HealthCheck.WEBHOOKS, {"webhooks": WebhookFacts(True, True)}, ("look", "webhooks_unregistered")),
        (HealthCheck.INDEX, {"indexed": 4}, ("unused", "index_begun")),
    ],
)
def test_each_thing_of_the_machine(check: HealthCheck, change: dict[str, object], wanted: tuple[str, str]) -> None:
    assert judged(check, WELL._replace(**change)) == wanted  # type: ignore[arg-type]


def test_a_till_that_is_alone_has_no_row_of_a_server() -> None:
    rows = judge_health(WELL._replace(server=None), LINE, NOW)
    assert [row.check for row in rows] == [check for check in HealthCheck if check is not HealthCheck.SERVER]


@pytest.mark.parametrize(
    ("check", "line", "wanted"),
    [
        (HealthCheck.ANSWERS, LineFacts(), ("unused", "no_answers")),
        (HealthCheck.ANSWERS, LineFacts(answers=9, lost=1), ("look", "answers_lost")),
        (HealthCheck.ANSWERS, LineFacts(answers=1, lost=9), ("wrong", "answers_lost")),
        (HealthCheck.ANSWERS, LineFacts(answers=9, median_ms=2001), ("look", "answers_slow")),
        (HealthCheck.CLOCK, LineFacts(), ("unused", "clock_unknown")),
        (HealthCheck.CLOCK, LineFacts(clock_off=-31), ("look", "clock_off")),
        (HealthCheck.CLOCK, LineFacts(clock_off=301), ("wrong", "clock_off")),
        (HealthCheck.RATE, LineFacts(about_one=80), ("fine", "rate")),
        (HealthCheck.RATE, LineFacts(about_one=81), ("look", "rate_high")),
    ],
)
def test_each_thing_of_the_line(check: HealthCheck, line: LineFacts, wanted: tuple[str, str]) -> None:
    assert judged(check, line=line) == wanted


def test_the_whole_is_as_bad_as_its_worst_part() -> None:
    rows = judge_health(WELL._replace(damaged=True, newest_copy=None), LINE, NOW)
    assert worst_of(rows) is Condition.WRONG
    assert worst_of(rows[1:]) is Condition.LOOK
    assert worst_of(()) is Condition.UNUSED
