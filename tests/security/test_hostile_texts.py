"""S3: what comes from outside is text. Whatever it looks like, no widget reads it as markup, and nothing is fetched."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from decimal import Decimal

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextEdit, QWidget

from app.domain.order import Flow, OrderLine
from app.errors import AppError
from tests.api.conftest import payment_body
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.plain_orders import order
from tests.support.scripted import Scripted, http, scripted

OpenCounter = Callable[..., Counter]


@contextmanager
def trap() -> Iterator[tuple[str, list[int]]]:
    """An address that counts who comes, and a text that would lead there."""
    came: list[int] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def count() -> None:
            with suppress(OSError):
                while True:
                    listener.accept()[0].close()
                    came.append(1)

        threading.Thread(target=count, daemon=True).start()
        port = listener.getsockname()[1]
        yield f'<img src="http://127.0.0.1:{port}/x"><a href="file:///etc/passwd"><b>{{0}} %s %n \u202e&amp;', came
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def rich(root: QWidget) -> list[str]:
    """What in a window would read markup."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"{type(widget).__name__} {widget.text()!r}")
        if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found.append(f"a box: {widget.text()!r}")
        if isinstance(widget, QTextEdit) and widget.acceptRichText():
            found.append(f"{type(widget).__name__} takes rich text")
        found += [f"a tip: {tip!r}" for tip in (widget.toolTip(), widget.statusTip()) if Qt.mightBeRichText(tip)]
    return found


def everything_rich() -> list[str]:
    return [each for window in QApplication.topLevelWidgets() for each in rich(window)]


def texts_of(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel))


def answers(service: Scripted, reference: str, evil: str) -> None:
    """A service that has gone bad: every text of its answers is hostile, and so are its refusals."""
    created = {"reference": reference, "redirectUrl": f"javascript:{evil}"}
    approved = payment_body("AUTHORIZED", reference=reference, value=100_000, authorized=100_000)
    refusal = {
        **{"type": evil, "title": evil, "detail": evil, "instance": evil, "traceId": evil},
        "extraDetails": [{"name": evil, "reason": evil}],
    }
    read = {**approved, "pspReference": evil, "profile": {"sub": evil}, "paymentMethod": {"type": evil}}
    log = [
        {
            **{"reference": reference, "pspReference": evil, "name": "CREATED", "idempotencyKey": evil},
            **{"amount": {"value": 100_000, "currency": "NOK"}, "timestamp": "2026-11-22T12:00:00Z", "success": True},
        }
    ]

    def script() -> None:
        service.script = [http(201, created), *[http(200, read), http(200, log)] * 6, http(400, refusal)]

    script()


def test_no_text_from_outside_is_read_as_markup(open_counter: OpenCounter, run: Run) -> None:
    with trap() as (evil, came), scripted() as service:
        counter = open_counter({"shop": evil[:60], "staff": evil[:40], "pos_id": evil[:40]}, api=service.url)
        app, window = counter.app, counter.window
        line = OrderLine(evil, evil, Decimal(1), 100_000, 2500)
        hostile = order(lines=(line,), customer=evil, description=evil, note=evil, flow=Flow.PUSH)
        reference = at_once(app.checkout.save(hostile)).reference
        at_once(app.notes.add(reference, evil))
        at_once(app.notes.tag(reference, evil[:30]))
        answers(service, reference, evil)
        for act in (app.checkout.send(reference), app.watch.once(), app.actions.read_log(reference)):
            with suppress(AppError):
                run(act)
        with suppress(AppError):
            run(app.actions.capture(reference))
        panels = window.parts.order.panels
        counter.do(lambda: window.parts.open_order(reference))
        for name in ("notes", "customer", "papers", "shipments", "sees", "say", "case"):
            counter.do(lambda name=name: panels.show_panel(name))
            assert everything_rich() == [], name
        assert "<img src=" in texts_of(window)  # the control: it is there, as text
        for show in (
            lambda: window.parts.show_orders("img"),
            window.show_new_order,
            lambda: window.go(window.parts.settings),
            lambda: window.parts.show_privacy(reference),
            window.parts.second_screen.switch,
            lambda: window.parts.second_screen.follow(reference),
        ):
            counter.do(show)
            counter.wait(0)
            assert everything_rich() == []
        assert came == []


def test_a_label_that_guesses_is_seen(counter: Counter) -> None:
    """The control: one label as Qt makes it is enough."""
    guess = QLabel("<b>x", counter.window)
    assert [each for each in rich(counter.window) if "<b>x" in each]
    guess.deleteLater()
