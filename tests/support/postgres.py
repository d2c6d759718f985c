"""A PostgreSQL of the tests' own, in a temporary folder and on a socket, where its programs are installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from app.store.postgres.database import SharedDatabase
from app.store.postgres.row_changes import received
from app.store.postgres.server import Server
from app.store.postgres.server_schema import guard_statements, table_statements
from app.store.postgres.shared_tables import SCHEMA, SharedSchema, shared_schema
from app.store.sqlite.database import open_database
from app.store.sqlite.migrations import known_schemas

PLACES = ("/usr/local/bin", *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))
STEPS = " ".join(known_schemas())
_FORGETTING = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_wal_size=256MB")
"""What a server of tests need not do; where one is killed it does all of it."""


def program(name: str) -> str | None:
    """Where a program of the server is; none where it is not installed."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(PLACES))


def why_not() -> str:
    """What is missing for a server here, in words; empty where all is there."""
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "psycopg is not installed"
    return (
        "" if program("initdb") and program("pg_ctl") else "PostgreSQL is not installed (bash .ci/libraries postgresql)"
    )


class LocalServer:
    """A server, from its folder to its end."""

    def __init__(
        self,
        *,
        durable: bool = False,
        folder: Path | None = None,
        inside: Sequence[str] = (),
        initial: Sequence[str] = (),
        options: Sequence[str] = (),
    ) -> None:
        """In a `folder` that is there, or one of its own; `inside` stands before each command that it is run with.

        `initial` is what initdb is told besides, `options` are settings of the server.
        """
        self.folder = folder or Path(tempfile.mkdtemp(prefix="kvitt-pg-", dir=os.environ.get("TMPDIR")))
        # It refuses to run as root, and whoever it runs as has to reach its folder.
        as_nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
        self._before = [*inside, *as_nobody]
        if as_nobody:
            shutil.chown(self.folder, "nobody", "nogroup")
            for above in self.folder.parents:
                if above.stat().st_uid == 0 and not above.stat().st_mode & 0o001:
                    above.chmod(above.stat().st_mode | 0o011)
        self._data = self.folder / "data"
        # What is said last is in force.
        self._options = ("listen_addresses=''", *(() if durable else _FORGETTING), *options)
        fixed = ("-U", "kvitt", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8")
        self._run("initdb", "-D", str(self._data), *fixed, *initial)
        self.start()

    def start(self) -> None:
        """Let it run; also after it was killed."""
        options = " ".join(["-k", str(self.folder), *(f"-c {each}" for each in self._options)])
        self._run("pg_ctl", "-D", str(self._data), "-w", "-o", options, "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        """End it, and remove all of it."""
        self._run("pg_ctl", "-D", str(self._data), "-m", "immediate", "-w", "stop")
        for each in self.folder.iterdir():
            shutil.rmtree(each) if each.is_dir() else each.unlink()
        with suppress(OSError):  # a disk of its own is taken away by who gave it
            self.folder.rmdir()

    def kill(self) -> None:
        """As when the plug is pulled: the server and all that it started die at once, without a word."""
        numbers = self.processes()
        self.send_all(signal.SIGKILL)
        while any(Path(f"/proc/{each}/cmdline").exists() for each in numbers):
            time.sleep(0.01)

    def send_all(self, number: signal.Signals) -> None:
        """Send all that runs of it a signal."""
        for each in self.processes():
            with suppress(ProcessLookupError):
                os.kill(each, number)

    def processes(self) -> list[int]:
        """The server and all that it started, by number; empty where it does not run."""
        try:
            number = int((self._data / "postmaster.pid").read_text().split()[0])
        except (FileNotFoundError, IndexError, ValueError):
            return []
        if not Path(f"/proc/{number}/cmdline").exists():
            return []
        listed = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(number)], capture_output=True, text=True, check=False
        )
        return [number, *map(int, listed.stdout.split())]

    def parts(self, database: str) -> dict[str, str]:
        """How one of its databases is reached."""
        return {"host": str(self.folder), "user": "kvitt", "dbname": database}

    def connect(self, database: str = "postgres") -> Any:
        """A connection of somebody who may everything."""
        import psycopg

        return psycopg.connect(**self.parts(database), autocommit=True)  # type: ignore[arg-type]

    def _run(self, name: str, *arguments: str) -> None:
        command: Sequence[str] = [*self._before, str(program(name)), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False)
        assert done.returncode == 0, done.stderr + done.stdout


class Shops:
    """Shared shops on a server: a template with the schema, and copies of it."""

    def __init__(self, server: LocalServer, folder: Path) -> None:
        self.server = server
        self._made = 0
        database = open_database(folder / "template.db")
        self.schema: SharedSchema = shared_schema(database)
        self._first_rows = {
            name: [tuple(row.values()) for row in database.rows(f"SELECT {', '.join(table.columns)} FROM {name}")]
            for name, table in self.schema.tables.items()
        }
        database.close()
        with server.connect() as connection:
            connection.execute("CREATE DATABASE template_shop")
        with server.connect("template_shop") as connection:
            lay_schema(connection, self.schema)
            self._fill(connection)

    def _fill(self, connection: Any) -> None:
        for name, rows in self._first_rows.items():
            columns = self.schema.tables[name].columns
            for row in rows:
                marks = ", ".join(["%s"] * len(columns))
                connection.execute(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", row)

    def new(self) -> str:
        """A shop of its own; the name of its database."""
        self._made += 1
        name = f"shop_{self._made}"
        with self.server.connect() as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template_shop")
        return name

    def close(self) -> None:
        """End it, with its server."""
        if "_cleaner" in vars(self):
            self._cleaner.close()
        self.server.stop()

    @cached_property
    def _cleaner(self) -> Any:
        connection = self.server.connect(self.common)
        connection.execute(f"SET search_path = {SCHEMA}")
        connection.execute("SET session_replication_role = replica")  # no guard looks
        return connection

    @cached_property
    def common(self) -> str:
        """One shop for many tests; whoever used it calls `clean`."""
        return self.new()

    def differing(self, database: SharedDatabase, at_server: Any = None) -> list[str]:
        """The tables in which a copy holds something else than the server.

        Of the common shop, or of the one that `at_server` is a connection to.
        """
        at_server = at_server or self._cleaner
        kinds = {kind for (kind,) in at_server.execute("SELECT DISTINCT kind FROM changes")}
        asked = {
            name: f"SELECT {', '.join(table.columns)} FROM {name}"
            + (" WHERE scope NOT IN ('till', 'machine')" if table.has_scopes else "")
            for name, table in self.schema.tables.items()
            if table.kind in {*kinds, "seals"}
        }
        with at_server.pipeline():
            theirs = {name: at_server.execute(sql) for name, sql in asked.items()}
        return [
            name
            for name, sql in asked.items()
            if {tuple(map(received, row)) for row in theirs[name]} != set(database.connection.execute(sql))
        ]

    def clean(self) -> None:
        """Make the common shop as new, at the cost of what was changed."""
        kinds = {kind for (kind,) in self._cleaner.execute("SELECT DISTINCT kind FROM changes")}
        if kinds:
            names = [name for name, table in self.schema.tables.items() if table.kind in {*kinds, "seals"}]
            self._cleaner.execute(";".join(f"DELETE FROM {name}" for name in (*names, "changes", "leases", "tills")))
            for name in names:
                for row in self._first_rows[name]:
                    columns = self.schema.tables[name].columns
                    marks = ", ".join(["%s"] * len(columns))
                    self._cleaner.execute(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", row)
        # They are claimed without a write, too.
        self._cleaner.execute("DELETE FROM leases; UPDATE shop SET head = 0")

    @contextmanager
    def away(self) -> Iterator[None]:
        """The tills of the common shop do not reach it."""
        ours = self._cleaner.info.backend_pid
        with self.server.connect() as connection:
            connection.execute(f"ALTER DATABASE {self.common} ALLOW_CONNECTIONS false")
            connection.execute(
                "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = %s AND pid <> %s",
                [self.common, ours],
            )
            try:
                yield
            finally:
                connection.execute(f"ALTER DATABASE {self.common} ALLOW_CONNECTIONS true")

    def till(self, file: Path, shop: str, number: int = 1) -> SharedDatabase:
        """A till of a shop by its number, with its copy in `file`, which is new or its own."""
        opened = open_database(file)
        return SharedDatabase(opened, Server(self.server.parts(shop), self.schema, STEPS), self.schema, number)


def lay_schema(connection: Any, schema: SharedSchema) -> None:
    """Make a shop without anything in it."""
    connection.execute(f"CREATE SCHEMA {SCHEMA}")
    connection.execute(f"SET search_path = {SCHEMA}")
    for statement in (*table_statements(schema), *guard_statements(schema)):
        connection.execute(statement)
    connection.execute("INSERT INTO shop (head, steps) VALUES (0, %s)", [STEPS])
