"""What the machine is set to is used where it works, and said in one sentence where it does not; nothing is sent then."""

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Semaphore

import pytest

from app.api import connection
from app.api.client import Vipps
from app.errors import Offline
from tests.api.conftest import REFERENCE, operation, payment_body
from tests.conftest import Run
from tests.support.certificates import secure_server
from tests.support.inside.service import token_of
from tests.support.scripted import Scripted, http, scripted

LIVE = "https://apitest.vipps.no"
VARIABLES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


@pytest.fixture(autouse=True)
def _plain_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def code_of(vipps: Vipps, run: Run) -> str:
    with pytest.raises(Offline) as offline:
        run(vipps.send(operation()))
    return offline.value.code


# the proxy ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("ALL_PROXY", "socks5://127.0.0.1:1080"),
        ("HTTPS_PROXY", "socks4://127.0.0.1:1080"),
        ("HTTPS_PROXY", "ftp://127.0.0.1"),
        ("https_proxy", "http://[::1"),
        ("HTTPS_PROXY", "http://127.0.0.1:port"),
        ("HTTPS_PROXY", "127.0.0.1:1"),
        ("HTTPS_PROXY", "http://127.0.0.1:1"),
        ("HTTPS_PROXY", "nowhere.invalid"),
        ("HTTPS_PROXY", "http://127.0.0.1:99999"),
        ("HTTPS_PROXY", "http://127.0.0.1:-1"),
        ("HTTPS_PROXY", f"http://{'a' * 70}.example:1"),
        ("ALL_PROXY", "http://proxy..example:1"),
        ("HTTPS_PROXY", "http://user:p@ss@127.0.0.1:1"),
        ("HTTPS_PROXY", " "),
    ],
)
def test_a_proxy_that_cannot_be_used(
    connect: Callable[[str], Vipps], run: Run, monkeypatch: pytest.MonkeyPatch, name: str, address: str
) -> None:
    monkeypatch.setenv(name, address)
    assert code_of(connect(LIVE), run) == "proxy_unusable"


def test_a_proxy_that_says_no(
    service: Scripted, connect: Callable[[str], Vipps], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.script = [http(407)]
    monkeypatch.setenv("HTTPS_PROXY", service.url)
    assert code_of(connect(LIVE), run) == "proxy_unusable"
    (asked,) = service.calls
    assert (asked.method, asked.path) == ("CONNECT", "apitest.vipps.no:443")
    assert "canary" not in str(asked)


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "proxy.example:8080"}, "http://proxy.example:8080"),
        ({"HTTPS_PROXY": "https://proxy.example"}, "https://proxy.example"),
        ({"ALL_PROXY": "http://all.example"}, "http://all.example"),
        ({"ALL_PROXY": "http://all.example", "HTTPS_PROXY": "http://one.example"}, "http://one.example"),
        ({"HTTP_PROXY": "http://plain.example"}, None),
        ({"HTTPS_PROXY": "http://proxy.example", "NO_PROXY": "vipps.no"}, None),
        ({"HTTPS_PROXY": "http://proxy.example", "NO_PROXY": "*"}, None),
    ],
)
def test_which_proxy_is_used(variables: dict[str, str], proxy: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert connection.proxy_for(LIVE) == proxy
    assert connection.proxy_for("http://127.0.0.1:8000") is None


def test_the_machine_can_be_put_right_without_a_new_start(
    connect: Callable[[str], Vipps], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        secure = f"https://127.0.0.1:{free.getsockname()[1]}"
    vipps = connect(secure)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert code_of(vipps, run) == "certificates_unusable"
    monkeypatch.delenv("SSL_CERT_FILE")
    assert code_of(vipps, run) == "offline", "it goes out now, and nobody is there"


def test_the_sandbox_of_this_machine_needs_no_certificates(
    vipps: Vipps, service: Scripted, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plain http to this machine: reading them would hold up the first request for nothing."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    service.script = [http(200, payment_body())]
    run(vipps.get(REFERENCE))


# certificates ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
@pytest.mark.parametrize("kind", ["missing", "garbage"])
def test_certificates_that_cannot_be_read(
    connect: Callable[[str], Vipps], run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, kind: str
) -> None:
    place = tmp_path / "certificates"
    if kind == "garbage":
        place.write_text("no certificate")
    monkeypatch.setenv(name, str(place))
    assert code_of(connect(LIVE), run) == "certificates_unusable"


def test_an_untrusted_certificate_is_called_that(connect: Callable[[str], Vipps], run: Run, tmp_path: Path) -> None:
    context, _ = secure_server(tmp_path)
    with scripted(context) as service:
        assert code_of(connect(service.url), run) == "certificate_untrusted"
        assert service.asked == []


def test_a_certificate_that_the_machine_trusts(
    connect: Callable[[str], Vipps], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what goes to the service can be read by nobody else, whatever the environment asks for."""
    context, authority = secure_server(tmp_path)
    secrets = tmp_path / "keys.log"
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    monkeypatch.setenv("SSLKEYLOGFILE", str(secrets))
    with scripted(context) as service:
        service.script = [http(200, payment_body())]
        assert run(connect(service.url).get(REFERENCE)).reference == REFERENCE
    assert not secrets.exists()


def test_a_folder_of_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert connection.trusted_certificates().verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_the_system_keeps_its_own_store_it_is_asked(platform: str) -> None:
    import truststore

    context = connection.trusted_certificates(platform)
    assert type(context) is truststore.SSLContext
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname


def test_a_system_without_certificates_gets_the_usual_ones(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nothing = ssl.DefaultVerifyPaths(None, str(tmp_path), "SSL_CERT_FILE", "", "SSL_CERT_DIR", "")  # type: ignore[arg-type]
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nothing)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda self: None)
    assert connection.trusted_certificates().cert_store_stats()["x509_ca"] > 50


# a whole answer ----------------------------------------------------------------------------------------------------------


def test_the_window_can_go_on_while_eight_answers_drip(
    vipps: Vipps, service: Scripted, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reads leave two places free, and each of them ends."""
    over, arrived = Event(), Semaphore(0)

    def drip() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 Told\r\nContent-Length: 1000\r\n\r\n{"
        over.wait(20)

    service.script = [*(drip() for _ in range(6)), http(201, {"reference": REFERENCE})]

    async def whole() -> None:
        await token_of(vipps).get()
        service.before = lambda asked: arrived.release()
        reads = [asyncio.ensure_future(vipps.get(REFERENCE)) for _ in range(8)]
        for _ in range(6):
            await asyncio.to_thread(arrived.acquire, timeout=20)
        await vipps.send(operation())
        for read in reads:
            read.cancel()
        await asyncio.gather(*reads, return_exceptions=True)
        over.set()

    run(whole())
