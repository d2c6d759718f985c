"""S1, S2: the keys of a sales unit are in its key store and on the wire, and in nothing that stays or is shown."""

from __future__ import annotations

import sqlite3
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.domain.desk.exchange import exchange_text
from app.errors import AppError
from app.store.packed import unpack
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.plain_orders import order
from tests.support.sent_orders import captured
from tests.support.stage import Stage

PHONE, NAME = "4799887766", "Canary Nordmann"
PACKED = (("operations", "body"), ("answers", "seen"), ("event_logs", "entries"))


def canaries(sandbox: Stage) -> list[str]:
    """The keys as they are, as they go over the wire, and what they open."""
    secret, key = sandbox.keys["client_secret"], sandbox.keys["subscription_key"]
    together = b64encode(f"{sandbox.keys['client_id']}:{secret}".encode()).decode()
    return [secret, key, together, "Bearer ", "eyJ"]


def forms(texts: list[str]) -> list[bytes]:
    return [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def kept(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file, and what is packed in the databases, unpacked; without those of the pretend service."""
    for file in sorted(each for each in folder.rglob("*") if each.is_file() and not each.name.startswith("sandbox")):
        yield file.name, file.read_bytes()
        if file.suffix == ".db":
            with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
                for table, column in PACKED:
                    for (packed,) in connection.execute(f"SELECT {column} FROM {table}"):
                        yield f"{file.name} {table}", unpack(packed)


def shown() -> Iterator[str]:
    """Every text in every window, seen or not."""
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
            if isinstance(widget, QLabel | QLineEdit):
                yield widget.text()
            elif isinstance(widget, QPlainTextEdit):
                yield widget.toPlainText()


def test_no_key_is_in_a_file_in_the_log_in_a_backup_or_on_a_screen(
    counter: Counter, run: Run, sandbox: Stage, folder: Path
) -> None:
    app, window = counter.app, counter.window
    reference = captured(app, run, sandbox, phone=PHONE, customer=NAME)
    # What goes wrong leaves traces of its own.
    for fault in ("drop_after", "500", "429"):
        sandbox.faults({"operation": "create", "do": fault, "count": 1}, {"operation": "get", "do": "500", "count": 1})
        with suppress(AppError):
            run(app.checkout.send(at_once(app.checkout.save(order(phone=PHONE, customer=NAME))).reference))
        run(app.watch.once())
    sandbox.faults()

    async def bug() -> None:
        raise RuntimeError(f"{NAME} {PHONE} {sandbox.keys['client_secret']}")

    counter.do(lambda: app.tasks.start("bug", bug()))
    counter.until(lambda: bool(counter.notices), "a bug is not told")
    run(app.safety.back_up())
    texts = [
        str(at_once(app.understanding.case_card_with_person(reference))),
        exchange_text(app.understanding.exchanges(reference)),
    ]
    for act in (
        lambda: window.parts.open_order(reference),
        window.parts.show_privacy,
        lambda: window.go(window.parts.settings),
        window.show_keys,
    ):
        counter.do(act)
        texts += shown()
    found = [(name, form) for name, content in kept(folder) for form in forms(canaries(sandbox)) if form in content]
    assert found == []
    assert [canary for canary in canaries(sandbox) for text in texts if canary in text] == []
    # The log has neither a number nor a name; the control is the order itself.
    log = b"".join(content for name, content in kept(folder) if name.startswith(("kvitt.log", "kvitt-crash")))
    assert b"is unknown: uncertain" in log
    assert b"RuntimeError" in log
    assert [text for text in (PHONE, PHONE[2:], "Canary", "Nordmann") if text.encode() in log] == []
    assert any(PHONE.encode() in content for _, content in kept(folder))
