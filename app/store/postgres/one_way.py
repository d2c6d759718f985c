"""Several statements in one way to the server and back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg


@contextmanager
def one_way(connection: psycopg.Connection[Any]) -> Iterator[None]:
    """Let all that is asked inside go together; the answers are there afterwards.

    After the end of the batch psycopg may ask the server to flush, as the last message of all. A server that has read one
    more message no longer counts how long this till stands idle in its transaction, and would let it keep the pen for ever.
    """
    with connection.pipeline() as pipeline:
        # How it ends a batch in the middle, without that request: what is read is the same.
        pipeline._exit_gen = pipeline._sync_gen  # type: ignore[method-assign]
        yield
