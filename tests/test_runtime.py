"""The parts that hold the program together: announcements, tasks, the log."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from app import profiles, runtime
from app.changes import Change, Changes, Topic
from app.domain.problem import Invalid
from app.later import Later
from app.tasks import Tasks
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox

# services ------------------------------------------------------------------------------------------------------------------

SERVICES = [name for name, part in vars(runtime.App).items() if isinstance(part, Later)]


def test_nothing_is_made_before_it_is_asked_for(open_app: OpenApp) -> None:
    app = open_app()
    made = {name for name in SERVICES if name in vars(app)}
    assert made <= {"preferences", "session"}


@pytest.mark.parametrize("name", SERVICES)
def test_each_service_is_what_its_line_says(app: runtime.App, name: str) -> None:
    words = runtime.App.__annotations__.get(name, "")
    service = getattr(app, name)
    assert words in ("", f"Later[{type(service).__name__}]")
    assert getattr(runtime.App, name).made(app) is service


# announcements -------------------------------------------------------------------------------------------------------------


def test_everyone_hears_in_order_until_they_leave() -> None:
    changes, heard = Changes(), []
    leave = changes.subscribe(lambda change: heard.append(("first", change.key)))
    changes.subscribe(lambda change: heard.append(("second", change.key)))
    changes.announce(Topic.ORDER, "K-1")
    leave()
    leave()
    changes.announce(Topic.ORDER, "K-2")
    assert heard == [("first", "K-1"), ("second", "K-1"), ("second", "K-2")]


def test_whoever_leaves_while_it_is_told_breaks_nothing() -> None:
    changes = Changes()
    heard: list[Change] = []
    leaves: list[Callable[[], None]] = []

    def hear(change: Change) -> None:
        heard.append(change)
        leaves[0]()

    leaves += [changes.subscribe(hear), changes.subscribe(hear)]
    changes.announce(Topic.SETTINGS)
    assert heard == [Change(Topic.SETTINGS)] * 2


def test_each_step_is_announced(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    reference = at_once(app.checkout.save(order())).reference
    assert heard == [Change(Topic.ORDER, reference)]
    heard.clear()
    stages = []
    app.changes.subscribe(lambda change: stages.append(app.browse.order(change.key).standing))
    run(app.checkout.send(reference))
    assert stages[0] == "sending"  # before the request leaves
    assert stages[-1] == "waiting"
    assert {change.key for change in heard} == {reference}


# tasks ---------------------------------------------------------------------------------------------------------------------


def test_the_latest_of_a_name_wins(run: Run) -> None:
    async def whole() -> list[str]:
        tasks, done = Tasks(), []

        async def work(name: str) -> None:
            await asyncio.sleep(0.01)
            done.append(name)

        first = tasks.start("search", work("first"), latest=True)
        second = tasks.start("search", work("second"), latest=True)
        other = tasks.start("other", work("other"))
        await asyncio.gather(first, second, other, return_exceptions=True)
        return done

    assert run(whole()) == ["second", "other"]


def test_an_error_is_never_lost(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    reported: list[str] = []

    async def broken() -> None:
        raise LookupError("canary")

    async def whole() -> None:
        for tasks in (Tasks(lambda name, error: reported.append(f"{name}: {error}")), Tasks()):
            await asyncio.gather(tasks.start("watch", broken()), return_exceptions=True)
            await asyncio.sleep(0)

    run(whole())
    assert reported == ["watch: canary"]
    assert "canary" in caplog.text


def test_stop_ends_everything(run: Run) -> None:
    async def whole() -> bool:
        tasks = Tasks()
        running = [tasks.start("same", asyncio.sleep(60)) for _ in range(3)]
        await tasks.stop()
        return all(task.cancelled() for task in running)

    assert run(whole())


# worlds --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("api", "profile"),
    [
        ("", "practice"),
        ("http://127.0.0.1:8000", "practice"),
        ("https://apitest.vipps.no", "test"),
        ("https://api.vipps.no/", "production"),
    ],
)
def test_each_world_has_a_folder_of_its_own(api: str, profile: str, tmp_path: Path) -> None:
    found = profiles.profile_of(api)
    assert found == profile
    assert profiles.data_folder(tmp_path, found) == tmp_path / profile


@pytest.mark.parametrize("named", [None, "", " /srv/data ", "/srv/data/", "data"])
def test_the_usual_folder_is_where_this_system_keeps_data(named: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if named is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", named)
    usual = platformdirs.user_data_path("kvitt", appauthor=False)
    assert profiles.data_folder(None, profiles.Profile.TEST) == usual / "test"


def test_an_address_that_keys_may_not_go_to_builds_nothing(tmp_path: Path) -> None:
    with pytest.raises(Invalid):
        runtime.build(tmp_path / "practice", profiles.Profile.PRACTICE, "http://evil.example")
    assert not (tmp_path / "practice").exists()


# what is kept on the disk ------------------------------------------------------------------------------------------------------


def test_no_secret_and_no_number_in_the_log(open_app: OpenApp, run: Run, sandbox: Sandbox, folder: Path) -> None:
    app = open_app()
    reference = at_once(app.checkout.save(order(phone="4799887766", customer="Canary Nordmann"))).reference
    for fault in ("drop_after", "500", "429"):
        sandbox.faults({"operation": "create", "do": fault, "count": 1}, {"operation": "get", "do": "500"})
        try:
            run(app.checkout.send(reference))
        except Invalid:
            run(app.watch.once())
    sandbox.faults()
    run(app.close())
    log = (folder / "kvitt.log").read_text() if (folder / "kvitt.log").exists() else ""
    kept = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    for secret in (sandbox.keys["client_secret"], sandbox.keys["subscription_key"], "Bearer", "eyJ"):
        assert secret not in log
        assert secret.encode() not in kept
    assert "4799887766" not in log
    assert "Canary" not in log
    assert f"create of {reference} is unknown: uncertain, " in log
    assert b"4799887766" in kept  # the control: the order itself is there
