"""The schema of the server, made from that of the file.

There is no second one to be kept in step by hand: tables, what is unique in them, and the triggers that let nothing wrong in
are put into PostgreSQL's words, and a test sees that each step of the schema can be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.store.postgres.shared_tables import ROWID, Guard, SharedSchema, SharedTable

_COMMENT = re.compile(r"--[^\n]*")
_END = re.compile(r"\)\s*STRICT(,\s*WITHOUT ROWID)?\s*$")
_TYPES = (
    (re.compile(r"\bINTEGER PRIMARY KEY AUTOINCREMENT\b"), "bigint PRIMARY KEY"),
    (re.compile(r"\bINTEGER\b"), "bigint"),
    # By bytes, as the file sorts: guards compare texts, and a language would order them otherwise.
    (re.compile(r"\bTEXT\b"), 'text COLLATE "C"'),
    (re.compile(r"\bBLOB\b"), "bytea"),
)
_GUARD = re.compile(
    r"CREATE TRIGGER (\w+)\s+BEFORE\s+(INSERT|DELETE|UPDATE(?:\s+OF\s+[\w,\s]+?)?)\s+ON\s+(\w+)"
    r"(?:\s+WHEN\s+(.*?))?\s*BEGIN SELECT RAISE\(ABORT, '([^']*)'\); END\s*",
    re.DOTALL,
)
_FUNCTIONS = (
    (re.compile(r"\bifnull\("), "coalesce("),
    # The one pattern of SQLite's that guards use: letters that are no hexadecimal digits.
    (re.compile(r"(\S+) GLOB '\*(\[[^\]]+\])\*'"), r"\1 ~ '\2'"),
)
BESIDE = """
CREATE TABLE shop (               -- one row
    head bigint NOT NULL,         -- how many changes there were: who writes must have seen all of them
    steps text NOT NULL,          -- of the schema, a blank between two; empty once the shop was moved back
    lineage text NOT NULL DEFAULT '',  -- another one after all that a copy cannot follow: a backup put back, a new schema
    laid oid,                     -- of this table, so that one from a backup is known
    moved_to bigint,              -- the till that the shop was moved back to
    shared_at timestamptz NOT NULL DEFAULT now()
);;
CREATE TABLE changes (            -- the last change of each thing that can change; never what it was
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    seq bigint NOT NULL UNIQUE,
    PRIMARY KEY (kind, key)
);;
CREATE TABLE tills (
    number bigint PRIMARY KEY,
    name text NOT NULL,
    version text NOT NULL,
    steps text NOT NULL,
    joined_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    seq bigint NOT NULL           -- how far its copy is
);;
CREATE TABLE leases (             -- what one till alone sees to, and until when
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    till bigint NOT NULL,
    until timestamptz NOT NULL,
    note text NOT NULL DEFAULT '', -- what other tills are told with it
    PRIMARY KEY (kind, key)
);;
CREATE FUNCTION expect_seal(of_table text, rows bigint, sum_of_rows text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM seals WHERE name = of_table AND entries = rows AND total = sum_of_rows) THEN
        RAISE EXCEPTION 'the copy is another than the truth in %', of_table USING ERRCODE = 'KV001';
    END IF;
END $$;;
CREATE FUNCTION expect_lease(of_kind text, of_key text, of_till bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM leases WHERE kind = of_kind AND key = of_key AND till = of_till AND until > clock_timestamp() FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'another till sees to % %', of_kind, of_key USING ERRCODE = 'KV002';
    END IF;
END $$;;
CREATE FUNCTION take_lease(of_kind text, of_key text, of_till bigint, seconds bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO leases AS kept (kind, key, till, until)
    VALUES (of_kind, of_key, of_till, clock_timestamp() + make_interval(secs => seconds))
    ON CONFLICT (kind, key) DO UPDATE SET till = excluded.till, until = excluded.until
    WHERE kept.till = excluded.till OR kept.until < clock_timestamp();
    IF NOT FOUND THEN
        RAISE EXCEPTION 'another till sees to % %', of_kind, of_key USING ERRCODE = 'KV002';
    END IF;
END $$;;
CREATE FUNCTION leave_lease(of_kind text, of_key text, of_till bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM leases WHERE kind = of_kind AND key = of_key AND till = of_till;
END $$;;
CREATE FUNCTION move_head(seen bigint, made bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE shop SET head = seen + made WHERE head = seen;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'something was written meanwhile' USING ERRCODE = 'KV003';
    END IF;
END $$;;
CREATE FUNCTION one_row_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM changed) <> 1 THEN
        RAISE EXCEPTION 'a row of % is not there', TG_TABLE_NAME USING ERRCODE = 'KV001';
    END IF;
    RETURN NULL;
END $$
"""
"""What the server has besides: how far the truth is, what changed, who is there, and what they see to."""


def table_statements(schema: SharedSchema) -> Iterator[str]:
    """The statements that make the empty tables, parents first."""
    for table in schema.tables.values():
        yield _table(table)
    yield from BESIDE.split(";;")


def guard_statements(schema: SharedSchema) -> Iterator[str]:
    """The statements that make indexes and guards.

    Taken when the rows are in: a guard of today need not let in what an earlier one did.
    """
    read = {word for guard in schema.guards for word in re.findall(r"FROM (\w+)", guard.declared)}
    for name, declared in schema.indexes:
        # The server is never searched: it needs what is unique, and what the guards look things up by.
        if "UNIQUE" in declared or name in read:
            yield declared
    for table in schema.tables.values():
        if table.parent is not None and table.key[0] != table.parent.column:
            yield f"CREATE INDEX {table.name}_by_{table.parent.column} ON {table.name}({table.parent.column})"
        yield (
            f"CREATE TRIGGER zz_one_row AFTER UPDATE ON {table.name} REFERENCING NEW TABLE AS changed"
            " FOR EACH STATEMENT EXECUTE FUNCTION one_row_changed()"
        )
    for guard in schema.guards:
        yield from _guard(guard)


def _table(table: SharedTable) -> str:
    text = _END.sub(")", _COMMENT.sub("", table.declared))
    for pattern, word in _TYPES:
        text = pattern.sub(word, text)
    if ROWID in table.columns:
        of_row = f"{ROWID} bigint NOT NULL {'PRIMARY KEY' if table.key == (ROWID,) else 'UNIQUE'}"
        text = text.replace("(", f"({of_row},", 1)
    return text


def _guard(guard: Guard) -> Iterator[str]:
    found = _GUARD.fullmatch(guard.declared)
    if found is None:
        raise ValueError(f"{guard.name} cannot be put into the words of PostgreSQL")
    name, event, table, condition, complaint = found.groups()
    for pattern, word in _FUNCTIONS:
        condition = pattern.sub(word, condition or "true")
    row = "OLD" if event == "DELETE" else "NEW"
    yield (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {condition} THEN"
        f" RAISE EXCEPTION '{complaint}' USING ERRCODE = 'KV004'; END IF; RETURN {row}; END $$"
    )
    yield f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()"
