"""A stale form of a product never overwrites what somebody else saved meanwhile."""

from dataclasses import replace

import pytest

from app import runtime
from app.domain.catalogue.product import Product
from app.domain.tills.product_version import product_version
from app.errors import Invalid
from tests.support.at_once import at_once

MUG = Product("mug", "Krus", 14_900, 2500)
SEEN = product_version(MUG)
DEARER, RENAMED = replace(MUG, price=15_900), replace(MUG, name="Stort krus")


@pytest.fixture
def shop(app: runtime.App) -> runtime.App:
    """A shop whose mug somebody else made dearer."""
    at_once(app.catalogue.save(MUG, new=True))
    at_once(app.catalogue.save(DEARER, since=SEEN))
    return app


def test_the_second_who_saves_is_refused(shop: runtime.App) -> None:
    with pytest.raises(Invalid) as refused:
        at_once(shop.catalogue.save(RENAMED, since=SEEN))
    assert (refused.value.code, refused.value.values) == ("product_changed_meanwhile", {"text": "Krus"})
    assert shop.catalogue.get("mug") == DEARER


def test_who_has_seen_it_or_saves_the_same_is_not_refused(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(DEARER, since=SEEN))
    at_once(shop.catalogue.save(RENAMED, since=product_version(DEARER)))
    assert shop.catalogue.get("mug") == RENAMED


def test_who_names_no_version_means_any(shop: runtime.App) -> None:
    at_once(shop.catalogue.save(RENAMED))
    assert shop.catalogue.get("mug") == RENAMED


def test_what_was_taken_away_meanwhile_is_there_again(app: runtime.App) -> None:
    undo = at_once(app.catalogue.save(MUG, new=True))
    at_once(app.catalogue.apply(undo))
    at_once(app.catalogue.save(RENAMED, since=SEEN))
    assert app.catalogue.get("mug") == RENAMED
