"""`kvitt` as a process: locks, kills, several at once, and what it leaves on the disk."""

import json
import signal
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import profiles, runtime
from app.errors import Blocked, Offline
from app.system.built_in_sandbox import BuiltInSandbox
from app.system.log import log_to
from tests.commands.conftest import Kvitt, finished, process
from tests.conftest import Run
from tests.support.inside.program import process_of
from tests.support.stage import Stage as Sandbox

NEW = ("order", "new", "--line", "Hoodie;h;1;499;25", "--phone", "41234567", "--reference", "TEST-0001", "--json")


def test_with_the_built_in_sandbox_and_nothing_else(tmp_path: Path) -> None:
    """No address, no keys, no network: two commands share one pretend service."""
    told = finished("--data", str(tmp_path), *NEW, "--send")
    assert (told.code, json.loads(told.out)["state"]) == (0, "CREATED"), told.err
    told = finished(
        "order",
        "cancel",
        "TEST-0001",
        "--json",
        KVITT_DATA=str(tmp_path),
        KVITT_CLIENT_ID="x",
        KVITT_CLIENT_SECRET="x",
        KVITT_SUBSCRIPTION_KEY="x",
        KVITT_MSN="1234",
    )
    assert (told.code, json.loads(told.out)["state"]) == (0, "TERMINATED"), told.err
    folder = tmp_path / "practice"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_the_address_from_the_environment(tmp_path: Path, sandbox: Sandbox) -> None:
    told = finished(*NEW, "--send", KVITT_DATA=str(tmp_path), KVITT_API=sandbox.url)
    assert told.code == 0, told.err
    assert len(sandbox.payments()) == 1
    told = finished("sync", "--api", "http://127.0.0.1:1", KVITT_DATA=str(tmp_path), KVITT_API=sandbox.url)
    assert told.code == 3  # what is written on the line wins


def test_one_writer_for_each_folder(kvitt: Kvitt, tmp_path: Path) -> None:
    assert kvitt(*NEW).code == 0
    with profiles.own(tmp_path / "practice"):
        started = time.monotonic()
        told = finished("--data", str(tmp_path), "sync")
        assert told.code == 1
        assert "already open" in told.in_one_sentence()
        assert time.monotonic() - started < 10
        # and looking works all the while
        assert kvitt("order", "show", "TEST-0001", "--json").json["state"] == "DRAFT"
        assert len(kvitt("orders", "--json").json) == 1
        assert kvitt("order", "events", "TEST-0001", "--json").json == []
    assert kvitt("sync").code == 0


def test_a_killed_process_leaves_no_lock(tmp_path: Path, sandbox: Sandbox, kvitt: Kvitt) -> None:
    assert kvitt(*NEW, "--send").code == 0
    line = ("--data", str(tmp_path), "--api", sandbox.url, "sync", "--until-quiet", "--timeout", "60")
    with process(*line) as watching:
        deadline = time.monotonic() + 20
        while not owned(tmp_path / "practice"):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        watching.send_signal(signal.SIGKILL)
        watching.wait()
    sandbox.approve("TEST-0001")
    assert kvitt("sync").code == 0
    assert kvitt("order", "capture", "TEST-0001", "--json").json["captured"] == 49_900


def owned(folder: Path) -> bool:
    """Whether somebody has the folder."""
    try:
        with profiles.own(folder):
            return False
    except Blocked:
        return True


def test_killed_in_the_middle_of_a_send(tmp_path: Path, sandbox: Sandbox, kvitt: Kvitt) -> None:
    """The request is out, the answer is not in, and the process dies: one payment, and the next command knows it."""
    assert kvitt(*NEW).code == 0
    sandbox.faults({"operation": "create", "do": "delay", "ms": 1500, "count": 1})
    with process("--data", str(tmp_path), "--api", sandbox.url, "order", "send", "TEST-0001") as sending:
        deadline = time.monotonic() + 20
        while not kvitt("order", "show", "TEST-0001", "--json").json["open_operations"]:
            assert time.monotonic() < deadline
        time.sleep(0.2)
        sending.kill()
        sending.wait()
    assert kvitt("order", "show", "TEST-0001", "--json").json["state"] == "UNKNOWN"
    assert kvitt("sync").code == 0
    assert kvitt("order", "show", "TEST-0001", "--json").json["open_operations"] == []
    assert len(sandbox.payments()) == 1


def test_the_built_in_sandbox_ends_with_us(tmp_path: Path) -> None:
    assert finished("--data", str(tmp_path), "sync", "--until-quiet", "--timeout", "30").code == 0
    assert pretend_services(tmp_path) == []
    finished("--data", str(tmp_path), *NEW, "--send")
    with process("--data", str(tmp_path), "sync", "--until-quiet", "--timeout", "60") as watching:
        deadline = time.monotonic() + 20
        while not pretend_services(tmp_path):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        watching.kill()
        watching.wait()
        while pretend_services(tmp_path):
            assert time.monotonic() < deadline
            time.sleep(0.05)


def pretend_services(folder: Path) -> list[str]:
    """The processes of built-in sandboxes that keep their state under `folder`."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if "app.sandbox" in line and str(folder) in line:
            found.append(entry.name)
    return found


def test_a_folder_called_app_is_not_ours(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "app" / "sandbox").mkdir(parents=True)
    (tmp_path / "app" / "__init__.py").write_text("raise SystemExit('not this one')")
    monkeypatch.chdir(tmp_path)
    sandbox = BuiltInSandbox(tmp_path / "sandbox.db")
    assert run(sandbox.url()).startswith("http://127.0.0.1:")
    sandbox.stop()


def test_a_sandbox_that_died_is_started_again(tmp_path: Path, run: Run) -> None:
    sandbox = BuiltInSandbox(tmp_path / "sandbox.db")
    first = run(sandbox.url())
    process = process_of(sandbox)
    assert process is not None
    process.kill()
    process.wait()
    second = run(sandbox.url())
    assert second != first
    sandbox.stop()
    sandbox.stop()


def test_a_sandbox_that_does_not_come_up(tmp_path: Path, run: Run) -> None:
    (tmp_path / "sandbox.db").write_bytes(b"no database" * 1000)
    sandbox = BuiltInSandbox(tmp_path / "sandbox.db")
    with pytest.raises(Offline) as offline:
        run(sandbox.url())
    assert offline.value.code == "sandbox_gone"
    sandbox.stop()


def test_the_sandbox_on_its_own(tmp_path: Path) -> None:
    with process("sandbox", "--port", "0", "--quiet") as running:
        assert running.stdout is not None
        keys = json.loads(running.stdout.readline())
        assert set(keys) == {"url", "client_id", "client_secret", "subscription_key", "msn"}
        port = keys["url"].rpartition(":")[2]
        taken = finished("sandbox", "--port", port, "--quiet")
        assert taken.code == 2
        assert "port" in taken.in_one_sentence()
        environment = {
            f"KVITT_{name.upper()}": keys[name] for name in ("client_id", "client_secret", "subscription_key", "msn")
        }
        told = finished("--data", str(tmp_path), "--api", keys["url"], *NEW, "--send", **environment)
        assert told.code == 0, told.err
        told = finished(
            "--data", str(tmp_path), "--api", keys["url"], "sync", **{**environment, "KVITT_CLIENT_SECRET": "wrong"}
        )
        assert told.code == 3
        assert "keys" in told.in_one_sentence()
        running.send_signal(signal.SIGTERM)
        assert running.wait(10) == 0


# this machine is in the way: 1 ---------------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be(kvitt: Kvitt, tmp_path: Path) -> None:
    told = kvitt(*NEW, data=Path("/dev/null/kvitt"))
    assert told.code == 1
    assert "data folder" in told.in_one_sentence()
    (tmp_path / "practice").write_text("a file")
    for line in (NEW, ("sync",)):
        told = kvitt(*line)
        assert told.code == 1
        assert told.in_one_sentence()


def test_a_damaged_file(kvitt: Kvitt, tmp_path: Path, sandbox: Sandbox) -> None:
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "kvitt.db").write_bytes(b"damaged" * 1000)
    for line in (NEW, ("orders",), ("order", "show", "TEST-0001"), ("sync",)):
        told = kvitt(*line)
        assert told.code == 1, line
        assert "damaged" in told.in_one_sentence()
    assert sandbox.requests() == []


def test_no_keys_for_the_real_service(kvitt: Kvitt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.system.key_store.keys_from_keyring", lambda *_: None)
    told = kvitt("sync", api="https://apitest.vipps.no")
    assert told.code == 1
    assert "no keys" in told.in_one_sentence()


@pytest.fixture
def quiet_log() -> Iterator[None]:
    import logging

    yield
    log = logging.getLogger("kvitt")
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("quiet_log")
def test_a_bug_is_one_sentence_and_goes_to_the_log(
    kvitt: Kvitt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LookupError("canary of a bug")

    assert kvitt(*NEW).code == 0
    monkeypatch.setattr("app.services.desk.browse.Browse.order", broken)
    told = kvitt("order", "show", "TEST-0001")
    assert (told.code, told.out) == (1, "")
    assert "canary" not in told.in_one_sentence()
    log = tmp_path / "practice" / "kvitt.log"
    assert '"text": "a command failed", "bug": [{"kind": "LookupError"' in log.read_text()
    assert "app/commands/order.py:" in log.read_text()
    assert "canary" not in log.read_text()  # what an exception says may be about a customer
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


@pytest.mark.usefixtures("quiet_log")
def test_a_log_on_a_full_disk_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import logging

    log_to(tmp_path / "missing folder" / "kvitt.log")
    logging.getLogger("kvitt").error("lost")
    assert capsys.readouterr().err == ""


def test_nothing_is_left_open_when_the_program_cannot_be_built(tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(Blocked):
        runtime.build(tmp_path / "file.txt" / "x", profiles.Profile.PRACTICE)
    assert pretend_services(tmp_path) == []


def test_help_and_version() -> None:
    assert finished("--version").code == 0
    told = finished("order", "--help")
    assert told.code == 0
    for name in ("new", "import", "send", "show", "events", "capture", "refund", "cancel"):
        assert name in told.out
