"""A sale, a shipment and a refund by the accessibility bus alone.

To be run as a program of its own, on a display and a session bus.
Starts Kvitt as a person does, on the data folder and the service that are given, and prints what was announced, as JSON.
"""

import json
import os
import subprocess
import sys
from contextlib import suppress

from tests.support.screen_reader import Bus


def main(folder: str, service: str) -> None:
    """Sell two, ship one, release the other, and give a part back."""
    bus = Bus()
    bus.listen()
    program = [sys.executable, "-m", "app", "--data", folder, "--api", service]
    environment = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
    window = subprocess.Popen(program, env={**os.environ, **environment})
    try:
        bus.press("Begin")
        bus.press("Leave the tour")
        _sell(bus)
        _ship(bus)
        _refund(bus)
        print(json.dumps(bus.announced))
    finally:
        window.terminate()
        window.wait(20)


def _sell(bus: Bus) -> None:
    bus.press("+ Free line")
    bus.write("Product", "Hoodie")
    bus.write("Quantity", "2")
    bus.write("Unit price incl. VAT", "499")
    bus.write("Phone number or name", "41234567")
    bus.press("Send request · 998,00")
    bus.press("Pay 998,00")  # the customer's phone has its window, too


def _ship(bus: Bus) -> None:
    bus.write("How many of Hoodie", "1")
    bus.write("Carrier", "Posten")
    bus.write("Tracking number", "RR123456785NO")
    _press(bus, "Capture now · 499,00", "Captured in part")
    bus.press("Release the rest")
    _press(bus, "Release 499,00", "Captured ·")


def _refund(bus: Bus) -> None:
    bus.press("Refund…")
    bus.write("Amount", "100")
    bus.write("Reason", "A seam was open")
    _press(bus, "Refund 100,00", "Refunded in part")


def _press(bus: Bus, name: str, told: str) -> None:
    """Press a button until what comes of it is announced: one that has just come up takes no press at first."""

    def come() -> bool:
        if any(each.startswith(told) for each in bus.announced):
            return True
        with suppress(AssertionError):
            bus.press(name, seconds=1)
        return False

    bus.until(come, f"{told} was not announced")


if __name__ == "__main__":
    main(*sys.argv[1:])
