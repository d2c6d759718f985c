"""Random days of a shop: lines, shipments, captures, refunds, tips, VAT and vouchers agree to the øre, and faults are seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.bookkeeping.voucher import Voucher, vouchers_of
from app.domain.day import parting
from app.domain.day.business_day import DayRule
from app.domain.day.figures import ClosedDay
from app.services.day import closing
from app.store.day.closings import Closings
from app.store.day.moves import Moves
from tests.proofs import trading
from tests.proofs.day_book import Calendar, Goods, Guess, Moved, Sale, half_up
from tests.proofs.till import Broken
from tests.support.depth import rounds
from tests.support.inside.steps import plant, step_of

DAYS, SEED = rounds(sample=60, full=200, soak=10_000, name="SOAK_DAYS"), 1


@pytest.mark.timeout(7200)
def test_every_day_agrees_to_the_ore() -> None:
    counts = trading.prove(DAYS, SEED)
    assert counts["days"] == DAYS
    # The days are worth something: much moved, in every way, and most was closed on its own day.
    assert counts["movements"] > 2 * DAYS
    assert counts["closings"] > DAYS / 2
    assert counts["voucher"] > DAYS / 2
    for act in ("capture a part", "ship", "refund", "refund a part", "refund lines", "release", "answer lost"):
        assert counts[act] > DAYS / 20, act
    assert counts["kept open"]


# the model, by hand -----------------------------------------------------------------------------------------------------


def test_the_model_counts_as_one_does_by_hand() -> None:
    mug, bread = Goods("mug", half(2), 49_900, 2500), Goods("bread", half(2), 4_600, 1500)
    assert (mug.gross, mug.tax, bread.tax) == (49_900, 9_980, 600)
    assert [half_up(half(number)) for number in (1, 2, 3, 5)] == [1, 1, 2, 3]
    sale = Sale("K-1", "NOK", "QR", (mug, bread), tip=1_000)
    for kind, minor in (("capture", 54_000), ("capture", 1_500), ("refund", 55_000)):
        sale.moves.append(Moved(0.0, kind, minor, "", sale))
    assert sale.split() == [(54_000, 0), (500, 1_000), (54_500, 500)]
    assert [part.tax for part in sale.parts(2, "capture")] == [Guess(half(2 * 9_980)), Guess(half(2 * 600))]
    assert not any(part.gross.off for part in sale.parts(3, "refund"))


def test_the_model_knows_where_a_day_ends() -> None:
    night = datetime(2026, 10, 25, tzinfo=UTC).timestamp()  # two o'clock in Oslo, for the first time
    assert [f"{Calendar('NO', 0).wall(night + 3600 * at):%H}" for at in range(3)] == ["02", "02", "03"]
    assert [Calendar("NO", cut).day(night).day for cut in (0, 4)] == [25, 24]
    assert [Calendar("FI", 4).day(night + 3600 * at).day for at in range(3)] == [24, 24, 25]


def half(number: int) -> Fraction:
    """So many halves."""
    return Fraction(number, 2)


# the control ------------------------------------------------------------------------------------------------------------
Plant = Callable[[pytest.MonkeyPatch], None]


def forgets_portions(patch: pytest.MonkeyPatch) -> None:
    plant(parting, "by_portions", lambda movement, room: [0] * len(room), patch)


def keeps_an_ore_as_a_tip(patch: pytest.MonkeyPatch) -> None:
    spread = step_of(parting, "spread")
    plant(parting, "spread", lambda minor, room, parts: spread(max(0, minor - 1), room, parts), patch)


def forgets_vat_of_returns(patch: pytest.MonkeyPatch) -> None:
    take_off = step_of(parting, "take_off")
    plant(parting, "take_off", lambda *given: [each for each in take_off(*given) if not each.gross], patch)


def days_of_greenwich(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(DayRule, "zone", ZoneInfo("UTC"))


def two_days_in_one(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(closing, "ONE_DAY", timedelta(days=2))


def closes_what_is_not_known(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Closings, "open_steps", lambda self, unit, ends: ())


def loses_what_came_late(patch: pytest.MonkeyPatch) -> None:
    sums = Moves.sums
    patch.setattr(Moves, "sums", lambda self, extent, now: sums(self, extent._replace(also_after=None), now))


def an_ore_too_much_in_the_voucher(patch: pytest.MonkeyPatch) -> None:
    def wrong(closed: ClosedDay, accounts: dict[str, str]) -> tuple[Voucher, ...]:
        return tuple(
            replace(each, postings=(each.postings[0]._replace(minor=each.postings[0].minor + 1), *each.postings[1:]))
            for each in vouchers_of(closed, accounts)
        )

    patch.setattr("tests.proofs.trading_papers.vouchers_of", wrong)


MUTANTS: tuple[Plant, ...] = (
    *(forgets_portions, keeps_an_ore_as_a_tip, forgets_vat_of_returns, days_of_greenwich, two_days_in_one),
    *(closes_what_is_not_known, loses_what_came_late, an_ore_too_much_in_the_voucher),
)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_fault_is_seen(mutant: Plant, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    mutant(monkeypatch)
    with pytest.raises(Broken) as seen:
        live_on(tmp_path)
    # A fault that only crashes, such as one that no longer fits what it replaces, would show nothing of the books.
    assert isinstance(seen.value.__cause__, Broken)


def live_on(folder: Path) -> None:
    for seed in range(6, 40):  # the first shop in which a clock goes wrong right after a closing is the seventh
        trading.live(seed, trading.DAYS, folder)
