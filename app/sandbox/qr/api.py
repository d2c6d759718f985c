"""The QR API as one: stickers, redirects, exchanges."""

from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.qr.exchanges import Exchanges
from app.sandbox.qr.redirects import Redirects
from app.sandbox.qr.stickers import Stickers


class QrCodes:
    """All calls of the QR API."""

    def __init__(self, context: ApiContext) -> None:
        self.stickers = Stickers(context)
        self._others = (Redirects(context), Exchanges(context))

    def calls(self) -> list[ApiCall]:
        return [call for part in (self.stickers, *self._others) for call in part.calls()]
