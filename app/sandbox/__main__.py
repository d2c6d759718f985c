"""`python -m app.sandbox`: the sandbox alone, for other Vipps MobilePay integrations."""

import argparse
import asyncio
import json
import logging
import signal
import sqlite3
import sys
from types import FrameType

FACES = ("both", "test", "production")


def serve(
    port: int = 0,
    quiet: bool = False,
    state: str | None = None,
    until_stdin_closes: bool = False,
    shop: str = "",
    face: str | None = None,
) -> int:
    """Serve in the foreground until SIGTERM or SIGINT.

    The first line of standard output says where and with which keys.
    """
    from app.sandbox.running import Sandbox, stop_when_stdin_closes

    logging.basicConfig(stream=sys.stderr, level=logging.ERROR if quiet else logging.INFO, format="%(message)s")
    try:
        sandbox = Sandbox(port, state, quiet, shop)
    except (OSError, OverflowError) as taken:
        print(
            f"The sandbox cannot listen on port {port}: {getattr(taken, 'strerror', None) or taken}.", file=sys.stderr
        )
        return 2
    except sqlite3.Error as unreadable:
        print(f"The sandbox cannot keep its state in {state}: {unreadable}.", file=sys.stderr)
        return 2

    if face:
        sandbox.world.change_settings({"face": face})

    # From a signal handler nothing may be awaited, so it only asks.
    def stop(number: int, frame: FrameType | None) -> None:
        sandbox.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    if until_stdin_closes:
        stop_when_stdin_closes(sandbox)
    # Flushed: the parent waits for this very line, and a pipe is buffered.
    print(json.dumps(sandbox.keys), flush=True)
    if not quiet:
        print(f"The pretend phone is at {sandbox.url}/_sandbox/phone", file=sys.stderr)
    asyncio.run(sandbox.run())
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="kvitt sandbox", description="A local stand-in for Vipps MobilePay ePayment.")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--quiet", action="store_true", help="no log on standard error")
    parser.add_argument("--state", metavar="FILE", help="keep everything in FILE across restarts")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when standard input ends")
    parser.add_argument("--shop", metavar="NAME", default="", help="what the main sales unit is called")
    parser.add_argument("--face", choices=FACES, help="answer as the test host, the real one, or both")
    asked = parser.parse_args()
    return serve(asked.port, asked.quiet, asked.state, asked.until_stdin_closes, asked.shop, asked.face)


if __name__ == "__main__":
    raise SystemExit(main())
