"""S8: a number is masked wherever an order is shown, until somebody asks for the whole of it, and the log says who did."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication

from app.domain.records.journal import What
from tests.commands.conftest import Kvitt, kvitt
from tests.conftest import Run
from tests.security.test_canary_keys import shown
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.sent_orders import approved, captured, sent
from tests.support.stage import Stage

__all__ = ["kvitt"]
PHONE = "4791827364"
OURS = PHONE[2:]


def has_number(text: str) -> bool:
    """Whether the whole number stands in a text, whatever stands between its digits."""
    return OURS in re.sub(r"[\s\u00a0\u202f().+-]", "", text)


def in_tables() -> Iterator[str]:
    """Every text of every table and list in every window."""
    for window in QApplication.topLevelWidgets():
        for view in window.findChildren(QAbstractItemView):
            model = view.model()
            for row in range(model.rowCount() if model is not None else 0):
                # A list has one column, and Qt hides how many from Python.
                for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
                    index = model.index(row, column)
                    roles = (
                        Qt.ItemDataRole.DisplayRole,
                        Qt.ItemDataRole.ToolTipRole,
                        Qt.ItemDataRole.AccessibleTextRole,
                    )
                    yield from (str(index.data(role) or "") for role in roles)


def test_no_page_shows_a_whole_number(counter: Counter, run: Run, sandbox: Stage) -> None:
    app, window = counter.app, counter.window
    person = {"phone": PHONE, "customer": ""}
    paid = captured(app, run, sandbox, **person)
    kept = approved(app, run, sandbox, **person)
    at_once(app.actions.ship_later(kept))
    waiting = sent(app, run, **person)
    parked = at_once(app.checkout.save(app.browse.order(paid).order)).reference
    looks = [
        *(
            lambda reference=reference: window.parts.open_order(reference)
            for reference in (paid, kept, waiting, parked)
        ),
        lambda: window.parts.show_orders("7364"),
        lambda: window.go(window.parts.to_ship),
        lambda: window.parts.show_privacy(paid),
        window.show_new_order,
        window.parts.finder.open,
    ]
    panels = window.parts.order.panels
    for look in looks:
        counter.do(look)
        counter.wait(0.05)
        assert [text for text in (*shown(), *in_tables()) if has_number(text)] == []
    counter.do(lambda: window.parts.finder.box.field.setText("7364"))
    counter.until(lambda: any("7364" in text for text in in_tables()), "nobody is found")
    assert [text for text in (*shown(), *in_tables()) if has_number(text)] == []
    counter.do(window.parts.finder.close)
    counter.do(lambda: window.parts.open_order(paid))
    for name in ("customer", "notes", "papers", "shipments", "sees", "say", "case"):
        counter.do(lambda name=name: panels.show_panel(name))
        assert [text for text in (*shown(), *in_tables()) if has_number(text)] == [], name
    # The control: asked for, it is there, and the log says so.
    assert [entry for entry in app.browse.entries() if entry.what == What.REVEALED] == []
    counter.press(Qt.Key.Key_I, CTRL)
    assert [text for text in shown() if has_number(text)]
    assert [entry.reference for entry in app.browse.entries() if entry.what == What.REVEALED] == [paid]


def test_no_command_tells_a_whole_number(kvitt: Kvitt, sandbox: Stage, tmp_path: Path) -> None:
    made = kvitt("order", "new", "--line", "Cap;c1;1;100;25", "--phone", OURS, "--send", "--json")
    reference = made.json["reference"]
    sandbox.approve(reference)
    kvitt("sync")
    told = [made]
    for words in (
        ("orders",),
        ("order", "show", reference),
        ("order", "events", reference),
        ("order", "capture", reference),
        ("find", "7364"),
        ("customer", "7364"),
        ("say", reference),
        ("case", reference, "--exchange"),
        ("journal", "show"),
        ("customer", "erase", OURS, "--dry-run"),
    ):
        told += [kvitt(*words), kvitt(*words, "--json")]
    assert [each.out for each in told if has_number(each.out) or has_number(each.err)] == []
    assert "REVEALED" not in json.dumps(kvitt("journal", "show", "--json").json)
    for more in ((), ("--json",)):
        assert has_number(kvitt("order", "show", reference, "--reveal", *more).out)
    revealed = [entry for entry in kvitt("journal", "show", "--json").json if entry["what"] == "revealed"]
    assert [entry["reference"] for entry in revealed] == [reference] * 2
