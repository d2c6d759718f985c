"""S4, S5: ten thousand addresses that try to look like the service. None gets a key, a picture, or a customer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from random import Random
from urllib.parse import urlsplit

import httpx
import pytest

from app.api.address import LIVE_HOSTS, PICTURE_DOMAINS, check_base_url, check_picture
from app.domain.problem import Invalid
from app.settings import check_setting
from tests.support.sources import ROOT

MANY = 10_000
EVIL = (
    *("evil.example", "xn--vpps-m4a.no", "vipps.no.evil.example", "evilvipps.no", "127.0.0.1.nip.io"),
    *("2130706433", "[::ffff:7f00:1]"),
)
SCHEMES = (
    *("https", "http", "HTTPS", "ftp", "file", "javascript", "data", "ws", "", "https:", "view-source:https"),
    "kvitt",
)
BETWEEN = (
    *("@", "\\@", "#@", "?@", "%40", "\t", "\n", " ", "\u3002", "\uff0e", "%2e", "%00", "\\", "/", "//", ";"),
    *("\u200b", "\u202e", ":", ":443@", ".."),
)
SLASHES = ("://", ":", ":/", ":///", "//", ":\\\\", "://@")
LOOKALIKES = dict(zip("aiopvs/.", "\u0430\u0456\u043e\u0440\u03bd\u0455\uff0f\u2024", strict=True))


def hostile(dice: Random) -> str:
    """An address made from a good one and a bad one, by what has fooled readers of addresses before."""
    good = dice.choice((*LIVE_HOSTS, *PICTURE_DOMAINS, "127.0.0.1", "localhost", "[::1]"))
    evil = dice.choice(EVIL)
    host = dice.choice(
        (
            lambda: f"{good}{dice.choice(BETWEEN)}{evil}",
            lambda: f"{evil}{dice.choice(BETWEEN)}{good}",
            lambda: f"{good}.{evil}",
            lambda: "".join(LOOKALIKES.get(mark, mark) if dice.random() < 0.3 else mark for mark in good),
            lambda: f"user:secret@{good}",
            lambda: good + dice.choice((":80", ":8443", ":99999", ":-1", ":0x1bb", ":", ".", "..")),
            lambda: evil,
            lambda: good,
        )
    )()
    place = f"{dice.choice(SCHEMES)}{dice.choice(SLASHES)}{host}"
    tail = dice.choice(("", "/", "/x", "?x=1", "#x", f"/@{evil}", f"/?u={evil}", "/..;/", "\r\nHost: evil.example"))
    return f"{dice.choice(('', ' ', chr(9), chr(0)))}{place}{tail}"


def goes_to(url: str) -> set[tuple[str, str]]:
    """Scheme and host of an address, as two readers that know nothing of each other read it."""
    parts, other = urlsplit(url), httpx.URL(url)
    return {(parts.scheme, parts.hostname or ""), (other.scheme, other.host)}


@cache
def addresses() -> tuple[str, ...]:
    dice = Random(1)
    return tuple(hostile(dice) for _ in range(MANY))


def accepted(check: Callable[[str], object]) -> list[str]:
    found = []
    for url in addresses():
        with suppress(Invalid):
            check(url)
            found.append(url)
    return found


HERE = {"127.0.0.1", "localhost", "::1"}


def test_keys_go_to_the_service_or_stay_on_this_machine() -> None:
    through = accepted(check_base_url)
    assert 10 < len(through) < MANY / 10  # what is right among them passes: the door is no wall
    for url in through:
        for scheme, host in goes_to(url.strip()):
            assert (host in LIVE_HOSTS and scheme == "https") or (host in HERE and scheme in ("http", "https")), url
        assert "evil" not in urlsplit(url).netloc
        assert "@" not in urlsplit(url).netloc


def test_pictures_come_from_the_service() -> None:
    through = accepted(lambda url: check_picture(url, "https://api.vipps.no"))
    assert len(through) > 5
    for url in through:
        for scheme, host in goes_to(url):
            assert scheme == "https", url
            assert host in PICTURE_DOMAINS or host.endswith(tuple(f".{domain}" for domain in PICTURE_DOMAINS)), url


@pytest.mark.parametrize("name", ["terms_url", "privacy_url", "webhooks_address"])
def test_what_customers_are_sent_to_is_on_the_web_and_nothing_else(name: str) -> None:
    """The shop may name any page of its own; a script, a file or a name with a password in it is none."""
    stored: list[str] = []
    accepted(lambda url: stored.append(check_setting(name, url)))
    for url in filter(None, stored):
        assert urlsplit(url).scheme.lower() in ("https", "http"), url
        assert url.isprintable(), url


OPENS = ("openUrl(", "setOpenExternalLinks(", "setOpenLinks(", "import webbrowser", "startfile(")
HARMLESS = ("openUrl(QUrl.fromLocalFile(str(self._folder)))", "setOpenLinks(False)")
"""A folder of our own data or of a file that was just saved, and a page of the manual whose links are only told."""


def opening(text: str) -> list[str]:
    """The lines of code that open an address."""
    lines = (line for line in text.splitlines() if any(word in line for word in OPENS))
    return [line for line in lines if not any(harmless in line for harmless in HARMLESS)]


def test_no_code_opens_an_address() -> None:
    """There is no link that leads out: whoever wants a page copies its address."""
    texts = {file: file.read_text("utf-8") for room in ("app", "ui") for file in (ROOT / room).rglob("*.py")}
    assert len(texts) > 100
    assert [f"{file.name}: {line}" for file, text in texts.items() for line in opening(text)] == []
    assert opening("QDesktopServices.openUrl(QUrl(url))")  # the control
