"""Customers at the counter: each noted once, for a quarter of an hour, and never without bound."""

from datetime import timedelta

from app import runtime
from app.changes import Change, Topic
from app.domain.shop.sticker import CheckIn
from app.services.counter.check_ins import MOST


def test_a_customer_is_noted_once_and_forgotten(app: runtime.App) -> None:
    check_ins, now = app.webhooks.check_ins, app.now()
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    check_ins.note(CheckIn("a", "till-1", now))
    check_ins.note(CheckIn("a", "till-1", now))
    check_ins.note(CheckIn("old", "till-1", now - timedelta(minutes=15)))
    assert [each.token for each in check_ins.waiting()] == ["a"]
    check_ins.end("a")
    check_ins.end("a")
    assert check_ins.waiting() == ()
    assert heard == [Change(Topic.CHECK_IN, "till-1"), Change(Topic.CHECK_IN)]


def test_the_latest_comes_first_and_each_at_its_sticker(app: runtime.App) -> None:
    check_ins, now = app.webhooks.check_ins, app.now()
    for number, sticker in enumerate(("till-1", "till-2", "till-1")):
        check_ins.note(CheckIn(str(number), sticker, now - timedelta(seconds=10 - number)))
    assert [each.token for each in check_ins.waiting()] == ["2", "1", "0"]
    assert [each.token for each in check_ins.waiting(frozenset({"till-1"}))] == ["2", "0"]


def test_a_flood_fills_no_memory(app: runtime.App) -> None:
    for number in range(MOST + 5):
        app.webhooks.check_ins.note(CheckIn(str(number), "till-1", app.now()))
    tokens = {each.token for each in app.webhooks.check_ins.waiting()}
    assert len(tokens) == MOST
    assert "4" not in tokens
