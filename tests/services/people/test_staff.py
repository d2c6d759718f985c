"""People of the shop: added, changed, removed; signed in by their PIN, which is slow to guess and dead at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.records.journal import What
from app.domain.shop.permission import Act, Role
from app.domain.shop.person import Person
from app.domain.shop.remembered import Remembered
from app.errors import Invalid
from app.runtime import App
from app.services.people.staff import Staff
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of, work_of
from tests.support.people import PINS, hire, switch_to
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def told(app: App) -> list[tuple[str, str, str]]:
    """The log: who, what, and about whom."""
    return [(each.who, each.what, each.detail.partition(":")[0]) for each in app.browse.entries()]


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Invalid) as refused:
        act()
    return refused.value.code


def test_one_person_alone_is_asked_for_nothing(app: App, run: Run) -> None:
    assert (app.staff.everybody, app.staff.present, app.staff.locked) == ((), None, False)
    at_once(app.staff.lock())  # there is nobody who could come back
    at_once(app.checkout.save(order()))
    at_once(app.preferences.change({"staff": "Kari"}))
    assert app.session.who == "Kari"
    assert told(app) == []


def test_the_first_person_is_the_owner_and_stays_at_the_till(app: App, run: Run) -> None:
    at_once(app.memory.keep_shared(Remembered.OWN_SEARCH, "unpaid", "late"))
    assert code_of(lambda: run(app.staff.add("Ola", "9051", Role.CLERK))) == "first_is_owner"
    kari = run(app.staff.add(" Kari ", "4826", refund_limit=5))
    assert (kari.name, kari.role, kari.refund_limit) == ("Kari", Role.OWNER, None)
    assert "4826" not in kari.pin_hash
    assert (app.staff.present, app.staff.locked, app.session.who) == (kari, False, "Kari")
    assert app.memory.recall(Remembered.OWN_SEARCH, "late") == "unpaid"
    assert told(app) == [("", What.PERSON_ADDED, "Kari")]


def test_people_are_added_once_and_only_with_a_good_pin(app: App, run: Run) -> None:
    hire(app, run)
    assert [(each.name, each.role) for each in app.staff.everybody] == [
        ("Kari", Role.OWNER), ("Mona", Role.MANAGER), ("Ola", Role.CLERK)
    ]  # fmt: skip
    assert code_of(lambda: run(app.staff.add("OLA", "6172", Role.CLERK))) == "person_known"
    assert code_of(lambda: run(app.staff.add("Per", "1234", Role.CLERK))) == "pin_simple"
    assert code_of(lambda: run(app.staff.add("", "6172", Role.CLERK))) == "person_name_missing"
    assert [who for who, _, _ in told(app)] == ["", "Kari", "Kari"]


def test_after_a_start_and_after_the_lock_somebody_has_to_sign_in(open_app: OpenApp, run: Run) -> None:
    app = open_app()
    hire(app, run)
    saved = at_once(app.checkout.save(order()))
    run(app.close())
    app = open_app()
    assert (app.staff.locked, app.session.who) == (True, "")
    assert code_of(lambda: at_once(app.checkout.save(order()))) == "sign_in_needed"
    run(app.staff.sign_in("ola", PINS["Ola"]))
    assert app.session.who == "Ola"
    at_once(app.checkout.change(saved.reference, order()))
    at_once(app.staff.lock())
    assert code_of(lambda: at_once(app.checkout.discard(saved.reference))) == "sign_in_needed"
    app.memory.keep(Remembered.NEW_ORDER, "half typed")  # a kill loses nothing, locked or not
    assert told(app)[-2:] == [("Ola", What.SIGNED_IN, ""), ("Ola", What.LOCKED, "")]


def test_each_person_has_settings_of_their_own(app: App, run: Run) -> None:
    at_once(app.preferences.change({"language": "fi"}))
    hire(app, run)
    switch_to(app, run, "Ola")
    assert app.preferences.current.language == "fi"  # what was chosen before there were people
    at_once(app.preferences.change({"language": "sv", "theme": "dark"}))  # for oneself alone a clerk may
    at_once(app.preferences.change_keys({"orders": "F7"}))
    assert code_of(lambda: at_once(app.preferences.change({"theme": "", "shop": "Mine"}))) == "act_not_allowed"
    same = {"shop": app.preferences.current.shop, "market": "NO", "language": "sv"}
    at_once(app.preferences.change(same))  # a form hands in all of its fields, changed or not
    switch_to(app, run, "Mona")
    assert (app.preferences.current.language, app.preferences.keys) == ("fi", {})
    at_once(app.preferences.change({"shop": "Ours"}))
    switch_to(app, run, "Ola")
    now = app.preferences.current
    assert (now.language, now.theme, now.shop, app.preferences.keys) == ("sv", "dark", "Ours", {"orders": "F7"})


def test_a_wrong_pin_is_logged_and_each_further_one_waits_longer_also_after_a_start(
    open_app: OpenApp, run: Run
) -> None:
    now = [NOW]
    app = open_app(now=lambda: now[0])
    hire(app, run)
    for _ in range(3):
        assert code_of(lambda: run(app.staff.sign_in("Ola", "0000"))) == "wrong_pin"
    assert app.staff.seconds_to_wait("Ola") == 0
    assert code_of(lambda: run(app.staff.sign_in("Ola", "0000"))) == "wrong_pin"
    assert app.staff.seconds_to_wait("Ola") == 5
    run(app.close())
    app = open_app(now=lambda: now[0])
    with pytest.raises(Invalid) as refused:
        run(app.staff.sign_in("Ola", PINS["Ola"]))  # the right one, too: else it would be guessed in the pauses
    assert (refused.value.code, refused.value.values["wait"]) == ("pin_too_soon", "0:05")
    switch_to(app, run, "Mona")  # only the one whose PIN was tried waits
    now[0] += timedelta(seconds=5)
    switch_to(app, run, "Ola")
    assert code_of(lambda: run(app.staff.sign_in("Ola", "0000"))) == "wrong_pin"  # and counts from the beginning
    assert app.staff.seconds_to_wait("Ola") == 0
    assert [each for each in told(app) if each[1] == What.WRONG_PIN] == [
        *[("Kari", What.WRONG_PIN, "Ola")] * 4, ("Ola", What.WRONG_PIN, "Ola")
    ]  # fmt: skip


def test_a_clock_that_is_set_back_locks_nobody_out(open_app: OpenApp, run: Run) -> None:
    now = [NOW + timedelta(days=900)]
    app = open_app(now=lambda: now[0])
    hire(app, run)
    for _ in range(4):
        assert code_of(lambda: run(app.staff.sign_in("Ola", "0000"))) == "wrong_pin"
    now[0] = NOW
    assert code_of(lambda: run(app.staff.sign_in("Ola", PINS["Ola"]))) == "pin_too_soon"
    now[0] += timedelta(seconds=5)
    switch_to(app, run, "Ola")


def test_many_tries_at_once_win_nothing(app: App, run: Run) -> None:
    """Each is counted before it is looked at, so that only the free ones are looked at."""
    hire(app, run)

    async def storm() -> list[object]:
        tries = [app.staff.sign_in("Ola", f"{pin:04}") for pin in range(50)]
        return list(await asyncio.gather(*tries, return_exceptions=True))

    codes = [getattr(each, "code", "") for each in run(storm())]
    assert (codes.count("wrong_pin"), codes.count("pin_too_soon")) == (4, 46)


def test_a_changed_pin_is_dead_at_once_and_so_is_a_removed_person(open_app: OpenApp, run: Run) -> None:
    """In a program that runs since before, too."""
    mine, other = open_app(), open_app()
    hire(mine, run)
    switch_to(other, run, "Ola")
    run(mine.staff.change("Ola", Role.CLERK, 100, "7316"))
    assert (other.staff.present, other.staff.locked) == (None, True)
    assert code_of(lambda: at_once(other.checkout.save(order()))) == "sign_in_needed"
    assert code_of(lambda: run(other.staff.sign_in("Ola", PINS["Ola"]))) == "wrong_pin"
    run(other.staff.sign_in("Ola", "7316"))
    at_once(other.checkout.save(order()))
    at_once(mine.staff.remove("Ola"))
    assert code_of(lambda: at_once(other.checkout.save(order()))) == "sign_in_needed"
    assert code_of(lambda: run(other.staff.sign_in("Ola", "7316"))) == "person_unknown"


class FitsAll:
    """Says of every PIN that it is right."""

    def hash(self, pin: str) -> str:
        """Never asked here."""
        raise NotImplementedError

    def fits(self, pin: str, pin_hash: str) -> bool:
        """Whatever it is."""
        return True


def test_a_pin_that_dies_while_it_is_looked_at_is_dead(open_app: OpenApp, run: Run) -> None:
    mine, other = open_app(), open_app()
    hire(mine, run)

    slow = Staff(work_of(other), FitsAll(), other.memory)
    for meanwhile in (
        lambda: store_of(mine).people.change(Person("Ola", Role.CLERK, None, "another")),
        lambda: store_of(mine).people.remove("Ola"),
    ):

        async def sign_in(change: Callable[[], None] = meanwhile) -> None:
            trying = asyncio.ensure_future(slow.sign_in("Ola", PINS["Ola"]))
            await asyncio.sleep(0)  # the hash that it is held against has been read
            with store_of(mine).write():
                change()
            await trying

        assert code_of(lambda: run(sign_in())) == "wrong_pin"


def test_whoever_changes_the_own_pin_stays_at_the_till(app: App, run: Run) -> None:
    hire(app, run)
    switch_to(app, run, "Ola")
    assert code_of(lambda: run(app.staff.change_own_pin("0000", "7316"))) == "wrong_pin"
    assert code_of(lambda: run(app.staff.change_own_pin(PINS["Ola"], "1111"))) == "pin_simple"
    run(app.staff.change_own_pin(PINS["Ola"], "7316"))
    assert app.session.who == "Ola"
    at_once(app.staff.lock())
    assert code_of(lambda: run(app.staff.change_own_pin("7316", "8427"))) == "sign_in_needed"
    run(app.staff.sign_in("Ola", "7316"))


def test_an_owner_changes_what_people_may_do_and_it_holds_at_once(app: App, run: Run) -> None:
    hire(app, run)
    run(app.staff.change("ola", Role.MANAGER, None))
    switch_to(app, run, "Ola")
    at_once(app.preferences.change({"shop": "Ours"}))
    assert code_of(lambda: run(app.staff.change("Ola", Role.OWNER, None))) == "act_not_allowed"
    switch_to(app, run, "Kari")
    run(app.staff.change("Ola", Role.CLERK, 7))
    assert [(each.name, each.role, each.refund_limit) for each in app.staff.everybody][-1] == ("Ola", Role.CLERK, 7)
    run(app.staff.change("Kari", Role.OWNER, 7, "6284"))
    assert app.staff.present is not None
    assert app.staff.present.refund_limit is None


def test_somebody_stays_the_owner_until_nobody_is_left(app: App, run: Run) -> None:
    hire(app, run)
    app.memory.keep(Remembered.ORDER_PANEL, "notes")
    assert code_of(lambda: at_once(app.staff.remove("Kari"))) == "last_owner"
    assert code_of(lambda: run(app.staff.change("Kari", Role.MANAGER, None))) == "last_owner"
    assert code_of(lambda: at_once(app.staff.remove("Per"))) == "person_unknown"
    run(app.staff.change("Mona", Role.OWNER, None))
    run(app.staff.change("Kari", Role.MANAGER, None))
    switch_to(app, run, "Mona")
    for name in ("Kari", "Ola"):
        at_once(app.staff.remove(name))
    at_once(app.staff.remove("Mona"))
    assert (app.staff.everybody, app.staff.locked, app.session.who) == ((), False, "")
    at_once(app.checkout.save(order()))
    assert [each[1:] for each in told(app)[-3:]] == [(What.PERSON_REMOVED, name) for name in ("Kari", "Ola", "Mona")]


def test_an_owner_who_leaves_the_others_leaves_the_till_locked(app: App, run: Run) -> None:
    hire(app, run)
    run(app.staff.change("Mona", Role.OWNER, None))
    at_once(app.staff.remove("Kari"))
    assert app.staff.locked
    switch_to(app, run, "Mona")


def test_a_forgotten_pin_is_recovered_for_an_owner_only_and_logged(open_app: OpenApp, run: Run) -> None:
    app = open_app()
    hire(app, run)
    run(app.close())
    app = open_app()
    assert code_of(lambda: run(app.staff.recover("Ola", "7316"))) == "not_owner"
    assert code_of(lambda: run(app.staff.recover("Per", "7316"))) == "person_unknown"
    assert code_of(lambda: run(app.staff.recover("Kari", "12"))) == "pin_unusable"
    run(app.staff.recover("Kari", "7316"))
    assert app.staff.locked  # it signs nobody in
    run(app.staff.sign_in("Kari", "7316"))
    assert ("", What.PIN_RECOVERED, "Kari") in told(app)


def test_the_till_locks_itself_after_as_long_as_the_owner_says(app: App, run: Run) -> None:
    hire(app, run)
    assert app.staff.lock_after == 10
    app.staff.lock_itself_after(0)
    assert app.staff.lock_after == 0
    for wrong in (-1, 481):
        assert code_of(lambda minutes=wrong: app.staff.lock_itself_after(minutes)) == "lock_minutes"
    switch_to(app, run, "Mona")
    assert code_of(lambda: app.staff.lock_itself_after(1)) == "act_not_allowed"


def test_those_are_named_who_may_stand_beside_somebody(app: App, run: Run) -> None:
    hire(app, run)
    run(app.staff.change("Mona", Role.MANAGER, 1_000))
    switch_to(app, run, "Ola")
    assert [each.name for each in app.staff.approvers(Act.REFUND, 1_000)] == ["Kari", "Mona"]
    assert [each.name for each in app.staff.approvers(Act.REFUND, 1_001)] == ["Kari"]
    assert [each.name for each in app.staff.approvers(Act.JUDGE)] == ["Kari", "Mona"]
    at_once(app.staff.lock())
    assert [each.name for each in app.staff.approvers(Act.PEOPLE)] == ["Kari"]


def test_a_person_whom_somebody_else_changed_meanwhile_is_not_overwritten(app: App, run: Run) -> None:
    run(app.staff.add("Kari", "4826"))
    run(app.staff.add("Ola", "4826", Role.CLERK, 100))
    seen = (Role.CLERK, 100)
    run(app.staff.change("Ola", Role.MANAGER, None, seen=seen))
    with pytest.raises(Invalid) as refused:
        run(app.staff.change("Ola", Role.CLERK, 200, seen=seen))
    assert (refused.value.code, refused.value.values) == ("person_changed_meanwhile", {"name": "Ola"})
    run(app.staff.change("Ola", Role.MANAGER, None, seen=seen))  # the very same
    run(app.staff.change("Ola", Role.CLERK, 200, seen=(Role.MANAGER, None)))
    assert (app.staff.named("Ola").role, app.staff.named("Ola").refund_limit) == (Role.CLERK, 200)
