"""Every column that holds words is known to erasing: it is emptied, searched for the person, or tells of none."""

from app.store import Store
from tests.support.inside.data_file import connection_of

EMPTIED = {
    "orders": "phone customer personal_qr customer_token note shares ready_body",
    "notes": "text at who edited_at edited_by",
    "recipients": "reference at name street post_code city country",
    "links": "url",
    "shown": "reference at value",
    "shipments": "tracking",
    "handovers": "tracking",
    "operations": "body body_hash",
    "erasures": "person",
}
"""What goes with the person, whatever stands in it."""
SEARCHED = {
    "orders": "description",
    "lines": "name",
    "move_parts": "name",
    "tags": "folded tag",
    "operations": "reason detail",
    "journal": "detail",
    "memory": "part value",
}
"""What loses the person where it holds them."""
FOLLOWS = {
    "lookups": "customer phone goods reference receipt pair description note tags tracking people currency standing",
    "lookup_words": "customer phone goods reference receipt pair description note tags tracking people",
    "word_slips": "left_over word",
}
"""What is brought into step with the order."""
NOBODY = {
    "orders": "reference currency flow interaction receipt_number pos_id made_at words",
    "lines": "product_id quantity unit",
    "operations": "reference kind key currency stage error trace_id recorded_at retry_at settled_at who unknown_since",
    "journal": "at who what reference kind currency outcome hash",
    "memory": "scope owner name saved_at",
    "erasures": "at stage",
    "shipments": "carrier",
    "handovers": "at who carrier",
    "payments": "reference currency state redirect_url psp_reference capture_until sent_at looked_at flow expires_at",
    "answers": "reference at seen anomaly",
    "snapshots": "reference at seen anomaly",
    "events": "reference psp_reference name currency at key",
    "event_logs": "reference entries",
    "tries": "at",
    "portions": "quantity",
    "handed_over": "quantity",
    "other_payments": "source",
    "prints": "at what totals printer who outcome detail",
    "psp_ends": "back",
    "people": "folded name role pin_hash added_at wrong_at",
    "sales_units": "name msn colour added_at",
    "settings": "scope owner name value",
    "counters": "name",
    "lessons": "name learnt_at",
    "seals": "name total",
    "ledgers": "id units currency bank_account handles found_at",
    "ledger_entries": "ledger account kind at day psp_reference reference currency handle",
    "ledger_cursors": "ledger account cursor ended_at",
    "moves": "currency kind who way",
    "move_parts": "sku",
    "closings": "day ends closed",
    "closing_prints": "at who printer outcome",
    "day_files": "kind day name digest written_at",
    "products": "sku name unit grouped folded",
    "product_words": "folded",
    "codes": "code",
    "pictures": "picture",
}
"""What tells of no customer: money, moments, references, goods, staff, the shop. The service's answers are kept in words of
ours, which have no customer in them."""
_OF_SQLITE = ("sqlite_", "_sqlite_", "lookup_words_", "product_words_")


def test_no_column_is_forgotten(store: Store) -> None:
    """A new column that may hold words needs a line above, and one in `PersonRows` where it may hold a customer."""
    connection = connection_of(store)
    tables = [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    there = {
        (table, str(column[1]))
        for table in tables
        if not table.startswith(_OF_SQLITE)
        for column in connection.execute(f"PRAGMA table_info({table})")
        if str(column[2]).upper() in ("TEXT", "BLOB", "")
    }
    known = [
        (table, column)
        for kinds in (EMPTIED, SEARCHED, FOLLOWS, NOBODY)
        for table, columns in kinds.items()
        for column in columns.split()
    ]
    assert len(known) == len(set(known))
    assert there == set(known)
