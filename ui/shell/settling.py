"""What the sales unit does by itself once a customer has approved."""

from __future__ import annotations

from datetime import datetime

from app.domain.desk.views import OrderView
from app.domain.problem import AppError
from app.domain.standing import Standing
from ui.context import Desk


def after_approval(desk: Desk, view: OrderView, expires_at: datetime) -> None:
    """Capture at once or keep for shipping, as the settings say; goods that are sent on are never captured so, nor is
    an approval that is only seen after `expires_at`, for nobody knows whether that customer still got the goods. Where
    somebody was just cancelling, a person decides whether to keep or to release."""
    if view.standing is not Standing.RESERVED or view.keep_or_release or view.pending:
        return
    wanted = desk.preferences.current.after_approval
    if wanted == "capture" and view.handed_over and desk.now() <= expires_at:
        desk.bridge.run(f"capture {view.reference}", desk.actions.capture(view.reference))
    elif wanted == "ship":
        try:
            desk.actions.ship_later(view.reference)
        except AppError as trouble:
            desk.bridge.tell(trouble, view.reference)
