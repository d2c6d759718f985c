"""`kvitt conformance`: the pack against the sandbox, and never a byte to where money is real."""

import json
import zipfile
from pathlib import Path

import pytest

from app.domain.golive.table import DEMANDS
from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox

pytestmark = pytest.mark.usefixtures("keystore", "qapp")


def test_the_pack_is_made_against_the_sandbox(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "pack.zip"
    told = kvitt("conformance", "--evidence", str(file), "--json")
    assert told.code == 0, told.err
    rows = told.json
    assert [row["row"] for row in rows] == [demand.row for demand in DEMANDS]
    assert [row["row"] for row in rows if not (row["met"] and row["evidence"] and row["how"])] == []
    with zipfile.ZipFile(file) as archive:
        assert json.loads(archive.read("rows.json")) == rows
        pictures = {
            name: archive.read(f"pictures/{name}.png") for name in ("screen-code", "screen-paid", "screen-not-paid")
        }
    assert all(picture.startswith(b"\x89PNG") for picture in pictures.values())
    assert len(set(pictures.values())) == 3
    assert "A sale by a code, captured and refunded in part …" in told.err
    first = file.read_bytes()
    # The same evidence once more, and no payment: the same bytes.
    before = len(sandbox.payments())
    again = kvitt("conformance", "--no-run", "--evidence", str(file))
    assert again.code == 0
    assert again.out.endswith(f"43 of 43 demands are shown to be met.\nSaved as {file}\n")
    assert (file.read_bytes(), len(sandbox.payments())) == (first, before)


def test_what_is_not_shown_is_told_and_has_a_code_of_its_own(kvitt: Kvitt, sandbox: Sandbox) -> None:
    told = kvitt("conformance", "--no-run")
    assert told.code == 4
    assert "  NO   Create a payment\n" in told.out
    assert "Not shown yet: a request was sent." in told.out
    assert sandbox.requests() == []


def test_a_pack_that_cannot_be_written_is_told_before_anything_is_sold(
    kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = kvitt("conformance", "--evidence", str(tmp_path / "none" / "pack.zip"))
    assert (told.code, sandbox.requests()) == (2, [])
    assert "pack.zip" in told.in_one_sentence()

    def full(file: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.commands.golive.conformance.write_whole", full)
    late = kvitt("conformance", "--no-run", "--evidence", str(tmp_path / "pack.zip"))
    assert late.code == 2
    assert "No space left on device" in late.in_one_sentence()


def test_trouble_of_a_step_is_told(kvitt: Kvitt, sandbox: Sandbox) -> None:
    sandbox.faults({"operation": "any", "do": "500"})
    told = kvitt("conformance", "--no-pictures")
    assert told.code == 4
    assert "A request without an answer: " in told.err


REAL = (
    *("production", "https://api.vipps.no:0443", "https://api.vipps.no\r", "https://api.vipps.no/%2e%2e/apitest"),
    *("https://api.vipps.no", "https://API.Vipps.NO", "HTTPS://api.vipps.no", "https://api.vipps.no:443"),
    *(
        "https://api.vipps.no/",
        "https://api.vipps.no//x",
        " https://api.vipps.no ",
        "https://api.vipps.no?x=apitest.vipps.no",
    ),
)
DRESSED = (
    *(
        "Production",
        "api.vipps.no",
        "//api.vipps.no",
        "https:api.vipps.no",
        "https://api%2evipps.no",
        "http://localhost.",
    ),
    *(
        "https://api\u3002vipps\u3002no",
        "https://api.vipps.no\u200b",
        "https://\uff41pi.vipps.no",
        "https://api\t.vipps.no",
    ),
    *("https://apitest.vipps.no%00.api.vipps.no", "http://localhost:80\\@api.vipps.no", "http://[::ffff:127.0.0.1]"),
    *(
        "https://api.vipps.no.",
        "https://api.vipps.no:8443",
        "http://api.vipps.no",
        "https://20.67.12.3",
        "https://[::2]",
    ),
    *("https://apitest.vipps.no@api.vipps.no", "https://api.vipps.no@127.0.0.1", "https://api.vipps.no%2f@127.0.0.1"),
    *(
        "https://127.0.0.1.nip.io",
        "https://api.vipps.no\\@127.0.0.1",
        "https://аpi.vipps.no",
        "http://2130706433",
        "ftp://127.0.0.1",
    ),
)


@pytest.mark.parametrize("api", [*REAL, *DRESSED])
def test_it_never_goes_to_where_money_is_real(
    kvitt: Kvitt, tmp_path: Path, api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused before anything is sent, or even written: also where the address is dressed up."""

    def no_socket(*arguments: object, **more: object) -> None:
        raise AssertionError("something was to be sent")

    monkeypatch.setattr("socket.socket.connect", no_socket)
    monkeypatch.setattr("socket.getaddrinfo", no_socket)
    folder = tmp_path / "untouched"
    told = kvitt("conformance", api=api, data=folder)
    assert told.code == 2
    assert told.out == ""
    if api in REAL[:-1]:
        assert told.in_one_sentence().startswith("Test payments are never made with real money.")
    assert not folder.exists()


@pytest.mark.parametrize("api", ["production", "https://API.vipps.no"])
def test_where_money_is_real_may_be_said_by_a_variable(
    kvitt: Kvitt, tmp_path: Path, api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KVITT_API", api)
    told = kvitt("conformance", api="", data=tmp_path / "untouched")
    assert told.code == 2
    assert told.in_one_sentence().startswith("Test payments are never made with real money.")
    assert not (tmp_path / "untouched").exists()
