"""A new API is a room and its name in a list: it shares the world, the fault script and the journal with the others."""

import asyncio

import httpx

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.http.call import Answer, Call, json_answer
from app.sandbox.order_management.api import Orders
from app.sandbox.server import APIS, build
from app.sandbox.shelf import Shelf
from app.sandbox.webhooks.api import Webhooks
from app.sandbox.world import World


class Greeting:
    """An API that nobody has."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def calls(self) -> list[ApiCall]:
        return [ApiCall("GET", "/greeting/v1/{reference}", "greeting", self.greet)]

    def greet(self, call: Call) -> Answer:
        return json_answer(200, {"hello": call.reference, "from": self._world.main.msn})


def ask(context: ApiContext, method: str, path: str, body: object = None) -> httpx.Response:
    async def once() -> httpx.Response:
        transport = httpx.ASGITransport(build(context))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            return await client.request(method, path, json=body)

    return asyncio.run(once())


def test_an_api_that_joins_is_answered_spoiled_and_noted_like_the_others(shelf: Shelf) -> None:
    context = ApiContext(World(shelf), (*APIS, Greeting))
    assert ask(context, "GET", "/greeting/v1/anna").json() == {"hello": "anna", "from": "555501"}
    rules = {"rules": [{"operation": "greeting", "do": "500", "count": 1}]}
    assert ask(context, "POST", "/_sandbox/faults", rules).status_code == 200
    assert ask(context, "GET", "/greeting/v1/anna").status_code == 500
    assert ask(context, "GET", "/greeting/v1/anna").status_code == 200
    assert [(each.operation, each.status) for each in context.journal] == [
        ("greeting", 200),
        ("greeting", 500),
        ("greeting", 200),
    ]


def test_a_rule_names_only_what_there_is(shelf: Shelf) -> None:
    context = ApiContext(World(shelf), APIS)
    refused = ask(context, "POST", "/_sandbox/faults", {"rules": [{"operation": "greeting", "do": "500"}]})
    assert refused.status_code == 400
    names = refused.json()["error"].removeprefix("operation must be one of: ").split(", ")
    assert set(names) == {
        *("any", "token", "create", "get", "events", "capture", "refund", "cancel", "approve"),
        *("webhooks", "orders", "delivery", "qr", "management", "userinfo", "report"),
    }


def test_an_api_is_found_by_its_kind(shelf: Shelf) -> None:
    context = ApiContext(World(shelf), APIS)
    assert isinstance(context.api(Webhooks), Webhooks)
    assert context.api(Orders) is context.api(Orders)
    assert [type(api) for api in context.apis] == list(APIS)
