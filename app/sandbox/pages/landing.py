"""The landing page of `redirectUrl`, and the picture of a QR code.

The page asks for the number.
"""

from html import escape
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.epayment import wire
from app.sandbox.exchange.context import ApiContext
from app.sandbox.pages.page import form_of, legal_pages, money, page, receipt_table, shared_with
from app.sandbox.pages.words import Words
from app.sandbox.payments.payment import Payment, State
from app.sandbox.qr import pictures, qr_picture

# Going back in the browser counts as a refusal, as in the app; and the page follows what happens elsewhere.
SCRIPT = """
history.pushState(null, '', location.href)
addEventListener('popstate', () => document.getElementById('back').click())
setInterval(async () => {
  try {
    const now = await (await fetch('/landing/state' + location.search)).json()
    if (now.state !== 'CREATED') location.reload()
  } catch {}
}, 1000)
"""


class Landing:
    """The pages a customer reaches from a link or a QR."""

    def __init__(self, context: ApiContext) -> None:
        self._world = context.world

    def routes(self) -> list[Route]:
        return [
            Route("/landing", self.show, methods=["GET"]),
            Route("/landing", self.answer, methods=["POST"]),
            Route("/landing/state", self.state, methods=["GET"]),
            Route("/qr", self.picture, methods=["GET"]),
        ]

    async def show(self, request: Request) -> Response:
        payment, words = self._payment(request), _words(request)
        if payment is None:
            return _unknown()
        if payment.state is not State.CREATED:
            return self._leave(payment, words)
        shop = self._world.units[payment.msn].name
        asked = self._world.asked_to_share(payment, payment.phone or "4712345678")
        keep = f'<button name="say" value="keep">{words("share_no")}</button>' if asked else ""
        content = (
            f"<h1>{escape(shop)}</h1><article>"
            f'<p class="amount">{money(payment.value, payment.currency)}</p><p>{escape(payment.description)}</p>'
            f"{receipt_table(payment.request.get('receipt'), payment.currency, words)}"
            f"{shared_with(asked, words)}{legal_pages(payment.request, words)}"
            f'<form method="post"><label for="phone">{words("number")}</label>'
            '<input id="phone" name="phone" inputmode="numeric" pattern="[0-9]{9,15}" autocomplete="tel" required autofocus'
            f' value="{escape(payment.phone or "4712345678")}">'
            f'<button class="yes" name="say" value="approve">{words("confirm")}</button>'
            f'<button name="say" value="decline" formnovalidate>{words("decline")}</button>{keep}'
            f'<button name="say" value="decline" id="back" formnovalidate hidden></button></form></article>'
        )
        return page(shop, content, words, SCRIPT)

    async def answer(self, request: Request) -> Response:
        payment, words = self._payment(request), _words(request)
        if payment is None:
            return _unknown()
        form = parse_qs(await form_of(request))
        said, phone = (form.get(name, [""])[0] for name in ("say", "phone"))
        if payment.state is State.CREATED:
            if said == "decline":
                payment = self._world.decline(payment)
            # The number comes from a stranger's form, so it is looked at again here.
            elif said in ("approve", "keep") and phone.isascii() and phone.isdigit() and 9 <= len(phone) <= 15:
                payment, objection = self._world.approve(payment, phone, shares=said == "approve")
                if objection and payment.state is State.CREATED:
                    said_no = escape(words("bank_said_no", reason=objection))
                    return page(
                        words("again"), f'<p role="alert">{said_no}</p><p><a href="">{words("again")}</a></p>', words
                    )
        if payment.state is State.CREATED:
            # Redirected after each answer, so that reloading does not send the form twice.
            return RedirectResponse(str(request.url), status_code=303)
        return self._leave(payment, words)

    async def state(self, request: Request) -> Response:
        payment = self._payment(request)
        return JSONResponse({"state": payment.state if payment else None})

    async def picture(self, request: Request) -> Response:
        """The QR picture.

        PNG honours the size that was asked for, SVG scales by itself.
        """
        payment = self._payment(request)
        if payment is None:
            return _unknown()
        url, wanted = wire.landing_url(payment, self._world.base_url), payment.request.get("qrFormat") or {}
        if wanted.get("format") != "IMAGE/PNG":
            return Response(pictures.picture(url, pictures.Wanted()), media_type="image/svg+xml")
        size = int(wanted.get("size") or qr_picture.USUAL_SIZE)
        return Response(qr_picture.png(url, size), media_type="image/png")

    def _payment(self, request: Request) -> Payment | None:
        found = self._world.shelf.payment_by_token(request.query_params.get("token", ""))
        return self._world.settled(found) if found is not None else None

    def _leave(self, payment: Payment, words: Words) -> Response:
        """Back to the shop, whatever the outcome: the service adds no result to `returnUrl` (documented)."""
        back = payment.request.get("returnUrl")
        if back:
            return RedirectResponse(back, status_code=303)
        said = words("thanks" if payment.state is State.AUTHORIZED else "ended")
        return page(said, f"<h1>{said}</h1><p>{words('close')}</p>", words)


def _words(request: Request) -> Words:
    return Words(request.headers.get("accept-language", ""))


def _unknown() -> Response:
    return PlainTextResponse("This link is not known.", 404)
