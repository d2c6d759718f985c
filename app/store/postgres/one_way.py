"""Several statements in one way to the server and back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg
    from psycopg.abc import PQGen


@contextmanager
def one_way(connection: psycopg.Connection[Any]) -> Iterator[None]:
    """Let all that is asked inside go together; the answers are there afterwards.

    After the end of the batch psycopg may ask the server to flush, as the last message of all. A server that has read one
    more message no longer counts how long this till stands idle in its transaction, and would let it keep the pen for ever.
    """
    import psycopg

    try:
        with connection.pipeline() as pipeline:
            pipeline._exit_gen = partial(_end, pipeline)  # type: ignore[method-assign]
            yield
    except (IndexError, psycopg.OperationalError) as failure:
        if not _in_the_middle(connection, failure):
            raise
        # A server that ends the line has last words that answer nothing, and the driver counts one answer to each question.
        connection.close()
        raise psycopg.OperationalError("the server ended the line") from failure


def _in_the_middle(connection: psycopg.Connection[Any], failure: Exception) -> bool:
    """Whether the driver no longer knows which answer is whose."""
    if isinstance(failure, IndexError):
        *_, (frame, _) = walk_tb(failure.__traceback__)
        return str(frame.f_globals["__name__"]).startswith("psycopg.")
    return not connection.closed and connection.pgconn.pipeline_status != 0


def _end(pipeline: psycopg.Pipeline) -> PQGen[None]:
    """How psycopg ends a batch, without that request.

    Also behind an error all is read to the end: one that came before the rest would leave the line in the middle.
    """
    try:
        pipeline._enqueue_sync()
        yield from pipeline._communicate_gen()
    finally:
        yield from pipeline._fetch_gen(flush=False)
