"""Whether the questions of the first start were answered."""

WELCOMED = "welcomed"
"""Under this name it is kept that they were."""
