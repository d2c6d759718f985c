"""Writes the newest schema down, after a step was added: `python -m tests.support.write_schema`."""

from app.store.sqlite.migrations import known_schemas
from app.store.sqlite.schema import NEWEST, parts_of, write_down

if __name__ == "__main__":
    NEWEST.write_text(write_down(parts_of(len(known_schemas()))), "utf-8")
