"""Values that decide.

No input or output, no clock, no randomness: the same question always gets the same answer.
"""
