"""What a command says may go to a terminal of few letters, to `head`, or onto a full disk: what it did stands all the same."""

import io
import json
import os
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.commands.output import take_over, with_names
from app.domain.day.figures import DayFigures, Share, Tally
from app.domain.shop.currency import Currency
from tests.commands.conftest import ROOT, Kvitt
from tests.support.depth import sampled
from tests.support.stage import Stage as Sandbox

NAME = "Ærlig ⅓ 🧦 Łódź"
NEW = ("order", "new", "--line", f"{NAME};h;1;499;25", "--phone", "41234567", "--reference", "TEST-0001")


@pytest.mark.skipif(sys.platform != "linux", reason="no name for it here")
@pytest.mark.parametrize("kind", ["file", "pipe"])
def test_a_file_that_goes_to_the_output_has_no_words_over_it(tmp_path: Path, kind: str) -> None:
    link = tmp_path / "stdout"  # one of our own, like that in /dev
    link.symlink_to("/proc/self/fd/1")
    words = ("--data", str(tmp_path / "data"), "export", "--format", "csv", "--out", str(link))
    if kind == "pipe":
        ended = told(words)
        written = ended.stdout
    else:
        with (tmp_path / "out.csv").open("wb") as out:
            ended = told(words, out.fileno())
        written = (tmp_path / "out.csv").read_bytes()
    assert (ended.returncode, written.count(b"\r\n"), written[:9]) == (0, 1, b"Order,At,")
    assert b"Written: " in ended.stderr
    assert link.is_symlink()


def told(words: Sequence[str], out: int = subprocess.PIPE, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )


@pytest.fixture
def line(tmp_path: Path, sandbox: Sandbox) -> tuple[str, ...]:
    return ("--data", str(tmp_path), "--api", sandbox.url)


ONE_AFTER_THE_OTHER = """
import json, os, sys
from app.__main__ import main
*start, commands = sys.argv[1:]
for words in json.loads(commands):
    sys.argv[1:] = [*start, *words]
    try:
        main()
    except SystemExit as end:
        code = end.code
    sys.stdout.flush(), sys.stderr.flush()
    os.write(1, b"\\0%d\\0" % code), os.write(2, b"\\0")
"""
"""The commands in one process, each with its exit code behind its output: to start one for each takes most of the time."""


def ends_of(line: Sequence[str], commands: Sequence[Sequence[str]], encoding: str) -> list[tuple[int, bytes, bytes]]:
    """The exit code, the output and the complaints of each command."""
    ended = subprocess.run(
        [sys.executable, "-c", ONE_AFTER_THE_OTHER, *line, json.dumps(commands)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=True,
    )
    parts, complaints = ended.stdout.split(b"\0")[:-1], ended.stderr.split(b"\0")[:-1]
    assert len(parts) == 2 * len(commands) == 2 * len(complaints)
    return [(int(code), out, err) for out, code, err in zip(parts[::2], parts[1::2], complaints, strict=True)]


@pytest.mark.parametrize("encoding", sampled(["cp1252", "ascii", "cp850", "koi8-r"], each=4))
def test_letters_that_the_output_lacks_are_replaced(line: tuple[str, ...], sandbox: Sandbox, encoding: str) -> None:
    assert told([*line, *NEW, "--send"], PYTHONIOENCODING=encoding).returncode == 0
    sandbox.approve("TEST-0001")
    commands = [
        ("sync",),
        ("order", "show", "TEST-0001"),
        ("order", "capture", "TEST-0001"),
        ("orders",),
        ("order", "print", "TEST-0001", "--show"),
        ("order", "show", "Łódź-0001"),
    ]
    *done, printed, wrong = ends_of(line, commands, encoding)
    assert [(code, err) for code, _, err in done] == [(0, b"")] * 4
    assert sandbox.moved("TEST-0001")[-1] == ("capture", 49_900)
    assert b"?" in printed[1]
    assert wrong[0] == 2  # and on the other stream
    assert b"?" in wrong[2]
    assert b"Traceback" not in wrong[2]


def reader_that_left() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


@pytest.mark.parametrize("words", [("orders",), ("order", "show", "TEST-0001"), ("--help",), ("orders", "--json")])
def test_whoever_reads_no_more_is_no_trouble(line: tuple[str, ...], kvitt: Kvitt, words: tuple[str, ...]) -> None:
    """As with `kvitt orders | head`."""
    assert kvitt(*NEW).code == 0
    writing = reader_that_left()
    ended = told([*line, *words], writing)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_long_list_into_head(line: tuple[str, ...], kvitt: Kvitt) -> None:
    for number in range(30):
        made = kvitt("order", "new", "--line", f"{NAME * 5};h;1;499;25", "--reference", f"TEST-{number:04}")
        assert made.code == 0
    piped = subprocess.run(
        ["bash", "-c", '"$0" -m app "$@" | head -n 1; exit "${PIPESTATUS[0]}"', sys.executable, *line, "orders"],
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout.count(b"\n") == 1


def test_what_was_done_is_done_whoever_reads_it(line: tuple[str, ...], kvitt: Kvitt, sandbox: Sandbox) -> None:
    assert kvitt(*NEW, "--send").code == 0
    sandbox.approve("TEST-0001")
    writing = reader_that_left()
    ended = told([*line, "order", "capture", "TEST-0001"], writing)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert sandbox.moved("TEST-0001")[-1] == ("capture", 49_900)
    assert told([*line, "order", "capture", "TEST-0001"], writing).returncode == 3  # and a no is still a no
    os.close(writing)


def test_onto_a_full_disk(line: tuple[str, ...], kvitt: Kvitt) -> None:
    assert kvitt(*NEW).code == 0
    full = os.open("/dev/full", os.O_WRONLY)
    ended = told([*line, "orders"], full)
    os.close(full)
    assert ended.returncode == 0
    assert ended.stderr.decode() == (
        "Not all of the output could be written (No space left on device). What was done is done.\n"
    )


def test_an_export_onto_a_full_disk_fails(line: tuple[str, ...], kvitt: Kvitt, tmp_path: Path) -> None:
    """There the words are all that was wanted."""
    assert kvitt("catalogue", "sample").code == 0
    full = os.open("/dev/full", os.O_WRONLY)
    assert told([*line, "catalogue", "export"], full).returncode == 2
    os.close(full)
    assert kvitt("catalogue", "export", "/dev/full").code == 2
    precious, link = tmp_path / "precious", tmp_path / "out.csv"
    precious.write_text("precious")
    link.symlink_to(precious)
    assert kvitt("catalogue", "export", str(link)).code == 0
    assert precious.read_text() == "precious"
    assert stat.S_IMODE(link.stat().st_mode) == 0o600


LONG = "n" * 300


@pytest.mark.parametrize(
    "words",
    [
        ("backup", LONG),
        ("backup", "n" * 251),
        ("backup", "æ" * 130),
        ("restore", LONG, "--yes"),
        ("catalogue", "import", LONG),
        ("catalogue", "export", LONG),
        ("order", "print", "TEST-0001", "--pdf", LONG),
        ("order", "print", "TEST-0001", "--to", f"file:{LONG}"),
    ],
)
def test_a_name_that_is_too_long_is_bad_input(
    kvitt: Kvitt, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert kvitt(*NEW).code == 0
    ended = kvitt(*words)
    assert ended.code == 2, ended.err
    assert "too long" in ended.in_one_sentence() or "cannot be" in ended.in_one_sentence()


def test_a_data_folder_with_such_a_name(kvitt: Kvitt, tmp_path: Path) -> None:
    ended = kvitt("sync", data=tmp_path / LONG)
    assert ended.code == 2
    assert "too long" in ended.in_one_sentence()


def test_a_stream_that_holds_nothing_back_goes_on_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """As `PYTHONUNBUFFERED` makes them: whoever reads along waits for no line."""
    taken = io.BytesIO()
    monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(taken, "utf-8", write_through=True))
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    take_over()
    sys.stderr.write("at once")
    assert taken.getvalue() == b"at once"


def test_what_is_told_as_json_has_names() -> None:
    figures = DayFigures(Currency.NOK, Tally(1, 100), tills=(Share("1.1", 1, 100),))
    assert with_names([figures])[0]["captured"] == {"times": 1, "minor": 100}
    assert with_names({"of": figures})["of"]["tills"] == [{"name": "1.1", "times": 1, "captured": 100, "refunded": 0}]
    assert with_names(("a", 1, None)) == ["a", 1, None]
