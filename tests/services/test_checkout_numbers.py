"""Receipt numbers without gaps, word pairs, and drafts: what the counter adds to a request."""

import json
from typing import Any

import pytest

from app import runtime
from app.domain.operation import Stage
from app.domain.order import OtherPayment, Source
from app.domain.payment import State
from app.domain.shop.remembered import Remembered
from app.domain.shop.sales_unit import FIRST
from app.domain.shop.word_pairs import pairs
from app.domain.standing import Standing
from app.errors import Invalid
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.data_file import statement
from tests.support.inside.program import checkout_keys_by, store_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run, **changes: Any) -> str:
    reference = at_once(app.checkout.save(order(**changes))).reference
    run(app.checkout.send(reference))
    return reference


def number_of(app: runtime.App, reference: str) -> str:
    return app.browse.order(reference).order.receipt_number


# receipt numbers and word pairs ---------------------------------------------------------------------------------------


def test_receipt_numbers_follow_each_other_and_are_in_what_leaves(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    references = [sent(app, run) for _ in range(3)]
    assert [number_of(app, reference) for reference in references] == ["1", "2", "3"]
    bottoms = [exchange["body"]["receipt"]["bottomLine"] for exchange in sandbox.requests("create")]
    assert [bottom["receiptNumber"] for bottom in bottoms] == ["1", "2", "3"]
    assert [bottom["barcode"] for bottom in bottoms] == [{"format": "CODE 128", "data": each} for each in references]


def test_an_order_keeps_its_number_through_every_request(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.abort(reference)
    run(app.watch.once())
    run(app.checkout.send(reference))
    other = sent(app, run)
    assert (number_of(app, reference), number_of(app, other)) == ("1", "2")


def test_a_number_that_cannot_be_written_down_with_its_request_is_not_used_up(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order())).reference
    statement(app, "CREATE TEMP TRIGGER full_disk BEFORE INSERT ON operations BEGIN SELECT RAISE(ABORT, 'full'); END")
    with pytest.raises(Exception, match="full"):
        run(app.checkout.send(reference))
    statement(app, "DROP TRIGGER full_disk")
    assert number_of(app, reference) == ""
    run(app.checkout.send(reference))
    assert number_of(app, reference) == "1"


def test_a_number_typed_by_hand_stays_and_is_not_given_again(app: runtime.App, run: Run) -> None:
    assert number_of(app, sent(app, run, receipt_number="2")) == "2"
    assert [number_of(app, sent(app, run)) for _ in range(2)] == ["1", "3"]


def test_the_series_can_jump_forward_and_never_back(app: runtime.App, run: Run) -> None:
    at_once(app.preferences.change({"receipt_first": "500"}))
    assert number_of(app, sent(app, run)) == "500"
    at_once(app.preferences.change({"receipt_first": "7"}))
    assert number_of(app, sent(app, run)) == "501"
    at_once(app.preferences.change({"receipt_first": "600"}))
    assert number_of(app, sent(app, run)) == "600"


@pytest.mark.parametrize("typed", ["0", "-1", "x", "1,5", "", "٣"])
def test_where_a_series_cannot_begin(app: runtime.App, typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        at_once(app.preferences.change({"receipt_first": typed}))
    assert (refused.value.code, refused.value.field) == ("receipt_first_unusable", "receipt_first")


def test_a_shop_may_type_its_numbers_and_go_without_words(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    at_once(app.preferences.change({"receipt_numbers": "off", "word_pairs": "off"}))
    reference = sent(app, run)
    view = app.browse.order(reference)
    assert (view.order.receipt_number, view.order.words) == ("", "")
    (made,) = sandbox.requests("create")
    assert "receiptNumber" not in made["body"]["receipt"]["bottomLine"]
    assert made["body"]["paymentDescription"] == "Hoodie"


def test_a_changed_draft_keeps_the_number_of_a_request_that_never_arrived(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    sandbox.unit("555501", push_allowed=False)
    reference = sent(app, run)
    assert app.browse.order(reference).standing is Standing.DRAFT
    sandbox.unit("555501", push_allowed=True)
    at_once(app.checkout.change(reference, order(20_000, phone="4741234567")))
    assert run(app.checkout.send(reference)).stage is Stage.DONE
    assert number_of(app, reference) == "1"


def test_each_request_has_words_of_its_own_and_nobody_waiting_shares_them(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    references = [sent(app, run) for _ in range(12)]
    words = [app.browse.order(reference).order.words for reference in references]
    assert len(set(words)) == 12
    assert set(words) <= set(pairs("nb"))
    assert {row.words for row in app.browse.waiting()} == set(words)
    told = [exchange["body"]["paymentDescription"] for exchange in sandbox.requests("create")]
    assert told == [f"Hoodie · {pair}" for pair in words]
    assert [row.reference for row in app.browse.orders(words[5])] == [references[5]]
    sandbox.abort(references[0])
    run(app.watch.once())
    run(app.checkout.send(references[0]))
    assert app.browse.order(references[0]).order.words != words[0]


@pytest.mark.parametrize(
    ("market", "language", "spoken"),
    [("NO", "", "nb"), ("DK", "", "da"), ("SE", "", "sv"), ("FI", "", "fi"), ("DK", "en", "en")],
)
def test_words_are_in_the_language_of_the_shop(
    app: runtime.App, run: Run, market: str, language: str, spoken: str
) -> None:
    at_once(app.preferences.change({"market": market, "language": language}))
    assert app.browse.order(sent(app, run)).order.words in pairs(spoken)


def test_tip_and_other_payments_are_kept_and_sent(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    paid = (OtherPayment(Source.CASH, 10_000), OtherPayment(Source.VOUCHER, 5_000))
    reference = sent(
        app, run, tip=2_500, other_payments=paid, phone="", personal_qr="https://qr.vipps.no/28/1/4741234567"
    )
    kept = app.browse.order(reference).order
    assert (kept.tip, kept.other_payments, kept.total.minor) == (2_500, paid, 87_500)
    (made,) = sandbox.requests("create")
    assert made["body"]["amount"]["value"] == 87_500
    assert made["body"]["customer"] == {"personalQr": "https://qr.vipps.no/28/1/4741234567"}
    (shown,) = sandbox.payments()
    assert shown["warnings"] == []


def test_after_a_restore_no_number_is_given_twice(app: runtime.App, run: Run) -> None:
    store = store_of(app)
    with store.write():
        store.recovery.skip_receipt_numbers(FIRST, 4, 100)
    assert number_of(app, sent(app, run)) == "104"
    with store.write():
        store.recovery.skip_receipt_numbers(FIRST, 10, 100)
    assert number_of(app, sent(app, run)) == "115"
    assert "receipt" not in store.recovery.series()


# drafts ---------------------------------------------------------------------------------------------------------------


def test_drafts_are_listed_until_they_are_sent(app: runtime.App, run: Run) -> None:
    first = at_once(app.checkout.save(order(customer="Anna"))).reference
    second = at_once(app.checkout.save(order(5_000), unfinished=True)).reference
    rows = app.browse.drafts()
    assert [(row.reference, row.unfinished) for row in rows] == [(second, True), (first, False)]
    assert (rows[1].customer, rows[1].amount.minor, rows[1].what) == ("Anna", 100_000, "Hoodie")
    run(app.checkout.send(first))
    assert [row.reference for row in app.browse.drafts()] == [second]


def test_an_unfinished_draft_is_not_sent_until_it_is_finished(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = at_once(app.checkout.save(order(), unfinished=True)).reference
    assert app.browse.order(reference).must_change
    with pytest.raises(Invalid) as refused:
        run(app.checkout.send(reference))
    assert refused.value.code == "draft_unfinished"
    assert sandbox.requests() == []
    at_once(app.checkout.change(reference, order(), unfinished=True))
    assert app.browse.order(reference).must_change
    at_once(app.checkout.change(reference, order()))
    assert run(app.checkout.send(reference)).stage is Stage.DONE


def test_a_draft_is_thrown_away_with_what_was_typed(app: runtime.App, run: Run) -> None:
    reference = at_once(app.checkout.save(order(other_payments=(OtherPayment(Source.CASH, 5),)))).reference
    app.memory.keep(Remembered.DRAFT, json.dumps({"half": "typed"}), reference)
    at_once(app.checkout.discard(reference))
    assert app.browse.drafts() == ()
    assert app.memory.recall(Remembered.DRAFT, reference) == ""
    with pytest.raises(Invalid, match="order_not_found"):
        at_once(app.checkout.discard(reference))
    assert statement(app, "SELECT count(*) FROM other_payments") == [(0,)]
    waiting = sent(app, run)
    with pytest.raises(Invalid, match="order_was_sent") as refused:
        at_once(app.checkout.discard(waiting))
    assert (refused.value.field, refused.value.values) == ("reference", {"text": waiting})
    with pytest.raises(Exception, match="never deleted"):
        statement(app, f"DELETE FROM orders WHERE reference = '{waiting}'")


def test_word_pairs_of_requests_that_wait_share_no_word(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The very same chance each time: only what is in use keeps the pairs apart."""
    keys = iter(f"{runtime.new_key()}-{number}" for number in range(100))
    from app.services import checkout

    pick = checkout.pick_pair
    monkeypatch.setattr(checkout, "pick_pair", lambda language, _seed, taken: pick(language, "the same", taken))
    checkout_keys_by(app, lambda: next(keys))
    pairs = []
    for _ in range(3):
        reference = at_once(app.checkout.save(order())).reference
        run(app.checkout.send(reference))
        pairs.append(app.browse.order(reference).order.words)
    words = [word for pair in pairs for word in pair.split()]
    assert len(words) == len(set(words)) == 6
    # once nobody waits any more, the first may be given again
    for row in app.browse.waiting():
        run(app.actions.cancel(row.reference))
    assert {payment.state for payment in _payments(app)} == {State.TERMINATED}
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    assert app.browse.order(reference).order.words == pairs[0]


def _payments(app: runtime.App) -> list[Any]:
    store = store_of(app)
    return [payment for number in (1, 2, 3) for payment in store.payments.of_order(number)]
