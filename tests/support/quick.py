"""What httpx would do anew for each client and each request, done once: the tests open the program a thousand times."""

import sys
from functools import cache
from importlib.util import find_spec

import httpx


def quicken() -> None:
    """Read the machine's list of authorities once, and look only once for a library that is not there."""
    httpx._transports.default.create_ssl_context = cache(httpx.create_ssl_context)
    if find_spec("sniffio") is None:  # httpcore looks for it several times in each request, in all folders
        sys.modules["sniffio"] = None  # type: ignore[assignment]
