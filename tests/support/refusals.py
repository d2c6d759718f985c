"""The service's error codes as tests meet them: which requests each can answer, with which statuses, in what body."""

from typing import Any

from app.domain.operation import Kind

EVERY = CREATE, CAPTURE, REFUND, CANCEL = Kind.CREATE, Kind.CAPTURE, Kind.REFUND, Kind.CANCEL
CHANGES = (CAPTURE, REFUND, CANCEL)
APPLIES: dict[str, tuple[Kind, ...]] = {
    **dict.fromkeys(["3010", "4020"], EVERY),
    "4040": (CREATE, CAPTURE, REFUND),
    "4150": (CREATE, REFUND),
    **dict.fromkeys(["5090", "6160"], CHANGES),
    **dict.fromkeys(
        ["4050", "4060", "4070", "4080", "4090", "4100", "4110", "4120", "4130", "4140", "4160"], (CREATE,)
    ),
    **dict.fromkeys(["5010", "5020", "5030", "5040", "5050", "5060", "5070", "5080"], (CREATE,)),
    **dict.fromkeys(["6010", "6110", "6120", "6130", "6230", "7010"], (CREATE,)),
    **dict.fromkeys(["4010", "6070", "6080", "6090", "6100", "6140", "6170", "6200", "6260", "6280"], (CAPTURE,)),
    **dict.fromkeys(["5100", "6020", "6150", "6180", "6210", "6220"], (REFUND,)),
    **dict.fromkeys(["6030", "6040", "6050", "6060", "6190", "6250"], (CANCEL,)),
    **dict.fromkeys(["10010", "10020", "10030", "10040", "10050", "10060", "10070"], ()),  # approving in test only
}
STATUSES: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(["4010", "4020", "4150"], (409, 400)),
    **dict.fromkeys(["5010", "5040", "5100"], (400, 403)),
    **dict.fromkeys(["5020", "5030", "5050", "5060", "5080", "10020"], (403,)),
    **dict.fromkeys(["6160", "6250"], (423, 409)),
    "3010": (500, 400),
    "5070": (422, 400),
    "5090": (404,),
    "6230": (400, 409),
    "6280": (400, 500),
    "7010": (400, 404),
}


def statuses(code: str) -> tuple[int, ...]:
    """The statuses that `code` may come with; only a few of them are documented."""
    return STATUSES.get(code, (400,))


def problem(code: str, status: int) -> dict[str, Any]:
    """The body that `code` comes in."""
    return {
        "type": f"https://httpstatuses.io/{status}",
        "title": "The service's own words",
        "status": status,
        "detail": "And some more of them.",
        "instance": "/v1/payments",
        "traceId": "00-813b63975adcaaeef2b0ec7c103c40e3-706492e906541d31-01",
        "extraDetails": [{"name": "ErrorCode", "reason": code}],
    }
