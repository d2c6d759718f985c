"""The page behind a sticker, and the pictures of codes."""

from html import escape
from urllib.parse import parse_qs, quote

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from app.sandbox.exchange.context import ApiContext
from app.sandbox.http.errors import Refused
from app.sandbox.pages.page import form_of, page
from app.sandbox.pages.words import Words
from app.sandbox.qr import pictures
from app.sandbox.qr.api import QrCodes
from app.sandbox.qr.stickers import Sticker
from app.sandbox.webhooks.api import Webhooks

# The page follows whether the shop has heard of it, as the app does.
SCRIPT = """
const look = setInterval(async () => {
  try {
    const now = await (await fetch('/q/state' + location.search)).json()
    if (now.arrived === null) return
    clearInterval(look)
    const out = document.getElementById('said')
    out.textContent = out.dataset[now.arrived ? 'yes' : 'no']
  } catch {}
}, 300)
"""


class Scan:
    """The pages behind a sticker, and the pictures."""

    def __init__(self, context: ApiContext) -> None:
        self._world, self._webhooks = context.world, context.api(Webhooks)
        self._stickers = context.api(QrCodes).stickers

    def routes(self) -> list[Route]:
        return [
            Route("/q/state", self.state, methods=["GET"]),
            Route("/q/{code}", self.show, methods=["GET"]),
            Route("/q/{code}", self.check_in, methods=["POST"]),
            *[Route(f"{pictures.PATH}.{kind.lower()}", self.picture, methods=["GET"]) for kind in pictures.MEDIA],
        ]

    async def show(self, request: Request) -> Response:
        words = Words(request.headers.get("accept-language", ""))
        sticker = self._stickers.by_code(request.path_params["code"])
        if sticker is None:
            return _gone(words)
        if request.query_params.get("token"):
            return self._following(sticker, words)
        phone = escape(request.query_params.get("phone") or "4712345678")
        content = (
            f'{self._head(sticker)}<form method="post"><label for="phone">{words("number")}</label>'
            '<input id="phone" name="phone" inputmode="numeric" pattern="[0-9]{9,15}" required autofocus'
            f' value="{phone}"><button class="yes">{words("check_in")}</button></form></article>'
        )
        return page(sticker.place, content, words)

    async def check_in(self, request: Request) -> Response:
        words = Words(request.headers.get("accept-language", ""))
        sticker = self._stickers.by_code(request.path_params["code"])
        if sticker is None:
            return _gone(words)
        phone = parse_qs(await form_of(request)).get("phone", [""])[0]
        here = request.url.path
        # The number comes from a stranger's form, so it is looked at again here.
        if phone.isascii() and phone.isdigit() and 9 <= len(phone) <= 15:
            person = self._world.known_customer(phone)
            here += f"?token={quote(self._webhooks.checked_in(person, sticker.msn, sticker.id), safe='')}"
        # With 303 the page behind it is a read: reloaded, it scans nothing once more.
        return RedirectResponse(here, status_code=303)

    async def state(self, request: Request) -> Response:
        return JSONResponse({"arrived": self._webhooks.check_in_arrived(request.query_params.get("token", ""))})

    async def picture(self, request: Request) -> Response:
        kind = request.url.path.rsplit(".", 1)[1].upper()
        asked = request.query_params
        text = asked.get("text", "")
        if not 0 < len(text) <= pictures.LONGEST_TEXT:
            return PlainTextResponse("There is no such picture.", 404)
        try:
            size = pictures.number("size", asked.get("size"), pictures.SMALLEST, pictures.LARGEST, 1024)
            border = pictures.number("border", asked.get("border"), 0, pictures.WIDEST_BORDER, pictures.USUAL_BORDER)
        except Refused:
            return PlainTextResponse("There is no such picture.", 404)
        drawn = pictures.picture(text, pictures.Wanted(kind, size, border))
        return Response(drawn, media_type=pictures.MEDIA[kind])

    def _head(self, sticker: Sticker) -> str:
        shop = self._world.units[sticker.msn].name
        return f'<h1>{escape(shop)}</h1><article><p class="amount">{escape(sticker.place)}</p>'

    def _following(self, sticker: Sticker, words: Words) -> Response:
        """The customer waits at the counter; the page says once whether the shop knows."""
        yes, no = escape(words("checked_in", place=sticker.place)), escape(words("not_connected"))
        said = f'<p id="said" role="status" data-yes="{yes}" data-no="{no}">{words("connecting")}</p>'
        phone = f'<p><a href="/_sandbox/phone">{words("everybody")}</a></p>'
        return page(sticker.place, f"{self._head(sticker)}{said}{phone}</article>", words, SCRIPT)


def _gone(words: Words) -> Response:
    answer = page(words("no_code"), f"<h1>{escape(words('no_code'))}</h1>", words)
    answer.status_code = 404
    return answer
