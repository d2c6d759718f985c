"""S5: keys go to nobody but the service. Each server of the zoo has one flaw, and hears not one word of HTTP from us."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from app.api.client import Vipps
from app.errors import AppError
from tests.api.conftest import REFERENCE, payment_body
from tests.conftest import Run
from tests.support.certificates import flawed_server, secure_server
from tests.support.scripted import http, scripted

Connect = Callable[[str], Vipps]
FLAWS: dict[str, dict[str, Any]] = {
    "expired": {"days": (-3, -1)},
    "not valid yet": {"days": (1, 3)},
    "another host": {"names": ("other.example",)},
    "a host that begins like ours": {"names": ("localhost.example",)},
    "a wildcard one level too high": {"names": ("*",)},
    "a name in the old place alone": {"names": ()},
    "for clients only": {"for_clients": True},
}


def trouble(vipps: Vipps, run: Run) -> str:
    with pytest.raises(AppError) as refused:
        run(vipps.get(REFERENCE))
    return refused.value.code


@pytest.mark.parametrize("flaw", FLAWS)
def test_a_certificate_with_a_flaw_is_not_believed(
    connect: Connect, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flaw: str
) -> None:
    context, authority = flawed_server(tmp_path, **FLAWS[flaw])
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))  # who signed it is trusted: only the flaw is left
    with scripted(context) as service:
        assert trouble(connect(service.url), run) == "certificate_untrusted"
        assert service.asked == []


def test_without_a_flaw_it_is(connect: Connect, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    context, authority = flawed_server(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with scripted(context) as service:
        service.script = [http(200, payment_body())]
        assert run(connect(service.url).get(REFERENCE)).reference == REFERENCE


@pytest.mark.parametrize("kind", ["self-signed", "an authority that nobody knows"])
def test_nothing_turns_the_check_off(
    connect: Connect, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Not even all that other programs are talked out of it by, together."""
    context, authority = secure_server(tmp_path) if kind == "self-signed" else flawed_server(tmp_path)
    for name in ("PYTHONHTTPSVERIFY", "HTTPX_SSL_VERIFY", "NODE_TLS_REJECT_UNAUTHORIZED", "GIT_SSL_NO_VERIFY"):
        monkeypatch.setenv(name, "0")
    for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(name, str(authority))
    with scripted(context) as service:
        assert trouble(connect(service.url), run) == "certificate_untrusted"
        assert service.asked == []


def test_an_old_version_of_tls_is_not_spoken(
    connect: Connect, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context, authority = flawed_server(tmp_path)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with scripted(context) as service:
        assert trouble(connect(service.url), run) == "offline"
        assert service.asked == []


@contextmanager
def listening() -> Iterator[tuple[str, bytearray]]:
    """A server that answers nothing, and what it heard."""
    heard = bytearray()
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def hear() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    connection.settimeout(2)
                    with closing(connection), suppress(OSError):
                        heard.extend(connection.recv(4096))
                        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

        thread = threading.Thread(target=hear, daemon=True)
        thread.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}", heard
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(2)


def test_a_plain_server_behind_https_hears_no_word(connect: Connect, run: Run) -> None:
    with listening() as (place, heard):
        assert trouble(connect(f"https://{place}"), run) in ("offline", "certificate_untrusted")
        assert heard[:1] == b"\x16"  # the greeting of TLS
        assert b"HTTP" not in heard
        assert b"canary" not in heard


@pytest.mark.parametrize(
    "url", ["http://api.vipps.no", "http://192.0.2.1", "http://localhost.example", "ws://127.0.0.1"]
)
def test_without_tls_nothing_leaves_this_machine(connect: Connect, run: Run, url: str) -> None:
    assert trouble(connect(url), run) == "api_address"


def test_a_proxy_sees_whom_we_speak_to_and_no_word_of_it(
    connect: Connect, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening() as (place, heard):
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, f"http://{place}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        trouble(connect("https://apitest.vipps.no"), run)
    assert heard.startswith(b"CONNECT apitest.vipps.no:443")
    for secret in (b"canary", b"555501", REFERENCE.encode(), b"Authorization", b"Bearer"):
        assert secret not in heard


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", ["token", "get"])
def test_whoever_is_pointed_to_hears_nothing(connect: Connect, run: Run, status: int, call: str) -> None:
    with scripted() as service, scripted() as elsewhere:
        away = http(status, b"", {"Location": f"{elsewhere.url}/epayment/v1/payments/{REFERENCE}"})
        if call == "token":
            service.tokens = [away]
        else:
            service.script = [away]
        trouble(connect(service.url), run)
        assert elsewhere.asked == []
