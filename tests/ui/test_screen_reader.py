"""What a screen reader really finds, read from the accessibility bus of a display of its own."""

import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest

from tests.support.sources import ROOT

NEEDED = ("xvfb-run", "dbus-run-session")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


@pytest.mark.timeout(120)
def test_the_order_page_is_read_from_its_reference_to_its_main_button() -> None:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.append("at-spi2-core")
    missing += [] if find_spec("jeepney") else ["jeepney"]
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    told = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, "-m", "tests.support.read_screen"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert told.returncode == 0, told.stderr[-2000:]
    parts = [tuple(part) for part in json.loads(told.stdout.splitlines()[-1])]
    read = [
        ("application", "kvitt"),
        ("frame", "Kvitt · Practice: no real money"),
        ("check box", "New order"),
        ("label", "499,00\u00a0kr"),
        ("label", "<i>Anna</i>"),
        ("check box", "<b>Hoodie</b> & co"),
        ("text", "How many of <b>Hoodie</b> & co"),
        ("combo box", "Carrier"),
        ("text", "Tracking number"),
        ("check box", "What to say"),
        ("check box", "Notes"),
        ("check box", "Case card"),
        ("push button", "Other amount…"),
        ("push button", "Capture now · 499,00\u00a0kr"),
    ]
    at = [
        next((n for n, (role, name) in enumerate(parts) if role == wanted and name.startswith(words)), -1)
        for wanted, words in read
    ]
    assert all(before < after for before, after in pairwise(at)), list(zip(read, at, strict=True))
    assert any(role == "label" and name.startswith("Reserved until ") for role, name in parts)
    nameless = [role for role, name in parts if role in ("push button", "check box", "text", "combo box") and not name]
    assert nameless == []
