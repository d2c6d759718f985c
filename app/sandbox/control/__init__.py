"""The strings behind the stage: faults, drills, switches, and the calls that pull them."""
