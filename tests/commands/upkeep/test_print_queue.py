"""`kvitt print …`: the queue as lines, again, and cleared."""

import json
from collections.abc import Iterator

import pytest

from tests.commands.conftest import Kvitt
from tests.support.printer import SocketPrinter


@pytest.fixture
def printer() -> Iterator[SocketPrinter]:
    with SocketPrinter() as printer:
        yield printer


def test_the_queue_is_listed_printed_again_and_cleared(kvitt: Kvitt, printer: SocketPrinter) -> None:
    assert "Nothing was printed yet." in kvitt("print", "list").err
    assert "Every paper came." in kvitt("print", "again").err
    reference = kvitt("order", "new", "--line", "Hoodie;h;1;499;25", "--json").json["reference"]
    assert kvitt("order", "print", reference, "--to", "127.0.0.1:1").code == 1
    assert kvitt("print", "list").out.startswith("* ")
    assert "not printed (printer_unreachable)" in kvitt("print", "list", "--failed").out
    assert json.loads(kvitt("print", "again", "--json").out) == [{"reference": reference, "trouble": "printer_missing"}]
    assert kvitt("print", "again").code == 1
    kvitt("settings", "set", "printer_address", printer.address)
    kvitt("settings", "set", "printer", "network")
    assert kvitt("print", "again").out == f"{reference}: printed\n"
    assert "Every paper came." in kvitt("print", "list", "--failed").err
    kvitt("order", "print", reference, "--to", "127.0.0.1:1")
    rows = json.loads(kvitt("print", "list", "--json").out)
    assert [(row["outcome"], row["waits"]) for row in rows] == [("failed", True), ("done", False), ("failed", False)]
    newer = kvitt("order", "new", "--line", "Hoodie;h;1;499;25", "--json").json["reference"]
    kvitt("order", "print", newer, "--to", printer.address)
    assert reference in kvitt("print", "list", "--failed", "--limit", "1").out
    assert newer in (shown := kvitt("print", "list", "--limit", "1").out)
    assert reference not in shown
    assert json.loads(kvitt("print", "clear", "--json").out) == {"cleared": 1}
    assert kvitt("print", "clear").out == "Cleared: 0\n"
