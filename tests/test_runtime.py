"""The parts that hold the program together: announcements, tasks, settings, the log."""

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app import profiles, runtime
from app.changes import Change, Changes, Topic
from app.domain.money import Currency
from app.domain.order import Interaction
from app.domain.problem import Invalid
from app.later import Later
from app.settings import SETTINGS, check_setting, read_settings
from app.tasks import Tasks
from tests.conftest import OpenApp, Run
from tests.support.inside import order
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
    reference = app.checkout.save(order()).reference
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


# settings ------------------------------------------------------------------------------------------------------------------


def test_every_default_is_usable() -> None:
    settings = read_settings({}, {})
    assert (settings.currency, settings.market, settings.vat_default, settings.interaction) == (
        Currency.NOK,
        "NO",
        2500,
        Interaction.PRESENT,
    )
    for setting in SETTINGS:
        if setting.name != "vat_default":  # shown as a percentage, kept in hundredths
            assert check_setting(setting.name, setting.default) == setting.default


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("vat_default", "25,5 %", "2550"),
        ("reference_prefix", " till2 ", "TILL2"),
        ("return_url", " https://shop.example/back ", "https://shop.example/back"),
        ("return_url", "kvitt://back", "kvitt://back"),
        ("return_url", "kvitt:///back", "kvitt:///back"),
        ("vat_default", "25,5", "2550"),
        ("vat_default", "0", "0"),
        ("vat_default", "1", "100"),
        ("return_url", "", ""),
        ("currency", "EUR", "EUR"),
        ("shop", "  Blå & Co <b> ", "Blå & Co <b>"),
    ],
)
def test_settings_that_can_be(name: str, typed: str, kept: str) -> None:
    assert check_setting(name, typed) == kept


@pytest.mark.parametrize(
    ("name", "typed", "code"),
    [
        ("vat_default", "101", "vat_unreadable"),
        ("reference_prefix", "1K", "prefix_unusable"),
        ("return_url", "http://shop.example", "return_url_unusable"),
        ("return_url", "HTTP://shop.example", "return_url_unusable"),
        ("return_url", "shop.example", "return_url_unusable"),
        ("return_url", "https://", "return_url_unusable"),
        ("return_url", "://shop.example", "return_url_unusable"),
        ("return_url", "https:///thanks", "return_url_unusable"),
        ("return_url", "https://shop.example/thank you", "return_url_unusable"),
        ("vat_default", "0,25", "vat_unreadable"),
        ("vat_default", "0,255", "vat_unreadable"),
        ("return_url", "https://" + "x" * 2500, "setting_too_long"),
        ("currency", "USD", "setting_unknown"),
        ("market", "", "setting_unknown"),
        ("shop", "x" * 61, "setting_too_long"),
        ("pos_id", "x" * 41, "setting_too_long"),
    ],
)
def test_settings_that_cannot_be(name: str, typed: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_setting(name, typed)
    assert (refused.value.code, refused.value.field) == (code, name)


def test_settings_are_saved_all_or_none(app: runtime.App, open_app: OpenApp, run: Run) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    with pytest.raises(Invalid):
        app.preferences.change({"shop": "New name", "currency": "USD"})
    assert app.preferences.current.shop == "Kvitt practice shop"
    assert heard == []
    app.preferences.change({"shop": "New name", "vat_default": "15"})
    assert heard == [Change(Topic.SETTINGS)]
    run(app.close())
    again = open_app().preferences.current
    assert (again.shop, again.vat_default) == ("New name", 1500)


def test_a_setting_keeps_nothing_that_nobody_sees() -> None:
    assert check_setting("shop", "\u202e Fjord\u200b \ufeffkaffe\x07\u202c") == "Fjord kaffe"


def test_the_rates_of_the_market_and_the_usual_one() -> None:
    settings = read_settings({"market": "FI", "vat_default": "2400"}, {})
    assert settings.vat_rates(date(2026, 11, 22)) == (2400, 2550, 1350, 1000, 0)
    assert read_settings({}, {}).vat_rates(date(2026, 11, 22)) == (2500, 1500, 1200, 0)


@pytest.mark.parametrize(
    ("market", "currency", "vat"), [("DK", Currency.DKK, 2500), ("FI", Currency.EUR, 2550), ("SE", Currency.SEK, 2500)]
)
def test_another_country_brings_its_currency_and_its_usual_vat(
    app: runtime.App, market: str, currency: Currency, vat: int
) -> None:
    now = app.preferences.change({"market": market})
    assert (now.market, now.currency, now.vat_default) == (market, currency, vat)
    now = app.preferences.change({"market": "NO", "vat_default": "15"})
    assert (now.currency, now.vat_default) == (Currency.NOK, 1500)
    now = app.preferences.change({"market": market})
    assert (now.currency, now.vat_default) == (currency, 1500)  # a rate of the shop's own stays


@pytest.mark.parametrize(
    "typed", [{"currency": "SEK"}, {"market": "FI", "currency": "NOK"}, {"currency": "EUR", "shop": "A"}]
)
def test_a_sales_unit_takes_the_currency_of_its_country_alone(app: runtime.App, typed: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        app.preferences.change(typed)
    assert (refused.value.code, refused.value.field) == ("currency_not_of_country", "currency")


def test_all_that_is_wrong_is_found_at_once(app: runtime.App) -> None:
    typed = {"vat_default": "250", "receipt_first": "0", "currency": "EUR", "printer": "usb", "shop": "Good"}
    found = {problem.field: problem.code for problem in app.preferences.problems(typed)}
    assert found.keys() == {"vat_default", "receipt_first", "printer_address", "currency"}
    found = {problem.field: problem.code for problem in app.preferences.problems({"currency": "EUR", "shop": "Good"})}
    assert found == {"currency": "currency_not_of_country"}
    assert app.preferences.problems({"shop": "Good"}) == ()


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


def test_an_address_that_keys_may_not_go_to_builds_nothing(tmp_path: Path) -> None:
    with pytest.raises(Invalid):
        runtime.build(tmp_path / "practice", profiles.Profile.PRACTICE, "http://evil.example")
    assert not (tmp_path / "practice").exists()


# what is kept on the disk ------------------------------------------------------------------------------------------------------


def test_no_secret_and_no_number_in_the_log(open_app: OpenApp, run: Run, sandbox: Sandbox, folder: Path) -> None:
    app = open_app()
    reference = app.checkout.save(order(phone="4799887766", customer="Canary Nordmann")).reference
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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("printer", "file"),
        ("printer", "device"),
        ("paper", "A0"),
        ("currency", "USD"),
        ("vat_default", "x"),
        ("market", ""),
    ],
)
def test_a_setting_that_nobody_could_have_made_is_none(name: str, value: str) -> None:
    """The file may have been written by another program, or by a person who wants a paper to end up in another place."""
    assert read_settings({name: value}, {}) == read_settings({}, {})
