"""`kvitt sticker …`: made, listed, moved, printed and ended."""

from pathlib import Path

import pytest

from tests.commands.conftest import Kvitt
from tests.support.stage import Stage as Sandbox

pytestmark = pytest.mark.usefixtures("keystore")
URL = "http://127.0.0.1:8787/kvitt"


def test_a_sticker_from_first_to_last(kvitt: Kvitt, sandbox: Sandbox, tmp_path: Path) -> None:
    first = kvitt("sticker", "make", "Till 1")
    assert first.code == 2
    assert "Register an address" in first.in_one_sentence()
    assert kvitt("sticker", "list").in_one_sentence() == "There is no sticker yet: kvitt sticker make PLACE."
    assert kvitt("webhooks", "register", URL).code == 0
    made = kvitt("sticker", "make", "Till 1", "--json").json
    assert made["place"] == "Till 1"
    (listed,) = kvitt("sticker", "list", "--json").json
    assert (listed["id"], listed["ours"]) == (made["id"], True)
    assert kvitt("sticker", "move", made["id"], "Window").out == f"{made['id']}  Window  moved\n"
    assert kvitt("sticker", "move", made["id"], "Door", "--json").json["place"] == "Door"
    assert kvitt("sticker", "list").out == f"{made['id']}  Door\n"
    file = tmp_path / "sticker.svg"
    assert kvitt("sticker", "print", made["id"], str(file)).out == f"Door: saved as {file}\n"
    assert b"<svg" in file.read_bytes()
    assert kvitt("sticker", "delete", made["id"], "--json").json == {"deleted": made["id"]}
    assert kvitt("sticker", "delete", made["id"]).out == f"{made['id']}  deleted\n"
    assert sandbox.ask("GET", "/stickers") == []


def test_a_place_that_is_too_long(kvitt: Kvitt) -> None:
    assert kvitt("sticker", "make", "x" * 37).code == 2


def test_a_pdf_in_any_language(kvitt: Kvitt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "app.window.write_sticker", lambda picture, text, file, paper: written.append((text.how, paper.value))
    )
    kvitt("webhooks", "register", URL)
    name = kvitt("sticker", "make", "Till 1", "--json").json["id"]
    told = kvitt("sticker", "print", name, str(tmp_path / "s.pdf"), "--paper", "label", "--language", "fi", "--json")
    assert told.json["id"] == name
    kvitt("sticker", "print", name, str(tmp_path / "s.pdf"))
    assert [paper for _, paper in written] == ["label", "A4"]
    assert written[0][0].startswith("Skannaa koodi: Vipps")


def test_one_of_another_program_is_said_to_be(kvitt: Kvitt) -> None:
    kvitt("webhooks", "register", URL)
    name = kvitt("sticker", "make", "Till 1", "--json").json["id"]
    folder = kvitt("sticker", "list", "--json").json
    assert folder[0]["id"] == name
