"""A line to a server that is far away, or that breaks without a word."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path


class FarLine:
    """Hands on to the socket of a server what comes in at one of its own, `delay_s` later each way."""

    def __init__(self, folder: Path, server: Path, delay_s: float) -> None:
        self.folder, self._server, self._delay_s = folder, server / ".s.PGSQL.5432", delay_s
        self.silent = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)

    def close(self) -> None:
        """End the line, and all that is on it."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> None:
        self._listening = await asyncio.start_unix_server(self._connected, self.folder / ".s.PGSQL.5432")

    async def _end(self) -> None:
        self._listening.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, on = await asyncio.open_unix_connection(self._server)
        try:
            await asyncio.gather(self._hand_on(reader, on), self._hand_on(back, writer))
        finally:
            on.close()
            writer.close()

    async def _hand_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while read := await reader.read(65_536):
            if not self.silent:
                self._loop.call_later(self._delay_s, self._write, writer, read)
        self._loop.call_later(self._delay_s, writer.close)

    @staticmethod
    def _write(writer: asyncio.StreamWriter, read: bytes) -> None:
        if not writer.is_closing():
            writer.write(read)
