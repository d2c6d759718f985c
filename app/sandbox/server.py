"""The sandbox as one application: service, control calls, pages."""

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
from app.sandbox.control.ledgers import Ledgers
from app.sandbox.control.switches import Switches
from app.sandbox.epayment.api import EPayment
from app.sandbox.exchange.context import ApiContext
from app.sandbox.exchange.endpoint import Endpoint
from app.sandbox.http.call import Call, new_trace_id, refused_answer
from app.sandbox.http.errors import PHRASES, Refused
from app.sandbox.management.api import Management
from app.sandbox.order_management.api import Orders
from app.sandbox.pages.landing import Landing
from app.sandbox.pages.phone import Phone
from app.sandbox.pages.scan import Scan
from app.sandbox.qr.api import QrCodes
from app.sandbox.report.api import Report
from app.sandbox.userinfo.api import Userinfo
from app.sandbox.webhooks.api import Webhooks

APIS = (EPayment, Webhooks, Orders, QrCodes, Management, Userinfo, Report)
"""The APIs of the service, each a room with an `api.py`. A new one is its room and its name here."""
BEHIND_THE_STAGE = (Control, Switches, Ledgers, Phone, Landing, Scan)
"""What the service does not have: control calls, and the pages of the customer."""
OUR_NAMES = ("127.0.0.1", "localhost", "::1")


class Tidy:
    """Accepts paths of real clients: doubled slashes and `/accessToken/get`."""

    def __init__(self, inner: ASGIApp) -> None:
        self._inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            # A doubled slash is what joining two addresses carelessly gives.
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
    # A request without an origin comes from a program, which may.
    named = [f"//{headers.get('host', '')}", headers.get("origin", "//127.0.0.1")]
    try:
        return all(urlsplit(name).hostname in OUR_NAMES for name in named)
    except ValueError:
        return False


def build(context: ApiContext) -> ASGIApp:
    """The application around one world."""
    calls = [Route(call.path, Endpoint(call, context), methods=[call.method]) for call in context.calls]
    rest = [route for part in BEHIND_THE_STAGE for route in part(context).routes()]
    inside = Starlette(routes=calls + rest, exception_handlers={HTTPException: _elsewhere})
    # A redirected POST loses its body in most clients.
    inside.router.redirect_slashes = False
    return Tidy(inside)


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
