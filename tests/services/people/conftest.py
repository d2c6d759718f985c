"""Whatever is complained about by a use case can be said, and stands at its field."""

from tests.support.complaints import every_complaint_can_be_said

__all__ = ["every_complaint_can_be_said"]
