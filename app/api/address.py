"""The address of the service: which ones keys may be sent to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from app.domain.problem import Invalid

LIVE_HOSTS = ("api.vipps.no", "apitest.vipps.no")
PICTURE_DOMAINS = ("vipps.no", "vipps.dk", "vipps.fi", "vippsmobilepay.com", "mobilepay.dk", "mobilepay.fi")
"""The service's own names. Pictures lie at hosts of these, some more than one, and are fetched without keys."""
_PLACE = re.compile(r"(?:[A-Za-z0-9.-]+|\[::1\])(?::[0-9]{1,5})?")
"""A host and perhaps a port; nobody's name or password, and nothing that two readers could read in two ways."""


def check_base_url(text: str) -> str:
    """Return `text` if keys may be sent to that address.

    One of the two hosts of the service, or this very machine. Raises `Invalid` `api_address`.
    """
    typed = text.strip()
    # The port is parsed only when it is asked for, and raises then: so both stand in the `try`.
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError:
        raise Invalid("api_address", field="api", text=text) from None
    # Two readers of an address may split strange characters at different places, and send the keys to the wrong one.
    plain = typed.isascii() and typed.isprintable() and _PLACE.fullmatch(parts.netloc) is not None
    # On this very machine plain http is safe enough: nothing leaves it. Anywhere else only https.
    loopback = parts.hostname in ("127.0.0.1", "localhost", "::1") and parts.scheme in ("http", "https")
    # Port 443 spelled out is the same door; any other port of the host is not known to be the service.
    live = is_live(typed) and parts.scheme == "https" and port in (None, 443)
    if not plain or not (loopback or live) or parts.query or parts.fragment or " " in typed:
        raise Invalid("api_address", field="api", text=text)
    return typed.rstrip("/")


def check_picture(url: str, base: str) -> str:
    """Return `url` if the picture of a code may be fetched from there.

    https at a host of the service's own names, or the very place of a service on this machine. Raises `Invalid`
    `picture_address`.
    """
    try:
        parts, ours = urlsplit(url), urlsplit(base)
        port = parts.port
    except ValueError:
        raise Invalid("picture_address", field="picture", text=url) from None
    plain = url.isascii() and url.isprintable() and " " not in url and _PLACE.fullmatch(parts.netloc) is not None
    there = parts.scheme == "https" and _is_ours(parts.hostname or "") and port in (None, 443)
    here = not is_live(base) and (parts.scheme, parts.netloc) == (ours.scheme, ours.netloc)
    if not plain or not (there or here):
        raise Invalid("picture_address", field="picture", text=url)
    return url


def _is_ours(host: str) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in PICTURE_DOMAINS)


def is_live(url: str) -> bool:
    """Whether `url` is a host of the service, and no stand-in here."""
    return urlsplit(url.strip()).hostname in LIVE_HOSTS
