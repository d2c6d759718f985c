"""Somebody else who moves money of the same sales unit, as by hand in the portal."""

import httpx

from tests.support.stage import Stage


def in_the_portal(sandbox: Stage, act: str, reference: str, minor: int) -> None:
    """Capture or refund `minor` of a payment."""
    keys = sandbox.keys
    unit = {"Ocp-Apim-Subscription-Key": keys["subscription_key"], "Merchant-Serial-Number": keys["msn"]}
    with httpx.Client(base_url=sandbox.url) as portal:
        secret = {"client_id": keys["client_id"], "client_secret": keys["client_secret"]}
        token = portal.post("/accesstoken/get", headers={**unit, **secret}).json()["access_token"]
        headers = {**unit, "Authorization": f"Bearer {token}", "Idempotency-Key": "portal-1"}
        body = {"modificationAmount": {"currency": "NOK", "value": minor}}
        assert portal.post(f"/epayment/v1/payments/{reference}/{act}", json=body, headers=headers).status_code == 200
