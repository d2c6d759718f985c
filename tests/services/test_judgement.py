"""What the records alone cannot settle is judged by a person: recorded with who and why, and the totals stay the service's."""

from dataclasses import replace

import pytest

from app.domain.codes import Code
from app.domain.operation import Operation, Stage
from app.domain.payment import Aggregate, Event, Seen
from app.domain.problem import Invalid, TroubleCode
from app.errors import Blocked, Uncertain
from app.words.sentences import SENTENCES, outcome
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.inside.program import store_of
from tests.support.inside.service import service_of
from tests.support.plain_orders import order
from tests.support.portal import in_the_portal
from tests.support.stage import Stage as Sandbox

REASON = "Marit captured 200 in the portal"


class Shop:
    """A till at whose sales unit somebody moves money in the portal, and whose log tells no keys."""

    def __init__(self, open_app: OpenApp, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clock, self.sandbox, self.run = Clock(), sandbox, run
        self.app = open_app(now=self.clock)
        at_once(self.app.preferences.change({"staff": "Kari"}))
        self.reference = at_once(self.app.checkout.save(order())).reference
        run(self.app.checkout.send(self.reference))
        sandbox.approve(self.reference)
        run(self.app.watch.once())
        self.service = service_of(self.app)
        events = self.service.events

        async def keyless(reference: str) -> tuple[Event, ...]:
            return tuple(replace(event, key="") for event in await events(reference))

        monkeypatch.setattr(self.service, "events", keyless)

    def lose_capture(self, amount: int, *, arrives: bool) -> Operation:
        """A capture whose answer is lost, and beside which 200 are captured in the portal."""
        self.sandbox.faults(
            {"operation": "capture", "do": "drop_after" if arrives else "drop_before", "count": 1},
            {"operation": "capture", "do": "500", "count": 9},
        )
        self.run(self.app.actions.capture(self.reference, amount))
        self.sandbox.faults()
        in_the_portal(self.sandbox, "capture", self.reference, 20_000)
        self.clock.advance(25 * 3600)  # too late to send the same once more: only a look is left
        self.run(self.app.actions.ask(self.reference))
        pending = self.app.browse.order(self.reference).pending
        assert [(each.stage, each.error) for each in pending] == [(Stage.UNKNOWN, Code.UNCLEAR)]
        return pending[0]

    @property
    def judged(self) -> list[tuple[str, str]]:
        """Who judged, and what is kept of it."""
        return [(entry.who, entry.detail) for entry in self.app.browse.entries() if entry.what == "judged"]


@pytest.fixture
def shop(open_app: OpenApp, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Shop:
    return Shop(open_app, run, sandbox, monkeypatch)


def test_a_person_says_which_movement_it_was(shop: Shop) -> None:
    lost = shop.lose_capture(10_000, arrives=True)
    found = shop.run(shop.app.judgement.compare(shop.reference))
    assert [each.event.amount.minor for each in found.movements] == [10_000, 20_000]
    # What the person compares with is on the time line, too.
    assert {each.event for each in found.movements} <= set(shop.app.browse.events(shop.reference))
    (mine,) = found.candidates
    settled = shop.run(shop.app.judgement.judge(shop.reference, mine.event.psp_reference, REASON))
    assert (settled.id, settled.stage) == (lost.id, Stage.DONE)
    view = shop.app.browse.order(shop.reference)
    assert (view.pending, view.aggregate.captured) == ((), 30_000)
    assert shop.judged == [("Kari", f"{mine.event.psp_reference} · {REASON}")]
    assert shop.app.browse.journal()
    shop.run(shop.app.actions.refund(shop.reference, 100))  # and the order can be worked with again


def test_a_person_says_that_it_was_none_of_them(shop: Shop) -> None:
    shop.lose_capture(10_000, arrives=False)
    assert shop.run(shop.app.judgement.compare(shop.reference)).candidates == ()
    settled = shop.run(shop.app.judgement.judge(shop.reference, "", f"  {REASON}\n"))
    assert (settled.stage, outcome(settled)) == (Stage.REFUSED, SENTENCES[Code.JUDGED_ABSENT])
    assert shop.app.browse.order(shop.reference).aggregate.captured == 20_000
    assert shop.judged == [("Kari", REASON)]
    assert shop.app.browse.journal()
    shop.run(shop.app.actions.capture(shop.reference, 10_000))  # a decision of its own, with a key of its own
    assert shop.sandbox.moved(shop.reference)[-2:] == [("capture", 20_000), ("capture", 10_000)]


def test_nobody_can_make_a_movement_of_what_the_log_does_not_hold(shop: Shop) -> None:
    shop.lose_capture(10_000, arrives=False)
    theirs = shop.run(shop.app.judgement.compare(shop.reference)).movements[0].event.psp_reference
    for psp_reference, reason, code in ((theirs, REASON, "not_this_step"), (theirs, " ", "reason_missing")):
        with pytest.raises(Invalid, match=code):
            shop.run(shop.app.judgement.judge(shop.reference, psp_reference, reason))
    assert shop.app.browse.order(shop.reference).pending
    assert shop.judged == []


def test_what_settles_by_itself_needs_no_judgement(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.lose_capture(10_000, arrives=True)
    monkeypatch.undo()  # the log tells keys from now on
    for act in (lambda: shop.app.judgement.compare(shop.reference),) * 2:
        with pytest.raises(Invalid, match="nothing_to_compare"):
            shop.run(act())
    assert shop.app.browse.order(shop.reference).pending == ()


def test_an_answer_that_cannot_be_true_is_compared_with_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.lose_capture(10_000, arrives=True)
    get = shop.service.get

    async def less(reference: str) -> Seen:
        seen: Seen = await get(reference)
        return replace(seen, aggregate=Aggregate(seen.aggregate.authorized, 1))

    monkeypatch.setattr(shop.service, "get", less)
    with pytest.raises(Uncertain):
        shop.run(shop.app.judgement.judge(shop.reference, "", REASON))
    assert shop.app.browse.order(shop.reference).pending


def test_what_another_till_went_on_with_is_not_judged(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    operation = shop.lose_capture(10_000, arrives=False)
    shop.run(shop.app.judgement.compare(shop.reference))
    store, events = store_of(shop.app), shop.service.events

    async def tried_elsewhere(reference: str) -> tuple[Event, ...]:
        with store.write():
            store.operations.add_try(operation, shop.clock())
        return await events(reference)

    monkeypatch.setattr(shop.service, "events", tried_elsewhere)
    shop.clock.advance(3600)
    with pytest.raises(Blocked, match=TroubleCode.SEEN_TO_ELSEWHERE):
        shop.run(shop.app.judgement.judge(shop.reference, "", REASON))
    assert shop.judged == []
