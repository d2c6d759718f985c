"""The names of the ready lists."""

from __future__ import annotations

from app.domain.desk.lists import ReadyList

READY_LISTS = {
    ReadyList.WAITING: "Waiting for customer",
    ReadyList.UNKNOWN: "Not known yet",
    ReadyList.TO_SHIP: "To ship",
    ReadyList.CAPTURE_SOON: "Capture soon",
    ReadyList.ENDED_TODAY: "Declined or expired today",
    ReadyList.REFUNDED: "Refunded",
    ReadyList.ANOMALIES: "Does not add up",
}
