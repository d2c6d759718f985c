"""The token of an accounting partner, who may read every ledger and nothing else."""

import base64
import hmac
import re
from collections.abc import Callable
from datetime import datetime
from urllib.parse import parse_qs

from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.http.errors import Refused

PATH = "/miami/v1/token"
CLIENT_ID = "6b766974-7400-4000-8000-0000000000aa"
CLIENT_SECRET = "practice-accounting-opens-nothing"  # noqa: S105 - a public practice key
LIFE_S = 900
"""A quarter of an hour, said as a number and not as a text (documented)."""


class Accountant:
    """Gives the token, and knows it again.

    It carries its own proof, so it outlives a restart.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def token(self, call: Call) -> Answer:
        """The token call: Basic, and a form; a subscription key makes it fail (documented)."""
        expected = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        scheme, _, named = call.headers.get("authorization", "").partition(" ")
        is_known = scheme == "Basic" and hmac.compare_digest(named.encode(), expected.encode())
        if not is_known or "ocp-apim-subscription-key" in call.headers:
            raise _refused(401, "invalid_client")
        if parse_qs(call.body.decode("latin-1")).get("grant_type") != ["client_credentials"]:
            raise _refused(400, "unsupported_grant_type")
        ends = int(self._now().timestamp()) + LIFE_S
        said = {"access_token": f"{ends}.{_proof(ends)}", "token_type": "Bearer", "expires_in": LIFE_S}
        return json_answer(200, said)

    def knows(self, authorization: str) -> bool:
        """Whether a call carries a token of the accountant that is good."""
        ends, _, proof = authorization.removeprefix("Bearer ").partition(".")
        # Ten digits and no more: a number of thousands of them takes seconds to read.
        if not (authorization.startswith("Bearer ") and re.fullmatch("[0-9]{10,12}", ends)):
            return False
        good = hmac.compare_digest(proof.encode(), _proof(int(ends)).encode())
        return good and int(ends) > self._now().timestamp()


def _proof(ends: int) -> str:
    return hmac.new(CLIENT_SECRET.encode(), str(ends).encode(), "sha256").hexdigest()


def _refused(status: int, error: str) -> Refused:
    return Refused(status, error, error, gateway={"error": error})
