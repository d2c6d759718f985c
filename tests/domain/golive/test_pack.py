"""The pack: the same evidence gives the same bytes, and only pictures that rows name are in it."""

import io
import json
import zipfile

import pytest

from app.domain.golive.pack import MADE_IN, PAGE, ROWS, as_rows, make_pack, told_how
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.table import DEMANDS, table
from app.domain.shop.sales_unit import World
from app.words.golive.going_live import PROOFS
from tests.support.kept_payments import AT, kept

PICTURES = {"screen-code.png": b"png", "other.png": b"other"}
SHOWN = table(
    [kept()],
    [
        Evidence(Proof.SCREEN_CODE, AT, "K-1", picture="screen-code.png"),
        Evidence(Proof.SCREEN_PAID, AT, "K-1", picture="gone.png"),
        Evidence(Proof.REFUSED, AT, "K-1", "00-1", "HTTP 404"),
    ],
    AT,
)


def words(proof: Proof) -> str:
    return PROOFS[proof]


def test_the_same_evidence_gives_the_same_bytes() -> None:
    assert make_pack(SHOWN, words, PICTURES, World.TEST) == make_pack(
        SHOWN, words, dict(reversed(PICTURES.items())), World.TEST
    )


def test_what_is_in_it() -> None:
    with zipfile.ZipFile(io.BytesIO(make_pack(SHOWN, words, PICTURES, World.TEST))) as archive:
        assert archive.namelist() == [PAGE, "pictures/screen-code.png", ROWS]
        assert json.loads(archive.read(ROWS)) == as_rows(SHOWN, words)
        page = archive.read(PAGE).decode()
    assert page.startswith("# Going live with Kvitt\n\n")
    assert page.count("\n| ") == len(DEMANDS) + 5
    assert "| Create a payment (must; ePayment API: checklist) | yes |" in page


@pytest.mark.parametrize("world", World)
def test_the_page_says_where_the_payments_were_made(world: World) -> None:
    """A rehearsal is never taken for the real thing."""
    with zipfile.ZipFile(io.BytesIO(make_pack(SHOWN, words, PICTURES, world))) as archive:
        page = archive.read(PAGE).decode()
    assert [each for each in World if MADE_IN[each] in page] == [world]


def test_a_row_for_machines() -> None:
    rows = {row["row"]: row for row in as_rows(SHOWN, words)}
    assert all(set(row) == {"row", "met", "how", "evidence"} for row in rows.values())
    refusal = {
        "what": PROOFS[Proof.REFUSED],
        "reference": "K-1",
        "traceId": "00-1",
        "at": AT.isoformat(),
        "detail": "HTTP 404",
    }
    assert rows["handle-errors"]["evidence"] == [refusal]
    assert rows["handle-errors"]["how"].endswith("Not shown yet: the same call again moved nothing, a key that was used before"
                                                 " was refused.")  # fmt: skip


def test_how_a_met_demand_is_met_says_no_more_than_that() -> None:
    met = next(row for row in SHOWN if row.met)
    assert told_how(met, words) == met.demand.how
