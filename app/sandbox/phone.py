"""The pretend phone: what the customer sees in the app, with Approve and Decline, for one number or for everybody."""

from html import escape
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from .exchange import Counter
from .page import money, page, receipt_table
from .payment import Payment, State

SHOWN = 50
STATE_WORDS = {
    State.ABORTED: "You declined this request.",
    State.EXPIRED: "This request ran out of time.",
    State.TERMINATED: "The shop cancelled this request.",
}
SCRIPT = """
setInterval(async () => {
  try {
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

    def __init__(self, counter: Counter) -> None:
        self._world = counter.world

    def routes(self) -> list[Route]:
        return [
            Route("/_sandbox/phone", self.show, methods=["GET"]),
            Route("/_sandbox/phone", self.answer, methods=["POST"]),
            Route("/_sandbox/phone/{number}", self.show, methods=["GET"]),
            Route("/_sandbox/phone/{number}", self.answer, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        number = request.path_params.get("number")
        self._world.sweep()
        found = self._world.shelf.payments(SHOWN, number)
        content = "".join(self._card(payment) for payment in found) or "<p>No requests yet.</p>"
        if request.query_params.get("part") == "list":
            return HTMLResponse(content)
        title = f"Phone {number}" if number else "Pretend phone"
        listed = f'<h1>{escape(title)}</h1><div id="list" aria-live="polite">{content}</div>'
        return page(title, listed, script=SCRIPT)

    async def answer(self, request: Request) -> Response:
        """Approve or Decline was pressed; a request that has ended meanwhile just shows so."""
        form = parse_qs((await request.body())[:10_000].decode("utf-8", "replace"))
        reference, said = (form.get(name, [""])[0] for name in ("reference", "say"))
        self._world.sweep()
        payment = self._world.shelf.payment_anywhere(reference)
        if payment is not None and payment.state is State.CREATED:
            if said == "approve":
                self._world.approve(payment, request.path_params.get("number"))
            elif said == "decline":
                self._world.decline(payment)
        return RedirectResponse(str(request.url.path), status_code=303)

    def _card(self, payment: Payment) -> str:
        shop = self._world.units[payment.msn].name
        parts = [
            f"<article><h2>{escape(shop)}</h2>",
            f'<p class="amount">{money(payment.value, payment.currency)}</p>',
            f"<p>{escape(payment.description)}</p>",
            f'<p class="soft">{escape(payment.reference)} · {escape(payment.phone or "no number")}</p>',
            receipt_table(payment.request.get("receipt"), payment.currency),
            self._buttons(payment) if payment.state is State.CREATED else f"<p>{_outcome(payment)}</p>",
            "</article>",
        ]
        return "".join(parts)

    def _buttons(self, payment: Payment) -> str:
        """Two buttons of one form, so that Tab and Enter are enough."""
        name = escape(payment.reference)
        return (
            f'<form method="post"><input type="hidden" name="reference" value="{name}">'
            f'<button class="yes" name="say" value="approve" id="yes-{name}">Approve</button>'
            f'<button name="say" value="decline" id="no-{name}">Decline</button></form>'
        )


def _outcome(payment: Payment) -> str:
    if payment.state is not State.AUTHORIZED:
        return STATE_WORDS[payment.state]
    parts = [f"Approved {money(payment.authorized, payment.currency)}."]
    for word, value in (("Paid", payment.captured), ("Released", payment.cancelled), ("Refunded", payment.refunded)):
        if value:
            parts.append(f"{word} {money(value, payment.currency)}.")
    return " ".join(parts)
