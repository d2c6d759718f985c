"""The connection to the service: this machine's proxy and trusted certificates."""

from __future__ import annotations

import os
import ssl
import sys
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from app.api.address import is_live
from app.domain.codes import Unreached
from app.errors import Offline


def make_client(base: str) -> httpx.AsyncClient:
    """The client for the service at `base`; redirects are never followed.

    Raises `Offline` `proxy_unusable` or `certificates_unusable` when what this machine is set to cannot be used.
    """
    plain = urlsplit(base).scheme == "http"  # the sandbox on this machine: reading the certificates takes 100 ms
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else trusted_certificates()
    try:
        return httpx.AsyncClient(
            # A connection that is not made in five seconds will not be; an answer may take the service longer.
            timeout=httpx.Timeout(20, connect=5),
            verify=trusted,
            proxy=_usable(proxy_for(base)),
            trust_env=False,  # what is taken from the environment is taken by us, and checked
            headers={"Accept-Encoding": "gzip"},  # the one that is unpacked with a limit
        )
    except (
        ValueError,
        ImportError,
        httpx.InvalidURL,
    ) as failure:  # an address of no kind, or of a kind without a library
        raise Offline(Unreached.PROXY_UNUSABLE) from failure


def _usable(address: str | None) -> str | None:
    """The address of a proxy. Raises `ValueError` for a port or a name that a socket fails on in ways of its own."""
    if address is not None:
        parts = httpx.URL(address)
        if not 0 < (parts.port or 1) < 65536:
            raise ValueError(address)
        # A name that no DNS can hold would else fail in the socket as `UnicodeError`, which is no error of httpx.
        parts.host.encode("idna")
    return address


def proxy_for(url: str) -> str | None:
    """The proxy that requests to `url` go through.

    A service on this machine is always reached directly.
    """
    host = urlsplit(url).hostname or ""
    # `proxy_bypass` knows what the user exempted by hand, on every system.
    if not is_live(url) or proxy_bypass(host):
        return None
    proxies = getproxies()
    # The service speaks https alone; `all` is what users of SOCKS set.
    address = proxies.get("https") or proxies.get("all")
    # A bare `host:port` is common in the environment, and httpx refuses it.
    return f"http://{address}" if address and "://" not in address else address


def trouble_of(failure: httpx.TransportError, url: str) -> str:
    """The code for a request to `url` that never reached the service."""
    cause: BaseException | None = failure
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Unreached.CERTIFICATE_UNTRUSTED
        # httpx wraps the failure of the TLS library two or three times; only the innermost one says what was wrong.
        cause = cause.__cause__ or cause.__context__
    return Unreached.PROXY_UNUSABLE if proxy_for(url) else Unreached.OFFLINE


def trusted_certificates(platform: str = sys.platform) -> ssl.SSLContext:
    """The certificates of the system's own store, and those that the environment names besides.

    Raises `Offline` `certificates_unusable`. SSLKEYLOGFILE is not looked at: nothing that goes to the service may be read
    by others.
    """
    try:
        if platform in ("win32", "darwin"):
            # Their store opens only through the system's own functions, which truststore calls.
            import truststore

            context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        else:
            # Here the store is files. truststore would read them for every connection, 40 ms each in the window's thread.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            # A host stands among a certificate's names; in its old place authorities no longer check what they sign.
            context.hostname_checks_common_name = False
            context.load_default_certs()
            if not _has_store():
                import certifi

                context.load_verify_locations(cafile=certifi.where())
        if file := os.environ.get("SSL_CERT_FILE"):
            context.load_verify_locations(cafile=file)
        if folder := os.environ.get("SSL_CERT_DIR"):
            os.listdir(folder)  # noqa: PTH208 - what follows takes a folder that is not there for an empty one
            context.load_verify_locations(capath=folder)
    except OSError as failure:
        raise Offline(Unreached.CERTIFICATES_UNUSABLE) from failure
    return context


def _has_store() -> bool:
    """Whether this system brings certificates of its own; a small Linux may not."""
    # A folder of certificates may exist and be empty, and then nothing at all would be trusted.
    places = ssl.get_default_verify_paths()
    return bool(places.cafile or (places.capath and any(Path(places.capath).iterdir())))
