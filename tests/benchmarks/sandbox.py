"""How fast the sandbox answers, and how little it grows: requests a second, p99, memory after 100,000 payments.

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
from uuid import uuid4

ROOT = Path(__file__).parents[2]
CONNECTIONS = 4
FLOOR_REQUESTS = 5_000
GOAL_PER_SECOND = 1_000


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


def measure(command: list[str], payments: int) -> tuple[float, float, float, float, int]:
    """Requests a second, p99 in ms, memory before and after in MB, errors."""
    with subprocess.Popen([sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            keys = json.loads(process.stdout.readline())
            load = Load(keys["url"], headers(keys))
            load.run(400)
            before, load.seconds = memory_mb(process.pid), []
            seconds = load.run(payments)
            return payments / seconds, load.p99_ms, before, memory_mb(process.pid), load.errors
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
    floor, *_ = measure([__file__, "--floor"], FLOOR_REQUESTS)
    rate, p99, before, after, errors = measure(["-m", "app.sandbox", "--quiet"], payments)
    print(f"floor       {floor:8.0f} requests/s  (same server, no sandbox)")
    print(f"sandbox     {rate:8.0f} requests/s  ({rate / floor:.2f} of the floor; goal {GOAL_PER_SECOND})")
    print(f"p99         {p99:8.2f} ms")
    print(f"errors      {errors:8d}  of {payments}")
    print(f"memory      {before:8.1f} MB before, {after:.1f} MB after {payments} payments")
    return 0 if errors == 0 and rate >= GOAL_PER_SECOND else 1


if __name__ == "__main__":
    if sys.argv[1:] == ["--floor"]:
        serve_floor()
    else:
        raise SystemExit(main(*map(int, sys.argv[1:])))
