"""The address of a shop's server, and a safe way there."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, unquote, urlsplit

from app.domain.problem import Invalid

_SCHEMES = ("postgresql", "postgres")
_SAFE = "verify-full"
"""The server is who it says, by a certificate, and nobody listens."""
_UNSAFE = ("disable", "allow", "prefer", "require", "verify-ca")
_ALWAYS = {
    "application_name": "kvitt",
    "connect_timeout": "3",
    # A line that broke without a word is noticed.
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "5000",
}
_MAY = frozenset({"host", "hostaddr", "port", "user", "sslmode", "sslrootcert", "connect_timeout"})


def read_address(address: str) -> dict[str, str]:
    """What libpq is to be told of `address`, `postgresql://user@host:port/database`.

    Without a password: that is in the key store. Away from this machine nothing is done without a certificate that is
    checked. Raises `Invalid` `server_address`, and `server_unsafe` where the address asks for less.
    """
    try:
        split = urlsplit(address.strip())
        found = {"host": split.hostname, "port": split.port, "user": split.username, "dbname": split.path.strip("/")}
    except ValueError as failure:
        raise Invalid("server_address", field="address", text=address.rpartition("@")[2]) from failure
    parts = {name: unquote(str(value)) for name, value in found.items() if value}
    asked = dict(parse_qsl(split.query))
    if split.scheme not in _SCHEMES or not parts.get("dbname") or not asked.keys() <= _MAY:
        raise Invalid("server_address", field="address", text=without_password(address))
    parts = {**_ALWAYS, **parts, **asked}
    if not is_local(parts):
        if parts.setdefault("sslmode", _SAFE) in _UNSAFE:
            raise Invalid("server_unsafe", field="address", text=parts["sslmode"])
        parts.setdefault("sslrootcert", "system")
    return parts


def is_local(parts: Mapping[str, str]) -> bool:
    """Whether the server is on this machine."""
    # Where there is one, the number is where it goes, whatever the name says.
    host = parts.get("hostaddr") or parts.get("host", "")
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def password_in(address: str) -> str:
    """The password in an address; empty where there is none."""
    return unquote(urlsplit(address.strip()).password or "")


def without_password(address: str) -> str:
    """The address as it may be kept and shown."""
    # Replaced where it stands: put together anew, an address without a server would lose two of its strokes.
    before = urlsplit(address.strip()).netloc.rpartition("@")[0]
    shown = address.strip().replace(f"{before}@", f"{before.partition(':')[0]}@", 1)
    return re.sub(r"([?&]password=)[^&]*", r"\1…", shown)
