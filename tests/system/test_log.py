"""The log is written by an allow-list: what is not on it is not in it, in no line and no bug."""

import ast
import json
import logging
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.operation import Kind, Stage
from app.errors import TROUBLE, AppError, Blocked, Offline, Refused, Uncertain, facts_of
from app.system.log import log_to, newest_lines
from app.system.log_line import FACTS, FIELDS, LogLine
from app.tasks import Tasks
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import running_of
from tests.support.plain_orders import order
from tests.support.sources import ROOT
from tests.support.stage import Stage as Sandbox
from tests.support.trees import nodes_of, tree_of

CANARIES = ("Kari Canary", "4799887766", "+47 998 87 766", "canary@example.com", "sk-canary-0123456789abcdef")
TRACE = "00-813b63975adcaaeef2b0ec7c103c40e3-706492e906541d31-01"
log = logging.getLogger("kvitt.test")


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """`written()` is what stands in the log of the test."""
    file = tmp_path / "kvitt.log"
    log_to(file)
    yield lambda: file.read_text() if file.exists() else ""
    log_to(tmp_path / "nobody's.log")


def raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except BaseException as caught:
        return caught


SECRET = order(phone="4799887766", customer="Kari Canary", note="canary@example.com")
BUGS = [
    ValueError("Kari Canary", SECRET),
    KeyError(SECRET),
    LookupError("+47 998 87 766"),
    type("Carries", (Exception,), {"order": SECRET, "__str__": lambda self: "Kari Canary"})(),
    ExceptionGroup("Kari Canary", [ValueError("4799887766"), ExceptionGroup("canary@example.com", [OSError(28, "Kari Canary")])]),
    raised(RuntimeError("Kari Canary"), raised(TypeError("sk-canary-0123456789abcdef"))),
    AppError("Kari Canary", customer="Kari Canary"),
    Blocked("disk_unusable", reason="Kari Canary"),
    Refused(400, "Kari Canary", "4799887766", "Kari Canary", "4799887766", (("Kari Canary", "4799887766"),)),
    Uncertain("Kari Canary", timedelta(0), "Kari Canary"),
    UnicodeDecodeError("utf-8", b"Kari Canary", 0, 1, "Kari Canary"),
    FileNotFoundError(2, "No such file", "/home/Kari Canary/kvitt.db"),
    sqlite3.IntegrityError("UNIQUE constraint failed: Kari Canary"),
]  # fmt: skip


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: type(bug).__name__)
def test_a_bug_leaves_its_kind_and_its_place_and_no_word(bug: Exception, written: Callable[[], str]) -> None:
    bug.add_note("Kari Canary")
    phone, customer = "4799887766", "Kari Canary"  # locals are no part of it either
    log.error("a command failed", exc_info=raised(bug))
    assert type(bug).__name__ in written()
    assert "tests/system/test_log.py:" in written()
    assert not [canary for canary in (*CANARIES, phone, customer) if canary in written()]
    assert str(Path.home()) not in written()


@pytest.mark.parametrize("file", ["app/services/checkout.py", "ui/main.py"])
def test_a_place_in_the_packed_program_is_told_whole(file: str, written: Callable[[], str]) -> None:
    """There a module is called after where it stood below the sources, and not after where it lies."""
    with pytest.raises(ZeroDivisionError) as bug:
        exec(compile("1 / 0", file, "exec"))
    log.error("a command failed", exc_info=bug.value)
    assert f"{file}:1" in written()


def test_what_a_bug_does_tell(written: Callable[[], str]) -> None:
    inner = raised(Refused(400, "6080", "Kari Canary", trace_id=TRACE))
    log.error("task %(task)s failed", {"task": "capture K-261122-0001"}, exc_info=raised(RuntimeError("x"), inner))
    log.error("a command failed", exc_info=raised(OSError(28, "No space left")))
    task, command = map(json.loads, written().splitlines())
    assert (task["level"], task["from"], task["text"]) == ("ERROR", "kvitt.test", "task capture K-261122-0001 failed")
    assert [each["kind"] for each in task["bug"]] == ["RuntimeError", f"because of Refused refused 6080 trace {TRACE}"]
    assert task["facts"] == {"task": "capture K-261122-0001"}
    assert [each["kind"] for each in command["bug"]] == ["OSError ENOSPC"]


def test_the_engine_of_the_store_is_named_by_its_code(written: Callable[[], str]) -> None:
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("SELECT 'Kari Canary' FROM nowhere")
    except sqlite3.Error as error:
        log.error("a command failed", exc_info=error)
    assert '"OperationalError sqlite_error"' in written()


def test_errors_in_a_ring_end(written: Callable[[], str]) -> None:
    first, second = ValueError("x"), ValueError("y")
    first.__cause__, second.__cause__ = second, first
    log.error("a command failed", exc_info=first)
    assert written().count("ValueError") == 2


@pytest.mark.parametrize("canary", [*CANARIES, SECRET, ("Kari Canary",), b"Kari Canary", None, 1.5])
def test_what_is_not_on_the_list_is_left_out(canary: Any, written: Callable[[], str]) -> None:
    log.error("a %s", canary)
    log.error("a %s and a %r", canary, canary)
    log.error("a %(customer)s", {"customer": canary})
    log.error(
        "a %(code)s, %(why)s, %(kind)s, trace %(trace_id)s", dict.fromkeys(("code", "why", "kind", "trace_id"), canary)
    )
    log.error(SECRET)
    assert written().count("…") >= 7
    assert not [text for text in (*CANARIES, "Canary") if text in written()]


@pytest.mark.parametrize(
    ("words", "facts"), [("a %d", ("Canary",)), ("a %s %s", ("Canary",)), ("a %(b)s", {"c": "Canary"})]
)
def test_a_line_that_cannot_be_put_together_is_left_out(words: str, facts: Any) -> None:
    record = logging.LogRecord("kvitt.test", logging.ERROR, "", 0, words, None, None)
    record.args = facts
    assert json.loads(LogLine().format(record))["text"] == "…"


def test_what_is_on_the_list_stands_there(written: Callable[[], str]) -> None:
    log.info("%d of %s", 3, True)
    log.info(
        "%(kind)s of %(reference)s is %(stage)s", {"kind": Kind.CAPTURE, "reference": "K-1", "stage": Stage.UNKNOWN}
    )
    log.info(TROUBLE, facts_of(Refused(400, "6080", "Kari Canary", trace_id=TRACE)))
    log.info(TROUBLE, facts_of(Refused(404)))
    log.info(TROUBLE, facts_of(Uncertain("ReadTimeout")))
    log.info(TROUBLE, facts_of(Offline("offline")))
    log.info("operation %(operation)s", {"operation": 17})
    assert [json.loads(line)["text"] for line in written().splitlines()] == [
        "3 of True",
        "capture of K-1 is unknown",
        f"refused, 6080, trace {TRACE}",
        "refused, HTTP 404, trace -",
        "uncertain, ReadTimeout, trace -",
        "offline, -, trace -",
        "operation 17",
    ]


def test_without_a_file_nothing_comes_on_a_screen() -> None:
    """In a process of its own: here other tests have given the log a file, or taken it away."""
    lose = "import logging, app.system.log; logging.getLogger('kvitt.elsewhere').error('lost')"
    told = subprocess.run([sys.executable, "-c", lose], capture_output=True, text=True, check=True)
    assert told.stderr == ""


def test_a_task_that_fails_with_an_order_in_its_hands(written: Callable[[], str], run: Run) -> None:
    async def broken() -> None:
        raise ValueError(SECRET)

    async def whole() -> None:
        tasks = Tasks()
        tasks.start("send K-261122-0001", broken())
        while running_of(tasks):
            import asyncio

            await asyncio.sleep(0)

    run(whole())
    line = json.loads(written())
    assert (line["text"], line["bug"][0]["kind"]) == ("task send K-261122-0001 failed", "ValueError")
    assert "Canary" not in written()


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        ({"do": "wrong_amount"}, "is unknown: the answer cannot be true, "),
        ({"do": "500"}, "is unknown: 3010, -, trace 00-"),
        ({"do": "drop_after"}, "is unknown: uncertain, RemoteProtocolError, trace -"),
    ],
)
def test_every_refused_or_uncertain_step_leaves_a_line(
    open_app: OpenApp, run: Run, sandbox: Sandbox, folder: Path, fault: dict[str, Any], line: str
) -> None:
    app = open_app()
    reference = at_once(app.checkout.save(order(phone="4799887766", customer="Kari Canary"))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.actions.ask(reference))
    sandbox.faults({"operation": "capture", **fault})
    run(app.actions.capture(reference))
    written = (folder / "kvitt.log").read_text()
    assert f"capture of {reference} {line}" in written
    assert "Canary" not in written


def test_a_refusal_leaves_a_line_without_its_words(open_app: OpenApp, run: Run, sandbox: Sandbox, folder: Path) -> None:
    sandbox.unit("555501", push_allowed=False)
    app = open_app()
    reference = at_once(app.checkout.save(order(phone="4799887766", customer="Kari Canary"))).reference
    run(app.checkout.send(reference))
    assert f"create of {reference} is refused: 5080, -, trace " in (folder / "kvitt.log").read_text()


# the sources -------------------------------------------------------------------------------------------------------------


def loose(tree: ast.Module) -> list[int]:
    """The lines with a call of the log whose words are not written out in the source."""
    levels = ("debug", "info", "warning", "error", "exception", "critical")
    return [
        node.lineno
        for node in nodes_of(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in levels
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "log"
        and not _fixed(node.args[0])
    ]


def _fixed(words: ast.expr) -> bool:
    if isinstance(words, ast.BinOp):
        return isinstance(words.op, ast.Add) and _fixed(words.left) and _fixed(words.right)
    return isinstance(words, ast.Constant) or (isinstance(words, ast.Name) and words.id == "TROUBLE")


def test_the_words_of_every_line_stand_in_the_source() -> None:
    files = [file for folder in ("app", "ui") for file in (ROOT / folder).rglob("*.py")]
    assert len(files) > 200
    for file in files:
        assert loose(tree_of(file)) == [], file
    assert loose(
        ast.parse('log.info(f"a {customer}")\nlog.error("a %s" % name)\nlog.info(error)\nlog.info("a" + name)')
    )


GAP = re.compile(r"%\((\w+)\)")


def unlisted(tree: ast.Module) -> list[str]:
    """The facts that the words of a line name and that may not stand in the log."""
    words = [each.value for each in nodes_of(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return [name for each in words for name in GAP.findall(each) if name not in FACTS]


def test_no_line_names_a_fact_that_is_not_on_the_list() -> None:
    # The sandbox is another program, with a log of its own.
    files = [file for name in ("app", "ui") for file in (ROOT / name).rglob("*.py") if "sandbox" not in file.parts]
    assert len(files) > 200
    for file in files:
        assert unlisted(tree_of(file)) == [], file
    assert unlisted(ast.parse('log.info("of %(customer)s", {"customer": name})')) == ["customer"]


def test_a_line_has_its_fields_and_no_other(written: Callable[[], str]) -> None:
    log.info("%(reference)s", {"reference": "K-1", "customer": "Kari"}, extra={"phone": "4799887766"})
    log.error("a command failed", exc_info=raised(ValueError("x")))
    plain, bug = map(json.loads, written().splitlines())
    assert tuple(plain) == ("at", "level", "from", "text", "facts")
    assert plain["facts"] == {"reference": "K-1"}
    assert tuple(bug) == ("at", "level", "from", "text", "bug")
    assert set(plain) | set(bug) == set(FIELDS)
    assert datetime.fromisoformat(plain["at"]).tzinfo is not None


def test_the_newest_lines_are_read_across_the_turn_of_the_files(tmp_path: Path) -> None:
    file = tmp_path / "kvitt.log"
    assert newest_lines(file, 3) == []
    file.with_name("kvitt.log.1").write_text("1\n2\n3\n")
    file.write_text("4\n")
    assert newest_lines(file, 3) == ["2", "3", "4"]
    assert newest_lines(file, 1) == ["4"]


def test_the_log_turns_over_at_a_megabyte_and_keeps_three(tmp_path: Path) -> None:
    log_to(tmp_path / "kvitt.log")
    for _ in range(5):
        log.info("x" * 900_000)
    log_to(tmp_path / "nobody's.log")
    sizes = {each.name: each.stat().st_size for each in tmp_path.glob("kvitt.log*")}
    assert sizes.keys() == {"kvitt.log", "kvitt.log.1", "kvitt.log.2"}
    assert max(sizes.values()) < 1_000_000


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.txt"
    theirs.write_text("theirs")
    (tmp_path / "kvitt.log").symlink_to(theirs)
    log_to(tmp_path / "kvitt.log")
    logging.getLogger("kvitt.test").info("started")
    assert theirs.read_text() == "theirs"
