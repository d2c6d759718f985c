"""The official picture of a request's code, where the service draws one."""

from __future__ import annotations

from app.domain.desk.views import OrderView
from app.domain.order import Flow
from ui.context import Context


def official_picture(context: Context, view: OrderView) -> bytes | None:
    """The picture of the waiting request of `view`.

    It is fetched where it is not there. None while it is on its way; empty where our own drawing stands in.
    """
    # In practice there is no official code, and nothing is asked for.
    if context.app.practising or view.flow is not Flow.QR or view.payment is None:
        return b""
    reference, pictures = view.payment.reference, context.app.code_pictures
    picture = pictures.picture(reference)
    if picture is None:
        pictures.begin(reference)
    return picture
