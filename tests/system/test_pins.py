"""A PIN is kept as argon2 makes it, and fits only itself."""

import subprocess
import sys

from app.system.pins import ArgonPins


def test_a_pin_fits_its_own_hash_and_no_other() -> None:
    pins = ArgonPins()
    kept = pins.hash("4826")
    assert kept.startswith("$argon2id$")
    assert "4826" not in kept
    assert kept != pins.hash("4826")  # each with a salt of its own
    assert pins.fits("4826", kept)
    assert not pins.fits("4827", kept)
    assert not pins.fits("4826", "no hash at all")


def test_the_library_is_imported_with_the_first_pin_only() -> None:
    asked = "import app.runtime, app.system.pins, sys; sys.exit('argon2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
