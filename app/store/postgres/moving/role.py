"""Who may do what at the server: roles of tills, printed and kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from app.store.postgres.shared_tables import SCHEMA

if TYPE_CHECKING:
    import psycopg


def role_script(database: str, role: str) -> str:
    """SQL that makes a role for tills, which can do nothing else."""
    grants = "\n".join(f"{each};" for each in _grants(_quoted(role)))
    return f"""-- Run this as the owner of the database, after the shop was shared, and choose the password:
CREATE ROLE {_quoted(role)} LOGIN PASSWORD 'choose one';
GRANT CONNECT ON DATABASE {_quoted(database)} TO {_quoted(role)};
{grants}
"""


def roles_of(connection: psycopg.Connection[Any]) -> list[str]:
    """The roles, each quoted, to which the owner of a shop has given it."""
    # PUBLIC has no number, and is nobody that we gave anything.
    sql = (
        "SELECT DISTINCT given.grantee::regrole::text FROM pg_class, aclexplode(relacl) given"
        " WHERE pg_class.oid = 'shop'::regclass AND given.grantee NOT IN (relowner, 0)"
    )
    return [role for (role,) in connection.execute(sql.encode())]


def give_again(connection: psycopg.Connection[Any], roles: list[str]) -> None:
    """Give the shop, whose tables are new, to the same `roles`."""
    for role in roles:
        for statement in _grants(role):
            connection.execute(statement.encode())


def _grants(role: str) -> Iterator[str]:
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {role}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO {role}"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {role}"


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'
