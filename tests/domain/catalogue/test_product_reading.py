"""How a file of products was understood: what was matched, and what was left out."""

from app.domain.catalogue.product_cells import read_table
from app.domain.catalogue.product_plan import Plan
from app.domain.catalogue.product_reading import ImportChoice, Preview

# how a file was understood ------------------------------------------------------------------------------------------------


def test_a_preview_names_what_was_matched_and_what_was_left_out() -> None:
    table = read_table(b"Id;SKU;Name;Price;Handle;Colour;\n7;a;A;1;h;red;\n")
    preview = Preview(table, table.columns, ImportChoice(), Plan())
    assert preview.matched == (("sku", "SKU"), ("name", "Name"), ("price", "Price"))
    assert preview.left_out == ("Id", "Colour")
    assert (preview.readable, preview.unsure) == (True, False)
    assert not Preview(table, {"name": 2}, ImportChoice(), Plan()).readable
