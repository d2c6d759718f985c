"""A question to an unknown server; its troubles are told apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from app.domain.problem import TroubleCode
from app.errors import AppError, Blocked
from app.store.postgres.connection import Question, ask_once

_Answer = TypeVar("_Answer")
NO_DATABASE = "server_no_database"
_SIGNS = (
    # Before a way there stands, servers tell in words alone; those that are not known stay as they are.
    (NO_DATABASE, ('database "', "does not exist")),
    ("server_password", ("password",)),
    ("server_password", ('role "', "does not exist")),
    ("server_password", ("authentication failed",)),
    ("server_certificate", ("certificate",)),
    ("server_certificate", ("ssl",)),
    ("server_keeps_out", ("pg_hba.conf",)),
)


def ask_server(parts: Mapping[str, str], work: Question[_Answer]) -> _Answer:
    """The answer of the server that `parts` lead to, however long it takes.

    Raises `Blocked`: `server_part_missing` where psycopg is not installed, `server_no_database`, `server_password`,
    `server_certificate`, `server_keeps_out`, `server_unreached`, `server_rights`, and what `work` raises.
    """
    try:
        import psycopg  # noqa: F401
    except ImportError as missing:
        raise Blocked("server_part_missing") from missing
    try:
        return ask_once(parts, work)
    except Blocked as trouble:
        raise _told_apart(trouble, parts) from trouble.__cause__


def _told_apart(trouble: Blocked, parts: Mapping[str, str]) -> AppError:
    if trouble.code != TroubleCode.SERVER_UNREACHED:
        return trouble
    said = str(trouble.__cause__).lower()
    code = next((code for code, signs in _SIGNS if all(sign in said for sign in signs)), "")
    return Blocked(code, text=parts["dbname"], reason=str(trouble.values["reason"])) if code else trouble
