"""What stays unclear is compared and judged on the command line."""

from dataclasses import replace
from functools import partial

import pytest

from app import runtime
from app.api.client import Vipps
from app.domain.payment import Event
from tests.commands.conftest import Kvitt
from tests.support.clocks import Clock
from tests.support.portal import in_the_portal
from tests.support.stage import Stage

REFERENCE = "TEST-0001"


def test_there_is_nothing_to_compare_where_all_is_clear(kvitt: Kvitt) -> None:
    assert (
        kvitt("order", "new", "--line", "Hoodie;h1;1;499;25", "--phone", "41234567", "--reference", REFERENCE).code == 0
    )
    for line in (("compare", REFERENCE), ("judge", REFERENCE, "--none", "--reason", "why")):
        told = kvitt("order", *line)
        assert (told.code, "nothing to compare" in told.err) == (2, True)
    for more in ((), ("--none", "--movement", "psp-1")):
        assert kvitt("order", "judge", REFERENCE, *more, "--reason", "why").code == 2


def test_what_stays_unclear_is_compared_and_judged(
    kvitt: Kvitt, sandbox: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A capture whose answer is lost, beside one in the portal, in a log that tells no keys."""
    events, clock = Vipps.events, Clock()

    async def keyless(vipps: Vipps, reference: str) -> tuple[Event, ...]:
        return tuple(replace(event, key="") for event in await events(vipps, reference))

    monkeypatch.setattr(Vipps, "events", keyless)
    monkeypatch.setattr(runtime, "build", partial(runtime.build, now=clock))
    line = ("--line", "Hoodie;h1;1;499;25", "--phone", "41234567", "--reference", REFERENCE)
    assert kvitt("order", "new", *line, "--send").code == 0
    sandbox.approve(REFERENCE)
    assert kvitt("sync").code == 0
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    assert kvitt("order", "capture", REFERENCE, "--amount", "99").code == 4
    sandbox.faults()
    in_the_portal(sandbox, "capture", REFERENCE, 20_000)
    clock.advance(25 * 3600)
    told = kvitt("order", "compare", REFERENCE)
    assert [row.split()[-1] for row in told.out.splitlines()[2:4]] == ["step", "elsewhere"]
    found = kvitt("order", "compare", REFERENCE, "--json").json
    assert (found["kind"], found["total"]) == ("capture", 29_900)
    (ours,) = (each["psp_reference"] for each in found["movements"] if each["may_be_this_step"])
    judged = kvitt("order", "judge", REFERENCE, "--movement", ours, "--reason", "portal", "--json")
    assert (judged.code, judged.json["captured"], judged.json["open_operations"]) == (0, 29_900, [])
