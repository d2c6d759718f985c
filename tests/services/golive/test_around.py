"""What a run works with is what the shop works with: the same services, and none of its own."""

from app import runtime
from tests.support.inside.program import around_of


def test_a_run_sells_with_the_services_of_the_shop(app: runtime.App) -> None:
    sellers, around = around_of(app)
    assert (sellers.checkout, sellers.actions, around.webhooks) == (app.checkout, app.actions, app.webhooks)
    assert (sellers.going_live, around.practice) == (app.going_live, app.practice)
