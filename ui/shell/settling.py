"""What the sales unit does by itself once a customer has approved."""

from __future__ import annotations

from datetime import datetime

from app.domain.desk.views import OrderView
from app.domain.problem import AppError
from app.domain.standing import Standing
from ui.context import Context


def after_approval(context: Context, view: OrderView, expires_at: datetime) -> None:
    """Capture at once or keep for shipping, as the settings say; goods that are sent on are never captured so, nor is
    an approval that is only seen after `expires_at`, for nobody knows whether that customer still got the goods. Where
    somebody was just cancelling, a person decides whether to keep or to release."""
    if view.standing is not Standing.RESERVED or view.keep_or_release or view.pending:
        return
    wanted = context.preferences.current.after_approval
    if wanted == "capture" and view.handed_over and context.now() <= expires_at:
        context.bridge.run(f"capture {view.reference}", context.actions.capture(view.reference))
    elif wanted == "ship":
        try:
            context.actions.ship_later(view.reference)
        except AppError as trouble:
            context.bridge.tell(trouble, view.reference)
