"""Signing of webhooks: HMAC-SHA256 over date, host and body (documented)."""

import base64
import hashlib
import hmac
from datetime import datetime
from urllib.parse import urlsplit

SIGNED_HEADERS = "x-ms-date;host;x-ms-content-sha256"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def http_date(at: datetime) -> str:
    """RFC 1123, by hand: `strftime` would speak the language of the machine."""
    return f"{DAYS[at.weekday()]}, {at.day:02d} {MONTHS[at.month - 1]} {at:%Y %H:%M:%S} GMT"


def host_of(url: str) -> str:
    """The Host header, with any port that is not the default."""
    parts = urlsplit(url)
    # The usual port is left out of the header, and so of what is signed.
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else str(parts.hostname)
    return host if parts.port in (None, usual) else f"{host}:{parts.port}"


def path_and_query(url: str) -> str:
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def signed_headers(secret: str, url: str, body: bytes, at: datetime) -> dict[str, str]:
    """All headers of a delivery.

    The key is the secret's own characters, although it looks like base64.
    """
    date, host = http_date(at), host_of(url)
    content = base64.b64encode(hashlib.sha256(body).digest()).decode()
    # The order of the documented scheme, line breaks and semicolons included.
    text = f"POST\n{path_and_query(url)}\n{date};{host};{content}"
    signature = base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()).decode()
    return {
        "Host": host,
        "Content-Type": "application/json",
        "x-ms-date": date,
        "x-ms-content-sha256": content,
        "Authorization": f"HMAC-SHA256 SignedHeaders={SIGNED_HEADERS}&Signature={signature}",
    }
