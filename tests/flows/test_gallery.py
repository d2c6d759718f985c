"""The program draws its own pictures: each state that is asked for, in a process of its own, as a person calls it."""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.domain.problem import Invalid
from tests.support.depth import long
from ui.demo.gallery import TWICE, read_wanted

STANDS_STILL_S = 30.0
"""A drawing that has made no new picture for so long hangs. How long all of them take is the machine's affair."""


def draw(out: Path, *words: str) -> str:
    command = [sys.executable, "-m", "app", "demo", "--out", str(out), *words]
    environment = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    with tempfile.TemporaryFile("w+") as told:
        drawing = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=told, text=True)
        drawn, since = 0, time.monotonic()
        while drawing.poll() is None:
            if (now := len(list(out.rglob("*.png")))) > drawn:
                drawn, since = now, time.monotonic()
            if time.monotonic() - since > STANDS_STILL_S:
                drawing.kill()
                pytest.fail(f"it stood still after {drawn} pictures")
            with suppress(subprocess.TimeoutExpired):
                drawing.wait(0.2)
        told.seek(0)
        said = told.read()
    assert drawing.returncode == 0, said
    return said


@long
@pytest.mark.timeout(0)
def test_every_state_is_drawn_in_its_size(tmp_path: Path) -> None:
    draw(tmp_path, "--all", "--only", "light,1280x800,en")
    (folder,) = tmp_path.iterdir()
    assert folder.name == "en-light-1280x800"
    pictures = {file.stem[4:]: QImage(str(file)) for file in sorted(folder.iterdir())}
    assert len(pictures) >= 50
    of_their_own = (
        *("phone", "keys", "put-a-backup-back", "second-person", "help", "help-found", "crash-report"),
        *("day-handed-on", "changed-meanwhile", "draft-gone"),
    )
    window = [each for name, each in pictures.items() if name not in of_their_own]
    assert {(each.width(), each.height()) for each in window} == {(1280, 800)}
    drawn = {bytes(each.constBits()) for each in pictures.values()}
    assert len(drawn) == len(pictures)  # no state looks like another: each one came up


@pytest.mark.timeout(0)
def test_the_four_keys_are_drawn(tmp_path: Path) -> None:
    draw(tmp_path, "--four-keys")
    assert sorted(file.name for file in tmp_path.iterdir()) == [f"four-keys-{number}.png" for number in range(1, 5)]


def test_what_is_not_named_is_drawn_in_full() -> None:
    assert read_wanted("dark, nb").themes == ["dark"]
    assert read_wanted("dark, nb").languages == ["nb"]
    assert TWICE in read_wanted("dark, nb").sizes
    assert len(read_wanted("").languages) == 5


def test_a_word_that_names_nothing_is_refused() -> None:
    with pytest.raises(Invalid):
        read_wanted("light,purple")
