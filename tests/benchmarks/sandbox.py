"""How fast the sandbox answers, and how little it grows: requests a second, p99, memory after 100,000 payments, and then
the calls that see all of them: the list, a clock jump that lets all run out of time, and a read in the middle of that.

Run it with `python tests/benchmarks/sandbox.py [payments]`. The floor is a bare server of the same libraries that answers
`{}`, measured in the same run, because absolute figures say more about the machine than about us.
"""

import asyncio
import http.client
import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

ROOT = Path(__file__).parents[2]
CONNECTIONS = 4
FLOOR_REQUESTS = 5_000
LEAST_OF_FLOOR = 0.15
"""So much of the bare server's requests in a second; the goal on a machine of today is 1,000."""
CALL_LIMIT = 1_500
"""Times what the bare server takes for one request; the goal is a second."""


async def bare(scope: dict[str, object], receive: object, send: object) -> None:
    """The floor: the same server, and nothing behind it."""
    await receive()  # type: ignore[operator]
    headers = [(b"content-type", b"application/json"), (b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})  # type: ignore[operator]
    await send({"type": "http.response.body", "body": b"{}"})  # type: ignore[operator]


def serve_floor() -> None:
    import socket

    import uvicorn

    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    print(json.dumps({"url": f"http://127.0.0.1:{listening.getsockname()[1]}"}), flush=True)
    server = uvicorn.Server(
        uvicorn.Config(bare, lifespan="off", ws="none", log_config=None, access_log=False, http="h11")
    )
    asyncio.run(server.serve(sockets=[listening]))


class Load:
    """Some connections, each sending one request after the other, and how long each took."""

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        self.host, self.headers = url.removeprefix("http://"), headers
        self.seconds: list[float] = []
        self.errors = 0

    def run(self, requests: int) -> float:
        """All of them; the seconds it took."""
        begun = time.perf_counter()
        threads = [threading.Thread(target=self._one, args=(requests // CONNECTIONS,)) for _ in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - begun

    def _one(self, payments: int) -> None:
        connection = http.client.HTTPConnection(self.host, timeout=30)
        took = []
        for _ in range(payments):
            reference = f"bench-{uuid4()}"
            body = json.dumps(
                {
                    "amount": {"value": 49900, "currency": "NOK"},
                    "paymentMethod": {"type": "WALLET"},
                    "reference": reference,
                    "userFlow": "WEB_REDIRECT",
                    "returnUrl": "https://example.com/back",
                    "paymentDescription": "Hoodie",
                }
            )
            begun = time.perf_counter()
            connection.request("POST", "/epayment/v1/payments", body, self.headers | {"Idempotency-Key": reference})
            answer = connection.getresponse()
            answer.read()
            took.append(time.perf_counter() - begun)
            self.errors += answer.status not in (200, 201)
        connection.close()
        self.seconds += took

    @property
    def p99_ms(self) -> float:
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)] * 1000


def memory_mb(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


class Measured(NamedTuple):
    """What one server did: requests a second, p99 in ms, memory in MB, errors, and seconds of single calls."""

    rate: float
    p99_ms: float
    before_mb: float
    after_mb: float
    errors: int
    calls: dict[str, float]


def timed_calls(keys: dict[str, str]) -> dict[str, float]:
    """Seconds of the calls that have all payments before them, in this order."""
    connection, took = http.client.HTTPConnection(keys["url"].removeprefix("http://"), timeout=60), {}
    newest = ""
    for name, method, path, body in (
        ("list of payments", "GET", "/_sandbox/payments", None),
        ("clock jump", "POST", "/_sandbox/clock", '{"advance_s": 660}'),
        ("list after the jump", "GET", "/_sandbox/payments", None),
        ("one after the jump", "GET", "/_sandbox/payments/{newest}", None),
        ("another jump", "POST", "/_sandbox/clock", '{"advance_s": 86400}'),
    ):
        begun = time.perf_counter()
        connection.request(method, path.format(newest=newest), body)
        raw = connection.getresponse().read()
        took[name] = time.perf_counter() - begun
        if name == "list of payments":
            newest = json.loads(raw)[0]["reference"]
        if name == "one after the jump":
            assert json.loads(raw)["state"] == "EXPIRED"
    connection.close()
    return took


def measure(command: list[str], payments: int) -> Measured:
    """One server under load, and then with all of that behind it."""
    with subprocess.Popen([sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            keys = json.loads(process.stdout.readline())
            load = Load(keys["url"], headers(keys))
            load.run(400)
            before, load.seconds = memory_mb(process.pid), []
            seconds = load.run(payments)
            after, calls = memory_mb(process.pid), timed_calls(keys) if "msn" in keys else {}
            return Measured(payments / seconds, load.p99_ms, before, after, load.errors, calls)
        finally:
            process.terminate()


def headers(keys: dict[str, str]) -> dict[str, str]:
    if "msn" not in keys:
        return {}
    asked = {name: keys[name] for name in ("client_id", "client_secret")}
    asked["Ocp-Apim-Subscription-Key"] = keys["subscription_key"]
    connection = http.client.HTTPConnection(keys["url"].removeprefix("http://"))
    connection.request("POST", "/accesstoken/get", headers=asked)
    token = json.loads(connection.getresponse().read())["access_token"]
    connection.close()
    return {
        "Authorization": f"Bearer {token}",
        "Ocp-Apim-Subscription-Key": keys["subscription_key"],
        "Merchant-Serial-Number": keys["msn"],
    }


def main(payments: int = 100_000) -> int:
    bare_server = measure([__file__, "--floor"], FLOOR_REQUESTS)
    floor, one_s = bare_server.rate, CONNECTIONS / bare_server.rate
    found = measure(["-m", "app.sandbox", "--quiet"], payments)
    print(f"floor       {floor:8.0f} requests/s  (same server, no sandbox)")
    print(
        f"sandbox     {found.rate:8.0f} requests/s  ({found.rate / floor:.2f} of the floor, at least {LEAST_OF_FLOOR}; goal 1000)"
    )
    print(f"p99         {found.p99_ms:8.2f} ms")
    print(f"errors      {found.errors:8d}  of {payments}")
    print(f"memory      {found.before_mb:8.1f} MB before, {found.after_mb:.1f} MB after {payments} payments")
    for name, seconds in found.calls.items():
        print(
            f"{name:20}{seconds * 1000:8.0f} ms  ({seconds / one_s:.0f} times a bare request, limit {CALL_LIMIT}; goal 1000)"
        )
    slow = max(found.calls.values()) > CALL_LIMIT * one_s
    return 1 if found.errors or found.rate < LEAST_OF_FLOOR * floor or slow else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--floor"]:
        serve_floor()
    else:
        raise SystemExit(main(*map(int, sys.argv[1:])))
