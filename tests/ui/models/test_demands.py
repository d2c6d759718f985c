"""The demands as a table."""

from pytestqt.modeltest import ModelTester

from app.domain.golive.table import table
from app.domain.operation import Kind
from app.domain.payment import Aggregate
from tests.support.kept_payments import AT, REFERENCE, decided, kept
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.models.demands import DemandColumn, DemandsModel
from ui.models.rows import ItemRole


def test_the_table(qtmodeltester: ModelTester) -> None:
    model = DemandsModel(Look(LIGHT, "en"))
    rows = table([kept(decided(Kind.CAPTURE), totals=Aggregate(1000, 1000))], [], AT)
    model.set_rows(rows)
    qtmodeltester.check(model)
    cell = model.index(0, DemandColumn.MET)
    assert (cell.data(), model.index(0, DemandColumn.REFERENCES).data()) == ("Yes", REFERENCE)
    last = model.index(len(rows) - 1, DemandColumn.MET)
    assert (last.data(), model.index(len(rows) - 1, DemandColumn.TITLE).data()) == ("Not yet", "Handle errors")
    icons = cell.data(ItemRole.DecorationRole), last.data(ItemRole.DecorationRole)
    assert icons[0].cacheKey() != icons[1].cacheKey()
