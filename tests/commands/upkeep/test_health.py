"""`kvitt health`: a row each, JSON for scripts, an exit code for those who watch."""

import json

from app.domain.records.health import HealthCheck
from tests.commands.conftest import Kvitt


def test_each_thing_is_a_line_and_nothing_wrong_ends_with_nought(kvitt: Kvitt) -> None:
    told = kvitt("health")
    assert told.code == 0
    assert len(told.out.splitlines()) == len(HealthCheck) - 1  # the shop has one till, and no server
    assert "         fine  Data file: Can be read and written." in told.out
    assert "  have a look  Backup: There is none yet. Kvitt makes one a day" in told.out
    kvitt("backup")
    rows = json.loads(kvitt("health", "--json").out)
    assert [row["check"] for row in rows] == [each for each in HealthCheck if each is not HealthCheck.SERVER]
    assert rows[6].keys() == {"check", "condition", "code", "at"}


def test_diagnostics_are_text_to_paste(kvitt: Kvitt) -> None:
    told = kvitt("health", "--diagnostics")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Kvitt ")


def test_what_is_wrong_ends_with_one(kvitt: Kvitt) -> None:
    kvitt("orders")
    told = kvitt("health", "--api", "http://127.0.0.1:9")
    assert told.code == 1
    assert "wrong  Connection: Vipps MobilePay cannot be reached." in told.out
    assert kvitt("health", "--api", "http://127.0.0.1:9", "--offline").code == 0
