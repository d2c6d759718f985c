"""Tills on the settings page: a shop is tried, shared, listed and moved back; the move itself comes between two windows."""

from collections.abc import Iterator

import keyring
import pytest

from app import data_file, runtime
from app.domain.tills.shared_shop import MoveKind, ShopMove
from tests.support.counter import Counter
from tests.support.keystores import Memory
from tests.support.postgres import Shops
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.tills import TillsPart
from ui.widgets.settings.tills_card import TillsCard


@pytest.fixture
def address(shops: Shops) -> Iterator[str]:
    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    with shops.server.connect() as connection:
        connection.execute("CREATE DATABASE of_settings")
    yield f"postgresql://kvitt@/of_settings?host={shops.server.folder}"
    with shops.server.connect() as connection:
        connection.execute("DROP DATABASE of_settings WITH (FORCE)")
    keyring.set_keyring(before)


@pytest.fixture
def card(counter: Counter) -> TillsCard:
    opened(counter)
    return part_of(counter, TillsPart).card


def fill(counter: Counter, card: TillsCard, address: str) -> None:
    counter.do(lambda: card.address.edit.setText(address))


def test_it_is_tried_before_it_is_done(counter: Counter, card: TillsCard, address: str) -> None:
    assert "on this computer alone" in card.status.text()
    assert card.address.isHidden()
    counter.click(card.share)
    assert card.agree.isHidden()  # it is tried first
    assert not card.share.isVisible()
    fill(counter, card, "postgresql://kvitt@/of_settings?host=/nowhere")
    counter.click(card.try_first)
    counter.until(lambda: "is not reached" in card.verdict.text(), "nothing was said")
    assert card.agree.isHidden()
    fill(counter, card, address)
    counter.do(card.address.edit.returnPressed.emit)  # Enter tries it, and does no more
    counter.until(lambda: card.verdict.text().startswith("It can be done."), card.verdict.text())
    counter.click(card.agree)
    counter.until(lambda: counter.stage.closed.is_set(), "the window stays")
    leaving = counter.stage.leaving
    assert leaving.move == ShopMove(MoveKind.SHARE, address)
    assert leaving.comes_again


def test_what_was_typed_is_left(counter: Counter, card: TillsCard) -> None:
    counter.click(card.join)
    counter.do(lambda: card.password.edit.setText("secret"))
    counter.click(card.leave)
    assert card.password.text == ""
    assert card.join.isVisible()
    assert card.address.isHidden()
    assert counter.focused() is card.join  # where they were before


def test_a_shared_one_lists_its_tills_and_is_moved_back(counter: Counter, card: TillsCard, address: str) -> None:
    moves = data_file.shop_moves(counter.app.folder)
    # As between two windows: what this one has open does not change.
    moves.carry_out(
        ShopMove(MoveKind.SHARE, address, "Counter"), "", lambda phase, through, of: False, runtime.now_utc()
    )
    part = part_of(counter, TillsPart)
    counter.do(part.look)
    counter.until(lambda: bool(part.tills), "nobody is listed")
    assert card.status.text() == "This is till 1 of a shared shop."
    assert not card.share.isVisible()
    counter.do(lambda: card.name.edit.setText("Kasse"))
    counter.click(card.rename)
    counter.until(lambda: [each.name for each in part.tills] == ["Kasse"], "it has its name still")
    counter.do(lambda: card.name.edit.setText(""))
    counter.do(card.name.edit.returnPressed.emit)
    counter.until(lambda: "needs a name" in card.name.error.text(), "nothing was said")
    for press, agreed in ((card.fetch, MoveKind.JOIN), (card.upgrade, MoveKind.UPGRADE)):
        counter.click(press)
        assert not card.agree.isHidden(), agreed
        counter.click(card.leave)
        assert counter.focused() is press, agreed
    counter.click(card.move_back)
    assert "no other till can sell any more" in card.question.text()
    counter.click(card.agree)
    counter.until(lambda: counter.stage.closed.is_set(), "the window stays")
    move = counter.stage.leaving.move
    assert move is not None
    assert move.kind is MoveKind.UNSHARE
