"""Admission: access tokens, and checks of keys, token and sales unit."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from app.sandbox.http.errors import Refused, gateway, invalid
from app.sandbox.units import Unit

RESOURCE = "00000002-0000-0000-c000-000000000000"
EARLIER = timedelta(minutes=5)
"""The documented example is valid from about five minutes before it was issued."""
MISSING_KEY = "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."  # noqa: E501
WRONG_KEY = (
    "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
)
LONGEST_SYSTEM_HEADER = 30


class Gate:
    """Issues tokens and lets calls in.

    Tokens carry their own proof, so they outlive a restart of the sandbox.
    """

    def __init__(self, units: Callable[[], Iterable[Unit]], now: Callable[[], datetime]) -> None:
        self._units = units
        self._now = now

    def token(self, headers: Mapping[str, str], life_s: int) -> dict[str, str]:
        """The answer of the token call; its numbers are strings (documented)."""
        unit = self._by_subscription(headers)
        if headers.get("client_id", "") != unit.client_id:
            raise self._azure(400, "unauthorized_client", 700016, "Application was not found in the directory.")
        # Compared in constant time, as the real thing would be.
        if not hmac.compare_digest(headers.get("client_secret", "").encode(), unit.client_secret.encode()):
            raise self._azure(401, "invalid_client", 7000215, "Invalid client secret provided.")
        now = self._now()
        begins, ends = int((now - EARLIER).timestamp()), int((now + timedelta(seconds=life_s)).timestamp())
        return {
            "token_type": "Bearer",
            "expires_in": str(life_s),
            "ext_expires_in": str(life_s),
            "expires_on": str(ends),
            "not_before": str(begins),
            "resource": RESOURCE,
            "access_token": _sign(unit, {"appid": unit.client_id, "nbf": begins, "iat": begins, "exp": ends}),
        }

    def admit(
        self,
        headers: Mapping[str, str],
        longest_system_header: int = LONGEST_SYSTEM_HEADER,
        *,
        names_unit: bool = True,
    ) -> Unit:
        """Check subscription key, then token, then sales unit.

        The order is inferred, each refusal is documented. `names_unit`: whether the call has to say its sales unit; the
        keys of one sales unit name it anyway.
        """
        unit = self._by_subscription(headers)
        scheme, _, token = headers.get("authorization", "").partition(" ")
        # The word is case-sensitive: "bearer" is not understood.
        if scheme != "Bearer" or not self._is_valid(unit, token.strip()):
            raise gateway(401, "Something went wrong, please try again later")
        msn = headers.get("merchant-serial-number")
        if msn is None and names_unit:
            raise invalid([("Merchant-Serial-Number", "The Merchant-Serial-Number field is required.")])
        if msn is not None and not re.fullmatch("[0-9]{4,10}", msn):
            reason = "The field Merchant-Serial-Number must match the regular expression '^[0-9]{4,10}$'."
            raise invalid([("Merchant-Serial-Number", reason)])
        if msn not in (None, unit.msn):
            raise Refused(403, "Forbidden", "The Merchant-Serial-Number does not belong to these keys.")
        for name in ("name", "version", "plugin-name", "plugin-version"):
            if len(headers.get(f"vipps-system-{name}", "")) > longest_system_header:
                title = f"Vipps-System-{name.title()}"
                raise invalid(
                    [(title, f"The field {title} must be a string with a maximum length of {longest_system_header}.")]
                )
        return unit

    def admit_by_token(self, headers: Mapping[str, str]) -> Unit:
        """Check the token alone, which names its sales unit."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        unit = next((unit for unit in self._units() if self._is_valid(unit, token.strip())), None)
        if scheme != "Bearer" or unit is None:
            raise gateway(401, "Something went wrong, please try again later")
        return unit

    def _by_subscription(self, headers: Mapping[str, str]) -> Unit:
        key = headers.get("ocp-apim-subscription-key")
        if not key:
            raise gateway(401, MISSING_KEY)
        for unit in self._units():
            if key in (unit.subscription_key, unit.secondary_key):
                return unit
        raise gateway(401, WRONG_KEY)

    def _is_valid(self, unit: Unit, token: str) -> bool:
        head, _, signature = token.rpartition(".")
        try:
            # The sales unit's own keys sign, so a token of one opens nothing at another.
            expected = _signature(unit, head.encode())
            if not hmac.compare_digest(expected, signature.encode()):
                return False
            claims = json.loads(_unpadded(head.split(".")[1]))
        except (ValueError, IndexError):
            return False
        return bool(claims["exp"] > self._now().timestamp())

    def _azure(self, status: int, error: str, number: int, words: str) -> Refused:
        """The token service answers in the shape of the identity service behind it."""
        now = self._now()
        trace = hashlib.sha256(f"{now.isoformat()}{error}".encode()).hexdigest()
        said = {
            "error": error,
            "error_description": f"AADSTS{number}: {words}",
            "error_codes": [number],
            "timestamp": f"{now:%Y-%m-%d %H:%M:%SZ}",
            "trace_id": f"{trace[:8]}-{trace[8:12]}-{trace[12:16]}-{trace[16:20]}-{trace[20:32]}",
            "correlation_id": f"{trace[32:40]}-{trace[40:44]}-{trace[44:48]}-{trace[48:52]}-{trace[52:64]}",
            "error_uri": f"https://login.microsoftonline.com/error?code={number}",
        }
        return Refused(status, error, words, gateway=said)


def _sign(unit: Unit, claims: Mapping[str, Any]) -> str:
    """A real JSON Web Token of a realistic length (above 1000 characters): some clients parse it, some store it."""
    ballast = {"aud": RESOURCE, "iss": "https://practice.invalid/", "practice": "only practice " * 56}
    head = _padless(json.dumps({"typ": "JWT", "alg": "HS256"}).encode())
    payload = _padless(json.dumps({**claims, **ballast}).encode())
    return f"{head}.{payload}.{_signature(unit, f'{head}.{payload}'.encode()).decode()}"


def _signature(unit: Unit, signed: bytes) -> bytes:
    key = hashlib.sha256(f"{unit.client_id}:{unit.client_secret}".encode()).digest()
    return base64.urlsafe_b64encode(hmac.new(key, signed, hashlib.sha256).digest()).rstrip(b"=")


def _padless(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _unpadded(part: str) -> bytes:
    # The padding is left out in tokens, and the decoder wants it back.
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
