"""Report: ledgers, entries by date and as a stream, on the production face alone."""

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.sandbox.clock import Clock
from app.sandbox.exchange.context import ApiContext
from app.sandbox.http.call import Call
from app.sandbox.report.api import Report
from app.sandbox.server import APIS
from app.sandbox.shelf import Shelf
from app.sandbox.units import MAIN
from app.sandbox.world import World
from tests.sandbox.conftest import Till

LEDGER = "305501"
Json = dict[str, Any]


def read(till: Till, path: str, **changed: str | None) -> httpx.Response:
    return till.http.get(path, headers=till.headers(**changed))


def page(till: Till, topic: str, rest: str = "feed", **query: str) -> Json:
    answer = till.http.get(f"/report/v2/ledgers/{LEDGER}/{topic}/{rest}", params=query, headers=till.headers())
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


def short(found: Json) -> list[tuple[str, int, int]]:
    return [(entry["entryType"], entry["amount"], entry["balanceAfter"]) for entry in found["items"]]


def sell(till: Till, value: int = 10_000) -> str:
    reference = till.approved_payment(amount={"value": value, "currency": "NOK"})
    assert till.capture(reference, value).status_code == 200
    return reference


def plan(till: Till, **changes: Any) -> Json:
    found: Json = till.control("/ledgers/555501", changes)
    return found


def plant(till: Till, kind: str, **words: Any) -> Json:
    found: Json = till.control("/ledgers/555501/entries", {"type": kind, **words})
    return found


def go_on(till: Till, days: int = 1) -> None:
    """To just after the end of a ledger date, with a new token."""
    till.control("/ledgers/555501/next-days", {"days": days})
    till.token = till.fetch_token().json()["access_token"]


class Desk:
    """A sandbox without a socket, at a time that the test chooses."""

    def __init__(self, at: datetime, shelf: Shelf) -> None:
        self.at = at
        self.world = World(shelf, Clock(source=lambda: self.at.timestamp()))
        self.unit = self.world.change_unit(MAIN.changed({"name": "ACME Fitness Oslo"}))
        self.context = ApiContext(self.world, APIS)
        self.books = self.context.api(Report).books

    def read(self, path: str) -> Json:
        token = self.world.gate.token(
            {
                "ocp-apim-subscription-key": self.unit.subscription_key,
                "client_id": self.unit.client_id,
                "client_secret": self.unit.client_secret,
            },
            3600,
        )["access_token"]
        headers = {"ocp-apim-subscription-key": self.unit.subscription_key, "authorization": f"Bearer {token}"}
        name = {"ledgers": 0, "feed": 2}.get(path.rsplit("/", 1)[1], 1)
        call = Call(
            operation="report",
            method="GET",
            path=path,
            reference=path.split("/")[4] if name else "",
            query="",
            headers=headers,
            body=b"",
            trace_id="",
        )
        found: Json = json.loads(self.context.api(Report).calls()[name].act(call).body)
        return found

    def pay(self, reference: str, value: int, *captures: int) -> None:
        body: Json = {
            "amount": {"value": value, "currency": "NOK"},
            "paymentMethod": {"type": "WALLET"},
            "reference": reference,
            "userFlow": "WEB_REDIRECT",
            "returnUrl": "https://example.com",
        }
        payment, _ = self.world.approve(self.world.create(self.unit, body, reference))
        for part in captures:
            self.at += timedelta(minutes=1)
            payment = self.world.capture(payment, self.unit, part, None)


@pytest.fixture
def desk(shelf: Shelf) -> Desk:
    return Desk(datetime(2026, 10, 5, 9, tzinfo=UTC), shelf)


def test_documented_list_of_ledgers(desk: Desk) -> None:
    """The example of the documentation, to the letter; the sales unit alone is ours."""
    known = {"bank_account": "86011117947", "owner": "987654321", "ledger_id": "302321"}
    desk.books.change_plan(MAIN.msn, known)
    said = json.dumps(desk.read("/settlement/v1/ledgers")).replace(MAIN.msn, "123455")
    assert json.loads(said) == {
        "items": [
            {
                "ledgerId": "302321",
                "currency": "NOK",
                "payoutBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"},
                "owner": {"scheme": "business:NO:ORG", "id": "987654321"},
                "settlesForRecipientHandles": ["api:123455"],
                "salesUnits": [{"name": "ACME Fitness Oslo", "recipientHandle": "api:123455"}],
            }
        ],
        "cursor": "",
    }


def test_documented_day(desk: Desk) -> None:
    """The model day of the documentation: three captures, two of one order, a refund, and a net payout."""
    desk.books.change_plan(MAIN.msn, {"ledger_id": "12345", "fee_basis_points": 0, "fee_fixed": 400})
    desk.pay("order-1", 20_000, 10_000, 10_000)
    desk.pay("order-2", 20_000, 20_000)
    desk.at += timedelta(minutes=1)
    first = desk.world.look(desk.unit, "order-1")
    desk.world.refund(first, desk.unit, 10_000, None)
    desk.at += timedelta(days=1)
    found = {topic: desk.read(f"/report/v2/ledgers/12345/{topic}/dates/2026-10-05") for topic in ("funds", "fees")}
    assert short(found["funds"]) == [
        ("capture", 10_000, 10_000),
        ("capture", 10_000, 20_000),
        ("capture", 20_000, 40_000),
        ("refund", -10_000, 30_000),
        ("fees-retained", -1_200, 28_800),
        ("payout-scheduled", -28_800, 0),
    ]
    assert short(found["fees"]) == [
        ("capture-fee", -400, -400),
        ("capture-fee", -400, -800),
        ("capture-fee", -400, -1_200),
        ("fees-retained", 1_200, 0),
    ]
    funds, fees = found["funds"]["items"], found["fees"]["items"]
    assert [entry.get("reference") for entry in funds] == ["order-1"] * 2 + ["order-2", "order-1", "", None]
    assert [entry["pspReference"] for entry in fees[:3]] == [entry["pspReference"] for entry in funds[:3]]
    assert funds[5]["pspReference"] == "12345-2000001"
    assert {entry["ledgerDate"] for entry in funds + fees} == {"2026-10-05"}
    assert funds[0]["time"] == "2026-10-05T09:01:10.000000Z"
    logged = [event.psp_reference for event in desk.world.look(desk.unit, "order-1").events if event.name == "CAPTURED"]
    assert [entry["pspReference"] for entry in funds[:2]] == logged
    assert not found["funds"]["hasMore"]
    assert not found["funds"]["tryLater"]
    assert "cursor" not in found["funds"]


def test_a_capture_comes_after_its_lag_and_the_feed_goes_on(till: Till) -> None:
    reference = sell(till)
    empty = page(till, "funds")
    assert (empty["items"], empty["tryLater"]) == ([], True)
    till.wait(11)
    first = page(till, "funds", cursor=empty["cursor"])
    assert short(first) == [("capture", 10_000, 10_000)]
    assert first["items"][0]["reference"] == reference
    assert first["items"][0]["recipientHandle"] == "api:555501"
    assert first["items"][0]["currency"] == "NOK"
    assert first["tryLater"] is True, "caught up, with entries"
    till.wait(5)
    assert short(page(till, "fees")) == [("capture-fee", -399, -399)], "2.99 % and one krone"
    again = page(till, "funds", cursor=first["cursor"])
    assert (again["items"], again["cursor"]) == ([], first["cursor"])
    go_on(till)
    assert short(page(till, "funds", cursor=first["cursor"])) == [
        ("fees-retained", -399, 9_601),
        ("payout-scheduled", -9_601, 0),
    ]
    assert page(till, "funds", cursor=empty["cursor"])["items"][:1] == first["items"], "an old cursor is good for ever"


def test_pages_of_a_date_and_the_empty_page_after_a_full_one(till: Till) -> None:
    till.control("/settings", {"report_page": 2})
    for _ in range(4):
        sell(till, 100)
    till.wait(20)
    today = page(till, "funds")["items"][0]["ledgerDate"]
    first = page(till, "funds", f"dates/{today}")
    assert (len(first["items"]), first["hasMore"], first["tryLater"]) == (2, True, True)
    second = page(till, "funds", f"dates/{today}", cursor=first["cursor"])
    assert (len(second["items"]), second["hasMore"]) == (2, True)
    third = page(till, "funds", f"dates/{today}", cursor=second["cursor"])
    assert third == {"items": [], "hasMore": False, "tryLater": True}
    till.control("/settings", {"report_page": 1000, "report_empty_page_every": 1})
    whole = page(till, "funds", f"dates/{today}")
    assert (len(whole["items"]), whole["hasMore"]) == (4, True)
    assert page(till, "funds", f"dates/{today}", cursor=whole["cursor"])["items"] == []
    till.control("/settings", {"report_open_dates": "empty"})
    assert page(till, "funds", f"dates/{today}") == {"items": [], "hasMore": False, "tryLater": True}


def test_what_is_refused(till: Till) -> None:
    ledgers = "/settlement/v1/ledgers"
    assert read(till, ledgers, Merchant_Serial_Number=None).status_code == 200
    keyless = read(till, ledgers, Ocp_Apim_Subscription_Key=None)
    assert (keyless.status_code, keyless.json()["statusCode"]) == (401, 401), "the gateway's own shape"
    nobody = read(till, ledgers, Authorization="Bearer x")
    assert (nobody.status_code, nobody.json()["code"]) == (401, "Unauthorized")
    foreign = read(till, "/report/v2/ledgers/305502/funds/feed")
    assert (foreign.status_code, foreign.json()["detail"]) == (404, "No such ledgerId")
    assert foreign.headers["content-type"] == "application/problem+json"
    other = base64.b64encode(b'{"ledgerId":"305502","topic":"funds","after":0}').decode()
    for path in (
        "funds/dates/2026-02-30",
        "funds/dates/20260202",
        "sales/feed",
        "funds/feed?cursor=x",
        f"funds/feed?cursor={other}",
        "funds/feed?cursor=MQ==",
    ):
        wrong = read(till, f"/report/v2/ledgers/{LEDGER}/{path}")
        assert (wrong.status_code, wrong.json()["errorCode"]) == (500, 10002), path


def test_filter_faces_and_faults(till: Till) -> None:
    ledgers = "/settlement/v1/ledgers"
    assert len(read(till, f"{ledgers}?settlesForRecipientHandles=api:555501").json()["items"]) == 1
    assert read(till, f"{ledgers}?settlesForRecipientHandles=api:1").json() == {"items": [], "cursor": ""}
    till.faults({"operation": "report", "do": "502", "count": 1})
    assert read(till, ledgers).status_code == 502
    sell(till)
    till.wait(20)
    true = page(till, "funds")
    till.faults({"operation": "report", "do": "wrong_amount", "count": 1})
    assert short(page(till, "funds")) == [("capture", 10_100, 10_000)], "a line that does not do what it says"
    till.faults({"operation": "report", "do": "stale", "count": 2})
    assert page(till, "funds", cursor=true["cursor"])["items"] == [], "another page was never read before"
    assert page(till, "funds") == true
    till.faults()
    till.control("/settings", {"face": "test"})
    for path in (ledgers, f"/report/v2/ledgers/{LEDGER}/funds/feed"):
        assert read(till, path).status_code == 404, "the test environment has no settlements (documented)"
    till.control("/settings", {"face": "production"})
    assert read(till, ledgers).status_code == 200


def test_two_sales_units_on_one_ledger(till: Till) -> None:
    joined = plan(till, joined=["555502"])
    assert joined["joined"] == ["555502"]
    shop = read(till, "/settlement/v1/ledgers").json()["items"]
    assert [known["settlesForRecipientHandles"] for known in shop] == [["api:555501", "api:555502"]]
    till.control("/settings", {"report_page": 1})
    kiosk = next(unit for unit in till.look("/units") if unit["msn"] == "555502")
    other = Till(kiosk | {"url": str(till.http.base_url)})
    first = read(other, "/settlement/v1/ledgers").json()
    assert [known["ledgerId"] for known in first["items"]] == ["305501"]
    rest = read(other, f"/settlement/v1/ledgers?cursor={first['cursor']}").json()
    assert [known["settlesForRecipientHandles"] for known in rest["items"]] == [[]], (
        "its own ledger has no more to settle"
    )
    assert rest["cursor"] == ""
    sell(other, 500)
    other.http.close()
    till.wait(20)
    assert page(till, "funds")["items"][0]["recipientHandle"] == "api:555502"
    refused = till.http.post("/_sandbox/ledgers/555501", json={"joined": ["555503"]})
    assert refused.status_code == 400, "another currency"
    till.control("/units/555505", {"currency": "NOK"})
    taken = till.http.post("/_sandbox/ledgers/555505", json={"joined": ["555502"]})
    assert taken.status_code == 400, "it settles elsewhere already"
