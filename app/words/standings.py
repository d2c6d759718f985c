"""The one fixed word for each state of an order."""

from __future__ import annotations

from app.domain.standing import Standing

STANDINGS = {
    Standing.DRAFT: "Draft",
    Standing.SENDING: "Sending",
    Standing.WAITING: "Waiting for customer",
    Standing.RESERVED: "Reserved",
    Standing.PART_CAPTURED: "Captured in part",
    Standing.CAPTURED: "Captured",
    Standing.RELEASED: "Released",
    Standing.REFUNDED: "Refunded",
    Standing.UNKNOWN: "Not known yet",
    Standing.DECLINED: "Declined",
    Standing.EXPIRED: "Expired",
    Standing.CANCELLED: "Cancelled",
}
