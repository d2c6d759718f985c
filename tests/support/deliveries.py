"""Webhooks as the service would send them, signed by hand: no code of the program, and none of the sandbox."""

import base64
import hashlib
import hmac
import json
import socket
from contextlib import suppress
from datetime import datetime
from email.utils import format_datetime
from random import SystemRandom
from urllib.parse import urlsplit


def news(reference: str, name: str = "AUTHORIZED", *, msn: str = "555501", psp: str = "psp-1", **more: object) -> bytes:
    """The body of a delivery about a payment."""
    amount = {"currency": "NOK", "value": 100_000}
    told = {"msn": msn, "reference": reference, "pspReference": psp, "name": name, "amount": amount, "success": True}
    return json.dumps({**told, **more}).encode()


def signed(secret: str, url: str, body: bytes, at: datetime) -> dict[str, str]:
    """The headers of a delivery of `body` to `url`."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    date = format_datetime(at, usegmt=True)
    content = base64.b64encode(hashlib.sha256(body).digest()).decode()
    text = f"POST\n{path}\n{date};{parts.netloc};{content}"
    signature = base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()).decode()
    return {
        "host": parts.netloc,
        "x-ms-date": date,
        "x-ms-content-sha256": content,
        "authorization": f"HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}",
    }


def free_port() -> int:
    """A port that nobody listens at just now, and that no system gives away by itself.

    One of those would be somebody else's a moment later: rows of tests run side by side, each with servers of its own.
    """
    for port in SystemRandom().sample(range(20_000, 32_000), 100):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no port is free")
