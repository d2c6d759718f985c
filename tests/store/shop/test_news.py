"""News of other tills: a till that is alone hears none."""

from app.domain.shop.server_line import ServerLine
from app.store.shop.news import ShopNews
from tests.conftest import Run


def test_nothing_comes_to_a_till_that_is_alone(run: Run) -> None:
    news = ShopNews()
    run(news.follow())
    news.on_line(ServerLine())
    news.on_taking({})
    news.on_taken({})
    assert news.till == 0
