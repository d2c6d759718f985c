"""The pretend phone: the customer's app, for one number or for all.

With Approve and Decline.
"""

from html import escape
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.exchange.context import ApiContext
from app.sandbox.order_management.api import Orders
from app.sandbox.pages.page import form_of, legal_pages, money, page, receipt_table, shared_with
from app.sandbox.pages.words import Words
from app.sandbox.payments.payment import Happening, Payment, State
from app.sandbox.qr.api import QrCodes

SHOWN = 50
# The list follows by itself, but never under a finger: not while a card is chosen, and the focus stays.
SCRIPT = """
setInterval(async () => {
  try {
    if (document.activeElement && document.activeElement.tagName === 'SELECT') return
    const fresh = await (await fetch(location.pathname + '?part=list')).text()
    const list = document.getElementById('list')
    if (list.dataset.seen === fresh) return
    const focused = document.activeElement && document.activeElement.id
    list.innerHTML = list.dataset.seen = fresh
    if (focused) document.getElementById(focused)?.focus()
  } catch {}
}, 1000)
"""


class Phone:
    """The pages of the pretend phone."""

    def __init__(self, context: ApiContext) -> None:
        self._world, self._orders = context.world, context.api(Orders)
        self._codes = context.api(QrCodes).stickers

    def routes(self) -> list[Route]:
        paths = ("/_sandbox/phone", "/_sandbox/phone/{number}")
        return [
            Route("/", self.front_door, methods=["GET"]),
            *[Route(path, self.show, methods=["GET"]) for path in paths],
            *[Route(path, self.answer, methods=["POST"]) for path in paths],
        ]

    async def front_door(self, request: Request) -> Response:
        """The page at the bare address."""
        return RedirectResponse("/_sandbox/phone", status_code=303)

    async def show(self, request: Request) -> Response:
        words = Words(request.headers.get("accept-language", ""))
        number = request.path_params.get("number")
        found = [self._world.settled(payment) for payment in self._world.shelf.payments(SHOWN, number)]
        content = "".join(self._card(payment, words) for payment in found) or f"<p>{words('nothing')}</p>"
        if request.query_params.get("part") == "list":
            return HTMLResponse(content)
        title = f"{words('phone')} {number or ''}"
        back = f'<p><a href="/_sandbox/phone">{words("everybody")}</a></p>' if number else ""
        scan = self._stickers(number or "", words)
        listed = f'<h1>{escape(title)}</h1>{back}{scan}<div id="list" aria-live="polite">{content}</div>'
        return page(title, listed, words, SCRIPT)

    def _stickers(self, number: str, words: Words) -> str:
        """What there is to scan."""
        codes = self._codes
        links = "".join(
            f'<li><a href="/q/{escape(each.code)}?phone={escape(number)}">{escape(each.place)}</a></li>'
            for each in codes.stickers()
        )
        return f"<p>{words('scan')}</p><ul>{links}</ul>" if links else ""

    async def answer(self, request: Request) -> Response:
        """Approve or Decline was pressed; a request that has ended meanwhile just shows so."""
        form = parse_qs(await form_of(request))
        reference, msn, said, card = (form.get(name, [""])[0] for name in ("reference", "msn", "say", "card"))
        # An older page names no sales unit.
        found = self._world.shelf.payment(msn, reference) or self._world.shelf.payment_anywhere(reference)
        payment = self._world.settled(found) if found is not None else None
        if payment is not None and payment.state is State.CREATED:
            if said == "approve":
                # Only a single digit; anything else is the first card.
                chosen = int(card) if card in tuple("0123456789") else 0
                self._world.approve(payment, request.path_params.get("number"), chosen)
            elif said == "keep":
                self._world.approve(payment, request.path_params.get("number"), shares=False)
            elif said == "decline":
                self._world.decline(payment)
        # With 303 the page behind it is a read: reloaded, it answers nothing once more.
        return RedirectResponse(request.url.path, status_code=303)

    def _card(self, payment: Payment, words: Words) -> str:
        """One request: the push banner, shop, amount, description, details, and what can still be done."""
        shop, amount = self._world.units[payment.msn].name, money(payment.value, payment.currency)
        waits = payment.state is State.CREATED
        banner = escape(words("push", shop=shop, amount=amount)) if waits and payment.flow == "PUSH_MESSAGE" else ""
        number = escape(payment.phone or "")
        phone = f'<a href="/_sandbox/phone/{number}">{number}</a>' if number else words("no_number")
        return "".join(
            [
                "<article>",
                f'<p class="banner" role="status">{banner}</p>' if banner else "",
                f'<h2>{escape(shop)}</h2><p class="amount">{amount}</p>',
                f"<p>{escape(payment.description)}</p>",
                f'<p class="soft">{escape(payment.reference)} · {phone}</p>',
                receipt_table(self._orders.receipt_of(payment.msn, payment.reference), payment.currency, words),
                self._links(payment),
                self._bank_said_no(payment, words),
                self._buttons(payment, words) if waits else _outcome(payment, words),
                "</article>",
            ]
        )

    def _links(self, payment: Payment) -> str:
        """Link buttons of Order Management, as text: a practice page leads nowhere by itself."""
        found = self._orders.links_of(payment.msn, payment.reference)
        return "".join(f'<p class="soft">{escape(link["type"])}: {escape(link["url"])}</p>' for link in found)

    def _bank_said_no(self, payment: Payment, words: Words) -> str:
        failed = [event for event in payment.events if event.name is Happening.AUTHORIZED and not event.success]
        if not failed or payment.state is not State.CREATED:
            return ""
        return f'<p role="alert">{escape(words("bank_said_no", reason=failed[-1].reason or ""))}</p>'

    def _buttons(self, payment: Payment, words: Words) -> str:
        """Card choice and two buttons of one form, so that Tab and Enter are enough."""
        name = escape(payment.reference)
        cards = self._world.known_customer(payment.phone or "4712345678").cards
        options = "".join(f'<option value="{index}">{escape(card.name)}</option>' for index, card in enumerate(cards))
        asked = self._world.asked_to_share(payment, payment.phone or "4712345678")
        keep = f'<button name="say" value="keep" id="keep-{name}">{words("share_no")}</button>' if asked else ""
        return (
            f"{shared_with(asked, words)}{legal_pages(payment.request, words)}"
            f'<form method="post"><input type="hidden" name="reference" value="{name}">'
            f'<input type="hidden" name="msn" value="{escape(payment.msn)}">'
            f'<label for="card-{name}">{words("card")}</label><select id="card-{name}" name="card">{options}</select>'
            f'<button class="yes" name="say" value="approve" id="yes-{name}">{words("approve")}</button>'
            f'<button name="say" value="decline" id="no-{name}">{words("decline")}</button>{keep}</form>'
        )


def _outcome(payment: Payment, words: Words) -> str:
    """What became of it, refunds included as they arrive."""
    if payment.state is not State.AUTHORIZED:
        return f"<p>{words(payment.state)}</p>"
    parts = [words("approved", amount=money(payment.authorized, payment.currency))]
    parts += [
        words(event.name, amount=money(event.value, payment.currency))
        for event in payment.events
        if event.name in (Happening.CAPTURED, Happening.CANCELLED, Happening.REFUNDED)
    ]
    return f"<ul>{''.join(f'<li>{escape(part)}</li>' for part in parts)}</ul>"
