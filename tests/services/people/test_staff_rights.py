"""Every role × every writing method of every service: what docs/people.md promises is what the services do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator, Sequence
from datetime import UTC, datetime

import pytest

from app.domain.golive.run_record import RunRecord
from app.domain.order import Flow
from app.domain.papers.blocks import Block
from app.domain.papers.printer import Paper, Target, Way
from app.domain.papers.printout import Outcome, Printout
from app.domain.shop.permission import Role
from app.domain.shop.remembered import Remembered
from app.domain.shop.sales_unit import UnitColour
from app.domain.units.pasted_keys import PastedKeys
from app.errors import AppError
from app.runtime import App
from app.services.units.sales_units import TypedUnit
from tests.conftest import Run
from tests.services.test_session import AT_THE_DOOR, FROM_OUTSIDE, changing_methods
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.people import PINS, hire, switch_to
from tests.support.plain_orders import order

NONE = "K-none"
"""No order has this reference: whoever may ask is told so, and nobody is told anything who may not."""
MISSED = Printout(1, 1, datetime(2026, 11, 30, 12, tzinfo=UTC), "payment", "lp", 1, "Kari", Outcome.FAILED)
Try = Callable[[App], object]


async def _begin(_printer: str) -> tuple[int, Sequence[Block]]:
    return 1, ()


async def _end(_copy: int, _outcome: Outcome) -> None:
    pass


COUNTER: dict[tuple[str, str], Try] = {
    ("Actions", "capture"): lambda app: app.actions.capture(NONE),
    ("Actions", "ship"): lambda app: app.actions.ship(NONE, {}, release_rest=True),
    ("Actions", "release"): lambda app: app.actions.release(NONE),
    ("Actions", "cancel"): lambda app: app.actions.cancel(NONE),
    ("Actions", "cancel_or_release"): lambda app: app.actions.cancel_or_release(NONE),
    ("Actions", "keep"): lambda app: app.actions.keep(NONE),
    ("Actions", "ship_later"): lambda app: app.actions.ship_later(NONE),
    ("Actions", "reveal_phone"): lambda app: app.actions.reveal_phone(NONE),
    ("Actions", "refund"): lambda app: app.actions.refund(NONE),
    ("Actions", "refund_lines"): lambda app: app.actions.refund_lines(NONE, {}),
    ("Checkout", "save"): lambda app: app.checkout.save(order()),
    ("Checkout", "change"): lambda app: app.checkout.change(NONE, order()),
    ("Checkout", "discard"): lambda app: app.checkout.discard(NONE),
    ("Checkout", "send"): lambda app: app.checkout.send(NONE),
    ("Checkout", "switch"): lambda app: app.checkout.switch(NONE, Flow.QR),
    ("Notes", "add"): lambda app: at_once(app.notes.add(NONE, "text")),
    ("Notes", "edit"): lambda app: at_once(app.notes.edit(NONE, 1, "text")),
    ("Notes", "remove"): lambda app: at_once(app.notes.remove(NONE, 1)),
    ("Notes", "tag"): lambda app: at_once(app.notes.tag(NONE, "tag")),
    ("Notes", "untag"): lambda app: at_once(app.notes.untag(NONE, "tag")),
    ("Understanding", "case_card_with_person"): lambda app: app.understanding.case_card_with_person(NONE),
    ("Printing", "print"): lambda app: app.printing.print(NONE),
    ("Printing", "print_missed"): lambda app: app.printing.print_missed(NONE, MISSED),
    ("Printing", "hand_over"): lambda app: at_once(app.printing.hand_over(NONE, "file", lambda blocks: None)),
    ("PrintQueue", "clear"): lambda app: app.upkeep.print_queue.clear(),
    ("Printing", "print_page"): lambda app: app.printing.print_page(_begin, _end),
    ("DayClosing", "close"): lambda app: at_once(app.day_closing.close()),
    ("Printing", "print_sample"): lambda app: app.printing.print_sample(Target(Way.NONE), Paper.WIDE),
    ("ManyOrders", "ship"): lambda app: app.many_orders.ship([]),
    ("ManyOrders", "go_on"): lambda app: app.many_orders.go_on(),
    ("ManyOrders", "cancel"): lambda app: app.many_orders.cancel(),
    ("ManyOrders", "forget"): lambda app: app.many_orders.forget(),
    ("SalesUnits", "use"): lambda app: app.units.use(1),
    ("Tracking", "show"): lambda app: app.tracking.show(NONE, "Posten", "1"),
}
"""What everybody with a PIN may do."""
ALWAYS: dict[tuple[str, str], Try] = {
    ("Actions", "ask"): lambda app: app.actions.ask(NONE),
    ("Judgement", "compare"): lambda app: app.judgement.compare(NONE),
    ("Recipients", "fetch"): lambda app: app.recipients.fetch(NONE),
    ("Recipients", "listen"): lambda app: app.recipients.listen(),
    ("DayFolder", "write"): lambda app: app.day_folder.write(),
    ("LedgerReading", "read"): lambda app: app.ledger_reading.read(),
    ("LedgerReading", "read_file"): lambda app: app.ledger_reading.read_file(b""),
    ("Tracking", "read_shown"): lambda app: app.tracking.read_shown(NONE),
    ("SalesUnits", "look"): lambda app: app.units.look(),
    ("Reports", "count"): lambda app: app.reports.count(),
    ("IndexBuild", "run"): lambda app: app.index_build.run(),
    ("IndexBuild", "build_whole"): lambda app: app.index_build.build_whole(lambda progress: None),
    ("IndexBuild", "build_step"): lambda app: app.index_build.build_step(1),
    ("Erasing", "go_on"): lambda app: app.erasing.go_on(),
    ("Erasing", "forget_words"): lambda app: app.erasing.forget_words(),
    ("Erasing", "settle"): lambda app: app.erasing.settle("nobody", [1], "done"),
    ("Memory", "keep"): lambda app: app.memory.keep(Remembered.CARRIER, "Posten"),
    ("Memory", "keep_shared"): lambda app: app.memory.keep_shared(Remembered.OWN_SEARCH, "kari", "Hers"),
    ("DeskLists", "save"): lambda app: app.lists.save("Hers", "kari"),
    ("DeskLists", "rename"): lambda app: app.lists.rename("Hers", "His"),
    ("DeskLists", "remove"): lambda app: app.lists.remove("Hers"),
    ("DeskLists", "raise_alarms"): lambda app: app.lists.raise_alarms(),
    ("Preferences", "change_keys"): lambda app: at_once(app.preferences.change_keys({})),
    ("Preferences", "undo"): lambda app: at_once(app.preferences.undo()),
}
"""What goes on behind the lock, too."""
WITH_TWO: dict[tuple[str, str], Try] = {
    ("Judgement", "judge"): lambda app: app.judgement.judge(NONE, "psp", ""),
    ("ForeignPayments", "take_in"): lambda app: app.foreign.take_in(NONE),
}
"""What a clerk needs a second person for."""
MANAGERS: dict[tuple[str, str], Try] = {
    ("Abilities", "allow_parts"): lambda app: app.abilities.allow_parts(),
    ("Abilities", "allow_push"): lambda app: app.abilities.allow_push(),
    ("GoingLive", "keep"): lambda app: at_once(app.going_live.keep(lambda _: RunRecord())),
    ("Erasing", "erase"): lambda app: app.erasing.erase("47 999"),
    ("HandingOut", "of"): lambda app: at_once(app.handing_out.of("47 999")),
    ("Retention", "run"): lambda app: app.retention.run(),
    ("Catalogue", "save"): lambda app: at_once(app.catalogue.save(None)),  # type: ignore[arg-type]
    ("Catalogue", "apply"): lambda app: at_once(app.catalogue.apply(None)),  # type: ignore[arg-type]
    ("Preferences", "change"): lambda app: at_once(app.preferences.change({"shop": "Ours"})),
    ("SalesUnits", "add"): lambda app: app.units.add(TypedUnit("")),
    ("SalesUnits", "change"): lambda app: at_once(app.units.change(1, "", UnitColour.NONE)),
    ("SalesUnits", "replace_keys"): lambda app: app.units.replace_keys(1, PastedKeys()),
    ("SalesUnits", "remove"): lambda app: app.units.remove(1),
    ("Preferences", "reset"): lambda app: at_once(app.preferences.reset(["shop"])),
    ("Stickers", "make"): lambda app: app.stickers.make(""),
    ("Stickers", "delete"): lambda app: app.stickers.delete("none"),
    ("Webhooks", "hear_check_ins"): lambda app: app.webhooks.hear_check_ins(),
    ("Webhooks", "register"): lambda app: app.webhooks.register("no address"),
    ("Webhooks", "listed"): lambda app: app.webhooks.listed(),
    ("Webhooks", "delete"): lambda app: app.webhooks.delete("none"),
}
OWNERS: dict[tuple[str, str], Try] = {
    ("Staff", "add"): lambda app: app.staff.add("", ""),
    ("Staff", "change"): lambda app: app.staff.change("Per", Role.CLERK, 0),
    ("Staff", "remove"): lambda app: at_once(app.staff.remove("Per")),
}
ELSEWHERE = {
    *(("Actions", "release_rest"), ("Staff", "change_own_pin")),
    *(("Retention", "keep"), ("LedgerReading", "keep"), ("DayFolder", "keep")),
}
"""The rest was decided on with its capture; the own PIN is in `test_staff.py`; what a setting decided goes on for ever."""
NOT_ALLOWED = {"act_not_allowed", "second_person_needed", "sign_in_needed"}


def test_the_walk_leaves_no_method_out() -> None:
    named = [*COUNTER, *ALWAYS, *WITH_TWO, *MANAGERS, *OWNERS]
    assert len(named) == len(set(named))
    assert set(named) | ELSEWHERE | AT_THE_DOOR == set(changing_methods()) - FROM_OUTSIDE


def ways(app: App, run: Run) -> Iterator[tuple[tuple[str, str], str]]:
    """Each method tried by whoever is at the till, and which right was missing."""
    for method, attempt in (COUNTER | ALWAYS | WITH_TWO | MANAGERS | OWNERS).items():
        code = ""
        try:
            done = attempt(app)
            if isinstance(done, Coroutine):
                run(done)
        except AppError as refused:
            code = refused.code
        except (AttributeError, TypeError):
            assert method[0] == "Catalogue"  # what it was given is nothing: it may, and came that far
        yield method, code if code in NOT_ALLOWED else ""


@pytest.mark.parametrize("name", ["", "Ola", "Mona", "Kari"])
def test_every_role_may_do_just_what_is_promised(app: App, run: Run, name: str) -> None:
    hire(app, run)
    switch_to(app, run, name)
    lacking = {
        "": dict.fromkeys([*COUNTER, *WITH_TWO, *MANAGERS, *OWNERS], "sign_in_needed"),
        "Ola": dict.fromkeys([*MANAGERS, *OWNERS], "act_not_allowed") | dict.fromkeys(WITH_TWO, "second_person_needed"),
        "Mona": dict.fromkeys(OWNERS, "act_not_allowed"),
        "Kari": {},
    }[name]
    assert {method: code for method, code in ways(app, run) if code} == lacking
    assert store_of(app).operations.pending() == ()


def test_without_people_nothing_is_asked_of_anybody(app: App, run: Run) -> None:
    assert {method: code for method, code in ways(app, run) if code} == {}


@pytest.mark.parametrize("method", list(WITH_TWO))
def test_what_needs_two_is_done_with_a_second_person(app: App, run: Run, method: tuple[str, str]) -> None:
    hire(app, run)
    switch_to(app, run, "Ola")
    with pytest.raises(AppError) as refused:
        run(WITH_TWO[method](app))  # type: ignore[arg-type]
    right = refused.value.values["right"]
    with pytest.raises(AppError) as refused:
        run(app.staff.with_second("Mona", PINS["Mona"], WITH_TWO[method](app), right))  # type: ignore[arg-type]
    assert refused.value.code not in NOT_ALLOWED
