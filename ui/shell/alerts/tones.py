"""The three short tones of the counter, made of sine waves: approved, declined, expired.

Pure: samples in, samples out.
"""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from dataclasses import dataclass
from enum import StrEnum

RATE = 22_050
"""Samples a second."""


class Sound(StrEnum):
    """What a tone tells."""

    APPROVED = "approved"
    DECLINED = "declined"
    EXPIRED = "expired"


class Volume(StrEnum):
    """How loud; the values are those of the setting."""

    OFF = "off"
    QUIET = "quiet"
    NORMAL = "normal"
    LOUD = "loud"


@dataclass(frozen=True)
class Note:
    """A pitch in hertz, held for some milliseconds."""

    hertz: int
    milliseconds: int


NOTES = {
    Sound.APPROVED: (Note(784, 110), Note(1175, 240)),  # up a fifth
    Sound.DECLINED: (Note(392, 140), Note(294, 260)),  # down a fourth
    Sound.EXPIRED: (Note(440, 110), Note(440, 110), Note(330, 240)),
}
PEAK = {Volume.OFF: 0.0, Volume.QUIET: 0.12, Volume.NORMAL: 0.35, Volume.LOUD: 0.9}
"""The highest sample, as a part of what there is room for."""
_RISE_MS = 8
"""Each note swells and fades, so that nothing clicks."""


def samples(tone: Sound, volume: Volume) -> array.array[int]:
    """The tone as signed 16-bit samples."""
    points = array.array("h")
    for note in NOTES[tone]:
        count = RATE * note.milliseconds // 1000
        rise = RATE * _RISE_MS // 1000
        for at in range(count):
            swell = min(1.0, at / rise, (count - 1 - at) / rise)
            # Dies away like a bell that was struck; an even tone sounds like a fault.
            fade = math.exp(-3.0 * at / count)
            # A little of the octave above, or small loudspeakers swallow it.
            wave_ = math.sin(2 * math.pi * note.hertz * at / RATE) + 0.2 * math.sin(
                4 * math.pi * note.hertz * at / RATE
            )
            # Divided by the sum of both waves at their highest, so that nothing is cut off.
            points.append(int(32_767 * PEAK[volume] * swell * fade * wave_ / 1.2))
    return points


def wav(tone: Sound, volume: Volume) -> bytes:
    """The tone as a WAV file of one channel."""
    points = samples(tone, volume)
    if sys.byteorder == "big":
        # A WAV file is little-endian everywhere.
        points.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as opened:
        opened.setnchannels(1)
        opened.setsampwidth(2)
        opened.setframerate(RATE)
        opened.writeframes(points.tobytes())
    return file.getvalue()
