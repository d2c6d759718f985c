"""Everything the sandbox answers, as one application: the pretend service, the control calls, the pages."""

import re
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from app.sandbox.control.api import Control
from app.sandbox.control.switches import Switches
from app.sandbox.epayment.api import EPayment
from app.sandbox.http.bodies import LARGEST_BODY, LARGEST_IMAGE_BODY
from app.sandbox.http.call import Act, Call, new_trace_id, refused_answer
from app.sandbox.http.errors import PHRASES, Refused
from app.sandbox.http.exchange import Counter, Endpoint
from app.sandbox.order_management.api import Orders, in_its_own_words
from app.sandbox.pages.landing import Landing
from app.sandbox.pages.phone import Phone

PAYMENTS = "/epayment/v1/payments"
ORDERS = "/order-management"
OUR_NAMES = ("127.0.0.1", "localhost", "::1")
OLD_METHODS = ("GET", "PUT", "POST")
WEBHOOKS = "/webhooks/v1/webhooks"


class Tidy:
    """Accepts the paths that real clients send: `//epayment/...` (a base URL with a slash) and `/accessToken/get`."""

    def __init__(self, inner: ASGIApp) -> None:
        self._inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            path = re.sub("/{2,}", "/", scope["path"])
            path = (
                path.rstrip("/") or "/"
            )  # the official plugin posts to /v1/images/, and follows no redirect of a POST
            scope["path"] = path.lower() if path.lower() == "/accesstoken/get" else path
            if path.startswith("/_sandbox") and not _comes_from_here(scope):
                await PlainTextResponse("Only pages of this machine may do that.", 403)(scope, receive, send)
                return
        await self._inner(scope, receive, send)


def _comes_from_here(scope: Scope) -> bool:
    """A web page from elsewhere can make a browser call this machine; it must not pull the strings here."""
    headers = Headers(scope=scope)
    named = [f"//{headers.get('host', '')}", headers.get("origin", "//127.0.0.1")]
    try:
        return all(urlsplit(name).hostname in OUR_NAMES for name in named)
    except ValueError:
        return False


def build(counter: Counter) -> ASGIApp:
    """The application around one world."""
    service = EPayment(counter.world)

    def at(path: str, method: str, operation: str, act: Act) -> Route:
        largest = LARGEST_IMAGE_BODY if path.endswith("/images") else LARGEST_BODY
        return Route(path, Endpoint(operation, act, counter, largest), methods=[method])

    routes = [
        at("/accesstoken/get", "POST", "token", service.token),
        at(PAYMENTS, "POST", "create", service.create),
        at(f"{PAYMENTS}/{{reference}}", "GET", "get", service.get),
        at(f"{PAYMENTS}/{{reference}}/events", "GET", "events", service.events),
        at(f"{PAYMENTS}/{{reference}}/capture", "POST", "capture", service.capture),
        at(f"{PAYMENTS}/{{reference}}/refund", "POST", "refund", service.refund),
        at(f"{PAYMENTS}/{{reference}}/cancel", "POST", "cancel", service.cancel),
        at("/epayment/v1/test/payments/{reference}/approve", "POST", "approve", service.approve),
        at(WEBHOOKS, "POST", "webhooks", counter.webhooks.register),
        at(WEBHOOKS, "GET", "webhooks", counter.webhooks.listed),
        at(f"{WEBHOOKS}/{{reference}}", "DELETE", "webhooks", counter.webhooks.delete),
        *[
            at(f"{ORDERS}{path}", method, "orders", in_its_own_words(act))
            for path, method, act in order_calls(counter.orders)
        ],
        *Control(counter).routes(),
        *Switches(counter).routes(),
        *Phone(counter).routes(),
        *Landing(counter).routes(),
    ]
    inside = Starlette(routes=routes, exception_handlers={HTTPException: _elsewhere})
    inside.router.redirect_slashes = False
    return Tidy(inside)


def order_calls(orders: Orders) -> list[tuple[str, str, Act]]:
    return [
        ("/v2/{kind}/receipts/{reference}", "POST", orders.add_receipt),
        ("/v2/{kind}/categories/{reference}", "PUT", orders.put_link),
        ("/v2/{kind}/{reference}", "GET", orders.read),
        ("/v1/images", "POST", orders.add_image),
        ("/v3/categories", "POST", orders.add_link),
        ("/v3/categories", "GET", orders.links),
        ("/v3/categories/{reference}", "GET", orders.link),
        ("/v3/categories/{reference}", "DELETE", orders.drop_link),
        *[
            (f"/v1/{name}/{{reference}}", method, orders.gone)
            for name in ("orders", "receipts")
            for method in OLD_METHODS
        ],
    ]


async def _elsewhere(request: Request, wrong: Exception) -> Response:
    """An unknown path or method, in the problem shape that a client parses anyway."""
    status = wrong.status_code if isinstance(wrong, HTTPException) else 500
    title = PHRASES.get(status, "Error")
    call = Call(
        operation="",
        method=request.method,
        path=request.url.path,
        reference="",
        query="",
        headers={},
        body=b"",
        trace_id=new_trace_id(),
    )
    answer = refused_answer(Refused(status, title, title), call, {})
    headers = dict(wrong.headers or {}) if isinstance(wrong, HTTPException) else {}  # a 405 names what is allowed
    return Response(answer.body, status, headers, answer.media)
