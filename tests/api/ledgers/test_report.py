"""The reads of the Report API, by the documented examples, and what is made of strange answers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.api.client import Vipps
from app.domain.ledger.ledger_entry import Account, Ledger, LedgerEntry
from app.errors import Uncertain
from tests.conftest import Run
from tests.support.scripted import Scripted, http

ENTRY = {
    "pspReference": "3343121302",
    "time": "2020-10-05T22:00:00.000000+0200",
    "ledgerDate": "2020-10-06",
    "entryType": "capture",
    "reference": "acme-1",
    "currency": "NOK",
    "amount": 10000,
    "balanceBefore": 5,
    "balanceAfter": 10005,
    "recipientHandle": "api:123455",
    "new": {"fields": ["come", "without notice"]},
}


def test_ledgers_are_listed_page_by_page(vipps: Vipps, service: Scripted, run: Run) -> None:
    ledger = {
        "ledgerId": "302321",
        "currency": "NOK",
        "payoutBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"},
        "owner": {"scheme": "business:NO:ORG", "id": "987654321"},
        "settlesForRecipientHandles": ["api:123455"],
        "salesUnits": [{"name": "ACME Fitness Oslo", "recipientHandle": "api:123455"}],
    }
    nothing = {"currency": None, "payoutBankAccount": None, "settlesForRecipientHandles": None}
    service.script = [
        http(200, {"items": [ledger], "cursor": "a+b"}),
        http(200, {"items": [{"ledgerId": "7"}, {"ledgerId": "8", **nothing}], "cursor": "c"}),
        http(200, {"items": [{"ledgerId": "9", "payoutBankAccount": {"id": None}}], "cursor": "d"}),
        http(200, {"items": None, "cursor": None}),
    ]
    assert run(vipps.report.ledgers()) == (
        Ledger("302321", "NOK", "86011117947", ("api:123455",)),
        Ledger("7", "", "", ()),
        Ledger("8", "", "", ()),
        Ledger("9", "", "", ()),
    )
    assert [call.path.partition("?")[2] for call in service.calls] == ["", "cursor=a%2Bb", "cursor=c", "cursor=d"]
    assert {call.path.partition("?")[0] for call in service.calls} == {"/settlement/v1/ledgers"}


def test_a_list_of_ledgers_that_never_ends_is_left(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(200, {"items": [], "cursor": "again"})] * 100
    assert run(vipps.report.ledgers()) == ()


def test_a_page_of_the_stream(vipps: Vipps, service: Scripted, run: Run) -> None:
    bare = {"time": "2020-10-06T00:00:00Z", "entryType": "fees-retained", "amount": -1, "balanceBefore": 1,
            "balanceAfter": 0, "reference": None}  # fmt: skip
    service.script = [http(200, {"items": [ENTRY, bare], "cursor": "next=", "tryLater": True})]
    page = run(vipps.report.feed("302321", Account.FUNDS, "this="))
    at = datetime(2020, 10, 5, 20, tzinfo=UTC)
    first = LedgerEntry(
        0, "capture", at, date(2020, 10, 6), 10000, 5, 10005, "3343121302", "acme-1", "NOK", "api:123455"
    )
    midnight = datetime(2020, 10, 6, tzinfo=UTC)
    second = LedgerEntry(1, "fees-retained", midnight, date(2020, 10, 6), -1, 1, 0, currency="")
    assert page == ((first, second), "next=", True)
    assert service.calls[0].path == "/report/v2/ledgers/302321/funds/feed?cursor=this%3D"


@pytest.mark.parametrize(("said", "later"), [({}, False), ({"tryLater": None}, False), ({"tryLater": True}, True)])
def test_a_page_with_nothing_on_it(
    vipps: Vipps, service: Scripted, run: Run, said: dict[str, bool | None], *, later: bool
) -> None:
    service.script = [http(200, {"items": [], "cursor": "c", **said})]
    assert run(vipps.report.feed("1", Account.FUNDS, "")) == ((), "c", later)


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {"items": [], "cursor": ""},
        {"items": [{**ENTRY, "time": "yesterday"}], "cursor": "c"},
        {"items": [{**ENTRY, "time": "2020-10-05T00:00:00"}], "cursor": "c"},
        {"items": [{**ENTRY, "amount": 1.5}], "cursor": "c"},
    ],
)
def test_what_cannot_be_read_is_never_half_read(vipps: Vipps, service: Scripted, run: Run, answer: Any) -> None:
    service.script = [http(200, answer)]
    with pytest.raises(Uncertain):
        run(vipps.report.feed("1", Account.FEES, ""))
    assert service.calls[0].path == "/report/v2/ledgers/1/fees/feed"
