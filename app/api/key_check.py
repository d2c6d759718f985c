"""Keys tried out: a token, and a read that finds nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from app.api.auth import ApiKeys
from app.api.client import SUBSCRIPTION, system_headers
from app.api.management import ManagementCalls
from app.api.wire import WireToken
from app.domain.units.key_answers import OK, KeyAnswer
from app.errors import Refused, Uncertain

if TYPE_CHECKING:
    import httpx

    from app.api.transport import Transport
    from app.domain.shop.unit_facts import UnitFacts


class KeyCheck:
    """The calls that tell good keys from bad ones, made with `keys` over `transport`.

    They move nothing. Each raises `Offline` and `Uncertain` as all calls do.
    """

    def __init__(self, transport: Transport, keys: ApiKeys, version: str) -> None:
        self._transport, self._keys = transport, keys
        self._headers = {**system_headers(version), SUBSCRIPTION: keys.subscription_key}
        self._unit = {"Merchant-Serial-Number": keys.msn} if keys.msn else {}
        self._token = ""

    async def fetch_token(self) -> KeyAnswer:
        """Ask for a token, and keep it for the calls after this one."""
        secret = {"client_id": self._keys.client_id, "client_secret": self._keys.client_secret}
        ask = self._transport.exchange
        answer = await _heard(lambda: ask("POST", "/accesstoken/get", b"", {**self._headers, **self._unit, **secret}))
        if isinstance(answer, KeyAnswer):
            return answer
        try:
            self._token = msgspec.json.decode(answer.content, type=WireToken).access_token
        except msgspec.DecodeError as failure:
            raise Uncertain("the answer could not be read") from failure
        return KeyAnswer(OK)

    async def read_payment(self, reference: str) -> KeyAnswer:
        """Read a payment that does not exist."""
        answer = await _heard(lambda: self._get(f"/epayment/v1/payments/{reference}"))
        return answer if isinstance(answer, KeyAnswer) else KeyAnswer(answer.status_code)

    async def units(self) -> tuple[tuple[str, str], ...]:
        """Number and name of each sales unit that the keys reach. Raises also `Refused`."""
        # Without the number: it may be the value that is wrong.
        self._unit = {}
        return await ManagementCalls(self._get).units()

    async def unit(self) -> UnitFacts:
        """The sales unit of the keys, and what it may do. Raises also `Refused`."""
        return await ManagementCalls(self._get).unit(self._keys.msn)

    async def _get(self, path: str) -> httpx.Response:
        headers: Mapping[str, str] = {**self._headers, **self._unit, "Authorization": f"Bearer {self._token}"}
        return await self._transport.exchange("GET", path, b"", headers)


async def _heard(ask: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response | KeyAnswer:
    """The answer, where a refusal is one as well."""
    try:
        return await ask()
    except Refused as no:
        return KeyAnswer(no.status, " ".join(filter(None, (no.title, no.detail))), tuple(name for name, _ in no.fields))
