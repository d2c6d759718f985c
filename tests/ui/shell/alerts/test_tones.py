"""The tones: as long and as loud as they should be, without clicks; and played by whatever program is there."""

import array
import io
import os
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.shell.alerts.attention import PLAYERS, Attention
from ui.shell.alerts.tones import NOTES, PEAK, RATE, Sound, Volume, samples, wav

ALL = pytest.mark.parametrize("tone", Sound)


@ALL
@pytest.mark.parametrize("volume", [Volume.QUIET, Volume.NORMAL, Volume.LOUD])
def test_a_tone_is_as_loud_as_was_chosen_and_does_not_click(tone: Sound, volume: Volume) -> None:
    made = samples(tone, volume)
    loudest = max(abs(sample) for sample in made)
    assert 0.6 * PEAK[volume] <= loudest / 32_767 <= PEAK[volume]
    assert len(made) == sum(RATE * note.milliseconds // 1000 for note in NOTES[tone])
    assert len(made) / RATE < 0.6
    assert abs(made[0]) < 40
    assert abs(made[-1]) < 40
    steps = max(abs(after - before) for before, after in pairwise(made))
    assert steps < 32_767 * PEAK[volume] * 0.6


def test_the_tones_differ() -> None:
    assert len({bytes(samples(tone, Volume.NORMAL)) for tone in Sound}) == len(Sound)


@ALL
def test_a_tone_is_a_wav_file(tone: Sound) -> None:
    with wave.open(io.BytesIO(wav(tone, Volume.NORMAL))) as read:
        assert (read.getnchannels(), read.getsampwidth(), read.getframerate()) == (1, 2, RATE)
        held = array.array("h", read.readframes(read.getnframes()))
    assert held == samples(tone, Volume.NORMAL)


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Put a program in the place of all that can play; it writes down what it was given."""

    def put(name: str) -> Path:
        heard = tmp_path / "heard"
        program = tmp_path / name
        program.write_text(
            f'#!/bin/sh\nfor last; do :; done\ncp "$last" {heard}.part && mv {heard}.part {heard}\n', "utf-8"
        )
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
        return heard

    return put


@pytest.mark.skipif(os.name == "nt", reason="Windows plays by itself")
@pytest.mark.parametrize("name", [player[0] for player in PLAYERS])
def test_the_program_that_is_there_plays_it(
    name: str, player: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = player(name)
    window = QWidget()
    qtbot.addWidget(window)
    real = {program for program, *_ in PLAYERS} - {name}
    monkeypatch.setattr("ui.shell.alerts.attention.PLAYERS", tuple(each for each in PLAYERS if each[0] not in real))
    attention = Attention(window, Volume.QUIET)
    attention.call(Sound.APPROVED, "Reserved", "499,00 kr")
    qtbot.waitUntil(heard.exists, timeout=5_000)
    assert heard.read_bytes() == wav(Sound.APPROVED, Volume.QUIET)


@pytest.mark.parametrize("volume", [Volume.OFF, Volume.LOUD])
def test_silence_is_no_trouble(volume: Volume, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    Attention(window, volume).call(Sound.EXPIRED, "Expired", "499,00 kr")


class _Tray(QObject):
    """A tray that writes down what it shows."""

    messageClicked = Signal()  # noqa: N815 - Qt's own name

    def __init__(self, _icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.told: list[tuple[str, str]] = []

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    @staticmethod
    def supportsMessages() -> bool:
        return True

    def show(self) -> None:
        pass

    def showMessage(self, title: str, text: str) -> None:
        self.told.append((title, text))


def test_a_window_that_is_not_in_front_is_spoken_for(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("ui.shell.alerts.attention.QSystemTrayIcon", _Tray)
    window = QWidget()
    qtbot.addWidget(window)
    attention = Attention(window, Volume.OFF)
    for title in ("Reserved", "Declined"):
        attention.call(Sound.APPROVED, title, "499,00 kr · blue heron")
    (tray,) = attention.findChildren(_Tray)  # one, however often it speaks
    assert tray.told == [("Reserved", "499,00 kr · blue heron"), ("Declined", "499,00 kr · blue heron")]
    assert not window.isActiveWindow()
    window.show()
    tray.messageClicked.emit()
    qtbot.waitUntil(window.isActiveWindow)
    attention.call(Sound.APPROVED, "Reserved", "99,50 kr")
    assert len(tray.told) == 2  # whoever looks at the window sees it there
