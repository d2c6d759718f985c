"""The accounting partner: a token of its own, and every ledger."""

import httpx

from app.sandbox.report.accountant import CLIENT_ID, CLIENT_SECRET, PATH
from tests.sandbox.conftest import Till
from tests.sandbox.report.test_api import plan, sell

FORM = {"grant_type": "client_credentials"}


def test_all_ledgers_without_any_other_key(till: Till) -> None:
    said = till.http.post(PATH, data=FORM, auth=(CLIENT_ID, CLIENT_SECRET)).json()
    assert (said["token_type"], said["expires_in"]) == ("Bearer", 900)
    bearer = {"Authorization": f"Bearer {said['access_token']}"}
    seen = till.http.get("/settlement/v1/ledgers", headers=bearer).json()["items"]
    assert [known["ledgerId"] for known in seen] == ["305501", "305502", "305503", "305504", "305505"]
    assert [known["currency"] for known in seen] == ["NOK", "NOK", "DKK", "EUR", "SEK"]
    assert till.http.get("/report/v2/ledgers/305503/funds/feed", headers=bearer).status_code == 200
    assert till.http.get("/management/v1/sales-units", headers=bearer).status_code == 401
    till.wait(901)
    assert till.http.get("/settlement/v1/ledgers", headers=bearer).status_code == 401


def test_a_published_client(till: Till) -> None:
    """As `vipps-api` for Python reads: the form, a filter, an empty cursor at first, and pages until one is empty."""
    till.control("/settings", {"report_page": 2})
    plan(till, lag_s=0)
    for _ in range(5):
        sell(till, 100)
    said = till.http.post(PATH, data=FORM, auth=(CLIENT_ID, CLIENT_SECRET)).json()
    assert isinstance(said["expires_in"], int)
    bearer = {"authorization": f"Bearer {said['access_token']}"}
    wanted = {"settlesForRecipientHandles": "api:555501"}
    (known,) = till.http.get("/settlement/v1/ledgers", params=wanted, headers=bearer).json()["items"]
    found, cursor = [], ""
    while True:
        query = {"includeGDPRSensitiveData": "true", "cursor": cursor}
        path = f"/report/v2/ledgers/{int(known['ledgerId'])}/funds/feed"
        read = till.http.get(path, params=query, headers=bearer).json()
        found += read["items"]
        cursor = read["cursor"]
        if not read["items"]:
            break
    assert [entry["amount"] for entry in found] == [100] * 5
    vm_number = {"settlesForRecipientHandles": "NO:555501"}
    assert till.http.get("/settlement/v1/ledgers", params=vm_number, headers=bearer).json()["items"] == []


def test_who_gets_none(till: Till) -> None:
    def ask(secret: str = CLIENT_SECRET, form: dict[str, str] | None = None, subscription: str = "") -> httpx.Response:
        headers = {"Ocp-Apim-Subscription-Key": subscription} if subscription else {}
        return till.http.post(PATH, data=form or FORM, auth=(CLIENT_ID, secret), headers=headers)

    assert ask("x").status_code == 401
    assert ask(form={"grant_type": "password"}).status_code == 400
    keyed = ask(subscription=till.keys["subscription_key"])
    assert (keyed.status_code, keyed.json()) == (401, {"error": "invalid_client"})
    for token in ("x", "9999999999.x", "x.9999999999", "9" * 5_000 + ".x"):
        assert till.http.get("/settlement/v1/ledgers", headers={"Authorization": f"Bearer {token}"}).status_code == 401
    till.control("/settings", {"face": "test"})
    assert ask().status_code == 404
