"""Reaching into what the program and the sandbox know of webhooks."""

from __future__ import annotations

from typing import Any

from app import runtime


def webhooks_read_by(app: runtime.App) -> set[Any]:
    """The reads that webhooks have set off and that are under way."""
    return app.webhooks._reading


def heard_by(app: runtime.App) -> Any:
    """The webhooks that a running program remembers."""
    return app.webhooks._heard


def forget_webhook_secret(app: runtime.App, registration: str) -> None:
    """Lose the secret of a registration, as a restart without a key store does."""
    app.webhooks._secrets.drop(registration)
    app.webhooks._signers.clear()


def keep_registration(webhooks: Any, made: str, registration: Any) -> None:
    """Put a registration into the sandbox as it is, past what its calls would refuse."""
    webhooks._keep(made, registration)
